import { existsSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import type { MeetingView } from "$api/MeetingView";
import { expect, settled, test, type DeskHost } from "./desk";

test.setTimeout(240_000);

/** A practised typist: 250 keys a minute. A letter with marks is a key for itself and one for each mark, as in Telex. */
const KEYS_A_MINUTE = 250;
/** What a person takes to look before turning to another control. */
const LOOK_S = 3;

/** The keyboard, and all that is pressed on it. There is no mouse here. */
class Hands {
  keys = 0;
  looks = 0;
  constructor(readonly page: Page) {}

  static keysOf(words: string): number {
    const letters = [...words.normalize("NFD").replace(/[đĐ]/g, "dd")];
    return letters.length;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.keys += 1;
      await this.page.keyboard.press(key);
    }
  }

  async write(words: string): Promise<void> {
    this.keys += Hands.keysOf(words);
    await this.page.keyboard.insertText(words);
  }

  /** Goes by Tab, one control at a time, until the focus is on this one; backwards where that is nearer. */
  async to(control: Locator, what: string, by: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    this.looks += 1;
    await expect(control, `${what} is there`).toBeVisible();
    for (let step = 0; step < 150; step += 1) {
      if (await control.evaluate((one) => one === document.activeElement)) return;
      await this.press(by);
    }
    await expect(control, `${by} leads to ${what}`).toBeFocused();
  }

  /** Seconds that a person takes for what was pressed so far. */
  get seconds(): number {
    return (this.keys * 60) / KEYS_A_MINUTE + this.looks * LOOK_S;
  }
}

/** Heads of units and of a department of education, who sit with the members. */
const GUESTS = [
  ["Trần Văn Mẫu", "Chánh Văn phòng"], ["Lê Thị Mẫu", "Vụ trưởng Vụ Pháp chế"], ["Phạm Văn Mẫu", "Vụ trưởng Vụ Kế hoạch - Tài chính"],
  ["Đặng Thị Mẫu", "Cục trưởng Cục Quản lý chất lượng"], ["Vũ Văn Mẫu", "Vụ trưởng Vụ Giáo dục Phổ thông"], ["Bùi Thị Mẫu", "Giám đốc Sở"],
] as const;

const AGENDA = ["Khai mạc, thông qua chương trình", "Tiến độ thực hiện Đề án", "Cơ sở dữ liệu ngành", "Quy chế làm việc", "Nhiệm vụ năm 2027", "Kho học liệu số dùng chung"] as const;
/** What is said under each item that the meeting comes to; `N` stands for the next speaker. */
const SAID: readonly (readonly string[])[] = [
  ["- Trưởng ban khai mạc phiên họp", "= Thống nhất chương trình phiên họp"],
  [
    '" @N: cần nêu rõ nguyên nhân chậm của từng nhiệm vụ', '" @N: đề nghị ưu tiên kết nối dữ liệu dân cư', '" @N: nhiều sở chưa bố trí được cán bộ chuyên trách',
    "= Ghi nhận kết quả đã đạt được", "> Rà soát toàn bộ nhiệm vụ quá hạn @vu khtc +@vu pc trước 04/12/2026 !1", "= Tập trung nguồn lực cho nhiệm vụ ưu tiên của năm 2027",
  ],
  [
    '" @N: chuẩn dữ liệu cần ban hành trước khi thu thập', '" @N: đề nghị thử tại ba tỉnh trước khi mở rộng', '" @N: kinh phí hạ tầng nên gộp vào một dự án',
    "= Thống nhất kết nối với cơ sở dữ liệu quốc gia về dân cư", "> Hoàn thiện phương án kết nối, an toàn dữ liệu @vu khtc @vu pc trước 15/12/2026 !1",
    "> Trình ban hành chuẩn dữ liệu ngành giáo dục @vu pc trước 31/12/2026", "= Dùng chung hạ tầng của Bộ",
  ],
  [
    '" @N: cần quy định rõ thời hạn gửi tài liệu họp', '" @N: nên có mẫu báo cáo thống nhất', '" @N: đề nghị quy định việc ủy quyền dự họp',
    "= Cơ bản thống nhất dự thảo Quy chế làm việc", "> Hoàn thiện dự thảo Quy chế, trình Trưởng ban ký @vu pc trước 08/12/2026", "> Xây dựng mẫu báo cáo tiến độ dùng chung @vu pc @vu khtc trước 30/11/2026",
    "= Các thành viên gửi ý kiến bằng văn bản trong tuần",
  ],
  [
    '" @N: đề nghị sớm giao kế hoạch vốn', '" @N: cần lịch họp cố định hằng quý', '" @N: đề nghị công khai kết quả theo từng đơn vị',
    "= Ban Chỉ đạo họp định kỳ hằng quý", "> Tổng hợp danh mục nhiệm vụ trọng điểm năm 2027 @vu khtc trước 31/03/2027",
  ],
];

const input = (page: Page): Locator => page.getByRole("textbox", { name: "Dòng biên bản mới" });
const lines = (page: Page): Locator => page.locator("[data-line]");

/** Plans a meeting and its agenda from the list of meetings, and leaves the screen at its preparation. */
async function plan(hands: Hands, title: string, day: string, items: readonly string[]): Promise<void> {
  const { page } = hands;
  await hands.press("Control+Shift+N");
  const dialog = page.getByRole("dialog", { name: "Lên lịch họp" });
  await expect(dialog, "the form of a new meeting").toBeVisible();
  await hands.write(title);
  await hands.to(dialog.getByRole("textbox", { name: "Ngày họp" }), "the day");
  await hands.write(day);
  await hands.to(dialog.getByRole("textbox", { name: "Bắt đầu" }), "the beginning");
  await hands.write("9h");
  await hands.to(dialog.getByRole("textbox", { name: /^Kết thúc/ }), "the end");
  await hands.write("11h30");
  await hands.press("Control+Enter");
  await expect(page.getByRole("heading", { level: 1, name: title }), "it is planned, and open").toBeVisible();
  if (items.length === 0) return;
  const add = page.getByRole("textbox", { name: "Nội dung mới" });
  await hands.to(add, "the line that adds items");
  for (const words of items) {
    await hands.write(words);
    await hands.press("Enter");
    await expect(page.getByRole("list", { name: "Chương trình họp" }), `“${words}” is on the agenda`).toContainText(words);
    await expect(add, "the line waits for the next").toHaveValue("");
  }
}

/** Reaches a part of the meeting by its tab. */
async function part(hands: Hands, steps: 1 | -1, name: string): Promise<void> {
  const tabs = hands.page.getByRole("tablist", { name: "Các phần của cuộc họp" });
  await hands.to(tabs.locator('[aria-selected="true"]'), "the tab of the part");
  await hands.press(steps === 1 ? "ArrowRight" : "ArrowLeft");
  await expect(tabs.getByRole("tab", { name, exact: true }), `the part “${name}”`).toHaveAttribute("aria-selected", "true");
}

/** Records who is there: one with leave, one without, one represented, one who comes later; the others came. */
async function attend(hands: Hands): Promise<void> {
  const { page } = hands;
  const strip = page.getByRole("toolbar", { name: "Có mặt" });
  const person = (at: number): Locator => strip.getByRole("button").nth(at);
  const to = async (at: number): Promise<void> => {
    for (let step = 0; step < 30 && !(await person(at).evaluate((one) => one === document.activeElement)); step += 1) await hands.press("ArrowRight");
    await expect(person(at), "the arrow keys go from one to the next").toBeFocused();
  };
  const back = async (): Promise<void> => hands.to(strip.locator('button[tabindex="0"]'), "the strip of who is there", "Shift+Tab");
  await hands.to(person(0), "the strip of who is there");
  await to(2);
  await hands.to(page.getByRole("button", { name: "Vắng có phép", exact: true }), "away with leave");
  await hands.press("Enter");
  await expect(person(2), "one is away with leave").toHaveAccessibleName(/Vắng có phép/);
  await back();
  await to(3);
  await hands.to(page.getByRole("button", { name: "Vắng", exact: true }), "away");
  await hands.press("Enter");
  await expect(person(3), "one is away without").toHaveAccessibleName(/: Vắng$/);
  await back();
  await to(4);
  await hands.to(page.getByRole("button", { name: "Dự thay…" }), "standing in");
  await hands.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByLabel("Người dự thay"), "who stands in is asked at once").toBeFocused();
  await hands.write("Lê Thị Minh");
  await hands.to(dialog.getByLabel("Được biểu quyết thay"), "the right to vote");
  await hands.press("Space");
  await hands.press("Control+Enter");
  await expect(person(4), "one is represented, with a vote").toHaveAccessibleName(/Lê Thị Minh dự thay, có biểu quyết/);
}

/** Writes a line by the input at the bottom; a line of several leads becomes one for each by Ctrl+D. */
async function line(hands: Hands, words: string): Promise<void> {
  const { page } = hands;
  const before = await lines(page).count();
  await hands.write(words);
  await hands.press("Enter");
  await expect(lines(page), `“${words}” is written`).toHaveCount(before + 1);
  await expect(input(page), "the input is free again").toHaveValue("");
  if (!/ @\S+ \S+ @/.test(words)) return;
  await hands.press("ArrowUp");
  await hands.press("Control+d");
  await expect(lines(page), "each lead has a line of its own").toHaveCount(before + 2);
  await hands.press("Escape");
  await expect(input(page), "and Escape leads back to the input").toBeFocused();
}

/** By how much of the meeting's words its minutes, notice and tasks are one and the same line, not copies: by id. */
async function oneText(desk: DeskHost, before: MeetingView): Promise<string[]> {
  const after = await desk.rpc("meeting_show", { key: before.row.id });
  const notice = await desk.rpc("outgoing_show", { key: after.notice?.id ?? "" });
  const source = await desk.rpc("instrument_show", { key: notice.instrument?.id ?? "" });
  expect(after.lines.map((one) => one.id), "the lines are those that were typed").toEqual(before.lines.map((one) => one.id));
  const codes: string[] = [];
  for (const one of after.lines.filter((each) => each.kind === "assignment")) {
    const task = await desk.rpc("task_show", { key: one.task?.id ?? "" });
    const { rows } = await desk.rpc("task_meetings", { key: task.row.id });
    expect(rows.map((row) => row.meeting.id), "the task is known to have been made by the meeting").toEqual([before.row.id]);
    expect(source.clauses.map((clause) => clause.id), "its clause is one of the notice").toContain(task.clause?.id);
    expect([task.row.title, source.clauses.find((clause) => clause.id === task.clause?.id)?.text], "one text in the task and in the notice").toEqual([one.text, one.text]);
    codes.push(task.row.code);
  }
  expect(new Set(codes).size, "no two lines share a task").toBe(8);
  return codes;
}

test("a whole meeting by the keyboard alone: invited, run, ended, minuted, issued, its tasks live, and carried to the next", async ({ page, desk }) => {
  const hands = new Hands(page);
  await page.goto(`${desk.url}/#/meetings`);
  await settled(page);

  // Before: planned, with its agenda, and everybody asked.
  await plan(hands, "Phiên họp thứ tư của Ban Chỉ đạo", "23/11/2026", AGENDA);
  await hands.to(page.getByRole("button", { name: "Mời họp", exact: true }), "inviting", "Shift+Tab");
  await hands.press("Enter");
  await expect(page.getByRole("region", { name: "Thông tin cuộc họp" }), "invitations are out").toContainText("Đã mời");
  for (const [name, post] of GUESTS) await desk.rpc("attendee_add", { meeting: "PH-001", name, post, role: "guest" });
  await hands.to(page.getByRole("button", { name: "Bắt đầu họp" }), "beginning");
  await hands.press("Enter");
  await expect(input(page), "the input has the focus as the meeting begins").toBeFocused();
  const { attendees } = await desk.rpc("meeting_show", { key: "PH-001" });
  expect(attendees.length, "members of whom one knows who they are, and the guests").toBeGreaterThanOrEqual(13);

  // Who is there.
  await attend(hands);
  const strip = page.getByRole("toolbar", { name: "Có mặt" });
  const last = attendees.length - 1;
  for (const at of attendees.keys()) {
    if ([2, 3, 4, last].includes(at)) continue;
    const person = strip.getByRole("button").nth(at);
    const by = at < 4 ? "ArrowLeft" : "ArrowRight";
    if (at === 0) await hands.to(strip.locator('button[tabindex="0"]'), "the strip of who is there", "Shift+Tab");
    for (let step = 0; step < 30 && !(await person.evaluate((one) => one === document.activeElement)); step += 1) await hands.press(at === 1 ? "ArrowRight" : by);
    await hands.press("Enter");
    await expect(person, "one came").toHaveAccessibleName(/Có mặt từ 09:00/);
  }

  // Five of the six items, twelve opinions, eight conclusions, six assignments.
  const speakers = attendees.filter((one, at) => one.seat !== null && one.name !== "" && ![3, 4].includes(at)).map((one) => one.name);
  await hands.to(input(page), "the input", "Shift+Tab");
  let spoken = 0;
  for (const [at, said] of SAID.entries()) {
    await desk.clock(`2026-11-23T0${2 + Math.floor((at * 25) / 60)}:${String((at * 25) % 60).padStart(2, "0")}:00Z`);
    if (at === 0) {
      await hands.to(page.getByRole("button", { name: "Chuyển sang nội dung này" }), "taking up the first item", "Shift+Tab");
      await hands.press("Enter");
    } else await hands.press("Control+ArrowDown");
    await expect(page.getByRole("heading", { level: 2, name: `${at + 1}. ${AGENDA[at] ?? ""}` }), "the meeting is at this item").toBeVisible();
    await expect(input(page), "and the input is ready").toBeFocused();
    for (const words of said) await line(hands, words.includes("@N") ? words.replace("@N", `@${speakers[spoken++ % speakers.length] ?? ""}`) : words);
    if (at === 2) {
      // One comes late, another leaves.
      await hands.to(strip.locator('button[tabindex="0"]'), "the strip of who is there");
      for (let step = 0; step < 30 && !(await strip.getByRole("button").nth(last).evaluate((one) => one === document.activeElement)); step += 1) await hands.press("ArrowRight");
      await hands.press("Enter");
      await expect(strip.getByRole("button").nth(last), "one comes late").toHaveAccessibleName(/Có mặt từ 09:50/);
      await hands.press("ArrowLeft", "Enter");
      await expect(strip.getByRole("button").nth(last - 1), "one leaves").toHaveAccessibleName(/Đã về lúc 09:50/);
      await hands.to(input(page), "the input", "Shift+Tab");
    }
  }
  const running = await desk.rpc("meeting_show", { key: "PH-001" });
  const count = (kind: string): number => running.lines.filter((one) => one.kind === kind).length;
  expect([count("opinion"), count("conclusion"), count("assignment")], "twelve opinions, eight conclusions, and of six assignments two split to two leads").toEqual([12, 8, 8]);
  expect(running.lines.filter((one) => one.kind === "opinion" && one.speaker === null), "every opinion has its speaker").toEqual([]);
  expect(running.lines.filter((one) => one.kind === "assignment").map((one) => one.parties.filter((party) => party.role === "lead").length), "every assignment has one lead").toEqual(Array(8).fill(1));
  expect(running.attendees.map((one) => one.presence).filter((one) => one === "excused" || one === "absent"), "away with leave, and without").toEqual(["excused", "absent"]);

  // From the end to the notice.
  await desk.clock("2026-11-23T04:30:00Z");
  const from = { keys: hands.keys, looks: hands.looks, seconds: hands.seconds, at: Date.now() };
  await hands.to(page.getByRole("button", { name: "Kết thúc…" }), "the end", "Shift+Tab");
  await hands.press("Enter");
  await expect(page.getByRole("dialog", { name: "Kết thúc họp" }), "what is missing is shown first").toBeVisible();
  await hands.press("Control+Enter");
  await expect(page.getByRole("dialog"), "the meeting is over").toHaveCount(0);
  const over = await desk.rpc("meeting_show", { key: "PH-001" });
  expect([over.row.state, over.items.at(-1)?.state], "over, and one item was not come to").toEqual(["ended", "open"]);
  await part(hands, 1, "Kết luận");
  const left = page.getByRole("region", { name: "Thông báo kết luận" });
  await hands.to(left.getByRole("textbox", { name: "Viết tắt cơ quan ban hành" }), "the issuer");
  await hands.write("BCĐ");
  await expect(left, "the number that will be given").toContainText("01/TB-BCĐ");
  await hands.press("Control+Enter");
  const dialog = page.getByRole("dialog", { name: "Ban hành 01/TB-BCĐ?" });
  await expect(dialog, "eight tasks will be live").toContainText("8 nhiệm vụ mới được giao ngay");
  await hands.press("Control+Enter");
  const issued = page.getByRole("region", { name: "Thông báo đã ban hành" });
  await expect(issued, "the notice is out under its number").toContainText("01/TB-BCĐ");
  await hands.to(issued.getByRole("button", { name: "Lấy tệp DOCX, hiện trong thư mục" }), "its file");
  await hands.press("Enter");
  await expect.poll(async () => (await desk.opened()).filter((path) => path.endsWith(".docx") && existsSync(path)).length, { message: "the DOCX is there" }).toBe(1);
  const took = {
    keys: hands.keys - from.keys, looks: hands.looks - from.looks, seconds: hands.seconds - from.seconds, machine: (Date.now() - from.at) / 1000,
  };
  const figures = `${took.keys} keys at ${KEYS_A_MINUTE} a minute and ${took.looks} looks of ${LOOK_S} s: ${took.seconds.toFixed(0)} s; the machine took ${took.machine.toFixed(1)} s`;
  test.info().annotations.push({ type: "from the end to the issued notice", description: figures });
  console.log(`from the end to the issued notice: ${figures}`);
  expect(took.seconds + took.machine, `under five minutes: ${figures}`).toBeLessThan(300);

  // Minutes, notice and tasks are one text.
  const codes = await oneText(desk, over);
  await hands.to(issued.getByRole("link", { name: codes[0] ?? "" }), "the first task");
  await hands.press("Enter");
  await expect(page.locator("#main"), "the task says which point made it, and of which notice").toContainText(/Điểm \S+ mục \d/);
  await expect(page.locator("#main"), "and the number of the notice").toContainText("01/TB-BCĐ");
  await hands.press("Alt+ArrowLeft");
  await settled(page);
  const papers = page.getByRole("tablist", { name: "Văn bản của cuộc họp" });
  await hands.to(papers.locator('[aria-selected="true"]'), "the papers of the meeting");
  await hands.press("ArrowRight");
  await expect(page.getByRole("region", { name: "Trang văn bản" }).locator("[data-words]"), "the minutes are laid out").toContainText("BIÊN BẢN");
  await hands.press("Control+e");
  await expect(page.getByText(/^Đã lập 1 văn bản/), "and made as a file").toBeVisible();

  // The next meeting takes up what was left, and what falls due before it.
  await hands.press("Control+Digit4");
  await expect(page.getByRole("heading", { level: 1, name: "Họp", exact: true }), "the list of meetings").toBeVisible();
  await plan(hands, "Phiên họp thứ năm của Ban Chỉ đạo", "21/12/2026", []);
  const waiting = page.getByRole("region", { name: "Việc tồn" });
  const boxes = waiting.getByRole("checkbox");
  await expect(boxes, "the item that was not come to, and six tasks that fall due before the day").toHaveCount(7);
  const why = (words: string): Locator => waiting.getByRole("listitem").filter({ hasText: words });
  await expect(why("chưa bàn xong"), "one was not finished").toHaveText(/Kho học liệu số dùng chung/);
  await expect(why("đến hạn trước phiên họp"), "six fall due before").toHaveCount(6);
  for (const later of ["chuẩn dữ liệu ngành", "danh mục nhiệm vụ trọng điểm"]) await expect(why(later), "what falls due after it does not come back").toHaveCount(0);
  await hands.to(boxes.first(), "what may come back");
  for (let at = 0; at < 7; at += 1) await hands.press(...(at === 0 ? ["Space"] : ["ArrowDown", "Space"]));
  await hands.press("Enter");
  const agenda = page.getByRole("list", { name: "Chương trình họp" }).getByRole("listitem");
  await expect(agenda, "all are on the agenda").toHaveCount(7);
  const next = await desk.rpc("meeting_show", { key: "PH-002" });
  const due = over.lines.filter((one) => one.kind === "assignment" && one.due_on !== null && one.due_on <= "2026-12-21");
  const tasksOf = new Map((await desk.rpc("meeting_show", { key: "PH-001" })).lines.map((one) => [one.id, one.task?.id ?? ""]));
  expect(next.items.slice(1).map((one) => one.task?.id ?? "").sort(), "each with the task of its line, by id").toEqual(due.map((one) => tasksOf.get(one.id) ?? "").sort());
  expect([next.items[0]?.from, next.items[0]?.title], "and the item with where it is from").toEqual(["PH-001", AGENDA[5]]);
  expect((await desk.rpc("register_check", { repair: false })).findings, "the register is sound").toEqual([]);
});
