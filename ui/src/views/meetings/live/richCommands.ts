import { baseKeymap, chainCommands, toggleMark } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import type { Node } from "prosemirror-model";
import { splitListItem } from "prosemirror-schema-list";
import { EditorState, TextSelection, type Command, type Plugin } from "prosemirror-state";
import type { RichBlock } from "$lib/api/generated/RichBlock";
import { docOf, schema, type Mark } from "./rich";

export type BlockKind = "paragraph" | "bullet" | "numbered";

interface Place {
  node: Node;
  /** Where its words begin. */
  from: number;
  kind: BlockKind;
}

/** The paragraphs and items of a document, in order. */
function places(doc: Node): Place[] {
  const found: Place[] = [];
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true;
    const top = doc.resolve(at + 1).node(1).type;
    found.push({ node, from: at + 1, kind: top === schema.nodes.bullet_list ? "bullet" : top === schema.nodes.ordered_list ? "numbered" : "paragraph" });
    return false;
  });
  return found;
}

const isIn = (place: Place, from: number, to: number): boolean => place.from <= to && place.from + place.node.content.size >= from;

/** The kind of all that is selected; null when kinds differ. */
export function kindAt(state: EditorState): BlockKind | null {
  const kinds = new Set(places(state.doc).filter((place) => isIn(place, state.selection.from, state.selection.to)).map((place) => place.kind));
  return kinds.size === 1 ? ([...kinds][0] ?? null) : null;
}

/** Makes what is selected a kind of paragraph; what is one already becomes a plain paragraph. */
export function toKind(kind: BlockKind): Command {
  return (state, dispatch) => {
    const { from, to } = state.selection;
    const before = places(state.doc);
    const wanted = kindAt(state) === kind ? "paragraph" : kind;
    const after = before.map((place) => ({ ...place, kind: isIn(place, from, to) ? wanted : place.kind }));
    const nodes: Node[] = [];
    let items: Node[] = [];
    after.forEach((place, at) => {
      if (place.kind === "paragraph") {
        nodes.push(place.node);
        return;
      }
      items.push(schema.nodes.list_item.create(null, place.node));
      if (after[at + 1]?.kind === place.kind) return;
      nodes.push((place.kind === "bullet" ? schema.nodes.bullet_list : schema.nodes.ordered_list).create(null, items));
      items = [];
    });
    if (dispatch === undefined) return true;
    const tr = state.tr.replaceWith(0, state.doc.content.size, nodes);
    const now = places(tr.doc);
    const moved = (position: number): number => {
      const at = before.findIndex((place) => isIn(place, position, position));
      return (now[at]?.from ?? 1) + position - (before[at]?.from ?? position);
    };
    dispatch(tr.setSelection(TextSelection.create(tr.doc, moved(from), moved(to))).scrollIntoView());
    return true;
  };
}

/** True when all that is selected, or what is typed next, has a mark. */
export function hasMark(state: EditorState, mark: Mark): boolean {
  const type = schema.marks[mark];
  const { from, to, empty, $from } = state.selection;
  return empty ? type.isInSet(state.storedMarks ?? $from.marks()) !== undefined : state.doc.rangeHasMark(from, to, type);
}

export const toMark = (mark: Mark): Command => toggleMark(schema.marks[mark]);

/** Enter in an item without words ends its list. */
const endList: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  return empty && $from.parent.content.size === 0 && kindAt(state) !== "paragraph" && toKind("paragraph")(state, dispatch);
};
const enter = chainCommands(endList, splitListItem(schema.nodes.list_item));

const plugins: readonly Plugin[] = [
  history(),
  keymap({
    "Mod-b": toMark("bold"), "Mod-i": toMark("italic"), "Mod-u": toMark("underline"),
    "Mod-z": undo, "Mod-y": redo, "Mod-Shift-z": redo,
    Enter: enter, "Shift-Enter": chainCommands(enter, (state, dispatch, view) => baseKeymap["Enter"]?.(state, dispatch, view) ?? false),
    // It writes the line.
    "Mod-Enter": () => false,
  }),
  keymap(Object.fromEntries(Object.entries(baseKeymap).filter(([name]) => !/Mod-Enter/.test(name)))),
];

/** The state an editor begins with, at the end of its words. */
export function stateOf(blocks: readonly RichBlock[]): EditorState {
  const doc = docOf(blocks);
  return EditorState.create({ doc, selection: TextSelection.atEnd(doc), plugins: [...plugins] });
}
