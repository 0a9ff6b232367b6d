import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { RichBlock } from "$lib/api/generated/RichBlock";
import { isStructured, pasted } from "./paste";
import { blocksOf, docOf, fromPlain, plainOf } from "./rich";

/** Blocks as one reads them: `*bold*`, `/italic/`, `_underlined_`, a line for each. */
const seen = (blocks: readonly RichBlock[]): string =>
  plainOf(blocks.map((block) => ({
    ...block,
    runs: block.runs.map((run) => ({ ...run, text: [["bold", "*"], ["italic", "/"], ["underline", "_"]].reduce((text, [mark = "", sign = ""]) => (run[mark as "bold"] ? `${sign}${text}${sign}` : text), run.text) })),
  })));
const read = (html: string): RichBlock[] => pasted(parseHTML(`<html><body>${html}</body></html>`).document.body);

const CASES: readonly (readonly [name: string, html: string, kept: string])[] = [
  ["Word: paragraphs with an empty one and o:p", "<p class=MsoNormal>Thống nhất<o:p></o:p></p>\n<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Giao\nCục CNTT<o:p></o:p></p>", "Thống nhất\nGiao Cục CNTT"],
  [
    "Word: a list with signs of its own",
    "<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;</span></span></span><![endif]>Rà soát<o:p></o:p></p><p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Báo cáo</p>",
    "- Rà soát\n- Báo cáo",
  ],
  [
    "Word: a numbered list between paragraphs",
    "<p>Ba việc:</p><p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>một</p><p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.</span>hai</p><p>Hết.</p>",
    "Ba việc:\n1. một\n2. hai\nHết.",
  ],
  ["Word: letters before items", "<p style='mso-list:l1 level2 lfo2'><span style='mso-list:Ignore'>a)</span>một</p><p style='mso-list:l1 level2 lfo2'><span style='mso-list:Ignore'>đ)</span>hai</p>", "1. một\n2. hai"],
  ["Word: an indented paragraph that is no item", "<p class=MsoListParagraph>thụt vào</p>", "thụt vào"],
  ["Word: marks in nested spans", "<p><b style='mso-bidi-font-weight:normal'><span lang=VI style='font-size:14.0pt'>Kết luận:</span></b><i><span> theo </span></i><u>hạn</u></p>", "*Kết luận:*/ theo /_hạn_"],
  ["Word: tracked changes", "<p>Hạn <del>tháng 11</del><ins>tháng 12</ins></p>", "Hạn tháng 12"],
  ["Word: hidden text, pictures, styles and comments", "<style>p{color:red}</style><!--StartFragment--><p>Lời<span style='display:none;mso-hide:all'> ẩn</span><img src='file:///C:/a.png' alt='dấu'></p><!--EndFragment-->", "Lời"],
  ["Google Docs: a wrapper that is bold and is not", "<meta charset='utf-8'><b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\"><p dir=\"ltr\"><span style=\"font-weight:700\">Đậm</span><span style=\"font-weight:400\"> thường</span></p><br><ul><li><p><span>một</span></p></li><li><p><span style=\"font-style:italic\">hai</span></p></li></ul></b>", "*Đậm* thường\n- một\n- /hai/"],
  ["LibreOffice: a list with paragraphs and fonts", "<ol>\n\t<li><p style=\"line-height: 100%\"><font face=\"Times\">một</font></p></li>\n\t<li><p>hai</p></li>\n</ol>", "1. một\n2. hai"],
  ["a list in a list lies flat", "<ul><li>một<ul><li>hai</li></ul></li><li>ba</li></ul>", "- một\n- hai\n- ba"],
  ["a table: a paragraph for each row", "<table><tr><th>Đơn vị</th><th>Hạn</th></tr><tr><td><p>Cục <b>CNTT</b></p></td><td>31/12</td></tr><tr><td></td><td></td></tr></table>", "Đơn vị | Hạn\nCục *CNTT* | 31/12"],
  ["a table that only lays out", "<table><tr><td><p>một</p><p>hai</p></td></tr></table>", "một\nhai"],
  ["a link keeps its words, not its address nor its line", "<p>xem <a href=\"https://moet.gov.vn\"><span style=\"text-decoration:underline;color:blue\">văn bản</span></a> này</p>", "xem văn bản này"],
  ["a heading is bold", "<h2>Kết luận</h2><p>lời</p>", "*Kết luận*\nlời"],
  ["line breaks are paragraphs", "<div>một<br>hai</div><div>ba</div>", "một\nhai\nba"],
  ["letters come composed, blanks single", "<p>Vu\u0323&nbsp;&nbsp; Pháp   chế</p>", "Vụ Pháp chế"],
  ["a mark that ends inside a bold word", "<p><b>đậm <span style='font-weight:normal'>thường</span> đậm</b></p>", "*đậm *thường* đậm*"],
];

describe("what is pasted", () => {
  it.each(CASES)("%s", (_name, html, kept) => {
    expect(seen(read(html)), "structure and marks stay, the rest is dropped").toBe(kept);
  });

  it("opens the form for paragraphs and lists, not for a word", () => {
    const structured = (html: string): boolean => isStructured(read(html));
    expect([structured("<p>một</p><p>hai</p>"), structured("<ul><li>một</li></ul>"), structured("<b>một</b> hai"), structured("")], "several blocks or a list").toEqual([true, true, false, false]);
  });
});

describe("a text of several paragraphs", () => {
  it("goes into the editor and comes back the same", () => {
    for (const [name, html] of CASES) {
      const blocks = read(html);
      expect(blocksOf(docOf(blocks)), name).toEqual(blocks);
    }
  });

  it("is read from plain text as the register reads it", () => {
    const plain = "Ba việc:\n1. một\n2. hai\n- ba\n1. bốn\n3. năm\n-sáu";
    expect(fromPlain(plain).map((block) => block.kind), "items by their signs, counted").toEqual(["paragraph", "numbered", "numbered", "bullet", "numbered", "paragraph", "paragraph"]);
    expect(plainOf(fromPlain(plain)), "and says the same again").toBe(plain);
  });
});
