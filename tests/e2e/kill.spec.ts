import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { expect, settled, startHost, test, type DeskHost } from "./desk";
import { minutesOf, running } from "./minutes";

/** How often everything is killed: a hundred times in the long trial, `ROUNDS=100`. */
const ROUNDS = Number(process.env["ROUNDS"] ?? 3);
/** The moments are random and the same in every run. */
const SEED = Number(process.env["SEED"] ?? 5);
const WORDS = "ra soat ha tang so cua nganh de nghi bo sung so lieu cua cac dia phuong con thieu".split(" ");

test.setTimeout(60_000 + ROUNDS * 20_000);

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const input = (page: Page) => page.getByRole("textbox", { name: "Dòng biên bản mới" });

/** A key that was pressed, and when; Enter is a line break. */
interface Pressed {
  key: string;
  at: number;
}

/** Types as a person does, words with pauses and a line now and then, until the moment has come. Gives all that was pressed. */
async function type(page: Page, chance: () => number, ms: number): Promise<Pressed[]> {
  const until = Date.now() + ms;
  const pressed: Pressed[] = [];
  for (let word = 0; Date.now() < until; word += 1) {
    const keys = [...(WORDS[Math.floor(chance() * WORDS.length)] ?? ""), word % 7 === 6 ? "\n" : " "];
    for (const key of keys) {
      if (Date.now() >= until) break;
      pressed.push({ key, at: Date.now() });
      await page.keyboard.press(key === "\n" ? "Enter" : key === " " ? "Space" : key);
      await page.waitForTimeout(20 + chance() * 100);
    }
  }
  return pressed;
}

/** The lines of the meeting and what is held of the one that was being typed, as they would have been typed. */
async function held(desk: DeskHost, meeting: string): Promise<{ lines: string[]; draft: string }> {
  const { lines, drafts } = await desk.rpc("meeting_show", { key: meeting });
  return { lines: lines.map((line) => line.text), draft: drafts.find((draft) => draft.line === null)?.text ?? "" };
}

/** Opens the program as one does after a crash, without an address, and expects to be where writing was cut off. */
async function again(context: BrowserContext, desk: DeskHost): Promise<Page> {
  const page = await context.newPage();
  await page.goto(desk.url);
  await settled(page);
  await expect(input(page), "the line that was being typed is there, with the focus").toBeFocused();
  await expect(page.getByRole("heading", { level: 2, name: "2. Rà soát hạ tầng công nghệ thông tin" }), "at the same item").toBeVisible();
  await expect(page.getByRole("dialog"), "and nothing is asked").toHaveCount(0);
  return page;
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

test(`trap 1: killed while typing minutes, ${ROUNDS} times: at most the last second is lost, and the place comes back unasked`, async ({ context }) => {
  const folder = mkdtempSync(join(tmpdir(), "steering-kill-"));
  const chance = random(SEED);
  const losses: number[] = [];
  try {
    let desk = await startHost({ folder });
    const port = Number(new URL(desk.url).port);
    const meeting = await running(desk);
    await desk.rpc("meeting_take", { item: meeting.items[1]?.id ?? "" });
    let page = await context.newPage();
    await page.goto(`${desk.url}/${minutesOf(meeting)}`);
    await settled(page);
    for (let round = 0; round < ROUNDS; round += 1) {
      await expect(input(page), "the line waits").toBeFocused();
      const before = await held(desk, meeting.row.id);
      const pressed = await type(page, chance, 700 + chance() * 3500);
      const shown = await page.locator("[data-line]").count();
      const killedAt = Date.now();
      await Promise.all([desk.kill(), page.close()]);

      desk = await startHost({ folder, create: "no", port });
      const after = await held(desk, meeting.row.id);
      expect(after.lines.slice(0, before.lines.length), "what was written before is as it was").toEqual(before.lines);
      expect(after.lines.length, "every line that was shown as written is there").toBeGreaterThanOrEqual(shown);
      const typed = pressed.map(({ key }) => key).join("");
      const kept = `${after.lines.slice(before.lines.length).map((line) => `${line}\n`).join("")}${after.draft}`;
      expect(typed.startsWith(kept), `what is held is what was typed, from its beginning: “${kept}” of “${typed}”`).toBe(true);
      const lost = pressed[kept.length];
      const loss = lost === undefined ? 0 : killedAt - lost.at;
      losses.push(loss);
      expect(loss, `round ${round + 1}: the oldest key that is lost was pressed within the last second`).toBeLessThanOrEqual(1000);

      page = await again(context, desk);
      await expect(input(page), "the words are those that the register holds").toHaveValue(after.draft);
      await expect(page.locator("[data-line]"), "under all the lines").toHaveCount(after.lines.length);
      if (after.draft.trim() !== "") await page.keyboard.press("Enter");
      await expect(input(page), "writing goes on").toHaveValue(after.draft.trim() === "" ? after.draft : "");
      if (after.draft !== "" && after.draft.trim() === "") await page.keyboard.press("Control+a").then(() => page.keyboard.press("Delete"));
    }
    expect((await desk.rpc("register_check", { repair: false })).findings, "the register is sound").toEqual([]);
    await desk.stop();
  } finally {
    console.log(`killed ${losses.length} times: loss median ${median(losses)} ms, most ${Math.max(...losses)} ms, no stored line lost`);
    rmSync(folder, { recursive: true, force: true });
  }
});
