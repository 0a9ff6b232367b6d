# Đoạn văn có danh sách và chữ đậm, nghiêng, gạch chân trong biên bản.

field-rich = Đoạn văn, danh sách và dấu chữ

cli-arg-rich = Đọc đoạn văn, danh sách và dấu chữ từ tệp JSON; - là đầu vào chuẩn

shortcut-rich-open = Soạn đoạn văn
shortcut-rich-marks = Đậm, nghiêng, gạch chân trong đoạn văn
shortcut-rich-write = Ghi đoạn văn

rich-open = Đoạn văn…
rich-title = Soạn đoạn văn
rich-words = Đoạn văn của dòng biên bản
rich-tools = Định dạng
rich-kind = Loại dòng
rich-speaker = Người phát biểu
rich-speaker-none = Chưa ghi
rich-bold = Đậm
rich-italic = Nghiêng
rich-underline = Gạch chân
rich-bullet = Danh sách gạch đầu dòng
rich-numbered = Danh sách đánh số
rich-write = Ghi vào biên bản
rich-help-block = đoạn hoặc mục mới
rich-help-write = ghi vào biên bản
rich-empty = Chưa có lời nào. Gõ hoặc dán nội dung rồi ghi.
rich-leave = Đoạn này chưa được ghi vào biên bản.
rich-go-on = Soạn tiếp
rich-drop = Bỏ đoạn này
