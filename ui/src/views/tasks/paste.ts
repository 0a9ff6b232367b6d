import { fold } from "$lib/fold";

/** A block of cells, as it comes from a spreadsheet. */
export type Block = readonly (readonly string[])[];

/** Splits text as spreadsheets put it on the clipboard: cells by tabs, rows by lines, quotes around what holds either. */
export function splitText(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at] ?? "";
    if (isQuoted) {
      if (sign === '"' && source[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (sign === '"') isQuoted = false;
      else cell += sign;
    } else if (sign === '"' && cell === "" && closes(source, at)) isQuoted = true;
    else if (sign === "\t") {
      row.push(cell);
      cell = "";
    } else if (sign === "\n") {
      rows.push([...row, cell]);
      row = [];
      cell = "";
    } else cell += sign;
  }
  rows.push([...row, cell]);
  return rows;
}

/** A quote begins a quoted cell only when another one ends it at the end of a cell; otherwise it is part of the words. */
function closes(source: string, at: number): boolean {
  for (let next = at + 1; next < source.length; next += 1) {
    if (source[next] !== '"') continue;
    if (source[next + 1] === '"') next += 1;
    else return next + 1 === source.length || source[next + 1] === "\t" || source[next + 1] === "\n";
  }
  return false;
}

/** Splits a table as browsers and spreadsheets put it on the clipboard; null when it holds none. */
export function splitHtml(html: string): string[][] | null {
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (table === null) return null;
  const rows: string[][] = [];
  /** Columns that a cell of a row above still fills, and how many rows more. */
  const filled = new Map<number, number>();
  for (const line of table.rows) {
    const row: string[] = [];
    const skip = (): void => {
      for (let left = filled.get(row.length) ?? 0; left > 0; left = filled.get(row.length) ?? 0) {
        filled.set(row.length, left - 1);
        row.push("");
      }
    };
    for (const cell of line.cells) {
      skip();
      for (const br of cell.querySelectorAll("br")) br.replaceWith("\n");
      const at = row.length;
      row.push((cell.textContent ?? "").replace(/[ \t\u00a0]+/g, " ").trim());
      for (let more = 1; more < cell.colSpan; more += 1) row.push("");
      if (cell.rowSpan > 1) for (let column = at; column < at + cell.colSpan; column += 1) filled.set(column, cell.rowSpan - 1);
    }
    skip();
    rows.push(row);
  }
  return rows.length === 0 ? null : rows;
}

/** True for what is a block of cells, and not words for one cell. */
export const isBlock = (block: Block): boolean => block.length > 1 || (block[0]?.length ?? 0) > 1;

/** Writes a block as delimited text whose cells are all quoted, so that nothing in them can part them. */
export const asDelimited = (block: Block): string =>
  block.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join("\t")).join("\n");

/** Text in base64, with a mark that says it is UTF-8. */
export function asBase64(text: string): string {
  const bytes = new TextEncoder().encode(`\ufeff${text}`);
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

const DAY = /^(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2}|((cuoi|het|truoc) )?(ngay|thang|quy|nam|thuong xuyen)( .*)?)$/;

/**
 * Guesses what columns without heads hold, by what stands in them: codes, deadlines, levels, names of units, and the longest
 * text as the task itself.
 */
export function guessed(block: Block, isUnit: (text: string) => boolean): (string | null)[] {
  const width = Math.max(0, ...block.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) =>
    block.map((row) => (row[column] ?? "").normalize("NFC").trim()).filter((cell) => cell !== ""),
  );
  const mapping: (string | null)[] = columns.map(() => null);
  const most = (cells: readonly string[], test: (cell: string) => boolean): boolean =>
    cells.length > 0 && cells.filter(test).length * 2 > cells.length;
  const give = (field: string, column: number): void => {
    if (column >= 0 && mapping[column] === null && !mapping.includes(field)) mapping[column] = field;
  };
  give("code", columns.findIndex((cells) => most(cells, (cell) => /^NV-\d+$/i.test(cell))));
  give("due", columns.findIndex((cells) => most(cells, (cell) => DAY.test(fold(cell)))));
  give("lead", columns.findIndex((cells) => most(cells, isUnit)));
  const isOrdinal = (cells: readonly string[]): boolean => cells.length > 1 && cells.every((cell, at) => Number(cell) === Number(cells[0]) + at);
  columns.forEach((cells, column) => {
    if (mapping[column] === null && isOrdinal(cells)) give("ordinal", column);
  });
  give("level", columns.findIndex((cells, column) => mapping[column] === null && most(cells, (cell) => /^[1-4]$/.test(cell))));
  const length = (column: number): number => (columns[column] ?? []).reduce((sum, cell) => sum + cell.length, 0);
  const left = columns.map((_, column) => column).filter((column) => mapping[column] === null);
  give("title", left.sort((a, b) => length(b) - length(a))[0] ?? -1);
  return mapping;
}
