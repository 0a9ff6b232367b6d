import type { Locator, Page } from "@playwright/test";
import { expect, lived, settled, test, type DeskHost } from "./desk";
import { concluded, planned } from "./meetings";

const agenda = (page: Page): Locator => page.getByRole("list", { name: "Chương trình họp" }).getByRole("listitem");
const item = (page: Page, words: string): Locator => agenda(page).filter({ hasText: words });
/** What the agenda shows, in its order. */
const titles = (page: Page): Promise<string[]> => agenda(page).locator(".title").allInnerTexts();
const add = (page: Page): Locator => page.getByRole("textbox", { name: "Nội dung mới" });

async function open(page: Page, desk: DeskHost, at: string): Promise<void> {
  await page.goto(`${desk.url}/#/${at}`);
  await settled(page);
}

/** Goes by Tab, one control at a time, until the focus is on the control. */
async function tabTo(page: Page, control: Locator, what: string): Promise<void> {
  await expect(control, `${what} is there`).toBeVisible();
  for (let step = 0; step < 80; step += 1) {
    if (await control.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(control, `Tab leads to ${what}`).toBeFocused();
}

test("a meeting is planned, its agenda written and put in order by the keyboard alone", async ({ page, desk }) => {
  await open(page, desk, "meetings");
  await expect(page.getByText("Chưa có cuộc họp nào", { exact: true }), "an empty list says so").toBeVisible();
  await expect(page.getByText(/Hãy lên lịch cuộc họp đầu tiên/), "and what to do").toBeVisible();
  await page.keyboard.press("Control+Shift+N");
  const dialog = page.getByRole("dialog", { name: "Lên lịch họp" });
  await page.keyboard.insertText("Họp Ban Chỉ đạo quý IV năm 2026");
  await page.keyboard.press("Control+Enter");
  await expect(dialog.getByRole("alert"), "not without a day and a time").toContainText("Hãy ghi giờ, như 14:00");
  await tabTo(page, dialog.getByRole("textbox", { name: "Ngày họp" }), "the day");
  await page.keyboard.insertText("10/12/2026");
  await expect(dialog.locator("[data-reading]").first(), "the day is read back").toContainText("Thứ Năm, 10/12/2026");
  await tabTo(page, dialog.getByRole("textbox", { name: "Bắt đầu" }), "the beginning");
  await page.keyboard.insertText("8h");
  await tabTo(page, dialog.getByRole("textbox", { name: /^Kết thúc/ }), "the end");
  await page.keyboard.insertText("9h30");
  await page.keyboard.press("Control+Enter");
  await expect(dialog, "it is planned").toHaveCount(0);
  await expect(page.getByRole("region", { name: "Thông tin cuộc họp" }), "and opened, with its weekday").toContainText("Thứ Năm, 10/12/2026, 08:00–09:30");
  await expect(page.getByText("Gửi giấy mời trước ngày"), "with the day by which invitations go out").toBeVisible();

  await tabTo(page, add(page), "the line that adds");
  for (const [words, minutes] of [["Khai mạc", "5"], ["Báo cáo tiến độ", "20"], ["Dữ liệu ngành", "30"], ["Quy chế làm việc", "30"], ["Kết luận", ""]] as const) {
    await page.keyboard.insertText(words);
    if (minutes !== "") {
      for (let step = 0; step < 3; step += 1) await page.keyboard.press("Tab");
      await expect(page.getByRole("textbox", { name: "Số phút" }), "the minutes are three steps away").toBeFocused();
      await page.keyboard.insertText(minutes);
    }
    await page.keyboard.press(words === "Khai mạc" ? "Control+Enter" : "Enter");
    await expect(item(page, words), `“${words}” is on the agenda`).toBeVisible();
    await expect(add(page), "and the line waits for the next").toBeFocused();
    await expect(add(page), "empty").toHaveValue("");
  }
  await expect(page.locator("[data-over]"), "it fits, and says how long it is").toHaveText(/Tổng 85 \/ 90 phút\s*1 nội dung chưa có số phút/);

  await page.keyboard.press("Shift+Tab");
  for (let step = 0; step < 20 && !(await agenda(page).first().evaluate((one) => one === document.activeElement)); step += 1) await page.keyboard.press("Shift+Tab");
  await expect(agenda(page).first(), "the items are one stop of Tab").toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.press("Alt+ArrowDown");
  await expect.poll(() => titles(page), { message: "two keys, two places" }).toEqual(["Khai mạc", "Dữ liệu ngành", "Quy chế làm việc", "Báo cáo tiến độ", "Kết luận"]);
  await expect(item(page, "Báo cáo tiến độ"), "the focus stays on what was moved").toBeFocused();
  await expect(item(page, "Báo cáo tiến độ"), "its number is what people call it").toHaveAttribute("data-number", "2");
  await expect(item(page, "Báo cáo tiến độ"), "its time is that of its place").toContainText("từ 09:05");
  await expect.poll(async () => (await desk.rpc("meeting_show", { key: "PH-001" })).items.map((one) => one.number), { message: "the register has the same order" }).toEqual([1, 3, 4, 2, 5]);

  await page.keyboard.press("F2");
  const form = page.getByRole("dialog", { name: "Sửa nội dung" });
  await tabTo(page, form.getByRole("textbox", { name: /^Số phút/ }), "its minutes");
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText("45");
  await page.keyboard.press("Control+Enter");
  await expect(form, "it is changed").toHaveCount(0);
  await expect(page.locator("[data-over]"), "what is too much is said in words").toContainText("Chương trình vượt thời gian họp 20 phút.");
  await expect(item(page, "Báo cáo tiến độ"), "and the focus is back").toBeFocused();
  await page.keyboard.press("Delete");
  await expect(item(page, "Báo cáo tiến độ"), "Delete takes it away").toHaveCount(0);
  await expect(item(page, "Kết luận"), "the next has the focus").toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(item(page, "Báo cáo tiến độ"), "and it comes back").toBeVisible();
});

test("lines from a spreadsheet become items, and what Unikey sends arrives whole in the line", async ({ page, desk }) => {
  const { row } = await desk.rpc("meeting_add", { title: "Họp tổ giúp việc", starts_at: "2026-12-10T14:00:00" });
  await open(page, desk, `meetings/${row.code}`);
  await add(page).focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData("text/plain", "1\tKhai mạc\t5 phút\n2\tBáo cáo Đề án\tVụ Pháp chế\t20\n");
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(item(page, "Báo cáo Đề án"), "with who presents").toContainText("Vụ Pháp chế");
  await expect(item(page, "Khai mạc"), "and how long").toContainText("5 phút");
  await add(page).focus();
  await page.keyboard.type("Hoi");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await page.keyboard.insertText("ội");
  await page.keyboard.press("Enter");
  await expect(item(page, "Hội"), "the composed word").toBeVisible();
  await add(page).fill("Bàn việc");
  await add(page).dispatchEvent("keydown", { key: "Enter", code: "Enter", ctrlKey: true, keyCode: 229, isComposing: true });
  expect((await desk.rpc("meeting_show", { key: row.code })).items.length, "a key that the input method takes adds nothing").toBe(3);
});

test("members are invited in one step, and their answers take a key each", async ({ page, desk }) => {
  const { row } = await desk.rpc("meeting_add", { title: "Họp Ban Chỉ đạo", starts_at: "2026-12-10T08:00:00" });
  await open(page, desk, `meetings/${row.code}`);
  await page.getByRole("button", { name: "Mời họp", exact: true }).press("Enter");
  const facts = page.getByRole("region", { name: "Thông tin cuộc họp" });
  await expect(facts, "invitations are out").toContainText("Đã mời");
  const people = page.getByRole("region", { name: "Thành phần dự họp" });
  const answers = people.getByRole("group");
  const { attendees } = await desk.rpc("meeting_show", { key: row.code });
  await expect(answers, "every seat that somebody is known for").toHaveCount(attendees.length);
  await answers.nth(0).getByRole("button", { name: "Dự", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(answers.nth(0).getByRole("button", { name: "Dự", exact: true }), "the first comes").toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(people.getByRole("textbox"), "who is sent is asked at once").toBeFocused();
  await page.keyboard.insertText("Lê Văn Thay");
  await page.keyboard.press("Enter");
  await expect(people, "and named").toContainText("Dự thay: Lê Văn Thay");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(people.getByRole("status"), "counted as they come").toHaveText(new RegExp(`^Mời ${attendees.length} người · 1 dự · 1 cử người thay · 1 không dự · ${attendees.length - 3} chưa trả lời$`));
  await page.keyboard.press("Enter");
  await expect(people.getByRole("status"), "pressed again it is taken back").toContainText(`${attendees.length - 2} chưa trả lời`);

  await people.getByRole("button", { name: "Thêm người…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Họ và tên" }).press("Control+Enter");
  await expect(dialog.getByRole("alert"), "nobody without a name or a post").toContainText("Hãy ghi họ tên hoặc chức vụ");
  await dialog.getByRole("textbox", { name: "Chức vụ, cơ quan" }).fill("Sở Giáo dục và Đào tạo Hà Nội");
  await dialog.getByRole("textbox", { name: "Chức vụ, cơ quan" }).press("Control+Enter");
  await expect(people, "a guest by the post alone").toContainText("Khách mời");
});

test("a member answers for the own seat and for nobody else", async ({ page, desk }) => {
  const { row } = await planned(desk);
  await page.goto(desk.url);
  await page.evaluate(() => localStorage.setItem("desk.actor", "seat:2"));
  await open(page, desk, `meetings/${row.code}`);
  await page.reload();
  await settled(page);
  const people = page.getByRole("region", { name: "Thành phần dự họp" });
  await expect(people.getByRole("group"), "one answer to give").toHaveCount(1);
  await people.getByRole("button", { name: "Không dự" }).click();
  await expect.poll(async () => (await desk.rpc("meeting_show", { key: row.code })).attendees.find((one) => one.seat === 2)?.reply, { message: "it is in the register" }).toBe("declines");
  for (const name of ["Bắt đầu họp", "Sửa lịch họp", "Mời thành viên"]) await expect(page.getByRole("button", { name }), `${name} is the secretariat's`).toHaveCount(0);
  await expect(add(page), "nothing is added").toHaveCount(0);
});

test("an overdue task and what was not come to are carried over, and say why", async ({ page, desk }) => {
  const task = await concluded(desk);
  const { row } = await planned(desk);
  await open(page, desk, `meetings/${row.code}`);
  const waiting = page.getByRole("region", { name: "Việc tồn" });
  const boxes = waiting.getByRole("checkbox");
  await expect(boxes, "the item and the task").toHaveCount(2);
  await expect(waiting, "each with why").toContainText("chưa bàn xong");
  await expect(waiting.getByRole("listitem").filter({ hasText: task }), "the task is overdue").toContainText("nhiệm vụ quá hạn");
  await boxes.first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  const carried = item(page, "Rà soát hạ tầng");
  await expect(carried, "it is on the agenda with why it came back").toContainText("Đưa lại: nhiệm vụ quá hạn");
  await expect(carried.getByRole("link", { name: task }), "and the task it is about").toBeVisible();
  await expect(boxes, "the other still waits").toHaveCount(1);
  await waiting.getByRole("checkbox").check();
  await waiting.getByRole("button", { name: "Đưa 1 việc vào chương trình" }).click();
  await expect(item(page, "Kho học liệu số dùng chung").getByRole("link", { name: "PH-001" }), "the item says from which meeting it is").toBeVisible();
  await expect(waiting, "then nothing waits").toContainText("Không có việc tồn");

  await open(page, desk, "overview");
  await expect(page.getByRole("region", { name: "Cuộc họp tới" }), "the overview tells of it").toContainText(/Thứ Năm, 10\/12\/2026, 08:00–09:30\s*7 nội dung · 2 việc tồn/);
  await open(page, desk, `tasks/${task}`);
  const discussed = page.getByRole("region", { name: "Đã bàn ở" });
  await expect(discussed.getByRole("listitem"), "the task knows both meetings").toHaveCount(2);
  await discussed.getByRole("link", { name: "PH-001" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Họp Ban Chỉ đạo tháng 10 năm 2026" }), "and leads to them").toBeVisible();
});

test("items go to another meeting, to the proposals and back", async ({ page, desk }) => {
  const { row } = await planned(desk);
  const { row: other } = await desk.rpc("meeting_add", { title: "Họp bất thường", kind: "extraordinary", starts_at: "2026-12-21T14:00:00" });
  await open(page, desk, `meetings/${row.code}`);
  const proposals = page.getByRole("region", { name: "Danh sách đề xuất" });
  await proposals.getByRole("button", { name: "Đưa vào: “Chọn nền tảng học trực tuyến dùng chung”" }).press("Enter");
  await expect(item(page, "Chọn nền tảng"), "one key takes a proposal in").toBeVisible();
  await expect(proposals.getByRole("textbox", { name: "Đề xuất mới" }), "the focus is not lost").toBeFocused();

  const menu = async (words: string, choice: string): Promise<void> => {
    await item(page, words).getByRole("button", { name: /^Việc khác/ }).press("Enter");
    await page.getByRole("menuitem", { name: choice }).press("Enter");
  };
  await menu("Quy chế làm việc", "Đưa về danh sách đề xuất");
  await expect(proposals, "it waits").toContainText("Quy chế làm việc");
  await expect(item(page, "Quy chế làm việc"), "and is off the agenda").toHaveCount(0);
  await menu("Cơ sở dữ liệu ngành", "Chuyển sang cuộc họp khác…");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("combobox"), "the other meeting, with its day").toContainText("Thứ Hai, 21/12/2026");
  await page.keyboard.press("Control+Enter");
  await expect(dialog, "it is moved").toHaveCount(0);
  await menu("Báo cáo tiến độ", "Chép sang cuộc họp khác…");
  await dialog.getByRole("button", { name: "Chép" }).press("Enter");
  await expect(dialog, "the other is copied").toHaveCount(0);
  await menu("Kết luận", "Rút khỏi chương trình");
  await expect(item(page, "Kết luận"), "what is withdrawn keeps its place and number").toContainText("Đã rút");
  await menu("Kết luận", "Khôi phục");
  await expect(item(page, "Kết luận"), "and can be brought back").not.toContainText("Đã rút");
  const there = await desk.rpc("meeting_show", { key: other.code });
  expect(there.items.map((one) => [one.title.slice(0, 7), one.from]), "both are on the other agenda, the copy says where it is from").toEqual([["Cơ sở d", ""], ["Báo cáo", row.code]]);
  await open(page, desk, "meetings");
  await page.getByRole("button", { name: /^Đưa vào họp: “Quy chế làm việc/ }).click();
  await dialog.getByRole("combobox").selectOption(other.code);
  await dialog.getByRole("button", { name: "Chuyển", exact: true }).click();
  await expect.poll(async () => (await desk.rpc("meeting_show", { key: other.code })).items.length, { message: "a proposal goes to a meeting from the list, too" }).toBe(3);
});

test("a meeting is put off with why, undone, put off again and planned anew; another is called off", async ({ page, desk }) => {
  const { row } = await planned(desk);
  await open(page, desk, `meetings/${row.code}`);
  const facts = page.getByRole("region", { name: "Thông tin cuộc họp" });
  const callOff = async (choice: string, reason: string): Promise<void> => {
    await page.getByRole("button", { name: "Việc khác với cuộc họp" }).press("Enter");
    await page.getByRole("menuitem", { name: choice }).press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Lý do" }).press("Control+Enter");
    await expect(dialog.getByRole("alert"), "not without why").toContainText("Hãy ghi lý do");
    await dialog.getByRole("textbox", { name: "Lý do" }).fill(reason);
    await page.keyboard.press("Control+Enter");
    await expect(dialog, "it is done").toHaveCount(0);
  };
  await callOff("Hoãn họp…", "Trưởng ban đi công tác");
  await expect(facts, "it says so").toContainText("Hoãn");
  await expect(facts, "with why").toContainText("Trưởng ban đi công tác");
  await page.keyboard.press("Control+z");
  await expect(facts, "undone, it is as it was").toContainText("Đã mời");
  await callOff("Hoãn họp…", "Chờ số liệu");
  await page.getByRole("button", { name: "Lên lịch lại" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Ngày họp" }).fill("17/12/2026");
  await dialog.getByRole("textbox", { name: "Ngày họp" }).press("Control+Enter");
  await expect(facts, "a new day brings it back").toContainText("Thứ Năm, 17/12/2026");
  await expect(facts, "as planned").toContainText("Dự kiến");
  await callOff("Hủy họp…", "Lồng ghép vào hội nghị tổng kết");
  await expect(facts, "called off for good").toContainText("Hủy");
  await expect(page.getByRole("button", { name: "Lên lịch lại" }), "there is no way back but undo").toHaveCount(0);
});

test("meetings are found in the calendar and in the list, by the keyboard too", async ({ page, desk }) => {
  await lived(desk);
  await concluded(desk);
  await planned(desk);
  await desk.rpc("meeting_add", { title: "Họp tổng kết năm 2025", kind: "year_end", starts_at: "2025-12-20T08:00:00" });
  await open(page, desk, "meetings");
  const rows = page.locator("#main [data-row][href]");
  await expect(rows, "all of them, the latest first").toHaveText(["Họp Ban Chỉ đạo quý IV năm 2026", "Họp Ban Chỉ đạo tháng 10 năm 2026", "Họp tổng kết năm 2025"]);
  await expect(page.getByRole("heading", { name: /^Năm/ }), "under their years").toHaveText(["Năm 2026", "Năm 2025"]);
  await expect(page.locator("#main li[data-state=ended]"), "what came of one").toContainText(/1 kết luận và giao việc · 1 nhiệm vụ · Thông báo 01\/TB-BCĐ/);

  const calendar = page.getByRole("navigation", { name: "Lịch họp năm 2026" });
  const next = calendar.getByRole("link", { name: /Thứ Năm, 10\/12\/2026 lúc 08:00: Họp Ban Chỉ đạo quý IV/ });
  await tabTo(page, next, "the next meeting in the calendar");
  await page.keyboard.press("ArrowLeft");
  await expect(calendar.getByRole("link", { name: /12\/10\/2026/ }), "← goes to the one before").toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page, "Enter opens it").toHaveURL(/meetings\/PH-002/);
  await page.keyboard.press("Alt+ArrowLeft");
  await settled(page);
  await calendar.getByRole("button", { name: "Chỉ xem Tháng 10/2026: 1 cuộc họp" }).click();
  await expect(rows, "a month alone").toHaveText(["Họp Ban Chỉ đạo tháng 10 năm 2026"]);
  await page.getByRole("button", { name: "Bỏ lọc" }).click();
  await page.getByRole("button", { name: "Sang năm 2025" }).click();
  await expect(page.getByRole("navigation", { name: "Lịch họp năm 2025" }).getByRole("link"), "another year of the calendar").toHaveCount(1);
  await page.getByRole("searchbox", { name: "Tìm theo tên" }).fill("tong ket");
  await expect(rows, "found without marks").toHaveText(["Họp tổng kết năm 2025"]);
  await page.getByRole("searchbox", { name: "Tìm theo tên" }).fill("");
  await page.getByRole("combobox", { name: "Trạng thái" }).selectOption("invited");
  await expect(rows, "by state").toHaveText(["Họp Ban Chỉ đạo quý IV năm 2026"]);
  await rows.first().focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Họp Ban Chỉ đạo quý IV năm 2026" }), "Enter opens the row").toBeVisible();
});

test("a meeting that begins opens its minutes", async ({ page, desk }) => {
  const { row } = await planned(desk);
  await open(page, desk, `meetings/${row.code}`);
  await page.getByRole("button", { name: "Bắt đầu họp" }).click();
  await expect(page.getByRole("tab", { name: "Biên bản" }), "the minutes are at hand").toHaveAttribute("aria-selected", "true");
  expect((await desk.rpc("meeting_show", { key: row.code })).row.state, "it is being held").toBe("running");
});
