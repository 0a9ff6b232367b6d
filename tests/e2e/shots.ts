import { join } from "node:path";
import { lived, prepare, recurring, settled, test, weighed } from "./desk";

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
  "report-urging": "#/reports/urging",
  history: "#/history",
  settings: "#/settings",
  calendar: "#/settings?tab=calendar",
};

for (const [width, height] of [[1280, 800], [1920, 1080], [640, 400]] as const)
  for (const theme of ["light", "dark"] as const)
    for (const language of ["vi", "en"] as const)
      test(`pictures ${width}x${height} ${theme} ${language}`, async ({ page, desk }) => {
        test.setTimeout(180_000);
        await lived(desk);
        await weighed(desk);
        await recurring(desk);
        await page.setViewportSize({ width, height });
        await prepare(page, { theme, language });
        for (const [name, address] of Object.entries(SCREENS)) {
          await page.goto(`${desk.url}/${address}`);
          await settled(page);
          await page.screenshot({ path: join(tour, `${name}-${width}-${theme}-${language}.png`) });
        }
      });
