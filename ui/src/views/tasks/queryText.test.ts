import { describe, expect, it } from "vitest";
import { parted, replaced, toCharacters, toUnits, without } from "./queryText";

describe("a query in its field", () => {
  it("places count characters, also beyond the basic plane", () => {
    expect(toUnits("a😀b", 2), "a face is one character of two units").toBe(3);
    expect(toCharacters("a😀b", 3), "and back").toBe(2);
  });

  it("a choice takes the place of what was written", () => {
    expect(replaced("đề án ch", 6, 2, "chủ trì:"), "the last word goes, the key stands").toEqual({ text: "đề án chủ trì:", caret: 14 });
  });

  it("a term is taken out with its blanks", () => {
    expect(without("đề án chủ trì:cntt quá hạn", { at: 6, length: 12 }), "the others stay").toBe("đề án quá hạn");
  });

  it("what is wrong is parted from what is not", () => {
    expect(parted("leed:cntt quá hạn", { at: "1", length: "4" }), "places of the wire begin at one").toEqual(["", "leed", ":cntt quá hạn"]);
    expect(parted("x", {}), "without a place nothing is marked").toBeNull();
    expect(parted("x", { at: "9", length: "1" }), "nor beyond the end").toBeNull();
  });
});
