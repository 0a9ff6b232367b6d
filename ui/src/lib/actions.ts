import { call, CallError, missed, type Answer, type CommandName, type Request } from "./api/call";
import type { OpLabel } from "./api/generated/OpLabel";
import type { UndoView } from "./api/generated/UndoView";
import { ruleOf, sayError } from "./errors";
import type { FormErrors } from "./form.svelte";
import { toasts } from "./toasts.svelte";
import { say, sayCode, type Args } from "./words.svelte";

/** How a command speaks of itself. */
export interface ActOptions {
  /** Message of success, with its values; silent when absent. */
  toast?: string | { id: string; args?: Args };
  /** True: the toast offers Undo. */
  undoable?: boolean;
  /** The form the command was sent from: it shows what is wrong with its fields, instead of a toast. */
  form?: FormErrors;
  /** Called with the rule that refused; true when that was dealt with. */
  onrefused?: (rule: string) => boolean;
  /** Called when the record was changed elsewhere, instead of a toast; the new content is on its way. */
  onconflict?: () => void;
}

/** Shows a failure as loudly as its code deserves. */
export function showFailure(error: CallError): void {
  const { severity } = ruleOf(error);
  if (severity === "silent") return;
  const detail = error.incident === null ? null : say("error-incident", { incident: error.incident });
  toasts.show(severity === "notice" ? "notice" : "failure", sayError(error), { detail });
}

/** Runs a command that a person asked for, and tells how it went. Returns null when it did not go. */
export async function act<C extends CommandName>(
  cmd: C,
  payload: Request<C>,
  options: ActOptions = {},
): Promise<Answer<C> | null> {
  try {
    const answer = await call(cmd, payload);
    if (options.toast !== undefined) {
      const { id, args } = typeof options.toast === "string" ? { id: options.toast, args: undefined } : options.toast;
      toasts.show("done", say(id, args), {
        actions: options.undoable === true ? [{ label: say("action-undo"), run: undo }] : [],
      });
    }
    return answer;
  } catch (thrown) {
    const error = thrown instanceof CallError ? thrown : new CallError("internal");
    if (error.code === "version_conflict") {
      missed.hear();
      if (options.onconflict) {
        options.onconflict();
        return null;
      }
    }
    if (error.code === "refused" && options.onrefused?.(error.data["rule"] ?? "") === true) return null;
    if (options.form?.take(error) !== true) showFailure(error);
    return null;
  }
}

/** Names an operation for a person: "Thêm nhiệm vụ NV-015". */
export const sayOp = (label: OpLabel): string => `${sayCode("op", label.op)} ${label.subject}`.trim();

async function step(cmd: "log_undo" | "log_redo", id: string, back: { label: string; run: () => Promise<void> }) {
  try {
    const { label }: UndoView = await call(cmd, {});
    toasts.show("done", say(id, { what: sayOp(label) }), { actions: [back] });
  } catch (thrown) {
    showFailure(thrown instanceof CallError ? thrown : new CallError("internal"));
  }
}

/** Takes the last operation back. */
export const undo = (): Promise<void> => step("log_undo", "toast-undone", { label: say("action-redo"), run: redo });

/** Brings back what was taken back. */
export const redo = (): Promise<void> => step("log_redo", "toast-redone", { label: say("action-undo"), run: undo });
