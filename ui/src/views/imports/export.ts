import { act, showFailure } from "$lib/actions";
import { call, CallError, type Request } from "$lib/api/call";
import { session } from "$lib/session.svelte";
import { toasts } from "$lib/toasts.svelte";
import { say, sayCode, size } from "$lib/words.svelte";
import { Job } from "./job.svelte";

/** What of a list is written, and how: deadlines of tasks as a calendar (`ics`), members as address cards (`vcf`). */
export interface Wanted {
  list: string;
  format: "xlsx" | "csv" | "ics" | "vcf";
  filter?: Request<"list_export">["filter"];
  sort?: string;
}

/** What takes less than this is not worth a sign that it runs. */
const SOON_MS = 300;

/** Waits for an export, shows how far it is, stops it when that is wished, and offers to open its file. */
async function follow(list: string, begin: (job: string) => Promise<{ path: string; rows: number; bytes: number }>): Promise<void> {
  const job = new Job();
  const work = {
    get done() {
      return job.done;
    },
    get total() {
      return job.total;
    },
    stop: () => job.cancel(),
  };
  let shown: number | null = null;
  const timer = setTimeout(() => (shown = toasts.show("notice", say("export-running", { list }), { work })), SOON_MS);
  const made = await job.watch(begin(job.name)).catch((thrown: unknown) => {
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

/** Writes a list into the folder of papers. */
export const exportList = (wanted: Wanted): Promise<void> =>
  follow(sayCode("export-sheet", wanted.list), (job) =>
    call("list_export", {
      list: wanted.list,
      format: wanted.format,
      comma: false,
      filter: wanted.filter ?? { awaiting: false },
      ...(wanted.sort === undefined ? {} : { sort: wanted.sort }),
      ...session.day,
      job,
    }),
  );

/** Writes the whole register as data into the folder of papers. */
export const exportRegister = (): Promise<void> => follow(say("export-register-name"), (job) => call("register_export", { job }));
