import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { expect, test as base, type Page } from "@playwright/test";
import type { Commands } from "$api/commands";

export { expect };

const root = join(__dirname, "..", "..");
const program = process.env["DEV_HOST"] ?? join(root, "target", "debug", process.platform === "win32" ? "dev_host.exe" : "dev_host");

/** The instant every test starts at: a Monday morning in Vietnam. */
export const START = "2026-11-23T02:00:00Z";

/** A development host over a register of its own. */
export interface DeskHost {
  url: string;
  file: string;
  folder: string;
  /** Calls a command directly, as another process would. */
  rpc<C extends keyof Commands>(cmd: C, payload: Partial<Commands[C]["request"]>, actor?: string): Promise<Commands[C]["reply"]>;
  /** Moves the desk's clock. */
  clock(now: string): Promise<void>;
  /** Paths that were handed to the desktop. */
  opened(): Promise<string[]>;
  stop(): Promise<void>;
  /** Ends it at once, as a power cut would; its folder stays. */
  kill(): Promise<void>;
}

async function ready(url: string): Promise<boolean> {
  return fetch(`${url}/ready`).then((answer) => answer.ok, () => false);
}

/**
 * Stands before the host and asks it over a connection of its own each time. The host's server keeps a thread for every
 * connection that stays open, and may leave a new one waiting behind the idle ones that a browser keeps.
 */
async function front(host: string, port = 0): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((from: IncomingMessage, to: ServerResponse) => {
    const onward = request(`${host}${from.url ?? "/"}`, { method: from.method, headers: { ...from.headers, connection: "close" }, agent: false }, (answer) => {
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(to);
    });
    onward.on("error", () => to.destroy());
    from.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Starts a host; `file` opens one that exists, `port` answers where one before did, and `tasks` copies the tasks of the register until it has so many. */
export async function startHost(options: { create?: "record" | "empty" | "no"; folder?: string; file?: string; pick?: string; tasks?: number; port?: number } = {}): Promise<DeskHost> {
  if (!existsSync(program)) throw new Error(`${program} is not built: cargo build -p steering-tests --bin dev_host`);
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), "steering-e2e-"));
  const file = options.file ?? join(folder, "register.sccd");
  const child: ChildProcess = spawn(
    program,
    [
      "--file", file, "--port", "0", "--ui", join(root, "ui", "dist"), "--create", options.create ?? "record",
      "--backups", join(folder, "backups"), "--exports", join(folder, "exports"), "--now", START,
      ...(options.pick === undefined ? [] : ["--pick", options.pick]),
      ...(options.tasks === undefined ? [] : ["--tasks", String(options.tasks)]),
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let text = "";
    child.stdout?.on("data", (piece: Buffer) => {
      text += piece.toString();
      const line = /^(http:\S+)\s/.exec(text);
      if (line?.[1]) resolve(line[1]);
    });
    child.once("exit", (code) => reject(new Error(`the host ended with ${code}`)));
  });
  const { url, close } = await front(address, options.port);
  await expect.poll(() => ready(url), { message: "the host answers before a test begins" }).toBe(true);
  return {
    url,
    file,
    folder,
    async rpc(cmd, payload, actor = "secretariat") {
      const answer = await fetch(`${url}/rpc`, { method: "POST", body: JSON.stringify({ cmd, payload, actor }) });
      const envelope = (await answer.json()) as { ok?: { output: never }; err?: unknown };
      if (!envelope.ok) throw new Error(`${cmd}: ${JSON.stringify(envelope.err)}`);
      return envelope.ok.output;
    },
    async clock(now) {
      await fetch(`${url}/clock`, { method: "POST", body: JSON.stringify({ now }) });
    },
    opened: async () => (await (await fetch(`${url}/opened`)).json()) as string[],
    async kill() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGKILL");
      await ended;
      await close();
    },
    async stop() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill();
      await ended;
      await close();
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Every test gets a host with a register of its own. */
export const test = base.extend<{ desk: DeskHost }>({
  desk: async ({}, use) => {
    const host = await startHost();
    await use(host);
    await host.stop();
  },
});

/** What is kept on the machine of the person: language, theme, role, size. */
export async function prepare(page: Page, choices: Record<string, string>): Promise<void> {
  await page.addInitScript((kept) => {
    for (const [name, value] of Object.entries(kept)) localStorage.setItem(`desk.${name}`, value);
  }, choices);
}

/** Waits until the screen shows what it read. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator("[data-saved]"), "the frame has read the file").toBeVisible();
  await expect(page.locator(".skeleton"), "nothing is still being read").toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}

/** A register that has lived: leads, deadlines, progress, extensions, a seat filled, a target measured. */
export async function lived(desk: DeskHost): Promise<void> {
  const { units } = await desk.rpc("unit_list", { all: false });
  const unit = (at: number): string => units[at % units.length]?.id ?? "";
  const { rows } = await desk.rpc("task_list", { offset: 0, limit: 100, filter: { awaiting: false } });
  await desk.clock("2026-07-01T02:00:00Z");
  const titles = [
    ["Xây dựng cơ sở dữ liệu ngành giáo dục kết nối với cơ sở dữ liệu quốc gia về dân cư", "2026-10-30", 1],
    ["Trình ban hành Quy chế làm việc của Ban Chỉ đạo", "2026-08-15", 1],
    ["Kho học liệu số dùng chung toàn ngành", "quý IV/2026", 2],
    ["Bồi dưỡng kỹ năng số cho giáo viên phổ thông", "2027-04-30", 2],
    ["Hướng dẫn các sở giáo dục và đào tạo lập kế hoạch chuyển đổi số", "2026-11-27", 3],
    ["Kiểm thử nền tảng dạy học trực tuyến", "tháng 9/2026", 3],
    ["Báo cáo tổng hợp hằng tháng gửi Bộ trưởng", "thường xuyên", 3],
    ["Rà soát thủ tục hành chính đưa lên dịch vụ công trực tuyến mức độ 4", "2026-11-11", 2],
  ] as const;
  const made: string[] = [];
  for (const [at, [title, due, level]] of titles.entries()) {
    const { task } = await desk.rpc("task_add", {
      title, due, level, lead: unit(at + 2), area: String((at % 6) + 1), coordinators: [unit(at + 7), unit(at + 9)], targets: [],
    });
    made.push(task.code);
  }
  const code = (at: number): string => made[at] ?? "";
  await desk.clock("2026-08-10T03:00:00Z");
  for (const at of [0, 1, 2, 5, 7]) await desk.rpc("task_accept", { key: code(at), words: "" });
  await desk.rpc("task_progress", { key: code(0), percent: 60, words: "Đã chốt phương án kết nối, đang thử với ba tỉnh" });
  await desk.rpc("task_report_done", { key: code(1), words: "Tờ trình đã ký" });
  await desk.rpc("task_confirm", { key: code(1), words: "" });
  await desk.clock("2026-10-05T03:00:00Z");
  await desk.rpc("task_report_done", { key: code(5), words: "Biên bản kiểm thử" });
  await desk.rpc("task_confirm", { key: code(5), words: "" });
  await desk.rpc("task_progress", { key: code(2), percent: 35, words: "Đã có 1.200 học liệu" });
  await desk.clock("2026-10-28T03:00:00Z");
  await desk.rpc("task_extend", { key: code(0), to: "2026-11-18", reason: "Chờ Bộ Công an mở cổng kết nối" });
  await desk.rpc("task_decide", { key: code(0), grant: true, basis: "Ý kiến của Trưởng ban ngày 28/10/2026" });
  await desk.rpc("task_extend", { key: code(4), to: "2026-12-30", reason: "Nhiều sở chưa gửi số liệu" });
  const first = rows[0];
  if (first) await desk.rpc("task_assign", { key: first.code, lead: unit(3) });
  await desk.clock(START);
  await desk.rpc("inventory_add", {
    name: "Trung tâm dữ liệu của Bộ", kind: "data_centre", state: "in_use", owner: unit(2), locality: "Hà Nội", capacity: 40, capacity_unit: "TB",
    source: "Báo cáo rà soát",
  });
  await desk.rpc("inventory_add", { name: "Đường truyền dùng riêng", kind: "network", state: "planned", capacity: 500, capacity_unit: "Mbps" });
  await desk.rpc("inventory_link", { key: "HT-001", task: "NV-001" });
}

/** Work that comes again: monthly with its tasks made, weekly without a lead and with an end, quarterly; after `lived`. */
export async function recurring(desk: DeskHost): Promise<void> {
  const { units } = await desk.rpc("unit_list", { all: false });
  const words = { product: "Báo cáo", level: 2, area: "1", instrument: "VB-001", note: "" };
  await desk.clock("2026-08-01T02:00:00Z");
  await desk.rpc("recurrence_add", { ...words, title: "Báo cáo tiến độ thực hiện Đề án gửi Trưởng ban", rule: "ngày 15 hằng tháng", lead: units[2]?.id ?? "" });
  await desk.rpc("recurrence_add", { ...words, title: "Giao ban chuyên viên đầu mối", rule: "thứ Hai hằng tuần", lead: "", until: "2026-12-31" });
  await desk.rpc("recurrence_add", { ...words, title: "Rà soát số liệu chỉ tiêu", rule: "hằng quý", lead: units[4]?.id ?? "" });
  await desk.clock(START);
  await desk.rpc("recurrence_make", { key: "DK-001" });
}

/** Criteria taken over, tasks scored, capacities recorded, a mark of the head, a selection adopted; after `lived`. */
export async function weighed(desk: DeskHost): Promise<void> {
  const { criteria } = await desk.rpc("criterion_propose", {});
  const scores: Record<string, readonly number[]> = {
    "NV-015": [9, 8, 9, 9, 5, 7],
    "NV-017": [8, 5, 8, 6, 6, 5],
    "NV-018": [8, 7, 7, 4, 8, 4],
    "NV-019": [5, 9, 3, 5, 9, 2],
    "NV-021": [2, 6, 2, 2, 10, 1],
    "NV-022": [7, 8, 4, 9, 7, 4],
  };
  for (const [task, values] of Object.entries(scores))
    await desk.rpc("priority_score", {
      task,
      scores: values.map((value, place) => ({ criterion: criteria[place]?.id ?? "", value, reason: "Theo đề án và báo cáo của đơn vị chủ trì" })),
    });
  await desk.rpc("priority_score", { task: "NV-002", scores: [{ criterion: criteria[1]?.id ?? "", value: 9, reason: "Bộ trưởng yêu cầu sớm" }] });
  const { units } = await desk.rpc("capacity_list", {});
  for (const unit of units.slice(0, 3)) await desk.rpc("capacity_set", { unit: unit.unit.id, tasks: 1 });
  await desk.rpc("priority_mark", { task: "NV-021", mark: "out", words: "Việc này đã có nền nếp, không đưa vào trọng điểm" });
  await desk.rpc("priority_adopt", { at_most: 3, note: "Đợt 1 năm 2027" });
}

/** Registers of papers with something in every state: reserved, cancelled, issued late, corrected, recalled; open, overdue, answered, void. */
export async function papered(desk: DeskHost): Promise<void> {
  const bytes = Buffer.from("Thông báo kết luận").toString("base64");
  const said = { issuer: "BCĐ", drafter: "VP", kept_at: "VT, VP", seat: 1, signer: "Nguyễn Văn Mẫu", signer_post: [], as_source: false };
  const issue = (kind: string, title: string, issued_on: string, more: object) =>
    desk.rpc("outgoing_issue", { ...said, kind, title, issued_on, recipients: ["Thành viên Ban Chỉ đạo", "Các đơn vị thuộc Bộ"], ...more });
  await desk.clock("2026-11-02T02:00:00Z");
  await issue("notice", "Kết luận phiên họp thứ ba của Ban Chỉ đạo về dữ liệu ngành", "2026-11-02", {
    as_source: true, copies: 30, released_on: "2026-11-02", file: { name: "TB-ket-luan.pdf", bytes },
  });
  await issue("report", "Tình hình thực hiện nhiệm vụ chuyển đổi số quý III/2026", "2026-11-02", { number: 4, gap_reason: "Số 01–03 đã cấp ở sổ giấy" });
  await desk.rpc("outgoing_reserve", { kind: "decision", title: "Ban hành Quy chế làm việc của Ban Chỉ đạo" });
  await desk.rpc("outgoing_reserve", { kind: "decision", title: "Thành lập Tổ giúp việc" });
  await desk.rpc("outgoing_cancel", { key: "02/QĐ-BCĐ", reason: "Trùng với quyết định trước" });
  await issue("letter", "Đính chính Thông báo số 01/TB-BCĐ", "2026-11-02", { corrects: "01/TB-BCĐ", released_on: "2026-11-02" });
  await issue("invitation", "Họp Ban Chỉ đạo phiên thứ tư", "2026-11-02", { released_on: "2026-11-02" });
  await desk.rpc("outgoing_recall", { key: "01/GM-BCĐ", reason: "Dời ngày họp" });
  const take = (author: string, symbol: string, title: string, more: object) =>
    desk.rpc("incoming_add", { arrived_on: "2026-11-02", author, symbol, title, dated_on: "2026-10-30", kind: "letter", receiver: "Cục Khoa học, Công nghệ và Thông tin", twin: false, ...more });
  await take("Văn phòng Chính phủ", "8123/VPCP-KSTT", "Báo cáo tình hình cung cấp dịch vụ công trực tuyến", { due_on: "2026-11-10", file: { name: "8123.pdf", bytes } });
  const answered = await take("Bộ Công an", "4501/BCA-C06", "Kết nối cơ sở dữ liệu ngành với cơ sở dữ liệu quốc gia về dân cư", { due_on: "2026-11-20" });
  await desk.rpc("incoming_edit", { key: answered.row.id, version: answered.row.version, answer: "01/BCĐ-VP" });
  const wrong = await take("Sở Giáo dục và Đào tạo Hà Nội", "15/SGDĐT", "Gửi nhầm", {});
  await desk.rpc("incoming_void", { key: wrong.row.id, reason: "Vào sổ nhầm" });
  await desk.clock(START);
}

/** A template that LibreOffice saved, for urging letters. */
export const EDITED = join(root, "src-tauri", "crates", "documents", "fixtures", "templates", "urging-libreoffice.docx");

/** A file as a command takes it. */
export const sentOf = (path: string): { name: string; bytes: string } => ({ name: basename(path), bytes: readFileSync(path).toString("base64") });

/** Templates of the office's own: one with two versions, one in its first, one out of use. */
export async function templated(desk: DeskHost): Promise<void> {
  const start = async (kind: string) => sentOf((await desk.rpc("template_start", { kind })).path);
  await desk.rpc("template_add", { kind: "urging", name: "Công văn đôn đốc của Văn phòng", file: await start("urging") });
  await desk.rpc("template_replace", { key: "MB-001", version: 1, file: sentOf(EDITED), note: "Thêm địa chỉ Văn phòng ở chân trang" });
  await desk.rpc("template_add", { kind: "period", name: "Báo cáo kỳ gửi Bộ trưởng", file: await start("period") });
  await desk.rpc("template_add", { kind: "members", name: "Danh sách thành viên kèm Quyết định kiện toàn Ban Chỉ đạo", file: await start("members") });
  await desk.rpc("template_retire", { key: "MB-003" });
}

/** Rounds of written opinions: one that is out and half answered, a draft, and one that was counted. */
export async function opined(desk: DeskHost): Promise<void> {
  const questions = ["Phạm vi điều chỉnh của Quy chế", "Thời hạn thi hành"];
  for (const title of ["dự thảo Quy chế làm việc của Ban Chỉ đạo", "kế hoạch chuyển đổi số năm 2027", "danh mục dữ liệu dùng chung"])
    await desk.rpc("opinion_add", { title, due_on: "2026-11-30", questions });
  await desk.rpc("opinion_send", { key: "YK-001", seats: [1, 2, 3, 4, 5] });
  await desk.rpc("opinion_answer", { key: "YK-001", seat: 3, answers: [{ question: 1, choice: "other", words: "Cần làm rõ đối tượng áp dụng" }, { question: 2, choice: "agree" }], paper: true });
  await desk.rpc("opinion_send", { key: "YK-003", seats: [1, 2] });
  for (const seat of [1, 2])
    await desk.rpc("opinion_answer", { key: "YK-003", seat, answers: [{ question: 1, choice: "agree" }, { question: 2, choice: "disagree", words: "Cần thêm thời gian" }] });
  await desk.rpc("opinion_sum", { key: "YK-003" });
}
