import { beforeEach, describe, expect, it } from "vitest";
import { fold } from "./fold";
import { clock, day, has, hundredths, instant, language, ratio, readDay, say, sayActor, sayCode, sayData, size } from "./words.svelte";

beforeEach(() => {
  language.code = "vi";
});

describe("words", () => {
  it("a code with underscores finds its message", () => {
    expect(sayCode("task-state", "in_progress"), "task-state-in-progress").toBe("Đang thực hiện");
    expect(sayCode("timeliness", "overdue", { days: 12 }), "the number is part of the words").toBe("quá 12 ngày");
  });

  it("a missing message is seen, not thrown", () => {
    expect(say("no-such-message"), "in brackets").toBe("[no-such-message]");
    expect(has("no-such-message"), "and can be asked for").toBe(false);
  });

  it("numbers from the wire choose forms and keep their writing", () => {
    expect(sayData("rule-state", { from: "draft", verb: "task_confirm" }), "codes become words").toContain("còn là nháp");
    expect(sayData("timeliness-overdue", { days: "1200" }), "no thousands mark for what came as text").toBe("quá 1200 ngày");
  });

  it("days are written in the reader's way", () => {
    expect(day("2026-03-05"), "Vietnamese").toBe("05/03/2026");
    language.code = "en";
    expect(day("2026-03-05"), "English").toBe("5 Mar 2026");
    expect(day(null), "nothing is nothing").toBe("");
  });

  it("instants are shown on Vietnam's clock", () => {
    expect(clock("2026-03-04T18:30:00Z"), "seven hours on").toBe("01:30");
    expect(instant("2026-03-04T18:30:00Z"), "and the day moves with it").toBe("01:30 05/03/2026");
  });

  it("a typed day is read, and a day that does not exist is not", () => {
    expect(readDay("5/3/2026"), "day first").toBe("2026-03-05");
    expect(readDay("2026-3-5"), "year first").toBe("2026-03-05");
    for (const wrong of ["31/2/2026", "5/3/26", "5/13/2026", "mai", ""]) expect(readDay(wrong), wrong).toBeNull();
  });

  it("ratios and values are hundredths", () => {
    expect(ratio(8350), "hundredths of a percent").toBe("83,5 %");
    expect(hundredths(5000), "hundredths of a unit").toBe("50");
    expect(ratio(null), "an absent ratio is a dash").toBe("–");
    expect(size(1536), "sizes are rounded").toBe("2 KB");
  });

  it("actors have names", () => {
    expect(sayActor("secretariat"), "the secretariat").toBe("Thư ký");
    expect(sayActor("seat:12"), "a seat").toBe("Ghế số 12");
  });

  it("folding takes marks off, composed or not", () => {
    expect(fold("Hội  đồng"), "composed").toBe("hoi dong");
    expect(fold("Hội đồng".normalize("NFD")), "decomposed").toBe("hoi dong");
    expect(fold("ĐƯỢC"), "đ is d").toBe("duoc");
  });
});
