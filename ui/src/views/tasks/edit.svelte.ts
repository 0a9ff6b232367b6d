import { act } from "$lib/actions";
import { call } from "$lib/api/call";
import type { TaskRow } from "$lib/api/generated/TaskRow";
import type { FormErrors } from "$lib/form.svelte";
import { toasts } from "$lib/toasts.svelte";
import { day, say, sayCode } from "$lib/words.svelte";
import type { EditableField } from "./verbs";

/** An edit that met a newer version: what stands there now, and what was typed. */
export interface Conflict {
  field: EditableField;
  theirs: string;
  mine: string;
  row: TaskRow;
}

/** What a field of a row says to a person. */
export function shownValue(row: TaskRow, field: EditableField): string {
  switch (field) {
    case "title":
      return row.title;
    case "level":
      return sayCode("level", String(row.level));
    case "area":
      return row.area?.title ?? say("task-area-none");
    case "due":
      return row.due_on === null ? row.due_words || say("due-none") : day(row.due_on);
    default:
      return "";
  }
}

/** Edits one field of a task, and keeps what was typed when someone else was faster. */
export class TaskEdit {
  conflict = $state.raw<Conflict | null>(null);

  /** Returns the task after the edit; null when it did not go. */
  async save(row: Pick<TaskRow, "code" | "version">, field: EditableField, value: string, form?: FormErrors): Promise<TaskRow | null> {
    const typed = value.normalize("NFC").trim();
    const change = field === "level" ? { level: Number(typed) } : { [field]: typed };
    const answer = await act(
      "task_edit",
      { key: row.code, version: row.version, ...change },
      {
        toast: { id: "task-saved", args: { code: row.code, field: say(field === "title" ? "field-tasks-title" : `field-${field}`) } },
        undoable: true,
        onconflict: () => void this.#meet(row.code, field, typed),
        ...(form === undefined ? {} : { form }),
      },
    );
    return answer?.task ?? null;
  }

  /** Saves what was typed over what stands there now. */
  async insist(): Promise<void> {
    const conflict = this.conflict;
    this.conflict = null;
    if (conflict) await this.save(conflict.row, conflict.field, conflict.mine);
  }

  async #meet(code: string, field: EditableField, mine: string): Promise<void> {
    try {
      const task = await call("task_show", { key: code });
      const words = { product: task.product, authority: task.authority, note: task.note } as const;
      const theirs = field in words ? words[field as keyof typeof words] : shownValue(task.row, field);
      this.conflict = { field, theirs: theirs === "" ? say("value-none") : theirs, mine, row: task.row };
    } catch {
      toasts.show("failure", say("task-conflict", { code }));
    }
  }
}
