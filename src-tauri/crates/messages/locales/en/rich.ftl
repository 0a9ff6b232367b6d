# Paragraphs with lists and bold, italic and underlined words in minutes.

field-rich = Paragraphs, lists and marks

cli-arg-rich = Read paragraphs, lists and marks from a JSON file; - is standard input

shortcut-rich-open = Write several paragraphs
shortcut-rich-marks = Bold, italic, underline in paragraphs
shortcut-rich-write = Write the paragraphs down

rich-open = Paragraphs…
rich-title = Write paragraphs
rich-words = Paragraphs of the line
rich-tools = Formatting
rich-kind = Kind of line
rich-speaker = Who said it
rich-speaker-none = Not said
rich-bold = Bold
rich-italic = Italic
rich-underline = Underline
rich-bullet = List with dashes
rich-numbered = Numbered list
rich-write = Write into the minutes
rich-help-block = a new paragraph or item
rich-help-write = write into the minutes
rich-empty = Nothing is written yet. Type or paste the words first.
rich-leave = These paragraphs are not in the minutes yet.
rich-go-on = Go on writing
rich-drop = Drop these paragraphs
