import { describe, expect, it } from "vitest";
import type { CalendarDayView } from "$lib/api/generated/CalendarDayView";
import { daysAfter, lookOf, stepFrom, weekdayOf, weeksOf } from "./calendarDays";

const known = (kind: string, status: string): CalendarDayView => ({
  kind,
  off: { day: "2026-09-02", name: "Quốc khánh", status, source: "" },
  published: null,
});

describe("the days of the calendar", () => {
  it("fall into weeks that begin on Monday", () => {
    expect(weeksOf(2026, 2)[0], "February 2026 begins on a Sunday").toEqual([null, null, null, null, null, null, "2026-02-01"]);
    expect(weeksOf(2026, 2).length, "and needs five weeks").toBe(5);
    expect(weeksOf(2028, 2).flat().filter((day) => day !== null).length, "a leap year has its day").toBe(29);
    expect(weekdayOf("2026-11-23"), "23 November 2026 is a Monday").toBe(1);
    expect(daysAfter("2026-12-31", 1), "the day after the last is the first").toBe("2027-01-01");
  });

  it("look like what they are", () => {
    expect(lookOf("2026-09-03", undefined), "a Thursday without a holiday").toBe("plain");
    expect(lookOf("2026-09-05", undefined), "a Saturday").toBe("weekend");
    expect(lookOf("2026-09-02", known("off", "law")), "off by law").toBe("off");
    expect(lookOf("2026-09-02", known("off", "proposal")), "a proposal is not a fact").toBe("proposed");
    expect(lookOf("2026-09-02", known("off", "unconfirmed")), "nor is what is to be confirmed").toBe("proposed");
    expect(lookOf("2026-09-02", known("off", "own")), "the secretariat's").toBe("own");
    expect(lookOf("2026-09-05", known("working", "own")), "worked instead").toBe("worked");
  });

  it("are walked by keys, within their year", () => {
    expect(stepFrom("2026-03-31", "ArrowRight"), "into the next month").toBe("2026-04-01");
    expect(stepFrom("2026-01-01", "ArrowLeft"), "never out of the year").toBeNull();
    expect(stepFrom("2026-05-20", "PageDown"), "a month on").toBe("2026-06-01");
    expect(stepFrom("2026-12-20", "PageDown"), "there is no month after December").toBe("2026-12-20");
    expect(stepFrom("2026-05-20", "a"), "a letter moves nothing").toBeNull();
  });
});
