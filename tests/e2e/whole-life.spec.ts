import type { Page } from "@playwright/test";
import type { Cells } from "$api/Cells";
import type { StatsView } from "$api/StatsView";
import { expect, prepare, settled, test, type DeskHost } from "./desk";

/** A task of the published record: a proposal of the first meeting, a draft until it is assigned. */
const KEY = "NV-003";
const LEAD = "Cục Khoa học, Công nghệ và Thông tin";

type Cell = "drafts" | "on_time" | "late" | "in_term" | "overdue";

/** One way to count on one day, as computed by hand. */
interface Counted {
  /** Where the task stands. */
  cell: Cell;
  /** Tasks confirmed on time, confirmed late, open in term, open overdue. */
  four: readonly [on_time: number, late: number, in_term: number, overdue: number];
  due_set: number;
  /** On time and overdue out of the due set, in hundredths of a percent, cut off. */
  ratios: readonly [on_time: number, overdue: number];
}

interface Day {
  day: string;
  /** Who acts, and what he does on the task's page. */
  as: string;
  act?: (page: Page) => Promise<void>;
  /** What the task says of itself. */
  state: string;
  timeliness: string;
  adjusted: Counted;
  /** By the first deadline; as by the one in force when absent. */
  original?: Counted;
}

const dialog = (page: Page) => page.getByRole("dialog");

/** Presses a step of the task, fills its form and sends it from the keyboard. */
async function step(page: Page, name: string, fill: (page: Page) => Promise<void>): Promise<void> {
  await page.getByRole("group", { name: "Việc làm được bây giờ" }).getByRole("button", { name, exact: true }).click();
  await fill(page);
  await page.keyboard.press("Control+Enter");
  await expect(dialog(page), `${name}: recorded`).toHaveCount(0);
}

const OFFICE = "Thư ký";
const LEADER = "7";
const HEAD = "Bộ trưởng";

/*
 * Counted by hand. Of the 14 tasks of the record, on 23/11/2026, three are drafts (003 to 005). Six that are assigned have no
 * deadline (001, 002, 006, 007, 013, 014), three are due on 31/12/2026 (008 to 010), one of 31/12/2025 is overdue (012) and one of
 * the same day was done late (011). The due set, of which the ratios are parts, is what is due by the day, or has a deadline and is done.
 */
const LIFE: readonly Day[] = [
  {
    day: "2026-11-23", as: OFFICE, state: "Nháp", timeliness: "chưa giao",
    adjusted: { cell: "drafts", four: [0, 1, 3, 1], due_set: 2, ratios: [0, 5000] }, // 012 of 011 and 012
  },
  {
    day: "2026-11-24", as: OFFICE, state: "Đã giao", timeliness: "còn 24 ngày",
    act: (page) =>
      step(page, "Giao", async () => {
        await page.keyboard.insertText(LEAD);
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
        await dialog(page).getByLabel("Thời hạn").fill("18/12/2026");
      }),
    adjusted: { cell: "in_term", four: [0, 1, 4, 1], due_set: 2, ratios: [0, 5000] },
  },
  {
    day: "2026-11-25", as: LEADER, state: "Đã nhận", timeliness: "còn 23 ngày",
    act: (page) => step(page, "Nhận nhiệm vụ", async () => {}),
    adjusted: { cell: "in_term", four: [0, 1, 4, 1], due_set: 2, ratios: [0, 5000] },
  },
  {
    day: "2026-12-14", as: LEADER, state: "Đang thực hiện", timeliness: "còn 4 ngày",
    act: (page) =>
      step(page, "Báo cáo tiến độ", async () => {
        await dialog(page).getByLabel("Tiến độ (%)").fill("40");
        await dialog(page).getByLabel("Đã làm gì, vướng gì").fill("Đã nhận số liệu của 31 tỉnh");
      }),
    adjusted: { cell: "in_term", four: [0, 1, 4, 1], due_set: 2, ratios: [0, 5000] },
  },
  {
    day: "2026-12-18", as: LEADER, state: "Đang thực hiện", timeliness: "đến hạn hôm nay",
    adjusted: { cell: "in_term", four: [0, 1, 4, 1], due_set: 3, ratios: [0, 3333] }, // 003 is due too
  },
  {
    day: "2026-12-19", as: LEADER, state: "Đang thực hiện", timeliness: "quá 1 ngày",
    adjusted: { cell: "overdue", four: [0, 1, 3, 2], due_set: 3, ratios: [0, 6666] }, // 003 and 012
  },
  {
    day: "2026-12-23", as: LEADER, state: "Đang thực hiện", timeliness: "quá 5 ngày",
    act: (page) =>
      step(page, "Xin lùi hạn", async () => {
        await dialog(page).getByLabel("Hạn đề nghị").fill("29/1/2027");
        await dialog(page).getByLabel("Lý do").fill("Chờ số liệu của 32 tỉnh còn lại");
      }),
    adjusted: { cell: "overdue", four: [0, 1, 3, 2], due_set: 3, ratios: [0, 6666] }, // asking gives no time
  },
  {
    day: "2026-12-28", as: HEAD, state: "Đang thực hiện", timeliness: "còn 32 ngày",
    act: (page) => step(page, "Quyết định lùi hạn", () => dialog(page).getByLabel("Căn cứ").fill("Bút phê ngày 28/12/2026")),
    adjusted: { cell: "in_term", four: [0, 1, 4, 1], due_set: 2, ratios: [0, 5000] }, // 003 is not due yet any more
    original: { cell: "overdue", four: [0, 1, 3, 2], due_set: 3, ratios: [0, 6666] },
  },
  {
    day: "2026-12-31", as: OFFICE, state: "Đang thực hiện", timeliness: "còn 29 ngày",
    adjusted: { cell: "in_term", four: [0, 1, 4, 1], due_set: 5, ratios: [0, 2000] }, // 008 to 010 are due today
    original: { cell: "overdue", four: [0, 1, 3, 2], due_set: 6, ratios: [0, 3333] },
  },
  {
    day: "2027-01-01", as: OFFICE, state: "Đang thực hiện", timeliness: "còn 28 ngày",
    adjusted: { cell: "in_term", four: [0, 1, 1, 4], due_set: 5, ratios: [0, 8000] }, // and overdue a day later
    original: { cell: "overdue", four: [0, 1, 0, 5], due_set: 6, ratios: [0, 8333] },
  },
  {
    day: "2027-01-27", as: LEADER, state: "Đã báo cáo hoàn thành", timeliness: "còn 2 ngày",
    act: (page) => step(page, "Báo cáo hoàn thành", () => page.keyboard.insertText("Báo cáo số 81/BC-CNTT")),
    adjusted: { cell: "in_term", four: [0, 1, 1, 4], due_set: 5, ratios: [0, 8000] },
    original: { cell: "overdue", four: [0, 1, 0, 5], due_set: 6, ratios: [0, 8333] },
  },
  {
    day: "2027-01-30", as: OFFICE, state: "Đã báo cáo hoàn thành", timeliness: "còn 2 ngày",
    // The deadline in force has passed, the report came before it: not overdue while it waits to be confirmed.
    adjusted: { cell: "in_term", four: [0, 1, 1, 4], due_set: 6, ratios: [0, 6666] },
    original: { cell: "overdue", four: [0, 1, 0, 5], due_set: 6, ratios: [0, 8333] },
  },
  {
    day: "2027-02-01", as: OFFICE, state: "Đã xác nhận hoàn thành", timeliness: "xong đúng hạn",
    act: (page) => step(page, "Xác nhận hoàn thành", async () => {}),
    adjusted: { cell: "on_time", four: [1, 1, 0, 4], due_set: 6, ratios: [1666, 6666] },
    original: { cell: "late", four: [0, 2, 0, 4], due_set: 6, ratios: [0, 6666] },
  },
];

const ABOUT = { drafts: "drafts", in_term: "in term", overdue: "overdue", on_time: "done on time", late: "done late" } as const;
const vietnamese = (day: string): string => day.split("-").reverse().join("/");
const percent = (hundredths: number): string => `${(hundredths / 100).toFixed(1).replace(/\.0$/, "").replace(".", ",")} %`;

/** Chooses who sits here, in the bar at the top. */
async function sit(page: Page, as: string): Promise<void> {
  await page.getByRole("button", { name: /^Đang xem với vai/ }).click();
  if (as !== LEADER) return page.getByRole("menuitemradio", { name: as }).click();
  await page.getByRole("menuitemradio", { name: /^Thành viên/ }).click();
  await dialog(page).getByLabel("Ghế", { exact: true }).selectOption(LEADER);
  await dialog(page).getByRole("button", { name: "Chọn" }).click();
}

/** Chooses the day that is looked at, in the bar at the top, by the keyboard. */
async function lookAt(page: Page, day: string): Promise<void> {
  await page.getByRole("button", { name: /^Ngày xem/ }).press("Enter");
  await dialog(page).getByLabel("Ngày xem").fill(vietnamese(day));
  await page.keyboard.press("Enter");
  await expect(page.getByText(`Đang xem sổ vào ngày ${vietnamese(day)}`), "the screens say that this is the past").toBeVisible();
}

/** What the overview shows: how many in each of its cells, with its words. */
const figures = (page: Page): Promise<string[]> =>
  page.getByRole("region", { name: "Bốn ô tiến độ" }).locator("a[data-count]").evaluateAll((links) => links.map((link) => (link.textContent ?? "").replace(/\s+/g, " ").trim()));

/** Where the task stands on a day by a way of counting, as its lists say: in one cell and no other. */
async function cellsOf(desk: DeskHost, day: string, basis: string): Promise<string[]> {
  const cells = ["drafts", "stopped", "on_time", "late", "done_undated", "in_term", "overdue", "open_undated"];
  const lists = await Promise.all(cells.map((cell) => desk.rpc("task_list", { offset: 0, limit: 100, filter: { cell, awaiting: false }, as_of: day, basis })));
  return cells.filter((_, at) => lists[at]?.rows.some((row) => row.code === KEY));
}

/** The sums of a report close, whole and in every division. */
function closes({ cells, by_area, by_lead, by_instrument, by_level }: StatsView, day: string): void {
  const sound = (part: Cells, of: string): void => {
    expect(part.total, `${day}, ${of}: done and open make the total`).toBe(part.done + part.open);
    expect(part.done, `${day}, ${of}: the done close`).toBe(part.on_time + part.late + part.done_undated);
    expect(part.open, `${day}, ${of}: the open close`).toBe(part.in_term + part.overdue + part.open_undated);
  };
  sound(cells, "all");
  for (const [name, groups] of Object.entries({ by_area, by_lead, by_instrument, by_level })) {
    for (const { cells: part } of groups) sound(part, name);
    for (const cell of Object.keys(cells) as (keyof Cells)[])
      expect(groups.reduce((sum, group) => sum + group.cells[cell], 0), `${day}: ${cell} ${name} add up to all`).toBe(cells[cell]);
  }
}

/** The report of a day is the one that was computed by hand. */
async function report(desk: DeskHost, day: string, basis: "adjusted" | "original", wanted: Counted): Promise<void> {
  const stats = await desk.rpc("stats_show", { as_of: day, basis });
  const { cells } = stats;
  expect([cells.on_time, cells.late, cells.in_term, cells.overdue], `${day}, ${basis}: the four cells`).toEqual(wanted.four);
  expect(cells.due_set, `${day}, ${basis}: the due set`).toBe(wanted.due_set);
  expect([stats.on_time_ratio, stats.overdue_ratio], `${day}, ${basis}: both ratios`).toEqual(wanted.ratios);
  expect(cells.drafts + cells.total, `${day}, ${basis}: none of the fourteen is lost`).toBe(14);
  closes(stats, `${day}, ${basis}`);
  expect(await cellsOf(desk, day, basis), `${day}, ${basis}: ${KEY} is ${ABOUT[wanted.cell]}`).toEqual([wanted.cell]);
}

/** What the screens show of a day, compared with what was computed; gives what they show, to be compared later. */
async function look(page: Page, desk: DeskHost, now: Day): Promise<string[]> {
  const { adjusted, original } = now;
  await page.goto(`${desk.url}/#/overview`);
  await settled(page);
  const [on_time, late, in_term, overdue] = adjusted.four;
  for (const [cell, count] of Object.entries({ on_time, late, in_term, overdue }))
    await expect(page.locator(`a[data-cell="${cell}"]`), `${now.day}: ${cell} on the overview`).toHaveAttribute("data-count", String(count));
  await expect(page.locator('a[data-cell="on_time"] small'), `${now.day}: the ratio on time`).toHaveText(percent(adjusted.ratios[0]));
  await expect(page.locator('a[data-cell="overdue"] small'), `${now.day}: the ratio overdue`).toHaveText(percent(adjusted.ratios[1]));
  const shown = await figures(page);

  // The number of its cell leads to it, and by its first deadline it is where that says.
  await page.getByRole("region", { name: "Bốn ô tiến độ" }).locator(`a[href*="cell=${adjusted.cell}"]`).click();
  await settled(page);
  const row = page.getByRole("row").filter({ hasText: KEY });
  await expect(row, `${now.day}: the number of “${ABOUT[adjusted.cell]}” opens it`).toHaveCount(1);
  await expect(row, `${now.day}: its row says how it stands`).toContainText(now.timeliness);
  if (original) {
    await page.goto(`${desk.url}/#/tasks?cell=${original.cell}&basis=original`);
    await settled(page);
    await expect(row, `${now.day}: by its first deadline it is ${ABOUT[original.cell]}`).toHaveCount(1);
  }
  await page.goto(`${desk.url}/#/tasks/${KEY}`);
  await settled(page);
  await expect(page.locator(".tags"), `${now.day}: its state on its own page`).toContainText(now.state);
  await expect(page.locator(".tags"), `${now.day}: and its standing`).toContainText(now.timeliness);
  return [...shown, (await page.locator(".tags").textContent()) ?? ""];
}

test("a task of the published record lives from draft to confirmed, and every day along the way counts it in the right cell, then and looked back at", async ({ page, desk }) => {
  test.setTimeout(240_000);
  page.setDefaultTimeout(15_000);
  await desk.rpc("member_fill", { seat: 7, person: "Nguyễn Văn An", post: "Cục trưởng", unit: LEAD, from: "2026-01-05" });
  await prepare(page, { language: "vi" });
  const seen: string[][] = [];
  for (const now of LIFE) {
    await desk.clock(`${now.day}T02:00:00Z`);
    // The program is opened anew each day.
    await page.goto("about:blank");
    await page.goto(`${desk.url}/#/tasks/${KEY}`);
    await settled(page);
    if (now.act) {
      await sit(page, now.as);
      await now.act(page);
    }
    seen.push(await look(page, desk, now));
    for (const basis of ["adjusted", "original"] as const) await report(desk, now.day, basis, now[basis] ?? now.adjusted);
  }
  await expect(page.getByRole("region", { name: "Lùi hạn" }).getByText("xin sau khi đã quá hạn"), "the request is marked as late").toBeVisible();

  // Months later, every day is looked at again: what was seen then is seen now.
  await desk.clock("2027-06-01T02:00:00Z");
  await page.goto("about:blank");
  await page.goto(`${desk.url}/#/overview`);
  await settled(page);
  for (const [place, then] of LIFE.entries()) {
    await lookAt(page, then.day);
    expect(await look(page, desk, then), `${then.day}, looked back at, is as it was seen on the day`).toEqual(seen[place]);
    for (const basis of ["adjusted", "original"] as const) await report(desk, then.day, basis, then[basis] ?? then.adjusted);
  }
});
