import type { MeetingView } from "$api/MeetingView";
import { START, type DeskHost } from "./desk";

/** What is on the agenda of a planned meeting: 95 minutes of the 90 there are. */
const ITEMS = [
  ["opening", "Khai mạc, thông qua chương trình", "Văn phòng", 5],
  ["report", "Báo cáo tiến độ thực hiện Đề án quý IV năm 2026", "Cục Khoa học, Công nghệ và Thông tin", 25],
  ["discussion", "Cơ sở dữ liệu ngành kết nối với cơ sở dữ liệu quốc gia về dân cư", "Cục Khoa học, Công nghệ và Thông tin", 30],
  ["decision", "Quy chế làm việc của Ban Chỉ đạo", "Vụ Pháp chế", 30],
  ["closing", "Kết luận của Trưởng ban", "", 5],
] as const;

/** A planned meeting with five items and its invitees, some of whom answered; a proposal waits. Returns it. */
export async function planned(desk: DeskHost): Promise<MeetingView> {
  const { row } = await desk.rpc("meeting_add", {
    title: "Họp Ban Chỉ đạo quý IV năm 2026", starts_at: "2026-12-10T08:00:00", ends_at: "2026-12-10T09:30:00", place: "Phòng họp A, 35 Đại Cồ Việt", secretary: "Trần Thị Ghi",
  });
  for (const [kind, title, presenter, minutes] of ITEMS) await desk.rpc("agenda_add", { meeting: row.code, kind, title, presenter, minutes });
  const { attendees } = await desk.rpc("meeting_invite", { key: row.code });
  const answers = [["comes", ""], ["comes", ""], ["sends", "Phó Vụ trưởng Lê Văn Thay"], ["declines", ""]] as const;
  for (const [place, [reply, substitute]] of answers.entries()) {
    const { id } = attendees[place] ?? {};
    if (id !== undefined) await desk.rpc("attendee_answer", { attendee: id, reply, substitute });
  }
  await desk.rpc("attendee_add", { meeting: row.code, name: "Phạm Thị Khách", post: "Sở Giáo dục và Đào tạo Hà Nội" });
  await desk.rpc("agenda_add", { title: "Chọn nền tảng học trực tuyến dùng chung", presenter: "Cục Khoa học, Công nghệ và Thông tin", minutes: 20 });
  return desk.rpc("meeting_show", { key: row.code });
}

/** A meeting of October that gave a task, now overdue, and did not come to one item. Returns the code of the task. */
export async function concluded(desk: DeskHost): Promise<string> {
  const { units } = await desk.rpc("unit_list", { all: false });
  await desk.clock("2026-10-12T01:00:00Z");
  const { row } = await desk.rpc("meeting_add", { title: "Họp Ban Chỉ đạo tháng 10 năm 2026", starts_at: "2026-10-12T08:00:00", ends_at: "2026-10-12T10:00:00" });
  await desk.rpc("agenda_add", { meeting: row.code, title: "Hạ tầng số của các trường", minutes: 60 });
  await desk.rpc("agenda_add", { meeting: row.code, title: "Kho học liệu số dùng chung", minutes: 30 });
  const { attendees, items } = await desk.rpc("meeting_invite", { key: row.code });
  await desk.rpc("meeting_begin", { key: row.code, at: "2026-10-12T08:00:00" });
  await desk.rpc("attendee_mark", { attendee: attendees[0]?.id ?? "", mark: "came", at: "2026-10-12T08:00:00" });
  await desk.rpc("meeting_take", { item: items[0]?.id ?? "" });
  await desk.rpc("minute_write", {
    meeting: row.code, item: items[0]?.id ?? "", kind: "assignment", text: "Rà soát hạ tầng công nghệ thông tin của các trường", leads: [{ unit: units[2]?.id ?? "" }], due: "15/11/2026",
  });
  await desk.clock("2026-10-12T03:00:00Z");
  await desk.rpc("meeting_end", { key: row.code });
  await desk.rpc("meeting_conclude", {
    meeting: row.code, lines: [],
    paper: { kind: "notice", title: "Kết luận phiên họp tháng 10 năm 2026", issuer: "BCĐ", signer: "Nguyễn Văn Mẫu", signer_post: [], recipients: ["Thành viên Ban Chỉ đạo"], as_source: true },
  });
  await desk.clock(START);
  const { lines } = await desk.rpc("meeting_show", { key: row.code });
  return lines[0]?.task?.code ?? "";
}
