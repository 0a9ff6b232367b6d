//! The kind of a line by its first character.

use super::{Kind, context, directory, line, read};

#[test]
fn the_first_character_says_the_kind_and_is_no_part_of_the_text() {
    for (typed, kind, text) in [
        ("- Khai mạc lúc 8h", Kind::Proceedings, "Khai mạc lúc 8h"),
        ("-Khai mạc", Kind::Proceedings, "Khai mạc"),
        ("– Khai mạc", Kind::Proceedings, "Khai mạc"),
        ("— Khai mạc", Kind::Proceedings, "Khai mạc"),
        ("\" Đề nghị bổ sung", Kind::Opinion, "Đề nghị bổ sung"),
        ("\"Đề nghị bổ sung\"", Kind::Opinion, "Đề nghị bổ sung\""),
        ("“Đề nghị bổ sung”", Kind::Opinion, "Đề nghị bổ sung”"),
        ("”Đề nghị bổ sung", Kind::Opinion, "Đề nghị bổ sung"),
        ("= Thống nhất", Kind::Conclusion, "Thống nhất"),
        ("=Thống nhất", Kind::Conclusion, "Thống nhất"),
        ("> Giao Vụ", Kind::Assignment, "Giao Vụ"),
        (">Giao Vụ", Kind::Assignment, "Giao Vụ"),
        (">> NV-012 đạt", Kind::Attachment, "NV-012 đạt"),
        (">>NV-012", Kind::Attachment, "NV-012"),
        ("> > Giao Vụ", Kind::Assignment, "> Giao Vụ"),
        (">>> NV-012", Kind::Attachment, "> NV-012"),
        ("? Vì sao chậm", Kind::Question, "Vì sao chậm"),
        ("?? Vì sao", Kind::Question, "? Vì sao"),
        ("* Làm thử", Kind::Idea, "Làm thử"),
        ("  > Giao Vụ", Kind::Assignment, "Giao Vụ"),
        ("\u{a0}>\u{a0}Giao Vụ", Kind::Assignment, "Giao Vụ"),
        (">", Kind::Assignment, ""),
        ("> ", Kind::Assignment, ""),
        (">\nGiao Vụ", Kind::Assignment, "\nGiao Vụ"),
        ("> Giao  Vụ  ", Kind::Assignment, "Giao  Vụ  "),
        ("= > Giao Vụ", Kind::Conclusion, "> Giao Vụ"),
        ("->x", Kind::Proceedings, ">x"),
    ] {
        let line = read(typed, directory(), context(Kind::Idea, &[], &[]));
        let expected = if typed.starts_with('*') {
            Kind::Idea
        } else {
            kind
        };
        assert_eq!(
            (line.kind, line.text.as_str()),
            (expected, text),
            "{typed:?}"
        );
        assert_eq!(
            &typed[line.from_byte..],
            text,
            "{typed:?}: where the text begins, in bytes"
        );
        assert_eq!(
            typed.chars().skip(line.from_char).collect::<String>(),
            text,
            "{typed:?}: and in characters"
        );
    }
}

#[test]
fn a_line_without_a_sign_is_of_the_kind_it_was_and_whole() {
    for text in [
        "Khai mạc",
        "",
        " ",
        "  Khai mạc",
        "(> Giao)",
        "Vụ: > 5",
        "→ Giao",
        "#NV-012",
        "@Sơn",
        "!1",
    ] {
        for kind in [Kind::Opinion, Kind::Assignment] {
            let line = read(text, directory(), context(kind, &[], &[]));
            assert_eq!(
                (line.kind, line.text.as_str()),
                (kind, text),
                "{text:?} has no sign"
            );
        }
    }
}

#[test]
fn a_sign_with_a_stroke_over_it_is_another_sign_in_both_its_forms() {
    for text in ["≯ x", ">\u{338} x", "≠ x", "=\u{338} x"] {
        assert_eq!(
            line(text).kind,
            Kind::Proceedings,
            "{text:?} is no sign of a kind"
        );
    }
    for text in [">≯ x", ">>\u{338} x"] {
        assert_eq!(
            line(text).kind,
            Kind::Assignment,
            "{text:?} is one sign of a kind, and another sign"
        );
    }
}
