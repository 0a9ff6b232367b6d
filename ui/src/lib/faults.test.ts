import { describe, expect, it } from "vitest";
import { markFaults } from "./faults";

const fault = (at: number, length: number): { at: number; length: number; words: string; why: string } => ({ at, length, words: "", why: "unclear" });
const shown = (text: string, ...faults: ReturnType<typeof fault>[]): string =>
  markFaults(text, faults)
    .map((piece) => (piece.isFault ? `[${piece.text}]` : piece.text))
    .join("");

describe("the words of a deadline at fault", () => {
  it("stand apart in what was typed", () => {
    expect(shown("trước ngày 31/2/2022 nhé", fault(11, 9), fault(21, 3)), "two of them, and the rest between").toBe("trước ngày [31/2/2022] [nhé]");
    expect(shown("mãi", fault(0, 3)), "all of it").toBe("[mãi]");
    expect(shown("30/6/2022"), "none").toBe("30/6/2022");
  });

  it("are counted in characters", () => {
    expect(shown("📅 mãi", fault(2, 3)), "one beyond the first plane is one character").toBe("📅 [mãi]");
  });
});
