import { existsSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { ended, MISSING } from "./concluded";
import { expect, prepare, settled, test, type DeskHost } from "./desk";
import { clipped, violations } from "./looking";

test.setTimeout(120_000);

/** Goes by Tab, one control at a time, until the focus is on this one. */
async function tabTo(page: Page, control: Locator, what: string): Promise<void> {
  await expect(control, `${what} is there`).toBeVisible();
  for (let step = 0; step < 120; step += 1) {
    if (await control.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(control, `Tab leads to ${what}`).toBeFocused();
}

/** All that stands on the pages of the preview, one page after another. */
async function wordsOf(page: Page): Promise<string> {
  const preview = page.getByRole("region", { name: "Trang văn bản" });
  const words = async (): Promise<string> => (await preview.locator("[data-words] p").allInnerTexts()).join(" ");
  const [, pages = "1"] = ((await preview.locator("[data-page]").getAttribute("data-page")) ?? "").split("/");
  let all = await words();
  for (let at = 2; at <= Number(pages); at += 1) {
    await preview.getByRole("button", { name: "Trang sau" }).click();
    await expect(preview.locator("[data-page]"), "the next page").toHaveAttribute("data-page", `${at}/${pages}`);
    all += ` ${await words()}`;
  }
  if (Number(pages) > 1) for (let at = Number(pages) - 1; at >= 1; at -= 1) await preview.getByRole("button", { name: "Trang trước" }).click();
  return all.replace(/\s+/g, " ");
}

/** Opens the conclusions of a meeting. */
async function open(page: Page, desk: DeskHost, code: string, more = ""): Promise<void> {
  await page.goto(`${desk.url}/#/meetings/${code}${more}`);
  await settled(page);
}

test("from the end of a meeting to its issued notice by the keyboard alone: gaps mended, pages read, tasks live", async ({ page, desk }) => {
  const rough = await ended(desk, true);
  await open(page, desk, rough.row.code);
  const left = page.getByRole("region", { name: "Thông báo kết luận" });
  const gaps = left.locator('[data-blocks="true"]');
  await expect(gaps, "what keeps the notice back: a lead, a deadline, and two lines to split").toHaveCount(4);

  await page.keyboard.press("Control+Enter");
  await expect(left.getByRole("alert"), "it is not issued with gaps").toContainText("Còn 4 chỗ phải bổ sung");
  await expect(page.getByRole("dialog"), "nor is it asked").toHaveCount(0);

  for (const count of [3, 2]) {
    await tabTo(page, left.getByRole("button", { name: /^Tách thành từng đơn vị/ }).first(), "splitting");
    await page.keyboard.press("Enter");
    await expect(gaps, "each lead has a line of its own").toHaveCount(count);
  }

  await tabTo(page, left.locator('[data-gap="no_lead"]').getByRole("button"), "mending the lead");
  await page.keyboard.press("Enter");
  const lead = left.getByRole("combobox", { name: "Đơn vị chủ trì" });
  await expect(lead, "the field that is missing is first").toBeFocused();
  await page.keyboard.insertText("khoa học, công");
  await expect(left.getByRole("option", { name: /Cục Khoa học, Công nghệ và Thông tin/ }), "the unit is found").toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Enter");
  await expect(gaps, "the lead is there").toHaveCount(1);
  await expect(page.getByRole("dialog"), "the keys of the line did not issue the notice").toHaveCount(0);

  await tabTo(page, left.locator('[data-gap="due_unclear"]').getByRole("button"), "mending the deadline");
  await page.keyboard.press("Enter");
  const due = left.getByRole("textbox", { name: "Thời hạn" });
  await expect(due, "the deadline is first").toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText("31/03/2027");
  await expect(left.locator("[data-reading]").first(), "what was understood stands below it, with the weekday").toContainText("Thứ Tư, 31/03/2027");
  await page.keyboard.press("Enter");
  await expect(gaps, "nothing keeps the notice back").toHaveCount(0);

  await tabTo(page, left.getByRole("textbox", { name: "Viết tắt cơ quan ban hành" }), "the issuer");
  await page.keyboard.insertText("BCĐ");
  await expect(left.locator("[data-next]"), "the number that will be given").toContainText("01/TB-BCĐ");
  await tabTo(page, left.getByRole("button", { name: /^Thêm \d+ đơn vị được giao/ }), "the units that are charged");
  await page.keyboard.press("Enter");
  await expect(left.getByRole("textbox", { name: "Trích yếu" }), "its abstract reads as its title").toHaveValue("Kết luận của Trưởng ban Nguyễn Kim Sơn tại phiên họp thứ tư của Ban Chỉ đạo");
  const preview = page.getByRole("region", { name: "Trang văn bản" });
  await expect(preview.locator("[data-words]"), "the page bears it").toContainText("Số: 01/TB-BCĐ");
  const whole = await desk.rpc("meeting_show", { key: rough.row.id });
  const given = whole.lines.filter((line) => line.kind === "assignment");
  const concluded = whole.lines.filter((line) => line.kind === "conclusion");
  expect([concluded.length, given.length], "eight conclusions; six assignments, two of them of two leads").toEqual([8, 8]);
  const read = (await wordsOf(page)).toLowerCase();
  for (const line of [...concluded, ...given]) expect(read, "each line stands on the pages, word for word").toContain(line.text.toLowerCase());

  await page.keyboard.press("Control+Enter");
  const dialog = page.getByRole("dialog", { name: "Ban hành 01/TB-BCĐ?" });
  await expect(dialog, "it says how many tasks there will be").toContainText("8 nhiệm vụ mới được giao ngay");
  await expect(dialog, "and that it stands").toContainText("không hoàn tác được");
  await page.keyboard.press("Control+Enter");
  const issued = page.getByRole("region", { name: "Thông báo đã ban hành" });
  await expect(issued, "the notice is out under its number").toContainText("01/TB-BCĐ");
  await expect(issued.locator("[data-task]"), "with the tasks that came of it").toHaveCount(8);
  await expect(preview.locator("[data-words]"), "the page that went out is the page that is seen").toContainText("Số: 01/TB-BCĐ");

  const after = await desk.rpc("meeting_show", { key: rough.row.id });
  const notice = await desk.rpc("outgoing_show", { key: after.notice?.id ?? "" });
  const source = await desk.rpc("instrument_show", { key: notice.instrument?.id ?? "" });
  for (const line of after.lines.filter((one) => one.bearing === "new")) {
    const before = given.find((one) => one.id === line.id);
    const task = await desk.rpc("task_show", { key: line.task?.id ?? "" });
    expect(task.row.title, "minutes, notice and task have the same words").toBe(before?.text);
    expect(task.clause?.code, "the task says which point made it").toMatch(/^Điểm \S+ mục \d$/);
    expect(source.clauses.find((clause) => clause.id === task.clause?.id)?.text, "and that point has these words").toBe(before?.text);
    expect(task.row.due_on, "the deadline is that of the line").toBe(line.due_on);
    const found = await desk.rpc("task_meetings", { key: task.row.id });
    expect(found.rows[0]?.meeting.id, "and it leads back to the meeting").toBe(rough.row.id);
  }
  expect((await desk.rpc("register_check", { repair: false })).findings, "the register is sound").toEqual([]);

  await tabTo(page, issued.getByRole("button", { name: "Lấy tệp DOCX, hiện trong thư mục" }), "opening the file");
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await desk.opened()).filter((path) => path.endsWith(".docx") && existsSync(path)).length, { message: "the file that is kept is shown" }).toBe(1);
});

test("a deadline that changes before the issue changes on the page, in the minutes and in the task", async ({ page, desk }) => {
  const meeting = await ended(desk);
  await open(page, desk, meeting.row.code);
  const left = page.getByRole("region", { name: "Thông báo kết luận" });
  const line = left.locator("[data-line]").filter({ hasText: MISSING.due });
  await line.getByRole("button", { name: /^Bổ sung chủ trì, thời hạn/ }).click();
  await line.getByRole("textbox", { name: "Thời hạn" }).fill("trước 15/02/2027");
  await expect(line.locator("[data-reading]"), "the weekday is told").toContainText("Thứ Hai, 15/02/2027");
  await line.getByRole("textbox", { name: "Thời hạn" }).press("Enter");
  await expect(line, "the line has it").toContainText("Thứ Hai, 15/02/2027");
  await expect.poll(() => wordsOf(page), { message: "the page of the notice has it" }).toContain("trước 15/02/2027");
  await page.getByRole("tab", { name: "Biên bản họp" }).click();
  await expect.poll(() => wordsOf(page), { message: "so have the minutes" }).toContain("trước 15/02/2027");
  await page.getByRole("tab", { name: "Thông báo kết luận" }).click();

  await left.getByRole("textbox", { name: "Viết tắt cơ quan ban hành" }).fill("BCĐ");
  await left.getByRole("button", { name: /^Ban hành/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ban hành", exact: true }).click();
  const issued = page.getByRole("region", { name: "Thông báo đã ban hành" });
  await issued.locator("[data-line]").filter({ hasText: MISSING.due }).getByRole("link", { name: /^NV-/ }).click();
  await settled(page);
  await expect(page.locator("#main"), "and the task").toContainText("15/02/2027");
  const { rows } = await desk.rpc("task_list", { offset: 0, limit: 50, filter: { awaiting: false, text: MISSING.due } });
  expect(rows.map((row) => [row.due_on, row.original_due_on]), "as its first deadline").toEqual([["2027-02-15", "2027-02-15"]]);
});

test("what is left out stays in the minutes: the page closes up, and no task is made of it", async ({ page, desk }) => {
  const meeting = await ended(desk);
  await open(page, desk, meeting.row.code);
  const left = page.getByRole("region", { name: "Thông báo kết luận" });
  const words = "Thống nhất chương trình phiên họp";
  await expect(left.locator("[data-line]").nth(1), "the second conclusion has the second number").toContainText("Mục 2");
  await left.getByRole("checkbox", { name: new RegExp(words) }).uncheck();
  await left.getByRole("checkbox", { name: new RegExp(MISSING.due) }).uncheck();
  await expect(left.locator("[data-line]").nth(1), "it moves up").toContainText("Mục 1");
  await expect.poll(() => wordsOf(page), { message: "the page does without it" }).not.toContain(words);
  await page.reload();
  await settled(page);
  await expect(left.getByRole("checkbox", { name: new RegExp(words) }), "a restart keeps what was chosen").not.toBeChecked();
  await left.getByRole("textbox", { name: "Viết tắt cơ quan ban hành" }).fill("BCĐ");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("dialog"), "it says so").toContainText("2 dòng không đưa vào thông báo");
  await page.getByRole("dialog").getByRole("button", { name: "Ban hành", exact: true }).click();
  await expect(page.getByRole("region", { name: "Thông báo đã ban hành" }).locator("[data-task]"), "the others are tasks").toHaveCount(7);
  const after = await desk.rpc("meeting_show", { key: meeting.row.id });
  expect(after.lines.find((line) => line.text === MISSING.due)?.task, "what was left out is none").toBeNull();
});

test("the draft is made without issuing, and a gap leads to its line in the minutes", async ({ page, desk }) => {
  const meeting = await ended(desk, true);
  await open(page, desk, meeting.row.code);
  await expect(page.getByRole("region", { name: "Trang văn bản" }).locator("[data-words]"), "the page is there").toContainText("THÔNG BÁO");
  await page.keyboard.press("Control+e");
  await expect(page.getByText(/^Đã lập 1 văn bản/), "the draft is made").toBeVisible();
  expect((await desk.rpc("outgoing_list", { ascending: true, offset: 0, limit: 1 })).total, "no number was given").toBe(0);
  const line = meeting.lines.find((one) => one.text === MISSING.lead);
  await page.locator('[data-gap="no_lead"]').getByRole("link").click();
  await expect(page, "the live minutes are asked for this line").toHaveURL(new RegExp(`part=minutes.*line=${line?.id ?? "none"}`));
});

test("a meeting that still runs is ended here, and a member reads the conclusions and changes nothing", async ({ page, desk }) => {
  const { row } = await desk.rpc("meeting_add", { title: "Họp giao ban", starts_at: "2026-11-23T08:00:00" });
  await open(page, desk, row.code, "?part=conclude");
  await expect(page.getByText("Cuộc họp chưa bắt đầu"), "nothing was concluded yet").toBeVisible();
  await desk.rpc("meeting_begin", { key: row.id });
  await desk.rpc("minute_write", { meeting: row.id, kind: "conclusion", text: "Thống nhất kế hoạch tuần", leads: [], coordinators: [], aside: false });
  await page.reload();
  await settled(page);
  await expect(page.getByRole("button", { name: /^Ban hành/ }), "a meeting that runs has no notice yet").toHaveCount(0);
  await page.getByRole("button", { name: "Kết thúc họp" }).click();
  await expect(page.getByRole("button", { name: /^Ban hành/ }), "once it is over the notice can go out").toBeVisible();

  await page.evaluate(() => localStorage.setItem("desk.actor", "seat:2"));
  await page.reload();
  await settled(page);
  const left = page.getByRole("region", { name: "Thông báo kết luận" });
  await expect(left, "a member reads what was concluded").toContainText("Thống nhất kế hoạch tuần");
  await expect(left.getByRole("checkbox"), "and chooses nothing").toHaveCount(0);
  await expect(left.getByRole("button", { name: /^Ban hành/ }), "nor issues it").toHaveCount(0);
});

for (const [theme, language, issue] of [["light", "vi", "Ban hành"], ["dark", "en", "Issue"]] as const)
  test(`a notice that was issued is whole and accessible, ${theme}, ${language}`, async ({ page, desk }) => {
    const meeting = await ended(desk);
    await prepare(page, { theme, language });
    await open(page, desk, meeting.row.code);
    await page.locator("#notice-issuer").fill("BCĐ");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("dialog").getByRole("button", { name: issue, exact: true }).click();
    await expect(page.locator("[data-task]"), "it is issued").toHaveCount(8);
    await expect(page.locator("[data-words]"), "its page is there").toContainText("01/TB-BCĐ");
    const all = await violations(page);
    for (const [width, height] of [[1280, 800], [1920, 1080], [640, 400]] as const) {
      await page.setViewportSize({ width, height });
      all.push(...(await clipped(page)).map((one) => `${width}×${height}: ${one}`));
    }
    expect(all, "axe finds nothing, and every word is whole").toEqual([]);
  });
