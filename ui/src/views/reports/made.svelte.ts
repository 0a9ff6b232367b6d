import { act } from "$lib/actions";
import type { Request } from "$lib/api/call";
import type { PaperMade } from "$lib/api/generated/PaperMade";
import { store, stored } from "$lib/session.svelte";

/** What is asked for when a paper is made. */
export type PaperAsked = Request<"paper_make">;

/** Papers that were made, with all that makes them again. */
export interface MadePaper {
  /** The instant, on the clock of this machine. */
  at: string;
  /** The register they were made of. */
  register: string;
  /** What was asked, with the day, the log position and the version of the template that the answer told. */
  asked: PaperAsked;
  files: { name: string; path: string; bytes: number; fingerprint: string; rows: number }[];
}

const KEPT = "papers";
/** More are forgotten, the oldest first. */
const MOST = 24;

function isMade(value: unknown): value is MadePaper {
  return typeof value === "object" && value !== null && "asked" in value && "files" in value && Array.isArray(value.files);
}

function read(): MadePaper[] {
  try {
    const kept: unknown = JSON.parse(stored(KEPT) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isMade) : [];
  } catch {
    return [];
  }
}

/** The papers made at this machine, newest first. Kept beside the window's other choices: making one changes no register. */
class MadePapers {
  #list = $state.raw<readonly MadePaper[]>(read());
  /** Files that this window wrote, and may open. */
  #written = $state.raw<ReadonlySet<string>>(new Set());

  of(register: string, kind: string | null): readonly MadePaper[] {
    return this.#list.filter((one) => one.register === register && (kind === null || one.asked.kind === kind));
  }

  /** True for a file that can be opened now. */
  isHere(path: string): boolean {
    return this.#written.has(path);
  }

  #wrote(made: PaperMade): void {
    this.#written = new Set([...this.#written, ...made.files.map((file) => file.path)]);
  }

  keep(register: string, asked: PaperAsked, made: PaperMade): void {
    this.#wrote(made);
    const one: MadePaper = {
      at: new Date().toISOString(),
      register,
      asked: { ...asked, as_of: made.as_of, known_to: made.known_to, ...(made.template === null ? {} : { template: made.template }) },
      files: made.files,
    };
    this.#list = [one, ...this.#list].slice(0, MOST);
    store(KEPT, JSON.stringify(this.#list));
  }

  /** Makes papers again of what was known then; null when that did not go, else whether every byte is the same. */
  async again(one: MadePaper): Promise<{ isSame: boolean; files: readonly string[] } | null> {
    const made = await act("paper_make", one.asked);
    if (made === null) return null;
    this.#wrote(made);
    const isSame = made.files.length === one.files.length && made.files.every((file, at) => file.fingerprint === one.files[at]?.fingerprint);
    if (isSame) {
      this.#list = this.#list.map((kept) => (kept === one ? { ...one, files: made.files } : kept));
      store(KEPT, JSON.stringify(this.#list));
    }
    return { isSame, files: made.files.map((file) => file.path) };
  }
}

/** The one memory of what was made. */
export const madePapers = new MadePapers();
