import { SCREENS } from "$lib/route";

/** Screens that Ctrl with a digit reaches; the others have Alt with a digit. Ctrl+Shift is taken by input methods. */
const BY_CTRL = 9;

/** The key that leads to a screen of the sidebar, as it is written. */
export function keyOfScreen(screen: (typeof SCREENS)[number]): string {
  const place = SCREENS.indexOf(screen);
  return place < BY_CTRL ? `Ctrl+${place + 1}` : `Alt+${place - BY_CTRL + 1}`;
}

/** The screen that a digit leads to, with Ctrl or with Alt. */
export function screenOfDigit(digit: number, withAlt: boolean): (typeof SCREENS)[number] | null {
  if (!withAlt && digit > BY_CTRL) return null;
  return SCREENS[digit - 1 + (withAlt ? BY_CTRL : 0)] ?? null;
}

/** One line of the sheet: the keys as written, the message that says what they do, and what handlers call them. */
export type KeyLine = readonly [shown: string, says: string, names: readonly string[]];

const ARROWS = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"] as const;
const UP_DOWN = ["ArrowUp", "ArrowDown"] as const;
const PAGES = ["PageUp", "PageDown"] as const;
const ENDS = ["Home", "End"] as const;

/** Every key that the window answers to; a test holds the handlers against it. */
export const KEYS: readonly { id: string; keys: readonly KeyLine[] }[] = [
  {
    id: "everywhere",
    keys: [
      ["Ctrl K", "search", ["KeyK"]],
      ["Ctrl 1 … 9", "screens", ["Digit"]],
      [`Alt 1 … ${SCREENS.length - BY_CTRL}`, "screens-more", ["Digit"]],
      ["Alt ← / →", "back", ["ArrowLeft", "ArrowRight"]],
      ["Ctrl Z", "undo", ["KeyZ"]],
      ["Ctrl Y", "redo", ["KeyY"]],
      ["Ctrl P", "paper", ["KeyP"]],
      ["Ctrl B", "sidebar", ["KeyB"]],
      ["F6", "panes", ["F6"]],
      ["Ctrl + / − / 0", "zoom", ["Equal", "NumpadAdd", "Minus", "NumpadSubtract", "Digit0", "Numpad0"]],
      ["F1, Ctrl /", "sheet", ["F1", "Slash"]],
      ["Esc", "close", ["Escape"]],
    ],
  },
  {
    id: "register",
    keys: [
      ["↑ ↓ ← →", "move", ARROWS],
      ["Ctrl ↑ ↓ ← →", "jump", ARROWS],
      ["Home / End", "row-ends", ENDS],
      ["Ctrl Home / End", "ends", ENDS],
      ["Page ↑ / ↓", "page", PAGES],
      ["F2", "edit", ["F2"]],
      ["F4, Alt ↓", "choices", ["F4", "ArrowDown"]],
      ["Enter", "open", ["Enter"]],
      ["Ctrl Space", "peek", [" ", "Space"]],
      ["Ctrl I", "inspector", ["KeyI"]],
      ["Ctrl N", "add", ["KeyN"]],
      ["F8", "report", ["F8"]],
      ["Shift F10", "menu", ["F10", "ContextMenu"]],
      ["Ctrl C", "copy", ["KeyC"]],
      ["Shift ↑ / ↓", "stretch", UP_DOWN],
      ["Shift Space", "toggle", [" "]],
      ["Ctrl A", "all", ["KeyA"]],
      ["Ctrl D", "fill", ["KeyD"]],
      ["Ctrl Enter", "bulk", ["Enter"]],
      ["Ctrl ;", "today", ["Semicolon"]],
      ["Ctrl V", "paste", ["paste"]],
      ["Ctrl F", "find", ["KeyF"]],
      ["Delete", "delete", ["Delete"]],
    ],
  },
  { id: "task", keys: [["Alt ↑ / ↓", "neighbours", UP_DOWN], ["F2", "edit-title", ["F2"]], ["F8", "report", ["F8"]], ["Ctrl Enter", "send", ["Enter"]]] },
  {
    id: "meetings",
    keys: [
      ["Ctrl Shift N", "meeting-new", ["KeyN"]],
      ["↑ ↓", "meeting-rows", UP_DOWN],
      ["← →", "meeting-marks", ["ArrowLeft", "ArrowRight"]],
      ["Enter", "meeting-open", ["Enter"]],
    ],
  },
  {
    id: "agenda",
    keys: [
      ["Enter, Ctrl Enter", "item-add", ["Enter"]],
      ["Alt ↑ / ↓", "item-move", UP_DOWN],
      ["F2", "item-edit", ["F2"]],
      ["Delete", "item-remove", ["Delete"]],
      ["↑ ↓ ← →", "reply", ARROWS],
    ],
  },
  { id: "overview", keys: [["Ctrl P", "print", ["KeyP"]]] },
  { id: "reports", keys: [["↑ ↓", "papers", UP_DOWN], ["Page ↑ / ↓", "paper-pages", PAGES], ["Home / End", "paper-ends", ENDS], ["Ctrl Enter", "make", ["Enter"]]] },
  { id: "work", keys: [["↑ ↓", "rows", UP_DOWN], ["F8", "report", ["F8"]], ["Ctrl Enter", "send", ["Enter"]]] },
  {
    id: "schedule",
    keys: [
      ["↑ ↓", "rows", UP_DOWN],
      ["← →", "scroll-time", ["ArrowLeft", "ArrowRight"]],
      ["+ / −", "zoom-time", ["Equal", "Minus"]],
      ["T", "to-today", ["KeyT"]],
      ["Enter", "open", ["Enter"]],
    ],
  },
  { id: "conclude", keys: [["Ctrl Enter", "conclude-issue", ["Enter"]], ["Ctrl E", "conclude-draft", ["KeyE"]]] },
  { id: "matrix", keys: [["↑ ↓ ← →", "numbers", ARROWS], ["Enter", "rows-of-number", ["Enter"]]] },
  {
    id: "priorities",
    keys: [
      ["↑ ↓ ← →", "move", ARROWS],
      ["0 … 9", "score", ["digit"]],
      ["Enter, F2", "score-edit", ["Enter", "F2"]],
      ["Delete", "score-clear", ["Delete"]],
      ["Alt ↑ / ↓", "area-move", UP_DOWN],
    ],
  },
  {
    id: "calendar",
    keys: [["↑ ↓ ← →", "days", ARROWS], ["Page ↑ / ↓", "months", PAGES], ["Home / End", "year-ends", ENDS], ["Enter", "day-open", ["Enter"]]],
  },
  {
    id: "minutes",
    keys: [
      ["Enter", "minutes-store", ["Enter"]],
      ["Shift Enter", "minutes-break", ["Enter"]],
      ["- \" = > ? *", "minutes-sign", []],
      ["Alt 1 … 6", "minutes-kind", ["Digit"]],
      ["Alt ↓", "minutes-pick", ["ArrowDown"]],
      ["Ctrl ↑ / ↓", "minutes-take", UP_DOWN],
      ["↑", "minutes-lines", ["ArrowUp"]],
      ["F2, Enter", "minutes-edit", ["F2", "Enter"]],
      ["Alt ↑ / ↓", "minutes-move", UP_DOWN],
      ["Delete", "minutes-remove", ["Delete"]],
      ["Ctrl D", "minutes-split", ["KeyD"]],
      ["Ctrl J", "minutes-assign", ["KeyJ"]],
      ["F9", "minutes-read-back", ["F9"]],
      ["F5", "minutes-project", ["F5"]],
      ["F7", "minutes-review", ["F7"]],
      ["Alt 1 … 5", "minutes-verdict", ["Digit"]],
      ["F4", "rich-open", ["F4"]],
      ["Ctrl B / I / U", "rich-marks", ["KeyB", "KeyI"]],
      ["Ctrl Enter", "rich-write", ["Enter"]],
    ],
  },
];
