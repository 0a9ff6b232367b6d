import type { Request } from "$lib/api/call";
import type { IncomingListReq } from "$lib/api/generated/IncomingListReq";
import type { OutgoingListReq } from "$lib/api/generated/OutgoingListReq";
import type { OutgoingNext } from "$lib/api/generated/OutgoingNext";
import type { SentPaperFile } from "$lib/api/generated/SentPaperFile";
import { contentOf, LARGEST } from "../tasks/life/file";

/** Types of papers, in the order of the decree; letters last. */
export const TYPES = [
  "resolution", "decision", "directive", "regulation", "rules", "communique", "notice", "guideline", "programme", "plan", "option", "scheme",
  "project", "report", "minutes", "proposal", "contract", "telegram", "memorandum", "agreement", "authorisation", "invitation", "introduction",
  "leave_pass", "sending_slip", "transfer_slip", "report_slip", "letter",
] as const;
/** States of a number and its paper. */
export const OUTGOING_STATES = ["reserved", "issued", "cancelled", "recalled"] as const;
/** States of a paper that came in. */
export const INCOMING_STATES = ["open", "settled", "void"] as const;
/** Values of the address that narrow the registers. */
export const NARROWING = ["text", "kind", "state", "year", "late"] as const;
/** Nouns of the registers. */
export const NOUNS = ["outgoing_papers", "incoming_papers", "paper_files", "instruments"] as const;

type Params = Readonly<Record<string, string>>;

const among = <T extends string>(text: string | undefined, all: readonly T[]): T | undefined => all.find((one) => one === text);
const yearOf = (text: string | undefined): number | undefined => (/^\d{4}$/.test(text ?? "") ? Number(text) : undefined);
const wordsOf = (text: string | undefined): string | undefined => text?.normalize("NFC").trim() || undefined;
const present = <T extends object>(asked: T): Partial<T> =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as Partial<T>;

/** Reads the question for papers that went out from an address; what is not known asks nothing. */
export const outgoingOf = (params: Params): Omit<OutgoingListReq, "offset" | "limit"> => ({
  ascending: false,
  ...present({ text: wordsOf(params["text"]), kind: among(params["kind"], TYPES), state: among(params["state"], OUTGOING_STATES), year: yearOf(params["year"]) }),
} as Omit<OutgoingListReq, "offset" | "limit">);

/** The same for papers that came in. */
export const incomingOf = (params: Params): Omit<IncomingListReq, "offset" | "limit"> => ({
  ascending: false,
  late: params["late"] === "true",
  ...present({ text: wordsOf(params["text"]), kind: among(params["kind"], TYPES), state: among(params["state"], INCOMING_STATES), year: yearOf(params["year"]) }),
} as Omit<IncomingListReq, "offset" | "limit">);

/** What stands in a symbol for an abbreviation that is not known yet, as the register writes it. */
export const OPEN = "…";

/** Returns number and symbol as they will be, with the abbreviations that are typed; what is not known yet is left open. */
export function symbolOf(next: OutgoingNext, number: number, issuer: string, drafter: string): string {
  const written = String(number).padStart(2, "0");
  if (next.kind === "letter") return `${written}/${issuer || OPEN}-${drafter || OPEN}`;
  const known = next.symbol.slice(next.symbol.indexOf("/") + 1);
  return `${written}/${known.slice(0, known.length - (next.issuer || OPEN).length)}${issuer || OPEN}`;
}

/** The first signs of a fingerprint, enough to tell files apart by eye. */
export const shortHash = (hash: string): string => hash.slice(0, 12);

/** Reads a file as it is sent along; the id of a message when it is too large. */
export async function sentFile(file: File | null): Promise<SentPaperFile | null | "rule-file-too-large"> {
  if (file === null) return null;
  if (file.size > LARGEST) return "rule-file-too-large";
  return { name: file.name, bytes: await contentOf(file) };
}

/** A paper that the program makes as it is issued: as which type, called what, of what. */
export interface PaperToIssue {
  kind: "report" | "letter" | "invitation" | "programme";
  title: string;
  paper: Request<"paper_make">;
}

/** Kinds of made papers that are numbered, with the type of their series. */
export const NUMBERED: Readonly<Record<string, PaperToIssue["kind"]>> = { period: "report", special: "report", urging: "letter", extension: "letter", invitation: "invitation", agenda: "programme" };
