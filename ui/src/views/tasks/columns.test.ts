import { describe, expect, it } from "vitest";
import { asFirst, columnsFor, readKept, writeKept } from "./columns";

const ids = (width: number, text = ""): string[] => columnsFor(width, readKept(text)).map((column) => column.id);

describe("columns", () => {
  it("stand by themselves as the width allows", () => {
    expect(ids(400), "a narrow list").toEqual(["code", "title", "due"]);
    expect(ids(1300), "a wide one, without what was not chosen").toEqual(["code", "title", "lead", "area", "level", "due", "timeliness", "state", "percent"]);
  });

  it("are kept in their order, shown or not, with their widths", () => {
    const kept = readKept('[{"id":"due","isShown":true,"width":140},{"id":"code","isShown":false},{"id":"words","isShown":true,"width":9999},{"id":"nonsense","isShown":true}]');
    expect(columnsFor(1300, kept).map((column) => column.id), "what is chosen, in that order; the code always").toEqual(["due", "code", "words"]);
    expect(kept.find((column) => column.id === "due")?.width, "a width that can be").toBe(140);
    expect(kept.find((column) => column.id === "words")?.width, "and not one that cannot").toBeNull();
    expect(kept.length, "none is lost").toBe(asFirst().length);
  });

  it("as at first nothing is kept, and nonsense is as at first", () => {
    expect(writeKept(asFirst())).toBe("");
    for (const text of ["", "{", "[]", "3", '[{"id":1}]']) expect(readKept(text), text).toEqual(asFirst());
  });
});
