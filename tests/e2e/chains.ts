import { START, type DeskHost } from "./desk";

/** Chains of tasks: one that is late at its beginning and keeps others waiting, one with branches, and tasks alone. */
export async function chained(desk: DeskHost): Promise<string[]> {
  const { units } = await desk.rpc("unit_list", { all: false });
  const unit = (at: number): string => units[at % units.length]?.id ?? "";
  await desk.clock("2026-09-07T02:00:00Z");
  const steps = [
    ["Khảo sát hiện trạng dữ liệu của các cơ sở giáo dục", "2026-10-30", 2, 30],
    ["Xây dựng chuẩn dữ liệu ngành giáo dục", "2026-12-18", 1, 25],
    ["Thử nghiệm kết nối với cơ sở dữ liệu quốc gia về dân cư tại ba tỉnh", "2027-02-26", 1, 30],
    ["Ban hành quy chế khai thác, chia sẻ dữ liệu", "2027-03-31", 2, 15],
    ["Tập huấn cho các sở giáo dục và đào tạo", "2027-05-28", 3, 20],
    ["Soạn tài liệu tập huấn", "2027-04-15", 3, 10],
    ["Đấu thầu hạ tầng lưu trữ", "2027-01-15", 2, 40],
    ["Vận hành chính thức trên toàn quốc", "2027-06-30", 1, 10],
    ["Bồi dưỡng kỹ năng số cho giáo viên phổ thông", "2027-04-30", 3, null],
    ["Báo cáo tổng hợp gửi Bộ trưởng", "thường xuyên", 3, null],
  ] as const;
  const codes: string[] = [];
  for (const [at, [title, due, level, duration]] of steps.entries()) {
    const { task } = await desk.rpc("task_add", { title, due, level, lead: unit(at % 4 + 1), area: String((at % 3) + 1), coordinators: [], targets: [] });
    codes.push(task.code);
    if (duration !== null) await desk.rpc("task_plan", { key: task.code, version: task.version, duration, effort: 5 });
  }
  const code = (at: number): string => codes[at] ?? "";
  const links = [[0, 1, 0], [1, 2, 2], [1, 3, 0], [2, 7, 5], [3, 4, 0], [5, 4, 0], [6, 2, 0], [4, 7, 0]] as const;
  for (const [before, after, lag] of links) await desk.rpc("dependency_add", { key: code(after), before: code(before), lag });
  await desk.clock("2026-10-12T02:00:00Z");
  await desk.rpc("task_progress", { key: code(0), percent: 70, words: "Đã thu phiếu của 45 tỉnh" });
  await desk.rpc("task_progress", { key: code(6), percent: 20, words: "Đã duyệt hồ sơ mời thầu" });
  await desk.clock("2026-10-20T02:00:00Z");
  await desk.rpc("task_extend", { key: code(3), to: "2027-04-15", reason: "Chờ ý kiến Bộ Tư pháp" });
  await desk.rpc("task_decide", { key: code(3), grant: true, basis: "Ý kiến của Trưởng ban" });
  await desk.rpc("task_report_done", { key: code(5), words: "Bộ tài liệu tập huấn" });
  await desk.clock(START);
  return codes;
}
