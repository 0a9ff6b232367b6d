//! Urgency, clauses, topics and tasks.

use super::check;

#[test]
fn urgency_stands_apart_in_a_line_that_charges_somebody() {
    check(&[
        ("> Rà soát !", &["! = level 1"]),
        ("> Rà soát !1", &["!1 = level 1"]),
        ("> Rà soát !2 ngay", &["!2 = level 2"]),
        ("> Rà soát !3.", &["!3 = level 3"]),
        ("> Rà soát (!4)", &["!4 = level 4"]),
        ("> !1 rà soát", &["!1 = level 1"]),
        ("> ! rà soát", &["! = level 1"]),
        ("= Thống nhất !2", &["!2 = level 2"]),
        (">> NV-012 !2", &["NV-012 = task NV-012", "!2 = level 2"]),
        ("> Rà soát !5", &[]),
        ("> Rà soát !0", &[]),
        ("> Rà soát !12", &[]),
        ("> Rà soát !1a", &[]),
        ("> Rà soát !1/2", &[]),
        ("> Rà soát!", &[]),
        ("> Rà soát !!", &[]),
        ("> a != b", &[]),
        ("- Hoan hô !", &[]),
        ("\"Đồng ý !2", &[]),
    ]);
}

#[test]
fn clauses_are_read_in_words_and_in_short() {
    check(&[
        ("- Theo § Điều 7", &["§ Điều 7 = clause 7"]),
        ("- Theo §Điều 7 khoản 2", &["§Điều 7 khoản 2 = clause 7.2"]),
        (
            "- Theo § Điều 7 khoản 2 điểm đ thì",
            &["§ Điều 7 khoản 2 điểm đ = clause 7.2.đ"],
        ),
        (
            "- Theo § Điều 7 khoản 2 điểm d thì",
            &["§ Điều 7 khoản 2 điểm d = clause 7.2.d"],
        ),
        (
            "- Theo § điểm đ khoản 2 Điều 7 thì",
            &["§ điểm đ khoản 2 Điều 7 = clause 7.2.đ"],
        ),
        (
            "- Theo § khoản 2, Điều 7 thì",
            &["§ khoản 2, Điều 7 = clause 7.2"],
        ),
        (
            "- Theo § Điều 7, khoản 2, điểm a.",
            &["§ Điều 7, khoản 2, điểm a = clause 7.2.a"],
        ),
        (
            "- Theo § Điều 7a khoản 1",
            &["§ Điều 7a khoản 1 = clause 7a.1"],
        ),
        ("- Theo § điểm a Điều 7", &["§ điểm a Điều 7 = clause 7.a"]),
        ("- Theo §7", &["§7 = clause 7"]),
        ("- Theo §7.2", &["§7.2 = clause 7.2"]),
        ("- Theo §7.2.", &["§7.2 = clause 7.2"]),
        ("- Theo §7.2.đ thì", &["§7.2.đ = clause 7.2.đ"]),
        ("- Theo §7.2.d thì", &["§7.2.d = clause 7.2.d"]),
        ("- Theo §7.2đ thì", &["§7.2đ = clause 7.2.đ"]),
        ("- Theo §7.2.Đ thì", &["§7.2.Đ = clause 7.2.đ"]),
        ("- Theo § 7 khoản 2 thì", &["§ 7 khoản 2 = clause 7.2"]),
        (
            "- Theo §7.2, §8.1 thì",
            &["§7.2 = clause 7.2", "§8.1 = clause 8.1"],
        ),
        ("- Theo §7.Rà soát", &["§7 = clause 7"]),
        ("- Theo § Điều 7 khoản hai", &["§ Điều 7 = clause 7"]),
        ("- Theo § Điều 7 điểm nghẽn", &["§ Điều 7 = clause 7"]),
        (
            "- Theo § Điều 7 khoản 2 khoản 3",
            &["§ Điều 7 khoản 2 = clause 7.2"],
        ),
        (
            "- Theo § dieu 7 khoan 2 diem d",
            &["§ dieu 7 khoan 2 diem d =? clause 7.2.d|7.2.đ"],
        ),
        (
            "- Theo § dieu 7 khoan 2 diem b",
            &["§ dieu 7 khoan 2 diem b = clause 7.2.b"],
        ),
        ("- Theo §7a", &["§7a =! clause "]),
        ("- Theo §0", &["§0 =! clause "]),
        ("- Theo §7.0", &["§7.0 =! clause "]),
        ("- Theo §12345", &["§12345 =! clause "]),
        ("- Theo § khoản 2", &["§ khoản 2 =! clause "]),
        ("- Theo §", &[]),
        ("- Theo § này", &[]),
        ("- Theo Điều 7 khoản 2", &[]),
    ]);
}

#[test]
fn a_topic_is_a_word_after_its_sign() {
    check(&[
        (
            "- Bàn #chuyen-doi-so hôm nay",
            &["#chuyen-doi-so = topic chuyen-doi-so"],
        ),
        (
            "- Bàn #chuyển-đổi-số.",
            &["#chuyển-đổi-số = topic chuyển-đổi-số"],
        ),
        (
            "- Bàn #csdl, #hoc_ba",
            &["#csdl = topic csdl", "#hoc_ba = topic hoc_ba"],
        ),
        ("- Bàn #5g", &["#5g = topic 5g"]),
        ("- Bàn #csdl- tiếp", &["#csdl = topic csdl"]),
        ("- Bàn (#csdl)", &["#csdl = topic csdl"]),
        ("- Bàn #5", &[]),
        ("- Bàn #", &[]),
        ("- Bàn # csdl", &[]),
        ("- Bàn C#x", &[]),
        ("- Bàn ##", &[]),
        ("- Bàn #-x", &[]),
    ]);
}

#[test]
fn a_task_is_named_by_its_code() {
    check(&[
        (">> NV-012 đã xong", &["NV-012 = task NV-012"]),
        (">> #NV-012 đã xong", &["#NV-012 = task NV-012"]),
        (">> nv-12 đã xong", &["nv-12 = task NV-012"]),
        (
            ">> NV–012, NV-1234",
            &["NV–012 = task NV-012", "NV-1234 = task NV-1234"],
        ),
        ("- Nhắc (NV-012).", &["NV-012 = task NV-012"]),
        ("- Văn bản 12/NV-012", &[]),
        ("- Văn bản NV-012/BC", &[]),
        ("- Mã XNV-012", &[]),
        ("- Mã NV-012a", &[]),
        ("- Mã NV-", &[]),
        ("- Mã NV 012", &[]),
        ("- Mã NV - 012", &[]),
        ("- Mã DV-02", &[]),
        ("- Mã NV-123456789", &[]),
    ]);
}
