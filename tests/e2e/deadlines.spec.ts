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

test("a deadline typed into a cell of the register is read back below it", async ({ page, desk }) => {
  await lived(desk);
  await desk.rpc("task_add", { title: "Việc còn là nháp", level: 3, coordinators: [], targets: [] });
  await page.goto(`${desk.url}/#/tasks?text=${encodeURIComponent("Việc còn là nháp")}`);
  await settled(page);
  await page.locator('[data-cell="0:due"]').click();
  await page.keyboard.press("F2");
  const cell = page.getByRole("textbox", { name: /^Sửa/ });
  const reading = page.locator("#cell-reading");
  await cell.fill("quý II/2027");
  await expect(reading, "the quarter ends on a day with its weekday").toContainText("Thứ Tư, 30/06/2027");
  await expect(reading, "why it is that day").toContainText("Hết quý");
  const box = await cell.boundingBox();
  const below = await reading.boundingBox();
  expect(below !== null && box !== null && below.y >= box.y + box.height, "it stands below the cell, and hides nothing of it").toBe(true);
  await cell.fill("5 ngày làm việc kể từ ngày 23/11/2026");
  await expect(reading, "working days are counted").toContainText("Thứ Hai, 30/11/2026");
  await expect(reading, "from the day that is named").toContainText("5 ngày làm việc, tính từ ngày 23/11/2026");
  await cell.fill("quý V/2027");
  await expect(reading, "a quarter that no year has").toContainText("“quý V/2027” là tháng, quý hoặc kỳ không có");
  await expect(reading, "nothing of the day before stays").not.toContainText("30/11/2026");
  await cell.fill("trước ngày 31/2/2027 nhé");
  await expect(reading.locator("mark"), "the words at fault are marked, and no others").toHaveText(["31/2/2027", "nhé"]);
  await expect(reading, "each with its reason").toContainText("“31/2/2027” là ngày không có trong lịch. Chưa hiểu “nhé”.");
  await page.keyboard.press("Escape");
  await expect(reading, "it goes with the edit").toHaveCount(0);
  // Typed as an input method sends it: the mark comes by taking the letter back.
  await page.keyboard.press("F2");
  await cell.fill("");
  for (const piece of ["q", "u", "y"]) await page.keyboard.insertText(piece);
  await page.keyboard.press("Backspace");
  await page.keyboard.insertText("ý");
  await page.keyboard.insertText(" I/2027");
  await expect(reading, "the words are whole").toContainText("Thứ Tư, 31/03/2027");
  await page.keyboard.press("Enter");
  await expect(page.locator('[data-cell="0:due"]'), "the day that was read is the day that is kept").toContainText("31/03/2027");
});

test("a deadline in a form is read back: a day off is said, words that mean no day are named", async ({ page, desk }) => {
  await lived(desk);
  await page.goto(`${desk.url}/#/tasks/NV-015`);
  await settled(page);
  const main = page.locator("#main");
  const button = main.getByRole("button", { name: "Xin lùi hạn", exact: true });
  if ((await button.count()) === 0) {
    await page.getByRole("group", { name: "Việc làm được bây giờ" }).getByRole("button", { name: "Việc khác" }).press("Enter");
    await page.getByRole("menuitem", { name: "Xin lùi hạn", exact: true }).press("Enter");
  } else await button.press("Enter");
  const form = page.getByRole("dialog");
  const day = form.locator("#verb-to");
  const reading = form.locator("#verb-to-reading");
  await day.fill("2/1/2027");
  await expect(reading, "the weekday is said").toContainText("Thứ Bảy, 02/01/2027");
  await expect(reading, "and that it is a day off").toContainText("rơi vào ngày nghỉ cuối tuần");
  await expect(day, "it belongs to its field").toHaveAttribute("aria-describedby", /verb-to-reading/);
  await day.fill("tuần sau");
  await expect(reading, "what is no day is said before it is sent").toContainText("Chưa hiểu “tuần sau”");
  await page.keyboard.press("Escape");

  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  await page.keyboard.press("Control+n");
  const due = page.getByRole("dialog").locator("#add-due");
  await due.fill("trước phiên họp tới");
  await expect(page.locator("#add-due-reading"), "a deadline that waits for its day says so").toContainText("ngày sẽ xác định khi có lịch họp");
  await due.fill("");
  await expect(page.locator("#add-due-reading"), "an empty field says nothing").toBeEmpty();
});

test("a swapped working day is entered by the keyboard, moves what is counted from then on, and is undone", async ({ page, desk }) => {
  // Counted from Monday 23/11/2026: five working days end on the Monday after, ten on the second.
  for (const [title, due] of [["Góp ý dự thảo Quy chế", "5 ngày làm việc"], ["Thẩm định dự thảo Quy chế", "10 ngày làm việc"]] as const)
    await desk.rpc("task_add", { title, due, lead: "Văn phòng", coordinators: [], targets: [] });
  const { head } = await desk.rpc("desk_show", {});
  await page.goto(`${desk.url}/#/settings?tab=calendar`);
  await settled(page);
  const sum = page.locator(".year [role=status]");
  const before = (await sum.textContent()) ?? "";
  const dayOf = (iso: string) => page.locator(`[data-day="${iso}"]`);
  const strained = page.getByRole("region", { name: /^Hạn cần xem lại/ });
  await expect(strained, "no deadline is strained yet").toHaveCount(0);

  // Friday 27/11 is off, Saturday 05/12 is worked instead.
  await dayOf("2026-11-23").focus();
  for (let times = 0; times < 4; times += 1) await page.keyboard.press("ArrowRight");
  await expect(dayOf("2026-11-27"), "arrows walk over the days").toBeFocused();
  await page.keyboard.press("Enter");
  const form = page.getByRole("dialog", { name: "Thứ Sáu, 27/11/2026" });
  await expect(form.getByLabel("Tên ngày hoặc lý do"), "the day has its form").toBeFocused();
  await page.keyboard.insertText("Hoán đổi ngày làm việc");
  await page.keyboard.press("Control+Enter");
  await expect(form.getByRole("link", { name: "Hãy ghi căn cứ" }), "a day is not changed without its basis").toBeVisible();
  await form.getByLabel("Căn cứ").focus();
  await page.keyboard.insertText("Thông báo số 12/TB-BGDĐT");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await expect(form.getByLabel("Làm bù vào ngày"), "the day worked instead is asked in the same form").toBeFocused();
  await page.keyboard.insertText("5/12/2026");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Đã ghi 2 ngày vào lịch làm việc"), "both days").toBeVisible();
  expect((await desk.rpc("desk_show", {})).head, "are one operation").toBe(head + 1);
  await expect(dayOf("2026-11-27"), "the focus is back on the day, which is off now").toBeFocused();
  await expect(dayOf("2026-11-27"), "and says so").toHaveAccessibleName(/Nghỉ: Hoán đổi ngày làm việc \(Thư ký ghi\)/);
  await expect(dayOf("2026-12-05"), "the Saturday is worked").toHaveAccessibleName(/Làm việc: Hoán đổi ngày làm việc/);
  const working = (text: string): string => /^\d+ ngày làm việc/.exec(text)?.[0] ?? "";
  expect(working((await sum.textContent()) ?? ""), "a swap leaves as many working days").toBe(working(before));

  // What was given does not move by itself, and the calendar says what it would be; ten days have gained the Saturday that they lost.
  await expect(strained.getByRole("listitem"), "one of the two is strained").toHaveCount(1);
  await expect(strained, "told with what it comes to").toContainText("tính lại theo lịch này thì là 01/12/2026");
  await strained.getByRole("link").press("Enter");
  await settled(page);
  const summary = page.getByRole("region", { name: "Tóm tắt" });
  await expect(page.getByRole("heading", { level: 1 }), "the link opens its task").toHaveText("NV-015");
  await expect(summary.getByText("30/11/2026"), "whose deadline stands as it was given").toBeVisible();

  // What is given now is counted by the new calendar.
  const add = async (title: string, code: string, due: string): Promise<void> => {
    await page.goto(`${desk.url}/#/tasks`);
    await settled(page);
    await page.locator('[data-cell="0:title"]').focus();
    await page.keyboard.press("Control+n");
    await page.keyboard.insertText(title);
    await page.getByRole("dialog").getByLabel("Thời hạn").focus();
    await page.keyboard.insertText("5 ngày làm việc");
    await expect(page.locator("#add-due-reading"), "the form reads it back by the calendar of now").toContainText(due);
    await page.keyboard.press("Control+Enter");
    await expect(page.getByText(`Đã thêm ${code}`), "added").toBeVisible();
    await page.goto(`${desk.url}/#/tasks/${code}`);
    await settled(page);
    await expect(summary.getByText(due), `${code} is due`).toBeVisible();
    await expect(summary.getByText("Số ngày làm việc"), "as a count of working days").toBeVisible();
  };
  await add("Góp ý lần hai", "NV-017", "01/12/2026");

  // Two steps back: the task, then the swap.
  await page.goto(`${desk.url}/#/settings?tab=calendar`);
  await settled(page);
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await desk.rpc("desk_show", {})).head, { message: "the task is taken back" }).toBe(head + 3);
  await page.keyboard.press("Control+z");
  await expect(dayOf("2026-11-27"), "the Friday is worked again").toHaveAccessibleName(/Ngày làm việc bình thường/);
  await expect(dayOf("2026-12-05"), "and the Saturday is not").toHaveAccessibleName(/Ngày nghỉ cuối tuần/);
  await expect(strained, "nothing is strained").toHaveCount(0);
  await expect(sum, "the year is as it was").toHaveText(before);
  await add("Góp ý lần ba", "NV-018", "30/11/2026");
});
