import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const css = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");

function tokens(theme: string): Map<string, string> {
  const block = new RegExp(`\\[data-theme="${theme}"\\]\\s*\\{([^}]*)\\}`).exec(css)?.[1] ?? "";
  return new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = "", value = ""]) => [name, value]));
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, two: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const TAGS = ["danger", "warn", "ok", "info", "neutral", "violet", "gold"];

describe.each(["light", "dark"])("colours of the %s theme", (theme) => {
  const of = tokens(theme);
  const value = (name: string): string => of.get(name) ?? "#000000";

  it.each([
    ...["text", "text-2", "text-3"].flatMap((text) => ["bg", "surface", "sunken", "sel"].map((ground) => [text, ground] as const)),
    ...TAGS.flatMap((tag) => [[tag, `${tag}-soft`], [tag, "surface"], [tag, "sel"]] as const),
    ["accent", "surface"], ["accent", "bg"], ["accent", "accent-soft"], ["on-accent", "accent"], ["on-accent", "accent-hover"],
    ["on-urgent", "urgent"], ["on-toast", "toast"], ["toast-link", "toast"], ["text", "mark"], ["late", "surface"],
  ] as const)("words in %s are readable on %s", (text, ground) => {
    expect(of.has(text) && of.has(ground), "both tokens exist").toBe(true);
    expect(contrast(value(text), value(ground)), "4.5:1 for words").toBeGreaterThanOrEqual(4.5);
  });

  it.each(["bg", "surface", "sunken"])("the edge of a control is seen on %s", (ground) => {
    expect(contrast(value("border-input"), value(ground)), "3:1 for what is operated").toBeGreaterThanOrEqual(3);
    expect(contrast(value("focus"), value(ground)), "3:1 for the focus").toBeGreaterThanOrEqual(3);
  });
});
