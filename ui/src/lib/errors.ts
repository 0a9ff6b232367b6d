import type { CallError } from "./api/call";
import { has, sayData } from "./words.svelte";

/** Every code the host may answer with. */
export type ErrorCode =
  | "not_found" | "refused" | "invalid" | "query" | "version_conflict" | "undo_blocked" | "nothing_to_undo" | "nothing_to_redo"
  | "file_missing" | "file_exists" | "file_not_register" | "file_damaged" | "file_too_new" | "file_read_only"
  | "file_busy" | "disk_full" | "file_trouble" | "unknown_command" | "cancelled" | "offline" | "internal"
  | "template_refused" | "template_faulty" | "sheet_unread";

/** How loudly a failure speaks: not at all, in passing, until dismissed, or as the whole page. */
export type Severity = "silent" | "notice" | "warning" | "page";

/** One line a code: a code without one does not compile. */
export const ERRORS: Record<ErrorCode, { severity: Severity; canRestore: boolean }> = {
  not_found: { severity: "warning", canRestore: false },
  refused: { severity: "warning", canRestore: false },
  invalid: { severity: "warning", canRestore: false },
  query: { severity: "warning", canRestore: false },
  version_conflict: { severity: "warning", canRestore: false },
  undo_blocked: { severity: "warning", canRestore: false },
  nothing_to_undo: { severity: "notice", canRestore: false },
  nothing_to_redo: { severity: "notice", canRestore: false },
  file_missing: { severity: "page", canRestore: true },
  file_exists: { severity: "warning", canRestore: false },
  file_not_register: { severity: "page", canRestore: true },
  file_damaged: { severity: "page", canRestore: true },
  file_too_new: { severity: "page", canRestore: false },
  file_read_only: { severity: "warning", canRestore: false },
  file_busy: { severity: "page", canRestore: false },
  disk_full: { severity: "warning", canRestore: false },
  file_trouble: { severity: "page", canRestore: true },
  unknown_command: { severity: "warning", canRestore: false },
  cancelled: { severity: "silent", canRestore: false },
  offline: { severity: "page", canRestore: false },
  internal: { severity: "warning", canRestore: false },
  template_refused: { severity: "warning", canRestore: false },
  sheet_unread: { severity: "warning", canRestore: false },
  template_faulty: { severity: "warning", canRestore: false },
};

const isCode = (code: string): code is ErrorCode => Object.hasOwn(ERRORS, code);

/** What to do about a failure; a code from a newer host counts as internal. */
export const ruleOf = (error: { code: string }): { severity: Severity; canRestore: boolean } =>
  ERRORS[isCode(error.code) ? error.code : "internal"];

/** Says a failure to a person: a refusal by its rule, anything else by its code. */
export function sayError(error: Pick<CallError, "code" | "data">): string {
  if (error.code === "refused") {
    const rule = `rule-${(error.data["rule"] ?? "").replaceAll("_", "-")}`;
    if (has(rule)) return sayData(rule, error.data);
  }
  const id = `error-${error.code.replaceAll("_", "-")}`;
  return sayData(has(id) ? id : "error-internal", error.data);
}
