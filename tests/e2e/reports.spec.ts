import type { Page } from "@playwright/test";
import { existsSync, statSync } from "node:fs";
import { expect, lived, settled, test } from "./desk";

/** Goes by Tab, one control at a time, until the focus is on the one that is named. */
async function tabTo(page: Page, name: string, role: string): Promise<void> {
  const control = page.getByRole(role as "button", { name, exact: true });
  for (let step = 0; step < 60; step += 1) {
    if (await control.evaluateAll((all) => all.some((one) => one === document.activeElement))) return;
    await page.keyboard.press("Tab");
  }
  await expect(control, `Tab leads to ${name}`).toBeFocused();
}

test("the report of a period is chosen, looked at, made and made again to the byte, by the keyboard", async ({ page, desk }) => {
  await lived(desk);
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  await page.keyboard.press("Control+p");
  await expect(page.getByRole("link", { name: "Báo cáo kỳ" }), "Ctrl+P asks which paper, and the first has the focus").toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("link", { name: "Báo cáo tóm tắt một trang" }), "arrows move between them").toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await settled(page);
  const picker = page.locator("[data-window]");
  await expect(picker, "the month whose window holds today").toHaveAttribute("data-window", "2026-11-15/2026-12-14");
  await expect(picker, "its window stands in days").toContainText("Từ 15/11/2026 đến hết 14/12/2026");

  await tabTo(page, "Tháng", "radio");
  await page.keyboard.press("ArrowRight");
  await expect(picker, "the quarter that ends in December").toHaveAttribute("data-window", "2026-09-15/2026-12-14");
  await tabTo(page, "Kỳ trước", "button");
  await page.keyboard.press("Enter");
  await expect(picker, "the quarter before").toHaveAttribute("data-window", "2026-06-15/2026-09-14");
  await settled(page);

  const view = await desk.rpc("report_period", { period: "2026-Q3" });
  const preview = page.getByRole("region", { name: "Nội dung sẽ có" });
  await expect(preview, "it says at which operation it was frozen").toContainText(`Đã chốt ở thao tác số ${view.known_to}`);
  await expect(preview.locator("[data-task]"), "as many rows as the core gives").toHaveCount(view.rows.length);
  const row = view.rows.find((one) => one.task.code === "NV-015");
  await expect(preview.locator('[data-task="NV-015"]'), "progress as it was when the window closed").toContainText(`${row?.percent_to} %`);
  await expect(preview.locator('[data-task="NV-015"]'), "with the words of the window").toContainText("Đã chốt phương án kết nối");
  const past = { as_of: view.as_of, known_to: view.known_to };
  const adjusted = await desk.rpc("stats_show", { ...past, basis: "adjusted" });
  await expect(preview.locator('[data-cell="overdue"]'), "figures as of the window's last day").toHaveText(String(adjusted.cells.overdue));
  await expect(preview.locator('[data-extensions="asked"]'), "no request had been made by then").toHaveText("0");

  await tabTo(page, "Số", "textbox");
  await page.keyboard.insertText("0x");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("alert"), "a number that is none is said").toContainText("Số văn bản là số từ 1 đến 99999");
  await tabTo(page, "Số", "textbox");
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText("12");
  await tabTo(page, "Nơi nhận", "textbox");
  await page.keyboard.insertText("Như trên");
  await page.keyboard.press("Control+Enter");
  const made = page.getByRole("region", { name: "Đã lập trên máy này" });
  await expect(made, "what it was made of stands there").toContainText(`số liệu đến 14/09/2026, nhật ký đến thao tác số ${view.known_to}`);
  await expect(made, "with what was given").toContainText("Kỳ báo cáo: 2026-Q3 · Số: 12 · Nơi nhận: Như trên");
  const print = await made.locator("[data-fingerprint]").innerText();
  expect(print, "and the fingerprint of the bytes").toMatch(/^[0-9a-f]{64}$/);

  await tabTo(page, "Hiện trong thư mục", "button");
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await desk.opened()).length, { message: "the file is shown in its folder" }).toBe(1);

  // The register goes on; the paper does not.
  await desk.rpc("task_progress", { key: "NV-015", percent: 99, words: "Gần xong" });
  await tabTo(page, "Lập lại", "button");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Tệp lập lại giống hệt tệp trước, từng byte."), "made again it is the same").toBeVisible();
});

test("a period that was still open when its report was made is made again as of that day", async ({ page, desk }) => {
  await lived(desk);
  await page.goto(`${desk.url}/#/reports/period?period=2026-Q4`);
  await settled(page);
  await page.getByRole("button", { name: "Lập văn bản (.docx)" }).click();
  const made = page.getByRole("region", { name: "Đã lập trên máy này" });
  await expect(made, "made as of today").toContainText("số liệu đến 23/11/2026");
  await desk.clock("2026-12-20T02:00:00Z");
  await desk.rpc("task_progress", { key: "NV-015", percent: 99, words: "Gần xong" });
  await made.getByRole("button", { name: "Lập lại" }).click();
  await expect(page.getByText("Tệp lập lại giống hệt tệp trước, từng byte."), "after its window closed it is still the same").toBeVisible();
});

test("an urging letter goes to one unit or to all that are late", async ({ page, desk }) => {
  await lived(desk);
  const { late } = await desk.rpc("paper_list", {});
  expect(late.length, "some units are late").toBeGreaterThan(0);
  await page.goto(`${desk.url}/#/reports`);
  await settled(page);
  await expect(page.getByRole("list", { name: "Các văn bản" }), "the gallery says how many are late").toContainText(`${late.length} đơn vị có nhiệm vụ quá hạn`);
  await page.getByRole("link", { name: "Công văn đôn đốc" }).press("Enter");
  await settled(page);
  const preview = page.getByRole("region", { name: "Nội dung sẽ có" });
  await expect(preview.locator("[data-task]"), "the overdue tasks of all of them").toHaveCount(late.reduce((sum, one) => sum + one.tasks, 0));
  await page.getByRole("combobox", { name: "Đơn vị" }).selectOption(late[0]?.unit.id ?? "");
  await expect(preview.locator("[data-task]"), "of the one that is chosen").toHaveCount(late[0]?.tasks ?? 0);
  await page.getByRole("textbox", { name: "Trả lời trước ngày" }).fill("32/12/2026");
  await page.getByRole("textbox", { name: "Trả lời trước ngày" }).press("Control+Enter");
  await expect(page.getByRole("alert"), "no such day").toBeVisible();
  await page.getByRole("textbox", { name: "Trả lời trước ngày" }).fill("1/12/2026");
  await page.getByRole("textbox", { name: "Trả lời trước ngày" }).press("Control+Enter");
  const toast = page.getByText(/Đã lập 1 văn bản/);
  await expect(toast, "one letter is made").toBeVisible();
});

test("a decided request is answered, and every other paper can be made", async ({ page, desk }) => {
  await lived(desk);
  await page.goto(`${desk.url}/#/reports/extension`);
  await settled(page);
  await page.getByRole("button", { name: "Lập văn bản (.docx)" }).press("Enter");
  await expect(page.getByRole("alert"), "which request must be said").toContainText("Hãy chọn nhiệm vụ có đề nghị đã được quyết định");
  const task = page.getByRole("combobox", { name: "Nhiệm vụ có đề nghị đã quyết định" });
  await task.fill("NV-015");
  await task.press("Enter");
  await expect(page.getByRole("combobox", { name: "Đề nghị", exact: true }), "its decided requests are offered").toContainText("Lần 1");
  await expect(page.getByRole("region", { name: "Nội dung sẽ có" }), "with what will be answered").toContainText("Chờ Bộ Công an mở cổng kết nối");
  await page.getByRole("button", { name: "Lập văn bản (.docx)" }).press("Enter");
  await expect(page.getByRole("region", { name: "Đã lập trên máy này" }), "the answer is a file").toContainText("CongVan_TraLoiLuiThoiHan_NV-015_1.docx");
  await page.getByRole("button", { name: "Lập bản PDF (.pdf)" }).press("Enter");
  await expect(page.getByRole("region", { name: "Đã lập trên máy này" }), "and the same as PDF").toContainText("CongVan_TraLoiLuiThoiHan_NV-015_1.pdf");
  const { kinds } = await desk.rpc("paper_list", {});
  for (const kind of kinds.filter((one) => one !== "extension")) {
    await page.goto(`${desk.url}/#/reports/${kind}`);
    await settled(page);
    await page.getByRole("button", { name: "Lập văn bản (.docx)" }).press("Enter");
    await expect(page.getByRole("region", { name: "Đã lập trên máy này" }), `${kind} is made`).toContainText(".docx");
  }
  await page.goto(`${desk.url}/#/reports`);
  await settled(page);
  const made = page.getByRole("region", { name: "Đã lập trên máy này" });
  await expect(made.getByRole("listitem"), "the gallery keeps the last ones").toHaveCount(6);
  const kept = await page.evaluate(() => JSON.parse(localStorage.getItem("desk.papers") ?? "[]") as { files: { path: string; bytes: number }[] }[]);
  for (const { files } of kept)
    for (const file of files) expect(existsSync(file.path) && statSync(file.path).size, `${file.path} is on the disk, whole`).toBe(file.bytes);
});

test("papers that cannot be: a period not begun, a day without late units", async ({ page, desk }) => {
  await page.goto(`${desk.url}/#/reports/period?period=2027-Q1`);
  await settled(page);
  await expect(page.getByRole("region", { name: "Nội dung sẽ có" }), "the core says that it has not begun").toContainText("chưa bắt đầu");
  await expect(page.getByRole("button", { name: "Lập văn bản (.docx)" }), "it cannot be made").toBeDisabled();
  await page.goto(`${desk.url}/#/reports/urging`);
  await settled(page);
  await page.getByRole("textbox", { name: "Số liệu tính đến ngày" }).fill("1/1/2025");
  await expect(page.getByRole("region", { name: "Nội dung sẽ có" }), "nobody was late on that day").toContainText("không có gì để đôn đốc");
  await page.keyboard.press("Control+p");
  await expect(page.getByRole("link", { name: "Báo cáo kỳ" }), "Ctrl+P leads back to the choice").toBeFocused();
});
