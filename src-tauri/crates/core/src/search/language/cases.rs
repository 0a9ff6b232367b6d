//! The language by examples: what is read, what it is written back as, and what is refused where.

use super::{Offered, QueryWhy, Wording, read, suggest, write};
use QueryWhy as Why;

/// What is typed; the same as it is written back, in Vietnamese and in English.
const RIGHT: &[(&str, &str, &str)] = &[
    // Words and phrases.
    ("", "", ""),
    ("   ", "", ""),
    ("đề án", "đề án", "đề án"),
    ("de an", "de an", "de an"),
    ("\"đề án\"", "\"đề án\"", "\"đề án\""),
    ("“đề  án”", "\"đề án\"", "\"đề án\""),
    ("\"đề án\"*", "\"đề án\"*", "\"đề án\"*"),
    ("131/QĐ-TTg", "131/QĐ-TTg", "131/QĐ-TTg"),
    ("NV-012", "NV-012", "NV-012"),
    ("rà soát, đánh giá", "rà soát đánh giá", "rà soát đánh giá"),
    ("họp lúc 12:30", "họp lúc 12 30", "họp lúc 12 30"),
    ("2021-2025", "2021-2025", "2021-2025"),
    ("– ; …", "", ""),
    ("-mạng", "-mạng", "-mạng"),
    ("-\"đề án\"", "-\"đề án\"", "-\"đề án\""),
    ("không gian mạng", "không gian mạng", "không gian mạng"),
    ("not found", "not found", "not found"),
    ("a - b", "a b", "a b"),
    // Flags.
    ("quá hạn", "quá hạn", "overdue"),
    ("qua han", "quá hạn", "overdue"),
    ("Overdue", "quá hạn", "overdue"),
    ("-quá hạn", "-quá hạn", "-overdue"),
    ("không quá hạn", "-quá hạn", "-overdue"),
    ("not overdue", "-quá hạn", "-overdue"),
    ("\"quá hạn\"", "\"quá hạn\"", "\"quá hạn\""),
    ("sắp đến hạn", "sắp đến hạn", "due soon"),
    ("sap han", "sắp đến hạn", "due soon"),
    ("chờ quyết định", "chờ quyết định", "awaiting"),
    ("awaiting", "chờ quyết định", "awaiting"),
    ("lùi hạn", "lùi hạn", "extended"),
    ("late", "xong chậm", "late"),
    // Links.
    ("lead:cntt", "chủ trì:cntt", "lead:cntt"),
    (
        "lead:\"cục cntt\"",
        "chủ trì:\"cục cntt\"",
        "lead:\"cục cntt\"",
    ),
    (
        "chủ trì:cntt quá hạn",
        "chủ trì:cntt quá hạn",
        "lead:cntt overdue",
    ),
    ("chu tri: cntt", "chủ trì:cntt", "lead:cntt"),
    ("Chủ_trì:cntt", "chủ trì:cntt", "lead:cntt"),
    (
        "đề án chủ trì:cntt",
        "đề án chủ trì:cntt",
        "đề án lead:cntt",
    ),
    (
        "lead:cntt,vp , \"vụ khtc\"",
        "chủ trì:cntt,vp,\"vụ khtc\"",
        "lead:cntt,vp,\"vụ khtc\"",
    ),
    ("-lead:cntt", "-chủ trì:cntt", "-lead:cntt"),
    ("-chủ trì:cntt", "-chủ trì:cntt", "-lead:cntt"),
    ("không chủ trì:cntt", "-chủ trì:cntt", "-lead:cntt"),
    ("không -chủ trì:cntt", "chủ trì:cntt", "lead:cntt"),
    ("lead:none", "chủ trì:không", "lead:none"),
    ("chủ trì:không,cntt", "chủ trì:không,cntt", "lead:none,cntt"),
    ("lead:\"none\"", "chủ trì:\"none\"", "lead:\"none\""),
    (
        "phối hợp:\"vụ khtc\"",
        "phối hợp:\"vụ khtc\"",
        "coordinator:\"vụ khtc\"",
    ),
    ("nợ phần góp:vp", "nợ phần góp:vp", "owes:vp"),
    (
        "owes late:vp,không",
        "nợ quá ngày:vp,không",
        "owes late:vp,none",
    ),
    (
        "-\"quá hạn\" tình hình:\"hoàn thành\" quá hạn",
        "-\"quá hạn\" tình hình:\"hoàn thành\" quá hạn",
        "-\"quá hạn\" standing:done overdue",
    ),
    ("theo dõi:vp", "theo dõi:vp", "monitor:vp"),
    ("informed:vp", "để biết:vp", "informed:vp"),
    ("nhóm:2,3", "nhóm:2,3", "area:2,3"),
    (
        "lĩnh vực:\"thể chế\"",
        "nhóm:\"thể chế\"",
        "area:\"thể chế\"",
    ),
    (
        "văn bản:131/QĐ-TTg",
        "văn bản:131/QĐ-TTg",
        "document:131/QĐ-TTg",
    ),
    (
        "điều khoản:\"Mục 3\"",
        "điều khoản:\"Mục 3\"",
        "clause:\"Mục 3\"",
    ),
    ("chỉ tiêu:T25-01", "mục tiêu:T25-01", "target:T25-01"),
    ("thuộc:NV-001", "thuộc:NV-001", "parent:NV-001"),
    // Numbers.
    ("mức:1", "mức:1", "level:1"),
    ("priority:1", "mức:1", "level:1"),
    ("ưu tiên:khẩn,cao", "mức:1,2", "level:1,2"),
    ("level:<=2", "mức:<=2", "level:<=2"),
    ("mức: 1 , 2", "mức:1,2", "level:1,2"),
    ("overdue:>30", "quá hạn:>=31", "overdue:>=31"),
    ("quá hạn:> 30 ngày", "quá hạn:>=31", "overdue:>=31"),
    ("quá hạn:10..20", "quá hạn:10..20", "overdue:10..20"),
    ("quá hạn:trên 30 ngày", "quá hạn:>=31", "overdue:>=31"),
    ("xong chậm:>=5", "xong chậm:>=5", "late:>=5"),
    ("extended:>1", "lùi hạn:>=2", "extended:>=2"),
    ("lùi hạn:0", "lùi hạn:0", "extended:0"),
    ("tiến độ:50 %..", "tiến độ:>=50", "percent:>=50"),
    ("percent:<50%", "tiến độ:<=49", "percent:<=49"),
    ("percent:..10", "tiến độ:<=10", "percent:<=10"),
    (
        "tiến độ:100 đề án",
        "tiến độ:100 đề án",
        "percent:100 đề án",
    ),
    // Days.
    ("hạn:<31/12/2026", "hạn:<31/12/2026", "due:<2026-12-31"),
    ("due:2026-12-31", "hạn:31/12/2026", "due:2026-12-31"),
    ("hạn:31.12.2026", "hạn:31/12/2026", "due:2026-12-31"),
    ("hạn:trước 31/12/2026", "hạn:<31/12/2026", "due:<2026-12-31"),
    ("hạn:quý IV/2026", "hạn:quý IV/2026", "due:Q4/2026"),
    ("hạn:quy 4/2026", "hạn:quý IV/2026", "due:Q4/2026"),
    (
        "hạn:quý IV năm 2026 đề án",
        "hạn:quý IV/2026 đề án",
        "due:Q4/2026 đề án",
    ),
    ("due:2026-q4", "hạn:quý IV/2026", "due:Q4/2026"),
    ("due:Q4/2026", "hạn:quý IV/2026", "due:Q4/2026"),
    ("hạn:tháng 12/2026", "hạn:tháng 12/2026", "due:2026-12"),
    ("hạn:12/2026", "hạn:tháng 12/2026", "due:2026-12"),
    ("hạn:2026", "hạn:năm 2026", "due:2026"),
    ("hạn:<=năm 2026", "hạn:<=năm 2026", "due:<=2026"),
    ("hạn:tuần này", "hạn:tuần này", "due:this week"),
    (
        "due:this week mức:1",
        "hạn:tuần này mức:1",
        "due:this week level:1",
    ),
    ("hạn:tuần trước", "hạn:tuần trước", "due:last week"),
    ("hạn:hôm nay", "hạn:hôm nay", "due:today"),
    ("hạn:tháng sau", "hạn:tháng tới", "due:next month"),
    (
        "hạn:trong 7 ngày",
        "hạn:hôm nay..+7 ngày",
        "due:today..+7 days",
    ),
    ("hạn:+3", "hạn:+3 ngày", "due:+3 days"),
    ("hạn:-2 tuần", "hạn:-2 tuần", "due:-2 weeks"),
    (
        "hạn:1/1/2026..31/3/2026",
        "hạn:01/01/2026..31/03/2026",
        "due:2026-01-01..2026-03-31",
    ),
    (
        "hạn:từ 1/1/2026 đến 31/3/2026",
        "hạn:01/01/2026..31/03/2026",
        "due:2026-01-01..2026-03-31",
    ),
    (
        "hạn:quý III/2026..quý IV/2026",
        "hạn:quý III/2026..quý IV/2026",
        "due:Q3/2026..Q4/2026",
    ),
    (
        "hạn:quý III/2026, quý IV/2026",
        "hạn:quý III/2026,quý IV/2026",
        "due:Q3/2026,Q4/2026",
    ),
    ("hạn:\"quý IV/2026\"", "hạn:quý IV/2026", "due:Q4/2026"),
    ("-hạn:<31/12/2026", "-hạn:<31/12/2026", "-due:<2026-12-31"),
    ("hạn gốc:2025", "hạn gốc:năm 2025", "first due:2025"),
    (
        "quá hạn hạn:2025",
        "quá hạn hạn:năm 2025",
        "overdue due:2025",
    ),
    ("xong:tháng này", "xong:tháng này", "done:this month"),
    (
        "giao:sau 01/11/2026",
        "giao:>01/11/2026",
        "assigned:>2026-11-01",
    ),
    ("tạo:hôm qua", "tạo:hôm qua", "created:yesterday"),
    // Closed lists.
    (
        "trạng thái:đang thực hiện",
        "trạng thái:đang thực hiện",
        "state:in progress",
    ),
    (
        "state:in_progress,assigned",
        "trạng thái:đang thực hiện,đã giao",
        "state:in progress,assigned",
    ),
    (
        "trang thai:nhap ha tang",
        "trạng thái:nháp ha tang",
        "state:draft ha tang",
    ),
    ("tình hình:quá hạn", "tình hình:quá hạn", "standing:overdue"),
    ("cell:due_set", "tình hình:đến hạn", "standing:due set"),
    (
        "loại hạn:thường xuyên",
        "loại hạn:thường xuyên",
        "due kind:regular",
    ),
    (
        "mã:NV-001..NV-020",
        "mã:NV-001..NV-020",
        "code:NV-001..NV-020",
    ),
    ("mã:12", "mã:NV-012", "code:NV-012"),
    (
        "code:nv-12,nv-1000",
        "mã:NV-12,NV-1000",
        "code:NV-12,NV-1000",
    ),
    ("thiếu:chủ trì", "thiếu:chủ trì", "lacks:lead"),
    (
        "thiếu:hạn, văn bản",
        "thiếu:hạn,văn bản",
        "lacks:due,document",
    ),
    ("có:minh chứng", "có:minh chứng", "has:evidence"),
    (
        "has:việc con đề án",
        "có:việc con đề án",
        "has:children đề án",
    ),
    ("không có:minh chứng", "-có:minh chứng", "-has:evidence"),
    ("nội dung:\"đề án\"", "\"đề án\"", "\"đề án\""),
    // History.
    ("từng:quá hạn", "từng:quá hạn", "ever:overdue"),
    ("từng:trả lại", "từng:trả lại", "ever:returned"),
    (
        "từng:lùi hạn,trả lại",
        "từng:lùi hạn,trả lại",
        "ever:extended,returned",
    ),
    ("-từng:quá hạn", "-từng:quá hạn", "-ever:overdue"),
    (
        "đổi:hạn sau:01/11/2026",
        "đổi:hạn sau:01/11/2026",
        "changed:due after:2026-11-01",
    ),
    (
        "doi:chu tri trong:quý III/2026",
        "đổi:chủ trì trong:quý III/2026",
        "changed:lead in:Q3/2026",
    ),
    (
        "changed:level,title since:tuần này",
        "đổi:mức,nội dung từ:tuần này",
        "changed:level,title since:this week",
    ),
    (
        "từng:tạm dừng trước:2025",
        "từng:tạm dừng trước:năm 2025",
        "ever:paused before:2025",
    ),
    // All together.
    (
        "lead:\"cục cntt\" overdue:>30 priority:1 \"đề án\"",
        "chủ trì:\"cục cntt\" quá hạn:>=31 mức:1 \"đề án\"",
        "lead:\"cục cntt\" overdue:>=31 level:1 \"đề án\"",
    ),
    (
        "hạ tầng hạn:quý IV/2026 phối hợp:vp -trạng thái:nháp",
        "hạ tầng hạn:quý IV/2026 phối hợp:vp -trạng thái:nháp",
        "hạ tầng due:Q4/2026 coordinator:vp -state:draft",
    ),
];

/// What is typed; first character, how many, why, and the word that may have been meant.
const WRONG: &[(&str, u32, u32, QueryWhy, Option<&str>)] = &[
    ("leed:cntt", 0, 4, Why::UnknownKey, Some("lead")),
    ("đề án chủ chì:cntt", 6, 7, Why::UnknownKey, Some("chủ trì")),
    ("-leed:cntt", 1, 4, Why::UnknownKey, Some("lead")),
    ("https://x.vn", 0, 5, Why::UnknownKey, None),
    ("-:", 0, 1, Why::UnknownKey, None),
    ("trạng thấy:x", 0, 10, Why::UnknownKey, Some("trạng thái")),
    ("lead:", 4, 1, Why::ValueMissing, None),
    ("lead: mức:1", 4, 1, Why::ValueMissing, None),
    ("mức:1,", 5, 1, Why::ValueMissing, None),
    ("hạn:", 3, 1, Why::ValueMissing, None),
    ("lead:\"\"", 4, 1, Why::ValueMissing, None),
    ("nội dung:", 8, 1, Why::ValueMissing, None),
    ("mức:cao,:", 7, 1, Why::ValueMissing, None),
    (
        "trạng thái:đang lm",
        11,
        7,
        Why::UnknownValue,
        Some("dang lam"),
    ),
    ("trạng thái:xyz", 11, 3, Why::UnknownValue, None),
    ("thiếu:hạm", 6, 3, Why::UnknownValue, Some("hạn")),
    ("từng:bay", 5, 3, Why::UnknownValue, None),
    ("mã:abc", 3, 3, Why::UnknownValue, None),
    ("mức:gấp", 4, 3, Why::NotANumber, None),
    ("quá hạn:lâu", 8, 3, Why::NotANumber, None),
    ("percent:..", 8, 2, Why::NotANumber, None),
    ("mức:5", 4, 1, Why::OutOfRange, None),
    ("mức:0", 4, 1, Why::OutOfRange, None),
    ("percent:<0", 8, 2, Why::OutOfRange, None),
    ("quá hạn:12345678", 8, 8, Why::OutOfRange, None),
    ("quá hạn:20..10", 8, 6, Why::RangeOrder, None),
    ("hạn:31/12/2026..1/1/2026", 4, 20, Why::RangeOrder, None),
    ("mã:NV-020..NV-001", 3, 14, Why::RangeOrder, None),
    ("hạn:ngày kia", 4, 4, Why::NotADay, None),
    ("hạn:..", 4, 2, Why::NotADay, None),
    ("hạn:31/12", 4, 5, Why::NoYear, None),
    ("hạn:tháng 12", 4, 8, Why::NoYear, None),
    ("hạn:quý IV", 4, 6, Why::NoYear, None),
    ("hạn:31/12/26", 4, 8, Why::TwoDigitYear, None),
    ("hạn:31/2/2026 đề án", 4, 9, Why::NoSuchDay, None),
    ("hạn:tháng 13/2026", 4, 13, Why::NoSuchPeriod, None),
    ("hạn:quý 5/2026", 4, 10, Why::NoSuchPeriod, None),
    ("hạn:1/1/9999", 4, 8, Why::OutOfRange, None),
    ("\"đề án", 0, 6, Why::UnclosedQuote, None),
    ("mức:1 lead:\"cục", 11, 4, Why::UnclosedQuote, None),
    ("sau:01/11/2026", 0, 4, Why::Alone, None),
    ("mức:1 trong:2026", 6, 6, Why::Alone, None),
    ("từng:quá hạn sau:01/11/2026", 13, 14, Why::NoDays, None),
    ("đổi:hạn sau:<1/1/2026", 12, 9, Why::NotADay, None),
    ("đổi:hạn sau:", 11, 1, Why::ValueMissing, None),
];

#[test]
fn what_is_typed_is_read_and_written_back_as_the_same() {
    for (typed, vi, en) in RIGHT {
        let query = read(typed).unwrap_or_else(|wrong| panic!("{typed:?} is read: {wrong:?}"));
        for (wording, expected) in [(Wording::Vi, vi), (Wording::En, en)] {
            let written = write(&query.filter, wording);
            assert_eq!(&written, expected, "{typed:?} written in {wording:?}");
            let again = read(&written)
                .unwrap_or_else(|wrong| panic!("{written:?} is read again: {wrong:?}"));
            assert_eq!(
                again.filter, query.filter,
                "{written:?} means the same as {typed:?}"
            );
        }
        assert_eq!(
            query.terms.len(),
            query.filter.all.len(),
            "{typed:?}: each condition has its place"
        );
    }
}

#[test]
fn what_cannot_be_read_is_refused_with_its_place() {
    for (typed, at, length, why, near) in WRONG {
        let wrong = read(typed).expect_err(typed);
        assert_eq!(
            (wrong.at, wrong.length, wrong.why, wrong.near.as_deref()),
            (*at, *length, *why, *near),
            "{typed:?}: {wrong:?}"
        );
    }
    let endless = "a ".repeat(2_000);
    assert_eq!(
        read(&endless).map_err(|wrong| wrong.why),
        Err(Why::TooLong),
        "a text without an end"
    );
    assert!(
        RIGHT.len() + WRONG.len() >= 120,
        "the table is long enough to trust: {}",
        RIGHT.len() + WRONG.len()
    );
}

#[test]
fn the_place_of_a_term_is_the_text_that_made_it() {
    let typed = "đề án -chủ trì:\"cục cntt\" hạn:quý IV/2026 quá hạn";
    let query = read(typed).unwrap();
    let chars: Vec<char> = typed.chars().collect();
    let places: Vec<String> = query
        .terms
        .iter()
        .map(|term| {
            chars[term.at as usize..(term.at + term.length) as usize]
                .iter()
                .collect()
        })
        .collect();
    assert_eq!(
        places,
        [
            "đề",
            "án",
            "-chủ trì:\"cục cntt\"",
            "hạn:quý IV/2026",
            "quá hạn"
        ],
        "so that a term can be taken out"
    );
}

#[test]
fn what_may_be_written_next_is_offered() {
    let offered = |typed: &str| {
        let caret = u32::try_from(typed.chars().count()).unwrap();
        let suggestion = suggest(typed, caret, Wording::Vi);
        let words = match suggestion.offered {
            Offered::Words(offers) => offers.into_iter().map(|offer| offer.insert).collect(),
            Offered::Names(link, written) => vec![format!("{}={written}", link.code())],
        };
        (suggestion.at, words)
    };
    let first = |typed: &str| {
        let (at, words): (u32, Vec<String>) = offered(typed);
        (at, words.first().cloned().unwrap_or_default())
    };
    assert_eq!(first("ch"), (0, "chờ quyết định".to_owned()), "a flag");
    assert!(
        offered("đề án ch").1.contains(&"chủ trì:".to_owned()),
        "and a key, after words"
    );
    assert_eq!(
        first("chủ tr"),
        (0, "chủ trì:".to_owned()),
        "a key of two words"
    );
    assert_eq!(
        first("lead:"),
        (5, "lead=".to_owned()),
        "names behind a link"
    );
    assert_eq!(
        first("chủ trì:cn"),
        (8, "lead=cn".to_owned()),
        "that begin so"
    );
    assert_eq!(
        first("chủ trì:vp,\"cục c"),
        (11, "lead=cục c".to_owned()),
        "also within quotes"
    );
    assert_eq!(
        first("trạng thái:đang"),
        (11, "đang thực hiện".to_owned()),
        "values of a list"
    );
    assert_eq!(
        first("thiếu:hạn, vă"),
        (11, "văn bản".to_owned()),
        "after a comma too"
    );
    assert!(
        offered("").1.len() > 10,
        "an empty text is offered the keys"
    );
    assert_eq!(
        offered("xyzt").1,
        Vec::<String>::new(),
        "nothing begins like this"
    );
}
