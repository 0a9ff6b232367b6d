### Cuộc họp trong cửa sổ: ghi biên bản trực tiếp.

## Đầu trang

minutes-elapsed = Thời gian đã họp
minutes-chair = { $name } chủ trì
minutes-present = có mặt { $there }/{ $invited }
minutes-stand-ins = { $count } người dự thay
minutes-no-quorum-rule = Chưa có quy định về số người dự tối thiểu.
minutes-saved = Đã lưu { $time }
minutes-unsaved = Chưa lưu được chữ đang gõ; đừng đóng cửa sổ.
minutes-more = Việc khác
minutes-read-back = Đọc lại
minutes-project = Trình chiếu
minutes-projector = Trình chiếu
minutes-end = Kết thúc…
minutes-vote-open = Biểu quyết…
minutes-review-open = Rà soát nhiệm vụ…
minutes-phrases-open = Câu gõ tắt…

## Chương trình

minutes-agenda = Chương trình
minutes-agenda-none = Chưa có nội dung nào. Hãy thêm ở phần Chuẩn bị.
minutes-used = { $used }′
minutes-used-of = { $used }′ / { $planned }′
minutes-planned = { $planned }′
minutes-over = quá giờ
minutes-no-item = Ngoài chương trình
minutes-presenter = Trình bày: { $name }
minutes-left = còn { $count } phút
minutes-late-by = quá { $count } phút
minutes-take = Chuyển sang nội dung này
minutes-now-at = Đang bàn nội dung { $number }: { $title }

## Trạng thái của màn hình

minutes-not-begun = Cuộc họp chưa bắt đầu nên chưa ghi biên bản được.
minutes-begin = Bắt đầu họp
minutes-begun = Đã bắt đầu họp
minutes-closed-postponed = Cuộc họp đã hoãn. Hãy đặt lại lịch ở phần Chuẩn bị.
minutes-closed-cancelled = Cuộc họp đã hủy, không ghi biên bản.
minutes-closed-approved = Biên bản đã được thông qua và khóa.
minutes-read-only = Chỉ Thư ký ghi biên bản; ở đây chỉ xem.
minutes-after = Cuộc họp đã kết thúc. Biên bản vẫn sửa được cho đến khi được thông qua.
minutes-none = Chưa ghi dòng nào ở nội dung này.
minutes-none-yet = Chưa có dòng nào. Gõ vào ô bên dưới; dấu đầu dòng cho biết loại: - diễn biến, " ý kiến, = kết luận, > giao việc, ? cần làm rõ, * ý tưởng.
minutes-side = Người dự và việc liên quan
minutes-apart = { $count } dòng ghi ngoài chương trình

## Ô gõ

minutes-input = Dòng biên bản mới
minutes-input-edit = Sửa dòng biên bản
minutes-placeholder = Gõ ở đây…  @ người, đơn vị · trước 30/11 · !1 mức độ
minutes-kind-is = Loại dòng: { $kind }
minutes-aside = Không trình chiếu
minutes-choices = Chọn một trong các nghĩa
minutes-chips = Đã hiểu trong dòng
minutes-chip-drop = Bỏ { $words }
minutes-chip-dismiss = Coi { $words } là chữ thường
minutes-chip-choose = { $words }: { $why }. Chọn nghĩa
minutes-chip-speaker = Phát biểu: { $name }
minutes-chip-recurs = { $words }, lần đầu { $day }
minutes-open-chips = { $count } chỗ chưa rõ; bấm Alt và mũi tên xuống để chọn.
minutes-day = { $weekday } { $day }
minutes-level-1 = 1 Khẩn
minutes-level-2 = 2 Cao
minutes-level-3 = 3 Thường
minutes-level-4 = 4 Thấp
minutes-doubt-people = có nhiều người, đơn vị
minutes-doubt-several = có thể hiểu nhiều cách
minutes-doubt-bare = có phải thời hạn không?
minutes-doubt-later = dòng đã có thời hạn khác
minutes-doubt-no-year = chưa rõ năm nào
minutes-doubt-no-month = chưa rõ tháng hay tuần nào
minutes-doubt-before-period = trước ngày đầu hay ngày cuối kỳ?
minutes-doubt-span = cuối một khoảng thời gian
minutes-doubt-weekday = không khớp thứ trong tuần
minutes-doubt-event = chưa rõ tính từ việc nào
minutes-doubt-two-digit-year = hãy ghi đủ bốn chữ số của năm
minutes-doubt-no-such-day = không có ngày này
minutes-doubt-no-such-period = không có kỳ này
minutes-doubt-count-range = số ngày phải từ 1 đến 366
minutes-unknown-party = không có trong danh bạ
minutes-unknown-due = chưa hiểu thời hạn
minutes-unknown-recurs = chưa hiểu chu kỳ
minutes-unknown-clause = chưa hiểu điều khoản
minutes-due-past = đã qua
minutes-due-day-off = ngày nghỉ
minutes-not-invited = không có trong thành phần dự
minutes-no-unit = ghế chưa gắn với đơn vị nào
minutes-not-read = Chưa đọc được dòng này. Chữ vẫn còn đây; hãy bấm Enter lần nữa.
minutes-attach-which = Chưa rõ gắn với nhiệm vụ nào: hãy chọn hoặc gõ mã, như #NV-012.
minutes-help-store = ghi
minutes-help-save = ghi lại
minutes-help-break = xuống dòng
minutes-help-next = nội dung sau
minutes-help-kind = loại dòng
minutes-help-leave = thôi sửa
minutes-help-pick = chọn nghĩa
minutes-edit-left = Đã thôi sửa; chữ vừa gõ không được ghi.
minutes-edit-again = Sửa tiếp
minutes-told = Đã ghi: { $kind }

## Các dòng

minutes-lines = Nội dung biên bản
minutes-in-writing = (ý kiến bằng văn bản)
minutes-line-menu = Việc với dòng này
minutes-line-edit = Sửa
minutes-line-kind = Chuyển thành { $kind }
minutes-line-assign = Thêm giao việc từ dòng này
minutes-line-split = Tách theo từng đơn vị chủ trì
minutes-line-aside = Không trình chiếu
minutes-line-shown = Cho trình chiếu
minutes-line-up = Chuyển lên
minutes-line-down = Chuyển xuống
minutes-line-remove = Bỏ dòng
minutes-moved = Dòng ở vị trí { $place } trên { $of }
minutes-removed = Đã bỏ một dòng biên bản
minutes-split-one = Dòng này không có hai đơn vị chủ trì để tách.
minutes-split-done = Đã tách thành { $count } dòng
minutes-gap-no-words = thiếu nội dung
minutes-gap-no-lead = thiếu chủ trì
minutes-gap-many-leads = nhiều chủ trì, bấm Ctrl+D để tách
minutes-gap-no-due = thiếu thời hạn
minutes-gap-due-unclear = chưa rõ thời hạn
minutes-gap-due-past = thời hạn đã qua
minutes-gap-due-day-off = rơi vào ngày nghỉ
minutes-gap-lead-absent = đơn vị chủ trì vắng mặt

## Cột phải

minutes-written = Đã ghi ở nội dung này
minutes-written-sum = { $conclusions } kết luận · { $assignments } giao việc
minutes-related = Nhiệm vụ liên quan
minutes-last = Kết luận gần nhất
minutes-attendance = Có mặt
minutes-attendance-help = Bấm vào một ô để ghi người ấy đến hoặc về. Viền liền: có mặt; viền đứt: chưa điểm danh; gạch ngang: vắng; ô bo tròn: có người dự thay.
minutes-nobody = Chưa mời ai.
minutes-present-since = Có mặt từ { $time }
minutes-left-at = Đã về lúc { $time }
minutes-stands-in = { $name } dự thay, không biểu quyết
minutes-stands-in-votes = { $name } dự thay, có biểu quyết
minutes-mark-came = Đến
minutes-mark-left = Về
minutes-mark-substitute = Dự thay…
minutes-mark-excused = Vắng có phép
minutes-mark-absent = Vắng
minutes-mark-unknown = Chưa rõ
minutes-mark-all = Ghi { $count } người chưa điểm danh là có mặt
minutes-marked-came = { $name }: có mặt
minutes-marked-left = { $name }: đã về
minutes-marked-excused = { $name }: vắng có phép
minutes-marked-absent = { $name }: vắng
minutes-marked-unknown = { $name }: chưa điểm danh
minutes-substitute-title = Dự thay { $name }
minutes-substitute-empty = Hãy ghi tên người dự thay
minutes-substitute-votes = Được biểu quyết thay
minutes-substitute-do = Ghi có mặt
minutes-substitute-done = { $name } dự thay

## Hộp thoại

minutes-read-back-none = Nội dung này chưa có kết luận hay giao việc nào.
minutes-vote-title = Ghi biểu quyết
minutes-vote-do = Ghi biểu quyết
minutes-vote-done = Đã ghi biểu quyết
minutes-vote-question-empty = Hãy ghi nội dung biểu quyết
minutes-vote-count-unclear = Hãy ghi một số, như 12
minutes-vote-note-hint = Cách biểu quyết, ý kiến gửi bằng văn bản.
minutes-voters = { $count } người có mặt có quyền biểu quyết.
minutes-end-title = Kết thúc họp
minutes-end-do = Kết thúc họp
minutes-end-what = Ai còn trong phòng được ghi là về lúc này; ai chưa điểm danh được ghi là vắng. Biên bản vẫn sửa được.
minutes-end-gaps = Còn { $count } điểm cần xem
minutes-ended = Đã kết thúc họp
minutes-review = Rà soát nhiệm vụ
minutes-review-none = Nội dung họp không gắn với nhiệm vụ nào.
minutes-review-end = Đã rà soát xong; { $count } kết quả đã ghi vào biên bản.
minutes-review-place = Nhiệm vụ { $at } trên { $of }
minutes-review-verdict = Kết quả rà soát
minutes-review-write = Ghi vào biên bản
minutes-review-what = Kết quả được ghi thành một dòng biên bản gắn với nhiệm vụ. Trạng thái và thời hạn của nhiệm vụ chưa đổi: việc ấy làm ở trang nhiệm vụ.
minutes-review-again = Đã ghi: { $verdict }.
minutes-review-before = Nhiệm vụ trước
minutes-review-skip = Bỏ qua
minutes-verdict-keep = Tiếp tục
minutes-verdict-done = Đã xong
minutes-verdict-extend = Lùi hạn
minutes-verdict-escalate = Trình Trưởng ban
minutes-verdict-close = Dừng, có lý do
minutes-verdict-line-keep = { $code } ({ $title }): tiếp tục thực hiện.
minutes-verdict-line-done = { $code } ({ $title }): đã hoàn thành, chờ xác nhận.
minutes-verdict-line-extend = { $code } ({ $title }): lùi thời hạn đến { $words }.
minutes-verdict-line-escalate = { $code } ({ $title }): trình Trưởng ban cho ý kiến.
minutes-verdict-line-close = { $code } ({ $title }): dừng thực hiện. Lý do: { $words }
minutes-phrases = Câu gõ tắt
minutes-phrases-what = Gõ dấu ; rồi chữ tắt và dấu cách, như “;kl ”, để có cả câu. Ctrl+Z trả lại chữ tắt. Các câu được lưu trong sổ, mọi máy mở sổ này đều dùng.
minutes-phrase-first-kl = Trưởng ban kết luận:
minutes-phrase-first-tn = Hội nghị thống nhất
minutes-phrase-short = Chữ tắt
minutes-phrase-words = Câu của “{ $short }”
minutes-phrase-remove = Bỏ “{ $short }”
minutes-phrase-add = Thêm câu
minutes-phrase-wrong = “{ $short }”: chữ tắt phải liền nhau, không trùng và có câu đi kèm

## Phím

shortcuts-minutes = Ghi biên bản
shortcut-minutes-store = Ghi dòng
shortcut-minutes-break = Xuống dòng
shortcut-minutes-sign = Loại dòng, bằng dấu đầu dòng
shortcut-minutes-kind = Loại dòng
shortcut-minutes-pick = Chọn nghĩa của chỗ chưa rõ
shortcut-minutes-take = Nội dung trước, sau
shortcut-minutes-lines = Từ ô trống lên các dòng
shortcut-minutes-edit = Sửa dòng
shortcut-minutes-move = Chuyển dòng lên, xuống
shortcut-minutes-remove = Bỏ dòng
shortcut-minutes-split = Tách theo đơn vị chủ trì
shortcut-minutes-assign = Thành giao việc
shortcut-minutes-read-back = Đọc lại kết luận
shortcut-minutes-project = Trình chiếu
shortcut-minutes-review = Rà soát nhiệm vụ
shortcut-minutes-verdict = Kết quả rà soát
