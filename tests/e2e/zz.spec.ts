import { ended } from "./concluded";
import { expect, prepare, settled, test, lived } from "./desk";
import { clipped, violations } from "./looking";
for (const [w, h, theme, language] of [[1280, 800, "light", "vi"], [1280, 800, "dark", "en"], [1920, 1080, "light", "vi"], [640, 400, "light", "en"]] as const)
  for (const rough of [true, false])
    test(`look ${w} ${theme} ${language} ${rough}`, async ({ page, desk }) => {
      await lived(desk);
      const meeting = await ended(desk, rough);
      await page.setViewportSize({ width: w, height: h });
      await prepare(page, { theme, language });
      page.on("console", (m) => { if (m.type() === "error") console.log("console", m.text()); });
      await page.goto(`${desk.url}/#/meetings/${meeting.row.code}`);
      await settled(page).catch((e) => console.log(String(e).slice(0, 300)));
      await page.screenshot({ path: `/tmp/cshots/${rough ? "rough" : "done"}-${w}-${theme}-${language}.png` });
      await page.locator("#notice-form-head").scrollIntoViewIfNeeded();
      await page.screenshot({ path: `/tmp/cshots/${rough ? "rough" : "done"}-form-${w}-${theme}-${language}.png` });
      console.log((await violations(page)).concat(await clipped(page)).join("\n"));
      expect(1).toBe(1);
    });
