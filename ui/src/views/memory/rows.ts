import CalendarClock from "@lucide/svelte/icons/calendar-clock";
import FileText from "@lucide/svelte/icons/file-text";
import Gavel from "@lucide/svelte/icons/gavel";
import ListChecks from "@lucide/svelte/icons/list-checks";
import ListTodo from "@lucide/svelte/icons/list-todo";
import Mail from "@lucide/svelte/icons/mail";
import MessageSquareText from "@lucide/svelte/icons/message-square-text";
import Mic from "@lucide/svelte/icons/mic";
import Stamp from "@lucide/svelte/icons/stamp";
import Vote from "@lucide/svelte/icons/vote";
import type { MemoryRow } from "$lib/api/generated/MemoryRow";
import type { MemorySign } from "$lib/api/generated/MemorySign";
import type { Noun } from "$lib/api/generated/Noun";
import { addressOf } from "$lib/places";
import { href, pathOf } from "$lib/route";
import type { Tone } from "$lib/ui/Chip.svelte";
import type { Icon } from "$lib/ui/marks";
import { say, sayCode } from "$lib/words.svelte";

/** What the memory is read from. */
export const MEMORY_NOUNS: readonly Noun[] = [
  "meetings", "agenda_items", "attendees", "attendance_spans", "minute_lines", "line_parties", "votes", "opinion_rounds", "opinion_sheets", "opinion_answers",
  "tasks", "task_parties", "extensions", "requests", "evidence", "outgoing_papers", "incoming_papers", "instruments", "clauses", "seats", "memberships", "people",
];

/** Rows of a page. */
export const SHOWN = 50;

/** The icon of each kind. */
export const ICONS: Readonly<Record<string, Icon>> = {
  meeting: Gavel,
  item: ListTodo,
  line: Mic,
  decision: Stamp,
  vote: Vote,
  opinion: MessageSquareText,
  task: ListChecks,
  extension: CalendarClock,
  paper: Mail,
  document: FileText,
};

/** The address where a row is seen: the line itself, the item, or the record. */
export function addressOfRow(row: MemoryRow): string {
  if (row.noun === "minute_lines") return href(pathOf("meetings", row.code), { part: "minutes", line: row.id });
  if (row.noun === "agenda_items") return href(pathOf("meetings", row.code), { part: "minutes", item: row.id });
  if (row.noun === "votes") return href(pathOf("meetings", row.code), { part: "minutes" });
  return addressOf(row.noun, row);
}

/** What a sign says. */
export const saySign = (sign: MemorySign): string => sayCode(sign.of, sign.code, sign.count === null ? {} : { count: sign.count });

const WARN: readonly string[] = ["came_later", "left_before", "answered_late", "asked_late", "waiting", "excused", "refused", "returned", "disagree"];
const DANGER: readonly string[] = ["silent", "overdue", "absent"];
const GOOD: readonly string[] = ["present", "confirmed", "granted", "agree"];

/** The colour of a sign; its words say the same. */
export function toneOf(sign: MemorySign): Tone {
  if (DANGER.includes(sign.code)) return "danger";
  if (WARN.includes(sign.code)) return "warn";
  return GOOD.includes(sign.code) ? "ok" : "neutral";
}

/** The name of a kind, with how many there are. */
export const sayKind = (kind: string): string => (kind === "" ? say("memory-filter-all") : sayCode("memory-kind", kind));
