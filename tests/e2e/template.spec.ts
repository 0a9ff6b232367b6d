import type { Page } from "@playwright/test";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EDITED, expect, lived, settled, templated, test } from "./desk";

/** Goes by Tab, one control at a time, until the focus is on the one that is named. */
async function tabTo(page: Page, name: string, role: string): Promise<void> {
  const control = page.getByRole(role as "button", { name, exact: true });
  for (let step = 0; step < 60; step += 1) {
    if (await control.evaluateAll((all) => all.some((one) => one === document.activeElement))) return;
    await page.keyboard.press("Tab");
  }
  await expect(control, `Tab leads to ${name}`).toBeFocused();
}

const panel = (page: Page, code: string) => page.getByRole("region", { name: `Mẫu ${code}` });
const made = (page: Page) => page.getByRole("region", { name: "Đã lập trên máy này" });

test("a template begins with the form of the decree, is taken in, used and replaced; what the old version made is made again to the byte", async ({ page, desk }) => {
  await lived(desk);
  const { late } = await desk.rpc("paper_list", {});
  await page.goto(`${desk.url}/#/reports`);
  await settled(page);
  await page.getByRole("link", { name: "Mẫu của cơ quan" }).press("Enter");
  await settled(page);
  await expect(page.getByText("Sổ chưa có mẫu nào"), "an empty place says what to do").toBeVisible();

  // The start, by the keyboard.
  await tabTo(page, "Lấy mẫu bắt đầu", "button");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "Báo cáo kỳ" }), "the kinds are offered").toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "Công văn đôn đốc" }), "arrows move between them").toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Đã ghi mẫu bắt đầu: Công văn đôn đốc/), "it is written").toBeVisible();
  await page.getByRole("button", { name: "Mở", exact: true }).press("Enter");
  await expect.poll(async () => (await desk.opened()).length, { message: "the word processor has it" }).toBe(1);
  const [start = ""] = await desk.opened();
  expect(start, "a file of Word").toMatch(/\.docx$/);

  // Taken in.
  await tabTo(page, "Thêm mẫu", "button");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Thêm mẫu văn bản" });
  await expect(dialog.getByLabel("Loại văn bản"), "the first question is for what").toBeFocused();
  await dialog.getByLabel("Loại văn bản").selectOption({ label: "Công văn đôn đốc" });
  await tabTo(page, "Tên mẫu", "textbox");
  await page.keyboard.insertText("Đôn đốc của Văn phòng");
  await page.keyboard.press("Control+Enter");
  await expect(dialog.getByRole("alert"), "a file is needed").toContainText("Hãy chọn một tệp");
  const chooser = page.waitForEvent("filechooser");
  await dialog.getByRole("button", { name: "Tệp mẫu" }).press("Enter");
  await (await chooser).setFiles(start);
  await expect(dialog.getByRole("status"), "it is checked at once").toContainText(/Mẫu dùng được: \d+ trường/);
  await page.keyboard.press("Control+Enter");
  await expect(dialog, "it is in the register").toHaveCount(0);
  await settled(page);
  await expect(panel(page, "MB-001"), "and is shown").toContainText("Đôn đốc của Văn phòng");
  await expect(panel(page, "MB-001").locator("[data-version]"), "with its one version").toHaveCount(1);

  // Used.
  await panel(page, "MB-001").getByRole("link", { name: "Lập văn bản bằng mẫu này" }).press("Enter");
  await settled(page);
  await expect(page.getByRole("combobox", { name: "Mẫu" }), "the template is chosen").toHaveValue("MB-001");
  await expect(page.getByRole("button", { name: "Lập bản PDF (.pdf)" }), "templates make no PDF").toBeDisabled();
  await expect(page.getByText("cần PDF thì mở tệp ấy rồi xuất ra PDF"), "and it is said what to do").toBeVisible();
  await page.getByRole("combobox", { name: "Đơn vị", exact: true }).selectOption(late[0]?.unit.id ?? "");
  await tabTo(page, "Số", "textbox");
  await page.keyboard.insertText("7");
  await page.keyboard.press("Control+Enter");
  await expect(made(page), "what was made names its version").toContainText("Mẫu: MB-001@1");
  const first = await made(page).locator("[data-fingerprint]").innerText();

  // By the form of the decree it is another file.
  await page.getByRole("combobox", { name: "Mẫu" }).selectOption({ label: "Thể thức Nghị định 30" });
  await expect(page.getByRole("button", { name: "Lập bản PDF (.pdf)" }), "which can be a PDF, too").toBeEnabled();

  // Replaced by what the office made of it.
  await page.getByRole("link", { name: "Mẫu của cơ quan" }).press("Enter");
  await settled(page);
  await page.getByRole("link", { name: "Đôn đốc của Văn phòng" }).press("Enter");
  await panel(page, "MB-001").getByRole("button", { name: "Thay mẫu…" }).press("Enter");
  const again = page.getByRole("dialog", { name: "Thay mẫu MB-001" });
  await again.locator("input[type=file]").setInputFiles(start);
  await expect(again.getByRole("status"), "the same file is right").toContainText("Mẫu dùng được");
  await again.getByRole("button", { name: "Thay mẫu" }).press("Enter");
  await expect(again.getByRole("alert"), "but it is in force already").toContainText("vẫn như cũ");
  await again.locator("input[type=file]").setInputFiles(EDITED);
  await expect(again.getByRole("status"), "what LibreOffice saved is right").toContainText("Mẫu dùng được");
  await again.getByLabel("Ghi chú").fill("Sửa bằng LibreOffice");
  await again.getByRole("button", { name: "Thay mẫu" }).press("Enter");
  await expect(again, "it is replaced").toHaveCount(0);
  await settled(page);
  await expect(panel(page, "MB-001").locator('[data-version="2"]'), "the second version is in use").toContainText("Đang dùng");

  // The old version still makes the same bytes, the new one others.
  await page.goto(`${desk.url}/#/reports/urging?template=MB-001`);
  await settled(page);
  await made(page).getByRole("button", { name: "Lập lại" }).press("Enter");
  await expect(page.getByText("Tệp lập lại giống hệt tệp trước, từng byte."), "made again it is the same").toBeVisible();
  await page.getByRole("combobox", { name: "Đơn vị", exact: true }).selectOption(late[0]?.unit.id ?? "");
  await page.getByRole("textbox", { name: "Số", exact: true }).fill("7");
  await page.getByRole("textbox", { name: "Số", exact: true }).press("Control+Enter");
  await expect(made(page), "the new version is used from now on").toContainText("Mẫu: MB-001@2");
  expect(await made(page).locator("[data-fingerprint]").first().innerText(), "and makes another file").not.toBe(first);

  // A paper that is issued is of the version in force.
  await page.getByRole("button", { name: "Cấp số và phát hành…" }).press("Enter");
  const issue = page.getByRole("dialog");
  await expect(issue, "it says with which template").toContainText("Văn bản được lập theo mẫu MB-001");
  await issue.locator("#issue-number").fill("");
  await issue.getByLabel("Viết tắt cơ quan").fill("BCĐ");
  await issue.getByLabel("Viết tắt đơn vị soạn thảo").fill("VP");
  await issue.getByRole("button", { name: "Phát hành", exact: true }).press("Enter");
  await expect(issue, "it is issued").toHaveCount(0);
  await page.goto(`${desk.url}/#/templates/MB-001`);
  await settled(page);
  await expect(panel(page, "MB-001").locator('[data-version="2"]'), "the version counts it").toContainText("1 văn bản đã phát hành bằng phiên bản này");
});

test("every problem of a template is shown with its place, and the file can be chosen again when it is mended", async ({ page, desk }) => {
  await page.goto(`${desk.url}/#/templates`);
  await settled(page);
  await page.getByRole("button", { name: "Thêm mẫu" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Tên mẫu").fill("Báo cáo kỳ của Văn phòng");
  await dialog.locator("input[type=file]").setInputFiles(EDITED);
  const faults = dialog.getByRole("list", { name: "Chỗ chưa đúng trong mẫu" });
  await expect(dialog.getByRole("status").first(), "it is counted").toContainText(/Có \d+ chỗ chưa đúng/);
  await expect(faults.locator('[data-fault="other_kind"]').first(), "each has its place").toContainText(/Phần thân, (đoạn \d+|bảng \d+, dòng \d+, ô \d+): “/);
  await expect(faults.locator('[data-fault="other_kind"]').first(), "and says what to do").toContainText("Công văn đôn đốc");
  await expect(dialog.getByRole("button", { name: "Đưa vào sổ" }), "it waits").toBeDisabled();
  await expect(dialog, "and says why").toContainText("Mẫu còn chỗ chưa đúng nên chưa đưa vào sổ được");
  await dialog.getByLabel("Loại văn bản").selectOption({ label: "Công văn đôn đốc" });
  await expect(dialog.getByRole("status").first(), "for its own kind of paper it is right").toContainText("Mẫu dùng được");
  await expect(dialog.getByRole("button", { name: "Đưa vào sổ" }), "and can be taken in").toBeEnabled();

  // What is no DOCX, and the same path again with other bytes.
  const path = join(desk.folder, "mau.docx");
  writeFileSync(path, "không phải tệp Word");
  const choose = async (): Promise<void> => {
    const chooser = page.waitForEvent("filechooser");
    await dialog.getByRole("button", { name: "Tệp mẫu" }).click();
    await (await chooser).setFiles(path);
  };
  await choose();
  await expect(dialog.getByRole("alert"), "a file of another sort is refused by name").toContainText("Không dùng được “mau.docx” làm mẫu");
  writeFileSync(path, readFileSync(EDITED));
  await choose();
  await expect(dialog.getByRole("status").first(), "mended and chosen again it is right").toContainText("Mẫu dùng được");
  await expect(dialog.getByRole("alert"), "nothing is wrong any more").toHaveCount(0);
  await dialog.getByRole("button", { name: "Đưa vào sổ" }).click();
  await expect(dialog, "it is taken in").toHaveCount(0);
  await expect(page.getByText("Đã đưa mẫu MB-001 vào sổ."), "and said").toBeVisible();
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await expect(page.getByText("Sổ chưa có mẫu nào").or(page.getByText("Sổ không có mẫu MB-001.")), "undo takes it back").toBeVisible();
});

test("templates go out of use and come back, versions are saved and changed, fields are found and copied", async ({ page, desk }) => {
  await lived(desk);
  await templated(desk);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${desk.url}/#/templates/MB-001`);
  await settled(page);
  const one = panel(page, "MB-001");
  await one.getByRole("button", { name: "Lưu tệp của phiên bản 1" }).click();
  await page.getByRole("button", { name: "Mở thư mục" }).click();
  await expect.poll(async () => (await desk.opened()).length, { message: "the saved file is shown in its folder" }).toBe(1);
  await one.getByRole("button", { name: "Dùng phiên bản 1" }).click();
  await expect(one.locator('[data-version="1"]'), "the old version is in use again").toContainText("Đang dùng");
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await expect(one.locator('[data-version="2"]'), "undo brings the new one back").toContainText("Đang dùng");

  await one.getByRole("button", { name: "Thôi dùng" }).click();
  await expect(one, "it is out of use").toContainText("Thôi dùng từ 23/11/2026");
  await expect(one.getByRole("link", { name: "Lập văn bản bằng mẫu này" }), "no paper is made with it").toHaveCount(0);
  await page.goto(`${desk.url}/#/reports/urging?template=MB-001`);
  await settled(page);
  await expect(page.getByRole("combobox", { name: "Mẫu" }), "an address that names it asks for the form of the decree").toHaveValue("");
  await page.goto(`${desk.url}/#/templates/MB-001`);
  await settled(page);
  await one.getByRole("button", { name: "Dùng lại" }).click();
  await expect(one.locator('[data-version="2"]'), "it is back in use").toContainText("Đang dùng");

  await page.getByRole("tab", { name: "Các trường" }).click();
  await page.getByRole("combobox", { name: "Loại văn bản" }).selectOption({ label: "Báo cáo kỳ" });
  const fields = page.getByRole("region", { name: "Các trường" });
  const { fields: known } = await desk.rpc("template_fields", { kind: "period" });
  await expect(fields.locator("tbody tr"), "every field of the kind").toHaveCount(known.length);
  await page.getByRole("searchbox").fill("don vi chu tri");
  await expect(fields.locator("tbody tr").first(), "found by what it means, without marks").toContainText("Đơn vị chủ trì");
  await page.getByRole("searchbox").fill("so_ky_hieu");
  await fields.getByRole("button", { name: "Chép {{so_ky_hieu}}" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText()), "copied as it is written").toBe("{{so_ky_hieu}}");
});

test("a member sees the templates, and only the secretariat changes them", async ({ page, desk }) => {
  await templated(desk);
  await page.goto(desk.url);
  await page.evaluate(() => localStorage.setItem("desk.actor", "seat:20"));
  await page.goto(`${desk.url}/#/templates/MB-001`);
  await page.reload();
  await settled(page);
  await expect(panel(page, "MB-001").getByRole("button", { name: "Lưu tệp của phiên bản 2" }), "a file can be saved").toBeVisible();
  for (const name of ["Thêm mẫu", "Thay mẫu…", "Thôi dùng", "Dùng phiên bản 1"]) await expect(page.getByRole("button", { name }), `${name} is not offered`).toHaveCount(0);
});
