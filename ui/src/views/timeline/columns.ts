/** A column of the table. */
export type Column = "code" | "title" | "lead" | "start" | "finish" | "due" | "latest" | "slack" | "notes";

/** The columns beside the bars, by the room they have. */
export function besideBars(room: number): { columns: readonly Column[]; tracks: string; width: number } {
  const width = Math.round(Math.min(680, Math.max(300, room * (room < 1200 ? 0.48 : 0.44))));
  if (width >= 560)
    return { columns: ["code", "title", "lead", "due", "slack"], tracks: "66px minmax(0, 1fr) 96px 102px 116px", width };
  if (width >= 400) return { columns: ["code", "title", "due", "slack"], tracks: "66px minmax(0, 1fr) 102px 116px", width };
  return { columns: ["code", "title", "slack"], tracks: "64px minmax(0, 1fr) 116px", width };
}

/** The columns of the table alone: all of them. */
export const ALONE: { columns: readonly Column[]; tracks: string; width: number } = {
  columns: ["code", "title", "lead", "start", "finish", "due", "latest", "slack", "notes"],
  tracks: "66px minmax(180px, 2fr) minmax(84px, 0.7fr) 102px 120px 102px 124px 116px minmax(140px, 1.3fr)",
  width: 1120,
};
