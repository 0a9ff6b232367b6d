import { describe, expect, it } from "vitest";
import { incomingOf, outgoingOf, symbolOf } from "./papers";

const next = { kind: "notice", year: 2026, number: 5, symbol: "05/TB-BCĐ", issuer: "BCĐ", drafter: "VP", not_before: null, gaps: [] };

describe("the registers of papers", () => {
  it("a number is written with its symbol as the register will write it", () => {
    for (const [of, number, issuer, drafter, expected] of [
      [next, 5, "BCĐ", "VP", "05/TB-BCĐ"],
      [next, 12, "BCĐ-CĐS", "", "12/TB-BCĐ-CĐS"],
      [{ ...next, kind: "letter", symbol: "05/BCĐ-VP" }, 7, "BCĐ", "VP", "07/BCĐ-VP"],
      [{ ...next, kind: "letter", symbol: "01/…-…", issuer: "", drafter: "" }, 1, "BCĐ", "TH", "01/BCĐ-TH"],
      [{ ...next, kind: "letter", symbol: "01/…-…", issuer: "", drafter: "" }, 1, "BCĐ", "", "01/BCĐ-…"],
      [{ ...next, symbol: "01/TB-…", issuer: "" }, 1, "", "", "01/TB-…"],
      [{ ...next, symbol: "01/TB-…", issuer: "" }, 1, "BCĐ", "", "01/TB-BCĐ"],
      [next, 5, "", "", "05/TB-…"],
    ] as const)
      expect(symbolOf({ ...of, gaps: [] }, number, issuer, drafter), `${of.symbol} as ${number} of ${issuer}`).toBe(expected);
  });

  it("an address asks only what the registers know", () => {
    expect(outgoingOf({ text: " quy chế ", kind: "decision", state: "open", year: "2026" }), "a state of the other register asks nothing").toEqual({
      ascending: false, text: "quy chế", kind: "decision", year: 2026,
    });
    expect(incomingOf({ kind: "decision", state: "open", late: "true", year: "x" }), "nor a year that is none").toEqual({
      ascending: false, kind: "decision", late: true, state: "open",
    });
    expect(incomingOf({ kind: "poem" }), "nor a type that is none").toEqual({ ascending: false, late: false });
  });
});
