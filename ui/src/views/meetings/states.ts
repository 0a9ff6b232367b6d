import Ban from "@lucide/svelte/icons/ban";
import CalendarClock from "@lucide/svelte/icons/calendar-clock";
import CheckCheck from "@lucide/svelte/icons/check-check";
import CircleDashed from "@lucide/svelte/icons/circle-dashed";
import FileCheck from "@lucide/svelte/icons/file-check";
import Mail from "@lucide/svelte/icons/mail";
import MessagesSquare from "@lucide/svelte/icons/messages-square";
import Pause from "@lucide/svelte/icons/pause";
import Play from "@lucide/svelte/icons/play";
import type { Mark } from "$lib/ui/marks";

/** States of a meeting, in the order of its life. */
export const STATES = ["planned", "invited", "running", "ended", "commenting", "approved", "postponed", "cancelled"] as const;

const MARKS: Readonly<Record<string, Mark>> = {
  planned: { icon: CalendarClock, tone: "neutral" },
  invited: { icon: Mail, tone: "info" },
  running: { icon: Play, tone: "gold" },
  ended: { icon: CheckCheck, tone: "ok" },
  commenting: { icon: MessagesSquare, tone: "violet" },
  approved: { icon: FileCheck, tone: "ok" },
  postponed: { icon: Pause, tone: "warn" },
  cancelled: { icon: Ban, tone: "neutral" },
};

/** How a state of a meeting looks. */
export const markOf = (state: string): Mark => MARKS[state] ?? { icon: CircleDashed, tone: "neutral" };

/** True while the agenda may change. */
export const isPlanned = (state: string): boolean => ["planned", "invited", "postponed", "running"].includes(state);
/** True while people may be invited, and answer. */
export const isInvitable = (state: string): boolean => ["planned", "invited", "running"].includes(state);
/** True until a meeting begins. */
export const isAhead = (state: string): boolean => ["planned", "invited", "postponed"].includes(state);
