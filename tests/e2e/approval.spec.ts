import { existsSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { ended } from "./concluded";
import { expect, settled, test } from "./desk";
import { violations } from "./looking";

test.setTimeout(120_000);

/** Goes by Tab to this control and presses it. */
async function press(page: Page, control: Locator, what: string): Promise<void> {
  await tabTo(page, control, what);
  await page.keyboard.press("Enter");
}

/** Goes by Tab, one control at a time, until the focus is on this one. */
async function tabTo(page: Page, control: Locator, what: string): Promise<void> {
  await expect(control, `${what} is there`).toBeVisible();
  for (let step = 0; step < 120; step += 1) {
    if (await control.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(control, `Tab leads to ${what}`).toBeFocused();
}

/** Chooses in a list by the first letters of what is wanted, as the keyboard does. */
async function choose(page: Page, list: Locator, letters: string, what: string): Promise<void> {
  await tabTo(page, list, what);
  await page.keyboard.type(letters);
}

test("minutes go out for comments, are settled, approved, locked and corrected, by the keyboard alone", async ({ page, desk }) => {
  const held = await ended(desk);
  const { rows } = await desk.rpc("task_list", { offset: 0, limit: 1 });
  const [task] = rows;
  if (task === undefined) throw new Error("no task stands");
  await desk.rpc("minute_write", {
    meeting: held.row.id, item: held.items[0]?.id ?? "", kind: "proceedings", text: "Nhiệm vụ đã hoàn thành một nửa", aside: false, leads: [], coordinators: [], task: task.id, bearing: "progress",
  });
  const meeting = await desk.rpc("meeting_show", { key: held.row.id });
  const place = meeting.lines.findIndex((line) => line.task?.id === task.id);
  const line = meeting.lines[place];
  if (line === undefined) throw new Error("no line bears on the task");
  const charge = meeting.lines.find((one) => one.kind === "assignment");

  await page.goto(`${desk.url}/#/meetings/${meeting.row.code}?part=conclude&paper=minutes`);
  await settled(page);
  const part = page.getByRole("region", { name: "Biên bản" });
  const step = page.locator('[aria-current="step"]');
  await expect(step, "they are a draft").toHaveAttribute("data-step", "draft");

  await press(page, part.getByRole("button", { name: "Gửi lấy góp ý" }), "sending them round");
  await expect(step, "comments are asked for").toHaveAttribute("data-step", "comments");

  await press(page, part.getByRole("button", { name: "Góp ý biên bản" }), "commenting");
  const dialog = page.getByRole("dialog");
  await choose(page, dialog.getByRole("combobox", { name: "Góp ý về" }), `${place + 1}. `, "the line");
  await expect(dialog.getByRole("combobox", { name: "Góp ý về" }), "the line is chosen").toHaveValue(line.id);
  await tabTo(page, dialog.getByRole("textbox", { name: "Nội dung góp ý" }), "the words");
  await page.keyboard.insertText("Cần nêu rõ trách nhiệm");
  await page.keyboard.press("Control+Enter");
  const comment = part.locator("[data-comment]");
  await expect(comment, "the comment stands beneath its line").toContainText(line.text);
  await expect(comment, "and is open").toHaveAttribute("data-comment", "open");
  await expect(part.getByRole("button", { name: "Thông qua biên bản" }), "nothing is approved over an open comment").toBeDisabled();

  await press(page, comment.getByRole("button", { name: /^Xử lý góp ý: / }), "settling");
  await choose(page, dialog.getByRole("combobox", { name: "Ý kiến xử lý" }), "Kh", "the verdict");
  await expect(dialog.getByRole("combobox", { name: "Ý kiến xử lý" }), "it is declined").toHaveValue("declined");
  await page.keyboard.press("Control+Enter");
  await expect(dialog.getByRole("alert"), "declining wants a reason").toContainText("Hãy nêu vì sao không tiếp thu");
  await tabTo(page, dialog.getByRole("textbox", { name: "Trả lời" }), "the answer");
  await page.keyboard.insertText("Trách nhiệm đã nêu tại Quy chế");
  await page.keyboard.press("Control+Enter");
  await expect(comment, "it is settled").toHaveAttribute("data-comment", "declined");

  await press(page, part.getByRole("button", { name: "Thông qua biên bản" }), "approving");
  await choose(page, dialog.getByRole("combobox").first(), "Ng", "who approves");
  await expect(dialog.getByRole("combobox").first(), "the chair approves").toHaveValue("chair");
  await page.keyboard.press("Control+Enter");
  await expect(step, "they are approved").toHaveAttribute("data-step", "approved");
  await expect(part.locator("[data-edition]"), "what was approved is kept").toHaveCount(1);
  for (const name of ["Gửi lấy góp ý", "Góp ý biên bản", "Thông qua biên bản"]) await expect(part.getByRole("button", { name }), `${name} is over`).toHaveCount(0);
  expect(await violations(page), "the approved state is accessible").toEqual([]);

  await page.goto(`${desk.url}/#/meetings/${meeting.row.code}?part=minutes`);
  await settled(page);
  await expect(page.locator("#main").getByText(line.text).first(), "the lines are still read").toBeVisible();
  await expect(page.locator("#main").locator("textarea, [contenteditable=true]"), "no line can be written").toHaveCount(0);
  await page.goto(`${desk.url}/#/meetings/${meeting.row.code}?part=conclude`);
  await settled(page);
  await expect(page.locator(`[data-line="${charge?.id ?? ""}"]`).first(), "the notice is still drawn from them").toBeVisible();
  await expect(page.getByRole("button", { name: /^Bổ sung chủ trì, thời hạn/ }), "and mends no line of them").toHaveCount(0);

  await page.goto(`${desk.url}/#/meetings/${meeting.row.code}?part=conclude&paper=minutes`);
  await settled(page);
  await press(page, part.getByRole("button", { name: "Đính chính biên bản" }), "correcting");
  await choose(page, dialog.getByRole("combobox", { name: "Dòng cần đính chính" }), `${place + 1}. `, "the line");
  await expect(dialog.getByRole("combobox", { name: "Dòng cần đính chính" }), "the line is chosen").toHaveValue(line.id);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText("Nhiệm vụ đã hoàn thành một phần ba");
  await expect(dialog.locator("[data-change] ins"), "the difference is seen before it is sent").toHaveText("Nhiệm vụ đã hoàn thành một phần ba");
  await tabTo(page, dialog.getByRole("textbox", { name: "Lý do" }), "the reason");
  await page.keyboard.insertText("Ghi nhầm tỷ lệ");
  await page.keyboard.press("Control+Enter");
  const edition = part.locator('[data-edition="1"]');
  await expect(edition.locator("del"), "what stood there").toHaveText(line.text);
  await expect(edition.locator("ins"), "what stands there now").toHaveText("Nhiệm vụ đã hoàn thành một phần ba");
  await expect(edition, "and why").toContainText("Ghi nhầm tỷ lệ");
  await expect(edition.locator("[data-task]"), "the task that it touches is named").toHaveText(task.code);
  expect((await desk.rpc("task_show", { key: task.id })).row.title, "and keeps its own words").toBe(task.title);
  await expect(step, "they are corrected").toHaveAttribute("data-step", "corrected");

  await press(page, edition.getByRole("button", { name: "Lấy tệp: Đính chính lần 1" }), "its file");
  await expect.poll(async () => (await desk.opened()).filter((path) => existsSync(path)).length, { message: "the file that is kept is shown" }).toBe(1);
  expect((await desk.rpc("register_check", { repair: false })).findings, "the register is sound").toEqual([]);
});
