import type { Noun } from "./api/generated/Noun";
import { href, pathOf } from "./route";

/** A record named beside another, or a hit of the search. */
interface Named {
  id: string;
  code: string;
  title: string;
}

/** The address where a record is seen. */
export function addressOf(noun: Noun, record: Named): string {
  const key = record.code === "" ? record.id : record.code;
  switch (noun) {
    case "tasks":
    case "task_parties":
    case "task_targets":
    case "extensions":
    case "progress_entries":
    case "evidence":
    case "delegations":
    case "requests":
    case "dependencies":
    case "scores":
    case "marks":
      return href(pathOf("tasks", key));
    case "instruments":
      return href(pathOf("instruments", record.id));
    case "clauses":
      return href(pathOf("instruments", key));
    case "targets":
    case "measurements":
      return href(pathOf("targets", key));
    case "seats":
    case "people":
    case "posts":
    case "memberships":
      // The code of a person or post is the number of the seat, where there is one.
      return /^\d+$/.test(key) ? href(pathOf("members", key)) : href("members", { text: record.title });
    case "inventory_items":
    case "inventory_links":
      return href(pathOf("inventory", key));
    case "units":
      return href("tasks", { lead: record.id });
    case "areas":
      return href("tasks", { area: record.id });
    case "recurrences":
      return href(pathOf("recurrences", key));
    case "calendar_days":
      return href("settings", { tab: "calendar" });
    case "criteria":
    case "comparisons":
      return href("priorities", { tab: "criteria" });
    case "capacities":
    case "selections":
    case "selection_items":
      return href("priorities", { tab: "select" });
    case "outgoing_papers":
    case "paper_files":
      return href(pathOf("registry", record.id));
    case "incoming_papers":
      return href(pathOf("registry", record.id), { tab: "incoming" });
    case "paper_templates":
    case "template_versions":
      return href(pathOf("templates", key));
    case "saved_views":
      return href("tasks", { view: record.id });
    case "opinion_rounds":
    case "opinion_questions":
    case "opinion_sheets":
    case "opinion_answers":
      return record.code.startsWith("YK-") ? href(pathOf("opinions", record.code)) : href("opinions");
    case "meetings":
    case "agenda_items":
    case "attendees":
    case "attendance_spans":
    case "minute_lines":
    case "line_parties":
    case "votes":
    case "agenda_papers":
    case "agenda_templates":
    case "agenda_template_items":
    case "phrases":
    case "minute_comments":
    case "minute_editions":
    case "line_corrections":
      // Items, people, lines, votes and papers bear the code of their meeting; templates and short forms are of all meetings.
      return record.code.startsWith("PH-") ? href(pathOf("meetings", record.code)) : href("meetings");
  }
}

/** The address of what an operation touched, read from its subject (`NV-012`, `T25-01`); null when it has no screen. */
export function addressOfSubject(subject: string): string | null {
  // A dependency is named by both its tasks; what comes after is the one it belongs to.
  const task = /^(?:NV-\d+ → )?(NV-\d+)$/.exec(subject)?.[1];
  if (task !== undefined) return href(pathOf("tasks", task));
  if (/^T\d\d-\d+$/.test(subject)) return href(pathOf("targets", subject));
  if (/^DK-\d+$/.test(subject)) return href(pathOf("recurrences", subject));
  if (/^HT-\d+$/.test(subject)) return href(pathOf("inventory", subject));
  if (/^LC-\d+$/.test(subject)) return href("priorities", { tab: "select" });
  if (/^VB-\d+$/.test(subject)) return href(pathOf("instruments", subject));
  if (/^PH-\d+$/.test(subject)) return href(pathOf("meetings", subject));
  if (/^YK-\d+$/.test(subject)) return href(pathOf("opinions", subject));
  if (/^MB-\d+$/.test(subject)) return href(pathOf("templates", subject));
  // A paper that came in has its number and year of arrival, one that went out its number and symbol.
  if (/^\d+\/\d{4}$/.test(subject)) return href(pathOf("registry", subject), { tab: "incoming" });
  if (/^\d{2,5}\/\p{L}[\p{L}\d.&-]*$/u.test(subject)) return href(pathOf("registry", subject));
  return null;
}
