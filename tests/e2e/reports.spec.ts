import type { Page } from "@playwright/test";
import { existsSync, statSync } from "node:fs";
import { expect, lived, opined, settled, test } from "./desk";
import { planned } from "./meetings";

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
  await expect(page.getByRole("link", { name: "Báo cáo đột xuất" }), "arrows move between them").toBeFocused();
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

  await tabTo(page, "Trang văn bản", "tab");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: "Dữ liệu để lập" }), "what it is made of is one key away").toBeFocused();
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
  await expect(preview.getByRole("combobox", { name: "Văn bản" }).getByRole("option"), "each letter can be looked at").toHaveCount(late.length);
  await preview.getByRole("combobox", { name: "Văn bản" }).selectOption("2");
  await expect(preview.locator("[data-words]"), "the second is that of the second unit").toContainText(`Kính gửi: ${late[1]?.unit.title}`);
  await preview.getByRole("tab", { name: "Dữ liệu để lập" }).click();
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
  test.setTimeout(120_000);
  await lived(desk);
  await page.goto(`${desk.url}/#/reports/extension?look=data`);
  await settled(page);
  await page.getByRole("button", { name: "Lập văn bản (.docx)" }).press("Enter");
  await expect(page.getByRole("alert"), "which request must be said").toContainText("Hãy chọn nhiệm vụ có đề nghị đã được quyết định");
  const task = page.getByRole("combobox", { name: "Nhiệm vụ có đề nghị đã quyết định" });
  await task.fill("NV-015");
  await expect(page.getByRole("option", { name: /^NV-015/ }), "the task is offered").toBeVisible();
  await task.press("Enter");
  await expect(page.getByRole("combobox", { name: "Đề nghị", exact: true }), "its decided requests are offered").toContainText("Lần 1");
  await expect(page.getByRole("region", { name: "Nội dung sẽ có" }), "with what will be answered").toContainText("Chờ Bộ Công an mở cổng kết nối");
  await page.getByRole("button", { name: "Lập văn bản (.docx)" }).press("Enter");
  await expect(page.getByRole("region", { name: "Đã lập trên máy này" }), "the answer is a file").toContainText("CongVan_TraLoiLuiThoiHan_NV-015_1.docx");
  await page.getByRole("button", { name: "Lập bản PDF (.pdf)" }).press("Enter");
  await expect(page.getByRole("region", { name: "Đã lập trên máy này" }), "and the same as PDF").toContainText("CongVan_TraLoiLuiThoiHan_NV-015_1.pdf");
  await opined(desk);
  await planned(desk);
  const { kinds } = await desk.rpc("paper_list", {});
  for (const kind of kinds.filter((one) => one !== "extension")) {
    await page.goto(`${desk.url}/#/reports/${kind}?meeting=PH-001&round=YK-001`);
    await settled(page);
    if (kind === "special") await page.getByRole("textbox", { name: "Báo cáo về việc gì" }).fill("tiến độ chung");
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

test("the real pages are looked at before the paper is made: they follow what is typed, and turn by the keyboard", async ({ page, desk }) => {
  await lived(desk);
  await page.goto(`${desk.url}/#/reports/period?period=2026-Q4`);
  await settled(page);
  const preview = page.getByRole("region", { name: "Nội dung sẽ có" });
  const picture = preview.getByRole("img");
  await expect(picture, "a page has a name").toHaveAccessibleName(/^Báo cáo kỳ, trang 1 trong \d+ trang$/);
  const isDrawn = () => picture.evaluate((image) => image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0);
  await expect.poll(isDrawn, { message: "the picture is drawn under the policy of the window" }).toBe(true);
  const words = preview.locator("[data-words]");
  await expect(words, "what stands on it can be read to someone").toContainText("Tình hình thực hiện nhiệm vụ chuyển đổi số quý IV/2026");

  const before = await picture.getAttribute("src");
  await page.getByRole("textbox", { name: "Số", exact: true }).fill("12");
  await page.getByRole("textbox", { name: "Ký hiệu Ban" }).fill("BCĐ");
  await expect(words, "the number stands on the page as soon as it is typed").toContainText("Số: 12/BC-BCĐ");
  expect(await picture.getAttribute("src"), "and the picture is another").not.toBe(before);
  await page.getByRole("textbox", { name: "Nơi nhận" }).fill("Trưởng ban (để báo cáo)");

  const at = preview.locator("[data-page]");
  const [, count = ""] = ((await at.getAttribute("data-page")) ?? "").split("/");
  expect(Number(count), "the report has its annex").toBeGreaterThan(1);
  await tabTo(page, "Cả trang", "button");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Cả trang" }), "the whole page is seen").toHaveAttribute("aria-pressed", "true");
  const sheet = await picture.boundingBox();
  const room = await page.getByRole("group", { name: "Trang văn bản" }).boundingBox();
  expect(sheet !== null && room !== null && sheet.height <= room.height, "from its head to its foot").toBe(true);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("group", { name: "Trang văn bản" }), "the pages have the focus").toBeFocused();
  await page.keyboard.press("PageDown");
  await expect(at, "the next page").toHaveAttribute("data-page", `2/${count}`);
  await page.keyboard.press("PageUp");
  await expect(at, "and back").toHaveAttribute("data-page", `1/${count}`);
  await page.keyboard.press("End");
  await expect(at, "the last").toHaveAttribute("data-page", `${count}/${count}`);
  const paper = { kind: "period", period: "2026-Q4", filter: { awaiting: false }, addressees: [], frame: { number: 12, symbol: "BCĐ", recipients: ["Trưởng ban (để báo cáo)"] } };
  const told = async (which: number) => (await desk.rpc("paper_preview", { paper, page: which })).text;
  await expect(words.locator("p"), "line for line what the desk gives").toHaveText(await told(Number(count)));

  let number = Number(count);
  while (number > 1 && !(await told(number)).join(" ").includes("(NV-015)")) {
    await page.keyboard.press("PageUp");
    number -= 1;
    await expect(at, "page by page back").toHaveAttribute("data-page", `${number}/${count}`);
  }
  await expect(words, "the task stands in the annex").toContainText("(NV-015)");
  await desk.rpc("task_progress", { key: "NV-015", percent: 88, words: "Đã kết nối thử ba tỉnh" });
  await expect(words, "what another process wrote comes on the page").toContainText("Đã kết nối thử ba tỉnh");
});

test("a report on one matter is asked for, looked at, numbered among the reports and issued", async ({ page, desk }) => {
  await lived(desk);
  await page.goto(`${desk.url}/#/reports`);
  await settled(page);
  await page.getByRole("link", { name: "Báo cáo đột xuất" }).press("Enter");
  await settled(page);
  const preview = page.getByRole("region", { name: "Nội dung sẽ có" });
  await expect(preview, "nothing is made up: the matter must be said").toContainText("Hãy ghi báo cáo về việc gì");
  await page.getByRole("button", { name: "Lập văn bản (.docx)" }).press("Enter");
  await expect(page.getByRole("alert"), "nor is a file made without it").toContainText("Hãy ghi báo cáo về việc gì");
  await page.getByRole("textbox", { name: "Báo cáo về việc gì" }).fill("Về nền tảng và dữ liệu");
  await page.getByRole("textbox", { name: "Theo yêu cầu nào" }).fill("Thực hiện yêu cầu của Văn phòng Chính phủ tại Công văn số 12/VPCP-KSTT");
  const words = preview.locator("[data-words]");
  await expect(words, "the matter is its title").toContainText("Về nền tảng và dữ liệu");
  // Between the two may be the end of a line.
  await expect(words, "who asked is told as it was given").toContainText(/tại Công văn số\s*12\/VPCP-KSTT/);

  await page.getByRole("combobox", { name: "Nhóm ưu tiên" }).selectOption("1");
  const { total } = await desk.rpc("task_list", { offset: 0, limit: 1, filter: { awaiting: false, area: "1", cell: "total" } });
  await expect(words, "the tasks of the area, counted").toContainText(`Nội dung báo cáo gồm ${total} nhiệm vụ thuộc nhóm ưu tiên`);
  await page.getByRole("textbox", { name: "Những nhiệm vụ nào" }).fill("quá hạn:>0");
  const late = await desk.rpc("task_list", { offset: 0, limit: 50, filter: { awaiting: false, area: "1", query: "quá hạn:>0" } });
  await expect(words, "narrowed by words as the register is").toContainText(`Nội dung báo cáo gồm ${late.total} nhiệm vụ thuộc nhóm ưu tiên`);
  await preview.getByRole("tab", { name: "Dữ liệu để lập" }).click();
  await expect(preview.locator("[data-task]"), "each of them can be looked at").toHaveCount(late.total);
  await page.getByRole("textbox", { name: "Những nhiệm vụ nào" }).fill("quá hạn:>");
  await expect(preview.getByRole("alert"), "words that are not understood are said").toBeVisible();
  await page.getByRole("textbox", { name: "Những nhiệm vụ nào" }).fill("");

  await page.getByRole("button", { name: "Cấp số và phát hành…" }).click();
  const dialog = page.getByRole("dialog", { name: "Phát hành văn bản" });
  await expect(dialog.getByRole("combobox", { name: "Loại văn bản" }), "numbered among the reports").toHaveValue("report");
  await expect(dialog.getByRole("textbox", { name: "Trích yếu" }), "with its matter").toHaveValue("Về nền tảng và dữ liệu");
  await dialog.getByRole("textbox", { name: "Viết tắt cơ quan ban hành" }).fill("BCĐ");
  await dialog.getByRole("textbox", { name: "Viết tắt cơ quan ban hành" }).press("Control+Enter");
  await expect(dialog, "it is issued").toHaveCount(0);
  const { row, files } = await desk.rpc("outgoing_show", { key: "01/BC-BCĐ" });
  expect(row.title, "under its abstract").toBe("Về nền tảng và dữ liệu");
  expect(files[0]?.name, "and kept").toMatch(/^BaoCao_DotXuat_.*\.docx$/);
});

test("the gallery shows the first pages as they would be made now", async ({ page, desk }) => {
  await lived(desk);
  await page.goto(`${desk.url}/#/reports`);
  await settled(page);
  const list = page.getByRole("list", { name: "Các văn bản" });
  for (const kind of ["period", "briefing", "urging", "assignments", "members", "matrix", "outgoing", "incoming"])
    await expect(list.locator(`[data-glance="${kind}"]`), `${kind} shows its page`).toBeVisible();
  await expect(list.locator('[data-glance="extension"]'), "an answer to nothing yet is only drawn").toHaveCount(0);
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
