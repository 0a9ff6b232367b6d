//! Papers, books and sheets: each is known for what it is, and asked for no more than it has.

use super::{Component, Fault, bytes, changed, check, decision, letter};
use crate::layout::{Form, KnownBy, check_as};
use crate::papers::{briefing, incoming_register, outgoing_register};
use crate::samples::{briefing_sample, incoming_sample, outgoing_sample};

#[test]
fn each_sort_is_known_by_its_title_or_by_the_mark_that_the_writer_left() {
    let sheet = bytes(&briefing(&briefing_sample(3, 2, 1)));
    for (file, form, by, why) in [
        (bytes(&letter()), Form::Paper, KnownBy::Nothing, "a letter"),
        (
            bytes(&decision()),
            Form::Paper,
            KnownBy::Nothing,
            "a decision",
        ),
        (
            bytes(&outgoing_register(&outgoing_sample())),
            Form::Book,
            KnownBy::Title,
            "a register",
        ),
        (
            bytes(&incoming_register(&incoming_sample())),
            Form::Book,
            KnownBy::Title,
            "the other",
        ),
        (sheet.clone(), Form::Sheet, KnownBy::Mark, "the briefing"),
        (
            changed(sheet, "docProps/core.xml", |text| {
                text.replace("Tài liệu nội bộ", "Báo cáo")
            }),
            Form::Paper,
            KnownBy::Nothing,
            "the briefing without its mark",
        ),
        (
            changed(bytes(&letter()), "word/document.xml", |text| {
                text.replace("Số: 05/BCĐ-VP", "SỐ 05/BCĐ-VP")
            }),
            Form::Paper,
            KnownBy::Nothing,
            "a number in capitals, which is no book",
        ),
    ] {
        let checked = check(&file).unwrap();
        assert_eq!((checked.form, checked.known_by), (form, by), "{why}");
    }
}

#[test]
fn whoever_asks_says_what_it_is() {
    let sheet = bytes(&briefing(&briefing_sample(3, 2, 1)));
    let missing = |form| {
        let checked = check_as(&sheet, Some(form)).unwrap();
        assert_eq!(
            (checked.form, checked.known_by),
            (form, KnownBy::Asked),
            "as asked"
        );
        let findings = checked.findings.into_iter();
        let missing = findings.filter(|finding| finding.fault == Fault::Missing);
        missing.map(|finding| finding.component).collect::<Vec<_>>()
    };
    assert_eq!(missing(Form::Sheet), [], "a sheet has all that it needs");
    let lacks = missing(Form::Paper);
    for component in [
        Component::Number,
        Component::PlaceAndDay,
        Component::Power,
        Component::RecipientsHead,
    ] {
        assert!(
            lacks.contains(&component),
            "as a paper it lacks {}: {lacks:?}",
            component.code()
        );
    }
}

#[test]
fn a_column_called_as_the_recipients_are_does_not_stand_for_them() {
    let file = bytes(&outgoing_register(&outgoing_sample()));
    let checked = check_as(&file, Some(Form::Paper)).unwrap();
    let of_recipients = |component: &Component| {
        matches!(component, Component::Recipients | Component::RecipientsHead)
    };
    assert!(
        !checked.components.iter().any(of_recipients),
        "the heading “Nơi nhận văn bản” is a column: {:?}",
        checked.components
    );
}

#[test]
fn codes_of_sorts_lead_back_to_them() {
    for form in Form::ALL {
        assert_eq!(Form::from_code(form.code()), Some(*form), "{}", form.code());
    }
    assert_eq!(Form::from_code("poem"), None, "no such sort");
}
