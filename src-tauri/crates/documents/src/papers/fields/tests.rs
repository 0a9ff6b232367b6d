//! Which fields there are, and what they say.

use super::*;
use crate::papers::register::PaperKind;
use crate::samples::fields;
use crate::template::{KINDS, fields_of};
use std::collections::BTreeSet;

#[test]
fn papers_say_every_field_of_their_kind_and_no_other() {
    for kind in KINDS {
        let known: BTreeSet<String> = fields_of(*kind).map(|field| field.path()).collect();
        for (what, fields) in fields(*kind) {
            let mut said: BTreeSet<String> = fields
                .texts()
                .keys()
                .map(|name| (*name).to_owned())
                .collect();
            for (list, items) in fields.lists() {
                said.insert((*list).to_owned());
                for item in items {
                    said.extend(item.keys().map(|name| format!("{list}.{name}")));
                }
            }
            let is_said = |path: &String| match path.split_once('.') {
                // An empty list says nothing of its items.
                Some((list, _)) => fields.items(list).is_empty() || said.contains(path),
                None => said.contains(path),
            };
            let silent: Vec<_> = known.iter().filter(|path| !is_said(path)).collect();
            assert!(silent.is_empty(), "{what} is silent about {silent:?}");
            let unknown: Vec<_> = said.difference(&known).collect();
            assert!(
                unknown.is_empty(),
                "{what} says what nobody knows: {unknown:?}"
            );
        }
    }
}

#[test]
fn what_is_open_is_as_open_as_on_the_built_in_paper() {
    let frame = Frame::open(crate::samples::day("2022-04-05"));
    let fields = Common {
        frame: &frame,
        kind: "BÁO CÁO",
        subject: "",
        title: "",
        as_of: frame.day,
        first: &[],
    }
    .fields();
    for (name, said) in [
        ("so_ky_hieu", "         /BC-……"),
        ("ky_hieu", "BC-……"),
        ("ngay_ban_hanh", "ngày …… tháng …… năm ……"),
        ("nguoi_ky", crate::words::BLANK),
        ("noi_nhan", "- Lưu: VT, ………."),
        ("don_vi_soan_thao", ""),
        ("chuc_vu_khac", ""),
    ] {
        assert_eq!(
            fields.text(name).joined(),
            said,
            "{name} is left to the clerk"
        );
    }
    assert_eq!(
        PaperKind::from_code("period").map(|kind| KINDS.contains(&kind)),
        Some(true),
        "reports have templates"
    );
}
