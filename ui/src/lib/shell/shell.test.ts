import { describe, expect, it } from "vitest";
import { ageInDays } from "./age";
import { pieces } from "./marked";

describe("the frame", () => {
  it("the age of a backup counts days on Vietnam's calendar", () => {
    expect(ageInDays("2026-03-04T18:00:00Z", "2026-03-05"), "already the fifth in Hà Nội").toBe(0);
    expect(ageInDays("2026-03-04T10:00:00Z", "2026-03-12"), "eight days").toBe(8);
    expect(ageInDays(null, "2026-03-12"), "none was made").toBeNull();
  });

  it("found words are marked by characters, not by code units", () => {
    expect(pieces("😀 Hội đồng", [[2, 5]]), "an emoji is one character").toEqual([
      { text: "😀 ", isMarked: false }, { text: "Hội", isMarked: true }, { text: " đồng", isMarked: false },
    ]);
  });

  it("ranges out of place are left out", () => {
    expect(pieces("abc", [[2, 9], [1, 1]]), "the text stays whole").toEqual([{ text: "abc", isMarked: false }]);
  });
});
