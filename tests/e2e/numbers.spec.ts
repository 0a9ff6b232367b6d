import type { Page } from "@playwright/test";
import { expect, lived, prepare, settled, test, type DeskHost } from "./desk";

/** Contributions owed, a question, a matter for the head, directions: so that no number is nothing. */
async function busy(desk: DeskHost): Promise<void> {
  await lived(desk);
  const { units } = await desk.rpc("unit_list", { all: false });
  const unit = (at: number): string => units[at % units.length]?.id ?? "";
  await desk.rpc("member_fill", { seat: 20, person: "Nguyễn Thị Hạnh", post: "Vụ trưởng", unit: unit(9), from: "2022-03-01" });
  await desk.rpc("member_fill", { seat: 21, person: "Lê Văn Cường", post: "Giám đốc", unit: units.find((one) => one.open_tasks === 0)?.id ?? "", from: "2022-03-01" });
  await desk.rpc("member_fill", { seat: 22, person: "Trần Thị Bình", post: "Trưởng phòng", unit: unit(2), from: "2022-03-01" });
  await desk.rpc("task_parties", {
    key: "NV-015",
    parties: [
      { role: "coordinator", unit: unit(9), contribution: "Số liệu của các trường", due_on: "2026-11-10" },
      { role: "coordinator", unit: unit(11), contribution: "Ý kiến thẩm định", due_on: "2026-12-10" },
    ],
  });
  await desk.rpc("task_clarify", { key: "NV-017", words: "Gồm cả các sở không?", answer_by: "2026-11-30" });
  await desk.rpc("task_escalate", { key: "NV-019", words: "Chưa có kinh phí" });
  await desk.rpc("task_direct", { key: "NV-015", words: "Nêu rõ tỉnh nào chậm.", answer_by: "2026-11-27" });
  await desk.rpc("task_direct", { key: "NV-022", words: "Xong trong tháng này.", answer_by: "2026-11-25" });
}

/** The numbers of a screen: where each leads, how much it says, and the day it is about. */
interface Numbered {
  address: string;
  count: number;
  asOf: string | null;
  says: string;
}

const numbersOf = (page: Page): Promise<Numbered[]> =>
  page.locator("a[data-count]").evaluateAll((links) =>
    links.map((link) => ({
      address: link.getAttribute("href") ?? "",
      count: Number(link.getAttribute("data-count")),
      asOf: link.getAttribute("data-as-of"),
      says: link.getAttribute("aria-label") ?? link.textContent?.trim() ?? "",
    })),
  );

const SCREENS = ["#/overview", "#/work", "#/matrix", "#/matrix?columns=cell", "#/matrix?by=unit", "#/members/7", "#/members/20"];

for (const actor of ["seat:1", "secretariat"])
  test(`every number opens as many rows as it says, for ${actor}`, async ({ page, desk }) => {
    test.setTimeout(240_000);
    await busy(desk);
    await prepare(page, { actor });
    const wrong: string[] = [];
    const seen = new Set<string>();
    let checked = 0;
    for (const screen of SCREENS) {
      await page.goto(`${desk.url}/${screen}`);
      await settled(page);
      for (const one of await numbersOf(page)) {
        // A past day is chosen by the click itself; the others are addresses.
        const name = `${one.address} ${one.asOf ?? ""} ${one.count}`;
        if (seen.has(name)) continue;
        seen.add(name);
        if (one.asOf === null) await page.goto(`${desk.url}/${one.address}`);
        else {
          await page.goto(`${desk.url}/${screen}`);
          await settled(page);
          await page.locator(`a[data-as-of="${one.asOf}"]`).first().click({ timeout: 5000 });
        }
        await settled(page);
        // What was shown before stays until the answer is there.
        const shown = async (): Promise<string> =>
          (await page.locator("[data-rows]").first().getAttribute("data-rows", { timeout: 2000 }).catch(() => null)) ?? "nothing that is counted";
        const isSame = await expect.poll(shown, { timeout: 3000 }).toBe(String(one.count)).then(() => true, () => false);
        if (!isSame) wrong.push(`${screen}: “${one.says}” says ${one.count}, ${one.address} shows ${await shown()}`);
        checked += 1;
        // The next number is of today again.
        if (one.asOf !== null) await page.goto("about:blank");
      }
    }
    expect(wrong, "a number and the rows it opens are the same set").toEqual([]);
    expect(checked, "the screens have numbers").toBeGreaterThan(40);
  });

test("the head writes a direction from a strip and from an overdue row; the lead answers in place; the answer comes back", async ({ page, desk }) => {
  await busy(desk);
  await prepare(page, { actor: "seat:1" });
  await page.goto(`${desk.url}/#/overview`);
  await settled(page);
  await page.getByRole("button", { name: /^Ghi ý kiến chỉ đạo về nhóm / }).first().focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("combobox", { name: "Nhiệm vụ" }), "the form asks first which task").toBeFocused();
  await page.keyboard.press("Control+Enter");
  await expect(dialog.getByText("Hãy chọn nhiệm vụ.").first(), "nothing is written on nothing").toBeVisible();
  await dialog.getByRole("combobox", { name: "Nhiệm vụ" }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const words = "Tập trung cho năm học mới.\nCần thì báo tôi.";
  await dialog.getByLabel("Lời chỉ đạo, nguyên văn").fill(words);
  await dialog.getByLabel("Trả lời trước ngày").fill("30/11/2026");
  await page.keyboard.press("Control+Enter");
  const card = page.getByRole("region", { name: "Ý kiến chỉ đạo" });
  await expect(card.getByRole("link", { name: /Tập trung cho năm học mới/ }), "it stands on the overview, word for word").toBeVisible();

  const late = page.getByRole("region", { name: "Quá hạn lâu nhất" });
  await late.getByRole("button", { name: /^Ghi ý kiến chỉ đạo trên / }).first().click();
  await dialog.getByLabel("Lời chỉ đạo, nguyên văn").fill("Vì sao chậm?");
  await dialog.getByLabel("Trả lời trước ngày").fill("24/11/2026");
  await page.keyboard.press("Control+Enter");
  await expect(card.getByRole("link", { name: /Vì sao chậm/ }), "and so does one from an overdue row").toBeVisible();

  const other = await page.context().newPage();
  await prepare(other, { actor: "secretariat" });
  await other.goto(`${desk.url}/#/work?seat=22`);
  await settled(other);
  const row = other.locator(".row").filter({ hasText: "Nêu rõ tỉnh nào chậm." });
  await row.getByRole("link").focus();
  await other.keyboard.press("F8");
  await expect(row.getByLabel("Câu trả lời"), "F8 opens the answer and puts the cursor in it").toBeFocused();
  await other.keyboard.insertText("Ba tỉnh: Lai Châu, Điện Biên, Cà Mau");
  await other.keyboard.press("Control+Enter");
  await expect(row, "what was answered is no longer owed").toHaveCount(0);
  await other.close();
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(card.getByText(/Ba tỉnh: Lai Châu/), "the head reads the answer where his direction stood").toBeVisible();
});

test("only the head and the secretariat are offered a direction", async ({ page, desk }) => {
  await busy(desk);
  await prepare(page, { actor: "seat:20" });
  await page.goto(`${desk.url}/#/overview`);
  await settled(page);
  await expect(page.getByRole("button", { name: /^Ghi ý kiến chỉ đạo/ }), "a member reads, and does not direct").toHaveCount(0);
});

test("a contribution is delivered from the list, and a matter is answered by the head in place", async ({ page, desk }) => {
  await busy(desk);
  await prepare(page, { actor: "seat:20" });
  await page.goto(`${desk.url}/#/work`);
  await settled(page);
  const owed = page.locator(".row").filter({ hasText: "Số liệu của các trường" });
  await owed.getByRole("link").focus();
  await page.keyboard.press("F8");
  await expect(owed.getByLabel("Đã gửi những gì"), "F8 opens the line of the contribution").toBeFocused();
  await page.keyboard.insertText("Công văn 112/GDĐH");
  await page.keyboard.press("Control+Enter");
  await expect(owed, "it is given, and gone from the list").toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(owed, "and comes back when that is taken back").toHaveCount(1);

  const head = await page.context().newPage();
  await prepare(head, { actor: "seat:1" });
  await head.goto(`${desk.url}/#/work?only=decisions`);
  await settled(head);
  const matter = head.locator(".row").filter({ hasText: "Chưa có kinh phí" });
  await matter.getByRole("button", { name: "Trả lời" }).click();
  await head.keyboard.insertText("Giao Vụ Kế hoạch - Tài chính bố trí");
  await head.keyboard.press("Control+Enter");
  await expect(matter, "answered, it waits no more").toHaveCount(0);
});
