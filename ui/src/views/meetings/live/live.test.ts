import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { unsigned } from "./compose";
import { Draft, type Unwritten } from "./draft";
import { expanded } from "./phrases";

describe("a line", () => {
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
