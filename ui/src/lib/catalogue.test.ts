import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { has, language } from "./words.svelte";

const src = join(import.meta.dirname, "..");
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(svelte|ts)$/.test(name) && !/\.test\.ts$/.test(name) && !name.includes("generated"))
  .map((name) => ({ name, text: readFileSync(join(src, name), "utf8") }));

describe("the catalogue", () => {
  it("every message a screen names exists in both languages", () => {
    const missing: string[] = [];
    for (const { name, text } of files)
      for (const [, id = ""] of text.matchAll(/\bsay\(\s*"([a-z0-9-]+)"/g))
        for (const code of ["vi", "en"] as const) {
          language.code = code;
          if (!has(id)) missing.push(`${name}: ${id} (${code})`);
        }
    expect(missing, "ids without words").toEqual([]);
  });

  it("no screen holds a Vietnamese sentence of its own", () => {
    const marked = /[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i;
    const spoken = (text: string): string => text.replace(/<!--[^]*?-->|\/\*[^]*?\*\/|(^|\s)\/\/.*$/gm, "");
    const found = files
      .filter(({ name }) => !name.endsWith("fold.ts"))
      .flatMap(({ name, text }) => spoken(text).split("\n").filter((line) => marked.test(line)).map((line) => `${name}: ${line.trim()}`));
    expect(found, "words for people live in the catalogue").toEqual([]);
  });
});
