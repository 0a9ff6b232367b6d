import type { Locator, Page } from "@playwright/test";
import { chained } from "./chains";
import { expect, settled, test } from "./desk";

const chart = (page: Page): Locator => page.getByRole("grid", { name: "Lộ trình" });
const row = (page: Page, code: string): Locator => chart(page).locator(`[data-code="${code}"]`);

test("a chain is drawn, with its critical path and who waits, and opens by the keyboard", async ({ page, desk }) => {
  const [survey = "", standard = "", trial = ""] = await chained(desk);
  await page.goto(`${desk.url}/#/schedule/${standard}`);
  await settled(page);
  await expect(chart(page), "the eight tasks of the chain").toHaveAttribute("data-rows", "8");
  await expect(row(page, standard), "the bar says everything in words").toContainText("chờ");
  await expect(row(page, survey).getByText(/^trễ \d+ ngày$/), "the survey is late").toBeVisible();
  expect(await chart(page).locator("svg .line.critical").count(), "the critical path is drawn heavier").toBeGreaterThan(2);
  expect(await chart(page).locator("svg .line").count(), "each dependency has its arrow").toBe(8);
  await row(page, survey).click();
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  const second = await page.evaluate(() => document.activeElement?.getAttribute("data-line") ?? "");
  expect(second, "arrows move between rows").toBe("1");
  await row(page, trial).click();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: trial }), "Enter opens the task").toBeVisible();
});

test("time is made larger and smaller by buttons and keys, and the table says the same", async ({ page, desk }) => {
  const codes = await chained(desk);
  await page.goto(`${desk.url}/#/schedule?which=linked`);
  await settled(page);
  const width = (): Promise<number> => chart(page).evaluate((element) => element.scrollWidth);
  const quarter = await width();
  await page.getByRole("button", { name: "Tháng", exact: true }).click();
  await expect.poll(width, { message: "months are wider than quarters" }).toBeGreaterThan(quarter);
  await row(page, codes[0] ?? "").click();
  await page.keyboard.press("Minus");
  await expect(page.getByRole("button", { name: "Quý", exact: true }), "− makes it smaller").toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "Dạng bảng" }).click();
  await expect(chart(page).getByRole("columnheader", { name: "Xong muộn nhất" }), "the table alone has every column").toBeVisible();
  await expect(row(page, codes[1] ?? ""), "with what is noted").toContainText("đường găng");
  await page.getByRole("button", { name: "Biểu đồ" }).or(page.getByRole("button", { name: "Dạng biểu đồ" })).click();
  await expect(chart(page).locator("svg .line").first(), "and the bars come back").toBeVisible();
});

test("whose delay keeps others waiting is counted, and each figure opens its rows", async ({ page, desk }) => {
  const codes = await chained(desk);
  await page.goto(`${desk.url}/#/schedule`);
  await settled(page);
  await page.getByRole("tab", { name: /Chờ đơn vị nào/ }).click();
  const link = page.getByRole("link", { name: /^Xem 1 việc đang chờ/ });
  await expect(link, "one unit keeps one task waiting").toBeVisible();
  await link.click();
  await settled(page);
  await expect(chart(page), "its row").toHaveAttribute("data-rows", "1");
  await expect(row(page, codes[1] ?? ""), "the task that waits").toBeVisible();
  await page.getByRole("button", { name: /^Đang chờ .+ Bỏ lọc/ }).click();
  await expect(chart(page), "and back").not.toHaveAttribute("data-rows", "1");
});

test("a task is planned and put after another in its own page; a ring is refused by its codes", async ({ page, desk }) => {
  const codes = await chained(desk);
  const [survey = "", standard = ""] = codes;
  const alone = codes[8] ?? "";
  await page.goto(`${desk.url}/#/tasks/${alone}`);
  await settled(page);
  const part = page.getByRole("region", { name: "Trước và sau" });
  await part.getByRole("button", { name: "Lập kế hoạch" }).click();
  const plan = page.getByRole("dialog");
  await plan.getByLabel("Bắt đầu dự kiến").fill("1/3/2027");
  await plan.getByLabel("Số ngày làm việc").fill("0");
  await plan.getByRole("button", { name: "Lưu" }).click();
  await expect(plan.getByText("Hãy ghi một số ngày từ 1 đến 2500.").first(), "what is wrong is said").toBeVisible();
  await plan.getByLabel("Số ngày làm việc").fill("15");
  await plan.getByRole("button", { name: "Lưu" }).click();
  await expect(part.getByText("bắt đầu 01/03/2027 · 15 ngày làm việc"), "the plan stands").toBeVisible();

  await part.getByRole("button", { name: "Thêm việc phải xong trước" }).click();
  const form = page.getByRole("dialog");
  await form.getByRole("combobox").fill("chuan du lieu nganh");
  await form.getByRole("option", { name: new RegExp(standard) }).click();
  await form.getByLabel(/^Cách nhau/).fill("3");
  await form.getByRole("button", { name: "Ghi vào sổ" }).click();
  await expect(part.getByRole("link", { name: standard }), "it comes after the standard").toBeVisible();
  await expect(part.getByText("cách 3 ngày"), "three days later").toBeVisible();

  await page.goto(`${desk.url}/#/tasks/${survey}`);
  await settled(page);
  await part.getByRole("button", { name: "Thêm việc phải xong trước" }).click();
  await form.getByRole("combobox").fill(alone);
  await form.getByRole("option", { name: new RegExp(alone) }).click();
  await form.getByRole("button", { name: "Ghi vào sổ" }).click();
  await expect(form.getByText(`${alone} → ${survey} → ${standard} → ${alone}`).first(), "the ring is named").toBeVisible();
  await page.keyboard.press("Escape");

  await page.goto(`${desk.url}/#/tasks/${alone}`);
  await settled(page);
  await part.getByRole("button", { name: `Bỏ quan hệ với ${standard}` }).click();
  await expect(part.getByText("Không phải chờ việc nào."), "taken away").toBeVisible();
  await page.getByRole("button", { name: "Hoàn tác" }).first().click();
  await expect(part.getByRole("link", { name: standard }), "and brought back").toBeVisible();
});

test("tasks without dates say what to do", async ({ page, desk }) => {
  await page.goto(`${desk.url}/#/schedule?text=NV-001`);
  await settled(page);
  await expect(page.getByText("Chưa nhiệm vụ nào đủ ngày để vẽ"), "why nothing is drawn").toBeVisible();
  await expect(chart(page).getByRole("columnheader", { name: "Ghi nhận" }), "the table is there all the same").toBeVisible();
});
