import { act } from "$lib/actions";
import { toasts } from "$lib/toasts.svelte";
import { say, sayCode, size } from "$lib/words.svelte";

/** Writes the built-in paper of a kind with fields in place of values, to begin a template with, and offers to open it. */
export async function startTemplate(kind: string): Promise<void> {
  const saved = await act("template_start", { kind });
  if (saved === null) return;
  const open = (inFolder: boolean): Promise<void> => act("file_open", { path: saved.path, in_folder: inFolder }).then(() => undefined);
  toasts.show("done", say("templates-start-done", { kind: sayCode("paper", kind), size: size(saved.size) }), {
    detail: saved.path,
    actions: [{ label: say("tasks-exported-open"), run: () => open(false) }, { label: say("tasks-exported-folder"), run: () => open(true) }],
  });
}

/** Saves the file of a version as it was taken in, and offers its folder. */
export async function saveVersion(key: string): Promise<void> {
  const saved = await act("template_save", { key });
  if (saved === null) return;
  toasts.show("done", say("life-file-saved", { path: saved.path }), {
    actions: [{ label: say("life-file-show"), run: () => act("file_open", { path: saved.path, in_folder: true }).then(() => undefined) }],
  });
}
