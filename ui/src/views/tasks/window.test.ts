import { describe, expect, it } from "vitest";
import { headsAbove, heightOf, linesFor, linesWith, rowAt, scrollFor, topOf } from "./window";

const sizes = { row: 36, head: 30 };
const heads = [{ first: 0 }, { first: 3 }, { first: 4 }];

describe("the window over the list", () => {
  it("heads push the rows below them down", () => {
    expect([0, 2, 3, 4].map((row) => headsAbove(heads, row)), "heads at or above each row").toEqual([1, 1, 2, 3]);
    expect(topOf(3, heads, sizes), "three rows and two heads").toBe(3 * 36 + 2 * 30);
    expect(heightOf(10, heads, sizes), "everything").toBe(10 * 36 + 3 * 30);
  });

  it("the row at a distance is the one that lies there", () => {
    for (const list of [[], heads])
      for (let row = 0; row < 50; row += 1) {
        expect(rowAt(topOf(row, list, sizes), 50, list, sizes), `top of row ${row}`).toBe(row);
        expect(rowAt(topOf(row, list, sizes) + sizes.row - 1, 50, list, sizes), `bottom of row ${row}`).toBe(row);
      }
  });

  it("only what is seen is drawn, however long the list", () => {
    const lines = linesFor({ top: 3_000_000, height: 720 }, 100_000, [], sizes);
    expect(lines.length, "a screen of rows and the spare ones").toBeLessThan(45);
    expect(lines.some((line) => line.kind === "row" && line.row === 83_333), "the row at that distance is there").toBe(true);
  });

  it("every head between the drawn rows is drawn once, above its first row", () => {
    const lines = linesFor({ top: 0, height: 400 }, 12, heads, sizes);
    expect(lines.filter((line) => line.kind === "head").map((line) => line.kind === "head" && line.group), "in order").toEqual([0, 1, 2]);
    const tops = lines.map((line) => line.top);
    expect(tops, "lines do not overlap").toEqual([...tops].sort((a, b) => a - b));
  });

  it("the chosen row is drawn in its order, also far from what is seen", () => {
    const seen = { top: 36_000, height: 360 };
    for (const chosen of [2, 1_003, 4_000]) {
      const rows = linesWith(chosen, seen, 5_000, [], sizes).map((line) => (line.kind === "row" ? line.row : -1));
      expect(rows, "the chosen row is there").toContain(chosen);
      expect(rows, "rows stand in their order").toEqual([...rows].sort((a, b) => a - b));
    }
    expect(linesWith(-1, seen, 5_000, [], sizes), "none is chosen").toEqual(linesFor(seen, 5_000, [], sizes));
  });

  it("an empty list draws nothing", () => {
    expect(linesFor({ top: 0, height: 400 }, 0, [], sizes), "no lines").toEqual([]);
  });

  it("a row is scrolled to only when it is not whole on the screen, with the head of its group", () => {
    expect(scrollFor(2, { top: 0, height: 400 }, [], sizes), "already seen").toBeNull();
    expect(scrollFor(20, { top: 0, height: 360 }, [], sizes), "below: its foot comes to the foot").toBe(21 * 36 - 360);
    expect(scrollFor(3, { top: 500, height: 360 }, heads, sizes), "above: with its head").toBe(topOf(3, heads, sizes) - 30);
  });
});
