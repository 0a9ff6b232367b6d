import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";

const AXE = readFileSync(join(__dirname, "..", "..", "ui", "node_modules", "axe-core", "axe.min.js"), "utf8");

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

/** What axe finds on the page as it stands. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (context: Document, options: object) => Promise<{ violations: Violation[] }> } };
    return (await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })).violations;
  });
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")} — ${node.failureSummary.split("\n")[1]?.trim() ?? ""}`));
}

/** Words cut off without a way to read them, and things that lie outside the window. */
export function clipped(page: Page): Promise<string[]> {
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
