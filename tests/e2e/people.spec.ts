import type { Page } from "@playwright/test";
import { expect, lived, prepare, settled, test, type DeskHost } from "./desk";

/** A member with work: three tasks led, one of them overdue. */
async function member(desk: DeskHost): Promise<string> {
  const { units } = await desk.rpc("unit_list", { all: false });
  const unit = units.find((one) => one.kind === "department" && one.open_tasks === 0)?.id ?? "";
  await desk.rpc("member_fill", { seat: 20, person: "Nguyễn Thị Hạnh", post: "Cục trưởng", unit, from: "2022-03-01" });
  const codes: string[] = [];
  for (const [title, due] of [["Hồ sơ an toàn thông tin", "2026-11-20"], ["Góp ý kế hoạch năm 2027", "2026-11-27"], ["Tổng kết lớp học số", "2027-03-31"]] as const) {
    const { task } = await desk.rpc("task_add", { title, due, lead: unit, area: "5", coordinators: [], targets: [] });
    codes.push(task.code);
  }
  return codes[0] ?? "";
}

async function open(page: Page, desk: DeskHost, address: string): Promise<void> {
  await page.goto(`${desk.url}/${address}`);
  await settled(page);
}

test("a member reports on a task from the list, without a mouse, in well under twenty seconds", async ({ page, desk }) => {
  const late = await member(desk);
  await prepare(page, { actor: "seat:20" });
  await open(page, desk, "#/work");
  await expect(page.getByRole("heading", { name: /Cần làm ngay/ }), "what is to be done now stands first").toBeVisible();
  await expect(page.getByRole("heading", { name: /Quá hạn/ }), "the late one on top").toBeVisible();
  const begun = Date.now();
  await page.getByRole("link", { name: new RegExp(`^${late}`) }).focus();
  await page.keyboard.press("F8");
  await expect(page.getByLabel("Lời báo cáo"), "F8 opens the line and puts the cursor in it").toBeFocused();
  // As an input method types: a letter, Backspace, the letter with its mark.
  await page.keyboard.type("Da");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await page.keyboard.insertText("Đã xong 5 trên 7 hệ thống");
  await page.getByLabel("Tiến độ (%)").fill("70");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText(/70 % · Đã xong 5 trên 7 hệ thống/), "the row shows the report").toBeVisible();
  expect(Date.now() - begun, "a report takes a few seconds").toBeLessThan(20_000);
  await expect(page.getByRole("link", { name: new RegExp(`^${late}`) }), "the row has the focus again").toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("link", { name: /Góp ý kế hoạch/ }), "arrow keys go on to the next").toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(page.getByText(/70 % · Đã xong/), "and it can be taken back").toHaveCount(0);
});

test("what was reported done and what was asked waits for others; the secretariat finds both in its queue", async ({ page, desk }) => {
  const late = await member(desk);
  await prepare(page, { actor: "seat:20" });
  await open(page, desk, "#/work");
  await page.getByRole("button", { name: `Việc khác với ${late}` }).click();
  await page.getByRole("menuitem", { name: "Xin lùi hạn" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(/Hạn đề nghị/).fill("31/12/2026");
  await dialog.getByLabel(/Lý do/).fill("Chờ kinh phí");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Chờ quyết định lùi hạn"), "it moved to what waits for others").toBeVisible();
  await page.evaluate(() => localStorage.setItem("desk.actor", "secretariat"));
  await page.goto("about:blank");
  const other = await page.context().newPage();
  await other.goto(`${desk.url}/#/work`);
  await settled(other);
  await expect(other.getByText("Xin lùi đến 31/12/2026"), "the secretariat sees the request with its day").toBeVisible();
  await other.getByLabel("Việc của").selectOption("20");
  await expect(other.getByRole("link", { name: /Tổng kết lớp học số/ }), "and any member's work").toBeVisible();
});

test("nothing to do is said calmly", async ({ page, desk }) => {
  await prepare(page, { actor: "seat:25" });
  await open(page, desk, "#/work");
  await expect(page.getByText("Không còn việc nào phải làm."), "an open seat owes nothing").toBeVisible();
});

test("every number of the matrix opens as many rows", async ({ page, desk }) => {
  await lived(desk);
  await member(desk);
  const matrix = await desk.rpc("matrix_show", {});
  await open(page, desk, "#/matrix");
  const seat = matrix.seats.find((one) => one.number === 20);
  const row = page.getByRole("row", { name: /Nguyễn Thị Hạnh/ });
  await expect(row.getByRole("link", { name: /Chủ trì, chưa xong: / }), "three tasks led").toHaveText(String(seat?.load.cells.open));
  await row.getByRole("link", { name: /Chủ trì, chưa xong: / }).click();
  await settled(page);
  await expect(page.getByText(new RegExp(`^${seat?.load.cells.open} / `)).first(), "the register shows as many").toBeVisible();
  await expect(page.getByRole("button", { name: /Bỏ điều kiện “ghế 20 chủ trì”/ }), "and says why").toBeVisible();
  await page.keyboard.press("Alt+ArrowLeft");
  await settled(page);
  await page.getByRole("tab", { name: /Đơn vị/ }).click();
  const unit = matrix.units.find((one) => one.load.coordinated > 0);
  await page.getByRole("row", { name: new RegExp(unit?.unit.title ?? "") }).getByRole("link", { name: /Phối hợp: / }).click();
  await settled(page);
  await expect(page.getByText(new RegExp(`^${unit?.load.coordinated} / `)).first(), "so does what a unit coordinates").toBeVisible();
});

test("the numbers of the matrix are reached by arrow keys, and its heads stay in sight", async ({ page, desk }) => {
  await lived(desk);
  await open(page, desk, "#/matrix");
  const numbers = page.locator("td a");
  await expect(page.locator('td a[tabindex="0"]'), "Tab reaches one of them").toHaveCount(1);
  await page.locator('td a[tabindex="0"]').focus();
  const first = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  await page.keyboard.press("ArrowDown");
  const second = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  expect(second, "an arrow moves on").not.toBe(first);
  expect(await numbers.count(), "there are numbers").toBeGreaterThan(3);
  const box = page.getByRole("group", { name: "Phân công" });
  await box.evaluate((element) => element.scrollTo(400, 600));
  await expect(page.getByRole("columnheader", { name: "Thành viên" }), "the head row stays").toBeInViewport();
  await expect(page.getByRole("rowheader", { name: "Toàn bộ" }), "and the closing row").toBeInViewport();
});

test("the infrastructure is written down, tied, summed and taken back", async ({ page, desk }) => {
  await open(page, desk, "#/inventory");
  await expect(page.getByText("Sổ chưa có hạng mục hạ tầng nào"), "an empty place says why it is there").toBeVisible();
  await page.getByRole("button", { name: "Thêm hạng mục" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Tên", { exact: true }).fill("Trung tâm dữ liệu của Bộ");
  await dialog.getByLabel(/^Năng lực/).fill("40");
  await dialog.getByRole("button", { name: "Ghi vào sổ" }).click();
  await expect(dialog.getByText("Hãy chọn loại.").first(), "a kind is missing").toBeVisible();
  await expect(dialog.getByText(/Hãy ghi đơn vị tính/).first(), "and 40 of what").toBeVisible();
  await dialog.getByLabel("Loại", { exact: true }).selectOption("data_centre");
  await dialog.getByLabel("Đơn vị tính", { exact: true }).fill("TB");
  await dialog.getByLabel(/^Địa phương/).fill("Hà Nội");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { level: 2, name: "Trung tâm dữ liệu của Bộ" }), "it opens beside the list").toBeVisible();
  await page.getByRole("button", { name: "Gắn với nhiệm vụ, mục tiêu" }).click();
  await page.getByRole("combobox", { name: "Nhiệm vụ" }).fill("NV-001");
  await expect(page.getByRole("option", { name: /^NV-001/ }), "the task is offered").toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("link", { name: /^NV-001/ }), "it leads to the task it bears on").toBeVisible();
  await page.getByRole("tab", { name: "Tổng hợp" }).click();
  await expect(page.getByRole("row", { name: /^Hà Nội/ }).getByText("40 TB"), "summed by locality").toBeVisible();
  await page.getByRole("row", { name: /^Hà Nội/ }).getByRole("link", { name: /Đang dùng/ }).click();
  await settled(page);
  await expect(page.getByText("1 trên 1 hạng mục"), "the number opens its rows").toBeVisible();
  await page.getByRole("link", { name: "Trung tâm dữ liệu của Bộ" }).click();
  await page.getByRole("button", { name: "Bỏ", exact: true }).click();
  await expect(page.getByText("Sổ chưa có hạng mục hạ tầng nào"), "taken out").toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("link", { name: "Trung tâm dữ liệu của Bộ" }), "and brought back").toBeVisible();
});

test("the Minister sees what waits for him and what changed since he looked", async ({ page, desk }) => {
  await lived(desk);
  await prepare(page, { actor: "seat:1" });
  await open(page, desk, "#/overview");
  await page.getByRole("button", { name: "Đã xem" }).click();
  await expect(page.getByText(/Không đổi từ 23\/11\/2026/), "nothing changed since").toBeVisible();
  const { decisions_total } = await desk.rpc("desk_overview", {}, "seat:1");
  await expect(page.getByRole("link", { name: `${decisions_total} việc cần Bộ trưởng quyết định` }), "the sentence says what waits for him").toBeVisible();
  await desk.rpc("task_progress", { key: "NV-017", percent: 80, words: "Đã có 2.000 học liệu" });
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(page.getByText(/^1 thay đổi từ/), "another desk's report counts").toBeVisible();
  await page.getByRole("button", { name: /^Quyết định: / }).first().click();
  await page.getByRole("dialog").getByLabel(/Căn cứ/).fill("Bút phê ngày 23/11/2026");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("region", { name: "Cần Bộ trưởng quyết định" }).getByText("Không việc nào chờ"), "what he decided is gone").toBeVisible();
  await page.getByText(/thay đổi từ/).click();
  await page.getByRole("link", { name: /^Xem cả 2 thay đổi/ }).click();
  await settled(page);
  await expect(page.locator("ol.history > li"), "the number opens as many changes").toHaveCount(2);
});

test("the essentials of the overview are seen without scrolling at 1280×800", async ({ page, desk }) => {
  await lived(desk);
  await prepare(page, { actor: "seat:1" });
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, desk, "#/overview");
  await expect(page.locator(".headline .lead"), "the sentence").toBeInViewport({ ratio: 1 });
  await expect(page.locator("[data-cell=overdue]"), "the figures").toBeInViewport({ ratio: 1 });
  await expect(page.locator(".strip").nth(5), "all six areas with their verdicts").toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("heading", { name: "Cần Bộ trưởng quyết định" }), "what waits for him").toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("heading", { name: "Quá hạn lâu nhất" }), "what is longest overdue").toBeInViewport({ ratio: 1 });
});
