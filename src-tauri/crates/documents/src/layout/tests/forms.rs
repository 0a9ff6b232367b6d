//! Papers from outside: the decree's own forms, which differ from the wording of its annex I in a few places, and papers that
//! other programs made.

use super::{check, shown};

/// Each form and what is said of it. Rules below the issuer are rows of raised underscores, about a quarter of the line;
/// the letter's abstract stands right below the number, without the 6 points; one sentence of the minutes is in the font and
/// size that the file says by default.
const FORMS: [(&str, &[&str]); 8] = [
    ("1.2", &["issuer:rule_length"]),
    ("1.3", &["issuer:rule_length"]),
    ("1.3-attached", &["issuer:rule_length", "motto:rule_length"]),
    ("1.4", &["issuer:rule_length"]),
    ("1.5", &["issuer:rule_length", "letter_subject:spacing"]),
    ("1.7", &["issuer:rule_length"]),
    ("1.9", &["issuer:rule_length", "body:size", "body:font"]),
    ("2.1", &[]),
];

#[test]
fn the_forms_of_the_decree_differ_from_its_text_only_where_they_do() {
    for (form, expected) in FORMS {
        let path = format!(
            "{}/fixtures/forms/form-{form}.docx",
            env!("CARGO_MANIFEST_DIR")
        );
        let checked = check(&std::fs::read(path).unwrap()).unwrap();
        let said: Vec<_> = shown(&checked)
            .iter()
            .map(|line| line.split(' ').next().unwrap().to_owned())
            .collect();
        assert_eq!(said, expected, "form {form}: {:#?}", shown(&checked));
    }
}

/// Papers of other programs and what is said of each.
const OTHERS: [(&str, &[&str]); 2] = [
    (
        "notice-python-docx",
        &[
            "page_number:at_foot",
            "page_number:on_first_page",
            "issuer:rule_length",
            "nation:line_spacing",
            "number:padding",
            "place_and_day:padding",
            "subject:no_rule",
            "body:spacing",
            "end:missing",
            "name:honorific",
        ],
    ),
    ("decision-libreoffice", &[]),
];

#[test]
fn papers_of_other_programs_are_measured_as_well() {
    for (name, expected) in OTHERS {
        let path = format!("{}/fixtures/other/{name}.docx", env!("CARGO_MANIFEST_DIR"));
        let checked = check(&std::fs::read(path).unwrap()).unwrap();
        let said: Vec<_> = shown(&checked)
            .iter()
            .map(|line| line.split(' ').next().unwrap().to_owned())
            .collect();
        assert_eq!(said, expected, "{name}: {:#?}", shown(&checked));
    }
}
