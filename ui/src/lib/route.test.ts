import { describe, expect, it } from "vitest";
import { addressOfSubject } from "./places";
import { href, parse, pathOf } from "./route";

describe("addresses", () => {
  it("an address names a screen, a record and what narrows it", () => {
    expect(parse("#/tasks?cell=overdue&lead=x"), "a filtered list").toEqual({ screen: "tasks", key: null, params: { cell: "overdue", lead: "x" } });
    expect(parse("#/tasks/NV-012"), "one task").toEqual({ screen: "tasks", key: "NV-012", params: {} });
  });

  it("an unknown or empty address is the overview", () => {
    for (const hash of ["", "#", "#/", "#/nowhere"]) expect(parse(hash).screen, hash).toBe("overview");
  });

  it("a key with slashes and Vietnamese letters comes back as it was", () => {
    const key = "131/QĐ-TTg";
    expect(parse(href(pathOf("instruments", key))).key, "symbols of documents hold a slash").toBe(key);
    expect(parse("#/instruments/131/Q%C4%90-TTg").key, "an unescaped slash belongs to the key").toBe(key);
  });

  it("a broken escape is taken as it stands", () => {
    expect(parse("#/tasks/%E0%A4%A").key, "never throws").toBe("%E0%A4%A");
  });

  it("empty values leave the address", () => {
    expect(href("tasks", { cell: "", lead: null, area: undefined, awaiting: false, level: 2 }), "only what says something").toBe("#/tasks?level=2");
  });

  it("what an operation touched leads to its screen", () => {
    expect(addressOfSubject("NV-012"), "a task").toBe("#/tasks/NV-012");
    expect(addressOfSubject("MB-001"), "a template").toBe("#/templates/MB-001");
    expect(addressOfSubject("05/TB-BCĐ"), "a paper that went out").toBe(href(pathOf("registry", "05/TB-BCĐ")));
    expect(addressOfSubject("12/2026"), "a paper that came in").toBe(href(pathOf("registry", "12/2026"), { tab: "incoming" }));
    expect(addressOfSubject("Nguyễn Văn A"), "no screen of its own").toBeNull();
  });
});
