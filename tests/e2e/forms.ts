import { join } from "node:path";
import { expect, type Locator, type Page } from "@playwright/test";
import { ended } from "./concluded";
import { EDITED, lived, opined, papered, recurring, settled, templated, weighed, type DeskHost } from "./desk";
import { planned } from "./meetings";
import { busy, minutesOf } from "./minutes";

/** One form of the window: where it is, and how a person opens it. */
export interface Form {
  /** The component, from `ui/src`, without `.svelte`. */
  of: string;
  /** What is opened, for the messages of a test. */
  name: string;
  /** Address of the screen. */
  at: string;
  /** Who sits here; the secretariat when absent. */
  actor?: string;
  /** Opens it; returns what holds its fields, the dialog when absent. */
  open: (page: Page, desk: DeskHost) => Promise<Locator | undefined>;
  /** True when there is no field for text in it. */
  wordless?: boolean;
  /** True when it is a part of its screen, which Escape does not close. */
  stays?: boolean;
}

const main = (page: Page): Locator => page.locator("#main");

/** Presses the buttons of these names, one after another; what is in a menu is found there. */
const press = (...names: (string | RegExp)[]): Form["open"] => async (page) => {
  for (const name of names) {
    const exact = typeof name === "string";
    await page.getByRole("button", { name, exact }).or(page.getByRole("menuitem", { name, exact })).or(page.getByRole("menuitemradio", { name, exact })).first().click();
  }
  return undefined;
};

/** Presses what opens a form, and then turns it to one of its ways. */
const turned = (open: Form["open"], turn: (dialog: Locator) => Promise<unknown>): Form["open"] => async (page, desk) => {
  await open(page, desk);
  await turn(page.getByRole("dialog"));
  return undefined;
};

/** A step of a task: beside what it is about, among the first buttons, or in the menu of the others. */
const verb = (name: string): Form["open"] => async (page) => {
  const button = main(page).getByRole("button", { name, exact: true }).first();
  const more = page.getByRole("group", { name: "Việc làm được bây giờ" }).getByRole("button", { name: "Việc khác" });
  await expect(button.or(more).first(), "what can be done stands there").toBeVisible();
  if ((await button.count()) > 0) await button.click();
  else {
    await more.click();
    await page.getByRole("menuitem", { name, exact: true }).click();
  }
  return undefined;
};

const cell = (place: string, ...keys: string[]): Form["open"] => async (page) => {
  await page.locator(`[data-cell="${place}"]`).click();
  for (const key of keys) await page.keyboard.press(key);
  return undefined;
};

/** Opens something beside the notice of a meeting that has ended. */
const concluding = (open: Form["open"]): Form["open"] => async (page, desk) => {
  const { rows } = await desk.rpc("meeting_list", { state: "ended", ascending: false, offset: 0, limit: 1 });
  await page.goto(`${desk.url}/#/meetings/${rows[0]?.code ?? (await ended(desk)).row.code}`);
  await settled(page);
  return open(page, desk);
};

/** Opens the minutes of the meeting that is being held, and then what is pressed there. */
const minutes = (open: Form["open"]): Form["open"] => async (page, desk) => {
  const { rows } = await desk.rpc("meeting_list", { state: "running", ascending: false, offset: 0, limit: 1 });
  await page.goto(`${desk.url}/${minutesOf(await desk.rpc("meeting_show", { key: rows[0]?.code ?? "" }))}`);
  await settled(page);
  return open(page, desk);
};

/** Opens the last step of a notice, of a meeting that was held and concluded for it. */
const notice: Form["open"] = async (page, desk) => {
  const { row } = await desk.rpc("meeting_add", { title: "Họp để ban hành kết luận", starts_at: "2026-11-20T08:00:00" });
  await desk.rpc("meeting_begin", { key: row.code, at: "2026-11-20T08:00:00" });
  await desk.rpc("minute_enter", { meeting: row.code, text: "= Thống nhất kế hoạch", dismissed: [], picked: [], aside: false });
  await desk.rpc("meeting_end", { key: row.code, at: "2026-11-20T09:00:00" });
  await page.goto(`${desk.url}/#/meetings/${row.code}?part=conclude`);
  await settled(page);
  await page.getByRole("textbox", { name: "Viết tắt cơ quan ban hành" }).fill("BCĐ");
  await page.keyboard.press("Control+Enter");
  return undefined;
};

/** Opens the minutes, as a paper, of a meeting that was held for it: they are out for comments with one comment, or approved. */
const approving = (state: "commenting" | "approved", open: Form["open"]): Form["open"] => async (page, desk) => {
  const { row } = await desk.rpc("meeting_add", { title: "Họp để thông qua biên bản", starts_at: "2026-11-20T08:00:00" });
  await desk.rpc("meeting_begin", { key: row.code, at: "2026-11-20T08:00:00" });
  await desk.rpc("minute_enter", { meeting: row.code, text: "= Thống nhất kế hoạch", dismissed: [], picked: [], aside: false });
  await desk.rpc("meeting_end", { key: row.code, at: "2026-11-20T09:00:00" });
  if (state === "approved") await desk.rpc("minute_approve", { meeting: row.code, approved_by: "chair" });
  else {
    await desk.rpc("minute_circulate", { key: row.code });
    await desk.rpc("minute_comment", { meeting: row.code, text: "Cần ghi rõ kế hoạch nào" });
  }
  await page.goto(`${desk.url}/#/meetings/${row.code}?part=conclude&paper=minutes`);
  await settled(page);
  return open(page, desk);
};

/** Address of one paper of the registers. */
const registry = (key: string): string => `#/registry/${encodeURIComponent(key)}`;

const bulk = (step: string): Form["open"] => async (page, desk) => {
  await cell("14:state", "Shift+ArrowDown")(page, desk);
  return press("Bước…", step)(page, desk);
};

const importing = (menu: string, item = "Nhập từ tệp…"): Form["open"] => turned(press(menu, item), async (dialog) => {
  await dialog.locator("input[type=file]").setInputFiles(join(__dirname, "..", "tests", "fixtures", "imports", "ugly_openpyxl.xlsx"));
  await expect(dialog.getByLabel("Dòng tiêu đề"), "the columns are offered").toBeVisible();
});

const paste: Form["open"] = async (page) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(() => navigator.clipboard.writeText("Nội dung\tĐơn vị chủ trì\nKhảo sát hạ tầng\tVăn phòng\nSoạn quy chế\tĐơn vị không có"));
  await page.locator('[data-cell="0:title"]').focus();
  await page.keyboard.press("Control+v");
  await expect(page.getByRole("dialog").getByText("Có vấn đề: 1"), "the block is read").toBeVisible();
  return undefined;
};

/** Someone else writes what is being edited here. */
const conflict: Form["open"] = async (page, desk) => {
  await cell("2:title", "F2")(page, desk);
  await page.keyboard.type("Điều tôi gõ");
  const { row } = await desk.rpc("task_show", { key: "NV-003" });
  await desk.rpc("task_edit", { key: "NV-003", version: row.version, title: `Điều người khác ghi ${row.version}` });
  await page.keyboard.press("Enter");
  return undefined;
};

/** A register with a fault, told by the host alone. */
const repair: Form["open"] = async (page, desk) => {
  await page.route("**/rpc", async (route) => {
    const { cmd } = route.request().postDataJSON() as { cmd: string };
    if (cmd !== "register_check") return route.fallback();
    await route.fulfill({ json: { ok: { output: { is_clean: false, operations: 9, rows: 9, findings: [{ code: "row_differs", place: "tasks", detail: "NV-001", is_repaired: false }] }, changes: [], head: 9 } } });
  });
  return press("Kiểm tra", "Sửa chữa")(page, desk);
};

const row = (page: Page, code: string): Locator => page.locator("li, tr").filter({ has: page.getByRole("link", { name: new RegExp(`^${code}`) }) }).first();

/** The line that opens in a row of one's own work. */
const quick = (code: string, button: string, form: RegExp): Form["open"] => async (page) => {
  await row(page, code).getByRole("button", { name: button }).first().click();
  return page.getByRole("form", { name: form });
};

const task = (code: string, name: string, ways: Partial<Form> = {}): Form => ({ of: "views/tasks/VerbDialog", name: `${name} ${code}`, at: `#/tasks/${code}`, open: verb(name), ...ways });
const life = (code: string, name: string, ways: Partial<Form> = {}): Form => task(code, name, { of: "views/tasks/life/LifeDialog", ...ways });

/** What a paper is made with. */
const paper = (kind: string): Form => ({
  of: "views/reports/PaperPage", name: `the paper ${kind}`, at: `#/reports/${kind}`, stays: true,
  open: async (page) => page.locator("#main form").filter({ has: page.locator("#paper-number") }),
});

/** Opens the menu of an item and takes a line of it. */
const more = (choice: string): Form["open"] => press(/^Việc khác với “/, choice);

/** The line in which a substitute is named. */
const substitute: Form["open"] = async (page) => {
  const person = page.locator("[data-attendee]").filter({ has: page.locator("[aria-pressed=true]", { hasNotText: "Cử thay" }) }).last();
  await person.getByRole("button", { name: "Cử thay" }).click();
  return page.locator(".substitute");
};

/** Edits the first item of an agenda. */
const item: Form["open"] = async (page) => {
  await page.locator("[data-item]").first().focus();
  await page.keyboard.press("F2");
  return undefined;
};

/** Every form of the window, by screen. */
export const FORMS: Readonly<Record<string, readonly Form[]>> = {
  "the frame": [
    { of: "lib/shell/AsOfPicker", name: "the day to look at", at: "#/tasks", open: press("Ngày xem: Hôm nay") },
    { of: "lib/shell/RoleSwitch", name: "the seat", at: "#/tasks", open: press("Đang xem với vai: Thư ký", "Thành viên…"), wordless: true },
    { of: "lib/shell/Shortcuts", name: "the keys", at: "#/tasks", open: press(/^(Các phím|Phím)/), wordless: true },
  ],
  "the settings": [
    { of: "lib/shell/BackupTable", name: "restore", at: "#/settings", open: press(/^Khôi phục bản lúc/), wordless: true },
    { of: "lib/shell/StartOver", name: "another register", at: "#/settings", open: turned(press("Lập sổ mới hoặc nhận sổ…"), (dialog) => dialog.getByRole("radio").last().check()) },
    { of: "views/settings/CheckPart", name: "repair", at: "#/settings", open: repair, wordless: true },
    { of: "views/settings/CalendarDayForm", name: "a day of the calendar", at: "#/settings?tab=calendar", open: press("Thêm ngày") },
    { of: "views/settings/CalendarProposals", name: "the proposed days", at: "#/settings?tab=calendar", open: press("Đề xuất ngày nghỉ") },
  ],
  "the register": [
    { of: "views/tasks/AddTask", name: "a new task", at: "#/tasks", open: async (page) => page.keyboard.press("Control+n").then(() => undefined) },
    { of: "views/tasks/FilterRow", name: "from day to day", at: "#/tasks", open: press("Thời hạn") },
    { of: "views/tasks/ColumnsDialog", name: "the columns", at: "#/tasks", open: press("Các cột") },
    { of: "views/tasks/Views", name: "a new view", at: "#/tasks?cell=overdue", open: press("Khung nhìn", "Lưu thành khung nhìn mới…") },
    {
      of: "views/tasks/Views", name: "another name for a view", at: "#/tasks",
      open: async (page, desk) => {
        await page.getByRole("tab", { name: /^Gấp trong tháng/ }).click();
        return press("Khung nhìn", "Đổi tên “Gấp trong tháng”…")(page, desk);
      },
    },
    { of: "views/tasks/PasteDialog", name: "a block from a spreadsheet", at: "#/tasks", open: paste, wordless: true },
    { of: "views/imports/ImportDialog", name: "tasks from a file", at: "#/tasks", open: importing("Xuất") },
    { of: "views/tasks/ConflictDialog", name: "two who wrote", at: "#/tasks", open: conflict, wordless: true },
    { of: "views/tasks/BulkDialog", name: "a lead for many", at: "#/tasks", open: cell("14:lead", "Shift+ArrowDown", "Control+Enter") },
    { of: "views/tasks/BulkDialog", name: "a deadline for many", at: "#/tasks", open: cell("14:due", "Shift+ArrowDown", "Control+Enter") },
    { of: "views/tasks/BulkDialog", name: "a note for many", at: "#/tasks", open: bulk("Ghi chú") },
  ],
  "a task": [
    task("NV-015", "Báo cáo tiến độ"),
    task("NV-015", "Báo cáo hoàn thành"),
    task("NV-015", "Xin lùi hạn"),
    task("NV-015", "Giao"),
    task("NV-015", "Tạm dừng"),
    task("NV-015", "Hủy nhiệm vụ"),
    task("NV-019", "Nhận nhiệm vụ"),
    task("NV-019", "Quyết định lùi hạn"),
    task("NV-021", "Cho tiếp tục"),
    task("NV-022", "Xác nhận hoàn thành"),
    task("NV-022", "Trả lại"),
  ],
  "the life of a task": [
    life("NV-015", "Đề nghị làm rõ"),
    life("NV-015", "Trình Trưởng ban"),
    life("NV-015", "Ghi ý kiến chỉ đạo"),
    life("NV-015", "Sửa đơn vị tham gia"),
    life("NV-015", "Ghi nhận phần đã gửi"),
    life("NV-015", "Ủy nhiệm"),
    life("NV-015", "Chuyển đơn vị chủ trì"),
    life("NV-015", "Thay bằng nhiệm vụ khác"),
    life("NV-015", "Thay bằng nhiệm vụ khác", { name: "Thay bằng nhiệm vụ đã có", open: turned(verb("Thay bằng nhiệm vụ khác"), (dialog) => dialog.getByRole("radio").last().check()) }),
    life("NV-015", "Thêm minh chứng"),
    life("NV-015", "Thêm minh chứng", { name: "Thêm văn bản làm minh chứng", open: turned(verb("Thêm minh chứng"), (dialog) => dialog.getByRole("radio").last().check()) }),
    { of: "views/tasks/life/LifeDialog", name: "a direction on an area", at: "#/overview", actor: "seat:1", open: press(/^Ghi ý kiến chỉ đạo về nhóm/) },
    {
      of: "views/tasks/life/PartsPart", name: "a part of a task", at: "#/tasks/NV-015", stays: true,
      open: async (page) => page.locator("form").filter({ has: page.getByLabel("Việc con mới") }),
    },
    {
      of: "views/tasks/life/RequestsPart", name: "the answer to a request", at: "#/tasks/NV-018",
      open: async (page) => {
        await page.getByRole("region", { name: "Yêu cầu và chỉ đạo" }).getByRole("button", { name: "Trả lời" }).click();
        return page.getByRole("region", { name: "Yêu cầu và chỉ đạo" }).locator("form");
      },
    },
  ],
  "what comes before what": [
    { of: "views/timeline/PlanForm", name: "the plan", at: "#/tasks/NV-015", open: press("Lập kế hoạch") },
    { of: "views/timeline/DependencyForm", name: "what must be done before", at: "#/tasks/NV-015", open: press("Thêm việc phải xong trước") },
    { of: "views/timeline/DependencyForm", name: "what comes after", at: "#/tasks/NV-015", open: press("Thêm việc làm sau") },
    { of: "views/timeline/DependencyForm", name: "a dependency", at: "#/tasks/NV-017", open: press("Sửa quan hệ với NV-015") },
  ],
  "one's own work": [
    { of: "views/work/QuickForm", name: "a report", at: "#/work", actor: "seat:20", open: quick("NV-017", "Báo cáo", /^Báo cáo tiến độ/) },
    { of: "views/work/QuickForm", name: "an answer", at: "#/work", open: quick("NV-018", "Trả lời", /^Trả lời yêu cầu/) },
  ],
  "recurring work": [
    { of: "views/recurrences/RecurrenceForm", name: "recurring work", at: "#/recurrences", open: press("Thêm việc định kỳ") },
    { of: "views/recurrences/RecurrenceForm", name: "recurring work that is there", at: "#/recurrences/DK-001", open: press("Sửa") },
    { of: "views/recurrences/MakeForm", name: "tasks of all of it", at: "#/recurrences", open: press("Lập nhiệm vụ") },
    { of: "views/recurrences/EndForm", name: "its end", at: "#/recurrences/DK-001", open: press("Ngừng…") },
    { of: "views/recurrences/EndForm", name: "another end", at: "#/recurrences/DK-002", open: press("Đổi ngày ngừng…") },
  ],
  "the members": [
    { of: "views/members/SeatForm", name: "who holds a seat", at: "#/members/8", open: press("Ghi người giữ ghế") },
    { of: "views/members/SeatForm", name: "another holder", at: "#/members/2", open: press("Thay người giữ ghế") },
    { of: "views/members/SeatForm", name: "the holder's facts", at: "#/members/2", open: press("Sửa thông tin") },
    { of: "views/members/EndForm", name: "the end of a holder", at: "#/members/2", open: press("Kết thúc giữ ghế") },
    { of: "views/imports/ImportDialog", name: "members from a file", at: "#/members", open: importing("Tệp", "Thành viên: Nhập từ tệp…") },
    { of: "views/imports/ImportDialog", name: "units from a file", at: "#/members", open: importing("Tệp", "Đơn vị: Nhập từ tệp…") },
  ],
  "targets and infrastructure": [
    { of: "views/targets/MeasureForm", name: "a measurement", at: "#/targets/T25-01", open: press("Ghi số đo") },
    { of: "views/inventory/ItemForm", name: "an item", at: "#/inventory", open: press("Thêm hạng mục") },
    { of: "views/inventory/ItemForm", name: "an item that is there", at: "#/inventory/HT-001", open: press("Sửa") },
    { of: "views/inventory/LinkForm", name: "a tie to a task", at: "#/inventory/HT-001", open: press("Gắn với nhiệm vụ, mục tiêu") },
    { of: "views/inventory/LinkForm", name: "a tie to a target", at: "#/inventory/HT-001", open: turned(press("Gắn với nhiệm vụ, mục tiêu"), (dialog) => dialog.getByRole("radio").last().check()) },
  ],
  documents: [
    { of: "views/instruments/DocumentForm", name: "a document", at: "#/instruments", open: press("Thêm văn bản") },
    { of: "views/instruments/ClauseForm", name: "a clause", at: "#/instruments/VB-001", open: press("Thêm điều khoản") },
  ],
  "papers that go out": [
    { of: "views/registry/IssueDialog", name: "a paper to be issued", at: "#/registry", open: press("Phát hành văn bản") },
    { of: "views/registry/IssueDialog", name: "a paper by another signer", at: "#/registry", open: turned(press("Phát hành văn bản"), (dialog) => dialog.getByLabel("Người ký", { exact: true }).selectOption("")) },
    { of: "views/registry/IssueDialog", name: "a reserved number that is used", at: registry("01/QĐ-BCĐ"), open: press("Phát hành bằng số này") },
    { of: "views/registry/IssueDialog", name: "a correction", at: registry("01/TB-BCĐ"), open: press("Đính chính…") },
    { of: "views/registry/ReserveDialog", name: "a number ahead of its paper", at: "#/registry", open: press("Giữ số") },
    { of: "views/registry/OutgoingForm", name: "an issued paper", at: registry("01/TB-BCĐ"), open: press("Sửa nơi nhận, ngày chuyển, ký nhận") },
    { of: "views/registry/OutgoingForm", name: "a reserved number", at: registry("01/QĐ-BCĐ"), open: press("Sửa trích yếu, nơi nhận") },
    { of: "views/registry/EndDialog", name: "a number called off", at: registry("01/QĐ-BCĐ"), open: press("Hủy số…") },
    { of: "views/registry/AttachDialog", name: "a signed copy", at: registry("01/TB-BCĐ"), open: press("Thêm bản đã ký"), wordless: true },
  ],
  "papers that come in": [
    { of: "views/registry/IncomingForm", name: "a paper that comes in", at: "#/registry?tab=incoming", open: press("Vào sổ văn bản đến") },
    { of: "views/registry/IncomingForm", name: "a paper that came in", at: `${registry("1/2026")}?tab=incoming`, open: press("Sửa thông tin") },
    { of: "views/registry/AnswerDialog", name: "an answer", at: `${registry("1/2026")}?tab=incoming`, open: press("Trả lời, ghi kết quả") },
    {
      of: "views/registry/IssueDialog", name: "a report of a period under its number", at: "#/reports/period?period=2026-Q3",
      open: press("Cấp số và phát hành…"),
    },
  ],
  "templates of the office": [
    { of: "views/templates/TemplateForm", name: "a template", at: "#/templates", open: press("Thêm mẫu") },
    {
      of: "views/templates/TemplateForm", name: "a template for another kind of paper", at: "#/templates",
      open: turned(press("Thêm mẫu"), async (dialog) => {
        await dialog.locator("input[type=file]").setInputFiles(EDITED);
        await expect(dialog.getByRole("list", { name: "Chỗ chưa đúng trong mẫu" }), "it is checked at once").toBeVisible();
      }),
    },
    { of: "views/templates/TemplateForm", name: "a new version", at: "#/templates/MB-001", open: press("Thay mẫu…") },
  ],
  papers: ["period", "urging", "extension", "matrix"].map(paper),
  priorities: [
    {
      of: "views/priorities/ScoreForm", name: "a score", at: "#/priorities?tab=score",
      open: async (page) => {
        await page.locator('[data-cell="0:0"]').focus();
        await page.keyboard.press("Enter");
        return undefined;
      },
    },
    { of: "views/priorities/MarkForm", name: "the head's mark", at: "#/priorities?tab=select", open: turned(press(/^Ghi ý kiến của Trưởng ban về/), (dialog) => dialog.getByLabel("Ý kiến của Trưởng ban", { exact: true }).selectOption("in")) },
    { of: "views/priorities/AdoptForm", name: "the adoption", at: "#/priorities?tab=select", open: press("Thông qua lựa chọn") },
    { of: "views/priorities/Selections", name: "what was adopted", at: "#/priorities?tab=select", open: press("LC-001"), wordless: true },
    { of: "views/priorities/CriterionForm", name: "a criterion", at: "#/priorities?tab=criteria", open: press("Thêm tiêu chí") },
    { of: "views/priorities/CriterionForm", name: "a criterion that is there", at: "#/priorities?tab=criteria", open: press(/^Sửa “/) },
    { of: "views/priorities/AreaForm", name: "an area", at: "#/priorities?tab=areas", open: press("Thêm nhóm ưu tiên") },
    { of: "views/priorities/AreaForm", name: "an area that is there", at: "#/priorities?tab=areas", open: press(/^Sửa “/) },
  ],
  opinions: [
    { of: "views/opinions/RoundForm", name: "a new round", at: "#/opinions", open: press("Lấy ý kiến mới") },
    { of: "views/opinions/RoundForm", name: "a round that is there", at: "#/opinions/YK-002", open: press("Sửa") },
    { of: "views/opinions/SendForm", name: "the sending of a round", at: "#/opinions/YK-002", open: press("Gửi phiếu"), wordless: true },
    { of: "views/opinions/AnswerForm", name: "a sheet", at: "#/opinions/YK-001", open: press("Ghi phiếu") },
    { of: "views/opinions/AnswerForm", name: "a sheet of one's own", at: "#/opinions/YK-001", actor: "seat:2", open: press("Cho ý kiến") },
    { of: "views/opinions/TakeInForm", name: "a filled form", at: "#/opinions/YK-001", open: press("Nhận phiếu từ tệp"), wordless: true },
    { of: "views/opinions/WordsForm", name: "the end of a round", at: "#/opinions/YK-003", open: press("Kết thúc") },
    { of: "views/opinions/WordsForm", name: "a round called off", at: "#/opinions/YK-001", open: press("Hủy đợt") },
    { of: "views/opinions/WordsForm", name: "what is done about an opinion", at: "#/opinions/YK-003", open: press(/^Tiếp thu, giải trình ý kiến/) },
  ],
  "meetings and their agenda": [
    { of: "views/meetings/MeetingForm", name: "a meeting", at: "#/meetings", open: press("Lên lịch họp") },
    { of: "views/meetings/MeetingForm", name: "a meeting that is there", at: "#/meetings/PH-001", open: press("Sửa lịch họp") },
    { of: "views/meetings/CallOffDialog", name: "a meeting put off", at: "#/meetings/PH-001", open: press("Việc khác với cuộc họp", "Hoãn họp…") },
    { of: "views/meetings/CallOffDialog", name: "a meeting called off", at: "#/meetings/PH-001", open: press("Việc khác với cuộc họp", "Hủy họp…") },
    {
      of: "views/meetings/prepare/AddItem", name: "the line of an agenda", at: "#/meetings/PH-001", stays: true,
      open: async (page) => page.getByRole("form", { name: "Thêm nội dung vào chương trình" }),
    },
    { of: "views/meetings/prepare/ItemForm", name: "an item with its details", at: "#/meetings/PH-001", open: press("Thêm nội dung với đủ chi tiết…") },
    { of: "views/meetings/prepare/ItemForm", name: "an item that is there", at: "#/meetings/PH-001", open: item },
    { of: "views/meetings/prepare/ElsewhereDialog", name: "an item for another meeting", at: "#/meetings/PH-001", open: more("Chuyển sang cuộc họp khác…"), wordless: true },
    { of: "views/meetings/prepare/ElsewhereDialog", name: "a copy for another meeting", at: "#/meetings/PH-001", open: more("Chép sang cuộc họp khác…"), wordless: true },
    { of: "views/meetings/prepare/GuestForm", name: "a guest", at: "#/meetings/PH-001", open: press("Thêm người…") },
    { of: "views/meetings/prepare/Invitees", name: "a substitute", at: "#/meetings/PH-001", open: substitute },
    { of: "views/meetings/list/Proposals", name: "a proposal", at: "#/meetings", stays: true, open: async (page) => page.getByRole("region", { name: "Danh sách đề xuất" }) },
  ],
  "conclusions of a meeting": [
    {
      of: "views/meetings/conclude/LineEdit", name: "a line that is mended", at: "#/meetings",
      open: concluding(async (page) => {
        await page.getByRole("button", { name: /^Bổ sung chủ trì, thời hạn/ }).first().click();
        return page.getByRole("form", { name: /^Bổ sung chủ trì, thời hạn/ });
      }),
    },
    {
      of: "views/meetings/conclude/NoticeForm", name: "the notice", at: "#/meetings", stays: true,
      open: concluding(async (page) => page.getByRole("region", { name: "Số, ngày, người ký, nơi nhận" })),
    },
    { of: "views/meetings/conclude/IssueConfirm", name: "a notice that is about to go out", at: "#/meetings", open: notice, wordless: true },
  ],
  "live minutes": [
    { of: "views/meetings/live/VoteForm", name: "a vote", at: "#/meetings", open: minutes(press("Việc khác", "Biểu quyết…")) },
    {
      of: "views/meetings/live/SubstituteForm", name: "a substitute", at: "#/meetings",
      open: minutes(async (page, desk) => {
        await page.getByRole("toolbar", { name: "Có mặt" }).getByRole("button").last().focus();
        return press("Dự thay…")(page, desk);
      }),
    },
    { of: "views/meetings/live/RichEditor", name: "several paragraphs", at: "#/meetings", open: minutes(press("Đoạn văn…")), wordless: true },
    { of: "views/meetings/live/PhraseForm", name: "short phrases", at: "#/meetings", open: minutes(press("Việc khác", "Câu gõ tắt…")) },
    { of: "views/meetings/live/EndDialog", name: "the end of a meeting", at: "#/meetings", open: minutes(press("Kết thúc…")), wordless: true },
    { of: "views/meetings/live/ReadBack", name: "conclusions read back", at: "#/meetings", open: minutes(press(/^Đọc lại/)), wordless: true },
    { of: "views/meetings/live/Review", name: "the review of tasks", at: "#/meetings", open: minutes(turned(press("Việc khác", /^Rà soát nhiệm vụ/), (dialog) => dialog.getByRole("button", { name: /^Dừng, có lý do/ }).click())) },
  ],
  "what prepares a meeting": [
    { of: "views/meetings/prepare/PaperForm", name: "a paper owed", at: "#/meetings/PH-001", open: press(/^Việc khác với “/, "Tài liệu phải nộp…") },
    {
      of: "views/meetings/prepare/ReceiveForm", name: "a paper that came", at: "#/meetings/PH-001",
      open: async (page, desk) => {
        const { items } = await desk.rpc("meeting_show", { key: "PH-001" });
        if (items[0]?.papers.length === 0) await desk.rpc("agenda_paper_add", { item: items[0].id, title: "Báo cáo tiến độ" });
        return press(/^Việc khác với tài liệu/, "Đã nhận…")(page, desk);
      },
    },
    { of: "views/meetings/prepare/TemplateForm", name: "an agenda as a template", at: "#/meetings/PH-001", open: press("Việc khác với chương trình", "Lưu thành mẫu…") },
    { of: "views/meetings/prepare/TemplateDialog", name: "templates of agendas", at: "#/meetings/PH-001", open: press("Việc khác với chương trình", "Thêm theo mẫu…"), wordless: true },
  ],
  "approval of minutes": [
    { of: "views/meetings/conclude/CommentForm", name: "a comment on the minutes", at: "#/meetings", open: approving("commenting", press("Góp ý biên bản")) },
    { of: "views/meetings/conclude/SettleForm", name: "a comment that is settled", at: "#/meetings", open: approving("commenting", press(/^Xử lý góp ý: /)) },
    {
      of: "views/meetings/conclude/ApproveForm", name: "the approval", at: "#/meetings",
      open: approving("commenting", async (page, desk) => {
        const { rows } = await desk.rpc("meeting_list", { state: "commenting", ascending: false, offset: 0, limit: 20 });
        for (const row of rows) {
          const { comments } = await desk.rpc("meeting_show", { key: row.id });
          for (const comment of comments.filter((one) => one.state === "open")) await desk.rpc("minute_settle", { comment: comment.id, accept: true });
        }
        await page.reload();
        await settled(page);
        return press("Thông qua biên bản")(page, desk);
      }),
    },
    { of: "views/meetings/conclude/CorrectForm", name: "a correction of the minutes", at: "#/meetings", open: approving("approved", press("Đính chính biên bản")) },
  ],
};

/** A register in which every form can be opened. */
export async function formed(desk: DeskHost): Promise<void> {
  await lived(desk);
  await weighed(desk);
  await recurring(desk);
  await papered(desk);
  await templated(desk);
  await opined(desk);
  await desk.rpc("task_report_done", { key: "NV-022", words: "Báo cáo rà soát" });
  await desk.rpc("task_clarify", { key: "NV-018", words: "Bồi dưỡng theo chương trình nào?", answer_by: "2026-11-30" });
  await desk.rpc("task_pause", { key: "NV-021", words: "Thông báo số 7" });
  await desk.rpc("dependency_add", { key: "NV-017", before: "NV-015", lag: 2 });
  await desk.rpc("view_save", { name: "Gấp trong tháng", query: "mức:1", version: 0 });
  const { row: learning } = await desk.rpc("task_show", { key: "NV-017" });
  await planned(desk);
  await desk.rpc("meeting_add", { title: "Họp bất thường về an toàn thông tin", kind: "extraordinary", form: "online", starts_at: "2026-12-21T14:00:00" });
  await busy(desk);
  await desk.rpc("member_fill", { seat: 20, person: "Nguyễn Thị Hạnh", post: "Cục trưởng", unit: learning.lead?.id ?? "", from: "2022-03-01" });
}

/** Opens a form as a person does; returns what holds its fields. */
export async function opened(page: Page, desk: DeskHost, form: Form): Promise<Locator> {
  await page.goto(`${desk.url}/${form.at}`);
  await page.evaluate((actor) => localStorage.setItem("desk.actor", actor), form.actor ?? "secretariat");
  await page.reload();
  await settled(page);
  const held = (await form.open(page, desk)) ?? page.getByRole("dialog");
  await expect(held, `${form.name} opens`).toBeVisible();
  await expect(held.locator(".skeleton"), "what it reads is there").toHaveCount(0);
  return held;
}
