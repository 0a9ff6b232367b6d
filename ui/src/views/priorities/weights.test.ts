import { expect, test } from "vitest";
import { readPercent, rebalance, shareOut, WHOLE } from "./weights";

const sum = (weights: readonly number[]): number => weights.reduce((all, weight) => all + weight, 0);

test("a weight that is set leaves the rest to the others in their proportion", () => {
  expect(rebalance([250, 200, 200, 150, 100, 100], 0, 500), "the others shrink alike").toEqual([500, 133, 133, 100, 67, 67]);
  expect(rebalance([1000, 0, 0], 0, 400), "with nothing to go by, the others get equal shares").toEqual([400, 300, 300]);
  expect(rebalance([300, 700], 1, 2000), "never more than the whole").toEqual([0, 1000]);
  for (let value = 0; value <= WHOLE; value += 37)
    expect(sum(rebalance([333, 333, 334], 1, value)), `${value} of a thousand still makes a whole`).toBe(WHOLE);
});

test("weights are brought to a whole", () => {
  expect(shareOut([1, 1, 1]), "equal shares, the first gets what rounding leaves").toEqual([334, 333, 333]);
  expect(shareOut([500, 600]), "in proportion").toEqual([455, 545]);
});

test("a percentage is read as people write it", () => {
  expect(["25", "12,5", "12.5 %", "100"].map(readPercent), "with comma or point").toEqual([250, 125, 125, 1000]);
  expect(["", "101", "12,55", "x", "-1"].map(readPercent), "anything else is none").toEqual([null, null, null, null, null]);
});
