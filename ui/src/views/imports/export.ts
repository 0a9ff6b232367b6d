import { act, showFailure } from "$lib/actions";
import { call, CallError, type Request } from "$lib/api/call";
import { session } from "$lib/session.svelte";
import { toasts } from "$lib/toasts.svelte";
import { say, sayCode, size } from "$lib/words.svelte";
import { Job } from "./job.svelte";

/** What of a list is written, and how. */
export interface Wanted {
  list: string;
  format: "xlsx" | "csv";
  filter?: Request<"list_export">["filter"];
  sort?: string;
}

/** Lists whose rows are read one by one: it is known how far they are, and they can be stopped. */
const COUNTED: ReadonlySet<string> = new Set(["tasks", "history"]);
/** What takes less than this is not worth a sign that it runs. */
const SOON_MS = 300;

/** Writes a list into the folder of papers, shows how far it is, and offers to open it. */
export async function exportList(wanted: Wanted): Promise<void> {
  const job = new Job();
  const words = say("export-running", { list: sayCode("export-sheet", wanted.list) });
  const work = {
    get done() {
      return job.done;
    },
    get total() {
      return job.total;
    },
    // Once the last row is read, the file is written in one go.
    get stop() {
      return COUNTED.has(wanted.list) && (job.total === 0 || job.done < job.total - 1) ? () => job.cancel() : null;
    },
  };
  let shown: number | null = null;
  const timer = setTimeout(() => (shown = toasts.show("notice", words, { work })), SOON_MS);
  const made = await job
    .watch(
      call("list_export", {
        list: wanted.list,
        format: wanted.format,
        comma: false,
        filter: wanted.filter ?? { awaiting: false },
        ...(wanted.sort === undefined ? {} : { sort: wanted.sort }),
        ...session.day,
        job: job.name,
      }),
    )
    .catch((thrown: unknown) => {
      const error = thrown instanceof CallError ? thrown : new CallError("internal");
      if (error.code === "cancelled") toasts.show("notice", say("export-stopped"));
      else showFailure(error);
      return null;
    });
  clearTimeout(timer);
  if (shown !== null) toasts.dismiss(shown);
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
