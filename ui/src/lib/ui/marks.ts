import Ban from "@lucide/svelte/icons/ban";
import Check from "@lucide/svelte/icons/check";
import CheckCheck from "@lucide/svelte/icons/check-check";
import Circle from "@lucide/svelte/icons/circle";
import CircleDashed from "@lucide/svelte/icons/circle-dashed";
import CircleDot from "@lucide/svelte/icons/circle-dot";
import CircleQuestionMark from "@lucide/svelte/icons/circle-question-mark";
import Clock from "@lucide/svelte/icons/clock";
import HalfCircle from "./HalfCircle.svelte";
import Flag from "@lucide/svelte/icons/flag";
import Hourglass from "@lucide/svelte/icons/hourglass";
import Pause from "@lucide/svelte/icons/pause";
import Repeat from "@lucide/svelte/icons/repeat";
import Replace from "@lucide/svelte/icons/replace";
import Undo2 from "@lucide/svelte/icons/undo-2";
import type { Component } from "svelte";
import type { Tone } from "./Chip.svelte";

/** An icon of the set. */
export type Icon = Component<{ size?: number; "aria-hidden"?: "true" }>;
/** How a code looks: never colour alone. */
export interface Mark {
  icon: Icon;
  tone: Tone;
}

const STATES: Readonly<Record<string, Mark>> = {
  draft: { icon: CircleDashed, tone: "neutral" },
  assigned: { icon: Circle, tone: "neutral" },
  accepted: { icon: CircleDot, tone: "info" },
  in_progress: { icon: HalfCircle, tone: "info" },
  reported_done: { icon: Hourglass, tone: "violet" },
  confirmed: { icon: Check, tone: "plain" },
  returned: { icon: Undo2, tone: "warn" },
  clarification_asked: { icon: CircleQuestionMark, tone: "gold" },
  paused: { icon: Pause, tone: "neutral" },
  replaced: { icon: Replace, tone: "neutral" },
  cancelled: { icon: Ban, tone: "neutral" },
};

const TIMELINESS: Readonly<Record<string, Mark>> = {
  not_due: { icon: Clock, tone: "plain" },
  due_soon: { icon: Clock, tone: "warn" },
  due_today: { icon: Clock, tone: "warn" },
  overdue: { icon: Flag, tone: "danger" },
  done_on_time: { icon: CheckCheck, tone: "plain" },
  done_late: { icon: Flag, tone: "late" },
  done_undated: { icon: Check, tone: "plain" },
  undated: { icon: CircleDashed, tone: "neutral" },
  regular: { icon: Repeat, tone: "plain" },
  draft: { icon: CircleDashed, tone: "plain" },
  stopped: { icon: Ban, tone: "plain" },
};

const OTHER: Mark = { icon: Circle, tone: "neutral" };

/** How a state of a task looks. */
export const stateMark = (code: string): Mark => STATES[code] ?? OTHER;
/** How a standing against the deadline looks. */
export const timelinessMark = (code: string): Mark => TIMELINESS[code] ?? OTHER;
