# Paragraphs with lists and bold, italic and underlined words in minutes.

field-rich = Paragraphs, lists and marks

cli-arg-rich = Read paragraphs, lists and marks from a JSON file; - is standard input
