//! Deadlines in running text.

use super::{check, line, told};

#[test]
fn a_day_after_a_word_of_a_deadline_is_the_deadline() {
    check(&[
        ("> Rà soát trước 30/11", &["trước 30/11 = 2026-11-30"]),
        (
            "> Rà soát trước 30/11/2025 rồi báo cáo",
            &["trước 30/11/2025 = 2025-11-30 past off"],
        ),
        (
            "> Rà soát trước ngày 30/11, báo cáo Bộ",
            &["trước ngày 30/11 = 2026-11-30"],
        ),
        (
            "> Chậm nhất 15/12 trình Bộ trưởng",
            &["Chậm nhất 15/12 = 2026-12-15"],
        ),
        (
            "> Trình chậm nhất ngày 15 tháng 12 năm 2026.",
            &["chậm nhất ngày 15 tháng 12 năm 2026 = 2026-12-15"],
        ),
        (
            "> Trình chậm nhất ngày 15 tháng 12 cho Bộ",
            &["chậm nhất ngày 15 tháng 12 = 2026-12-15"],
        ),
        (
            "> Trình chậm nhất là ngày 15/12 cho Bộ",
            &["chậm nhất là ngày 15/12 = 2026-12-15"],
        ),
        (
            "> Trình chậm nhất vào 15/12 cho Bộ",
            &["chậm nhất vào 15/12 = 2026-12-15"],
        ),
        (
            "> Trình muộn nhất 15/12 cho Bộ",
            &["muộn nhất 15/12 = 2026-12-15"],
        ),
        (
            "> Trình không muộn hơn 15/12 cho Bộ",
            &["không muộn hơn 15/12 = 2026-12-15"],
        ),
        (
            "> Làm xong trước ngày 5/1 cho Bộ",
            &["xong trước ngày 5/1 = 2027-01-05"],
        ),
        (
            "> Hoàn thành trước ngày 15/12/2026",
            &["trước ngày 15/12/2026 = 2026-12-15"],
        ),
        ("> Hoàn thành 15/12, báo cáo Bộ", &["15/12 = 2026-12-15"]),
        (
            "> Hạn: 15/12/2026. Giao Vụ",
            &["Hạn: 15/12/2026 = 2026-12-15"],
        ),
        ("> Rà soát, hạn 15/12, báo cáo", &["hạn 15/12 = 2026-12-15"]),
        (
            "> Rà soát (hạn chót 15/12) rồi trình",
            &["hạn chót 15/12 = 2026-12-15"],
        ),
        (
            "> Rà soát; hạn cuối: 15/12; trình",
            &["hạn cuối: 15/12 = 2026-12-15"],
        ),
        (
            "> Thời hạn hoàn thành: 15/12/2026, trình",
            &["Thời hạn hoàn thành: 15/12/2026 = 2026-12-15"],
        ),
        (
            "> Rà soát đến ngày 15/12 thì trình",
            &["đến ngày 15/12 = 2026-12-15"],
        ),
        (
            "> Rà soát đến hết ngày 15/12 thì trình",
            &["ngày 15/12 = 2026-12-15"],
        ),
        (
            "> Rà soát trong ngày 1/12 thì trình",
            &["trong ngày 1/12 = 2026-12-01"],
        ),
        (
            "> Trình trước 2026-12-15 cho Bộ",
            &["trước 2026-12-15 = 2026-12-15"],
        ),
        (
            "> Trình trước 15-12-2026 cho Bộ",
            &["trước 15-12-2026 = 2026-12-15"],
        ),
        (
            "> Trình trước 15.12.2026 cho Bộ",
            &["trước 15.12.2026 = 2026-12-15"],
        ),
        (
            "> Trình trước 15 / 12 cho Bộ",
            &["trước 15 / 12 = 2026-12-15"],
        ),
        (
            "> Trình trước 15/12/2026.",
            &["trước 15/12/2026 = 2026-12-15"],
        ),
        ("> Trình trước 24/11 cho Bộ", &["trước 24/11 = 2026-11-24"]),
        ("> Trình trước 25/11 cho Bộ", &["trước 25/11 = 2026-11-25"]),
        (
            "= Thống nhất trình trước 15/12 cho Bộ",
            &["trước 15/12 = 2026-12-15"],
        ),
        (
            "- Vụ báo cáo sẽ xong trước 15/12 và trình",
            &["xong trước 15/12 = 2026-12-15"],
        ),
        (
            "\" Đề nghị lùi, chậm nhất 15/12 phải có",
            &["chậm nhất 15/12 = 2026-12-15"],
        ),
        (
            ">> NV-012 gia hạn đến 15/12 theo đề nghị",
            &["NV-012 = task NV-012", "đến 15/12 = 2026-12-15"],
        ),
        (
            "> Trình trước 24/7 cho Bộ",
            &["trước 24/7 =? 2027-07-24 off no_year |2027-07-24 |2026-07-24"],
        ),
        (
            "> Trình hạn\u{a0}15/12 cho Bộ",
            &["hạn\u{a0}15/12 = 2026-12-15"],
        ),
    ]);
}

#[test]
fn an_hour_stays_in_the_line_and_the_day_is_the_deadline() {
    check(&[
        (
            "> Gửi trước 17h ngày 30/11 cho Vụ",
            &["ngày 30/11 = 2026-11-30"],
        ),
        (
            "> Gửi trước 17h00 ngày 30/11 cho Vụ",
            &["ngày 30/11 = 2026-11-30"],
        ),
        ("> Gửi trước 17 giờ 30/11 cho Vụ", &["30/11 = 2026-11-30"]),
        (
            "> Gửi trước 10 giờ 30 ngày 30/11 cho Vụ",
            &["ngày 30/11 = 2026-11-30"],
        ),
        (
            "> Gửi trước 10 giờ 30 phút ngày 30/11 cho Vụ",
            &["ngày 30/11 = 2026-11-30"],
        ),
        (
            "> Gửi trước 17:00 ngày 30/11 cho Vụ",
            &["ngày 30/11 = 2026-11-30"],
        ),
        ("> Gửi trước 17:00 30/11 cho Vụ", &["30/11 = 2026-11-30"]),
        ("> Gửi trước sáng 30/11 cho Vụ", &["30/11 = 2026-11-30"]),
        (
            "> Gửi chậm nhất cuối ngày 30/11 cho Vụ",
            &["ngày 30/11 = 2026-11-30"],
        ),
        ("> Gửi trước 17h cho Vụ", &[]),
        ("> Họp lúc 17:00 cho xong", &[]),
    ]);
}

#[test]
fn a_bare_day_is_sure_only_at_the_end_of_an_assignment() {
    check(&[
        ("> Vụ rà soát, trình Bộ 30/11", &["30/11 = 2026-11-30"]),
        ("> Vụ rà soát, trình Bộ 30/11.", &["30/11 = 2026-11-30"]),
        ("> Vụ rà soát (30/11)", &["30/11 = 2026-11-30"]),
        (
            "> Vụ rà soát ngày 30/11/2026 !1 #csdl",
            &[
                "ngày 30/11/2026 = 2026-11-30",
                "!1 = level 1",
                "#csdl = topic csdl",
            ],
        ),
        (
            ">> NV-012 lùi sang 30/12",
            &["NV-012 = task NV-012", "30/12 = 2026-12-30"],
        ),
        ("> 30/11 trình Bộ", &["30/11 =? 2026-11-30 bare"]),
        (
            "> Đến lượt Vụ ngày 30/11 trình Bộ",
            &["ngày 30/11 =? 2026-11-30 bare"],
        ),
        ("= Phiên sau ngày 30/12", &[]),
        (
            "= Thống nhất lùi sang ngày 30/12",
            &["ngày 30/12 =? 2026-12-30 bare"],
        ),
        ("- Vụ đã nộp 30/11", &[]),
        ("- Vụ sẽ nộp ngày 30/11/2026", &[]),
        ("\" Nên làm 30/11", &[]),
        ("? Vì sao 30/11", &[]),
        ("* Ý tưởng cho 30/11", &[]),
        (
            "> Trình 20/11",
            &["20/11 =? 2027-11-20 off no_year |2027-11-20 |2026-11-20"],
        ),
        ("> Trình 20/11/2026", &["20/11/2026 = 2026-11-20 past"]),
        ("> Theo kết luận ngày 20/11/2026 thì trình", &[]),
        ("> Theo biên bản ngày 12/10 thì trình", &[]),
        ("> Nộp 31/11", &[]),
        ("> Nộp ngày 31/11", &["ngày 31/11 =! no_such_day"]),
        ("> Vụ trình\n30/11", &["30/11 = 2026-11-30"]),
        (
            "> Vụ trình 30/11\nvà theo dõi",
            &["30/11 =? 2026-11-30 bare"],
        ),
    ]);
}

#[test]
fn what_only_looks_like_a_day_is_none() {
    check(&[
        ("> Báo cáo 9/11", &[]),
        ("- Báo cáo 9/11", &[]),
        ("> Nộp Báo cáo 9/11 cho Bộ", &[]),
        ("- 25/4 90 phút", &[]),
        ("> 25/4 90 phút", &[]),
        ("> Họp 25/4 90 phút", &[]),
        ("> Tỷ lệ 3/4", &[]),
        ("> Nâng tỉ lệ 3/4 lên", &[]),
        ("> Rà soát 8/10 đơn vị", &[]),
        ("> Hoàn thành 8/10 đơn vị", &[]),
        ("> Xong 3/4 khối lượng", &[]),
        ("> Đạt 3/4", &[]),
        ("> Đến 3/4 số trường", &[]),
        ("> Thực hiện Nghị quyết 57-NQ/TW", &[]),
        ("> Thực hiện Quyết định 131/QĐ-TTg", &[]),
        ("> Thực hiện Quyết định 131/QĐ-TTg ngày 25/01/2022", &[]),
        (
            "> Thực hiện Quyết định số 131/QĐ-TTg ngày 25/01/2022 của Thủ tướng",
            &[],
        ),
        ("> Thực hiện Nghị quyết số 71-NQ/TW ngày 22/12/2026", &[]),
        ("> Theo công văn số 45 ngày 12/12/2026", &[]),
        ("> Sửa điểm 2/3", &[]),
        ("> Họp tại phòng 4/5", &[]),
        ("> Trực 24/7", &[]),
        ("> Theo Thông tư số 12/2022/TT-BGDĐT", &[]),
        ("> Theo Thông tư 12/2022/TT-BGDĐT trước khi trình", &[]),
        ("> Kế hoạch 12/2026", &[]),
        ("> Trình trước Tết", &[]),
        ("> Trước hết rà soát", &[]),
        ("> Trước khi trình", &[]),
        ("> Rà soát 63/63 tỉnh", &[]),
        ("> Đạt 3/4%", &[]),
        ("> Phiên bản 2.1/3", &[]),
        ("> Trang 3/4", &[]),
        ("> Mục 5/6 cần sửa", &[]),
        ("> Họp 30/11", &[]),
        ("> Kể từ 30/11 áp dụng", &[]),
        ("> Sau 30/11 thì dừng", &[]),
        ("> Áp dụng từ 30/11", &[]),
        ("> Ban hành 30/11", &[]),
        ("> x30/11", &[]),
        ("> 30/11/", &[]),
        ("> 30/11/2026/BC", &[]),
        ("> 1/2/3/2026", &[]),
        ("> 5-30/11", &[]),
        ("> 1/12-15/12", &[]),
        ("> Giai đoạn 2026-2030", &[]),
        ("> Định hướng đến năm 2030", &[]),
        ("> Đề án có tầm nhìn đến năm 2030", &[]),
        ("> Kế hoạch năm 2027", &[]),
        ("> Năm học 2026-2027", &[]),
        ("> Trong năm học", &[]),
        ("> Quá hạn 5 ngày làm việc", &[]),
        ("> Chậm 5 ngày làm việc", &[]),
        ("> Đào tạo 3 ngày", &[]),
        ("> Gia hạn 10 ngày", &[]),
        ("> Trong 10 ngày qua", &[]),
        ("> Trong tuần qua", &[]),
        ("- Trong tháng 10, Vụ đã họp", &[]),
        ("> 2 lần trong tuần", &[]),
        ("> Lần thứ hai", &[]),
        ("> Thứ ba là kinh phí", &[]),
        ("> Vụ Giáo dục thường xuyên rà soát", &[]),
        ("- Cán bộ thường xuyên đi học", &[]),
        ("> Nộp kế hoạch hằng năm của Vụ", &[]),
        ("- Tính đến hôm nay", &[]),
        ("> Sơ kết 6 tháng đầu năm 2027", &[]),
        ("> Bán hàng tháng trước", &[]),
        ("> Rà soát trong tháng trước", &[]),
        ("> Rà soát trong tuần rồi", &[]),
        ("> Thực hiện ngay 30/11 nhé", &["30/11 =? 2026-11-30 bare"]),
        ("> Gửi quý cơ quan", &[]),
    ]);
}

#[test]
fn periods_end_with_their_last_day() {
    check(&[
        ("> Rà soát trong tuần", &["trong tuần = 2026-11-27"]),
        ("> Trong tuần, Vụ rà soát", &["Trong tuần = 2026-11-27"]),
        (
            "> Rà soát trong tuần này, trình",
            &["trong tuần này = 2026-11-27"],
        ),
        (
            "> Rà soát trong tuần sau rồi trình",
            &["trong tuần sau = 2026-12-04"],
        ),
        (
            "> Rà soát trong tuần tới rồi trình",
            &["trong tuần tới = 2026-12-04"],
        ),
        (
            "> Rà soát đến hết tuần này thì trình",
            &["đến hết tuần này = 2026-11-27"],
        ),
        ("> Rà soát trước tuần sau", &["trước tuần sau =! unclear"]),
        ("> Tuần sau họp", &[]),
        (
            "> Chậm nhất thứ Sáu tuần này trình",
            &["Chậm nhất thứ Sáu tuần này = 2026-11-27"],
        ),
        ("> Trình thứ 6 tuần sau", &["thứ 6 tuần sau = 2026-12-04"]),
        (
            "> Thứ Sáu tuần sau trình Bộ",
            &["Thứ Sáu tuần sau =? 2026-12-04 bare"],
        ),
        (
            "> Trình trước thứ Sáu cho Bộ",
            &["trước thứ Sáu =? no_month |2026-11-27"],
        ),
        ("> Trình cuối tháng", &["cuối tháng = 2026-11-30"]),
        ("> Cuối tháng trình Bộ", &["Cuối tháng =? 2026-11-30 bare"]),
        (
            "> Trình trước cuối tháng 12 cho Bộ",
            &["trước cuối tháng 12 = 2026-12-31"],
        ),
        ("> Trình cuối tháng 12", &["cuối tháng 12 = 2026-12-31"]),
        (
            "> Trình hạn cuối tháng 12 cho Bộ",
            &["hạn cuối tháng 12 = 2026-12-31"],
        ),
        (
            "> Trình giữa tháng 12/2026",
            &["giữa tháng 12/2026 = 2026-12-15"],
        ),
        (
            "> Trình chậm nhất đầu tháng 1 cho Bộ",
            &["chậm nhất đầu tháng 1 = 2027-01-01 off"],
        ),
        (
            "> Rà soát trong tháng 12 rồi trình",
            &["trong tháng 12 = 2026-12-31"],
        ),
        (
            "> Rà soát trong tháng 12/2026, trình",
            &["trong tháng 12/2026 = 2026-12-31"],
        ),
        (
            "> Rà soát trong tháng mười hai, trình",
            &["trong tháng mười hai = 2026-12-31"],
        ),
        (
            "> Rà soát trong tháng, trình",
            &["trong tháng = 2026-11-30"],
        ),
        (
            "> Rà soát trong tháng này, trình",
            &["trong tháng này = 2026-11-30"],
        ),
        ("> Rà soát hết tháng sau", &["hết tháng sau = 2026-12-31"]),
        (
            "> Rà soát trong tháng 11 và 12",
            &["trong tháng 11 =? 2026-11-30 several"],
        ),
        (
            "> Rà soát trong tháng 11, 12",
            &["trong tháng 11 =? 2026-11-30 several"],
        ),
        (
            "> Rà soát trong tháng 13",
            &["trong tháng 13 =! no_such_period"],
        ),
        (
            "> Rà soát trong tháng 10",
            &["trong tháng 10 =? 2027-10-31 off no_year |2027-10-31 |2026-10-31"],
        ),
        (
            "> Rà soát trước tháng 12",
            &["trước tháng 12 =? before_period |2026-11-30 |2026-12-31"],
        ),
        ("> Trình quý I/2027", &["quý I/2027 = 2027-03-31"]),
        (
            "> Trình trong quý I/2027 cho Bộ",
            &["trong quý I/2027 = 2027-03-31"],
        ),
        ("> Trình trong quý I cho Bộ", &["trong quý I = 2027-03-31"]),
        (
            "> Trình trong quý II cho Bộ",
            &["trong quý II =? 2027-06-30 no_year |2027-06-30 |2026-06-30"],
        ),
        (
            "> Trình trong quí 2 năm 2027 cho Bộ",
            &["trong quí 2 năm 2027 = 2027-06-30"],
        ),
        (
            "> Trình trong Q2/2027 cho Bộ",
            &["trong Q2/2027 = 2027-06-30"],
        ),
        ("> Trình cuối quý này", &["cuối quý này = 2026-12-31"]),
        ("> Trình hết quý sau", &["hết quý sau = 2027-03-31"]),
        (
            "> Trình trong quý V/2027",
            &["trong quý V/2027 =! no_such_period"],
        ),
        (
            "> Trình trước quý II/2027",
            &["trước quý II/2027 =? before_period |2027-03-31 |2027-06-30"],
        ),
        (
            "> Trong quý I và quý III/2027 làm",
            &[
                "Trong quý I =? 2027-03-31 several",
                "quý III/2027 =? 2027-09-30 bare",
            ],
        ),
        ("> Quý I/2027 trình Bộ", &["Quý I/2027 =? 2027-03-31 bare"]),
        (
            "> Trình trong năm 2027 cho Bộ",
            &["trong năm 2027 = 2027-12-31"],
        ),
        ("> Trình cuối năm", &["cuối năm = 2026-12-31"]),
        ("> Trình hết năm 2027", &["hết năm 2027 = 2027-12-31"]),
        (
            "> Trình trong năm nay cho Bộ",
            &["trong năm nay = 2026-12-31"],
        ),
        ("> Trình trong năm", &["trong năm = 2026-12-31"]),
        (
            "> Trình trước năm 2027",
            &["trước năm 2027 =? before_period |2026-12-31 |2027-12-31"],
        ),
        (
            "> Phủ hết các trường đến năm 2030",
            &["đến năm 2030 = 2030-12-31"],
        ),
        (
            "> Đến năm 2030 phủ hết các trường",
            &["Đến năm 2030 =? 2030-12-31 bare"],
        ),
        (
            "> Trình trong 6 tháng đầu năm 2027 cho Bộ",
            &["trong 6 tháng đầu năm 2027 = 2027-06-30"],
        ),
        ("> Nộp báo cáo tháng 12", &["tháng 12 =? 2026-12-31 bare"]),
        ("> Nộp tháng 12", &["tháng 12 = 2026-12-31"]),
        ("> Hạn 12/2026, trình Bộ", &["Hạn 12/2026 = 2026-12-31"]),
        (
            "> Hoàn thành giữa năm 2027",
            &["giữa năm 2027 = 2027-06-30"],
        ),
    ]);
}

#[test]
fn counts_run_from_the_day_of_the_meeting_or_from_what_is_named() {
    check(&[
        (
            "> Trình trong 5 ngày làm việc cho Bộ",
            &["trong 5 ngày làm việc = 2026-12-01"],
        ),
        (
            "> Trình trong vòng 05 ngày làm việc, báo cáo",
            &["trong vòng 05 ngày làm việc = 2026-12-01"],
        ),
        ("> Trình 5 ngày làm việc", &["5 ngày làm việc = 2026-12-01"]),
        (
            "> 5 ngày làm việc trình Bộ",
            &["5 ngày làm việc =? 2026-12-01 bare"],
        ),
        (
            "> Trình không quá 5 ngày làm việc nhé",
            &["không quá 5 ngày làm việc = 2026-12-01"],
        ),
        (
            "> Trình trong 10 ngày cho Bộ",
            &["trong 10 ngày = 2026-12-04"],
        ),
        (
            "> Trình trong 11 ngày cho Bộ",
            &["trong 11 ngày = 2026-12-07"],
        ),
        (
            "> Trình trong 2 tuần cho Bộ",
            &["trong 2 tuần = 2026-12-08"],
        ),
        (
            "> Trình trong 2 tuần tới cho Bộ",
            &["trong 2 tuần tới = 2026-12-08"],
        ),
        (
            "> Trình trong vòng 3 tháng cho Bộ",
            &["trong vòng 3 tháng = 2027-02-24"],
        ),
        (
            "> Trình trong 5 ngày làm việc kể từ ngày ký",
            &["trong 5 ngày làm việc kể từ ngày ký = working_days"],
        ),
        (
            "> Trình trong 5 ngày làm việc kể từ ngày ký, Vụ báo cáo",
            &["trong 5 ngày làm việc kể từ ngày ký = working_days"],
        ),
        (
            "> Trình trong 5 ngày làm việc kể từ ngày 23/11/2026 cho Bộ",
            &["trong 5 ngày làm việc kể từ ngày 23/11/2026 = 2026-11-30"],
        ),
        (
            "> Trình trong 5 ngày làm việc kể từ ngày 23/11",
            &["trong 5 ngày làm việc kể từ ngày 23/11 =! no_year"],
        ),
        (
            "> Trình trong 10 ngày kể từ ngày ký",
            &["trong 10 ngày kể từ ngày ký =! unclear"],
        ),
        ("> Trình trong 0 ngày", &["trong 0 ngày =! count_range"]),
        (
            "> Trình trong 1000 ngày làm việc",
            &["trong 1000 ngày làm việc =! count_range"],
        ),
        (
            "> Chậm nhất 3 ngày làm việc trước phiên họp",
            &["Chậm nhất 3 ngày làm việc =! unclear"],
        ),
        (
            "> Trước 5 ngày làm việc",
            &["Trước 5 ngày làm việc =! unclear"],
        ),
        (
            "> Xong trong hôm nay, báo cáo",
            &["Xong trong hôm nay = 2026-11-24"],
        ),
        (
            "> Gửi trước ngày mai cho Vụ",
            &["trước ngày mai = 2026-11-25"],
        ),
        ("> Gửi ngày mai", &["ngày mai =? 2026-11-25 bare"]),
        ("> Hôm nay gửi", &[]),
    ]);
}

#[test]
fn some_deadlines_have_no_day() {
    check(&[
        ("> Đôn đốc thường xuyên", &["thường xuyên = regular"]),
        (
            "> Thực hiện thường xuyên việc đôn đốc",
            &["thường xuyên = regular"],
        ),
        ("> Thường xuyên đôn đốc", &["Thường xuyên =? regular bare"]),
        (
            "> Đôn đốc; hạn: thường xuyên; báo cáo",
            &["thường xuyên = regular"],
        ),
        (
            "> Trình trước phiên tới",
            &["trước phiên tới = before_session"],
        ),
        (
            "> Trình trước phiên họp tới cho Bộ",
            &["trước phiên họp tới = before_session"],
        ),
        (
            "> Trình chậm nhất trước phiên sau cho Bộ",
            &["trước phiên sau = before_session"],
        ),
        (
            "- Vụ hứa trình trước phiên họp kế tiếp",
            &["trước phiên họp kế tiếp = before_session"],
        ),
        ("> Rà soát, chưa có hạn", &["chưa có hạn = none"]),
        ("> Ký hợp đồng không thời hạn với Vụ", &[]),
    ]);
}

#[test]
fn what_comes_again_is_a_rule_with_its_first_day() {
    check(&[
        (
            "> Báo cáo hằng tháng ngày 15",
            &["hằng tháng ngày 15 = ngày 15 hằng tháng, next 2026-12-15"],
        ),
        (
            "> Báo cáo ngày 15 hàng tháng cho Bộ",
            &["ngày 15 hàng tháng = ngày 15 hằng tháng, next 2026-12-15"],
        ),
        (
            "> Báo cáo trước ngày 15 hằng tháng cho Bộ",
            &["trước ngày 15 hằng tháng = ngày 15 hằng tháng, next 2026-12-15"],
        ),
        (
            "> Báo cáo hằng tháng, vào ngày 05, cho Bộ",
            &["hằng tháng, vào ngày 05 = ngày 5 hằng tháng, next 2026-12-05"],
        ),
        (
            "> Giao ban thứ Hai hằng tuần tại Bộ",
            &["thứ Hai hằng tuần = thứ Hai hằng tuần, next 2026-11-30"],
        ),
        (
            "> Giao ban mỗi thứ Tư tại Bộ",
            &["mỗi thứ Tư = thứ Tư hằng tuần, next 2026-11-25"],
        ),
        (
            "> Báo cáo định kỳ hằng quý cho Bộ",
            &["định kỳ hằng quý = cuối quý hằng quý, next 2026-12-31"],
        ),
        (
            "> Báo cáo 6 tháng một lần cho Bộ",
            &["6 tháng một lần = cuối kỳ 6 tháng một lần, next 2026-12-31"],
        ),
        (
            "> Báo cáo hằng năm trước ngày 15/12",
            &["hằng năm trước ngày 15/12 = ngày 15 tháng 12 hằng năm, next 2026-12-15"],
        ),
        (
            "> Nộp hằng tháng",
            &["hằng tháng =? cuối tháng hằng tháng, next 2026-11-30 bare"],
        ),
        ("> Nộp hằng tháng cho Bộ", &[]),
        ("- Báo cáo hằng tháng", &[]),
        ("> Họp mỗi năm 2 lần", &[]),
    ]);
}

#[test]
fn days_that_are_wrong_or_may_be_two_are_said_and_not_mended() {
    check(&[
        (
            "> Trình trước 31/11 cho Bộ",
            &["trước 31/11 =! no_such_day"],
        ),
        (
            "> Trình trước 30/11/26 cho Bộ",
            &["trước 30/11/26 =! two_digit_year"],
        ),
        (
            "> Trình trước 29/2/2027 cho Bộ",
            &["trước 29/2/2027 =! no_such_day"],
        ),
        (
            "> Trình trước 29/2 cho Bộ",
            &["trước 29/2 =? 2028-02-29 no_year |2028-02-29 |2024-02-29"],
        ),
        (
            "> Trình trước 20/11 cho Bộ",
            &["trước 20/11 =? 2027-11-20 off no_year |2027-11-20 |2026-11-20"],
        ),
        (
            "> Trình trước 5/12 cho Bộ",
            &["trước 5/12 = 2026-12-05 off"],
        ),
        (
            "> Trình trước 1/1/2027 cho Bộ",
            &["trước 1/1/2027 = 2027-01-01 off"],
        ),
        (
            "> Trình trước thứ Hai, ngày 30/11 cho Bộ",
            &["trước thứ Hai, ngày 30/11 = 2026-11-30"],
        ),
        (
            "> Trình trước thứ Sáu, ngày 30/11 cho Bộ",
            &["trước thứ Sáu, ngày 30/11 =? 2026-11-30 weekday"],
        ),
        (
            "> Trình trước ngày 15 cho Bộ",
            &["trước ngày 15 =? no_month |2026-12-15"],
        ),
        (
            "> Trình trước ngày 15 tháng sau cho Bộ",
            &["trước ngày 15 tháng sau =? no_month |2026-12-15"],
        ),
        (
            "> Trình trước ngày 32 cho Bộ",
            &["trước ngày 32 =! no_such_day"],
        ),
    ]);
}

#[test]
fn of_several_days_one_is_the_deadline_and_the_others_are_offered() {
    check(&[
        (
            "> Ngày 1/12 họp, trước 15/12 trình, chậm nhất 20/12 ký",
            &[
                "Ngày 1/12 =? 2026-12-01 bare",
                "trước 15/12 = 2026-12-15",
                "chậm nhất 20/12 =? 2026-12-20 off later",
            ],
        ),
        (
            "> Trình trước 30/11 và 15/12",
            &["trước 30/11 = 2026-11-30", "15/12 =? 2026-12-15 later"],
        ),
        (
            "> Trình trước 30/11 hoặc 15/12",
            &["trước 30/11 =? 2026-11-30 several", "15/12 = 2026-12-15"],
        ),
        ("> Thử từ 1/12 đến 15/12", &["đến 15/12 =? 2026-12-15 span"]),
        (
            "> Thử từ ngày 1/12 đến ngày 15/12 tại Hà Nội",
            &["đến ngày 15/12 =? 2026-12-15 span"],
        ),
        (
            "> Báo cáo ngày 15 hằng tháng, trước 20/12 sơ kết",
            &[
                "ngày 15 hằng tháng = ngày 15 hằng tháng, next 2026-12-15",
                "trước 20/12 =? 2026-12-20 off later",
            ],
        ),
    ]);
}

#[test]
fn a_line_without_any_mark_is_read_without_and_one_with_marks_is_read_with_them() {
    check(&[
        ("> Ra soat truoc 30/11", &["truoc 30/11 = 2026-11-30"]),
        (
            "> Ra soat cham nhat ngay 15 thang 12 roi trinh",
            &["cham nhat ngay 15 thang 12 = 2026-12-15"],
        ),
        (
            "> Trinh trong quy II/2027 cho Bo",
            &["trong quy II/2027 = 2027-06-30"],
        ),
        (
            "> Trinh trong 5 ngay lam viec",
            &["trong 5 ngay lam viec = 2026-12-01"],
        ),
        ("> Bao cao 9/11", &[]),
        ("> Ke hoach 3/4", &[]),
        (
            "> Bao cao hang thang ngay 15",
            &["hang thang ngay 15 = ngày 15 hằng tháng, next 2026-12-15"],
        ),
        ("> Trinh trong thang sau", &["trong thang sau =! unclear"]),
        (
            "> @Nguyễn Văn A trinh truoc 30/11",
            &["@Nguyễn Văn A = lead s7", "truoc 30/11 = 2026-11-30"],
        ),
        ("> Rà soát quy 2 cho Vụ", &[]),
        ("> Rà soát thang 12", &[]),
    ]);
}

#[test]
fn the_words_of_a_deadline_are_those_of_the_line() {
    let line = line("> Rà soát  trước   ngày 30/11, báo cáo");
    assert_eq!(
        told(&line),
        ["trước   ngày 30/11 = 2026-11-30"],
        "the chip lies over the words with their blanks"
    );
    let super::Meaning::Due(deadline) = &line.chips[0].meaning else {
        panic!("a deadline was read");
    };
    assert_eq!(
        deadline.due.as_ref().map(|due| due.words.as_str()),
        Some("trước ngày 30/11"),
        "the deadline keeps them cleaned, as everywhere else"
    );
    assert_eq!(
        deadline.weekday(),
        Some(chrono::Weekday::Mon),
        "with its weekday"
    );
}
