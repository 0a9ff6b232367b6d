### Cuộc họp trong cửa sổ: kết luận, biên bản, lấy ý kiến.

conclude-papers = Văn bản của cuộc họp
conclude-notice = Thông báo kết luận
conclude-minutes = Biên bản họp
conclude-not-held = Cuộc họp chưa bắt đầu
conclude-not-held-why = Kết luận lấy từ biên bản. Bắt đầu họp và ghi biên bản trước, rồi trở lại đây.
conclude-to-minutes = Sang phần biên bản
conclude-late = Quá hạn ban hành: { $day }
conclude-step-gaps = Soát biên bản
conclude-step-lines = Chọn kết luận và việc được giao
conclude-step-form = Số, ngày, người ký, nơi nhận
conclude-gap-blocks = Phải bổ sung
conclude-gap-stands = Có thể để vậy
conclude-gaps-none = Không thiếu gì.
conclude-gaps-none-blocks = Không còn gì phải bổ sung trước khi ban hành.
conclude-gaps-stand = { $count } điều nên xem, có thể để vậy
conclude-gaps-first = Còn { $count } chỗ phải bổ sung trước khi ban hành.
conclude-issuer-first = Còn thiếu viết tắt cơ quan ban hành trong ký hiệu.
conclude-lines-first = Chọn ít nhất một kết luận hoặc việc được giao.
conclude-before-meeting = Ngày ban hành không thể trước ngày kết luận { $day }.
conclude-mend = Bổ sung
conclude-mend-of = Bổ sung chủ trì, thời hạn: { $words }
conclude-mend-what = Bổ sung chủ trì, thời hạn
conclude-mend-counts = Biên bản, thông báo và nhiệm vụ cùng đổi.
conclude-mended = Đã ghi vào biên bản
conclude-split = Tách
conclude-split-of = Tách thành từng đơn vị chủ trì: { $words }
conclude-split-done = Đã tách, mỗi đơn vị chủ trì một dòng
conclude-lines-none = Biên bản chưa có kết luận hoặc việc được giao nào.
conclude-pick-all = Đưa cả { $count } dòng vào thông báo
conclude-no-item = Ngoài chương trình
conclude-section = Mục { $number }
conclude-point = Điểm { $point } mục { $number }
conclude-left-out = Không đưa vào thông báo
conclude-with = phối hợp:
conclude-aside = Ghi riêng, không trình chiếu
conclude-lacks-no-words = Chưa có nội dung
conclude-lacks-no-lead = Chưa có chủ trì
conclude-lacks-many-leads = Nhiều chủ trì
conclude-lacks-no-due = Chưa có thời hạn
conclude-lacks-due-unclear = Thời hạn chưa rõ
conclude-lacks-due-past = Đã qua khi họp
conclude-lacks-due-day-off = Rơi vào ngày nghỉ
conclude-lacks-lead-absent = Chủ trì vắng mặt
conclude-subject = Kết luận của { $role ->
    [head] Trưởng ban
    [standing_deputy] Phó Trưởng ban thường trực
    [deputy] Phó Trưởng ban
    [standing_member] Ủy viên thường trực
   *[other] Ủy viên
} { $name } tại { $how ->
    [short] cuộc { $meeting }
    [whole] { $meeting }
   *[other] cuộc họp “{ $meeting }”
}
conclude-planned-on = Ngày họp theo lịch
conclude-held-on = Ngày kết luận
conclude-add-charged = Thêm { $count } đơn vị được giao vào nơi nhận
conclude-end = Kết thúc họp
conclude-ended = Đã kết thúc họp
conclude-issue = Ban hành…
conclude-draft = Xuất bản dự thảo
conclude-copy-docx = Bản DOCX
conclude-copy-pdf = Bản PDF
conclude-draft-docx = Dự thảo DOCX
conclude-draft-pdf = Dự thảo PDF
conclude-ready = { $conclusions } kết luận, { $tasks } nhiệm vụ mới. Sẵn sàng ban hành.
conclude-not-ended = { $conclusions } kết luận, { $tasks } nhiệm vụ mới. Kết thúc họp rồi mới ban hành.
conclude-page-none = Chưa chọn dòng nào nên chưa có trang để xem.
conclude-page-kept = Văn bản này không do phần mềm lập; tệp được giữ trong sổ văn bản.
conclude-issue-title = Ban hành { $symbol }?
conclude-issue-now = Ban hành
conclude-will-number = Thông báo mang số { $symbol }, ban hành { $day }.
conclude-will-sign = Người ký: { $signer }.
conclude-will-hold = Nội dung: { $conclusions } kết luận, { $tasks } việc được giao.
conclude-will-task = { $count } nhiệm vụ mới được giao ngay, mỗi nhiệm vụ gắn với mục, điểm của thông báo.
conclude-will-leave = { $count } dòng không đưa vào thông báo, vẫn ở trong biên bản.
conclude-will-stand = { $count } điều nên xem vẫn để như đã ghi.
conclude-issue-stands = Ban hành rồi thì không hoàn tác được: số đã dùng, lời ghi và thời hạn giữ nguyên. Sau đó, thời hạn chỉ đổi bằng quyết định lùi hạn, nội dung chỉ đổi bằng văn bản đính chính hoặc thay thế.
conclude-issued = Thông báo đã ban hành
conclude-issued-as = Đã ban hành
conclude-issued-stands = Nội dung đã khóa. Thời hạn đổi bằng quyết định lùi hạn; sai sót sửa bằng văn bản đính chính hoặc thay thế.
conclude-show-docx = Lấy tệp DOCX, hiện trong thư mục
conclude-tasks-made = { $count } nhiệm vụ đã giao từ thông báo
shortcuts-conclude = Trong Kết luận của cuộc họp
shortcut-conclude-issue = Ban hành thông báo kết luận
shortcut-conclude-draft = Xuất bản dự thảo
