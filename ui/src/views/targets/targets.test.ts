import { describe, expect, it } from "vitest";
import { draw } from "./trend";
import { readValue } from "./values";

const measured = (on: string, value: number) => ({ id: on, measured_on: on, value, source: "" });

describe("values of targets", () => {
  it("are read with a comma or a point, in hundredths", () => {
    const cases: [string, number | null][] = [
      ["37,5", 3750],
      ["37.25", 3725],
      [" 50 % ", 5000],
      ["0", 0],
      ["37,", null],
      ["1.234,5", null],
      ["-3", null],
      ["", null],
      ["37,555", null],
    ];
    for (const [text, value] of cases) expect(readValue(text), `“${text}”`).toBe(value);
  });
});

describe("a trend", () => {
  it("runs from the first measurement to the end of the target's year", () => {
    const target = { value: 5000, year: 2025, unit: "%", measurements: [measured("2024-12-31", 1000), measured("2025-07-01", 3000)] };
    const drawn = draw(target, 100, 50);
    expect(drawn.points[0], "the first lies at the left edge, 10 % high").toEqual({ x: 0, y: 45 });
    expect(drawn.wanted, "50 % lies halfway up").toBe(25);
    expect(drawn.pace?.x, "the pace is drawn to the end of the year").toBe(100);
  });
  it("stays in its box when a measurement comes after the year, or the pace leads out of it", () => {
    const late = draw({ value: 5000, year: 2025, unit: "%", measurements: [measured("2026-03-01", 9000)] }, 100, 50);
    expect(late.points[0]?.x, "the last measurement ends the box").toBe(100);
    const steep = draw(
      { value: 5000, year: 2030, unit: "%", measurements: [measured("2025-01-01", 0), measured("2025-02-01", 9000)] },
      100,
      50,
    );
    expect(steep.pace?.y, "never above the box").toBe(0);
  });
  it("draws nothing without measurements", () => {
    expect(draw({ value: 5000, year: 2025, unit: "%", measurements: [] }, 100, 50).points, "no points").toEqual([]);
  });
});
