import type { Page } from "@playwright/test";
import { expect, opined, prepare, settled, test } from "./desk";

test.setTimeout(90_000);

/** Goes by Tab, one control at a time, until the focus is on the one that is named. */
async function tabTo(page: Page, name: string | RegExp, role: "button" | "link" | "textbox" | "radio" | "checkbox"): Promise<void> {
  const control = page.getByRole(role, typeof name === "string" ? { name, exact: true } : { name });
  await expect(control.first(), `${String(name)} is there`).toBeVisible();
  for (let step = 0; step < 80; step += 1) {
    if (await control.evaluateAll((all) => all.some((one) => one === document.activeElement))) return;
    await page.keyboard.press("Tab");
  }
  await expect(control.first(), `Tab leads to ${String(name)}`).toBeFocused();
}

test("a round is written, sent, answered, counted and closed by the keyboard alone", async ({ page, desk }) => {
  await page.goto(`${desk.url}/#/opinions`);
  await settled(page);
  await tabTo(page, "Lấy ý kiến mới", "button");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await page.keyboard.insertText("dự thảo Quy chế làm việc");
  await page.keyboard.press("Tab");
  await page.keyboard.insertText("30/11/2026");
  await tabTo(page, "Nội dung xin ý kiến 1", "textbox");
  await page.keyboard.insertText("Phạm vi điều chỉnh");
  await tabTo(page, "Im lặng tính là đồng ý", "checkbox");
  await page.keyboard.press("Space");
  await page.keyboard.press("Control+Enter");
  await expect(dialog.getByRole("alert"), "agreement by silence needs its article").toContainText("điều khoản");
  await tabTo(page, /^Điều khoản về im lặng/, "textbox");
  await page.keyboard.insertText("khoản 3 Điều 9 Quy chế làm việc");
  await page.keyboard.press("Control+Enter");
  await expect(dialog, "it is written down").toHaveCount(0);
  const panel = page.getByRole("region", { name: "Đợt lấy ý kiến YK-001" });
  await expect(panel, "and shown, with what silence means").toContainText("Im lặng được tính là đồng ý theo khoản 3 Điều 9");

  await tabTo(page, "Gửi phiếu", "button");
  await page.keyboard.press("Enter");
  await expect(dialog, "that it stands is said before the button").toContainText("không hoàn tác được");
  await expect(dialog.getByRole("checkbox").first(), "the seats are read").toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(dialog, "it is sent").toHaveCount(0);
  const { row } = await desk.rpc("opinion_show", { key: "YK-001" });
  await expect(panel, "nobody has answered").toContainText(`0 trên ${row.asked} phiếu`);
  await expect(panel.getByRole("button", { name: "Tổng hợp", exact: true }), "who has time is not silent").toHaveCount(0);

  await desk.rpc("opinion_answer", { key: "YK-001", seat: 1, answers: [{ question: 1, choice: "disagree", words: "Quá hẹp" }] });
  await desk.clock("2026-12-01T02:00:00Z");
  await page.reload();
  await settled(page);
  await expect(panel, "one has").toContainText(`1 trên ${row.asked} phiếu`);
  await tabTo(page, "Tổng hợp", "button");
  await page.keyboard.press("Enter");
  await expect(panel, "silence is shown apart, with its article").toContainText(`Im lặng, tính là đồng ý theo khoản 3 Điều 9 Quy chế làm việc: ${row.asked - 1}.`);
  await tabTo(page, /^Tiếp thu, giải trình ý kiến/, "button");
  await page.keyboard.press("Enter");
  await page.keyboard.insertText("Đã mở rộng phạm vi");
  await page.keyboard.press("Control+Enter");
  await expect(panel, "what is done about it stands beside it").toContainText("Đã mở rộng phạm vi");
  await tabTo(page, "Kết thúc", "button");
  await page.keyboard.press("Enter");
  await page.keyboard.insertText("Ban hành Quy chế");
  await page.keyboard.press("Control+Enter");
  await expect(panel, "it is closed with what came of it").toContainText("Ban hành Quy chế");
});

test("a member sees what he owes and answers it with a few keys", async ({ page, desk }) => {
  await opined(desk);
  await prepare(page, { actor: "seat:2" });
  await page.goto(`${desk.url}/#/work`);
  await settled(page);
  const owed = page.getByRole("region", { name: /^Phiếu ý kiến phải trả lời/ });
  await expect(owed, "the round that waits for him").toContainText("YK-001");
  await expect(owed, "and no other").not.toContainText("YK-003");
  await tabTo(page, /^YK-001/, "link");
  await page.keyboard.press("Enter");
  await settled(page);
  await tabTo(page, "Cho ý kiến", "button");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("radio").first(), "the first choice has the focus").toBeFocused();
  await page.keyboard.press("Space");
  await dialog.getByRole("radio", { name: "Ý kiến khác" }).nth(1).press("Space");
  await page.keyboard.press("Control+Enter");
  await expect(dialog.getByRole("alert"), "another opinion is one in words").toContainText("cần lời ghi");
  await tabTo(page, /^Lời ghi cho nội dung 2/, "textbox");
  await page.keyboard.insertText("Đề nghị lùi một tháng");
  await page.keyboard.press("Control+Enter");
  await expect(dialog, "it is entered").toHaveCount(0);
  const { sheets } = await desk.rpc("opinion_show", { key: "YK-001" });
  const own = sheets.find((sheet) => sheet.seat === 2);
  expect(own?.answers.map((answer) => answer.choice), "what he said is in the register").toEqual(["agree", "other"]);
  expect(own?.answers[1]?.words, "in his words").toBe("Đề nghị lùi một tháng");
  await page.goto(`${desk.url}/#/work`);
  await settled(page);
  await expect(owed, "nothing is owed any more").toHaveCount(0);
});

test("form and summary of a round are looked at among the reports", async ({ page, desk }) => {
  await opined(desk);
  await page.goto(`${desk.url}/#/opinions/YK-001`);
  await settled(page);
  await page.getByRole("link", { name: "Phiếu lấy ý kiến" }).click();
  await settled(page);
  await expect(page.locator("[data-words]"), "the form of this round").toContainText("Mã phiếu: YK-001");
  await page.goto(`${desk.url}/#/reports/opinion_summary?round=YK-003`);
  await settled(page);
  await expect(page.locator("[data-words]"), "the summary of that one").toContainText("Tổng hợp ý kiến về danh mục dữ liệu dùng chung");
});
