import { describe, expect, it } from "vitest";
import { asDelimited, guessed, isBlock, splitText } from "./paste";

describe("a block from a spreadsheet", () => {
  it("is parted by tabs and lines, quotes heeded", () => {
    expect(splitText('a\tb\r\n"hai\ndòng"\t"có ""ngoặc"""\r\n'), "cells with lines and quotes").toEqual([["a", "b"], ["hai\ndòng", 'có "ngoặc"']]);
    expect(splitText('Đề án "Hạ tầng"\t1'), "quotes among words are words").toEqual([['Đề án "Hạ tầng"', "1"]]);
    expect(splitText('"mở mà không đóng\t2'), "so is one that nothing closes").toEqual([['"mở mà không đóng', "2"]]);
    expect([isBlock(splitText("một ô")), isBlock(splitText("hai\tô")), isBlock(splitText("hai\ndòng"))], "one cell is no block").toEqual([false, true, true]);
  });

  it("is written so that nothing in a cell parts it", () => {
    const block = [["a\tb", 'nói "x"'], ["dòng\nhai", ""]];
    expect(splitText(asDelimited(block)), "there and back").toEqual(block);
  });

  it("without heads is recognised by what stands in it", () => {
    const isUnit = (text: string): boolean => /^(vụ|cục|văn phòng)/iu.test(text);
    expect(
      guessed([
        ["1", "Rà soát hạ tầng toàn ngành", "Cục CNTT", "30/12/2026", "1"],
        ["2", "Xây dựng kho học liệu", "Vụ GDTrH", "quý IV/2026", "3"],
        ["3", "Báo cáo", "Văn phòng", "", "2"],
      ], isUnit),
      "number, task, lead, deadline, level",
    ).toEqual(["ordinal", "title", "lead", "due", "level"]);
    expect(guessed([["Rà soát"], ["Xây dựng"]], isUnit), "one column is the tasks").toEqual(["title"]);
    expect(guessed([["NV-012", "Đổi lời"], ["NV-013", "Đổi lời khác"]], isUnit), "codes name tasks that there are").toEqual(["code", "title"]);
    expect(guessed([], isUnit), "nothing holds nothing").toEqual([]);
  });
});
