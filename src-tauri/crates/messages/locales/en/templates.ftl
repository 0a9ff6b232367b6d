### Words of templates of the office's own.

## Nouns, operations, fields

noun-paper-templates = Templates
noun-paper-templates-one = template
noun-paper-templates-count = { $count ->
    [0] no templates yet
    [1] 1 template
   *[other] { $count } templates
}
noun-template-versions = Versions of the template
noun-template-versions-one = version of a template
noun-template-versions-count = { $count ->
    [0] no versions yet
    [1] 1 version of the template
   *[other] { $count } versions of the template
}
op-add-template = Add a template
op-replace-template = Replace a template
op-retire-template = Take a template out of use
op-restore-template = Bring a template back into use
field-in-force = Version in force
field-retired-on = Out of use from
field-template-id = Template
field-template-versions-number = Version

## Rules

rule-template-retired = This template is out of use. Bring it back, or choose another one.
rule-template-in-use = The template and this version are in use already.
check-template-version = { $place } names version { $detail } of a template, which the register does not hold.

## Checking a template

template-place-whole = { $part ->
    [header] Header { $number }
    [footer] Footer { $number }
    [footnotes] Footnotes
    [endnotes] Endnotes
    [properties] Properties of the file
   *[other] Body
}
template-place-paragraph = { $where }, paragraph { $paragraph }
template-place-table = { $where }, table { $table }, row { $row }
template-place-cell = { $where }, table { $table }, row { $row }, cell { $column }
template-place-text = { $place }: “{ $text }”
template-fault-unknown = There is no field “{ $name }”. { $near ->
    [no] Look it up in the list of fields of this kind of paper and correct the name.
   *[yes] Is “{ $hint }” meant?
}
template-fault-other-kind = This kind of paper has no field “{ $name }”; only these have it: { $hint }. Take the field out, or choose the right kind of paper.
template-fault-unclosed = “{"{{"}” is not closed by “{"}}"}” in the same paragraph. Close it.
template-fault-unopened = “{"}}"}” closes nothing. Put “{"{{"}” before it, or take it out.
template-fault-broken = There is a picture, a line break or a tab between the braces of a field. Type the name of the field anew in one go.
template-fault-one-brace = “{ $name }” has one brace at each side and will not be filled. Type two: “{"{{"}{ $name }{"}}"}”.
template-fault-empty = There is no name between the braces. Type the name of a field, or take the braces out.
template-fault-list-as-text = “{ $name }” is a list and cannot be filled in as a text. Write fields of it, as “{"{{"}{ $name }.stt{"}}"}”, into a row of a table.
template-fault-text-as-list = “{ $name }” is no list and cannot come again. For what is to stand only if there is something, use “{"{{"}?{ $name }{"}}"}”.
template-fault-outside-list = “{ $name }” is a field of the list “{ $hint }”. Put it into a row of a table, or between “{"{{"}#{ $hint }{"}}"}” and “{"{{"}/{ $hint }{"}}"}”.
template-fault-two-lists = This row has fields of two lists: “{ $hint }” and “{ $name }”. A row comes again for one list; part it into two rows or two tables.
template-fault-list-in-itself = The list “{ $name }” stands in itself. Take the second beginning out.
template-fault-not-alone = The beginning or end of “{ $name }” must stand alone in a paragraph. Break the line before and after it.
template-fault-not-ended = “{ $name }” begins and does not end in the same part. Put “{"{{"}/{ $name }{"}}"}” into a paragraph of its own where it ends.
template-fault-not-begun = “{ $name }” ends and never began. Put its beginning before it, or take this end out.
template-fault-ends-other = “{ $hint }” is open, but “{ $name }” ends here. End them in order: what began last ends first.
template-fault-tracked-change = There are tracked changes that are neither accepted nor rejected. Accept or reject all (Review) and save again, so that papers do not carry them.
template-fault-comment = There are comments in the template. Delete them all and save again, so that papers do not carry them.
template-fault-no-fields = The file has no field to be filled. Begin with the starting template of this kind of paper, or type names of fields between “{"{{"}” and “{"}}"}”.
error-template-refused = “{ $name }” cannot be used as a template: { $why ->
    [empty] the file is empty
    [too_large] the file is larger than 20 MB. Take pictures out and try again
    [bomb] it unpacks to more than is allowed and may be harmful. Ask for the file again
    [locked] the file has a password. Take it off and save again
    [old_document] it is a document of an old Word (.doc). Open it in Word or LibreOffice and save it as .docx
    [damaged] the file is damaged. Open it in Word or LibreOffice and save it again
    [not_docx] the file is no .docx. Open it in Word or LibreOffice and save it as .docx
    [word_template] it is a template of Word (.dotx). Save it as .docx
    [macros] the file has macros. Save it as .docx without macros
    [external] when opened, the file fetches { $about } from outside. Put the content into the file or take the link out, and save again
    [embedded] the file has an embedded object that runs ({ $about }). Take it out and save again
   *[other] { $why }
}.
error-template-faulty = The template “{ $name }” has problems ({ $problems }) and cannot be used yet. Check the template to see each of them, mend them and try again.

## The fields

template-field-so = Number of the paper; left open when none is given yet
template-field-ky-hieu = What stands after the slash of number and symbol, as BC-BCĐ
template-field-so-ky-hieu = Number and symbol, as 05/BC-BCĐ
template-field-dia-danh = Place, as Hà Nội
template-field-ngay-ban-hanh = Day of issue, as “ngày 05 tháng 4 năm 2022”; left open when it is not given
template-field-co-quan-chu-quan = The body above the issuer, in capitals
template-field-co-quan = The issuer, in capitals
template-field-ban-chi-dao = What the committee is called in a sentence
template-field-don-vi-soan-thao = Abbreviation of the drafting unit
template-field-quyen-han-ky = Authority and title of the signer, as “KT. TRƯỞNG BAN” and “PHÓ TRƯỞNG BAN”; a paragraph each
template-field-chuc-vu-khac = Other post of the signer; a paragraph each
template-field-nguoi-ky = Name of the signer
template-field-noi-nhan = Recipients with their dashes and where copies are kept; a paragraph each
template-field-noi-luu = Where copies are kept, as “VT, VP”
template-field-ten-loai = Kind of the paper in capitals; letters have none
template-field-trich-yeu = Abstract
template-field-tieu-de = Name of the file in its properties
template-field-ngay-so-lieu = Day of the figures, as “30 tháng 6 năm 2022”
template-field-ngay-so-lieu-ngan = Day of the figures, as 30/06/2022
template-field-kem-theo = The line “(Kèm theo …)” below the title of an annex
template-field-ten-phu-luc = Title of the annex, in capitals
template-field-tong-so = All tasks
template-field-da-hoan-thanh = Tasks done
template-field-dung-han = Tasks done on time
template-field-cham = Tasks done late
template-field-hoan-thanh-khong-han = Tasks done that had no deadline
template-field-chua-hoan-thanh = Tasks not done
template-field-trong-han = Tasks in term
template-field-qua-han = Overdue tasks
template-field-chua-co-han = Open tasks without a deadline
template-field-ty-le-dung-han = On-time ratio
template-field-ty-le-qua-han = Overdue ratio
template-field-loi-ket = Last sentence of the text; empty when there is none
template-field-ky = Name of the period, as “quý II/2022”
template-field-tu-ngay = First day of the window
template-field-den-ngay = Last day of the window
template-field-kinh-gui = The addressee when there is only one
template-field-cac-noi-kinh-gui = The addressees when there are several; a paragraph each
template-field-ket-qua = What was done in the window; a paragraph a task
template-field-kho-khan = Difficulties; a paragraph each
template-field-nhiem-vu-ky-toi = What comes next; a paragraph each
template-field-kien-nghi = What is asked for; a paragraph each
template-field-so-lieu = The lines of the figures
template-field-so-lieu-chi-tieu = Name of the line
template-field-so-lieu-ky-truoc = Figure at the end of the window before
template-field-so-lieu-ky-nay = Figure at the end of this window
template-field-so-lieu-tang-giam = Difference
template-field-nhiem-vu-hoan-thanh = The tasks confirmed within the window
template-field-nhiem-vu-hoan-thanh-stt = Row number
template-field-nhiem-vu-hoan-thanh-ma = Code of the task
template-field-nhiem-vu-hoan-thanh-ten = What is to be done
template-field-nhiem-vu-hoan-thanh-chu-tri = Lead unit
template-field-nhiem-vu-hoan-thanh-ket-qua = Result
template-field-nhiem-vu = The tasks
template-field-nhiem-vu-stt = Row number
template-field-nhiem-vu-ma = Code of the task
template-field-nhiem-vu-ten = What is to be done
template-field-nhiem-vu-noi-dung = What is to be done, with the code in brackets
template-field-nhiem-vu-chu-tri = Lead unit
template-field-nhiem-vu-tien-do = Progress, as 40%
template-field-nhiem-vu-tinh-hinh = Last words reported
template-field-nhiem-vu-van-ban-giao = Document that gave the task
template-field-nhiem-vu-thoi-han = Deadline
template-field-nhiem-vu-so-ngay-qua-han = Days overdue
template-field-nhiem-vu-nhom = Priority area
template-field-nhiem-vu-nhom-moi = Priority area, only with the first task of the area; put it into a row of its own right above that of the task
template-field-nhiem-vu-phoi-hop = Coordinating units; a paragraph each
template-field-nhiem-vu-san-pham = Product
template-field-so-nhiem-vu = How many tasks are listed
template-field-don-vi = The unit that the letter goes to
template-field-han-bao-cao = By when the unit is to answer
template-field-van-ban-de-nghi = The paper that asked, or “đề nghị của” the unit where there is none
template-field-ma-nhiem-vu = Code of the task
template-field-ten-nhiem-vu = What is to be done
template-field-thoi-han-cu = The deadline before the request
template-field-thoi-han-de-nghi = The deadline that was asked for
template-field-dong-y = “Đồng ý” when it is granted; empty when not
template-field-khong-dong-y = “Không đồng ý” when it is refused; empty when not
template-field-thoi-han-moi = The new deadline; empty when it is refused
template-field-lan-lui-han = Which extension it is; empty when it is refused
template-field-can-cu = The sentence that says what it rests on; empty when nothing is recorded
template-field-tom-tat = The state of things in a sentence
template-field-can-quyet-dinh = What waits for a decision, cut for one page; a paragraph each
template-field-phu-luc-qua-han = Name of the annex of overdue tasks, as “Phụ lục I”; empty when there is none
template-field-phu-luc-quyet-dinh = Name of the annex of decisions; empty when there is none
template-field-phu-luc-nhom = Name of the annex of priority areas; empty when there is none
template-field-nhom-tren-trang = The priority areas, cut for one page
template-field-nhom-tren-trang-stt = Row number
template-field-nhom-tren-trang-ten = Name of the area
template-field-nhom-tren-trang-tong-so = All tasks
template-field-nhom-tren-trang-da-hoan-thanh = Tasks done
template-field-nhom-tren-trang-qua-han = Overdue tasks
template-field-nhom-tren-trang-danh-gia = Verdict
template-field-nhom-uu-tien = The priority areas in full
template-field-nhom-uu-tien-stt = Row number
template-field-nhom-uu-tien-ten = Name of the area
template-field-nhom-uu-tien-tong-so = All tasks
template-field-nhom-uu-tien-da-hoan-thanh = Tasks done
template-field-nhom-uu-tien-qua-han = Overdue tasks
template-field-nhom-uu-tien-danh-gia = Verdict
template-field-qua-han-lau-nhat = The longest overdue tasks, cut for one page
template-field-qua-han-lau-nhat-stt = Row number
template-field-qua-han-lau-nhat-nhiem-vu = What is to be done, with the code in brackets
template-field-qua-han-lau-nhat-chu-tri = Lead unit
template-field-qua-han-lau-nhat-thoi-han = Deadline
template-field-qua-han-lau-nhat-so-ngay = Days overdue
template-field-nhiem-vu-qua-han = All overdue tasks
template-field-nhiem-vu-qua-han-stt = Row number
template-field-nhiem-vu-qua-han-ma = Code of the task
template-field-nhiem-vu-qua-han-ten = What is to be done
template-field-nhiem-vu-qua-han-chu-tri = Lead unit
template-field-nhiem-vu-qua-han-thoi-han = Deadline
template-field-nhiem-vu-qua-han-so-ngay = Days overdue
template-field-nhiem-vu-qua-han-bao-cao = Last report
template-field-noi-dung-quyet-dinh = What waits for a decision, in full
template-field-noi-dung-quyet-dinh-stt = Row number
template-field-noi-dung-quyet-dinh-noi-dung = What
template-field-thanh-vien = The seats of the committee
template-field-thanh-vien-ghe = Number of the seat
template-field-thanh-vien-ho-ten = Name; “Chưa cập nhật” where it is not known
template-field-thanh-vien-chuc-vu = Post and unit
template-field-thanh-vien-chuc-danh = Role in the committee
template-field-thanh-vien-tu-ngay = Since
template-field-ghi-chu = How it is counted
template-field-phu-trach = The members or units that carry tasks
template-field-phu-trach-stt = Row number
template-field-phu-trach-ten = Member or unit
template-field-phu-trach-tong-so = Open tasks
template-field-phu-trach-qua-han = Overdue tasks
template-field-phu-trach-theo-nhom = Tasks by priority area; a paragraph each
template-field-dong-tong = The closing rows, counted by themselves
template-field-dong-tong-ten = Name of the row
template-field-dong-tong-tong-so = Open tasks
template-field-dong-tong-qua-han = Overdue tasks
template-field-dong-tong-theo-nhom = Tasks by priority area; a paragraph each

## Command line

cli-about-template = Templates of your own: checking, taking in, replacing, taking out of use
cli-about-template-list = List templates
cli-about-template-show = Show a template with its versions
cli-about-template-fields = List the fields that templates of a kind of paper may name
cli-about-template-start = Write the built-in paper with names of fields in the place of values, to begin with
cli-about-template-check = Check whether a .docx file can be used as a template
cli-about-template-add = Take a template in
cli-about-template-replace = Replace a template by a new version
cli-about-template-retire = Take a template out of use
cli-about-template-restore = Bring a template, or an old version of it, back into use
cli-about-template-save = Save the file of a version
cli-more-template-fields = Names of fields are Vietnamese without marks, joined by underscores; marks and capitals are understood as well. A row of a table with fields of a list comes again for each item, and so does what stands between {"{{"}#list{"}}"} and {"{{"}/list{"}}"}. What stands between {"{{"}?field{"}}"} and {"{{"}/field{"}}"} is there only if there is something, between {"{{"}^field{"}}"} and {"{{"}/field{"}}"} only if there is nothing. Each of these marks stands alone in a paragraph.
cli-more-template-start = Edit the file with Word or LibreOffice, then take it in with “steering template add”.
cli-more-template-check = No register is needed. Exit code 6 when something is not right.
cli-more-template-add = The template is checked first; when something is not right it is not taken in, with exit code 6.
cli-more-template-replace = The new version is in force at once; the versions before stay, so that papers that were made of them can be made again.
cli-more-template-retire = Papers that were made of it can still be made again.
cli-arg-template = Template of your own: code (MB-001), or code and version (MB-001@2); the form of Decree 30 by default
cli-arg-template-show-template = Code of the template, as MB-001
cli-arg-template-replace-template = Code of the template, as MB-001
cli-arg-template-retire-template = Code of the template, as MB-001
cli-arg-template-restore-template = Code of the template, as MB-001
cli-arg-template-save-template = Code of the template, as MB-001, or code and version, as MB-001@2
cli-arg-template-list-kind = Only templates of this kind of paper
cli-arg-template-fields-kind = Kind of paper
cli-arg-template-start-kind = Kind of paper
cli-arg-template-check-kind = Kind of paper
cli-arg-template-add-kind = Kind of paper
cli-arg-template-list-retired = Those out of use, too
cli-arg-template-check-path = File .docx, 20 MB at most
cli-arg-template-add-path = File .docx, 20 MB at most
cli-arg-template-replace-path = File .docx, 20 MB at most
cli-arg-template-add-name = Name, unlike those of the other templates of the kind
cli-arg-template-replace-name = Name; unchanged by default
cli-arg-template-restore-number = Version to be in force; the one that was by default
cli-arg-outgoing-issue-template = With --make: template of your own, as MB-001 or MB-001@2
cli-value-template = TEMPLATE
cli-head-template-version = Version
cli-head-template-papers = Papers issued
cli-head-template-field = Field
cli-head-template-alias = English name
cli-head-template-meaning = Meaning
cli-template-clean = The template can be used: every field is right.
cli-template-fields = Fields in the template
cli-template-checked = Checked { $fields } fields, found { $problems } problems.
cli-template-retired = out of use from { $day }
cli-busy-template = Checking the template…
cli-done-template-add = The template { $code } was taken in.
cli-done-template-replace = Version { $number } of the template { $code } is in force now.
cli-done-template-retire = The template { $code } is out of use.
cli-done-template-restore = Version { $number } of the template { $code } is in force now.
cli-done-template-file = { $name } was written ({ $bytes } bytes).
cli-command-template-list = Templates with their versions
cli-command-template-show = One template with its versions
cli-command-template-fields = Fields of a kind of paper
cli-command-template-start = Write a starting template into the folder of papers
cli-command-template-check = Check whether a file can be used as a template
cli-command-template-add = Take a template in
cli-command-template-replace = Replace a template by a new version
cli-command-template-retire = Take a template out of use
cli-command-template-restore = Bring a template or a version back into use
cli-command-template-save = Save the file of a version

## Screen

templates-title = Templates of the office
templates-why = A template is a .docx that the office lays out itself, with names of fields where figures go. Get a starting template, edit it in Word or LibreOffice, then add it to the register.
templates-tabs = Templates and fields
templates-tab-list = Templates
templates-tab-fields = Fields
templates-start = Get a starting template
templates-start-done = Starting template written: { $kind } ({ $size })
templates-add = Add a template
templates-add-title = Add a template
templates-add-do = Add to the register
templates-empty = The register has no templates yet
templates-empty-why = Papers are made in the form of Decree 30. To lay them out the office’s own way, get a starting template, edit it and add it here.
templates-choose = Choose a template to see its versions.
templates-panel = Template { $code }
templates-gone = The register has no template { $code }.
templates-column-name = Name
templates-column-version = Version
templates-column-state = State
templates-kind = Kind of paper
templates-in-use = In use
templates-retired-since = Out of use since { $day }
templates-make = Make a paper with it
templates-replace = Replace
templates-replace-title = Replace template { $code }
templates-replace-why = The new version is used from now on. The old one stays in the register, and papers made with it can be made again.
templates-retire = Take out of use
templates-retired = Template { $code } is out of use.
templates-restore = Bring back
templates-restored = Template { $code } now uses version { $number }.
templates-added = Template { $code } is in the register.
templates-versions = Versions
templates-version = Version { $number }
templates-version-added = Added by { $actor } on { $day }
templates-version-papers = { $count ->
    [one] { $count } paper was issued with this version
   *[other] { $count } papers were issued with this version
}
templates-version-use = Use version { $number }
templates-version-save = Save the file
templates-version-save-of = Save the file of version { $number }
templates-name-missing = Give the template a name.
templates-file = File
templates-file-hint = A .docx of at most 20 MiB. It is checked as soon as it is chosen.
templates-file-unreadable = The file cannot be read. Close it in Word if it is open there, then choose it again.
templates-checking = Checking the template…
templates-clean = The template can be used: { $count ->
    [one] { $count } field, and it is right
   *[other] { $count } fields, and all are right
}.
templates-faulty = { $count ->
    [one] { $count } place is not right. Mend it in the file, save it and choose it again.
   *[other] { $count } places are not right. Mend each in the file, save it and choose it again.
}
templates-faulty-more = { $count ->
    [one] { $count } more place.
   *[other] { $count } more places.
}
templates-faults = What is not right with the template
templates-blocked = The template cannot be added while something in it is not right.
templates-fields-filter = Narrow fields by name or meaning
templates-fields-count = { $count ->
    [one] { $count } field
   *[other] { $count } fields
}
templates-fields-none = There is no such field
templates-fields-field = Field
templates-fields-meaning = Meaning
templates-fields-list = List
templates-fields-alias = or { $alias }
templates-fields-copy = Copy { $field }
templates-fields-copy-head = Copy
templates-fields-copied = Copied { $field }
templates-how = How to write it in a template
templates-how-field = A field
templates-how-field-text = Write the name of the field between two pairs of braces where the figure goes. What is filled in keeps the formatting of that place.
templates-how-rows = Rows of a table
templates-how-rows-text = A row with fields of a list is repeated for each item. A row takes one list only.
templates-how-block = Repeated paragraphs
templates-how-block-text = What stands between the two marks is repeated for each item. Each mark stands alone in a paragraph.
templates-how-condition = Conditions
templates-how-condition-text = “?” shows what is between only when the field says something; “^” only when it says nothing.
templates-how-example = text
reports-template = Template
reports-template-usual = The form of Decree 30
reports-template-one = { $code } · { $name } (version { $number })
reports-template-manage = Templates of the office
reports-template-docx = Papers of templates are .docx only; for a PDF open the file and export it.
reports-template-issued = The paper is made with template { $code }.
reports-template-no-pages = A paper made of a template is looked at in Word or LibreOffice, once it is made.
