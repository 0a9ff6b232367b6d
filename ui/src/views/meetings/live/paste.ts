import type { RichBlock } from "$lib/api/generated/RichBlock";
import type { RichRun } from "$lib/api/generated/RichRun";
import { run, tidied, type Mark } from "./rich";

/** Elements that hold no words of the text. */
const SILENT = new Set(["STYLE", "SCRIPT", "HEAD", "TITLE", "META", "LINK", "XML", "TEMPLATE", "DEL", "IMG", "OBJECT", "SVG"]);
/** Elements that begin a paragraph and end one. */
const BLOCKS = new Set(["P", "DIV", "UL", "OL", "LI", "TABLE", "TBODY", "THEAD", "TFOOT", "TR", "TD", "TH", "H1", "H2", "H3", "H4", "H5", "H6", "BLOCKQUOTE", "PRE", "SECTION", "ARTICLE", "HEADER", "FOOTER", "DL", "DT", "DD", "HR", "CAPTION"]);
const TAGS: Readonly<Record<string, Mark>> = { B: "bold", STRONG: "bold", I: "italic", EM: "italic", U: "underline", H1: "bold", H2: "bold", H3: "bold", H4: "bold", H5: "bold", H6: "bold" };
/** The number in front of an item: `1.`, `2)`, `(3)`, `a)`, `iv.` */
const NUMBER = /^\s*\(?(?:\d+(?:\.\d+)*|\p{L}|[ivxlc]+)[.)]/iu;

type Marks = Readonly<Record<Mark, boolean>>;
const ELEMENT = 1;
const TEXT = 3;

const styleOf = (element: Element, name: string): string | null =>
  new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`, "i").exec(element.getAttribute("style") ?? "")?.[1]?.trim().toLowerCase() ?? null;

/** What the words inside an element look like. */
function marked(element: Element, marks: Marks, inLink: boolean): Marks {
  const now: Record<Mark, boolean> = { ...marks };
  const tag = TAGS[element.tagName.toUpperCase()];
  if (tag !== undefined) now[tag] = true;
  const weight = styleOf(element, "font-weight");
  if (weight !== null) now.bold = weight.startsWith("bold") || Number(weight) >= 600;
  const slant = styleOf(element, "font-style");
  if (slant !== null) now.italic = /^(?:italic|oblique)/.test(slant);
  const line = styleOf(element, "text-decoration(?:-line)?");
  if (line !== null) now.underline = line.includes("underline");
  // The line under a link is the link's.
  if (inLink) now.underline = marks.underline;
  return now;
}

/** The kind of an item that Word writes as a paragraph; null for a paragraph. */
function wordItem(element: Element): string | null {
  const list = styleOf(element, "mso-list");
  if (list === null || list === "none") return null;
  const sign = [...element.querySelectorAll("span")].find((span) => styleOf(span, "mso-list") === "ignore");
  return NUMBER.test(sign?.textContent ?? "") ? "numbered" : "bullet";
}

const isSilent = (element: Element): boolean =>
  SILENT.has(element.tagName.toUpperCase()) || styleOf(element, "display") === "none" || styleOf(element, "mso-hide") === "all" || styleOf(element, "mso-list") === "ignore";

class Collector {
  readonly blocks: RichBlock[] = [];
  #runs: RichRun[] = [];
  #kind = "paragraph";

  end(): void {
    const runs = tidied(this.#runs);
    this.#runs = [];
    if (runs.length === 0) return;
    this.blocks.push({ kind: this.#kind, runs });
    this.#kind = "paragraph";
  }

  take(node: Node, marks: Marks, inLink = false): void {
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT) this.#runs.push(run(child.textContent ?? "", marks));
      else if (child.nodeType === ELEMENT) this.#element(child as Element, marks, inLink);
    }
  }

  #element(element: Element, marks: Marks, inLink: boolean): void {
    const name = element.tagName.toUpperCase();
    if (isSilent(element)) return;
    if (name === "BR") return this.end();
    const isLink = inLink || (name === "A" && element.hasAttribute("href"));
    const now = marked(element, marks, isLink);
    if (name === "TR") return this.#row(element, now);
    if (!BLOCKS.has(name)) return this.take(element, now, isLink);
    this.end();
    if (name === "LI") this.#kind = element.parentElement?.tagName.toUpperCase() === "OL" ? "numbered" : "bullet";
    else if (name === "P") this.#kind = wordItem(element) ?? this.#kind;
    this.take(element, now, isLink);
    this.end();
    this.#kind = name === "LI" ? "paragraph" : this.#kind;
  }

  /** A row is one paragraph; what stands in the only cell of a row stands as it is. */
  #row(row: Element, marks: Marks): void {
    this.end();
    const cells = [...row.children].filter((cell) => /^T[DH]$/i.test(cell.tagName) && !isSilent(cell)).map((cell) => {
      const own = new Collector();
      own.take(cell, marked(cell, marks, false));
      own.end();
      return own.blocks;
    });
    const [only] = cells;
    if (cells.length === 1 && only !== undefined) {
      this.blocks.push(...only);
      return;
    }
    if (cells.every((cell) => cell.length === 0)) return;
    cells.forEach((cell, at) => {
      if (at > 0) this.#runs.push(run(" | "));
      cell.forEach((block, line) => this.#runs.push(...(line > 0 ? [run(" ")] : []), ...block.runs));
    });
    this.end();
  }
}

/** What was copied from a word processor, a browser or a sheet: its paragraphs, lists and marks; the rest is dropped. */
export function pasted(root: Node): RichBlock[] {
  const collector = new Collector();
  collector.take(root, { bold: false, italic: false, underline: false });
  collector.end();
  return collector.blocks;
}

/** Reads the HTML of a clipboard. */
export const pastedHtml = (html: string): RichBlock[] => pasted(new DOMParser().parseFromString(html, "text/html").body);

/** True for what one line of words cannot hold: several paragraphs, or a list. A mark alone is not enough. */
export const isStructured = (blocks: readonly RichBlock[]): boolean => blocks.length > 1 || blocks.some((block) => block.kind !== "paragraph");

