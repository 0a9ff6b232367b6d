import { describe, expect, it } from "vitest";
import type { TemplateProblem } from "$lib/api/generated/TemplateProblem";
import { has, language } from "$lib/words.svelte";
import { sayFault, sayPlace, written } from "./says";

const problem = (more: Partial<TemplateProblem>): TemplateProblem => ({
  fault: "unknown", name: "so_hieu", hint: "", part: "body", number: 1, paragraph: 0, table: 0, row: 0, column: 0, text: "", ...more,
});

describe("what is not right with a template", () => {
  it("its place is told down to the paragraph or the cell, with the text around", () => {
    language.code = "vi";
    expect(sayPlace(problem({})), "a whole part").toBe("Phần thân");
    expect(sayPlace(problem({ part: "header", number: 2, paragraph: 3 })), "a paragraph").toBe("Đầu trang 2, đoạn 3");
    expect(sayPlace(problem({ table: 2, row: 4 })), "a row").toBe("Phần thân, bảng 2, dòng 4");
    expect(sayPlace(problem({ table: 2, row: 4, column: 1, text: "Số {{so_hieu}}" })), "a cell").toBe("Phần thân, bảng 2, dòng 4, ô 1: “Số {{so_hieu}}”");
  });

  it("what to do names the nearest field, or the kinds of paper that have it", () => {
    language.code = "vi";
    expect(sayFault(problem({ hint: "so_ky_hieu" })), "the nearest field").toBe("Không có trường nào tên “so_hieu”. Có phải “so_ky_hieu” không?");
    expect(sayFault(problem({})), "none is near").toContain("Xem danh sách trường");
    const other = sayFault(problem({ fault: "other_kind", name: "ky", hint: "period,briefing" }));
    expect(other, "kinds have their names").toContain("Báo cáo kỳ; Báo cáo tóm tắt một trang");
    expect(other, "and no codes").not.toMatch(/briefing|\[/);
  });

  it("a field is written as it stands in a template", () => {
    expect([written("so"), written("nhiem_vu", true)], "a list begins its part").toEqual(["{{so}}", "{{#nhiem_vu}}"]);
  });

  it("every way to write one is told in both languages", () => {
    for (const code of ["vi", "en"] as const) {
      language.code = code;
      for (const way of ["field", "rows", "block", "condition"])
        for (const id of [`templates-how-${way}`, `templates-how-${way}-text`]) expect(has(id), `${id} in ${code}`).toBe(true);
    }
  });
});
