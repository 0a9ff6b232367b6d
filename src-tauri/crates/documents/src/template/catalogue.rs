//! The one table of the fields that templates may name: which there are, and in which kinds of paper. What each means is in
//! the message catalogue, under `template-field-` and its name.

use crate::papers::register::PaperKind;
use PaperKind as K;
use steering_core::text::distance;

/// A field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its name, without that of the list that it belongs to.
    pub name: &'static str,
    /// Its name in English.
    pub alias: &'static str,
    /// The list that it belongs to; empty = it stands by itself.
    pub list: &'static str,
    /// Whether it is a list.
    pub is_list: bool,
    kinds: &'static [PaperKind],
}

/// The kinds of paper that templates can be made for: the printed registers have the columns of the decree.
pub const KINDS: &[PaperKind] = &[
    K::Period,
    K::Briefing,
    K::Urging,
    K::Extension,
    K::Assignments,
    K::Members,
    K::Matrix,
];

const REPORTS: &[PaperKind] = &[K::Period, K::Briefing];
/// What comes with another paper, whole or in part.
const ATTACHED: &[PaperKind] = &[
    K::Period,
    K::Briefing,
    K::Assignments,
    K::Members,
    K::Matrix,
];
const TO_UNITS: &[PaperKind] = &[K::Urging, K::Extension];
const PERIOD: &[PaperKind] = &[K::Period];
const BRIEFING: &[PaperKind] = &[K::Briefing];
const URGING: &[PaperKind] = &[K::Urging];
const EXTENSION: &[PaperKind] = &[K::Extension];
const ASSIGNMENTS: &[PaperKind] = &[K::Assignments];
const MEMBERS: &[PaperKind] = &[K::Members];
const MATRIX: &[PaperKind] = &[K::Matrix];
const TASKS: &[PaperKind] = &[K::Period, K::Urging, K::Assignments];
const ATTACHED_TITLES: &[PaperKind] = &[K::Period, K::Assignments, K::Members, K::Matrix];
const LED_TASKS: &[PaperKind] = &[K::Period, K::Assignments];
const DUE_TASKS: &[PaperKind] = &[K::Urging, K::Assignments];
const NAMED_TASKS: &[PaperKind] = &[K::Period, K::Urging];

const fn text(name: &'static str, alias: &'static str, kinds: &'static [PaperKind]) -> Field {
    of("", name, alias, kinds)
}

const fn list(name: &'static str, alias: &'static str, kinds: &'static [PaperKind]) -> Field {
    Field {
        is_list: true,
        ..of("", name, alias, kinds)
    }
}

const fn of(
    list: &'static str,
    name: &'static str,
    alias: &'static str,
    kinds: &'static [PaperKind],
) -> Field {
    Field {
        name,
        alias,
        list,
        is_list: false,
        kinds,
    }
}

const FIELDS: &[Field] = &[
    // What every paper has.
    text("so", "number", KINDS),
    text("ky_hieu", "symbol", KINDS),
    text("so_ky_hieu", "number_and_symbol", KINDS),
    text("dia_danh", "place", KINDS),
    text("ngay_ban_hanh", "issued", KINDS),
    text("co_quan_chu_quan", "parent", KINDS),
    text("co_quan", "issuer", KINDS),
    text("ban_chi_dao", "committee", KINDS),
    text("don_vi_soan_thao", "drafter", KINDS),
    text("quyen_han_ky", "authority", KINDS),
    text("chuc_vu_khac", "other_post", KINDS),
    text("nguoi_ky", "signer", KINDS),
    text("noi_nhan", "recipients", KINDS),
    text("noi_luu", "kept_at", KINDS),
    text("ten_loai", "kind", KINDS),
    text("trich_yeu", "subject", KINDS),
    text("tieu_de", "title", KINDS),
    text("ngay_so_lieu", "as_of", KINDS),
    text("ngay_so_lieu_ngan", "as_of_short", KINDS),
    text("kem_theo", "attached_to", ATTACHED),
    text("ten_phu_luc", "annex_title", ATTACHED_TITLES),
    // Figures of tasks.
    text("tong_so", "total", REPORTS),
    text("da_hoan_thanh", "done", REPORTS),
    text("dung_han", "on_time", REPORTS),
    text("cham", "late", REPORTS),
    text("hoan_thanh_khong_han", "done_undated", REPORTS),
    text("chua_hoan_thanh", "open", REPORTS),
    text("trong_han", "in_term", REPORTS),
    text("qua_han", "overdue", REPORTS),
    text("chua_co_han", "open_undated", REPORTS),
    text("ty_le_dung_han", "on_time_ratio", REPORTS),
    text("ty_le_qua_han", "overdue_ratio", REPORTS),
    text("loi_ket", "closing", REPORTS),
    // The report of a period.
    text("ky", "period", PERIOD),
    text("tu_ngay", "from", PERIOD),
    text("den_ngay", "to", PERIOD),
    text("kinh_gui", "addressee", PERIOD),
    text("cac_noi_kinh_gui", "addressees", PERIOD),
    text("ket_qua", "results", PERIOD),
    text("kho_khan", "difficulties", PERIOD),
    text("nhiem_vu_ky_toi", "next", PERIOD),
    text("kien_nghi", "asks", PERIOD),
    list("so_lieu", "figures", PERIOD),
    of("so_lieu", "chi_tieu", "name", PERIOD),
    of("so_lieu", "ky_truoc", "before", PERIOD),
    of("so_lieu", "ky_nay", "now", PERIOD),
    of("so_lieu", "tang_giam", "change", PERIOD),
    list("nhiem_vu_hoan_thanh", "done_tasks", PERIOD),
    of("nhiem_vu_hoan_thanh", "stt", "row", PERIOD),
    of("nhiem_vu_hoan_thanh", "ma", "code", PERIOD),
    of("nhiem_vu_hoan_thanh", "ten", "title", PERIOD),
    of("nhiem_vu_hoan_thanh", "chu_tri", "lead", PERIOD),
    of("nhiem_vu_hoan_thanh", "ket_qua", "result", PERIOD),
    // Tasks.
    list("nhiem_vu", "tasks", TASKS),
    of("nhiem_vu", "stt", "row", TASKS),
    of("nhiem_vu", "ma", "code", NAMED_TASKS),
    of("nhiem_vu", "ten", "title", NAMED_TASKS),
    of("nhiem_vu", "noi_dung", "task", ASSIGNMENTS),
    of("nhiem_vu", "chu_tri", "lead", LED_TASKS),
    of("nhiem_vu", "tien_do", "percent", PERIOD),
    of("nhiem_vu", "tinh_hinh", "progress", NAMED_TASKS),
    of("nhiem_vu", "van_ban_giao", "source", URGING),
    of("nhiem_vu", "thoi_han", "due", DUE_TASKS),
    of("nhiem_vu", "so_ngay_qua_han", "days", URGING),
    of("nhiem_vu", "nhom", "area", ASSIGNMENTS),
    of("nhiem_vu", "nhom_moi", "new_area", ASSIGNMENTS),
    of("nhiem_vu", "phoi_hop", "coordinators", ASSIGNMENTS),
    of("nhiem_vu", "san_pham", "product", ASSIGNMENTS),
    text("so_nhiem_vu", "task_count", TASKS),
    // Letters to units.
    text("don_vi", "unit", TO_UNITS),
    text("han_bao_cao", "answer_by", URGING),
    text("van_ban_de_nghi", "request", EXTENSION),
    text("ma_nhiem_vu", "task_code", EXTENSION),
    text("ten_nhiem_vu", "task_title", EXTENSION),
    text("thoi_han_cu", "due", EXTENSION),
    text("thoi_han_de_nghi", "asked", EXTENSION),
    text("dong_y", "granted", EXTENSION),
    text("khong_dong_y", "refused", EXTENSION),
    text("thoi_han_moi", "new_due", EXTENSION),
    text("lan_lui_han", "times", EXTENSION),
    text("can_cu", "basis", EXTENSION),
    // The Minister's briefing.
    text("tom_tat", "sentence", BRIEFING),
    text("can_quyet_dinh", "decide", BRIEFING),
    text("phu_luc_qua_han", "overdue_annex", BRIEFING),
    text("phu_luc_quyet_dinh", "decision_annex", BRIEFING),
    text("phu_luc_nhom", "area_annex", BRIEFING),
    list("nhom_tren_trang", "areas_on_page", BRIEFING),
    of("nhom_tren_trang", "stt", "row", BRIEFING),
    of("nhom_tren_trang", "ten", "name", BRIEFING),
    of("nhom_tren_trang", "tong_so", "total", BRIEFING),
    of("nhom_tren_trang", "da_hoan_thanh", "done", BRIEFING),
    of("nhom_tren_trang", "qua_han", "overdue", BRIEFING),
    of("nhom_tren_trang", "danh_gia", "verdict", BRIEFING),
    list("nhom_uu_tien", "areas", BRIEFING),
    of("nhom_uu_tien", "stt", "row", BRIEFING),
    of("nhom_uu_tien", "ten", "name", BRIEFING),
    of("nhom_uu_tien", "tong_so", "total", BRIEFING),
    of("nhom_uu_tien", "da_hoan_thanh", "done", BRIEFING),
    of("nhom_uu_tien", "qua_han", "overdue", BRIEFING),
    of("nhom_uu_tien", "danh_gia", "verdict", BRIEFING),
    list("qua_han_lau_nhat", "longest_overdue", BRIEFING),
    of("qua_han_lau_nhat", "stt", "row", BRIEFING),
    of("qua_han_lau_nhat", "nhiem_vu", "task", BRIEFING),
    of("qua_han_lau_nhat", "chu_tri", "lead", BRIEFING),
    of("qua_han_lau_nhat", "thoi_han", "due", BRIEFING),
    of("qua_han_lau_nhat", "so_ngay", "days", BRIEFING),
    list("nhiem_vu_qua_han", "overdue_tasks", BRIEFING),
    of("nhiem_vu_qua_han", "stt", "row", BRIEFING),
    of("nhiem_vu_qua_han", "ma", "code", BRIEFING),
    of("nhiem_vu_qua_han", "ten", "title", BRIEFING),
    of("nhiem_vu_qua_han", "chu_tri", "lead", BRIEFING),
    of("nhiem_vu_qua_han", "thoi_han", "due", BRIEFING),
    of("nhiem_vu_qua_han", "so_ngay", "days", BRIEFING),
    of("nhiem_vu_qua_han", "bao_cao", "report", BRIEFING),
    list("noi_dung_quyet_dinh", "decisions", BRIEFING),
    of("noi_dung_quyet_dinh", "stt", "row", BRIEFING),
    of("noi_dung_quyet_dinh", "noi_dung", "text", BRIEFING),
    // The list of members.
    list("thanh_vien", "members", MEMBERS),
    of("thanh_vien", "ghe", "seat", MEMBERS),
    of("thanh_vien", "ho_ten", "name", MEMBERS),
    of("thanh_vien", "chuc_vu", "post", MEMBERS),
    of("thanh_vien", "chuc_danh", "role", MEMBERS),
    of("thanh_vien", "tu_ngay", "since", MEMBERS),
    // The matrix of responsibility.
    text("ghi_chu", "note", MATRIX),
    list("phu_trach", "rows", MATRIX),
    of("phu_trach", "stt", "row", MATRIX),
    of("phu_trach", "ten", "name", MATRIX),
    of("phu_trach", "tong_so", "total", MATRIX),
    of("phu_trach", "qua_han", "overdue", MATRIX),
    of("phu_trach", "theo_nhom", "by_area", MATRIX),
    list("dong_tong", "closing_rows", MATRIX),
    of("dong_tong", "ten", "name", MATRIX),
    of("dong_tong", "tong_so", "total", MATRIX),
    of("dong_tong", "qua_han", "overdue", MATRIX),
    of("dong_tong", "theo_nhom", "by_area", MATRIX),
];

impl Field {
    /// Returns its name as a template writes it: `nhiem_vu.ma`.
    #[must_use]
    pub fn path(&self) -> String {
        match self.list {
            "" => self.name.to_owned(),
            list => format!("{list}.{}", self.name),
        }
    }

    /// Returns its name in English as a template may write it.
    #[must_use]
    pub fn alias_path(&self) -> String {
        let list = FIELDS
            .iter()
            .find(|field| field.is_list && field.name == self.list);
        match list {
            None => self.alias.to_owned(),
            Some(list) => format!("{}.{}", list.alias, self.alias),
        }
    }

    /// Returns the kinds of paper that have it.
    #[must_use]
    pub const fn kinds(&self) -> &'static [PaperKind] {
        self.kinds
    }

    fn is_called(&self, list: &str, name: &str) -> bool {
        let is_of = |list: &str| {
            list == self.list
                || FIELDS
                    .iter()
                    .any(|field| field.is_list && field.name == self.list && field.alias == list)
        };
        (name == self.name || name == self.alias) && is_of(list)
    }
}

/// Returns the fields of a kind of paper, lists with theirs after them.
pub fn fields_of(kind: PaperKind) -> impl Iterator<Item = &'static Field> {
    FIELDS
        .iter()
        .filter(move |field| field.kinds.contains(&kind))
}

/// Returns the field of a kind that has this name.
pub(super) fn find(kind: PaperKind, name: &str) -> Option<&'static Field> {
    let (list, name) = name.split_once('.').unwrap_or(("", name));
    fields_of(kind).find(|field| field.is_called(list, name))
}

/// Returns the field of any kind that has this name.
pub(super) fn anywhere(name: &str) -> Option<&'static Field> {
    let (list, name) = name.split_once('.').unwrap_or(("", name));
    FIELDS.iter().find(|field| field.is_called(list, name))
}

/// Returns the name of a kind's field that is nearest to what was written, when it is near enough to be meant. A field of a
/// list that is written without the list, or under another, is meant, too.
pub(super) fn nearest(kind: PaperKind, written: &str) -> Option<String> {
    let (list, own) = written.split_once('.').unwrap_or(("", written));
    fields_of(kind)
        .flat_map(|field| {
            [
                (field, field.name, field.path()),
                (field, field.alias, field.alias_path()),
            ]
        })
        .filter_map(|(field, name, path)| {
            let path_list = path.split_once('.').map_or("", |(list, _)| list);
            let far = far(own, name)?;
            let beside = match far_list(list, field, path_list) {
                Some(beside) => beside,
                None if far == 0 || list.is_empty() => 1,
                None => return None,
            };
            Some((far + beside, path))
        })
        .min_by_key(|(far, _)| *far)
        .map(|(_, path)| path)
}

/// Returns how far two names are from each other, when one may be meant by the other.
fn far(written: &str, name: &str) -> Option<usize> {
    let longest = written.chars().count().max(name.chars().count());
    Some(distance(written, name, 2)).filter(|far| *far <= 2 && *far * 3 <= longest)
}

fn far_list(written: &str, field: &Field, path_list: &str) -> Option<usize> {
    if written == field.list {
        return Some(0);
    }
    far(written, path_list)
}

#[cfg(test)]
mod tests {
    use super::{FIELDS, KINDS, anywhere, fields_of, find, nearest};
    use crate::papers::register::PaperKind as K;
    use crate::template::tags::plain;
    use std::collections::BTreeSet;

    #[test]
    fn names_are_spelled_as_they_are_compared_and_mean_one_field() {
        for field in FIELDS {
            for name in [field.name, field.alias] {
                assert_eq!(plain(name), name, "{name} is written as names are compared");
            }
        }
        for kind in KINDS {
            let mut seen = BTreeSet::new();
            for field in fields_of(*kind) {
                for path in [field.path(), field.alias_path()] {
                    assert!(
                        seen.insert(path.clone()),
                        "{path} means one field of {}",
                        kind.code()
                    );
                    assert_eq!(find(*kind, &path), Some(field), "{path} is found");
                }
                let is_whole = field.list.is_empty()
                    || fields_of(*kind).any(|list| list.is_list && list.name == field.list);
                assert!(is_whole, "{} has its list in {}", field.path(), kind.code());
            }
        }
    }

    #[test]
    fn the_nearest_field_is_the_one_that_was_meant() {
        for (kind, written, near) in [
            (K::Urging, "so_ki_hieu", Some("so_ky_hieu")),
            (K::Urging, "noinhan", Some("noi_nhan")),
            (K::Urging, "nhiem_vu.cod", Some("tasks.code")),
            (K::Urging, "nhiemvu.ma", Some("nhiem_vu.ma")),
            (K::Urging, "tinh_hinh", Some("nhiem_vu.tinh_hinh")),
            (K::Members, "hoten", Some("thanh_vien.ho_ten")),
            (K::Members, "uy_vien.ho_ten", Some("thanh_vien.ho_ten")),
            (K::Urging, "nhiem_vu.gia", None),
            (K::Urging, "gia_vang", None),
            (K::Urging, "", None),
        ] {
            assert_eq!(nearest(kind, written).as_deref(), near, "near {written}");
        }
    }

    #[test]
    fn a_field_of_another_paper_is_known_as_such() {
        assert_eq!(
            find(K::Members, "nhiem_vu.ma"),
            None,
            "members have no tasks"
        );
        assert_eq!(
            anywhere("nhiem_vu.ma").map(|field| field.kinds().contains(&K::Urging)),
            Some(true),
            "letters have"
        );
        assert_eq!(anywhere("gia_vang"), None, "nobody has that");
    }
}
