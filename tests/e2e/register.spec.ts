import type { Locator, Page } from "@playwright/test";
import { expect, lived, settled, test } from "./desk";

const grid = (page: Page): Locator => page.getByRole("grid", { name: "Nhiệm vụ" });
const rowOf = (page: Page, code: string): Locator => page.locator(`[data-code="${code}"]`);
const codes = (page: Page): Promise<string[]> =>
  page.locator(".task[data-code]").evaluateAll((rows) =>
    rows.sort((a, b) => Number(a.getAttribute("aria-rowindex")) - Number(b.getAttribute("aria-rowindex"))).map((row) => row.getAttribute("data-code") ?? ""),
  );
const focusedCell = (page: Page): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute("data-cell") ?? null);

test("a task is added, assigned, reported, extended and confirmed with the keyboard alone", async ({ page, desk }) => {
  await page.goto(`${desk.url}/#/overview`);
  await settled(page);
  await page.keyboard.press("Control+3");
  await expect(page.getByRole("heading", { level: 1, name: "Sổ nhiệm vụ" }), "Ctrl+3 is the register").toBeFocused();
  await settled(page);
  await page.keyboard.press("Control+n");
  await expect(page.getByLabel("Nội dung nhiệm vụ"), "the form begins with the words of the task").toBeFocused();
  await page.keyboard.type("Khảo sát đường truyền các trường vùng khó");
  await page.keyboard.press("Tab");
  await page.keyboard.type("van phong");
  await expect(page.getByRole("listbox", { name: "Các lựa chọn" }).getByRole("option", { name: /^Văn phòng/ }).first(), "a unit is found without marks").toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Đơn vị chủ trì"), "and picked").toHaveValue(/Văn phòng/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("30/12/2026");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Đã thêm NV-015"), "the register names the task").toBeVisible();
  await expect(rowOf(page, "NV-015"), "and its row is chosen").toHaveAttribute("aria-selected", "true");

  await expect.poll(() => focusedCell(page), { message: "the focus is on the new row" }).toMatch(/^14:/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "NV-015" }), "Enter opens the task").toBeVisible();
  await settled(page);

  await page.keyboard.press("F8");
  await expect(page.getByRole("dialog").getByLabel("Tiến độ (%)"), "F8 reports progress").toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("40");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Đã khảo sát 12 trường");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Đã ghi tiến độ NV-015"), "progress is recorded").toBeVisible();
  await expect(page.locator("#main").getByText("Đã khảo sát 12 trường").first(), "and listed").toBeVisible();

  await page.getByRole("button", { name: "Xin lùi hạn", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Hạn đề nghị"), "the form asks for the day").toBeFocused();
  await page.keyboard.type("15/1/2027");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Mưa lũ ở ba tỉnh");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Đang chờ quyết định: xin lùi đến 15/01/2027"), "the request waits").toBeVisible();

  await page.getByRole("button", { name: "Quyết định lùi hạn" }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Căn cứ").focus();
  await page.keyboard.type("Ý kiến của Trưởng ban");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("dialog"), "the decision is taken").toHaveCount(0);
  const summary = page.getByRole("region", { name: "Tóm tắt" });
  await expect(summary.getByText("15/01/2027"), "the new deadline holds").toBeVisible();
  await expect(summary.getByText("30/12/2026"), "the first one is kept").toBeVisible();

  await page.getByRole("button", { name: "Báo cáo hoàn thành" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("Báo cáo khảo sát số 12/BC-VP");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("button", { name: "Xác nhận hoàn thành" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Đã xác nhận hoàn thành NV-015"), "the secretariat confirms").toBeVisible();
  const { row } = await desk.rpc("task_show", { key: "NV-015" });
  expect([row.state, row.timeliness], "done, before the deadline").toEqual(["confirmed", "done_on_time"]);
});

test("the keys of a spreadsheet move over the register", async ({ page, desk }) => {
  await lived(desk);
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  await page.locator('[data-cell="0:title"]').click();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  expect(await focusedCell(page), "down and right").toBe("1:lead");
  await page.keyboard.press("Home");
  expect(await focusedCell(page), "Home is the first column").toBe("1:code");
  await page.keyboard.press("Control+End");
  await expect.poll(() => focusedCell(page), { message: "Ctrl+End is the last cell" }).toMatch(/^21:/);
  await page.keyboard.press("Control+Home");
  await expect.poll(() => focusedCell(page), { message: "Ctrl+Home is the first cell" }).toBe("0:code");
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => focusedCell(page), { message: "above the rows are the heads" }).toBe("-1:code");
  await page.keyboard.press("PageDown");
  await expect.poll(() => focusedCell(page), { message: "a page down" }).toMatch(/^1\d:code$/);
});

test("a cell is edited by typing, saved by Enter, left alone by Escape", async ({ page, desk }) => {
  await lived(desk);
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  await page.locator('[data-cell="2:title"]').click();
  await page.keyboard.press("F2");
  const editor = page.getByRole("textbox", { name: "Sửa Nội dung của NV-003" });
  await expect(editor, "F2 keeps what was there").toHaveValue("Rà soát hạ tầng công nghệ thông tin hiện có trong toàn ngành");
  await page.keyboard.press("Escape");
  await expect(editor, "Escape leaves").toHaveCount(0);
  await page.keyboard.type("Rà soát hạ tầng");
  await expect(editor, "typing replaces").toHaveValue("Rà soát hạ tầng");
  await page.keyboard.press("Enter");
  await expect(rowOf(page, "NV-003").getByText("Rà soát hạ tầng", { exact: true }), "Enter saves").toBeVisible();
  await expect.poll(() => focusedCell(page), { message: "and goes down" }).toBe("3:title");
  await page.locator('[data-cell="3:level"]').click();
  await page.keyboard.press("F2");
  await page.getByRole("combobox", { name: "Sửa Mức của NV-004" }).selectOption("1");
  await page.keyboard.press("Enter");
  await expect(rowOf(page, "NV-004").getByText("Khẩn"), "a level is chosen from its list").toBeAttached();
  const { row } = await desk.rpc("task_show", { key: "NV-003" });
  expect(row.title, "the register holds it").toBe("Rà soát hạ tầng");
});

test("Backspace and Delete on a row change nothing", async ({ page, desk }) => {
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  const before = await desk.rpc("desk_show", {});
  await page.locator('[data-cell="0:title"]').click();
  for (const key of ["Backspace", "Delete", "Backspace"]) await page.keyboard.press(key);
  await expect(page.getByRole("textbox", { name: /^Sửa/ }), "no editor opens").toHaveCount(0);
  expect((await desk.rpc("desk_show", {})).head, "nothing was written").toBe(before.head);
});

test("what Unikey sends arrives whole in every kind of field", async ({ page, desk }) => {
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  /** Unikey corrects what was typed: the letters, then Backspaces and the composed text. */
  const unikey = async (): Promise<void> => {
    await page.keyboard.type("Hoi");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Backspace");
    await page.keyboard.insertText("ội");
    await page.keyboard.type(" dong");
    for (let times = 0; times < 4; times += 1) await page.keyboard.press("Backspace");
    await page.keyboard.insertText("đồng");
  };
  const search = page.getByRole("combobox", { name: "Tìm trong sổ" });
  await search.focus();
  await unikey();
  await expect(search, "the search box").toHaveValue("Hội đồng");
  const filter = page.getByRole("combobox", { name: "Lọc theo mã hoặc nội dung" });
  await filter.focus();
  await unikey();
  await expect(filter, "the filter").toHaveValue("Hội đồng");
  await filter.fill("");
  await expect(page.locator('[data-cell="0:title"]')).toBeVisible();
  await page.locator('[data-cell="0:title"]').click();
  await unikey();
  await expect(page.getByRole("textbox", { name: /^Sửa Nội dung/ }), "a cell").toHaveValue("Hội đồng");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+n");
  await unikey();
  await expect(page.getByLabel("Nội dung nhiệm vụ"), "an area of text").toHaveValue("Hội đồng");
  const lead = page.getByLabel("Đơn vị chủ trì");
  await lead.focus();
  await unikey();
  await expect(lead, "a field that offers choices never completes it").toHaveValue("Hội đồng");
});

test("decomposed letters are stored composed", async ({ page, desk }) => {
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  await page.keyboard.press("Control+n");
  await page.keyboard.insertText("Hội nghị chuyên đề".normalize("NFD"));
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Đã thêm NV-015"), "added").toBeVisible();
  expect((await desk.rpc("task_show", { key: "NV-015" })).row.title, "NFC").toBe("Hội nghị chuyên đề".normalize("NFC"));
});

test("filters, order and groups live in the address and come back with it", async ({ page, desk }) => {
  await lived(desk);
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  await page.getByRole("tab", { name: /^Quá hạn/ }).click();
  await expect(page, "a view is a condition").toHaveURL(/cell=overdue/);
  await expect(page.getByText("3 / 22 nhiệm vụ"), "and counts what it shows").toBeVisible();
  await page.getByRole("columnheader", { name: "Hạn", exact: true }).click();
  await expect(page.getByRole("columnheader", { name: "Hạn", exact: true }), "a press sorts").toHaveAttribute("aria-sort", "ascending");
  await expect(page).toHaveURL(/sort=due/);
  await expect.poll(() => codes(page), { message: "earliest deadline first" }).toEqual(["NV-012", "NV-022", "NV-015"]);
  await page.getByRole("columnheader", { name: "Hạn", exact: true }).click();
  await expect.poll(() => codes(page), { message: "a second press turns it round" }).toEqual(["NV-015", "NV-022", "NV-012"]);
  const address = page.url();
  await page.goto(`${desk.url}/#/overview`);
  await page.goto(address);
  await settled(page);
  await expect.poll(() => codes(page), { message: "the address gives the same list again" }).toEqual(["NV-015", "NV-022", "NV-012"]);
  await page.getByRole("button", { name: "Bỏ lọc" }).click();
  await expect(page.getByText("22 / 22 nhiệm vụ"), "one press takes all conditions off").toBeVisible();
  await page.getByRole("combobox", { name: "Lọc theo mã hoặc nội dung" }).fill("co so du lieu");
  await expect(page, "text is a condition too").toHaveURL(/q=co/);
  await expect(rowOf(page, "NV-015"), "found without marks").toBeVisible();
});

test("groups have heads with their counts, and keys pass over them", async ({ page, desk }) => {
  await lived(desk);
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  await page.getByRole("combobox", { name: "Nhóm theo" }).selectOption("level");
  await expect(grid(page).getByText("1 · Khẩn"), "the head names the group").toBeVisible();
  await expect(grid(page).getByText("2 nhiệm vụ", { exact: true }), "and counts it").toBeVisible();
  await page.locator('[data-cell="1:title"]').click();
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => focusedCell(page), { message: "the next row, past the head" }).toBe("2:title");
});

test("a long register scrolls with a few dozen rows in the page", async ({ page, desk }) => {
  test.setTimeout(180_000);
  for (let at = 0; at < 400; at += 1) await desk.rpc("task_add", { title: `Việc thử số ${at + 1}`, coordinators: [], targets: [] });
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  await page.locator('[data-cell="0:title"]').click();
  await page.keyboard.press("Control+End");
  await expect(rowOf(page, "NV-414"), "the last page is fetched when it is looked at").toBeVisible();
  await expect(grid(page), "the whole length is told").toHaveAttribute("aria-rowcount", "415");
  expect(await page.locator(".task").count(), "only what is seen is drawn").toBeLessThan(60);
});

test("the side view shows the chosen row and its verbs, and closes", async ({ page, desk }) => {
  await lived(desk);
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  await page.locator('[data-cell="14:title"]').click();
  const side = page.getByRole("complementary", { name: "Xem nhanh" });
  await expect(side, "on a narrow screen the titles have the room").toHaveCount(0);
  await page.keyboard.press("Control+i");
  await expect(side.getByRole("heading", { name: /Xây dựng cơ sở dữ liệu ngành/ }), "the task of the row").toBeVisible();
  await side.getByRole("button", { name: "Báo cáo tiến độ" }).click();
  await expect(page.getByRole("dialog", { name: "Báo cáo tiến độ NV-015" }), "a verb opens its form").toBeVisible();
  await page.keyboard.press("Escape");
  await expect.poll(() => focusedCell(page), { message: "the focus returns to the row" }).toBe("14:title");
  await page.keyboard.press("Control+Space");
  await expect(side, "Ctrl+Space closes it").toHaveCount(0);
  await page.keyboard.press("Control+i");
  await expect(side, "Ctrl+I opens it").toBeVisible();
});

test("a row has a menu by keyboard, and can be copied for a spreadsheet", async ({ page, desk, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await lived(desk);
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  await page.locator('[data-cell="14:title"]').click();
  await page.keyboard.press("Control+i");
  await expect(page.getByRole("complementary").getByText("NV-015").first(), "the row is the chosen one").toBeVisible();
  await page.keyboard.press("Shift+F10");
  await expect(page.getByRole("menu", { name: "Việc với NV-015" }).getByRole("menuitem", { name: "Xin lùi hạn" }), "the verbs are in the menu").toBeVisible();
  await page.keyboard.press("Escape");
  await expect.poll(() => focusedCell(page), { message: "Escape returns to the cell" }).toBe("14:title");
  await page.keyboard.press("Control+c");
  await expect(page.getByText("Đã chép dòng NV-015"), "copied").toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split("\n")[1]?.split("\t").slice(0, 2), "cells by tabs").toEqual(["NV-015", "Xây dựng cơ sở dữ liệu ngành giáo dục kết nối với cơ sở dữ liệu quốc gia về dân cư"]);
});

test("an edit that met a newer version shows both and loses neither", async ({ page, desk }) => {
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  await page.locator('[data-cell="2:title"]').click();
  await page.keyboard.press("F2");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Điều tôi gõ");
  const { row } = await desk.rpc("task_show", { key: "NV-003" });
  await desk.rpc("task_edit", { key: "NV-003", version: row.version, title: "Điều người khác ghi" });
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Đã được sửa ở nơi khác" });
  await expect(dialog.getByText("Trong sổ bây giờ: Điều người khác ghi"), "what stands there").toBeVisible();
  await expect(dialog.getByText("Bạn đang gõ: Điều tôi gõ"), "what was typed").toBeVisible();
  await dialog.getByRole("button", { name: "Ghi điều đang gõ" }).click();
  await expect(rowOf(page, "NV-003").getByText("Điều tôi gõ"), "the choice is the person's").toBeVisible();
});

test("a report is written, opened and shown in its folder", async ({ page, desk }) => {
  await lived(desk);
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  await page.getByRole("button", { name: "Xuất" }).click();
  await page.getByRole("menuitem", { name: "Bảng tính Excel (.xlsx)" }).click();
  await expect(page.getByText(/Đã lập báo cáo \d+ nhiệm vụ/), "the toast says what was made").toBeVisible();
  await page.getByRole("button", { name: "Mở", exact: true }).click();
  await expect.poll(() => desk.opened(), { message: "the desktop was asked to open it" }).toEqual([expect.stringMatching(/\.xlsx$/)]);
});
