import { join } from "node:path";
import { expect, settled, test } from "./desk";
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
  await page.getByRole("menuitem", { name: "Xuất ra Excel (.xlsx)" }).click();
  await expect(page.getByText(/Đã xuất 29 dòng/), "as many rows as seats").toBeVisible();
  await page.getByRole("button", { name: "Mở", exact: true }).click();
  await expect.poll(async () => (await desk.opened()).length, { message: "the file was handed to the desktop" }).toBe(1);
});
