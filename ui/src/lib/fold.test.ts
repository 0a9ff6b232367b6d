import { describe, expect, it } from "vitest";
import { fold, holds } from "./fold";

describe("folded text", () => {
  it("loses case and marks, and đ becomes d", () => {
    expect(fold("Đỗ Hữu ĐỨC"), "composed").toBe("do huu duc");
    expect(fold("Đỗ Hữu ĐỨC".normalize("NFD")), "decomposed").toBe("do huu duc");
  });
  it("finds words in any order and across texts", () => {
    expect(holds(["Nguyễn Kim Sơn", "Bộ trưởng"], "bo truong son"), "words of both texts").toBe(true);
    expect(holds(["Nguyễn Kim Sơn", null], "sơn thứ"), "a word that is not there").toBe(false);
    expect(holds(["Cục"], "  "), "nothing wanted, all found").toBe(true);
  });
});
