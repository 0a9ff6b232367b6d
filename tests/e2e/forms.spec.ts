import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { expect, settled, test } from "./desk";
import { FORMS, formed, opened } from "./forms";
import { clipped, violations } from "./looking";

test.use({ actionTimeout: 10_000 });

const SOURCES = join(__dirname, "..", "..", "ui", "src");

test("every dialog of the window is in the list of forms", () => {
  const dialogs = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".svelte") && readFileSync(join(SOURCES, path), "utf8").includes("<Dialog"))
    .map((path) => path.replaceAll("\\", "/").replace(".svelte", ""));
  const listed = new Set(Object.values(FORMS).flat().map((form) => form.of));
  expect(dialogs.length, "there are dialogs").toBeGreaterThan(30);
  expect(dialogs.filter((path) => !listed.has(path)), "a new dialog is looked at by the tests of all forms").toEqual([]);
});

for (const [screen, forms] of Object.entries(FORMS))
  test(`the forms of ${screen} are accessible to all and show every word`, async ({ page, desk }) => {
    test.setTimeout(240_000);
    await formed(desk);
    const all: string[] = [];
    for (const form of forms) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ colorScheme: "light" });
      await opened(page, desk, form);
      all.push(...(await violations(page)).map((one) => `${form.name}: ${one}`));
      await page.emulateMedia({ colorScheme: "dark" });
      await expect(page.locator("html"), "the theme follows the machine").toHaveAttribute("data-theme", "dark");
      all.push(...(await violations(page)).map((one) => `${form.name}, dark: ${one}`));
      for (const [width, height] of [[1280, 800], [640, 400]] as const) {
        await page.setViewportSize({ width, height });
        all.push(...(await clipped(page)).map((one) => `${form.name}, ${width}×${height}: ${one}`));
      }
    }
    expect(all, "axe finds nothing in any form, and nothing is cut off").toEqual([]);
  });

/** Fields that take words or numbers, as they stand now. */
const fieldsOf = (held: Locator): Locator =>
  held.locator("textarea:enabled, input:enabled:not([type=checkbox], [type=radio], [type=file], [type=date], [type=range])");

const valuesOf = (fields: Locator): Promise<string[]> => fields.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));

test("what Unikey sends arrives whole in the lines that narrow a list, also when the list follows in between", async ({ page, desk }) => {
  await formed(desk);
  for (const at of ["#/members", "#/targets", "#/instruments", "#/inventory", "#/registry", "#/schedule", "#/priorities?tab=score", "#/templates?tab=fields"]) {
    await page.goto(`${desk.url}/${at}`);
    await settled(page);
    const line = page.locator("#main").getByRole("searchbox").first();
    await line.focus();
    await page.keyboard.type("Hoi");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Backspace");
    await page.keyboard.insertText("ội ");
    await expect.poll(() => new URLSearchParams(page.url().split("?")[1]).get("text")?.trim(), { message: `${at}: the list has followed` }).toBe("Hội");
    await page.keyboard.type("dong");
    for (let times = 0; times < 4; times += 1) await page.keyboard.press("Backspace");
    await page.keyboard.insertText("đồng");
    await expect(line, `${at}: what was typed is whole, the space too`).toHaveValue("Hội đồng");
    await expect.poll(() => new URLSearchParams(page.url().split("?")[1]).get("text"), { message: `${at}: and is what is looked for` }).toBe("Hội đồng");
    await page.keyboard.press("Escape");
    await expect(line, `${at}: Escape empties it`).toHaveValue("");
  }
});

/** Types as Unikey does: the letters, then Backspaces and the composed text. Returns what must stand there. */
async function unikey(page: Page, field: Locator): Promise<string> {
  const most = Number((await field.getAttribute("maxlength")) ?? "1000");
  if ((await field.getAttribute("type")) === "number") {
    await page.keyboard.type("125");
    await page.keyboard.press("Backspace");
    await page.keyboard.insertText("0");
    return "120";
  }
  await page.keyboard.type("Hoi");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await page.keyboard.insertText("ội");
  if (most < 8) return "Hội";
  await page.keyboard.type(" dong");
  for (let times = 0; times < 4; times += 1) await page.keyboard.press("Backspace");
  await page.keyboard.insertText("đồng");
  return "Hội đồng";
}

for (const [screen, forms] of Object.entries(FORMS))
  test(`what Unikey sends arrives whole in the forms of ${screen}, and Escape leaves without a trace`, async ({ page, desk }) => {
    test.setTimeout(240_000);
    await formed(desk);
    for (const form of forms) {
      const held = await opened(page, desk, form);
      if (form.stays !== true) await expect(page.locator(":focus"), `${form.name} does not open on the button that closes it`).not.toHaveAccessibleName("Đóng");
      const { head } = await desk.rpc("desk_show", {});
      const address = page.url();
      const fields = fieldsOf(held);
      const count = await fields.count();
      expect(count > 0, `${form.name} has fields for words, or is known to have none`).toBe(form.wordless !== true);
      for (let at = 0; at < count; at += 1) {
        const field = fields.nth(at);
        await field.focus();
        const before = await valuesOf(fields);
        await page.keyboard.press("Control+a");
        const typed = await unikey(page, field);
        await expect(field, `${form.name}, field ${at + 1}: what was typed is whole`).toHaveValue(typed);
        expect(await valuesOf(fields), `${form.name}, field ${at + 1}: and it alone`).toEqual(before.map((value, place) => (place === at ? typed : value)));
      }
      // Where no words are typed Backspace does nothing either.
      const button = held.getByRole("button").last();
      await button.focus();
      for (let times = 0; times < 3; times += 1) await page.keyboard.press("Backspace");
      await expect(held, `${form.name} is still there`).toBeVisible();
      expect(page.url(), `${form.name}: the screen is the same`).toBe(address);
      if (form.stays !== true) {
        await page.keyboard.press("Escape");
        await expect(held, `${form.name}: Escape closes it`).toHaveCount(0);
      }
      expect((await desk.rpc("desk_show", {})).head, `${form.name}: nothing was written`).toBe(head);
      await page.unrouteAll({ behavior: "wait" });
    }
  });
