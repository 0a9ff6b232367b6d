import type { MeetingView } from "$api/MeetingView";
import type { DeskHost } from "./desk";

/** Half an hour into a meeting with four items and everybody invited, on the morning of the tests' clock. */
export async function running(desk: DeskHost, options: { begun?: boolean } = {}): Promise<MeetingView> {
  const { row } = await desk.rpc("meeting_add", {
    title: "Phiên họp Ban Chỉ đạo quý IV năm 2026", starts_at: "2026-11-23T08:30:00", ends_at: "2026-11-23T11:00:00", place: "Phòng họp A, 35 Đại Cồ Việt",
  });
  for (const [title, minutes, presenter, task] of [
    ["Khai mạc, thông qua chương trình", 10, "", ""],
    ["Rà soát hạ tầng công nghệ thông tin", 20, "Cục Công nghệ thông tin", ""],
    ["Dự thảo Quy chế làm việc của Ban Chỉ đạo", 30, "Văn phòng", ""],
    ["Lựa chọn nhiệm vụ ưu tiên", 40, "", "NV-001"],
  ] as const)
    await desk.rpc("agenda_add", { meeting: row.code, title, minutes, presenter, ...(task === "" ? {} : { task }) });
  await desk.rpc("meeting_invite", { key: row.code });
  if (options.begun ?? true) await desk.rpc("meeting_begin", { key: row.code, at: "2026-11-23T08:30:00" });
  return desk.rpc("meeting_show", { key: row.code });
}

/** The address of its minutes. */
export const minutesOf = (meeting: MeetingView): string => `#/meetings/${meeting.row.code}?part=minutes`;

/** Lines of every kind, people come and gone, an item taken, a vote: what a meeting looks like in its middle. */
export async function busy(desk: DeskHost): Promise<MeetingView> {
  const meeting = await running(desk);
  const { units } = await desk.rpc("unit_list", { all: false });
  const unit = (at: number): { unit: string } => ({ unit: units[at]?.id ?? "" });
  const [, second] = meeting.items;
  const code = meeting.row.code;
  const item = second?.id ?? "";
  const person = (at: number): string => meeting.attendees[at]?.id ?? "";
  for (const [at] of meeting.attendees.entries()) {
    if (at === 3) await desk.rpc("attendee_mark", { attendee: person(at), mark: "excused" });
    else if (at === 5) await desk.rpc("attendee_mark", { attendee: person(at), mark: "came", substitute: "Lê Thị Minh", can_vote: true, at: "2026-11-23T08:30:00" });
    else if (at !== 6) await desk.rpc("attendee_mark", { attendee: person(at), mark: "came", at: "2026-11-23T08:30:00" });
  }
  await desk.clock("2026-11-23T01:46:00Z");
  await desk.rpc("meeting_take", { item: meeting.items[0]?.id ?? "" });
  await desk.clock("2026-11-23T01:54:00Z");
  await desk.rpc("meeting_take", { item });
  const none = { meeting: code, item, leads: [], coordinators: [], aside: false };
  await desk.rpc("minute_write", { ...none, kind: "proceedings", text: "Cục Công nghệ thông tin trình bày kết quả khảo sát 59/63 địa phương." });
  await desk.clock("2026-11-23T01:57:00Z");
  await desk.rpc("minute_write", { ...none, kind: "opinion", speaker: person(4), text: "Đề nghị bổ sung số liệu đầu tư giai đoạn trước để tránh trùng lặp." });
  await desk.rpc("minute_write", { ...none, kind: "opinion", speaker: person(3), text: "Nêu rõ căn cứ chia sẻ dữ liệu với địa phương." });
  await desk.rpc("minute_write", { ...none, kind: "question", text: "Số liệu của bốn địa phương còn thiếu do đơn vị nào tổng hợp?", aside: true });
  await desk.clock("2026-11-23T02:01:00Z");
  await desk.rpc("minute_write", { ...none, kind: "conclusion", text: "Trưởng ban thống nhất dùng kết quả rà soát làm cơ sở lập dự án tổng thể." });
  await desk.rpc("minute_write", {
    ...none, kind: "assignment", text: "Hoàn thiện báo cáo rà soát hạ tầng, gồm số liệu của 4 địa phương còn thiếu, trước 31/12/2026.",
    leads: [unit(2)], coordinators: [unit(7)], due: "trước 31/12/2026", level: 1,
  });
  await desk.clock("2026-11-23T02:04:00Z");
  await desk.rpc("minute_write", { ...none, kind: "assignment", text: "Đôn đốc các sở gửi phiếu khảo sát.", leads: [unit(5)] });
  await desk.rpc("minute_write", { ...none, kind: "idea", text: "Mời một địa phương trình bày cách làm ở phiên sau." });
  await desk.clock("2026-11-23T02:06:00Z");
  return desk.rpc("meeting_show", { key: code });
}
