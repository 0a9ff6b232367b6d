### Cuộc họp trong cửa sổ: danh sách và chuẩn bị.

nav-meetings = Họp
meetings-tabs = Các phần của cuộc họp
meetings-tab-prepare = Chuẩn bị
meetings-tab-minutes = Biên bản
meetings-tab-conclude = Kết luận
