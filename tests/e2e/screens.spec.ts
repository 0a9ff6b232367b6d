import { expect, lived, settled, test } from "./desk";

test("a seat is filled and its holder is found", async ({ page, desk }) => {
  const { seats } = await desk.rpc("member_list", {});
  const open = seats.find((seat) => seat.is_open)?.number ?? 0;
  await page.goto(`${desk.url}/#/members/${open}`);
  await settled(page);
  await page.getByRole("button", { name: "Ghi người giữ ghế" }).click();
  await page.getByLabel("Họ và tên").fill("Đặng Thị Ưng");
  await page.getByLabel("Từ ngày").fill("1/11/2026");
  await page.getByRole("button", { name: "Ghi vào sổ" }).click();
  await expect(page.getByText(`Đã ghi người giữ ghế số ${open}`), "recorded").toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Đặng Thị Ưng" }), "the seat shows its holder").toBeVisible();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("dang thi ung");
  await expect(page.getByRole("option", { name: /Đặng Thị Ưng/ }).first(), "and the search finds the person").toBeVisible();
});

test("a target is measured with its source", async ({ page, desk }) => {
  const { targets } = await desk.rpc("target_list", {});
  const target = targets.find((one) => one.comparison !== "yes_no" && one.unit.includes("%")) ?? targets[0];
  await page.goto(`${desk.url}/#/targets/${target?.code ?? ""}`);
  await settled(page);
  await page.getByRole("button", { name: "Ghi số đo" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(/^Giá trị/).fill("37,5");
  await dialog.getByLabel("Ngày đo").fill("1/11/2026");
  await dialog.getByRole("button", { name: /^Ghi/ }).click();
  await expect(dialog.getByText("Hãy ghi nguồn của con số này.").first(), "a figure needs its source").toBeVisible();
  await dialog.getByLabel("Nguồn").fill("Báo cáo 12/BC-BGDĐT");
  await dialog.getByRole("button", { name: /^Ghi/ }).click();
  await expect(page.getByText(`Đã ghi số đo cho ${target?.code ?? ""}`), "recorded").toBeVisible();
  await expect(page.locator("#main").getByText("37,5 %").first(), "and shown").toBeVisible();
});

test("a document shows its clauses and the tasks they gave, and leads to them", async ({ page, desk }) => {
  await lived(desk);
  const { row } = await desk.rpc("task_show", { key: "NV-001" });
  await page.goto(`${desk.url}/#/tasks/NV-001`);
  await settled(page);
  await page.getByRole("link", { name: new RegExp(row.instrument?.code ?? "") }).click();
  await settled(page);
  await expect(page.getByRole("link", { name: row.title }), "the task stands under its clause").toBeVisible();
  await page.getByRole("link", { name: "Phân công nhiệm vụ cụ thể cho từng thành viên, đơn vị" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "NV-002" }), "and is one press away").toBeVisible();
  await page.keyboard.press("Alt+ArrowLeft");
  await expect(page, "back to the document").toHaveURL(/instruments/);
});

test("every figure of the overview opens its rows", async ({ page, desk }) => {
  await lived(desk);
  await page.goto(`${desk.url}/#/overview`);
  await settled(page);
  const { stats } = await desk.rpc("desk_overview", {});
  await page.getByRole("link", { name: /Quá hạn, chưa xong/ }).first().click();
  await settled(page);
  await expect(page, "the list is narrowed").toHaveURL(/cell=overdue/);
  await expect(page.getByText(new RegExp(`^${stats.cells.overdue} / `)), "to as many rows as the figure said").toBeVisible();
});

test("the next task is one key away", async ({ page, desk }) => {
  await page.goto(`${desk.url}/#/tasks?sort=-code`);
  await settled(page);
  await page.locator('[data-cell="0:title"]').click();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "NV-014" }), "the first of the list").toBeVisible();
  await settled(page);
  await page.keyboard.press("Alt+ArrowDown");
  await expect(page.getByRole("heading", { level: 1, name: "NV-013" }), "the next in its order").toBeVisible();
});
