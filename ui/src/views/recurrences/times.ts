import type { OccurrenceView } from "$lib/api/generated/OccurrenceView";
import type { RecurrenceView } from "$lib/api/generated/RecurrenceView";
import { say } from "$lib/words.svelte";

/** True for work that does not come again. */
export const isOver = (item: Pick<RecurrenceView, "next">): boolean => item.next.length === 0;

/** Says that a day is a day off; nothing for a working day. */
export const sayOff = (time: Pick<OccurrenceView, "is_day_off" | "day_off">): string =>
  !time.is_day_off ? "" : time.day_off === "" ? say("due-reading-off") : say("due-reading-off-named", { name: time.day_off });
