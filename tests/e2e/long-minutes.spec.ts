import type { Page } from "@playwright/test";
import { expect, settled, test, type DeskHost } from "./desk";
import { minutesOf, running } from "./minutes";

test.setTimeout(600_000);

/** Lines of a meeting of three hours. */
const LINES = 400;
/** How many times as long as on an empty page a key may take until it is painted, and the opening as of a meeting without lines. */
const MOST = { key: 5, opening: 8 };

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.POSITIVE_INFINITY;

/** Median of the milliseconds from a key to the paint after it. */
async function keyToPaint(page: Page, presses: number): Promise<number> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    document.addEventListener("keydown", () => {
      const from = performance.now();
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - from)));
    }, { capture: true });
  });
  for (let at = 0; at < presses; at += 1) await page.keyboard.press(at % 6 === 5 ? "Space" : "a");
  const read = () => page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
  await expect.poll(async () => (await read()).length, { message: "every key was painted" }).toBe(presses);
  return median(await read());
}

/** Median of the milliseconds from the key that turns to the minutes to the paint that shows all lines. */
async function opening(page: Page, count: number): Promise<number> {
  const tab = page.getByRole("tablist", { name: "Các phần của cuộc họp" });
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await tab.getByRole("tab", { name: "Chuẩn bị" }).click();
    await settled(page);
    await tab.getByRole("tab", { name: "Chuẩn bị" }).focus();
    // It looks before the key is pressed.
    await page.evaluate(
      (lines) => {
        const opened = new Promise<number>((resolve) => {
          let from = 0;
          document.addEventListener("keydown", () => (from = performance.now()), { capture: true, once: true });
          const look = new MutationObserver(() => {
            if (document.querySelectorAll("[data-line]").length !== lines || document.querySelector("textarea") === null) return;
            look.disconnect();
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
          });
          look.observe(document.body, { childList: true, subtree: true });
        });
        Object.assign(window, { opened });
      },
      count,
    );
    await page.keyboard.press("ArrowRight");
    times.push(await page.evaluate(() => (window as unknown as { opened: Promise<number> }).opened));
  }
  return median(times);
}

/** Opens the minutes of a meeting. */
async function open(page: Page, desk: DeskHost, address: string): Promise<void> {
  await page.goto(`${desk.url}/${address}`);
  await settled(page);
}

test(`a meeting of ${LINES} lines types as an empty page does, and opens at once`, async ({ page, desk }) => {
  const [empty, full] = [await running(desk), await running(desk)];
  const item = full.items[1]?.id ?? "";
  await desk.rpc("meeting_take", { item });
  for (let at = 0; at < LINES; at += 1)
    await desk.rpc("minute_write", { meeting: full.row.code, item, kind: at % 7 === 0 ? "conclusion" : "opinion", text: `Ý kiến thứ ${at + 1}: đề nghị rà soát hạ tầng công nghệ thông tin của các cơ sở giáo dục`, leads: [], coordinators: [], aside: false });
  await page.setContent("<textarea autofocus style='width:600px'></textarea>");
  await page.locator("textarea").focus();
  const floor = await keyToPaint(page, 60);
  await open(page, desk, minutesOf(empty));
  const emptyOpens = await opening(page, 0);
  const input = page.getByRole("textbox", { name: "Dòng biên bản mới" });
  await input.focus();
  const alone = await keyToPaint(page, 60);
  await open(page, desk, minutesOf(full));
  await expect(page.locator("[data-line]"), "all of them").toHaveCount(LINES);
  const opens = await opening(page, LINES);
  await expect(page.locator("[data-line]").last(), "the end is in view").toBeInViewport();
  await input.focus();
  const typed = await keyToPaint(page, 60);
  const figures = `key to paint ${typed.toFixed(1)} ms, without lines ${alone.toFixed(1)} ms, on an empty page ${floor.toFixed(1)} ms; opening ${opens.toFixed(0)} ms, without lines ${emptyOpens.toFixed(0)} ms`;
  test.info().annotations.push({ type: `${LINES} lines`, description: figures });
  console.log(figures);
  expect(typed / floor, `a key is painted nearly as on an empty page: ${figures}`).toBeLessThan(MOST.key);
  expect(opens / emptyOpens, `the lines are there nearly as soon as the screen without them: ${figures}`).toBeLessThan(MOST.opening);
});
