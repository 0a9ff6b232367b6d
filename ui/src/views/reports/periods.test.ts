import { describe, expect, it } from "vitest";
import { COUNT, KINDS, ofKind, readPeriod, stepPeriod, writePeriod } from "./periods";

describe("a reporting period", () => {
  it("is read and written by the same code", () => {
    for (const kind of KINDS)
      for (let number = 1; number <= COUNT[kind]; number += 1) {
        const code = writePeriod({ kind, year: 2026, number });
        expect(readPeriod(code), code).toEqual({ kind, year: 2026, number });
      }
  });

  it("is none where the year has no such one", () => {
    for (const code of ["", "2026-13", "2026-0", "2026-Q5", "2026-H3", "26", "2026-", "2026-X1"])
      expect(readPeriod(code), code === "" ? "nothing" : code).toBeNull();
  });

  it("steps over the turn of the year, forth and back", () => {
    const steps = [["2026-12", 1, "2027-01"], ["2027-01", -1, "2026-12"], ["2026-Q1", -1, "2025-Q4"], ["2026-H2", 1, "2027-H1"], ["2026", -2, "2024"]] as const;
    for (const [from, by, to] of steps) {
      const period = readPeriod(from);
      expect(period && writePeriod(stepPeriod(period, by)), `${by} from ${from}`).toBe(to);
    }
  });

  it("keeps its end when it becomes longer or shorter", () => {
    const turns = [["2026-11", "quarter", "2026-Q4"], ["2026-06", "half", "2026-H1"], ["2026-07", "half", "2026-H2"], ["2026-Q3", "month", "2026-09"], ["2026-H1", "quarter", "2026-Q2"], ["2026", "month", "2026-12"]] as const;
    for (const [from, kind, to] of turns) {
      const period = readPeriod(from);
      expect(period && writePeriod(ofKind(period, kind)), `${from} as a ${kind}`).toBe(to);
    }
  });
});
