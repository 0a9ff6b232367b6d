import type { IncomingRow } from "$lib/api/generated/IncomingRow";
import type { OutgoingRow } from "$lib/api/generated/OutgoingRow";
import { href, pathOf, type Params } from "$lib/route";
import { day, say, sayCode } from "$lib/words.svelte";
import type { Column, Line } from "./PaperTable.svelte";

/** Columns of the register of papers that went out (Decree 30/2020/NĐ-CP, annex IV), without the remark. */
export const outgoingColumns = (): Column[] => [
  { id: "symbol", label: say("registry-column-symbol") },
  { id: "day", label: say("registry-column-day"), drop: 3 },
  { id: "abstract", label: say("field-abstract") },
  { id: "signer", label: say("registry-column-signer"), drop: 2 },
  { id: "recipients", label: say("field-recipients"), drop: 1 },
  { id: "sent", label: say("field-released-on"), drop: 2 },
];

/** A row of the same. */
export const outgoingLine = (row: OutgoingRow, params: Params): Line => ({
  id: row.id,
  href: href(pathOf("registry", row.id), params),
  state: row.state,
  cells: {
    symbol: { text: row.symbol },
    day: row.issued_on === null ? { text: day(row.reserved_on), small: say("registry-reserved-day") } : { text: day(row.issued_on) },
    abstract: { text: row.title, small: sayCode("paper-type", row.kind) },
    signer: { text: row.signer },
    recipients: { text: row.recipients.join("; ") },
    sent: { text: row.released_on === null ? "" : day(row.released_on), ...(row.is_late ? { late: say(row.released_on === null ? "registry-not-sent" : "outgoing-late") } : {}) },
  },
});

/** Columns of the register of papers that came in (the same annex). */
export const incomingColumns = (): Column[] => [
  { id: "number", label: say("field-arrival") },
  { id: "arrived", label: say("field-arrived-on"), drop: 3 },
  { id: "author", label: say("field-incoming-papers-author"), drop: 3 },
  { id: "of-symbol", label: say("registry-column-symbol"), drop: 2 },
  { id: "dated", label: say("registry-column-dated"), drop: 1 },
  { id: "abstract", label: say("field-abstract") },
  { id: "receiver", label: say("field-receiver"), drop: 1 },
  { id: "due", label: say("registry-column-due"), drop: 2 },
];

/** A row of the same. */
export const incomingLine = (row: IncomingRow, params: Params): Line => ({
  id: row.id,
  href: href(pathOf("registry", row.id), params),
  state: row.state,
  cells: {
    number: { text: row.code },
    arrived: { text: day(row.arrived_on) },
    author: { text: row.author },
    "of-symbol": { text: row.symbol },
    dated: { text: row.dated_on === null ? "" : day(row.dated_on) },
    abstract: { text: row.title, ...(row.kind === null ? {} : { small: sayCode("paper-type", row.kind) }) },
    receiver: { text: row.receiver },
    due: { text: row.due_on === null ? "" : day(row.due_on), ...(row.is_late ? { late: say("registry-late") } : {}) },
  },
});
