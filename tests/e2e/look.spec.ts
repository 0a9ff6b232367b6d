import type { Page } from "@playwright/test";
import { ended } from "./concluded";
import { expect, lived, opined, papered, prepare, recurring, settled, templated, test, weighed, type DeskHost } from "./desk";
import { planned } from "./meetings";
import { clipped, violations } from "./looking";

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
  papers: "#/reports",
  "the report of a period": "#/reports/period",
  "the report of a closed period": "#/reports/period?period=2026-Q3",
  "what the report of a period is made of": "#/reports/period?look=data",
  "a report on one matter": "#/reports/special",
  "the tasks of a report on one matter": "#/reports/special?look=data",
  "urging letters": "#/reports/urging",
  "the matrix on paper": "#/reports/matrix",
  "an urging letter with a template": "#/reports/urging?template=MB-001",
  "templates": "#/templates",
  "one template": "#/templates/MB-001",
  "a template out of use": "#/templates/MB-003",
  "a template that is not there": "#/templates/MB-999",
  "fields of templates": "#/templates?tab=fields&kind=period",
  "no such field": "#/templates?tab=fields&text=zzzz",
  "papers that went out": "#/registry",
  "one paper that went out": `#/registry/${encodeURIComponent("01/TB-BCĐ")}`,
  "papers that came in": "#/registry?tab=incoming",
  "one paper that came in": `#/registry/${encodeURIComponent("2/2026")}?tab=incoming`,
  "no paper that matches": "#/registry?text=zzzz",
  history: "#/history",
  settings: "#/settings",
  calendar: "#/settings?tab=calendar",
  opinions: "#/opinions",
  "one round of opinions": "#/opinions/YK-001",
  "work with an opinion owed": "#/work?seat=2",
  "form for opinions": "#/reports/opinion_form?round=YK-001",
  meetings: "#/meetings",
  "no meeting that matches": "#/meetings?text=zzzz",
  "a meeting in preparation": "#/meetings/PH-001?part=prepare",
  "conclusions of a meeting": "#/meetings/PH-002?part=conclude",
  "minutes as a paper": "#/meetings/PH-002?part=conclude&paper=minutes",
  "memory of a seat": "#/members/1?tab=memory",
  "every mention of words": "#/memory?text=ra%20soat",
  "never mentioned": "#/memory?text=zzzz",
  "nothing asked of the memory": "#/memory",
};

/** What the head sees; everything else looks the same to him. */
const HEAD: Record<string, string> = { "overview of the head": "#/overview", "work of the head": "#/work" };

/** Goes through every screen as the secretariat, and through his own as the head. */
async function* screens(page: Page, desk: DeskHost): AsyncGenerator<string> {
  for (const [actor, screens] of [["secretariat", SCREENS], ["seat:1", HEAD]] as const) {
    await page.goto(desk.url);
    await page.evaluate((seat) => localStorage.setItem("desk.actor", seat), actor);
    await page.reload();
    for (const [name, address] of Object.entries(screens)) {
      await page.goto(`${desk.url}/${address}`);
      await settled(page);
      yield name;
    }
  }
}

for (const theme of ["light", "dark"] as const)
  for (const language of ["vi", "en"] as const)
    test(`every screen is accessible to all, ${theme}, ${language}`, async ({ page, desk }) => {
      test.setTimeout(240_000);
      await lived(desk);
      await weighed(desk);
      await recurring(desk);
      await papered(desk);
      await templated(desk);
      await opined(desk);
      await planned(desk);
      await ended(desk, true);
      await prepare(page, { theme, language });
      const all: string[] = [];
      for await (const name of screens(page, desk)) {
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
      await papered(desk);
      await templated(desk);
      await opined(desk);
      await planned(desk);
      await ended(desk, true);
      await page.setViewportSize({ width, height });
      await prepare(page, { theme: "light", language });
      const all: string[] = [];
      // As the window does it.
      await page.addInitScript(() => void Object.freeze(Object.prototype));
      // Also what the window's content security policy would stop.
      page.on("console", (message) => { if (message.type() === "error") all.push(`console: ${message.text()}`); });
      page.on("pageerror", (error) => all.push(`page: ${error.message}`));
      for await (const name of screens(page, desk)) {
        all.push(...(await clipped(page)).map((one) => `${name}: ${one}`));
        const text = await page.locator("body").innerText();
        all.push(...[...text.matchAll(/\[[a-z]+(-[a-z0-9]+)+\]/g)].map(([id]) => `${name}: no words for ${id}`));
      }
      expect(all, "every word is whole and every id has words").toEqual([]);
    });
