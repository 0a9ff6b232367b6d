const DAY_MS = 86_400_000;

/** Whole days from an instant, on Vietnam's calendar, to a civil day; null when there is no instant. */
export function ageInDays(instant: string | null, today: string): number | null {
  if (instant === null) return null;
  const at = Date.parse(instant);
  const to = Date.parse(`${today}T00:00:00Z`);
  if (Number.isNaN(at) || Number.isNaN(to)) return null;
  const from = Math.floor((at + 7 * 3600_000) / DAY_MS) * DAY_MS;
  return Math.max(0, Math.round((to - from) / DAY_MS));
}
