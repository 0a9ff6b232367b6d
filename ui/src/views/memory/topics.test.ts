import { describe, expect, it } from "vitest";
import { topicsIn } from "./topics";

describe("topics of a line", () => {
  it("are words after their sign, and the line stays whole", () => {
    const cases: [string, string[]][] = [
      ["Bàn #chuyen-doi-so, rồi #hoc_ba.", ["chuyen-doi-so", "hoc_ba"]],
      ["#chuyển-đổi-số trước hết", ["chuyển-đổi-số"]],
      ["Mục #5 và a#b", []],
      ["Nhắc #NV-012-", ["NV-012"]],
      ["", []],
    ];
    for (const [text, topics] of cases) {
      const pieces = topicsIn(text);
      expect(pieces.map((piece) => piece.topic).filter((topic) => topic !== ""), text).toEqual(topics);
      expect(pieces.map((piece) => piece.text).join(""), "nothing is lost").toBe(text);
    }
  });
});
