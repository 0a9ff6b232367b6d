import type { Page } from "@playwright/test";
import { expect, lived, recurring, settled, test } from "./desk";

const panel = (page: Page, code: string) => page.getByRole("region", { name: `Việc định kỳ ${code}` });

test("recurring work is written down, made into tasks and ended, by the keyboard", async ({ page, desk }) => {
  await page.goto(`${desk.url}/#/recurrences`);
  await settled(page);
  await page.getByRole("button", { name: "Thêm việc định kỳ" }).focus();
  await page.keyboard.press("Enter");
  const form = page.getByRole("dialog", { name: "Thêm việc định kỳ" });
  await page.keyboard.insertText("Báo cáo tiến độ gửi Trưởng ban");
  await page.keyboard.press("Tab");
  await page.keyboard.insertText("ngay 32 hang thang");
  await expect(form.getByRole("status"), "a day that no month has is said at once").toContainText("không có trong lịch");
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText("ngay 31 hang thang");
  await expect(form.getByRole("status"), "the rule is read back in settled words").toContainText("cuối tháng hằng tháng");
  await expect(form.getByRole("listitem").first(), "with its next time").toContainText("Thứ Hai, 30/11/2026");
  await expect(form.getByRole("listitem").nth(2), "and what falls on a day off").toContainText("rơi vào ngày nghỉ cuối tuần");
  await page.keyboard.press("Control+Enter");
  await expect(panel(page, "DK-001").getByRole("heading", { level: 2 }), "it opens beside the list").toHaveText("Báo cáo tiến độ gửi Trưởng ban");

  await panel(page, "DK-001").getByRole("button", { name: "Lập nhiệm vụ" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.insertText("31/1/2027");
  await page.keyboard.press("Enter");
  const made = page.getByRole("dialog", { name: "Lập nhiệm vụ từ DK-001" });
  await expect(made.getByRole("status"), "how many were made").toHaveText("Đã lập 3 nhiệm vụ từ 1 việc định kỳ.");
  await expect(made.getByRole("listitem").first(), "each with its period").toContainText("(tháng 11/2026)");
  await page.keyboard.press("Escape");
  await panel(page, "DK-001").getByRole("button", { name: "Lập nhiệm vụ" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.insertText("31/1/2027");
  await page.keyboard.press("Enter");
  await expect(made.getByRole("status"), "made again, nothing comes twice").toHaveText("Chưa có nhiệm vụ nào đến kỳ.");
  await page.keyboard.press("Escape");

  await panel(page, "DK-001").getByRole("button", { name: "Ngừng…" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.insertText("31/3/2027");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("table", { name: "Việc định kỳ" }), "its last day stands in the list").toContainText("đến hết 31/03/2027");
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("table", { name: "Việc định kỳ" }), "and can be taken back").not.toContainText("đến hết");
});

test("a task opens the recurring work it was made of, and that its tasks", async ({ page, desk }) => {
  await lived(desk);
  await recurring(desk);
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  await page.getByRole("link", { name: "Việc định kỳ" }).click();
  await page.getByRole("link", { name: "Báo cáo tiến độ thực hiện Đề án gửi Trưởng ban" }).press("Enter");
  const { recurrences } = await desk.rpc("recurrence_list", {});
  const link = panel(page, "DK-001").getByRole("link", { name: `Xem ${recurrences[0]?.made} nhiệm vụ` });
  await link.press("Enter");
  await settled(page);
  await expect(page.locator("#main"), "as many rows as the number says").toContainText(`${recurrences[0]?.made} /`);
  const { rows } = await desk.rpc("task_list", { offset: 0, limit: 1, filter: { query: "định kỳ:DK-001", awaiting: false } });
  await page.goto(`${desk.url}/#/tasks/${rows[0]?.code}`);
  await settled(page);
  await page.getByRole("link", { name: "DK-001" }).press("Enter");
  await expect(panel(page, "DK-001"), "and back to what it was made of").toBeVisible();
  await page.getByRole("button", { name: "Sửa", exact: true }).press("Enter");
  const form = page.getByRole("dialog", { name: "Sửa việc định kỳ DK-001" });
  await form.getByRole("textbox", { name: "Lịch lặp" }).fill("ngày 10 hằng tháng");
  await page.keyboard.press("Control+Enter");
  await expect(panel(page, "DK-001").getByText("ngày 10 hằng tháng", { exact: true }), "the rule follows").toBeVisible();
});
