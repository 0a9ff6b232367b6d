import type { MeetingView } from "$api/MeetingView";
import { START, type DeskHost } from "./desk";

/** Lines by item of the agenda: its sign, its words, and what it charges whom with. */
type Line = readonly [sign: "-" | '"' | "=" | ">", text: string, more?: { leads?: readonly string[]; with?: readonly string[]; due?: string; level?: number; by?: number }];

const ITEMS: readonly { title: string; kind: string; minutes: number; lines: readonly Line[] }[] = [
  {
    title: "Khai mạc, thông qua chương trình phiên họp", kind: "opening", minutes: 10,
    lines: [["-", "Trưởng ban khai mạc phiên họp, nêu mục đích, yêu cầu"], ["=", "Thống nhất chương trình phiên họp"]],
  },
  {
    title: "Tiến độ thực hiện Đề án và các nhiệm vụ ưu tiên", kind: "report", minutes: 40,
    lines: [
      ["-", "Bộ phận thường trực báo cáo tiến độ thực hiện Đề án đến tháng 11/2026"],
      ['"', "Cần nêu rõ nguyên nhân chậm của từng nhiệm vụ", { by: 1 }],
      ['"', "Đề nghị ưu tiên nhiệm vụ kết nối dữ liệu dân cư", { by: 2 }],
      ['"', "Nhiều sở chưa bố trí được cán bộ chuyên trách", { by: 12 }],
      ["=", "Ghi nhận kết quả đã đạt được; yêu cầu khắc phục ngay các nhiệm vụ chậm tiến độ"],
      [">", "Rà soát toàn bộ nhiệm vụ quá hạn, làm rõ nguyên nhân, trách nhiệm và đề xuất thời hạn mới", { leads: ["DV-16"], with: ["DV-26"], due: "trước 04/12/2026", level: 1 }],
      ["=", "Tập trung nguồn lực cho các nhiệm vụ ưu tiên của năm 2027"],
    ],
  },
  {
    title: "Cơ sở dữ liệu ngành và kết nối dữ liệu", kind: "discussion", minutes: 50,
    lines: [
      ['"', "Chuẩn dữ liệu cần ban hành trước khi thu thập", { by: 4 }],
      ['"', "Đề nghị thử tại ba tỉnh trước khi mở rộng", { by: 5 }],
      ['"', "Kinh phí hạ tầng nên gộp vào một dự án", { by: 6 }],
      ["=", "Thống nhất kết nối cơ sở dữ liệu ngành với cơ sở dữ liệu quốc gia về dân cư trong quý I năm 2027"],
      [">", "Hoàn thiện phương án kết nối, an toàn dữ liệu và kế hoạch thử tại ba tỉnh", { leads: ["DV-26", "DV-18"], with: ["DV-12"], due: "15/12/2026", level: 1 }],
      [">", "Trình ban hành chuẩn dữ liệu ngành giáo dục", { leads: ["DV-26"], due: "cuối tháng", level: 2 }],
      ["=", "Không xây dựng phần mềm trùng lặp; dùng chung hạ tầng của Bộ"],
    ],
  },
  {
    title: "Dự thảo Quy chế làm việc của Ban Chỉ đạo", kind: "decision", minutes: 40,
    lines: [
      ['"', "Cần quy định rõ thời hạn gửi tài liệu họp", { by: 7 }],
      ['"', "Nên có mẫu báo cáo thống nhất", { by: 8 }],
      ['"', "Đề nghị quy định chế độ ủy quyền dự họp", { by: 9 }],
      ["=", "Cơ bản thống nhất dự thảo Quy chế làm việc"],
      [">", "Hoàn thiện dự thảo Quy chế làm việc theo ý kiến tại phiên họp, trình Trưởng ban ký ban hành", { leads: ["DV-14"], with: ["DV-16", "DV-26"], due: "10 ngày làm việc kể từ ngày 20/11/2026", level: 2 }],
      [">", "Xây dựng mẫu báo cáo tiến độ dùng chung cho các đơn vị", { leads: ["DV-16", "DV-26"], due: "30/11/2026", level: 3 }],
      ["=", "Các thành viên gửi ý kiến bằng văn bản chậm nhất trong tuần sau phiên họp"],
    ],
  },
  {
    title: "Nhiệm vụ năm 2027 và kết thúc phiên họp", kind: "closing", minutes: 20,
    lines: [
      ['"', "Đề nghị sớm giao kế hoạch vốn", { by: 10 }],
      ['"', "Cần lịch họp cố định hằng quý", { by: 11 }],
      ['"', "Đề nghị công khai kết quả theo từng đơn vị", { by: 12 }],
      ["=", "Ban Chỉ đạo họp định kỳ hằng quý"],
      [">", "Tổng hợp, trình Trưởng ban danh mục nhiệm vụ trọng điểm năm 2027", { leads: ["DV-12"], due: "quý I/2027", level: 2 }],
    ],
  },
];
/** Heads of units who are asked to come. */
const GUESTS = [
  ["Trần Văn Mẫu", "Chánh Văn phòng"], ["Lê Thị Mẫu", "Vụ trưởng Vụ Pháp chế"], ["Phạm Văn Mẫu", "Vụ trưởng Vụ Kế hoạch - Tài chính"],
  ["Đặng Thị Mẫu", "Cục trưởng Cục Quản lý chất lượng"], ["Vũ Văn Mẫu", "Vụ trưởng Vụ Giáo dục Phổ thông"], ["Bùi Thị Mẫu", "Vụ trưởng Vụ Tổ chức cán bộ"],
] as const;
/** Place among who is invited of the one who is away with leave. */
const AWAY = 3;
const KINDS = { "-": "proceedings", '"': "opinion", "=": "conclusion", ">": "assignment" } as const;

/** What a meeting lacks that nobody looked through yet: a lead is missing, a deadline is unclear, and two lines have several leads. */
export const MISSING = { lead: "Trình ban hành chuẩn dữ liệu ngành giáo dục", due: "Tổng hợp, trình Trưởng ban danh mục nhiệm vụ trọng điểm năm 2027" };

/**
 * A meeting of last Friday that has ended: five items, twelve opinions, eight conclusions and six assignments, two of them split to
 * two leads each. `isRough`: as it was left when the last word was said, with what `MISSING` names, and nothing split yet.
 */
export async function ended(desk: DeskHost, isRough = false): Promise<MeetingView> {
  const at = (clock: string): string => `2026-11-20T${clock}:00`;
  await desk.clock("2026-11-16T02:00:00Z");
  const { row } = await desk.rpc("meeting_add", {
    title: "Phiên họp thứ tư của Ban Chỉ đạo", starts_at: at("08:00"), ends_at: at("11:00"), place: "Phòng họp A, trụ sở Bộ", secretary: "Nguyễn Thị Mẫu",
  });
  for (const { title, kind, minutes } of ITEMS) await desk.rpc("agenda_add", { meeting: row.id, title, kind, minutes });
  await desk.rpc("meeting_invite", { key: row.id });
  for (const [name, post] of GUESTS) await desk.rpc("attendee_add", { meeting: row.id, name, post, role: "guest" });
  await desk.clock("2026-11-20T04:10:00Z");
  const begun = await desk.rpc("meeting_begin", { key: row.id, at: at("08:00") });
  const people = begun.attendees.map((one) => one.id);
  for (const [place, attendee] of people.entries()) await desk.rpc("attendee_mark", place === AWAY ? { attendee, mark: "excused" } : { attendee, mark: "came", at: at("08:00") });
  for (const [place, { lines }] of ITEMS.entries()) {
    const item = begun.items[place]?.id ?? "";
    await desk.rpc("meeting_take", { item });
    for (const [sign, text, more = {}] of lines) {
      const leads = isRough && text === MISSING.lead ? [] : (more.leads ?? []);
      const due = isRough && text === MISSING.due ? "khi có kế hoạch vốn" : more.due;
      await desk.rpc("minute_write", {
        meeting: row.id, item, kind: KINDS[sign], text, aside: false, leads: leads.map((unit) => ({ unit })), coordinators: (more.with ?? []).map((unit) => ({ unit })),
        ...(due === undefined ? {} : { due }),
        ...(more.level === undefined ? {} : { level: more.level }),
        ...(more.by === undefined ? {} : { speaker: people[more.by] ?? "" }),
      });
    }
  }
  const over = await desk.rpc("meeting_end", { key: row.id, at: at("11:05") });
  if (!isRough)
    for (const line of over.lines) if (line.parties.filter((party) => party.role === "lead").length > 1) await desk.rpc("minute_split", { line: line.id });
  await desk.clock(START);
  return desk.rpc("meeting_show", { key: row.id });
}
