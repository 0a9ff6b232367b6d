### Cuộc họp trong cửa sổ: kết luận, biên bản, lấy ý kiến.
