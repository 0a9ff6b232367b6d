import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, prepare, settled, startHost, test as base, type DeskHost } from "./desk";

const TOTAL = 100_000;
/** Frames of the screen after which every row that is seen has its task: half a second where the screen is drawn 60 times a second. */
const FRAMES = 30;

/** One host for all the tests of this file: its hundred thousand rows take some seconds to be there. */
const test = base.extend<object, { long: DeskHost }>({
  long: [
    async ({}, use) => {
      const host = await startHost({ tasks: TOTAL });
      await use(host);
      await host.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

/** What was seen, frame by frame, since the watch began. */
interface Watched {
  frames: number;
  /** Frames in which rows did not cover the list, or a row that is seen had no word at all. */
  blank: number;
  /** The longest run of frames in which a row that is seen said only that it is being read. */
  waiting: number;
  /** True when every row that is seen now has the task of its place. */
  isRead: boolean;
  /** The code of the first row that is seen, in the register; its place, from 0, in the timeline. */
  first: string;
}

/** Lists whose rows are drawn only where they are looked at. The rows of the register are in the order of their codes. */
type Long = "register" | "timeline";

/** Looks at the list in every frame from now on; the answer of `look` tells what was seen, until it is called again. */
async function watch(page: Page, which: Long): Promise<void> {
  await page.getByRole("grid").evaluate((list, which) => {
    const head = list.querySelector('[role="rowgroup"]')?.getBoundingClientRect().height ?? 0;
    let now = { frames: 0, blank: 0, waiting: 0, run: 0, isRead: false, first: "" };
    const look = (): void => {
      const box = list.getBoundingClientRect();
      const [top, bottom] = [box.top + head + 1, box.top + list.clientHeight - 1];
      const rows = [...list.querySelectorAll<HTMLElement>(".task")]
        .map((row) => ({ row, at: row.getBoundingClientRect() }))
        .filter(({ at }) => at.bottom > top + 1 && at.top < bottom - 1)
        .sort((a, b) => a.at.top - b.at.top);
      let covered = top + 1;
      for (const { at } of rows) if (at.top <= covered + 1) covered = Math.max(covered, at.bottom);
      const isBlank = covered < bottom - 1 || rows.some(({ row }) => (row.textContent ?? "").trim() === "");
      // A row of place n, whose index counts from the line of heads, is that of the nth code.
      const isRead = !isBlank && rows.every(({ row }) => {
        const code = which === "register" ? `NV-${String(Number(row.ariaRowIndex) - 1).padStart(3, "0")}` : (row.dataset["code"] ?? "");
        return code !== "" && row.dataset["code"] === code && (row.textContent ?? "").includes(code);
      });
      now.frames += 1;
      now.blank += isBlank ? 1 : 0;
      now.run = isRead ? 0 : now.run + 1;
      now.waiting = Math.max(now.waiting, now.run);
      now.isRead = isRead;
      now.first = rows[0]?.row.dataset[which === "register" ? "code" : "line"] ?? "";
      requestAnimationFrame(look);
    };
    Object.assign(window, {
      look: () => {
        const seen = now;
        now = { ...now, frames: 0, blank: 0, waiting: 0, run: 0 };
        return seen;
      },
    });
    requestAnimationFrame(look);
  }, which);
}

const seen = (page: Page): Promise<Watched> => page.evaluate(() => (window as unknown as { look: () => Watched }).look());

/** Watches a list from now on; `told` collects what was seen of each move. */
async function moving(page: Page, which: Long) {
  await watch(page, which);
  const told: string[] = [];
  /**
   * Makes a move and looks on until its rows are read; in no frame is anything blank. In a flight the frames until they are read count
   * from its end.
   */
  const move = async (what: string, make: () => Promise<void>, wanted: RegExp, isFlight = false): Promise<void> => {
    await seen(page);
    await make();
    const during = await seen(page);
    let { frames, blank } = during;
    let waiting = isFlight ? 0 : during.waiting;
    await expect(async () => {
      const now = await seen(page);
      frames += now.frames;
      blank += now.blank;
      waiting = Math.max(waiting, now.waiting);
      expect(now.isRead, `${what}: the rows that are seen have their tasks`).toBe(true);
      expect(now.first, `${what}: the list is there`).toMatch(wanted);
    }).toPass({ intervals: [50], timeout: 10_000 });
    told.push(`${what}: ${waiting} of ${frames} frames`);
    expect(blank, `${what}: frames with something blank`).toBe(0);
    expect(waiting, `${what}: frames until each row that is seen has its task`).toBeLessThanOrEqual(FRAMES);
  };
  return { told, move };
}

test("the register of a hundred thousand tasks is scrolled without a blank row", async ({ page, long }) => {
  test.setTimeout(120_000);
  await prepare(page, { language: "vi", inspector: "closed" });
  await page.goto(`${long.url}/#/tasks`);
  await settled(page);
  const grid = page.getByRole("grid");
  await expect(grid, "the whole length is told").toHaveAttribute("aria-rowcount", String(TOTAL + 1));
  const { told, move } = await moving(page, "register");
  const jump = (share: number) => () => grid.evaluate((list, to) => void (list.scrollTop = (list.scrollHeight - list.clientHeight) * to), share);

  // By the keyboard, which stays with the row that it has gone to, read or not.
  await page.locator(".task [data-cell]").first().focus();
  await move("Ctrl+End", () => page.keyboard.press("Control+End"), /^NV-999\d\d$/);
  await move("thirty pages up", async () => {
    for (let turn = 0; turn < 30; turn += 1) await page.keyboard.press("PageUp");
  }, /^NV-99[3-6]\d\d$/);
  await move("Ctrl+Home", () => page.keyboard.press("Control+Home"), /^NV-001$/);
  await move("thirty pages down", async () => {
    for (let turn = 0; turn < 30; turn += 1) await page.keyboard.press("PageDown");
  }, /^NV-[3-7]\d\d$/);

  await move("a jump to the middle", jump(0.5), /^NV-(499|500)\d\d$/);
  await move("a jump to the end", jump(1), /^NV-999\d\d$/);
  await move("a jump back to the start", jump(0), /^NV-001$/);
  await move("a jump to a third", jump(1 / 3), /^NV-33[34]\d\d$/);
  await grid.hover();
  await move("thirty turns of the wheel", async () => {
    for (let turn = 0; turn < 30; turn += 1) await page.mouse.wheel(0, 900);
  }, /^NV-3[34]\d\d\d$/);
  await move("a hand on the bar, from end to end", () =>
    grid.evaluate(async (list) => {
      for (let at = 0; at <= 60; at += 1) {
        list.scrollTop = ((list.scrollHeight - list.clientHeight) * at) / 60;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }), /^NV-999\d\d$/, true);
  expect(await page.locator(".task").count(), "only what is seen is drawn").toBeLessThan(60);
  test.info().annotations.push({ type: "measured", description: told.join("; ") });
});

test("the timeline of a hundred thousand tasks is scrolled without a blank row", async ({ page, long }) => {
  test.setTimeout(180_000);
  await prepare(page, { language: "vi" });
  await page.goto(`${long.url}/#/schedule`);
  const grid = page.getByRole("grid", { name: "Lộ trình" });
  // The order of all tasks is reckoned once; then every page is a slice of it.
  await expect(grid, "the timeline is there").toBeVisible({ timeout: 60_000 });
  await settled(page);
  const total = Number(await grid.getAttribute("data-rows"));
  expect(total, "tasks that are done are left out, the others are all there").toBeGreaterThan(20_000);
  const { told, move } = await moving(page, "timeline");
  const last = new RegExp(`^(${Array.from({ length: 40 }, (_, up) => total - 1 - up).join("|")})$`);
  const jump = (share: number) => () => grid.evaluate((list, to) => void (list.scrollTop = (list.scrollHeight - list.clientHeight) * to), share);
  const about = (share: number): RegExp => new RegExp(`^(${Array.from({ length: 120 }, (_, at) => Math.round(total * share) - 80 + at).join("|")})$`);

  await grid.locator(".task").first().focus();
  await move("End", () => page.keyboard.press("End"), last);
  await move("thirty pages up", async () => {
    for (let turn = 0; turn < 30; turn += 1) await page.keyboard.press("PageUp");
  }, /^\d+$/);
  const stood = Number(await grid.locator(":focus").getAttribute("data-line"));
  expect(stood, "the focus went along, thirty pages").toBeLessThan(total - 30 * 5);
  await move("Home", () => page.keyboard.press("Home"), /^0$/);
  await expect(grid.locator(":focus"), "and with it").toHaveAttribute("data-line", "0");
  await move("a jump to the middle", jump(0.5), about(0.5));
  await move("a jump to a third", jump(1 / 3), about(1 / 3));
  await grid.hover();
  await move("thirty turns of the wheel", async () => {
    for (let turn = 0; turn < 30; turn += 1) await page.mouse.wheel(0, 900);
  }, /^\d+$/);
  await move("a hand on the bar, from end to end", () =>
    grid.evaluate(async (list) => {
      for (let at = 0; at <= 60; at += 1) {
        list.scrollTop = ((list.scrollHeight - list.clientHeight) * at) / 60;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }), last, true);
  expect(await page.locator(".task").count(), "only what is seen is drawn").toBeLessThan(60);
  test.info().annotations.push({ type: "measured", description: told.join("; ") });
});

test("a long export shows how far it is, is stopped by the keyboard, and leaves no file", async ({ page, long }) => {
  await prepare(page, { language: "vi" });
  await page.goto(`${long.url}/#/tasks`);
  await settled(page);
  const begin = async (): Promise<void> => {
    await page.getByRole("button", { name: "Xuất", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Danh sách đang xem, CSV (.csv)" }).press("Enter");
  };
  await begin();
  const running = page.getByRole("group", { name: "Đang xuất: Nhiệm vụ" });
  const bar = running.getByRole("progressbar");
  await expect(running.getByText(/^[\d.]+ trên 100\.000 dòng$/), "rows are counted against the whole list").toBeVisible();
  const value = (): Promise<number> => bar.evaluate((one) => (one as HTMLProgressElement).value);
  const before = await value();
  await expect.poll(value, { message: "the bar goes on" }).toBeGreaterThan(before);
  await page.getByRole("link", { name: "Mục tiêu" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Mục tiêu" }), "meanwhile other screens are open to all").toBeVisible();
  await expect(running, "and it is seen from there too").toBeVisible();
  await running.getByRole("button", { name: "Dừng" }).press("Enter");
  await expect(page.getByText("Đã dừng xuất; không có tệp nào được ghi"), "it says that it was stopped").toBeVisible();
  await expect(running, "and its bar is gone").toHaveCount(0);
  const folder = join(long.folder, "exports");
  expect(existsSync(folder) ? readdirSync(folder) : [], "no file is left, whole or in part").toEqual([]);
});
