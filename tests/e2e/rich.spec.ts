import type { Page } from "@playwright/test";
import type { MeetingView } from "$api/MeetingView";
import { expect, settled, test, type DeskHost } from "./desk";
import { minutesOf, running } from "./minutes";

test.use({ actionTimeout: 10_000 });

const input = (page: Page) => page.getByRole("textbox", { name: "Dòng biên bản mới" });
const lines = (page: Page) => page.locator("[data-line]");
const dialog = (page: Page) => page.getByRole("dialog", { name: "Soạn đoạn văn" });
const words = (page: Page) => dialog(page).getByRole("textbox", { name: "Đoạn văn của dòng biên bản" });
const tool = (page: Page, name: string) => dialog(page).getByRole("button", { name });

async function open(page: Page, desk: DeskHost): Promise<MeetingView> {
  const meeting = await running(desk);
  await page.goto(`${desk.url}/${minutesOf(meeting)}`);
  await settled(page);
  await input(page).focus();
  return meeting;
}

/** Goes back by Shift+Tab to a tool, and presses it. */
async function pressTool(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 8 && !(await tool(page, name).evaluate((one) => one === document.activeElement)); step += 1) await page.keyboard.press("Shift+Tab");
  await expect(tool(page, name), `the keyboard comes to “${name}”`).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(words(page), "writing goes on").toBeFocused();
}

const richOf = async (desk: DeskHost, meeting: MeetingView) =>
  (await desk.rpc("meeting_show", { key: meeting.row.code })).lines.map((line) => ({
    kind: line.kind,
    blocks: (line.rich ?? []).map((block) => [block.kind, ...block.runs.map((run) => (run.bold ? `*${run.text}*` : run.text))]),
  }));

/** Pastes what a word processor puts on the clipboard. */
const paste = (page: Page, html: string, plain: string): Promise<void> =>
  page.evaluate(([rich, text]) => {
    const data = new DataTransfer();
    data.setData("text/html", rich ?? "");
    data.setData("text/plain", text ?? "");
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, [html, plain]);

test("a conclusion of several paragraphs is written, shown and changed by the keyboard alone", async ({ page, desk }) => {
  const meeting = await open(page, desk);
  await page.keyboard.insertText("= ");
  await page.keyboard.press("F4");
  await expect(words(page), "the words have the focus").toBeFocused();
  await expect(dialog(page).getByRole("combobox", { name: "Loại dòng" }), "the sign of the line said its kind").toHaveValue("conclusion");
  await page.keyboard.press("Control+Enter");
  await expect(dialog(page), "nothing is not written").toContainText("Chưa có lời nào.");
  await words(page).focus();
  await page.keyboard.insertText("Trưởng ban ");
  await page.keyboard.press("Control+b");
  await expect(tool(page, "Đậm"), "the tool says what is typed next").toHaveAttribute("aria-pressed", "true");
  await page.keyboard.insertText("thống nhất");
  await page.keyboard.press("Control+b");
  await page.keyboard.insertText(" các việc sau:");
  await page.keyboard.press("Enter");
  await pressTool(page, "Danh sách gạch đầu dòng");
  await page.keyboard.insertText("Rà soát hạ tầng");
  await page.keyboard.press("Enter");
  await page.keyboard.insertText("Lập dự án tổng thể");
  await expect(words(page).locator("li"), "two items").toHaveText(["Rà soát hạ tầng", "Lập dự án tổng thể"]);
  await page.keyboard.press("Control+Enter");
  await expect(dialog(page), "it is written").toHaveCount(0);
  await expect(lines(page), "as one line").toHaveCount(1);
  await expect(input(page), "the line below is free again").toHaveValue("");
  await expect(input(page), "and has the focus").toBeFocused();
  const blocks = [["paragraph", "Trưởng ban ", "*thống nhất*", " các việc sau:"], ["bullet", "Rà soát hạ tầng"], ["bullet", "Lập dự án tổng thể"]];
  expect(await richOf(desk, meeting), "with its structure").toEqual([{ kind: "conclusion", blocks }]);
  const line = lines(page).first();
  await expect(line.locator("ul > li"), "the list is seen").toHaveText(["Rà soát hạ tầng", "Lập dự án tổng thể"]);
  await expect(line.locator("li").last(), "down to its end").toBeInViewport({ ratio: 1 });
  await expect(line.getByText("thống nhất", { exact: true }), "the mark is seen").toHaveCSS("font-weight", "650");

  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("F2");
  await expect(words(page).locator("strong"), "it opens as it was written").toHaveText("thống nhất");
  await expect(words(page).locator("ul > li"), "with its list").toHaveCount(2);
  await page.keyboard.press("Enter");
  await page.keyboard.insertText("Báo cáo Bộ trưởng");
  await page.keyboard.press("Control+Enter");
  await expect(dialog(page), "the change is written").toHaveCount(0);
  expect(await richOf(desk, meeting), "in the same line").toEqual([{ kind: "conclusion", blocks: [...blocks, ["bullet", "Báo cáo Bộ trưởng"]] }]);
  expect((await desk.rpc("register_check", { repair: false })).findings, "the register is sound").toEqual([]);
});

test("what is pasted from a word processor into the line opens as paragraphs, and Escape asks before it goes", async ({ page, desk }) => {
  const meeting = await open(page, desk);
  await page.keyboard.insertText("= Kết luận:");
  const html = `<html><body><p class=MsoNormal><b>Nội dung một</b> và <span style='font-weight:bold'>hai</span><o:p></o:p></p>
    <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span>Việc thứ nhất</p>
    <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.<span>&nbsp;&nbsp;</span></span>Việc thứ hai</p></body></html>`;
  await paste(page, html, "Nội dung một và hai\n1. Việc thứ nhất\n2. Việc thứ hai");
  await expect(words(page).locator("p").first(), "what was typed stands first").toHaveText("Kết luận:");
  await expect(words(page).locator("strong"), "marks are kept").toHaveText(["Nội dung một", "hai"]);
  await expect(words(page).locator("ol > li"), "numbers become a list").toHaveText(["Việc thứ nhất", "Việc thứ hai"]);
  await page.keyboard.press("Escape");
  await expect(dialog(page).getByRole("alert"), "it is not dropped without a word").toContainText("chưa được ghi vào biên bản");
  await page.keyboard.press("Escape");
  await expect(dialog(page).getByRole("alert"), "Escape again goes on writing").toHaveCount(0);
  await expect(words(page), "with all that was there").toContainText("Việc thứ hai");
  await expect(words(page), "and with the focus").toBeFocused();
  await tool(page, "Đậm").focus();
  for (let times = 0; times < 2; times += 1) {
    await page.keyboard.press("Escape");
    await expect(dialog(page).getByRole("alert"), "it asks on a tool too").toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog(page).getByRole("alert"), "and goes on").toHaveCount(0);
    await expect(words(page), "however often it is pressed").toBeFocused();
  }
  await page.keyboard.press("Escape");
  await tool(page, "Bỏ đoạn này").click();
  await expect(dialog(page), "now it goes").toHaveCount(0);
  await expect(input(page), "the line is as it was").toHaveValue("= Kết luận:");
  expect(await richOf(desk, meeting), "nothing was written").toEqual([]);
  await input(page).fill("");
  await page.keyboard.press("F4");
  await paste(page, html, "");
  await expect(words(page).locator("ol > li"), "pasting in the paragraphs works alike").toHaveCount(2);
  await page.keyboard.press("Control+Enter");
  await expect(dialog(page), "it is written").toHaveCount(0);
  expect((await richOf(desk, meeting))[0]?.blocks, "with its structure").toEqual([
    ["paragraph", "*Nội dung một*", " và ", "*hai*"], ["numbered", "Việc thứ nhất"], ["numbered", "Việc thứ hai"],
  ]);
});

test("what Unikey sends and what is composed arrives whole in paragraphs", async ({ page, desk }) => {
  const meeting = await open(page, desk);
  await page.keyboard.press("F4");
  await page.keyboard.type("Hoi");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await page.keyboard.insertText("ội");
  await page.keyboard.type(" dong");
  for (let times = 0; times < 4; times += 1) await page.keyboard.press("Backspace");
  await page.keyboard.insertText("đồng");
  await expect(words(page), "no letter doubled, none lost").toHaveText("Hội đồng");
  const client = await page.context().newCDPSession(page);
  await page.keyboard.insertText(" ");
  for (const text of ["t", "th", "thô", "thông", "thống"]) await client.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  await page.evaluate(() => document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", code: "Enter", ctrlKey: true, keyCode: 229, isComposing: true, bubbles: true, cancelable: true })));
  await expect(dialog(page), "nothing is sent while a word is composed").toBeVisible();
  await client.send("Input.insertText", { text: "thống" });
  await expect(words(page), "the composed word is whole").toHaveText("Hội đồng thống");
  await page.keyboard.press("Control+a");
  for (let times = 0; times < 5; times += 1) await page.keyboard.press("Backspace");
  await expect(words(page), "Backspace where nothing is left does nothing").toHaveText("");
  await expect(dialog(page), "and closes nothing").toBeVisible();
  await page.keyboard.insertText("Hội đồng thống nhất".normalize("NFD"));
  await page.keyboard.press("Control+Enter");
  await expect(dialog(page), "it is written").toHaveCount(0);
  const [line] = (await desk.rpc("meeting_show", { key: meeting.row.code })).lines;
  expect([line?.text, line?.rich], "in composed letters; one paragraph without marks is a plain line").toEqual(["Hội đồng thống nhất", null]);
});
