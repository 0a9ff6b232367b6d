# Đoạn văn có danh sách và chữ đậm, nghiêng, gạch chân trong biên bản.

field-rich = Đoạn văn, danh sách và dấu chữ

cli-arg-rich = Đọc đoạn văn, danh sách và dấu chữ từ tệp JSON; - là đầu vào chuẩn
