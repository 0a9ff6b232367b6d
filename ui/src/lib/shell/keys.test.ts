import { describe, expect, it } from "vitest";
import { SCREENS } from "$lib/route";
import { KEYS, keyOfScreen, screenOfDigit } from "./keys";

const files = import.meta.glob<string>(["/src/**/*.svelte", "/src/**/*.ts", "!/src/**/*.test.ts", "!/src/lib/shell/keys.ts", "!/src/lib/api/generated/**"], {
  query: "?raw", import: "default", eager: true,
});
/** Names of keys that do something when pressed, as handlers write them. */
const NAMED = /["'](F\d{1,2}|Key[A-Z]|Digit\d|Numpad\w+|Equal|Minus|Slash|Semicolon|Comma|Period|Delete|Backspace|Insert|ContextMenu)["']/g;

describe("the sheet of keys", () => {
  const handled = new Map<string, string>();
  for (const [file, text] of Object.entries(files))
    for (const [, name] of text.matchAll(NAMED)) if (name !== undefined) handled.set(name, file);
  const listed = new Set(KEYS.flatMap((group) => group.keys.flatMap(([, , names]) => names)));

  it("lists every key that a handler answers to", () => {
    expect(handled.size, "handlers were read").toBeGreaterThan(15);
    for (const [name, file] of handled) expect(listed.has(name), `${name} of ${file} is on the sheet`).toBe(true);
  });

  it("lists no key that nothing answers to", () => {
    for (const name of listed)
      if (new RegExp(NAMED.source).test(`"${name}"`)) expect(handled.has(name), `${name} has a handler`).toBe(true);
  });

  it("has no Backspace: input methods for Vietnamese send it before the letter they put", () => {
    expect(handled.get("Backspace"), "a file that answers to it").toBeUndefined();
  });

  it("gives each screen of the sidebar a key of its own", () => {
    expect(new Set(SCREENS.map(keyOfScreen)).size, "no key twice").toBe(SCREENS.length);
    for (const screen of SCREENS) {
      const [chord, digit] = keyOfScreen(screen).split("+");
      expect(screenOfDigit(Number(digit), chord === "Alt"), `${keyOfScreen(screen)} leads to ${screen}`).toBe(screen);
    }
    expect(screenOfDigit(9, true), "no more screens than there are").toBeNull();
  });
});
