import type { Locator, Page } from "@playwright/test";
import { expect, lived, settled, test } from "./desk";

const rowOf = (page: Page, code: string): Locator => page.locator(`[data-code="${code}"]`);
const query = (page: Page): Locator => page.getByRole("combobox", { name: "Lọc theo mã hoặc nội dung" });
const focusedCell = (page: Page): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute("data-cell") ?? null);

test("a query in words narrows the list, offers what may follow, and says where it cannot be read", async ({ page, desk }) => {
  await lived(desk);
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  await query(page).focus();
  await page.keyboard.type("mức:1 qua h");
  const offers = page.getByRole("listbox", { name: "Gợi ý" });
  await expect(offers.getByRole("option", { name: "quá hạn", exact: true }), "what may follow is offered").toBeVisible();
  await expect(query(page), "and nothing is put into the text by itself").toHaveValue("mức:1 qua h");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(query(page), "until it is chosen").toHaveValue("mức:1 quá hạn ");
  await expect(page.getByText("1 / 22 nhiệm vụ"), "the list follows").toBeVisible();
  await expect(rowOf(page, "NV-015"), "to the one that is both").toBeVisible();
  const terms = page.getByRole("list", { name: "Các điều kiện" });
  await expect(terms.getByRole("listitem"), "each condition stands by itself").toHaveText(["mức:1", "quá hạn"]);
  await terms.getByRole("button", { name: "Bỏ điều kiện mức:1" }).click();
  await expect(query(page), "and can be taken off").toHaveValue("quá hạn");
  await expect(page.getByText("3 / 22 nhiệm vụ"), "the rest holds").toBeVisible();

  await query(page).fill("leed:cntt quá hạn");
  await expect(page.getByText("không có khóa “leed”. Có lẽ là “lead”."), "what cannot be read is said").toBeVisible();
  await expect(page.locator(".wrong"), "and underlined where it stands").toHaveText("leed");
  await expect(query(page), "the field says so too").toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText("3 / 22 nhiệm vụ"), "the list stays at what was read last").toBeVisible();
  await query(page).fill("từng:lùi hạn");
  await expect(page.getByText("1 / 22 nhiệm vụ"), "the log is asked").toBeVisible();
  await page.reload();
  await settled(page);
  await expect(query(page), "the query lives in the address").toHaveValue("từng:lùi hạn");
});

test("a view is saved, found in the sidebar, changed, and removed", async ({ page, desk }) => {
  await lived(desk);
  await page.goto(`${desk.url}/#/tasks?cell=overdue&sort=-due`);
  await settled(page);
  await query(page).fill("mức:1,2");
  await expect(page.getByText("2 / 22 nhiệm vụ"), "both conditions hold").toBeVisible();
  await page.getByRole("button", { name: "Khung nhìn", exact: true }).click();
  await page.getByRole("menuitem", { name: "Lưu thành khung nhìn mới…" }).click();
  await page.keyboard.type("Quá hạn gấp");
  await page.keyboard.press("Enter");
  const tab = page.getByRole("tab", { name: "Quá hạn gấp" });
  await expect(tab, "a tab of its own, chosen").toHaveAttribute("aria-selected", "true");
  await expect(query(page), "what the choices said is written into the query").toHaveValue("mức:1,2 tình hình:quá hạn");
  await page.goto(`${desk.url}/#/members`);
  await settled(page);
  await page.getByRole("navigation").getByRole("link", { name: "Quá hạn gấp" }).click();
  await settled(page);
  await expect(page.getByText("2 / 22 nhiệm vụ"), "one press away from anywhere").toBeVisible();
  await expect(page.getByRole("columnheader", { name: /Hạn/ }).first(), "with its order").toHaveAttribute("aria-sort", "descending");
  await page.getByRole("button", { name: "Khung nhìn", exact: true }).click();
  await page.getByRole("menuitem", { name: "Xóa khung nhìn “Quá hạn gấp”" }).click();
  await expect(tab, "removed").toHaveCount(0);
  await page.getByRole("button", { name: "Hoàn tác" }).first().click();
  await expect(tab, "and brought back by one undo").toBeVisible();
});

test("many tasks are chosen with the keyboard and changed as one operation", async ({ page, desk }) => {
  await lived(desk);
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  await page.locator('[data-cell="14:level"]').click();
  for (let times = 0; times < 3; times += 1) await page.keyboard.press("Shift+ArrowDown");
  const bar = page.getByRole("toolbar", { name: "Việc với các nhiệm vụ đã chọn" });
  await expect(bar.getByText("Đã chọn 4 nhiệm vụ"), "four rows").toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+Space");
  await expect(bar.getByText("Đã chọn 5 nhiệm vụ"), "and one more, apart from them").toBeVisible();
  await page.keyboard.press("Control+d");
  const dialog = page.getByRole("dialog", { name: "Sửa 5 nhiệm vụ" });
  await expect(dialog.getByLabel("Giá trị mới"), "filled from the first row").toHaveValue("1");
  await expect(dialog.getByText("Sẽ sửa 2 nhiệm vụ trong một thao tác"), "what would change").toBeVisible();
  await expect(dialog.getByText("NV-016 Nhiệm vụ đã được xác nhận hoàn thành nên không thể sửa."), "what may not, and why").toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(dialog.getByRole("link", { name: /Hãy đồng ý bỏ qua/ }), "nothing is left out unasked").toBeVisible();
  const before = (await desk.rpc("desk_show", {})).head;
  await dialog.getByRole("checkbox").check();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Đã sửa 2 nhiệm vụ"), "done").toBeVisible();
  expect((await desk.rpc("desk_show", {})).head, "as one operation").toBe(before + 1);
  expect((await desk.rpc("task_show", { key: "NV-017" })).row.level, "the rows changed").toBe(1);
  await expect(bar, "the choice is over").toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await desk.rpc("task_show", { key: "NV-017" })).row.level, { message: "one step takes all of it back" }).toBe(2);

  await page.keyboard.press("Control+a");
  await expect(bar.getByText("Đã chọn cả 22 nhiệm vụ khớp điều kiện"), "all that match").toBeVisible();
  await page.keyboard.press("Delete");
  await expect(page.getByText("Nhiệm vụ trong sổ không xóa."), "Delete destroys nothing").toBeVisible();
  await page.keyboard.press("Escape");
  await expect(bar, "Escape gives the choice up").toHaveCount(0);
});

test("lead and progress are edited in their cells", async ({ page, desk }) => {
  await lived(desk);
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  await page.locator('[data-cell="17:lead"]').click();
  await page.keyboard.type("van phong");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Đã giao NV-018"), "given to another").toBeVisible();
  expect((await desk.rpc("task_show", { key: "NV-018" })).row.lead?.title, "the unit that was picked").toBe("Văn phòng");
  await expect.poll(() => focusedCell(page), { message: "Enter goes down" }).toBe("18:lead");
  await page.locator('[data-cell="17:percent"]').click();
  await page.keyboard.press("F2");
  await page.keyboard.type("40");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert"), "progress needs its words").toBeVisible();
  await page.keyboard.type("Đã chọn giáo trình");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Đã ghi tiến độ NV-018"), "reported").toBeVisible();
  const { row } = await desk.rpc("task_show", { key: "NV-018" });
  expect([row.percent, row.progress_words], "percent and words").toEqual([40, "Đã chọn giáo trình"]);
  await page.locator('[data-cell="2:due"]').click();
  await page.keyboard.press("Control+;");
  await expect(page.getByRole("textbox", { name: /^Sửa Hạn/ }), "Ctrl+; is today").toHaveValue("23/11/2026");
  await page.keyboard.press("Escape");
});

test("what Unikey sends does no harm in any field of the workbench", async ({ page, desk }) => {
  await lived(desk);
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  const head = (await desk.rpc("desk_show", {})).head;
  /** The letters, then Backspaces and the composed text. */
  const unikey = async (): Promise<void> => {
    await page.keyboard.type("Hoi");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Backspace");
    await page.keyboard.insertText("ội");
  };
  await query(page).focus();
  await unikey();
  await expect(query(page), "the query").toHaveValue("Hội");
  await query(page).fill("");
  await expect(page.getByText("22 / 22 nhiệm vụ"), "the whole list").toBeVisible();
  // On rows Backspace alone, as Unikey sends it for keys it saw elsewhere, does nothing.
  await page.locator('[data-cell="15:state"]').click();
  await page.keyboard.press("Shift+ArrowDown");
  for (let times = 0; times < 3; times += 1) await page.keyboard.press("Backspace");
  await expect(page.getByRole("toolbar", { name: "Việc với các nhiệm vụ đã chọn" }), "nor to what is chosen").toBeVisible();
  await page.keyboard.press("Escape");
  for (const [cell, name] of [["15:lead", /^Sửa Chủ trì/], ["17:percent", /Lời báo cáo/]] as const) {
    await page.locator(`[data-cell="${cell}"]`).click();
    await page.keyboard.press("F2");
    if (cell === "17:percent") await page.keyboard.press("Tab");
    const field = page.getByLabel(name);
    await expect(field, `${cell} is open`).toBeFocused();
    await unikey();
    await expect(field, cell).toHaveValue("Hội");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect(field, `${cell} is left as it was`).toHaveCount(0);
  }
  await page.locator('[data-cell="15:state"]').click();
  await page.keyboard.press("Shift+ArrowDown");
  await page.getByRole("button", { name: "Bước…" }).click();
  await page.getByRole("menuitem", { name: "Ghi chú" }).click();
  await expect(page.getByLabel("Giá trị mới"), "the words of a change of many").toBeFocused();
  await unikey();
  await expect(page.getByLabel("Giá trị mới"), "whole").toHaveValue("Hội");
  await page.keyboard.press("Escape");
  expect((await desk.rpc("desk_show", {})).head, "nothing was written").toBe(head);
});

test("columns are chosen, ordered, sized, and kept", async ({ page, desk }) => {
  await lived(desk);
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  const heads = (): Promise<string[]> => page.getByRole("columnheader").evaluateAll((cells) => cells.map((cell) => cell.getAttribute("data-cell")?.slice(3) ?? ""));
  await page.getByRole("button", { name: "Các cột" }).click();
  const dialog = page.getByRole("dialog", { name: "Các cột của sổ" });
  await dialog.getByRole("checkbox", { name: "Mức" }).uncheck();
  await dialog.getByRole("checkbox", { name: "Văn bản" }).check();
  for (let times = 0; times < 8; times += 1) await dialog.getByRole("button", { name: "Đưa cột Văn bản lên trước" }).click();
  await dialog.getByRole("spinbutton", { name: "Độ rộng cột Hạn", exact: true }).fill("150");
  await dialog.getByRole("button", { name: "Lưu" }).click();
  await expect.poll(heads, { message: "the document stands behind the words, the level is gone" }).toEqual(["code", "title", "instrument", "lead", "due", "timeliness", "state", "percent"]);
  expect(await page.locator('[data-cell="-1:due"]').evaluate((cell) => (cell as HTMLElement).offsetWidth), "as wide as was said").toBe(150);
  await page.reload();
  await settled(page);
  expect((await heads())[2], "kept").toBe("instrument");
});

/** What a spreadsheet puts on the clipboard: a table, and the same as text. */
async function toClipboard(page: Page, rows: readonly (readonly string[])[], withHtml: boolean): Promise<void> {
  await page.evaluate(
    async ([cells, html]) => {
      const text = cells.map((row) => row.join("\t")).join("\r\n");
      const table = `<meta charset="utf-8"><table>${cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;
      const parts: Record<string, Blob> = { "text/plain": new Blob([text], { type: "text/plain" }) };
      if (html) parts["text/html"] = new Blob([table], { type: "text/html" });
      await navigator.clipboard.write([new ClipboardItem(parts)]);
    },
    [rows, withHtml] as const,
  );
}

test("ten tasks are pasted from a spreadsheet and assigned with the keyboard alone", async ({ page, desk, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  const leads = ["Văn phòng", "Vụ Pháp chế", "Thanh tra", "Cục CNTT", "VP"];
  const rows = [
    ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Thời hạn hoàn thành", "Mức độ"],
    ...Array.from({ length: 10 }, (_, at) => [String(at + 1), `Khảo sát hạ tầng đợt ${at + 1}, gồm "máy chủ"`, leads[at % 2] ?? "", at % 2 === 0 ? `${at + 10}/12/2026` : "quý I/2027", String((at % 4) + 1)]),
  ];
  await toClipboard(page, rows, true);
  let strokes = 0;
  const press = async (keys: string): Promise<void> => {
    strokes += 1;
    await page.keyboard.press(keys);
  };
  await page.locator('[data-cell="0:title"]').focus();
  const started = Date.now();
  await press("Control+v");
  const dialog = page.getByRole("dialog", { name: "Dán nhiệm vụ từ bảng tính" });
  await expect(dialog.getByText("Mới: 10"), "ten new rows, before anything is written").toBeVisible();
  await expect(dialog.getByText("Các cột được nhận ra theo dòng tiêu đề."), "by their heads").toBeVisible();
  const head = (await desk.rpc("desk_show", {})).head;
  await press("Control+Enter");
  await expect(page.getByText("Đã ghi 10 nhiệm vụ từ bảng tính"), "recorded").toBeVisible();
  const took = Date.now() - started;
  expect((await desk.rpc("desk_show", {})).head, "as one operation").toBe(head + 1);
  const { row } = await desk.rpc("task_show", { key: "NV-015" });
  expect([row.state, row.lead?.title, row.due_on, row.title], "with lead and deadline: assigned").toEqual(["assigned", "Văn phòng", "2026-12-10", 'Khảo sát hạ tầng đợt 1, gồm "máy chủ"']);
  test.info().annotations.push({ type: "measured", description: `${strokes} strokes, ${took} ms` });
  expect(took, "within the minute that the journey has").toBeLessThan(60_000);
  expect(strokes, "paste, and yes").toBeLessThanOrEqual(2);

  // The same block again changes nothing.
  await page.locator('[data-cell="0:title"]').focus();
  await page.keyboard.press("Control+v");
  await expect(dialog.getByText("Đã có, như cũ: 10"), "what is there is recognised").toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await desk.rpc("task_list", { offset: 0, limit: 1, filter: { awaiting: false } })).all, { message: "and one step takes the ten back" }).toBe(14);
});

test("a block without heads is guessed, and what is wrong in it is told by its row", async ({ page, desk, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  await toClipboard(page, [
    ["Rà soát quy chế làm việc của Ban Chỉ đạo", "Văn phòng", "30/12/2026"],
    ["Xây dựng kho học liệu số", "Đơn vị không có", "15/12/2026"],
    ["Bồi dưỡng giáo viên", "Thanh tra", "31/2/2027"],
  ], false);
  await page.locator('[data-cell="0:title"]').focus();
  await page.keyboard.press("Control+v");
  const dialog = page.getByRole("dialog", { name: "Dán nhiệm vụ từ bảng tính" });
  await expect(dialog.getByText("nên các cột được đoán theo nội dung"), "it has no heads").toBeVisible();
  await expect(dialog.getByLabel("Cột B chứa"), "the units are the leads").toHaveValue("lead");
  await expect(dialog.getByText("Mới: 1"), "one row is sound").toBeVisible();
  await expect(dialog.getByText("Có vấn đề: 2"), "two are not").toBeVisible();
  await expect(dialog.getByRole("row", { name: /Xây dựng kho học liệu/ }), "and which name is unknown").toContainText("Đơn vị không có");
  await page.keyboard.press("Control+Enter");
  await expect(dialog.getByRole("link", { name: /Hãy đồng ý bỏ qua/ }), "nothing is left out unasked").toBeVisible();
  await dialog.getByLabel("Cột B chứa").selectOption("");
  await expect(dialog.getByText("Mới: 2"), "a column may be left out").toBeVisible();
  await dialog.getByRole("checkbox").check();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Đã ghi 2 nhiệm vụ từ bảng tính"), "the rest is recorded").toBeVisible();
  expect((await desk.rpc("task_show", { key: "NV-016" })).row.state, "without a lead: a draft").toBe("draft");
});
