import { describe, expect, it } from "vitest";
import { filterOf, isNarrowed, nextSort, requestOf, withoutFilter } from "./filter";

describe("conditions in the address", () => {
  it("what makes no sense is left out", () => {
    expect(filterOf({ cell: "nonsense", level: "9", due_from: "yesterday", state: "draft" }), "only the state holds").toEqual({ state: "draft", awaiting: false });
  });

  it("text is composed before it is asked", () => {
    expect(filterOf({ text: "hội".normalize("NFD") }).text, "NFC").toBe("hội");
  });

  it("a query in words stands beside the choices", () => {
    expect(filterOf({ q: " chủ trì:cntt ", level: "1" }), "both hold").toEqual({ query: "chủ trì:cntt", level: 1, awaiting: false });
  });

  it("a whole question is read", () => {
    expect(requestOf({ cell: "overdue", sort: "-due", group: "area" }, { as_of: "2026-01-02" }), "filter, order, groups, day").toEqual({
      filter: { cell: "overdue", awaiting: false }, sort: "-due", group: "area", as_of: "2026-01-02",
    });
    expect(requestOf({ sort: "colour", group: "shape" }, {}), "unknown orders and groups are not asked").toEqual({ filter: { awaiting: false } });
  });

  it("an unnarrowed list knows it", () => {
    expect(isNarrowed(filterOf({ sort: "due" })), "sorting narrows nothing").toBe(false);
    expect(isNarrowed(filterOf({ awaiting: "1" })), "awaiting does").toBe(true);
    expect(Object.values(withoutFilter()).every((value) => value === null), "taking off takes all off").toBe(true);
  });

  it("pressing a column goes rising, falling, and back", () => {
    expect(nextSort(undefined, "due"), "first").toBe("due");
    expect(nextSort("due", "due"), "second").toBe("-due");
    expect(nextSort("-due", "due"), "third").toBeNull();
  });
});
