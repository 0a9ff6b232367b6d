import { act } from "$lib/actions";
import type { Request } from "$lib/api/call";
import { session } from "$lib/session.svelte";
import { toasts } from "$lib/toasts.svelte";
import { say, size } from "$lib/words.svelte";

/** What of a list is written, and how. */
export interface Wanted {
  list: string;
  format: "xlsx" | "csv";
  filter?: Request<"list_export">["filter"];
  sort?: string;
}

/** Writes a list into the folder of papers, and offers to open it. */
export async function exportList(wanted: Wanted): Promise<void> {
  const made = await act("list_export", {
    list: wanted.list,
    format: wanted.format,
    comma: false,
    filter: wanted.filter ?? { awaiting: false },
    ...(wanted.sort === undefined ? {} : { sort: wanted.sort }),
    ...session.day,
  });
  if (made === null) return;
  const open = (inFolder: boolean): Promise<void> => act("file_open", { path: made.path, in_folder: inFolder }).then(() => undefined);
  toasts.show("done", say("export-done", { rows: made.rows, size: size(made.bytes) }), {
    detail: made.path,
    actions: [
      { label: say("export-open-file"), run: () => open(false) },
      { label: say("export-open-folder"), run: () => open(true) },
    ],
  });
}
