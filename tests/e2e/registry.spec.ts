import { existsSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, lived, papered, settled, test } from "./desk";

test.setTimeout(120_000);

/** Goes by Tab, one control at a time, until the focus is on the one that is named. */
async function tabTo(page: Page, name: string | RegExp, role: string): Promise<void> {
  const control = page.getByRole(role as "button", typeof name === "string" ? { name, exact: true } : { name });
  await expect(control.first(), `${String(name)} is there`).toBeVisible();
  for (let step = 0; step < 80; step += 1) {
    if (await control.evaluateAll((all) => all.some((one) => one === document.activeElement))) return;
    await page.keyboard.press("Tab");
  }
  await expect(control, `Tab leads to ${String(name)}`).toBeFocused();
}

test("the report of a period is numbered, issued and kept, and its file saved, by the keyboard alone", async ({ page, desk }) => {
  await lived(desk);
  await page.goto(`${desk.url}/#/reports/period?period=2026-Q3`);
  await settled(page);
  await tabTo(page, "Nơi nhận", "textbox");
  await page.keyboard.insertText("Như trên");
  await tabTo(page, "Cấp số và phát hành…", "button");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Phát hành văn bản" });
  await expect(dialog.getByRole("combobox", { name: "Loại văn bản" }), "a report is numbered among the reports").toHaveValue("report");
  await expect(dialog.getByRole("textbox", { name: "Trích yếu" }), "its abstract is proposed").toHaveValue("Tình hình thực hiện nhiệm vụ chuyển đổi số quý III/2026");
  await expect(dialog.getByRole("textbox", { name: /^Nơi nhận/ }), "what was typed on the screen comes along").toHaveValue("Như trên");
  await expect(dialog.locator("[data-next]"), "the first number of the year").toHaveAttribute("data-next", "1");
  await expect(dialog.locator("[data-next]"), "with what is not known of its symbol left open").toContainText("01/BC-…");
  await expect(dialog.locator("[data-next]"), "and what makes it whole").toContainText("Ghi viết tắt cơ quan ban hành ở trên");
  await expect(dialog, "that it is not undone is said before the button").toContainText("không hoàn tác được");

  await page.keyboard.press("Control+Enter");
  await expect(dialog.getByRole("alert"), "a symbol needs the issuer's abbreviation").toBeVisible();
  await dialog.getByText("Xem trước trang với số sẽ cấp").press("Enter");
  await expect(dialog.locator("[data-words]"), "the page is looked at with what is known of its number").toContainText("Số: 01/BC-……");
  await tabTo(page, "Viết tắt cơ quan ban hành", "textbox");
  await page.keyboard.insertText("BCĐ");
  await expect(dialog.locator("[data-next]"), "the symbol is whole as soon as it is typed").toContainText("01/BC-BCĐ");
  await expect(dialog.locator("[data-words]"), "the page bears the number that will be given").toContainText("Số: 01/BC-BCĐ");
  await expect(dialog.getByRole("img"), "as a picture").toHaveAccessibleName(/, trang 1 trong/);
  await page.keyboard.press("Control+Enter");
  await expect(dialog, "it is issued").toHaveCount(0);
  const toast = page.getByRole("group", { name: "Đã phát hành 01/BC-BCĐ" });
  await expect(toast, "the symbol is told").toBeVisible();

  await tabTo(page, "Xem trong sổ", "button");
  await page.keyboard.press("Enter");
  await settled(page);
  await expect(page.getByRole("link", { name: "01/BC-BCĐ" }), "the register has it under number 01").toBeVisible();
  const panel = page.getByRole("region", { name: "Văn bản 01/BC-BCĐ" });
  await expect(panel.locator('[data-role="issued"]'), "the issued file is kept").toContainText(".docx");
  const { files } = await desk.rpc("outgoing_show", { key: "01/BC-BCĐ" });
  await expect(panel, "with the head of its fingerprint").toContainText(files[0]?.hash.slice(0, 12) ?? "none");

  await tabTo(page, /^Lưu “/, "button");
  await page.keyboard.press("Enter");
  const saved = page.getByText(/^Đã lưu vào /);
  await expect(saved, "the file is written out").toBeVisible();
  const path = (await saved.innerText()).replace("Đã lưu vào ", "");
  expect(existsSync(path) && readFileSync(path).length, "whole").toBe(files[0]?.size);
});

test("a reserved number is cancelled with a reason and stays, and passing over numbers needs one", async ({ page, desk }) => {
  await page.goto(`${desk.url}/#/registry`);
  await settled(page);
  await page.getByRole("button", { name: "Giữ số" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "Loại văn bản" }).selectOption("notice");
  await dialog.getByRole("textbox", { name: "Viết tắt cơ quan ban hành" }).fill("BCĐ");
  await dialog.getByRole("textbox", { name: "Trích yếu" }).fill("Kết luận phiên họp thứ ba");
  await dialog.getByRole("textbox", { name: "Trích yếu" }).press("Control+Enter");
  await settled(page);
  const panel = page.getByRole("region", { name: "Văn bản 01/TB-BCĐ" });
  await expect(panel, "the number is reserved").toContainText("Đã giữ số");

  await panel.getByRole("button", { name: "Hủy số…" }).click();
  await dialog.getByRole("button", { name: "Hủy số", exact: true }).click();
  await expect(dialog.getByRole("alert"), "not without a reason").toContainText("Hãy ghi lý do");
  await dialog.getByRole("textbox", { name: "Lý do" }).fill("Không ban hành nữa");
  await dialog.getByRole("textbox", { name: "Lý do" }).press("Control+Enter");
  await expect(panel, "it stays, called off").toContainText("Đã hủy số");
  await expect(panel, "with why").toContainText("Không ban hành nữa");
  await expect(panel.getByRole("button", { name: "Phát hành bằng số này" }), "and is not used any more").toHaveCount(0);

  await page.getByRole("button", { name: "Phát hành văn bản" }).click();
  await dialog.getByRole("combobox", { name: "Loại văn bản" }).selectOption("notice");
  const next = dialog.locator("[data-next]");
  await expect(next, "the cancelled number is not given again; the symbol is as it was used last").toContainText("02/TB-BCĐ");
  await dialog.getByRole("textbox", { name: /^Số\s?\(/ }).fill("5");
  await expect(next, "the chosen number as it will be written").toContainText("05/TB-BCĐ");
  await dialog.getByRole("textbox", { name: "Trích yếu" }).fill("Kết luận phiên họp thứ tư");
  await dialog.getByRole("combobox", { name: "Người ký" }).selectOption("");
  await dialog.getByRole("textbox", { name: "Họ tên người ký" }).fill("Nguyễn Văn Mẫu");
  await dialog.getByRole("textbox", { name: "Trích yếu" }).press("Control+Enter");
  await expect(dialog.getByRole("alert"), "a gap is explained").toContainText("Hãy ghi lý do");
  await dialog.getByRole("textbox", { name: "Lý do cách số" }).fill("Số 02–04 đã cấp ở sổ giấy");
  await dialog.getByRole("textbox", { name: "Trích yếu" }).press("Control+Enter");
  await expect(page.getByText("Đã phát hành 05/TB-BCĐ"), "then it is issued").toBeVisible();
  const { rows } = await desk.rpc("outgoing_list", { ascending: true });
  expect(rows.map((row) => `${row.symbol} ${row.state}`), "both numbers are in the register").toEqual(["01/TB-BCĐ cancelled", "05/TB-BCĐ issued"]);
});

test("a paper that came in is answered by one that went out, a twin is refused and then meant, and both show each other", async ({ page, desk }) => {
  await desk.rpc("outgoing_issue", {
    kind: "letter", title: "Trả lời về dữ liệu dân cư", issuer: "BCĐ", drafter: "VP", signer: "Nguyễn Văn Mẫu", signer_post: ["TL. TRƯỞNG BAN"], recipients: ["Bộ Công an"], as_source: false,
  });
  await page.goto(`${desk.url}/#/registry?tab=incoming`);
  await settled(page);
  const dialog = page.getByRole("dialog");
  const takeIn = async (): Promise<void> => {
    await page.getByRole("button", { name: "Vào sổ văn bản đến" }).click();
    await dialog.getByRole("textbox", { name: "Cơ quan ban hành" }).fill("Bộ Công an");
    await dialog.getByRole("textbox", { name: /^Số, ký hiệu/ }).fill("4501/BCA-C06");
    await dialog.getByRole("textbox", { name: /^Ngày văn bản/ }).fill("20/11/2026");
    await dialog.getByRole("textbox", { name: "Trích yếu" }).fill("Kết nối dữ liệu dân cư");
    await dialog.getByRole("textbox", { name: "Trích yếu" }).press("Control+Enter");
  };
  await takeIn();
  await settled(page);
  const panel = page.getByRole("region", { name: "Văn bản 1/2026" });
  await expect(panel, "it has its number of arrival").toContainText("Số đến 1/2026");

  await panel.getByRole("button", { name: "Trả lời, ghi kết quả" }).click();
  await dialog.getByRole("combobox", { name: /^Văn bản trả lời/ }).fill("01/BC");
  await expect(dialog.getByRole("option").first(), "the answer is offered").toContainText("01/BC");
  await dialog.getByRole("combobox", { name: /^Văn bản trả lời/ }).press("Enter");
  await dialog.getByRole("button", { name: "Ghi vào sổ" }).click();
  await expect(panel, "it is settled").toContainText("Đã giải quyết");
  await panel.getByRole("link", { name: /^01\/BCĐ-VP/ }).click();
  await settled(page);
  const answer = page.getByRole("region", { name: "Văn bản 01/BCĐ-VP" });
  await expect(answer, "and the answer shows what it answers").toContainText("Trả lời văn bản đến");
  await answer.getByRole("link", { name: /^1\/2026/ }).click();
  await settled(page);
  await expect(page.getByRole("tab", { name: /^Văn bản đến/ }), "back among the papers that came in").toHaveAttribute("aria-selected", "true");

  await takeIn();
  await expect(dialog.getByRole("alert"), "the same paper again is refused").toContainText("đã vào sổ");
  await dialog.getByRole("button", { name: "Vẫn vào sổ" }).press("Enter");
  await expect(page.getByRole("region", { name: "Văn bản 2/2026" }), "unless it is meant").toBeVisible();
});

test("an issued paper is corrected by a letter and replaced by its like, and both lead back to it", async ({ page, desk }) => {
  await papered(desk);
  await page.goto(`${desk.url}/#/registry/${encodeURIComponent("01/TB-BCĐ")}`);
  await settled(page);
  const panel = page.getByRole("region", { name: "Văn bản 01/TB-BCĐ" });
  await expect(panel, "the letter that corrects it").toContainText("Được đính chính bằng 01/BCĐ-VP");
  await expect(panel, "and the source document").toContainText("Văn bản nguồn của nhiệm vụ VB-");
  await panel.getByRole("button", { name: "Thay thế…" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("combobox", { name: "Loại văn bản" }), "by a paper of equal form").toHaveValue("notice");
  await expect(dialog.getByRole("combobox", { name: "Văn bản trước", exact: true }), "of this one").toHaveValue(/^01\/TB-BCĐ/);
  const seat = dialog.getByRole("combobox", { name: "Người ký" });
  await seat.selectOption("");
  await dialog.getByRole("textbox", { name: "Họ tên người ký" }).fill("Nguyễn Văn Mẫu");
  await dialog.getByRole("button", { name: "Phát hành", exact: true }).click();
  await page.getByRole("button", { name: "Xem trong sổ" }).click();
  await settled(page);
  await expect(page.getByRole("region", { name: "Văn bản 02/TB-BCĐ" }), "the new one says what it replaces").toContainText("Thay thế văn bản 01/TB-BCĐ");
});

test("a member reads the registers and writes nothing in them", async ({ page, desk }) => {
  await papered(desk);
  await page.goto(desk.url);
  await page.evaluate(() => localStorage.setItem("desk.actor", "seat:2"));
  await page.goto(`${desk.url}/#/registry/${encodeURIComponent("01/TB-BCĐ")}`);
  await page.reload();
  await settled(page);
  const panel = page.getByRole("region", { name: "Văn bản 01/TB-BCĐ" });
  await expect(panel.getByRole("button", { name: /^Lưu “/ }), "files can be saved").toBeVisible();
  for (const name of ["Phát hành văn bản", "Giữ số", "Thêm bản đã ký", "Thu hồi…", "Đính chính…"])
    await expect(page.getByRole("button", { name }), `${name} is the secretariat's`).toHaveCount(0);
});

test("papers that came in are narrowed by their type, and the address keeps it", async ({ page, desk }) => {
  await lived(desk);
  await papered(desk);
  await desk.rpc("incoming_add", { author: "Thủ tướng Chính phủ", symbol: "20/CT-TTg", title: "Tăng cường kết nối dữ liệu", kind: "directive", twin: false });
  const all = await desk.rpc("incoming_list", { ascending: false, late: false, offset: 0, limit: 100 });
  const kinds = new Set(all.rows.map((row) => row.kind));
  expect(kinds.size, "there are several types").toBeGreaterThan(1);
  const letters = all.rows.filter((row) => row.kind === "letter");
  await page.goto(`${desk.url}/#/registry?tab=incoming`);
  await settled(page);
  const rows = page.getByRole("tabpanel", { name: "Văn bản đến" }).locator("[data-row]");
  await expect(rows, "all of them at first").toHaveCount(all.total);
  await page.getByRole("combobox", { name: "Loại văn bản" }).selectOption("letter");
  await expect(rows, "the letters alone").toHaveCount(letters.length);
  await page.reload();
  await settled(page);
  await expect(page.getByRole("combobox", { name: "Loại văn bản" }), "after coming back, too").toHaveValue("letter");
  await expect(rows, "the same ones").toHaveCount(letters.length);
  await page.getByRole("button", { name: "Bỏ lọc" }).click();
  await expect(rows, "and all again").toHaveCount(all.total);
});
