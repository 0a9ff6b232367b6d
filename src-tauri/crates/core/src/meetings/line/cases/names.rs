//! Who is named, and what the menu after "@" offers.

use super::{
    Certainty, Directory, Kind, Meaning, Party, Picked, Token, Who, check, context, directory,
    line, read, seat, told, units,
};
use crate::meetings::line::{Pick, suggest};
use unicode_normalization::UnicodeNormalization;

#[test]
fn one_is_named_by_name_post_unit_and_what_people_make_of_them() {
    check(&[
        ("> @Nguyễn Văn A rà soát", &["@Nguyễn Văn A = lead s7"]),
        ("> @nguyen van a ra soat", &["@nguyen van a = lead s7"]),
        ("> @NGUYỄN VĂN A rà soát", &["@NGUYỄN VĂN A = lead s7"]),
        ("> @nva rà soát", &["@nva = lead s7"]),
        ("> @Ưng rà soát", &["@Ưng = lead s9"]),
        ("> @ung rà soát", &["@ung = lead s9"]),
        ("> @Trần Văn Ưng rà soát", &["@Trần Văn Ưng = lead s9"]),
        ("> @Văn Ưng rà soát", &["@Văn Ưng = lead s9"]),
        ("> @Hạnh rà soát", &["@Hạnh = lead s3"]),
        ("> @Thị Hạnh rà soát", &["@Thị Hạnh = lead s3"]),
        ("> @Hòa rà soát", &["@Hòa = lead s8"]),
        ("> @Hoà rà soát", &["@Hoà = lead s8"]),
        ("> @đth rà soát", &["@đth = lead s8"]),
        ("> @dth rà soát", &["@dth = lead s8"]),
        ("> @Bộ trưởng cho ý kiến", &["@Bộ trưởng = lead s1"]),
        (
            "> @Bộ trưởng Trần Quang Hải cho ý kiến",
            &["@Bộ trưởng Trần Quang Hải = lead s1"],
        ),
        ("> @Thứ trưởng Sơn chủ trì", &["@Thứ trưởng Sơn = lead s2"]),
        (
            "> @Thứ trưởng Lê Minh Sơn chủ trì",
            &["@Thứ trưởng Lê Minh Sơn = lead s2"],
        ),
        ("> @Đ/c Hạnh chủ trì", &["@Đ/c Hạnh = lead s3"]),
        (
            "> @đồng chí Phạm Thị Hạnh chủ trì",
            &["@đồng chí Phạm Thị Hạnh = lead s3"],
        ),
        (
            "> @PGS.TS. Lê Minh Sơn chủ trì",
            &["@PGS.TS. Lê Minh Sơn = lead s2"],
        ),
        ("> @khtc rà soát", &["@khtc = lead u3"]),
        ("> @KHTC rà soát", &["@KHTC = lead u3"]),
        ("> @Vụ KHTC rà soát", &["@Vụ KHTC = lead u3"]),
        ("> @vu khtc ra soat", &["@vu khtc = lead u3"]),
        ("> @vkhtc rà soát", &["@vkhtc = lead u3"]),
        (
            "> @Vụ Kế hoạch - Tài chính rà soát",
            &["@Vụ Kế hoạch - Tài chính = lead u3"],
        ),
        (
            "> @Vụ Kế hoạch-Tài chính rà soát",
            &["@Vụ Kế hoạch-Tài chính = lead u3"],
        ),
        (
            "> @Vụ Kế hoạch – Tài chính rà soát",
            &["@Vụ Kế hoạch – Tài chính = lead u3"],
        ),
        (
            "> @Vụ Kế hoạch‑Tài chính rà soát",
            &["@Vụ Kế hoạch‑Tài chính = lead u3"],
        ),
        (
            "> @Vụ trưởng Vụ Kế hoạch - Tài chính rà soát",
            &["@Vụ trưởng Vụ Kế hoạch - Tài chính = lead s8"],
        ),
        ("> @Vụ trưởng KHTC rà soát", &["@Vụ trưởng KHTC = lead s8"]),
        ("> @vu truong khtc ra soat", &["@vu truong khtc = lead s8"]),
        (
            "> @Vụ trưởng Vụ KHTC rà soát",
            &["@Vụ trưởng Vụ KHTC = lead s8"],
        ),
        ("> @cục cntt rà soát", &["@cục cntt = lead u2"]),
        ("> @CNTT rà soát", &["@CNTT = lead u2"]),
        (
            "> @Cục Công nghệ thông tin rà soát",
            &["@Cục Công nghệ thông tin = lead u2"],
        ),
        (
            "> @Cục trưởng CNTT rà soát",
            &["@Cục trưởng CNTT = lead s7"],
        ),
        (
            "> @Vụ Khoa học, Công nghệ và Môi trường rà soát",
            &["@Vụ Khoa học, Công nghệ và Môi trường = lead u9"],
        ),
        (
            "> @Vụ Khoa học, Công nghệ & Môi trường rà soát",
            &["@Vụ Khoa học, Công nghệ & Môi trường = lead u9"],
        ),
        ("> @khcnmt rà soát", &["@khcnmt = lead u9"]),
        (
            "> @Vụ Giáo dục thường xuyên rà soát",
            &["@Vụ Giáo dục thường xuyên = lead u6"],
        ),
        (
            "> @gdtx rà soát thường xuyên",
            &["@gdtx = lead u6", "thường xuyên = regular"],
        ),
        ("> @Văn phòng gửi giấy mời", &["@Văn phòng = lead u8"]),
        (
            "> @Sở Giáo dục - Đào tạo Hà Nội rà soát",
            &["@Sở Giáo dục - Đào tạo Hà Nội = lead u10"],
        ),
        (
            "> @Sở Giáo dục–Đào tạo Hà Nội rà soát",
            &["@Sở Giáo dục–Đào tạo Hà Nội = lead u10"],
        ),
        (
            "> @Bộ Giáo dục & Đào tạo rà soát",
            &["@Bộ Giáo dục & Đào tạo = lead u1"],
        ),
        (
            "> @Bộ Giáo dục - Đào tạo rà soát",
            &["@Bộ Giáo dục - Đào tạo = lead u1"],
        ),
        ("> @Viện Khoa học rà soát", &["@Viện Khoa học = lead s15"]),
        ("> (@khtc)", &["@khtc = lead u3"]),
        (
            "> Giao @khtc, @pc rà soát",
            &["@khtc = lead u3", "@pc = lead u4"],
        ),
        ("> @khtc/@pc rà soát", &["@khtc = lead u3", "@pc = lead u4"]),
    ]);
}

#[test]
fn who_may_be_meant_is_offered_and_never_picked() {
    check(&[
        ("> @Đặng rà soát", &["@Đặng =? lead s8"]),
        ("> @dang rà soát", &["@dang =? lead s8"]),
        ("> @đăng rà soát", &["@đăng =? lead s8"]),
        ("> @Lê Thị Mai rà soát", &["@Lê Thị Mai =? lead s12|s13"]),
        ("> @Mai rà soát", &["@Mai =? lead s12|s13"]),
        (
            "> @Lê Thị Mai, Cục QLCL, rà soát",
            &["@Lê Thị Mai =? lead s12|s13"],
        ),
        (
            "> @Cục trưởng Lê Thị Mai rà soát",
            &["@Cục trưởng Lê Thị Mai = lead s13"],
        ),
        (
            "> @nguyen van dung ra soat",
            &["@nguyen van dung =? lead s10|s11"],
        ),
        (
            "> @Nguyễn Văn Dũng rà soát",
            &["@Nguyễn Văn Dũng = lead s10"],
        ),
        (
            "> @Nguyễn Văn Dung rà soát",
            &["@Nguyễn Văn Dung = lead s11"],
        ),
        ("> @dung rà soát", &["@dung =? lead s10|s11"]),
        ("> @Dung rà soát", &["@Dung =? lead s10|s11"]),
        ("> @Dũng rà soát", &["@Dũng = lead s10"]),
        ("> @nvd rà soát", &["@nvd =? lead s10|s11"]),
        ("> @Thứ trưởng chủ trì", &["@Thứ trưởng =? lead s2|s3"]),
        ("> @ng van a rà soát", &["@ng van a =? lead s7"]),
        ("> @Sơn Tùng rà soát", &["@Sơn =? lead s2"]),
        ("> @Vụ Giáo dục", &["@Vụ Giáo dục =? lead s10|s12|u5|u6"]),
        ("> @Minh", &["@Minh =? lead s2|s15"]),
    ]);
}

#[test]
fn whom_nobody_is_called_is_amber_with_the_nearest_names() {
    check(&[
        ("> @xyz rà soát", &["@xyz =! lead "]),
        (
            "> @Trần Quốc Toản nghiên cứu",
            &["@Trần Quốc Toản =! lead "],
        ),
        (
            "> @Cục Công ngệ thông tin rà soát",
            &["@Cục Công =? lead s7|u2"],
        ),
        ("> @Pham Thi Hanhh rà soát", &["@Pham Thi Hanhh =! lead s3"]),
        ("> @Phạn Thị Hạnh rà soát", &["@Phạn Thị Hạnh =! lead s3"]),
        ("> @khtx rà soát", &["@khtx =! lead u3"]),
        ("> @Hạn rà soát", &["@Hạn =? lead s3"]),
    ]);
}

#[test]
fn the_sign_names_somebody_only_where_a_name_begins() {
    check(&[
        ("- Gửi về vanphong@moet.gov.vn nhé", &[]),
        ("- Gửi van.phong@khtc nhé", &[]),
        ("- Gửi van-phong@khtc nhé", &[]),
        ("- Gửi van_@khtc nhé", &[]),
        ("- Gửi a+@khtc nhé", &[]),
        ("> Giao @", &[]),
        ("> Giao @ khtc", &[]),
        ("> Giao @, rà soát", &[]),
        ("> Giao +@", &[]),
        ("> @@", &[]),
        ("> @-", &[]),
        ("- 5@khtc", &[]),
    ]);
}

#[test]
fn what_a_name_is_there_for_depends_on_sign_and_kind() {
    check(&[
        (
            "> @khtc rà soát, +@pc góp ý",
            &["@khtc = lead u3", "+@pc = coordinator u4"],
        ),
        (
            "> @khtc +@pc +@cntt rà soát",
            &[
                "@khtc = lead u3",
                "+@pc = coordinator u4",
                "+@cntt = coordinator u2",
            ],
        ),
        ("= @khtc rà soát", &["@khtc = lead u3"]),
        (
            ">> NV-012 @khtc rà soát",
            &["NV-012 = task NV-012", "@khtc = lead u3"],
        ),
        ("- @khtc trình bày", &["@khtc = mention u3"]),
        ("? @khtc làm rõ", &["@khtc = mention u3"]),
        ("* @khtc thử", &["@khtc = mention u3"]),
        (
            "\"@Hạnh: đề nghị @khtc bổ sung",
            &["@Hạnh = speaker s3", "@khtc = mention u3"],
        ),
        ("\"+@pc góp ý", &["+@pc = coordinator u4"]),
    ]);
}

#[test]
fn a_name_before_a_colon_is_offered_as_the_speaker_of_an_opinion() {
    check(&[
        ("\"Đ/c Hạnh: đề nghị bổ sung", &["Đ/c Hạnh =? speaker s3"]),
        (
            "\"Đ/c Phạm Thị Hạnh: đề nghị",
            &["Đ/c Phạm Thị Hạnh =? speaker s3"],
        ),
        ("\"Nguyễn Văn A: đề nghị", &["Nguyễn Văn A =? speaker s7"]),
        (
            "\"Thứ trưởng Lê Minh Sơn: đề nghị",
            &["Thứ trưởng Lê Minh Sơn =? speaker s2"],
        ),
        (
            "\"Bộ trưởng: đề nghị @khtc xem",
            &["Bộ trưởng =? speaker s1", "@khtc = mention u3"],
        ),
        (
            "\"Ông Lê Thị Mai: đề nghị",
            &["Ông Lê Thị Mai =? speaker s12|s13"],
        ),
        ("\"Đồng chí Xyz: đề nghị", &["Đồng chí Xyz =! speaker "]),
        ("\"Vụ KHTC: đề nghị", &["Vụ KHTC =? speaker u3"]),
        ("\"Đề nghị: bổ sung", &[]),
        ("\"Thống nhất", &[]),
        ("\": đề nghị", &[]),
        ("- Đ/c Hạnh: đề nghị", &[]),
    ]);
}

#[test]
fn both_forms_of_a_letter_name_the_same() {
    for text in [
        "> @Đặng Thu Hòa rà soát trước 30/11",
        "> @Ưng rà soát",
        "> @Vụ Kế hoạch–Tài chính, +@Vụ Pháp chế",
        "\"Đ/c Hạnh: §7.2.đ",
    ] {
        let composed = told(&line(text));
        let decomposed: String = text.nfd().collect();
        let found: Vec<String> = told(&line(&decomposed))
            .iter()
            .map(|told| told.nfc().collect())
            .collect();
        assert_eq!(found, composed, "{text}");
        assert!(!composed.is_empty(), "{text} names somebody");
    }
}

#[test]
fn who_was_picked_is_sure_wherever_the_words_stand() {
    let pick = |number, party: &str| Picked {
        token: Token {
            text: "@Lê Thị Mai".nfd().collect(),
            number,
        },
        pick: Pick::Party(Party::Seat(party.to_owned())),
    };
    let picked = [pick(1, "s12"), pick(0, "s12"), pick(0, "s13")];
    for text in [
        "> @Lê Thị Mai, +@khtc, @Lê Thị Mai",
        "> Giao cho @Lê Thị Mai và @Lê Thị Mai",
    ] {
        let line = read(text, directory(), context(Kind::Idea, &[], &picked));
        let found: Vec<String> = told(&line)
            .into_iter()
            .filter(|told| told.contains("Mai"))
            .collect();
        assert_eq!(
            found,
            ["@Lê Thị Mai = lead s13", "@Lê Thị Mai = lead s12"],
            "{text}: each by its own pick, the last one given"
        );
    }
    let unknown = [pick(0, "nobody")];
    let line = read(
        "> @Lê Thị Mai",
        directory(),
        context(Kind::Idea, &[], &unknown),
    );
    assert_eq!(
        line.chips[0].certainty(),
        Certainty::Ambiguous,
        "a pick of somebody who is not there is none"
    );
}

#[test]
fn two_of_one_name_are_told_apart_by_their_posts() {
    let line = line("> @Lê Thị Mai");
    let Meaning::Lead(Who::OneOf(candidates)) = &line.chips[0].meaning else {
        panic!("two of them are offered");
    };
    let told: Vec<(&str, &str)> = candidates
        .iter()
        .map(|candidate| (candidate.name.as_str(), candidate.detail.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("Lê Thị Mai", "Vụ trưởng Vụ Giáo dục thường xuyên"),
            ("Lê Thị Mai", "Cục trưởng Cục Quản lý chất lượng"),
        ],
        "name and post, in protocol order"
    );
}

fn offered(fragment: &str, recent: &[Party]) -> Vec<String> {
    suggest(fragment, directory(), recent)
        .into_iter()
        .map(|candidate| match candidate.party {
            Party::Seat(id) | Party::Unit(id) => id,
        })
        .collect()
}

#[test]
fn the_menu_offers_whom_a_beginning_may_mean() {
    for (fragment, expected) in [
        ("nva", &["s7"][..]),
        ("nv", &["s7", "s10", "s11"]),
        ("ng van a", &["s7"]),
        ("Nguyễn V", &["s7", "s10", "s11"]),
        ("đặng", &["s8"]),
        ("dang", &["s8"]),
        ("đă", &["s8"]),
        ("ưng", &["s9"]),
        ("vu truong khtc", &["s8"]),
        ("vụ trưởng khtc", &["s8"]),
        ("khtc", &["u3", "s8"]),
        ("cục cntt", &["u2", "s7"]),
        ("cntt", &["u2", "s7"]),
        ("hạnh", &["s3"]),
        ("hanh", &["s3"]),
        ("thu truong", &["s2", "s3", "s8"]),
        ("le thi mai", &["s12", "s13"]),
        ("mai", &["s12", "s13"]),
        ("dũng", &["s10"]),
        ("dung", &["s10", "s11"]),
        ("Giáo dục - Đào tạo Hà Nội", &["s14", "u10"]),
        ("giao duc–dao tao ha noi", &["s14", "u10"]),
        ("bgddt", &["u1", "s1", "s2", "s3"]),
        ("@pc", &["u4", "s9"]),
        ("khcn", &["u9"]),
        ("zzz", &[]),
    ] {
        assert_eq!(offered(fragment, &[]), expected, "{fragment:?}");
    }
}

#[test]
fn the_menu_begins_with_those_named_lately_then_goes_by_protocol() {
    let lately = [Party::Unit("u4".to_owned()), Party::Seat("s13".to_owned())];
    assert_eq!(
        offered("mai", &lately),
        ["s13", "s12"],
        "lately named first"
    );
    assert_eq!(
        offered("vu", &lately)[..2],
        ["u4", "s8"],
        "also when less of it was typed"
    );
    let all = offered("", &lately);
    assert_eq!(
        all[..3],
        ["u4", "s13", "s1"],
        "an empty beginning means all, by protocol"
    );
    assert_eq!(all.len(), 22, "but for the seat of which nothing is known");
}

#[test]
fn a_seat_without_holder_is_named_by_its_post_and_one_without_anything_not_at_all() {
    let seats = [
        seat("a", "", "Giám đốc", "Sở A", "", 2),
        seat("b", "", "", "", "", 1),
    ];
    let directory = Directory::new(&seats, &units());
    let found = suggest("giam doc", &directory, &[]);
    let told: Vec<(&str, &str)> = found
        .iter()
        .map(|candidate| (candidate.name.as_str(), candidate.detail.as_str()))
        .collect();
    assert_eq!(told, [("Giám đốc Sở A", "")], "by post and unit, told once");
    assert!(
        suggest("", &directory, &[])
            .iter()
            .all(|candidate| candidate.party != Party::Seat("b".to_owned())),
        "there is nothing to call the other one by"
    );
    assert!(
        suggest("a", &Directory::new(&[], &[]), &[]).is_empty(),
        "an empty directory has nobody"
    );
}
