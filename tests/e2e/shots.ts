import { join } from "node:path";
import { ended } from "./concluded";
import { expect, lived, opined, papered, prepare, recurring, settled, templated, test, weighed } from "./desk";
import { planned } from "./meetings";
import { busy, minutesOf } from "./minutes";

const tour = join(__dirname, "..", "..", "target", "tour");
const SCREENS: Record<string, string> = {
  overview: "#/overview",
  tasks: "#/tasks",
  "tasks-grouped": "#/tasks?group=area&sort=due",
  task: "#/tasks/NV-015",
  work: "#/work",
  recurrences: "#/recurrences/DK-001",
  timeline: "#/schedule",
  members: "#/members",
  matrix: "#/matrix",
  inventory: "#/inventory/HT-001",
  targets: "#/targets",
  ranking: "#/priorities",
  scores: "#/priorities?tab=score",
  selection: "#/priorities?tab=select",
  criteria: "#/priorities?tab=criteria",
  areas: "#/priorities?tab=areas",
  instruments: "#/instruments",
  reports: "#/reports",
  "report-period": "#/reports/period?period=2026-Q4",
  "report-period-data": "#/reports/period?period=2026-Q4&look=data",
  "report-special": "#/reports/special",
  "report-urging": "#/reports/urging",
  "report-template": "#/reports/urging?template=MB-001",
  templates: "#/templates",
  template: "#/templates/MB-001",
  "template-fields": "#/templates?tab=fields&kind=urging",
  registry: `#/registry/${encodeURIComponent("01/TB-BCĐ")}`,
  "registry-incoming": "#/registry?tab=incoming",
  history: "#/history",
  settings: "#/settings",
  calendar: "#/settings?tab=calendar",
  opinions: "#/opinions/YK-001",
  "opinions-summed": "#/opinions/YK-003",
  meetings: "#/meetings",
  "meeting-prepare": "#/meetings/PH-001?part=prepare",
  "meeting-conclude": "#/meetings/PH-002?part=conclude",
  "meeting-minutes-paper": "#/meetings/PH-002?part=conclude&paper=minutes",
  "memory-of-seat": "#/members/1?tab=memory",
  "memory-of-words": "#/memory?text=ra%20soat",
};

for (const [width, height] of [[1280, 800], [1920, 1080], [640, 400]] as const)
  for (const theme of ["light", "dark"] as const)
    for (const language of ["vi", "en"] as const)
      test(`pictures ${width}x${height} ${theme} ${language}`, async ({ page, desk }) => {
        test.setTimeout(180_000);
        await lived(desk);
        await weighed(desk);
        await recurring(desk);
        await papered(desk);
        await templated(desk);
        await opined(desk);
        await planned(desk);
        await ended(desk, true);
        await page.setViewportSize({ width, height });
        await prepare(page, { theme, language });
        for (const [name, address] of Object.entries(SCREENS)) {
          await page.goto(`${desk.url}/${address}`);
          await settled(page);
          await page.screenshot({ path: join(tour, `${name}-${width}-${theme}-${language}.png`) });
        }
      });

const ugly = join(__dirname, "..", "tests", "fixtures", "imports", "ugly_openpyxl.xlsx");

for (const [width, height] of [[1280, 800], [1920, 1080]] as const)
  for (const theme of ["light", "dark"] as const)
    for (const language of ["vi", "en"] as const)
      test(`pictures of an import ${width}x${height} ${theme} ${language}`, async ({ page, desk }) => {
        await page.setViewportSize({ width, height });
        await prepare(page, { theme, language });
        await page.goto(`${desk.url}/#/tasks`);
        await settled(page);
        const picture = (step: string) => page.screenshot({ path: join(tour, `import-${step}-${width}-${theme}-${language}.png`) });
        await page.getByRole("button", { name: /^(Xuất|Export)/ }).click();
        await picture("menu");
        await page.getByRole("menuitem", { name: /^(Nhập từ tệp|Import from)/ }).click();
        const dialog = page.getByRole("dialog");
        await picture("file");
        await dialog.locator("input[type=file]").setInputFiles(ugly);
        await expect(dialog.locator("table").first(), "the columns are read").toBeVisible();
        await picture("columns");
        await dialog.getByRole("button", { name: /^(Chạy thử|Dry run)/ }).click();
        await expect(dialog.getByRole("tab").first(), "the dry run is done").toBeVisible();
        await picture("dry-run");
      });

for (const [width, height] of [[1280, 800], [1920, 1080], [640, 400]] as const)
  for (const theme of ["light", "dark"] as const)
    for (const language of ["vi", "en"] as const)
      test(`pictures of live minutes ${width}x${height} ${theme} ${language}`, async ({ page, desk }) => {
        const meeting = await busy(desk);
        await page.setViewportSize({ width, height });
        await prepare(page, { theme, language });
        await page.clock.setFixedTime("2026-11-23T02:06:20Z");
        await page.goto(`${desk.url}/${minutesOf(meeting)}`);
        await settled(page);
        await page.keyboard.insertText("> Xây dựng phương án dùng chung hạ tầng @vu khtc trước 20/11 !2");
        await expect(page.locator(".input .chips .warn").last(), "what was understood is shown").toBeVisible();
        await page.screenshot({ path: join(tour, `minutes-${width}-${theme}-${language}.png`) });
        await page.keyboard.press("F9");
        await page.screenshot({ path: join(tour, `minutes-read-back-${width}-${theme}-${language}.png`) });
        await page.goto(`${desk.url}/#/meetings/${meeting.row.code}?part=projector`);
        await expect(page.getByRole("heading", { level: 2 }), "what the room sees").toBeVisible();
        await page.screenshot({ path: join(tour, `minutes-projector-${width}-${theme}-${language}.png`) });
      });
