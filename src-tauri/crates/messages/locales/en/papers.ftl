### Words of the check of a paper's layout (Decree 30/2020/NĐ-CP).

## Components

layout-component-page = Sheet
layout-component-page-number = Page number
layout-component-nation = Name of the nation
layout-component-motto = Motto
layout-component-parent = Body above the issuer
layout-component-issuer = Issuer
layout-component-number = Number and symbol
layout-component-letter-subject = Abstract of the letter
layout-component-place-and-day = Place and day
layout-component-kind = Kind of paper
layout-component-subject = Abstract
layout-component-addressees = Addressees
layout-component-ground = Grounds
layout-component-body = Text
layout-component-chapter = Part or chapter
layout-component-section = Section
layout-component-article = Article
layout-component-heading = Heading
layout-component-clause = Clause
layout-component-point = Point
layout-component-end = Sign at the end
layout-component-power = Authority and title of the signer
layout-component-name = Name of the signer
layout-component-recipients-head = The word “Nơi nhận”
layout-component-recipients = Recipients
layout-component-annex = The word “Phụ lục”
layout-component-annex-title = Title of the annex
layout-component-annex-of = Line saying what the annex comes with

## What is not right, and what to do

layout-fault-missing = Not found. { $wanted ->
    [none] Add it.
   *[other] Write “{ $wanted }”.
}
layout-fault-wording = It says “{ $found }”. { $wanted ->
    [none] Write it as the form does.
   *[other] Write “{ $wanted }”.
}
layout-fault-size = Letters of { $found } points. Use { $wanted } points.
layout-fault-not-bold = Not bold. Make it bold.
layout-fault-bold = Bold. Make it regular.
layout-fault-not-italic = Upright. Make it italic.
layout-fault-italic = Italic. Make it upright.
layout-fault-not-capitals = Not in capitals. { $wanted ->
    [none] Use capitals.
   *[other] Write “{ $wanted }”.
}
layout-fault-capitals = All in capitals. Use small letters.
layout-fault-not-centered = Not centred. Centre it.
layout-fault-not-justified = Not justified. Justify it.
layout-fault-font = Font { $found ->
    [none] not stated
   *[other] “{ $found }”
}. Use { $wanted }.
layout-fault-color = Letters of the colour { $found }. Use black.
layout-fault-no-rule = No rule below it. Draw a solid one.
layout-fault-rule-length = The rule is about { $found } mm long. Make it { $wanted } mm.
layout-fault-padding = It says “{ $found }”. Write “{ $wanted }”.
layout-fault-separator = It says “{ $found }”. Use “{ $wanted }” without blanks.
layout-fault-punctuation = { $found ->
    [none] A sign or word is missing.
   *[other] It is “{ $found }” now.
} Use “{ $wanted }”.
layout-fault-symbol = The symbol begins with “{ $found }”. The abbreviation of this kind is “{ $wanted }”.
layout-fault-no-such-day = “{ $found }” is not a real day. Write it again.
layout-fault-indent = The first line begins { $found } mm from the margin. Indent it by 10 or 12.7 mm.
layout-fault-spacing = { $found } points from the paragraph above. Use { $wanted } points.
layout-fault-line-spacing = { $found ->
    [none] Lines too far apart.
   *[other] Line spacing of { $found }.
} Use { $wanted } lines.
layout-fault-order = It is “{ $found }”. In order it should be “{ $wanted }”.
layout-fault-not-roman = Numbered “{ $found }”. Use the Roman number “{ $wanted }”.
layout-fault-not-arabic = Not an Arabic number. Number it with Arabic figures.
layout-fault-honorific = “{ $found }” stands before the name. Leave academic and honorary titles out.
layout-fault-not-level = Not on one height. Put it level with what stands beside it.
layout-fault-not-mentioned = The paper does not mention its annex. Mention it in the text.
layout-fault-paper-size = A sheet of { $found } mm. Use A4 ({ $wanted } mm).
layout-fault-landscape = The page lies on its long side without a table. Turn it upright.
layout-fault-margin-top = Top margin of { $found } mm. Use { $wanted } mm.
layout-fault-margin-bottom = Bottom margin of { $found } mm. Use { $wanted } mm.
layout-fault-margin-left = Left margin of { $found } mm. Use { $wanted } mm.
layout-fault-margin-right = Right margin of { $found } mm. Use { $wanted } mm.
layout-fault-on-first-page = The number shows on the first page. Hide it there.
layout-fault-at-foot = The number is at the foot. Put it in the middle of the top margin.
layout-fault-start = It does not begin with 1. Number it by itself, from { $wanted }.
layout-fault-not-in-columns = The two sides of the head cannot be told apart. Put issuer and nation into a table of two columns without lines.

## Place and source

layout-place = section { $section }, paragraph { $paragraph }
layout-place-page = section { $section }
layout-times = { $times } places
layout-source-point = Decree 30/2020/NĐ-CP, Annex { $annex }, Part { $part }, Section { $section }, clause { $clause }, point { $point }
layout-source-clause = Decree 30/2020/NĐ-CP, Annex { $annex }, Part { $part }, Section { $section }, clause { $clause }
layout-source-section = Decree 30/2020/NĐ-CP, Annex { $annex }, Section { $section }

## Command line

cli-about-paper = Check the layout of papers
cli-about-paper-check = Check the layout of a .docx file by Decree 30/2020/NĐ-CP
cli-more-paper-check = Needs no register. Exit code 6 when something is not right. Places left blank to be filled are no fault; tables of annexes, drawings and floating frames are not checked.
cli-arg-paper-check-path = A .docx file of at most 20 MB
cli-busy-paper = Checking the paper…
cli-paper-clean = Nothing was found that is not as it should be.
cli-paper-recognised = Recognised: { $components }.
cli-paper-checked = { $paragraphs } paragraphs read; { $findings ->
    [0] nothing is wrong
   *[other] { $findings } things are not right
}.
cli-decimal-sign = .
