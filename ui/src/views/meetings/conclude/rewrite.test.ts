import { describe, expect, it } from "vitest";
import type { MinuteRow } from "$lib/api/generated/MinuteRow";
import { rewritten } from "./rewrite";

const ref = (id: string) => ({ id, code: "", title: id });
const line: MinuteRow = {
  id: "L", item: "I", place: 3, kind: "assignment", said_at: "2026-11-20T09:00:00", text: "words", rich: null, speaker: "S", due_words: "30/11", due_on: "2026-11-30",
  parties: [
    { role: "lead", unit: ref("A"), post: ref("P") },
    { role: "coordinator", unit: ref("B"), post: null },
    { role: "coordinator", unit: ref("C"), post: null },
  ],
  level: 2, is_aside: false, task: ref("T"), bearing: "extension", version: 7,
};

describe("a line that is mended", () => {
  it("keeps everything that was not mended", () => {
    expect(rewritten("M", line, { leads: ["A"], due: "10/12" }), "the words above all").toEqual({
      meeting: "M", line: "L", version: 7, item: "I", kind: "assignment", text: "words", speaker: "S", leads: [{ unit: "A", post: "P" }],
      coordinators: [{ unit: "B" }, { unit: "C" }], due: "10/12", level: 2, aside: false, task: "T", bearing: "extension",
    });
  });

  it("has no coordinator that leads, and no post of another unit", () => {
    const { leads, coordinators } = rewritten("M", line, { leads: ["B"], due: "" });
    expect([leads, coordinators], "who leads does not coordinate").toEqual([[{ unit: "B" }], [{ unit: "C" }]]);
  });

  it("loses a deadline that was taken away", () => {
    expect("due" in rewritten("M", line, { leads: ["A"], due: "" }), "empty is none").toBe(false);
  });
});
