import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, lived, prepare, recurring, settled, test, weighed } from "./desk";

const AXE = readFileSync(join(__dirname, "..", "..", "ui", "node_modules", "axe-core", "axe.min.js"), "utf8");

const SCREENS: Record<string, string> = {
  overview: "#/overview",
  tasks: "#/tasks",
  "tasks in groups": "#/tasks?group=lead&sort=-due",
  "tasks without a match": "#/tasks?text=zzzz",
  "tasks by a query": `#/tasks?q=${encodeURIComponent("mức:1,2,3 -trạng thái:nháp")}`,
  "tasks by a query that cannot be read": "#/tasks?q=leed:x",
  task: "#/tasks/NV-015",
  "a task that is not there": "#/tasks/NV-999",
  "recurring work": "#/recurrences/DK-001",
  timeline: "#/schedule",
  "timeline as a table": "#/schedule?view=table&group=lead",
  "who is waited for": "#/schedule?tab=waits",
  members: "#/members",
  "one seat": "#/members/2",
  "who carries what": "#/matrix",
  "who carries what, by unit and cell": "#/matrix?by=unit&columns=cell",
  "my work": "#/work",
  "work of a seat": "#/work?seat=1",
  "infrastructure": "#/inventory",
  "one item of infrastructure": "#/inventory/HT-001",
  "infrastructure in figures": "#/inventory?view=totals",
  targets: "#/targets",
  "one target": "#/targets/T25-01",
  ranking: "#/priorities",
  scores: "#/priorities?tab=score",
  selection: "#/priorities?tab=select",
  criteria: "#/priorities?tab=criteria",
  areas: "#/priorities?tab=areas",
  instruments: "#/instruments",
  "one document": "#/instruments/VB-001",
  history: "#/history",
  settings: "#/settings",
  calendar: "#/settings?tab=calendar",
};

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (context: Document, options: object) => Promise<{ violations: Violation[] }> } };
    return (await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })).violations;
  });
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")} — ${node.failureSummary.split("\n")[1]?.trim() ?? ""}`));
}

/** Words cut off without a way to read them, and things that lie outside the window. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const name = (element: Element): string => `${element.tagName.toLowerCase()}.${element.className.toString().replace(/\s?s(velte)?-\S+/g, "")}: ${element.textContent?.trim().slice(0, 50)}`;
    const scrolls = (element: Element | null): boolean => {
      for (let up = element?.parentElement ?? null; up !== null; up = up.parentElement)
        if (/auto|scroll/.test(getComputedStyle(up).overflowX) && up.scrollWidth > up.clientWidth) return true;
      return false;
    };
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      const box = element.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1 || element.closest(".visually-hidden, svg, .skip") || !element.checkVisibility({ visibilityProperty: true })) continue;
      const style = getComputedStyle(element);
      const cuts = /hidden|clip/.test(style.overflowX);
      const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? "").trim() !== "");
      if (cuts && hasWords && element.scrollWidth > element.clientWidth + 1 && element.closest("[title]") === null && !/^(INPUT|SELECT|OPTION)$/.test(element.tagName) && style.webkitLineClamp === "none")
        found.push(`cut off: ${name(element)}`);
      // In height: a line-clamp is no excuse either, the whole must be readable as a title.
      const holdsWords = hasWords || /\S/.test(element.innerText);
      if (/hidden|clip/.test(style.overflowY) && holdsWords && element.scrollHeight > element.clientHeight + 1 && element.closest("[title]") === null && !/^(INPUT|SELECT|OPTION)$/.test(element.tagName))
        found.push(`cut off below: ${name(element)}`);
      if ((box.right > innerWidth + 1 || box.left < -1) && !scrolls(element)) found.push(`outside: ${name(element)}`);
    }
    if (document.documentElement.scrollWidth > innerWidth) found.push("the page scrolls sideways");
    return found;
  });
}

for (const theme of ["light", "dark"] as const)
  for (const language of ["vi", "en"] as const)
    test(`every screen is accessible to all, ${theme}, ${language}`, async ({ page, desk }) => {
      test.setTimeout(240_000);
      await lived(desk);
      await weighed(desk);
      await recurring(desk);
      await prepare(page, { theme, language });
      const all: string[] = [];
      for (const [name, address] of Object.entries(SCREENS)) {
        await page.goto(`${desk.url}/${address}`);
        await settled(page);
        all.push(...(await violations(page)).map((one) => `${name}: ${one}`));
      }
      expect(all, "axe finds nothing on any screen").toEqual([]);
    });

for (const [width, height] of [[1280, 800], [1920, 1080], [640, 400]] as const)
  for (const language of ["vi", "en"] as const)
    test(`nothing is cut off, without words or against the policy at ${width}×${height}, ${language}`, async ({ page, desk }) => {
      test.setTimeout(240_000);
      await lived(desk);
      await weighed(desk);
      await recurring(desk);
      await page.setViewportSize({ width, height });
      await prepare(page, { theme: "light", language });
      const all: string[] = [];
      // As the window does it.
      await page.addInitScript(() => void Object.freeze(Object.prototype));
      // Also what the window's content security policy would stop.
      page.on("console", (message) => { if (message.type() === "error") all.push(`console: ${message.text()}`); });
      page.on("pageerror", (error) => all.push(`page: ${error.message}`));
      for (const [name, address] of Object.entries(SCREENS)) {
        await page.goto(`${desk.url}/${address}`);
        await settled(page);
        all.push(...(await clipped(page)).map((one) => `${name}: ${one}`));
        const text = await page.locator("body").innerText();
        all.push(...[...text.matchAll(/\[[a-z]+(-[a-z0-9]+)+\]/g)].map(([id]) => `${name}: no words for ${id}`));
      }
      expect(all, "every word is whole and every id has words").toEqual([]);
    });

test("dialogs are accessible too", async ({ page, desk }) => {
  await lived(desk);
  await page.goto(`${desk.url}/#/tasks/NV-015`);
  await settled(page);
  const all: string[] = [];
  const first = page.getByRole("group", { name: "Việc làm được bây giờ" });
  for (const verb of [
    "Báo cáo tiến độ", "Xin lùi hạn", "Báo cáo hoàn thành", "Giao", "Tạm dừng", "Chuyển đơn vị chủ trì", "Thay bằng nhiệm vụ khác",
    "Hủy nhiệm vụ", "Đề nghị làm rõ", "Trình Trưởng ban", "Ghi ý kiến chỉ đạo", "Sửa đơn vị tham gia", "Ghi nhận phần đã gửi", "Ủy nhiệm",
    "Thêm minh chứng",
  ]) {
    const button = page.locator("#main").getByRole("button", { name: verb, exact: true });
    if ((await button.count()) === 0) {
      await first.getByRole("button", { name: "Việc khác" }).click();
      await page.getByRole("menuitem", { name: verb, exact: true }).click();
    } else await button.click();
    await expect(page.getByRole("dialog"), "the form opens").toBeVisible();
    all.push(...(await violations(page)).map((one) => `${verb}: ${one}`));
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog"), "Escape closes it").toHaveCount(0);
  }
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  await page.keyboard.press("Control+n");
  await expect(page.getByRole("dialog", { name: "Thêm nhiệm vụ" }), "Ctrl+N opens the form").toBeVisible();
  all.push(...(await violations(page)));
  await page.keyboard.press("Escape");
  await page.locator('[data-cell="14:level"]').click();
  await page.keyboard.press("Shift+ArrowDown");
  all.push(...(await violations(page)));
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("dialog", { name: "Sửa 2 nhiệm vụ" }).getByText(/^Sẽ sửa/), "the change of many is tried out").toBeVisible();
  all.push(...(await violations(page)));
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Các cột" }).click();
  await expect(page.getByRole("dialog", { name: "Các cột của sổ" }), "the list of columns opens").toBeVisible();
  all.push(...(await violations(page)));
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Slash");
  await expect(page.getByRole("dialog", { name: "Các phím" }), "the sheet of keys opens").toBeVisible();
  all.push(...(await violations(page)));
  expect(all, "axe finds nothing in any form").toEqual([]);
});
