### Ngôn ngữ tìm kiếm, khung nhìn đã lưu, sửa và dán hàng loạt.

## Lỗi của điều kiện lọc

error-query = Điều kiện lọc chưa đọc được ở ký tự thứ { $at }: { $why ->
    [unknown_key] không có khóa “{ $word }”. { $has_near ->
        [yes] Có lẽ là “{ $near }”.
       *[no] Nếu là nội dung cần tìm, hãy đặt trong ngoặc kép.
    }
    [unknown_value] không có giá trị “{ $word }”. { $has_near ->
        [yes] Có lẽ là “{ $near }”.
       *[no] Hãy chọn trong danh sách gợi ý.
    }
    [value_missing] sau dấu “{ $word }” chưa có giá trị. Hãy ghi tiếp, như chủ trì:cntt.
    [not_a_number] “{ $word }” không phải là số. Hãy ghi như 2, >30 hoặc 10..20.
    [not_a_day] “{ $word }” không phải là ngày hay kỳ. Hãy ghi như <31/12/2026, quý IV/2026 hoặc tuần này.
    [no_year] “{ $word }” thiếu năm nên chưa rõ là năm nào. Hãy ghi đủ, như 31/12/2026.
    [two_digit_year] “{ $word }” ghi năm bằng hai chữ số. Hãy ghi đủ bốn chữ số.
    [no_such_day] “{ $word }” là ngày không có trong lịch. Hãy xem lại.
    [no_such_period] “{ $word }” là tháng hoặc quý không có. Hãy xem lại.
    [out_of_range] “{ $word }” nằm ngoài khoảng có thể có. Hãy xem lại.
    [range_order] “{ $word }” có đầu khoảng đứng sau cuối khoảng. Hãy đổi chỗ hai đầu.
    [unclosed_quote] ngoặc kép mở ra mà chưa đóng. Hãy ghi thêm dấu ".
    [alone] “{ $word }” chỉ đi sau “từng:” hoặc “đổi:”, như đổi:hạn sau:01/11/2026.
    [no_days] “từng:quá hạn” không đi với ngày. Hãy bỏ “{ $word }”.
    [too_long] điều kiện dài quá mức cho phép. Hãy rút gọn.
   *[other] chưa rõ nghĩa ({ $why }).
}

## Thao tác

op-bulk-tasks = Sửa hàng loạt nhiệm vụ
op-save-view = Lưu khung nhìn
op-move-view = Xếp lại khung nhìn
op-remove-view = Xóa khung nhìn

## Trường của khung nhìn

field-saved-views-place = Thứ tự
field-query = Điều kiện lọc
field-sort = Cách sắp xếp
field-grouping = Cách nhóm
field-columns = Các cột

## Dòng lệnh

cli-bulk-done = Đã sửa { $changed } nhiệm vụ; { $same } vốn đã như vậy; bỏ qua { $refused }.
cli-bulk-trial = Sẽ sửa { $changed } nhiệm vụ; { $same } vốn đã như vậy; { $refused } không sửa được. Chưa ghi gì.
cli-bulk-stopped = Chưa ghi gì: { $refused } nhiệm vụ không sửa được. Thêm --leave-out để bỏ qua và sửa { $changed } nhiệm vụ còn lại.
cli-bulk-refused = Không sửa được
cli-bulk-why = Lý do
cli-about-view = Khung nhìn đã lưu của sổ nhiệm vụ
cli-about-view-list = Liệt kê khung nhìn
cli-about-view-save = Lưu khung nhìn; trùng tên thì ghi đè
cli-about-view-move = Xếp khung nhìn vào vị trí khác
cli-about-view-remove = Xóa khung nhìn
cli-about-task-bulk = Sửa nhiều nhiệm vụ trong một thao tác
cli-arg-view = Khung nhìn đã lưu
cli-arg-view-save-name = Tên khung nhìn
cli-arg-place = Vị trí mới, từ 1
cli-arg-keys = Các nhiệm vụ
cli-arg-without-coordinator = Đơn vị thôi phối hợp (dùng nhiều lần)
cli-arg-step = Bước thực hiện với từng nhiệm vụ
cli-arg-task-bulk-words = Lời báo cáo, lý do hoặc căn cứ của bước
cli-arg-task-bulk-query = Mọi nhiệm vụ hợp điều kiện này, thay cho các mã
cli-arg-try = Chỉ xem sẽ đổi gì, không ghi
cli-arg-leave-out = Bỏ qua nhiệm vụ không sửa được và sửa số còn lại
cli-value-view = KHUNG_NHÌN
cli-value-tasks = NHIỆM_VỤ
cli-value-step = BƯỚC
cli-command-query-read = Điều kiện lọc được hiểu thế nào, có thể ghi tiếp gì
cli-command-task-bulk = Sửa nhiều nhiệm vụ trong một thao tác
cli-command-view-list = Các khung nhìn đã lưu
cli-command-view-save = Lưu khung nhìn
cli-command-view-move = Xếp lại khung nhìn
cli-command-view-remove = Xóa khung nhìn

## Ô điều kiện lọc

query-placeholder = Lọc: từ cần tìm, hoặc chủ trì:cntt quá hạn:>30 "đề án"
query-clear = Xóa điều kiện
query-offers = Gợi ý
query-terms = Các điều kiện
query-remove = Bỏ điều kiện { $term }
query-nobody = Không mục nào trong sổ có tên như { $terms } nên không có dòng nào khớp.
tasks-filter-query = điều kiện bằng lời

## Khung nhìn đã lưu

views-saved = Khung nhìn đã lưu
views-menu = Khung nhìn
views-save-new = Lưu thành khung nhìn mới…
views-save = Cập nhật khung nhìn “{ $name }”
views-rename = Đổi tên “{ $name }”…
views-left = Chuyển “{ $name }” sang trái
views-right = Chuyển “{ $name }” sang phải
views-remove = Xóa khung nhìn “{ $name }”
views-save-title = Lưu khung nhìn
views-rename-title = Đổi tên khung nhìn
views-name = Tên khung nhìn
views-what = Khung nhìn giữ điều kiện lọc, cách sắp xếp, cách nhóm và các cột. Mọi người dùng sổ này đều thấy.
views-done = Đã lưu khung nhìn “{ $name }”
views-removed = Đã xóa khung nhìn “{ $name }”
views-name-empty = Hãy ghi tên khung nhìn.

## Chọn nhiều và sửa hàng loạt

bulk-bar = Việc với các nhiệm vụ đã chọn
bulk-count = { $count ->
   *[other] Đã chọn { $count } nhiệm vụ
}
bulk-count-all = Đã chọn cả { $count } nhiệm vụ khớp điều kiện
bulk-select-all = Chọn cả { $count } nhiệm vụ khớp điều kiện
bulk-clear = Bỏ chọn
bulk-level = Mức độ…
bulk-area = Ưu tiên…
bulk-lead = Chủ trì…
bulk-due = Hạn…
bulk-coordinator = Phối hợp…
bulk-step = Bước…
bulk-note = Ghi chú…
bulk-title = Sửa { $count } nhiệm vụ
bulk-what = Sửa gì
bulk-what-level = Mức độ
bulk-what-area = Nhóm ưu tiên
bulk-what-lead = Đơn vị chủ trì
bulk-what-due = Thời hạn
bulk-what-coordinator = Thêm đơn vị phối hợp
bulk-what-without-coordinator = Bớt đơn vị phối hợp
bulk-what-note = Ghi chú
bulk-what-accept = Nhận nhiệm vụ
bulk-what-report-done = Báo cáo hoàn thành
bulk-what-confirm = Xác nhận hoàn thành
bulk-what-return = Trả lại
bulk-what-cancel = Hủy
bulk-words-report-done = Kết quả
bulk-words-confirm = Ý kiến
bulk-words-return = Lý do trả lại
bulk-words-cancel = Căn cứ hủy
bulk-value = Giá trị mới
bulk-pick = Hãy chọn giá trị mới.
bulk-will = { $count ->
    [0] Không nhiệm vụ nào được sửa
   *[other] Sẽ sửa { $count } nhiệm vụ trong một thao tác
}
bulk-same = { $count } nhiệm vụ vốn đã như vậy
bulk-refused = { $count } nhiệm vụ không sửa được:
bulk-refused-more = và { $count } nhiệm vụ khác
bulk-leave-out = Bỏ qua { $refused } nhiệm vụ không sửa được, chỉ sửa { $changed } nhiệm vụ còn lại
bulk-agree = Hãy đồng ý bỏ qua các nhiệm vụ không sửa được, hoặc bỏ chọn chúng.
bulk-do = Sửa { $count } nhiệm vụ
bulk-done = Đã sửa { $count } nhiệm vụ
bulk-too-many = Chỉ chọn được { $count } dòng bằng cách này. Hãy bấm Ctrl+A để chọn tất cả.
bulk-delete = Nhiệm vụ trong sổ không xóa. Hãy hủy, với căn cứ (Shift+F10).
bulk-row = Chọn { $code }
bulk-fill-none = Hãy chọn từ hai dòng trở lên rồi mới điền theo dòng đầu.
bulk-column-none = Cột này không sửa hàng loạt. Hãy đứng ở cột Chủ trì, Ưu tiên, Mức hoặc Hạn.

## Ô sửa tại chỗ

cell-percent = Tiến độ (%)
cell-words = Lời báo cáo
cell-percent-wrong = Hãy ghi tiến độ từ 0 đến 100 và lời báo cáo.
cell-saved-percent = Đã ghi tiến độ { $code }
cell-saved-lead = Đã giao { $code }

## Các cột

columns-choose = Các cột
columns-title = Các cột của sổ
columns-hint = Chọn cột cần xem. Dùng nút lên, xuống để xếp lại. Độ rộng tính bằng điểm ảnh; để trống là tự động.
columns-up = Đưa cột { $column } lên trước
columns-down = Đưa cột { $column } ra sau
columns-width = Độ rộng cột { $column }
columns-reset = Như ban đầu
columns-density = Độ cao dòng
tasks-copied-many = Đã chép { $count } dòng
tasks-column-words = Lời tiến độ
tasks-column-instrument = Văn bản
tasks-column-first_due = Hạn gốc
tasks-column-done = Ngày xong

## Dán từ bảng tính

paste-name = Khối dán từ bảng tính
paste-title = Dán nhiệm vụ từ bảng tính
paste-heads = Các cột được nhận ra theo dòng tiêu đề. Hãy xem lại từng cột rồi từng dòng trước khi ghi.
paste-no-heads = Khối không có dòng tiêu đề nên các cột được đoán theo nội dung. Hãy xem lại từng cột rồi từng dòng trước khi ghi.
paste-column = Cột { $column } chứa
paste-left-out = (bỏ qua)
paste-rows = Các dòng sẽ ghi
paste-row = Dòng
paste-outcome = Kết quả
paste-what = Thay đổi hoặc vấn đề
paste-nothing = Không có dòng nào để ghi.
paste-agree = Hãy đồng ý bỏ qua các dòng có vấn đề, hoặc sửa trong bảng tính rồi dán lại.
paste-leave-out = Bỏ qua { $problems } dòng có vấn đề, chỉ ghi { $taken } dòng còn lại
paste-one-cell = Khối dán chỉ có một ô. Hãy bấm F2 để dán vào ô, hoặc chép từ hai ô trở lên.
paste-do = Ghi { $count } dòng
paste-done = Đã ghi { $count } nhiệm vụ từ bảng tính

## Các phím

shortcut-stretch = Chọn thêm các dòng liền nhau
shortcut-toggle = Chọn hoặc bỏ chọn dòng
shortcut-all = Chọn tất cả dòng khớp
shortcut-fill = Điền theo dòng đầu
shortcut-bulk = Sửa hàng loạt theo cột
shortcut-today = Ghi ngày hôm nay vào hạn
shortcut-paste = Dán khối từ bảng tính
shortcut-find = Đến ô điều kiện lọc
