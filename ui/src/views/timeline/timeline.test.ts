import { describe, expect, it } from "vitest";
import { arrow, scaleFor, ticksFor, widthOf, xOf } from "./scale";

describe("the time axis", () => {
  it("holds whole months, with one to spare, and at least the room there is", () => {
    const scale = scaleFor("2026-11-24", "2027-01-15", "month", 100);
    expect(xOf(scale, "2026-11-01"), "it begins with the month").toBe(0);
    expect(xOf(scale, "2026-11-24"), "23 days of 18 pixels").toBe(23 * 18);
    expect(scale.days, "November to the end of February").toBe(30 + 31 + 31 + 28);
    expect(widthOf(scaleFor("2026-11-24", "2026-11-25", "year", 900)), "filled to the room").toBeGreaterThanOrEqual(900);
  });

  it("names the stretches that are seen, whole ones only at its beginning", () => {
    const scale = scaleFor("2026-11-24", "2027-03-15", "quarter", 0);
    const [quarters, months] = ticksFor(scale, "quarter", 0, widthOf(scale));
    expect(quarters.map((one) => `${one.quarter}/${one.year}`), "quarters").toEqual(["4/2026", "1/2027", "2/2027"]);
    expect(months.map((one) => one.month), "months").toEqual([11, 12, 1, 2, 3, 4]);
    expect(quarters[0]?.width, "the first is cut at the beginning of the axis").toBe((30 + 31) * 6);
    const [, few] = ticksFor(scale, "quarter", 200, 300);
    expect(few.map((one) => one.month), "only what is seen").toEqual([12]);
    const weeks = ticksFor(scaleFor("2026-11-24", "2026-11-25", "month", 0), "month", 0, 999)[1];
    expect(weeks[0]?.day, "weeks begin on Mondays").toBe(2);
  });

  it("takes arrows straight where there is room and around where there is none", () => {
    expect(arrow({ x: 10, y: 18 }, { x: 60, y: 54 }, 18), "straight").toBe("M10 18H16V54H60");
    expect(arrow({ x: 60, y: 18 }, { x: 60, y: 90 }, 18), "around, above the row").toBe("M60 18H66V72H52V90H60");
    expect(arrow({ x: 60, y: 90 }, { x: 40, y: 18 }, 18), "around, below the row").toBe("M60 90H66V36H32V18H40");
  });
});
