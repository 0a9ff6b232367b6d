### Cuộc họp trong cửa sổ: ghi biên bản trực tiếp.
