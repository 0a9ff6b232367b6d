import { Schema, type Node } from "prosemirror-model";
import type { RichBlock } from "$lib/api/generated/RichBlock";
import type { RichRun } from "$lib/api/generated/RichRun";
import type { Unwritten } from "./draft";

/** What a text of several paragraphs begins with. */
export interface RichStart {
  blocks: RichBlock[];
  kind: string;
  isAside: boolean;
  /** True when it holds what was just pasted. */
  isPasted: boolean;
  /** What stood in the line it came from. */
  unwritten: Unwritten;
}

export type Mark = "bold" | "italic" | "underline";
export const MARKS: readonly Mark[] = ["bold", "italic", "underline"];

export const run = (text: string, marks: Partial<Record<Mark, boolean>> = {}): RichRun => ({ text, bold: false, italic: false, underline: false, ...marks });
const looksLike = (a: RichRun, b: RichRun): boolean => MARKS.every((mark) => a[mark] === b[mark]);

/** Runs with single blanks, none at either end, and neighbours that look alike joined. */
export function tidied(runs: readonly RichRun[]): RichRun[] {
  const kept: RichRun[] = [];
  for (const one of runs) {
    const last = kept.at(-1);
    let text = one.text.normalize("NFC").replace(/\s+/gu, " ");
    if (last === undefined || last.text.endsWith(" ")) text = text.trimStart();
    if (text === "") continue;
    if (last !== undefined && looksLike(last, one)) last.text += text;
    else kept.push({ ...one, text });
  }
  const last = kept.at(-1);
  if (last !== undefined) last.text = last.text.trimEnd();
  return kept.filter((one) => one.text !== "");
}

const wordsOf = (block: RichBlock): string => block.runs.map((one) => one.text).join("");

/** Blocks that count from 1 as one list, each with its number; null for the others. */
export function numbersOf(blocks: readonly RichBlock[]): (number | null)[] {
  let count = 0;
  return blocks.map((block) => {
    count = block.kind === "numbered" ? count + 1 : 0;
    return count === 0 ? null : count;
  });
}

/** The words, a line for each block, as the register writes them. */
export function plainOf(blocks: readonly RichBlock[]): string {
  const numbers = numbersOf(blocks);
  return blocks.map((block, at) => `${block.kind === "bullet" ? "- " : block.kind === "numbered" ? `${numbers[at] ?? 1}. ` : ""}${wordsOf(block)}`).join("\n");
}

/** The structure that plain text shows; marks are not in it. */
export function fromPlain(text: string): RichBlock[] {
  let count = 0;
  return text.split("\n").filter((line) => line.trim() !== "").map((line) => {
    const bullet = /^- (?=\S)/.exec(line)?.[0];
    const number = line.startsWith(`${count + 1}. `) && /\S/.test(line.charAt(`${count + 1}. `.length)) ? `${count + 1}. ` : undefined;
    count = number === undefined ? 0 : count + 1;
    return { kind: bullet !== undefined ? "bullet" : number !== undefined ? "numbered" : "paragraph", runs: [run(line.slice((bullet ?? number ?? "").length))] };
  });
}

/** Blocks as they are shown: the items of a list together. */
export interface Group {
  kind: string;
  blocks: RichBlock[];
}
export function grouped(blocks: readonly RichBlock[]): Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last !== undefined && last.kind === block.kind && block.kind !== "paragraph") last.blocks.push(block);
    else groups.push({ kind: block.kind, blocks: [block] });
  }
  return groups;
}

/** The schema of the register, and nothing beside it. */
export const schema = new Schema({
  nodes: {
    doc: { content: "(paragraph | bullet_list | ordered_list)+" },
    paragraph: { content: "text*", toDOM: () => ["p", 0] },
    bullet_list: { content: "list_item+", toDOM: () => ["ul", 0] },
    ordered_list: { content: "list_item+", toDOM: () => ["ol", 0] },
    list_item: { content: "paragraph", defining: true, toDOM: () => ["li", 0] },
    text: {},
  },
  marks: {
    bold: { toDOM: () => ["strong", 0] },
    italic: { toDOM: () => ["em", 0] },
    underline: { toDOM: () => ["u", 0] },
  },
});

const LISTS: Readonly<Record<string, "bullet_list" | "ordered_list">> = { bullet: "bullet_list", numbered: "ordered_list" };

/** The document of an editor. */
export function docOf(blocks: readonly RichBlock[]): Node {
  const paragraph = (block: RichBlock): Node =>
    schema.nodes.paragraph.create(null, block.runs.filter((one) => one.text !== "").map((one) => schema.text(one.text, MARKS.filter((mark) => one[mark]).map((mark) => schema.marks[mark].create()))));
  const nodes = grouped(blocks).map(({ kind, blocks: own }) => {
    const list = LISTS[kind];
    return list === undefined ? own.map(paragraph) : [schema.nodes[list].create(null, own.map((block) => schema.nodes.list_item.create(null, paragraph(block))))];
  }).flat();
  return schema.nodes.doc.create(null, nodes.length === 0 ? [schema.nodes.paragraph.create()] : nodes);
}

/** What stands in an editor; empty paragraphs are not said. */
export function blocksOf(doc: Node): RichBlock[] {
  const blocks: RichBlock[] = [];
  doc.descendants((node, _at, parent) => {
    if (!node.isTextblock) return true;
    const list = parent?.type.name === "list_item" ? doc.resolve(_at).node(1).type.name : "";
    const runs: RichRun[] = [];
    node.forEach((child) => {
      const marks = Object.fromEntries(child.marks.map((mark) => [mark.type.name, true]));
      runs.push(run(child.text ?? "", marks));
    });
    const kept = tidied(runs);
    if (kept.length > 0) blocks.push({ kind: list === "bullet_list" ? "bullet" : list === "ordered_list" ? "numbered" : "paragraph", runs: kept });
    return false;
  });
  return blocks;
}
