### Cuộc họp trong cửa sổ: danh sách và chuẩn bị.

nav-meetings = Họp
meetings-tabs = Các phần của cuộc họp
meetings-tab-prepare = Chuẩn bị
meetings-tab-minutes = Biên bản
meetings-tab-conclude = Kết luận

## Danh sách cuộc họp

meetings-when = { $day } lúc { $clock }
meetings-when-until = { $day }, { $clock }–{ $until }
meetings-filter = Tìm theo tên, địa điểm, mã
meetings-any-state = Mọi trạng thái
meetings-month = Tháng { $month }/{ $year }
meetings-year = Năm { $year }
meetings-pages = Các trang của danh sách họp
meetings-calendar = Lịch họp năm { $year }
meetings-year-before = Sang năm { $year }
meetings-year-after = Sang năm { $year }
meetings-month-only = Chỉ xem { $month }/{ $year }: { $count } cuộc họp
meetings-month-short-1 = Tháng 1
meetings-month-short-2 = Tháng 2
meetings-month-short-3 = Tháng 3
meetings-month-short-4 = Tháng 4
meetings-month-short-5 = Tháng 5
meetings-month-short-6 = Tháng 6
meetings-month-short-7 = Tháng 7
meetings-month-short-8 = Tháng 8
meetings-month-short-9 = Tháng 9
meetings-month-short-10 = Tháng 10
meetings-month-short-11 = Tháng 11
meetings-month-short-12 = Tháng 12
meetings-mark = { $when }: { $title }, { $state }
meetings-present = có mặt { $present }/{ $invited }
meetings-invited = { $count ->
    [0] chưa mời ai
   *[other] mời { $count } người
}
meetings-conclusions = { $count } kết luận và giao việc
meetings-tasks = { $count } nhiệm vụ
meetings-notice = Thông báo { $symbol }
meetings-empty = Chưa có cuộc họp nào
meetings-empty-why = Hãy lên lịch cuộc họp đầu tiên: ghi ngày, giờ, địa điểm, rồi soạn chương trình và mời thành viên.
meetings-empty-member = Thư ký chưa lên lịch cuộc họp nào.
meetings-none = Không có cuộc họp khớp
meetings-none-why = Thử ít chữ hơn, hoặc bỏ lọc theo trạng thái và tháng.

## Lên lịch, sửa, hoãn, hủy

meetings-add = Lên lịch họp
meetings-add-do = Lên lịch
meetings-added = Đã lên lịch “{ $title }”
meetings-edit = Sửa lịch họp
meetings-edit-title = Sửa lịch họp { $code }
meetings-edited = Đã sửa lịch họp { $code }
meetings-edit-postponed = Cuộc họp đang hoãn. Ghi ngày mới thì cuộc họp trở lại trạng thái dự kiến.
meetings-plan-again = Lên lịch lại
meetings-title = Tên cuộc họp
meetings-title-example = Họp Ban Chỉ đạo quý IV năm 2026
meetings-title-missing = Hãy ghi tên cuộc họp.
meetings-day = Ngày họp
meetings-kind = Loại cuộc họp
meetings-secretary = Thư ký cuộc họp
meetings-chair-seat = { $number } · { $name }
meetings-clock-missing = Hãy ghi giờ, như 14:00.
meetings-clock-wrong = Giờ “{ $text }” chưa đúng. Hãy ghi như 14:00 hoặc 8h30.
meetings-more = Việc khác với cuộc họp
meetings-postpone = Hoãn họp…
meetings-postpone-title = Hoãn họp { $code }
meetings-postpone-stands = Chương trình và người được mời giữ nguyên. Khi ghi ngày mới, cuộc họp trở lại dự kiến.
meetings-postpone-do = Hoãn họp
meetings-done-postpone = Đã hoãn { $code }
meetings-cancel = Hủy họp…
meetings-cancel-title = Hủy họp { $code }
meetings-cancel-stands = Cuộc họp vẫn còn trong danh sách, kèm lý do hủy. Nội dung chưa bàn có thể chuyển sang cuộc họp khác trước khi hủy.
meetings-cancel-do = Hủy họp
meetings-done-cancel = Đã hủy { $code }
meetings-reason-missing = Hãy ghi lý do.
meetings-invite = Mời họp
meetings-invited-done = Đã mời các thành viên đã biết dự { $code }
meetings-begin = Bắt đầu họp
meetings-begun = { $code } đã bắt đầu
meetings-was-planned = Lịch cũ: { $when }
meetings-facts = Thông tin cuộc họp
meetings-limit-past = Đã quá ngày
meetings-not-held = Đã quá ngày họp
meetings-not-held-why = Hãy bắt đầu họp, hoãn hoặc hủy.

## Chương trình họp

agenda-new = Nội dung mới
agenda-add-line = Thêm nội dung vào chương trình
agenda-add-do = Thêm vào chương trình
agenda-add-whole = Thêm nội dung với đủ chi tiết…
agenda-add-title = Thêm nội dung
agenda-add-hint = Enter hoặc Ctrl Enter để thêm. Dán nhiều dòng từ bảng tính thì mỗi dòng thành một nội dung.
agenda-added = Đã thêm “{ $title }”
agenda-pasted = Đã thêm { $count } nội dung từ bảng tính
agenda-edit = Sửa…
agenda-edit-title = Sửa nội dung
agenda-edited = Đã sửa “{ $title }”
agenda-kind = Loại nội dung
agenda-task = Nhiệm vụ được bàn
agenda-title-missing = Hãy ghi nội dung.
agenda-minutes-wrong = Số phút “{ $text }” chưa đúng. Hãy ghi từ 1 đến 600.
agenda-minutes = { $count } phút
agenda-from = từ { $clock }
agenda-number = Nội dung số { $number }
agenda-sum = Tổng { $minutes } phút, chưa định giờ kết thúc
agenda-sum-of = Tổng { $minutes } / { $room } phút
agenda-untimed = { $count } nội dung chưa có số phút
agenda-keys = ↑ ↓ chọn nội dung, Alt ↑ ↓ đổi thứ tự, F2 sửa, Delete bỏ. Số của nội dung giữ nguyên khi đổi thứ tự.
agenda-papers = Văn bản của cuộc họp
agenda-empty = Chưa có nội dung nào. Gõ ở dòng dưới rồi Enter, hoặc lấy từ việc tồn và danh sách đề xuất bên cạnh.
agenda-empty-read = Chương trình chưa có nội dung nào.
agenda-came-back = Đưa lại: { $why }
agenda-copied = Bản chép
agenda-up = Lên trên (Alt ↑)
agenda-down = Xuống dưới (Alt ↓)
agenda-up-named = Đưa “{ $title }” lên trên
agenda-down-named = Đưa “{ $title }” xuống dưới
agenda-more-named = Việc khác với “{ $title }”
agenda-move = Chuyển sang cuộc họp khác…
agenda-move-title = Chuyển sang cuộc họp khác
agenda-move-do = Chuyển
agenda-move-stands = Nội dung rời chỗ này và đứng cuối chương trình của cuộc họp ấy.
agenda-done-move = Đã chuyển “{ $title }” sang { $code }
agenda-copy = Chép sang cuộc họp khác…
agenda-copy-title = Chép sang cuộc họp khác
agenda-copy-do = Chép
agenda-copy-stands = Nội dung vẫn ở đây; bản chép đứng cuối chương trình của cuộc họp ấy và ghi rõ chép từ đâu.
agenda-done-copy = Đã chép “{ $title }” sang { $code }
agenda-to-meeting = Cuộc họp
agenda-no-other = Không có cuộc họp nào khác đang chuẩn bị. Hãy lên lịch họp trước.
agenda-to-proposals = Đưa về danh sách đề xuất
agenda-sent-to-proposals = Đã đưa “{ $title }” về danh sách đề xuất
agenda-withdraw = Rút khỏi chương trình
agenda-withdrawn = Đã rút “{ $title }”
agenda-restore = Khôi phục
agenda-restored = Đã khôi phục “{ $title }”
agenda-remove = Bỏ
agenda-removed = Đã bỏ “{ $title }”
agenda-proposals = Danh sách đề xuất
agenda-proposals-none = Chưa có đề xuất nào chờ đưa vào chương trình.
agenda-propose = Đề xuất mới
agenda-propose-do = Thêm đề xuất
agenda-proposed = Đã ghi đề xuất “{ $title }”
agenda-remove-proposal = Bỏ đề xuất
agenda-take = Đưa vào họp
agenda-take-named = Đưa vào họp: “{ $title }”
agenda-take-here = Đưa vào
agenda-take-here-named = Đưa vào: “{ $title }”
agenda-carry = Việc tồn
agenda-carry-all = Chọn tất cả
agenda-carry-none-picked = Bỏ chọn tất cả
agenda-carry-do = { $count ->
    [0] Đưa vào chương trình
   *[other] Đưa { $count } việc vào chương trình
}
agenda-carry-from = từ
agenda-carried = Đã đưa { $count } việc tồn vào chương trình
agenda-due = Hạn { $day }

## Người dự họp

attendees-invite-members = Mời thành viên
attendees-add = Thêm người…
attendees-add-title = Mời thêm người dự
attendees-add-do = Mời
attendees-added = Đã mời { $name }
attendees-name = Họ và tên
attendees-name-missing = Hãy ghi họ tên hoặc chức vụ.
attendees-post = Chức vụ, cơ quan
attendees-post-hint = Có thể chỉ ghi chức vụ khi chưa biết họ tên.
attendees-empty = Chưa mời ai. “Mời thành viên” mời mọi ghế đã biết người giữ hoặc chức vụ.
attendees-empty-read = Chưa mời ai.
attendees-count = Mời { $count } người
attendees-count-comes = { $count } dự
attendees-count-sends = { $count } cử người thay
attendees-count-declines = { $count } không dự
attendees-count-none = { $count } chưa trả lời
attendees-comes = Dự
attendees-sends = Cử thay
attendees-declines = Không dự
attendees-answer-of = Trả lời của { $name }
attendees-substitute = Dự thay:
attendees-substitute-of = Người dự thay { $name }
attendees-substitute-do = Ghi
attendees-keys = ↑ ↓ sang người khác, ← → chọn trả lời, Enter để ghi; Enter lần nữa để bỏ.

## Ở màn hình khác

overview-meeting = Cuộc họp tới
overview-meeting-none = Chưa lên lịch cuộc họp nào sắp tới.
overview-meeting-carried = { $count } việc tồn
task-meetings = Đã bàn ở
task-meeting-agenda = Chương trình họp
shortcuts-meetings = Trong Họp
shortcuts-agenda = Khi chuẩn bị họp
shortcut-meeting-new = Lên lịch họp
shortcut-meeting-rows = Cuộc họp trên, dưới
shortcut-meeting-marks = Sang cuộc họp bên cạnh trên lịch
shortcut-meeting-open = Mở cuộc họp
shortcut-item-add = Thêm nội dung ở dòng dưới
shortcut-item-move = Đổi thứ tự nội dung
shortcut-item-edit = Sửa nội dung
shortcut-item-remove = Bỏ nội dung
shortcut-reply = Sang người khác, trả lời khác

## Tài liệu, mẫu chương trình và câu gõ tắt

noun-agenda-papers = Tài liệu họp
noun-agenda-papers-one = tài liệu họp
noun-agenda-papers-count = { $count ->
    [0] chưa có tài liệu nào
   *[other] { $count } tài liệu
}
noun-agenda-templates = Mẫu chương trình
noun-agenda-templates-one = mẫu chương trình
noun-agenda-templates-count = { $count ->
    [0] chưa có mẫu chương trình nào
   *[other] { $count } mẫu chương trình
}
noun-agenda-template-items = Nội dung của mẫu
noun-agenda-template-items-one = nội dung của mẫu
noun-agenda-template-items-count = { $count ->
    [0] mẫu chưa có nội dung nào
   *[other] { $count } nội dung
}
noun-phrases = Câu gõ tắt
noun-phrases-one = câu gõ tắt
noun-phrases-count = { $count ->
    [0] chưa có câu gõ tắt nào
   *[other] { $count } câu gõ tắt
}
op-add-agenda-paper = Ghi tài liệu phải nộp
op-edit-agenda-paper = Sửa tài liệu phải nộp
op-receive-agenda-paper = Ghi đã nhận tài liệu họp
op-remove-agenda-paper = Bỏ tài liệu phải nộp
op-save-agenda-template = Lưu mẫu chương trình
op-remove-agenda-template = Xóa mẫu chương trình
op-apply-agenda-template = Thêm nội dung theo mẫu
op-uninvite = Thôi mời dự họp
op-put-phrases = Ghi câu gõ tắt
op-remove-phrases = Bỏ câu gõ tắt
field-stands-on = Đứng cho loại cuộc họp
field-agenda-papers-title = Tài liệu
field-agenda-template-items-place = Thứ tự
field-short = Chữ gõ tắt
export-file-meeting = LichHop
agenda-papers-by = Theo quy định, tài liệu gửi chậm nhất ngày { $day }.
agenda-papers-none-owed = Không còn tài liệu nào phải nộp.
agenda-papers-late = Chậm (ngày)
agenda-template-stands = Đứng cho cuộc họp: { $kind }
agenda-more = Việc khác với chương trình
agenda-paper-add = Tài liệu phải nộp…
agenda-paper-add-title = Tài liệu phải nộp
agenda-paper-edit-title = Sửa tài liệu phải nộp
agenda-paper-title-missing = Hãy ghi tên tài liệu.
agenda-paper-unit = Đơn vị phải nộp
agenda-paper-due = Hạn nộp
agenda-paper-added = Đã ghi tài liệu phải nộp “{ $title }”
agenda-paper-edited = Đã sửa “{ $title }”
agenda-paper-removed = Đã bỏ “{ $title }”
agenda-paper-receive = Đã nhận…
agenda-paper-receive-again = Thay tệp, sửa ngày nhận…
agenda-paper-receive-title = Đã nhận tài liệu
agenda-paper-receive-do = Ghi đã nhận
agenda-paper-receive-today = Để trống là hôm nay.
agenda-paper-received-done = Đã ghi nhận “{ $title }”
agenda-paper-file = Tệp tài liệu
agenda-paper-received = Đã nhận { $day }
agenda-paper-owed = Chưa nhận
agenda-paper-owed-by = Chưa nhận, hạn { $day }
agenda-paper-late = chậm { $count } ngày
agenda-paper-more = Việc khác với tài liệu “{ $title }”
agenda-papers-missing = Còn { $count } tài liệu chưa nhận. Vẫn mời họp được.
agenda-papers-owed = Tài liệu phải nộp cho cuộc họp
agenda-ics = Lịch (.ics)
agenda-pack = Giấy mời, chương trình và lịch (.ics)
agenda-pack-done = Đã làm { $count } tệp cạnh nhau
agenda-template-use = Thêm theo mẫu…
agenda-template-save = Lưu thành mẫu…
agenda-template-pick-title = Thêm theo mẫu
agenda-template-none = Chưa có mẫu nào. Hãy soạn một chương trình rồi chọn “Lưu thành mẫu…”.
agenda-template-apply = Thêm
agenda-template-apply-named = Thêm theo mẫu “{ $title }”
agenda-template-applied = Đã thêm { $count } nội dung theo mẫu “{ $title }”
agenda-template-remove-named = Xóa mẫu “{ $title }”
agenda-template-removed = Đã xóa mẫu “{ $title }”
agenda-template-save-title = Lưu thành mẫu
agenda-template-save-do = Lưu mẫu
agenda-template-save-what = Mẫu giữ tên, loại, người trình bày và số phút của từng nội dung. Nội dung đã rút và nội dung bàn về một nhiệm vụ thì không giữ.
agenda-template-saved = Đã lưu mẫu “{ $title }”
agenda-template-title = Tên mẫu
agenda-template-title-hint = Mẫu cùng tên được ghi lại.
agenda-template-title-missing = Hãy ghi tên mẫu.
agenda-template-stands-hint = Cuộc họp mới thuộc loại này có sẵn các nội dung của mẫu. Mỗi loại chỉ có một mẫu; mẫu trước thôi đứng cho loại ấy.
agenda-template-stands-none = Không đứng cho loại nào
attendees-uninvite-named = Thôi mời { $name }
attendees-uninvited = Đã thôi mời { $name }
meetings-ends-later = Kết thúc sau ngày bắt đầu { $count } ngày.
