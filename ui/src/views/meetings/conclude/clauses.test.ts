import { describe, expect, it } from "vitest";
import type { MinuteRow } from "$lib/api/generated/MinuteRow";
import { byItem, clausesOf, isOfNotice } from "./clauses";

const line = (id: string, item: string | null, kind: string, more: Partial<MinuteRow> = {}): MinuteRow => ({
  id, item, kind, place: 1, said_at: "2026-11-20T08:00:00", text: id, rich: null, speaker: null, parties: [], due_words: "", due_on: null, level: null,
  is_aside: false, task: null, bearing: "none", version: 1, ...more,
});
const places = (lines: MinuteRow[], isPicked: (one: MinuteRow) => boolean = () => true): string[] =>
  [...clausesOf(lines, isPicked)].map(([id, at]) => `${id} ${at.section}${at.point}`);

describe("the clauses of a notice", () => {
  const minutes = [
    line("early", "1", "assignment"),
    line("words", "1", "opinion"),
    line("first", "1", "conclusion"),
    line("one", "1", "assignment"),
    line("two", "1", "assignment"),
    line("alone", "2", "assignment"),
    line("second", "2", "conclusion"),
    line("told", "2", "assignment", { bearing: "progress" }),
    line("three", "2", "assignment"),
  ];

  it("stand under the conclusion before them, or in a section of their item", () => {
    expect(places(minutes), "as the register numbers them").toEqual(["early 1a", "first 2", "one 2a", "two 2b", "alone 3a", "second 4", "three 4a"]);
  });

  it("are numbered anew when a line is left out", () => {
    expect(places(minutes, (one) => one.id !== "first" && one.id !== "one"), "assignments of one item stay together").toEqual(["early 1a", "two 1b", "alone 2a", "second 3", "three 3a"]);
  });

  it("have the letters of the decree", () => {
    const many = [line("c", null, "conclusion"), ...Array.from({ length: 24 }, (_, at) => line(`${at}`, null, "assignment"))];
    const letters = places(many).slice(1).map((text) => text.split(" ")[1]?.slice(1));
    expect(letters.slice(3, 7), "the fifth is not e").toEqual(["d", "\u0111", "e", "g"]);
    expect(letters.at(-1), "after the last they are doubled").toBe("aa");
  });

  it("are the conclusions and assignments of the minutes, under their items", () => {
    expect(minutes.filter((one) => !isOfNotice(one)).map((one) => one.id), "neither opinions nor what only tells how far a task is").toEqual(["words", "told"]);
    expect(byItem([], minutes).map((group) => group.lines.length), "item by item").toEqual([4, 3]);
  });
});
