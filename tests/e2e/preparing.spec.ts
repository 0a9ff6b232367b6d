import type { Locator, Page } from "@playwright/test";
import { expect, settled, test, type DeskHost } from "./desk";
import { planned } from "./meetings";

const agenda = (page: Page): Locator => page.getByRole("list", { name: "Chương trình họp" });
const item = (page: Page, words: string): Locator => agenda(page).locator("[data-item]").filter({ hasText: words });
const titles = (page: Page): Promise<string[]> => agenda(page).locator(".title").allInnerTexts();

/** Opens a meeting that is being prepared, with one item on its agenda. */
async function preparing(page: Page, desk: DeskHost): Promise<string> {
  const { row: { code } } = await planned(desk);
  await page.goto(`${desk.url}/#/meetings/${code}`);
  await settled(page);
  return code;
}

/** Opens a menu and takes one of its lines, by keys alone. */
async function choose(page: Page, menu: Locator, line: string): Promise<void> {
  await menu.focus();
  await page.keyboard.press("Enter");
  const wanted = page.getByRole("menuitem", { name: line, exact: true });
  await expect(wanted, `“${line}” is in the menu`).toBeVisible();
  for (let step = 0; step < 12 && !(await wanted.evaluate((one) => one === document.activeElement)); step += 1) await page.keyboard.press("ArrowDown");
  await expect(wanted, `the arrows lead to “${line}”`).toBeFocused();
  await page.keyboard.press("Enter");
}

test("a paper is asked for with the day of the rule, is seen as missing, and comes", async ({ page, desk }) => {
  const code = await preparing(page, desk);
  const { row, papers_by: by, items } = await desk.rpc("meeting_show", { key: code });
  const [first] = items;
  expect(first, "there is an item").toBeDefined();
  const on = item(page, first?.title ?? "");
  await choose(page, on.getByRole("button", { name: /^Việc khác với/ }), "Tài liệu phải nộp…");
  const dialog = page.getByRole("dialog", { name: "Tài liệu phải nộp" });
  await expect(dialog.getByRole("textbox", { name: /^Hạn nộp/ }), "the day that the rule gives stands there, to be seen").toHaveValue(by.split("-").reverse().join("/"));
  await page.keyboard.press("Control+Enter");
  await expect(dialog.getByRole("alert"), "not without a title").toContainText("Hãy ghi tên tài liệu");
  await dialog.getByRole("textbox", { name: "Tài liệu", exact: true }).focus();
  await page.keyboard.insertText("Báo cáo tiến độ Đề án");
  await page.keyboard.press("Control+Enter");
  await expect(dialog, "it is recorded").toHaveCount(0);
  const paper = on.locator("[data-paper]");
  await expect(paper, "the item shows what is owed").toContainText(/Báo cáo tiến độ Đề án.*Chưa nhận, hạn/);
  await expect(page.getByText(/Còn 1 tài liệu chưa nhận/), "and whoever invites is told").toBeVisible();
  await choose(page, paper.getByRole("button"), "Đã nhận…");
  await page.keyboard.press("Control+Enter");
  await expect(paper, "it came").toContainText("Đã nhận");
  await expect(page.getByText(/Còn 1 tài liệu chưa nhận/), "nothing is missing any more").toHaveCount(0);
  expect((await desk.rpc("meeting_show", { key: row.id })).items[0]?.papers[0]?.received_on, "today, as nothing else was said").not.toBeNull();
});

test("a member sees what their unit owes among their work, with its day", async ({ page, desk }) => {
  const { row: { code } } = await planned(desk);
  const { items } = await desk.rpc("meeting_show", { key: code });
  const { seats } = await desk.rpc("member_list", {});
  const seat = seats.find((one) => one.number === 7);
  await desk.rpc("agenda_paper_add", { item: items[0]?.id ?? "", title: "Phụ lục số liệu", unit: seat?.membership?.unit?.id ?? "", due_on: "2026-11-01" });
  await page.goto(`${desk.url}/#/work?seat=${seat?.number ?? 0}`);
  await page.evaluate((number) => localStorage.setItem("desk.actor", `seat:${number}`), seat?.number ?? 0);
  await page.reload();
  await settled(page);
  const owed = page.getByRole("region", { name: /^Tài liệu phải nộp cho cuộc họp/ });
  await expect(owed, "it is owed by this unit").toContainText("Phụ lục số liệu");
  await expect(owed, "and says by when, and how late it is").toContainText(/hạn 01\/11\/2026, chậm \d+ ngày/);
});

test("an agenda is kept as a template, added to another as one step, and lines from a spreadsheet are one step too", async ({ page, desk }) => {
  const code = await preparing(page, desk);
  const before = await titles(page);
  const more = page.getByRole("button", { name: "Việc khác với chương trình" });
  await choose(page, more, "Lưu thành mẫu…");
  const save = page.getByRole("dialog", { name: "Lưu thành mẫu" });
  await expect(save, "it asks for a name").toBeVisible();
  await page.keyboard.insertText("Phiên thường kỳ");
  await page.keyboard.press("Control+Enter");
  await expect(save, "it is kept").toHaveCount(0);
  await choose(page, more, "Thêm theo mẫu…");
  const pick = page.getByRole("dialog", { name: "Thêm theo mẫu" });
  await pick.getByRole("button", { name: "Thêm theo mẫu “Phiên thường kỳ”" }).focus();
  await page.keyboard.press("Enter");
  await expect(pick, "it is added").toHaveCount(0);
  await expect(agenda(page).locator("[data-item]"), "every item of it").toHaveCount(before.length * 2);
  await page.keyboard.press("Control+z");
  await expect(agenda(page).locator("[data-item]"), "one step back takes all of them").toHaveCount(before.length);
  const line = page.getByRole("textbox", { name: "Nội dung mới" });
  await line.focus();
  await line.evaluate((input) => {
    const data = new DataTransfer();
    data.setData("text/plain", "Tiến độ\tCục A\t20\nDữ liệu ngành\tVụ B\t15");
    input.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(agenda(page).locator("[data-item]"), "both lines are there").toHaveCount(before.length + 2);
  await desk.rpc("log_undo", {});
  expect((await desk.rpc("meeting_show", { key: code })).items, "as one step").toHaveLength(before.length);
});

test("somebody invited by mistake is taken off, and the focus stays in the list", async ({ page, desk }) => {
  const { row: { code } } = await planned(desk);
  await page.goto(`${desk.url}/#/meetings/${code}`);
  await settled(page);
  await page.getByRole("button", { name: "Thôi mời Phạm Thị Khách" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Thôi mời Phạm Thị Khách" }), "off the list").toHaveCount(0);
  await expect(page.locator("[data-uninvite]:focus"), "the focus is on the next one").toHaveCount(1);
});

test("invitation, agenda and event are made in one step", async ({ page, desk }) => {
  await preparing(page, desk);
  await page.getByRole("button", { name: "Giấy mời, chương trình và lịch (.ics)" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Đã làm 3 tệp cạnh nhau"), "three files beside one another").toBeVisible();
});
