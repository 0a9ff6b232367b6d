import { describe, expect, it } from "vitest";
import type { TaskRow } from "$lib/api/generated/TaskRow";
import { Chosen } from "./chosen.svelte";

const row = (number: number): TaskRow => ({ id: `id-${number}`, code: `NV-${number}` }) as TaskRow;
const codes = (chosen: Chosen): string[] => chosen.rows.map((one) => one.code);

describe("choosing many", () => {
  it("a range replaces the last one and leaves what was chosen one by one", () => {
    const chosen = new Chosen();
    chosen.toggle(row(9), 9);
    chosen.settle();
    expect(chosen.from(2), "it starts where it is begun").toBe(2);
    chosen.stretch([row(2), row(3), row(4)]);
    expect(chosen.from(5), "and goes on from there").toBe(2);
    chosen.stretch([row(2), row(3)]);
    expect(codes(chosen), "the range shrank, the single row stayed").toEqual(["NV-9", "NV-2", "NV-3"]);
  });

  it("all is never what is left of another choice", () => {
    const chosen = new Chosen();
    chosen.chooseAll();
    expect([chosen.isAll, chosen.has("never seen"), chosen.size], "all, also what was never looked at").toEqual([true, true, 0]);
    chosen.toggle(row(1), 1);
    expect([chosen.isAll, codes(chosen)], "one row is one row").toEqual([false, ["NV-1"]]);
    chosen.toggle(row(1), 1);
    expect([chosen.isAll, chosen.size], "and nothing is nothing").toEqual([false, 0]);
  });
});
