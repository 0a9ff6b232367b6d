import { join } from "node:path";
import { expect, recurring, settled, test } from "./desk";
import { violations } from "./looking";

const fixture = (name: string): string => join(__dirname, "..", "tests", "fixtures", "imports", name);

test("an ugly plan of the office is taken in by dry run, and one undo takes it back", async ({ page, desk }) => {
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  await page.getByRole("button", { name: "Xuất" }).click();
  await page.getByRole("menuitem", { name: "Nhập từ tệp…" }).click();
  const dialog = page.getByRole("dialog", { name: "Nhập từ tệp: Nhiệm vụ" });
  await expect(dialog.getByText("Tệp tối đa 20 MB"), "the limits are said").toBeVisible();
  expect(await violations(page), "the choice of a file").toEqual([]);
  await dialog.locator("input[type=file]").setInputFiles(fixture("ugly_openpyxl.xlsx"));
  await expect(dialog.getByText("Tệp có công thức"), "what is left out is told").toBeVisible();
  await expect(dialog.getByLabel("Dòng tiêu đề"), "the header is found below the titles").toHaveValue("6");
  await expect(dialog.getByLabel("Cột E Thời hạn hoàn thành chứa"), "and the columns are recognised").toHaveValue("due");
  expect(await violations(page), "the columns").toEqual([]);
  await dialog.getByRole("button", { name: "Chạy thử" }).click();
  await expect(dialog.getByText("Phụ lục!C13"), "a problem names its sheet and cell").toBeVisible();
  expect(await violations(page), "the dry run").toEqual([]);
  await dialog.getByRole("tab", { name: /Mới/ }).click();
  await expect(dialog.getByText("Khảo sát phòng máy tính"), "the new ones are listed").toBeVisible();
  const run = dialog.getByRole("button", { name: "Nhập 4 dòng" });
  await expect(run, "it waits while a row has problems and leaving it out is not agreed to").toBeDisabled();
  await expect(run, "and says why").toHaveAccessibleDescription(/Còn 1 dòng có vấn đề: .* hoặc chọn bỏ qua/);
  await dialog.getByLabel("Bỏ qua 1 dòng có vấn đề").focus();
  await page.keyboard.press("Control+Enter");
  await expect(dialog, "nor is it sent by the keyboard").toBeVisible();
  await dialog.getByLabel("Bỏ qua 1 dòng có vấn đề").check();
  await expect(dialog.getByText("Còn 1 dòng có vấn đề"), "agreed to, the reason goes").toHaveCount(0);
  await run.click();
  await expect(page.getByText("Đã nhập 4 dòng mới, 0 dòng thay đổi"), "taken in").toBeVisible();
  const taken = await desk.rpc("task_list", { offset: 0, limit: 50, filter: { awaiting: false, text: "khao sat" } });
  expect(taken.total, "they are in the register").toBe(2);
  await page.getByRole("button", { name: "Hoàn tác", exact: true }).first().click();
  await expect(async () => {
    const left = await desk.rpc("task_list", { offset: 0, limit: 50, filter: { awaiting: false, text: "khao sat" } });
    expect(left.total, "one undo takes them back").toBe(0);
  }).toPass();
});

test("a list goes out and its file is opened", async ({ page, desk }) => {
  await page.goto(`${desk.url}/#/members`);
  await settled(page);
  await page.getByRole("button", { name: "Tệp" }).click();
  await page.getByRole("menuitem", { name: "Thành viên: Xuất ra Excel (.xlsx)" }).click();
  await expect(page.getByText(/Đã xuất 29 dòng/), "as many rows as seats").toBeVisible();
  await page.getByRole("button", { name: "Mở", exact: true }).click();
  await expect.poll(async () => (await desk.opened()).length, { message: "the file was handed to the desktop" }).toBe(1);
});

test("areas of an office file come in beside the areas, in the place that their rows say", async ({ page, desk }) => {
  await page.goto(`${desk.url}/#/priorities?tab=areas`);
  await settled(page);
  await page.getByRole("button", { name: "Tệp" }).click();
  await page.getByRole("menuitem", { name: "Nhập từ tệp…" }).click();
  const dialog = page.getByRole("dialog", { name: "Nhập từ tệp: Nhóm ưu tiên" });
  const rows = [
    "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ;", "DANH MỤC NHÓM ƯU TIÊN;", ";", "(kèm theo Kế hoạch);",
    "STT;Nhóm ưu tiên;Căn cứ", "1;An toàn thông tin mạng;Kế hoạch 2027", "1;Trùng chỗ;", "",
  ];
  await dialog.locator("input[type=file]").setInputFiles({ name: "nhom.csv", mimeType: "text/csv", buffer: Buffer.from(rows.join("\r\n"), "utf8") });
  await expect(dialog.getByLabel("Dòng tiêu đề"), "the header is found below the titles").toHaveValue("5");
  await dialog.getByRole("button", { name: "Chạy thử" }).click();
  await expect(dialog.getByText("A7"), "a problem names its cell").toBeVisible();
  expect(await violations(page), "the dry run").toEqual([]);
  await dialog.getByLabel("Bỏ qua 1 dòng có vấn đề").check();
  await dialog.getByRole("button", { name: "Nhập 1 dòng" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "An toàn thông tin mạng" }), "it stands first").toContainText("1");
  const first = await desk.rpc("area_list", {});
  expect(first.areas[0], "in the register, too").toMatchObject({ name: "An toàn thông tin mạng" });
  await page.getByRole("button", { name: "Hoàn tác", exact: true }).first().click();
  await expect(page.getByText("An toàn thông tin mạng"), "one undo takes it back").toHaveCount(0);
});

test("every list goes out from its screen, and the whole register from the settings", async ({ page, desk }) => {
  await recurring(desk);
  for (const [path, item, file] of [
    ["instruments", "Điều khoản: Xuất ra Excel (.xlsx)", /DanhSach_DieuKhoan_.*\.xlsx/],
    ["recurrences", "Xuất ra CSV (.csv)", /DanhSach_ViecDinhKy_.*\.csv/],
    ["priorities?tab=areas", "Xuất ra CSV (.csv)", /DanhSach_NhomUuTien_.*\.csv/],
    ["priorities?tab=score", "Xuất ra Excel (.xlsx)", /DanhSach_DiemUuTien_.*\.xlsx/],
    ["priorities?tab=criteria", "Xuất ra Excel (.xlsx)", /DanhSach_TieuChi_.*\.xlsx/],
    ["priorities", "Xuất ra Excel (.xlsx)", /XepHang_UuTien_.*\.xlsx/],
    ["members", "Đơn vị: Xuất ra CSV (.csv)", /DanhSach_DonVi_.*\.csv/],
    ["members", "Thành viên: Xuất danh bạ (.vcf)", /DanhSach_ThanhVien_.*\.vcf/],
  ] as const) {
    await page.goto(`${desk.url}/#/${path}`);
    await settled(page);
    await page.getByRole("button", { name: "Tệp" }).press("Enter");
    await page.getByRole("menuitem", { name: item }).press("Enter");
    await expect(page.getByText(file), `${path}: it says where`).toBeVisible();
  }
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  await page.getByRole("button", { name: "Xuất", exact: true }).press("Enter");
  await page.getByRole("menuitem", { name: "Thời hạn, lịch (.ics)" }).press("Enter");
  await expect(page.getByText(/ThoiHan_.*\.ics/), "deadlines as a calendar").toBeVisible();
  await page.goto(`${desk.url}/#/settings`);
  await settled(page);
  await page.getByRole("button", { name: "Xuất cả sổ (JSON)" }).press("Enter");
  await expect(page.getByText(/SoChiDao_.*\.json/), "the register as data").toBeVisible();
});
