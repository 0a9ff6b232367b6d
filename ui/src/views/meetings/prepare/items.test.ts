import { describe, expect, it } from "vitest";
import type { AgendaRow } from "$lib/api/generated/AgendaRow";
import { clockAfter, minutesBetween, readClock } from "../when";
import { clocksOf, pastedOf, placed, readMinutes } from "./items";

const item = (id: string, minutes: number | null, state = "open"): AgendaRow => ({
  id, number: 1, kind: "report", title: id, presenter: "", minutes, visibility: "all", state, began_at: null, seconds: 0, task: null, from: "", why: "", note: "", papers: [], version: 1,
});
const ids = (items: readonly AgendaRow[]): string => items.map((one) => one.id).join("");

describe("the agenda", () => {
  it("puts an item at a place and leaves the others in their order", () => {
    const items = ["a", "b", "c", "d"].map((id) => item(id, 10));
    expect(ids(placed(items, "b", 3)), "two places down").toBe("acbd");
    expect(ids(placed(items, "d", 1)), "to the top").toBe("dabc");
    expect(ids(placed(items, "b", 2)), "where it is").toBe("abcd");
    expect(ids(placed(items, "x", 1)), "what is not there moves nothing").toBe("abcd");
  });

  it("tells when each item begins, and is silent behind one without minutes", () => {
    const items = [item("a", 15), item("gone", 30, "withdrawn"), item("b", null), item("c", 20)];
    const clocks = clocksOf(items, "2026-12-15T08:00:00");
    expect(clocks.get("a"), "the first with the meeting").toBe("08:00");
    expect(clocks.get("gone"), "what was withdrawn takes no time").toBeUndefined();
    expect(clocks.get("b"), "the next after it").toBe("08:15");
    expect(clocks.get("c"), "nobody knows how long the one before takes").toBeUndefined();
  });

  it("reads minutes, and nothing else", () => {
    for (const [text, minutes] of [["15", 15], [" ", null], ["0", undefined], ["601", undefined], ["1,5", undefined], ["-3", undefined]] as const)
      expect(readMinutes(text), `“${text}”`).toBe(minutes);
  });

  it("takes lines from a spreadsheet, with who presents and how long in any order", () => {
    expect(pastedOf("1\tKhai mạc\t5\n2.\tBáo cáo tiến độ Đề án\tCục CNTT\t20 phút\r\n3) Thảo luận\n\n")).toEqual([
      { title: "Khai mạc", presenter: "", minutes: 5 },
      { title: "Báo cáo tiến độ Đề án", presenter: "Cục CNTT", minutes: 20 },
      { title: "Thảo luận", presenter: "", minutes: null },
    ]);
  });
});

describe("times of a meeting", () => {
  it("are read as people write them", () => {
    for (const [text, clock] of [["14:00", "14:00"], ["8h30", "08:30"], ["14h", "14:00"], ["8 giờ 30", "08:30"], ["9", "09:00"], ["8g15", "08:15"]] as const)
      expect(readClock(text), `“${text}”`).toBe(clock);
    for (const text of ["", "24:00", "8:70", "sáng", "8h3"]) expect(readClock(text), `“${text}” is no time of the day`).toBeNull();
  });

  it("are counted over midnight", () => {
    expect(clockAfter("2026-12-15T23:50:00", 20), "ten minutes into the next day").toBe("00:10");
    expect(minutesBetween("2026-12-15T08:00:00", "2026-12-15T11:30:00"), "a morning").toBe(210);
  });
});
