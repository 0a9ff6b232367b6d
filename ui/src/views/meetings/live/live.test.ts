import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ChipView } from "$lib/api/generated/ChipView";
import type { MinuteReading } from "$lib/api/generated/MinuteReading";
import { compose, unsigned, type People } from "./compose";
import { Draft, type Unwritten } from "./draft";
import { expanded } from "./phrases";

/** A chip by its words in a text. */
function chip(text: string, words: string, what: string, more: Partial<ChipView> = {}): ChipView {
  const start = Array.from(text.slice(0, text.indexOf(words))).length;
  return {
    start, end: start + Array.from(words).length, token: { text: words, number: 0 }, what, certainty: "sure", people: [], on: null, weekday: null, may_mean: [], doubt: "",
    is_past: false, is_day_off: false, value: "", ...more,
  };
}
const read = (text: string, chips: ChipView[], kind = "assignment"): MinuteReading => ({ kind, text, plain: text.replace(/@\S+ /, ""), from: 2, chips });
const people: People = { seats: [], attendees: [] };
const unit = { kind: "unit", id: "u1", name: "Vụ Kế hoạch - Tài chính", detail: "KHTC" };

describe("a line", () => {
  it("assigns what is sure, and nothing that is only offered", () => {
    const text = "Rà soát @khtc trước 20/11";
    const due = chip(text, "trước 20/11", "due", { certainty: "ambiguous", may_mean: ["2027-11-20", "2026-11-20"], doubt: "no_year" });
    const reading = read(text, [chip(text, "@khtc", "lead", { people: [unit] }), due]);
    expect(compose(reading, [], people), "no day is guessed").toEqual({ kind: "assignment", text: "Rà soát trước 20/11", leads: [{ unit: "u1" }], coordinators: [] });
    expect(compose(reading, [{ token: due.token, meaning: { day: "2027-11-20" } }], people).due, "the day that was picked, with its year").toBe("20/11/2027");
  });

  it("tied to a task tells of its progress, or moves its deadline", () => {
    const text = "NV-012 xong trước 30/11";
    const task = chip(text, "NV-012", "task", { value: "NV-012" });
    expect(compose(read(text, [task], "attachment"), [], people), "progress").toMatchObject({ kind: "assignment", task: "NV-012", bearing: "progress" });
    expect(compose(read(text, [task, chip(text, "trước 30/11", "due")], "attachment"), [], people).bearing, "a later deadline").toBe("extension");
  });

  it("keeps its sign apart from its words", () => {
    expect(unsigned(">> NV-012 xong"), "of two letters").toEqual({ text: "NV-012 xong", length: 3 });
    expect(unsigned("Rà soát - gấp"), "a dash within is none").toEqual({ text: "Rà soát - gấp", length: 0 });
  });
});

describe("a short phrase", () => {
  const phrases = [{ short: "kl", words: "Trưởng ban kết luận:" }];
  it("is written out where it stands alone", () => {
    expect(expanded("= ;kl ", 6, phrases), "with the blank that was typed").toEqual({ from: 2, to: 6, words: "Trưởng ban kết luận: " });
    expect(expanded("a;kl ", 5, phrases), "not within a word").toBeNull();
    expect(expanded(";xx ", 4, phrases), "not when nobody knows it").toBeNull();
  });
});

describe("a draft", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const typed = (text: string): Unwritten => ({ text, kind: "proceedings", dismissed: [] });

  it("is kept after a pause, and every half second while typing goes on", () => {
    const kept: string[] = [];
    const draft = new Draft((unwritten) => {
      kept.push(unwritten.text);
      return Promise.resolve();
    });
    for (let at = 1; at <= 12; at += 1) {
      draft.touch(typed("a".repeat(at)));
      vi.advanceTimersByTime(100);
    }
    return vi.runAllTimersAsync().then(() => {
      expect(kept[0]?.length, "half a second after the first letter").toBe(5);
      expect(kept.at(-1)?.length, "and what was typed last").toBe(12);
    });
  });

  it("is not kept any more once its line is about to be written", async () => {
    const kept: string[] = [];
    const draft = new Draft((unwritten) => {
      kept.push(unwritten.text);
      return Promise.resolve();
    });
    draft.touch(typed("xong"));
    await draft.settle();
    await vi.runAllTimersAsync();
    expect(kept, "it would come back after its line").toEqual([]);
  });
});
