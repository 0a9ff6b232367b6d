import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, lived, prepare, settled, startHost, test } from "./desk";

test("undo and redo name what they do, and work after the page is loaded again", async ({ page, desk }) => {
  await page.goto(`${desk.url}/#/tasks/NV-003`);
  await settled(page);
  await page.getByRole("button", { name: "Sửa: Nội dung nhiệm vụ" }).click();
  await page.getByRole("textbox", { name: "Nội dung nhiệm vụ" }).fill("Tên mới");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { level: 2, name: "Tên mới" }), "edited in place").toBeVisible();
  await page.reload();
  await settled(page);
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("Control+z");
  await expect(page.getByText("Đã hoàn tác: Sửa nhiệm vụ NV-003"), "undo names the operation").toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: /^Rà soát hạ tầng/ }), "and takes it back").toBeVisible();
  await page.keyboard.press("Control+y");
  await expect(page.getByText("Đã làm lại: Sửa nhiệm vụ NV-003"), "redo too").toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Tên mới" }), "and brings it back").toBeVisible();
});

test("Ctrl+Z in a field is the field's own", async ({ page, desk }) => {
  await desk.rpc("task_add", { title: "Việc cuối cùng", coordinators: [], targets: [] });
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  const { head } = await desk.rpc("desk_show", {});
  const filter = page.getByRole("combobox", { name: "Lọc theo mã hoặc nội dung" });
  await filter.click();
  await page.keyboard.type("abc");
  await page.keyboard.press("Control+z");
  await expect(filter, "the text went back").not.toHaveValue("abc");
  expect((await desk.rpc("desk_show", {})).head, "the register did not").toBe(head);
});

for (const [how, typed] of [["with marks", "học liệu"], ["without marks", "hoc lieu"], ["decomposed", "học liệu".normalize("NFD")]] as const)
  test(`the search finds a task typed ${how}, and Enter opens it`, async ({ page, desk }) => {
    await lived(desk);
    await page.goto(`${desk.url}/#/overview`);
    await settled(page);
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("combobox", { name: "Tìm trong sổ" }), "Ctrl+K is the search").toBeFocused();
    await page.keyboard.insertText(typed);
    const hit = page.getByRole("option", { name: /NV-017/ });
    await expect(hit, "the task is found").toBeVisible();
    await expect(hit.locator("mark").first(), "what was found is marked").toHaveText("học");
    await page.keyboard.press("ArrowDown");
    await expect(page.getByRole("combobox", { name: "Tìm trong sổ" }), "a result is chosen by keys").toHaveAttribute("aria-activedescendant", /hit-0$/);
    while ((await hit.getAttribute("aria-selected")) !== "true") await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "NV-017" }), "Enter opens it").toBeVisible();
  });

test("every screen has its key, and F1 shows them all", async ({ page, desk }) => {
  await page.goto(`${desk.url}/#/overview`);
  await settled(page);
  const links = page.getByRole("navigation").first().locator("a[title]");
  const titles = await links.evaluateAll((all) => all.map((one) => one.getAttribute("title") ?? ""));
  const keys = titles.map((title) => /\((Ctrl|Alt)\+(\d)\)$/.exec(title)).filter((found) => found !== null);
  expect(keys.length, `each of the screens says its key: ${titles.join(", ")}`).toBe(15);
  for (const [place, found] of keys.entries()) {
    await page.keyboard.press(`${found[1] === "Ctrl" ? "Control" : "Alt"}+Digit${found[2] ?? ""}`);
    await expect(links.nth(place), `${found[0]} leads to the screen`).toHaveAttribute("aria-current", "page");
  }
  await page.keyboard.press("F1");
  await expect(page.getByRole("dialog", { name: "Các phím" }), "F1 is the sheet of keys").toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog"), "and Escape closes it").toHaveCount(0);
});

test("language and theme change at once and are remembered", async ({ page, desk }) => {
  await page.goto(`${desk.url}/#/settings`);
  await settled(page);
  await page.getByRole("radio", { name: "English" }).check();
  await expect(page.getByRole("heading", { level: 1, name: "Settings" }), "every word follows").toBeVisible();
  await expect(page.locator("html"), "and the page says its language").toHaveAttribute("lang", "en");
  await page.getByRole("radio", { name: "Dark" }).check();
  await expect(page.locator("html"), "the colours follow").toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Settings" }), "remembered").toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("text grows by keys and is remembered", async ({ page, desk }) => {
  await page.goto(`${desk.url}/#/overview`);
  await settled(page);
  await page.keyboard.press("Control+Equal");
  await expect.poll(() => page.evaluate(() => document.documentElement.style.getPropertyValue("zoom")), { message: "larger" }).toBe("1.1");
  await page.reload();
  await expect.poll(() => page.evaluate(() => document.documentElement.style.getPropertyValue("zoom")), { message: "still larger" }).toBe("1.1");
  await page.keyboard.press("Control+Digit0");
  await expect.poll(() => page.evaluate(() => document.documentElement.style.getPropertyValue("zoom")), { message: "as made" }).toBe("1");
});

test("at twice the size a form still shows its buttons, and a menu stays in the window", async ({ page, desk }) => {
  await prepare(page, { zoom: "200" });
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  await page.keyboard.press("Control+n");
  await expect(page.getByRole("button", { name: "Thêm nhiệm vụ" }), "the button that sends").toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Escape");
  await page.locator('[data-cell="0:title"]').click();
  await page.keyboard.press("Shift+F10");
  await expect(page.getByRole("menu", { name: "Việc với NV-001" }), "the menu").toBeInViewport({ ratio: 1 });
});

test("keys of an input method that composes do nothing else", async ({ page, desk }) => {
  await lived(desk);
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  const composing = (key: string): Promise<void> =>
    page.evaluate((pressed) => {
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: pressed, code: pressed, isComposing: true, bubbles: true, cancelable: true }));
    }, key);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("hoc lieu");
  await expect(page.getByRole("option", { name: /NV-017/ }), "results are there").toBeVisible();
  await composing("Enter");
  await expect(page, "Enter belongs to the composition").toHaveURL(/#\/tasks$/);
  await page.keyboard.press("Escape");
  await page.locator('[data-cell="0:title"]').click();
  await page.keyboard.press("F2");
  await composing("Enter");
  await composing("Escape");
  await expect(page.getByRole("textbox", { name: /^Sửa Nội dung/ }), "the cell is still edited").toBeFocused();
});

test("a past day is shown as it was, with a way back", async ({ page, desk }) => {
  await lived(desk);
  await page.goto(`${desk.url}/#/tasks/NV-015`);
  await settled(page);
  await expect(page.getByRole("region", { name: "Tóm tắt" }).getByText("18/11/2026"), "today the later deadline holds").toBeVisible();
  await page.getByRole("button", { name: "Ngày xem: Hôm nay" }).click();
  await page.getByLabel("Ngày xem", { exact: true }).fill("1/9/2026");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Đang xem sổ vào ngày 01/09/2026"), "the banner says so").toBeVisible();
  await expect(page.getByRole("region", { name: "Tóm tắt" }).getByText("30/10/2026"), "then the first deadline held").toBeVisible();
  await expect(page.getByRole("button", { name: "Xin lùi hạn" }), "a past day is not worked on").toHaveCount(0);
  await page.getByRole("button", { name: "Về hôm nay" }).click();
  await expect(page.getByRole("region", { name: "Tóm tắt" }).getByText("18/11/2026"), "back again").toBeVisible();
});

test("what another process writes appears by itself", async ({ page, desk }) => {
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  await desk.rpc("task_add", { title: "Việc do dòng lệnh thêm", coordinators: [], targets: [] });
  await expect(page.getByText("Việc do dòng lệnh thêm").first(), "within a pulse").toBeVisible();
});

test("a member sees no verb that is not the member's", async ({ page, desk }) => {
  await lived(desk);
  await prepare(page, { actor: "seat:29" });
  await page.goto(`${desk.url}/#/tasks/NV-015`);
  await settled(page);
  await expect(page.getByRole("button", { name: "Đang xem với vai: Ghế số 29" }), "the role is on the screen").toBeVisible();
  await expect(page.getByText("Với vai đang chọn, hiện không có việc nào để làm với nhiệm vụ này."), "and so is what it may do").toBeVisible();
  await page.getByRole("button", { name: /^Đang xem với vai/ }).click();
  await page.getByRole("menuitemradio", { name: "Thư ký" }).click();
  await page.getByRole("button", { name: "Việc khác" }).click();
  await expect(page.getByRole("menuitem", { name: "Hủy nhiệm vụ" }), "the secretariat may").toBeVisible();
});

test("wrong entries are listed on top, linked to their fields, and nothing typed is lost", async ({ page, desk }) => {
  await lived(desk);
  await page.goto(`${desk.url}/#/tasks/NV-015`);
  await settled(page);
  await page.getByRole("button", { name: "Xin lùi hạn", exact: true }).click();
  await page.getByLabel("Lý do").fill("Chờ kinh phí");
  await page.getByLabel("Hạn đề nghị").fill("31/2/2027");
  // What is read back makes the dialog higher; nothing is clicked while it moves.
  await expect(page.locator("[data-reading].unclear"), "the day is read back").toBeVisible();
  await page.keyboard.press("Control+Enter");
  const summary = page.getByRole("alert").filter({ hasText: "Có lỗi cần sửa" });
  await expect(summary, "the summary takes the focus").toBeFocused();
  await summary.getByRole("link").click();
  await expect(page.getByLabel("Hạn đề nghị"), "a line leads to its field").toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("1/11/2026");
  await page.keyboard.press("Control+Enter");
  await expect(summary.getByText("Hạn đề nghị phải sau hạn đang áp dụng."), "what the register refuses is said in the form").toBeVisible();
  await expect(page.getByLabel("Lý do"), "what was typed stays").toHaveValue("Chờ kinh phí");
});

test("the register is checked, backed up and restored from the settings", async ({ page, desk }) => {
  await page.goto(`${desk.url}/#/settings`);
  await settled(page);
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await expect(page.getByText(/Sổ lành lặn: đã soát/), "the register is sound").toBeVisible();
  await page.getByRole("button", { name: "Sao lưu ngay" }).click();
  await expect(page.getByText(/^Đã sao lưu/), "a backup is made").toBeVisible();
  await desk.rpc("task_add", { title: "Việc sau khi sao lưu", coordinators: [], targets: [] });
  await page.getByRole("button", { name: /^Khôi phục bản lúc/ }).first().click();
  await page.getByRole("dialog", { name: "Khôi phục bản sao lưu" }).getByRole("button", { name: "Khôi phục" }).click();
  await expect(page.getByText(/^Đã khôi phục bản lúc/), "the backup is back").toBeVisible();
  const { total } = await desk.rpc("task_list", { filter: { awaiting: false }, offset: 0, limit: 1 });
  expect(total, "what came after it is gone").toBe(14);
});

test("history lists every change and undoes from there", async ({ page, desk }) => {
  await lived(desk);
  await page.goto(`${desk.url}/#/history`);
  await settled(page);
  await expect(page.getByRole("listitem").filter({ hasText: "Xin lùi hạn" }).first(), "operations have names").toBeVisible();
  await page.getByRole("button", { name: /^Hoàn tác: Gắn hạ tầng với nhiệm vụ, mục tiêu HT-001/ }).click();
  await expect(page.getByText("Đã hoàn tác: Gắn hạ tầng với nhiệm vụ, mục tiêu HT-001"), "undone").toBeVisible();
  await expect(page.getByText("đã hoàn tác", { exact: true }).first(), "the list says so").toBeVisible();
});

test("a register is started over from the settings, the old one kept", async ({ page, desk }) => {
  await page.goto(`${desk.url}/#/settings`);
  await settled(page);
  await page.getByRole("button", { name: "Lập sổ mới hoặc nhận sổ…" }).click();
  await page.getByRole("radio", { name: /^Sổ trống/ }).check();
  await page.getByRole("button", { name: "Sao lưu rồi thay" }).click();
  await expect(page.getByText("Sổ mới đã sẵn sàng"), "the new one is there").toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Tổng quan" }), "and is looked at from the start").toBeVisible();
  await page.goto(`${desk.url}/#/tasks`);
  await expect(page.getByText("Sổ chưa có nhiệm vụ nào", { exact: true }), "and empty, with what to do").toBeVisible();
  await page.goto(`${desk.url}/#/settings`);
  await expect(page.getByRole("cell", { name: "Trước khi thay bằng sổ khác" }).first(), "the old one is among the backups").toBeVisible();
});

test("a missing register is said on a whole page with ways out", async ({ page }) => {
  const host = await startHost({ create: "no" });
  try {
    await page.goto(host.url);
    await expect(page.getByRole("heading", { level: 1, name: "Không mở được sổ" }), "the page says it").toBeVisible();
    await expect(page.getByText(/^Không có sổ ở “/), "and which file").toBeVisible();
    await page.getByRole("button", { name: "Lập sổ mới hoặc nhận sổ…" }).click();
    await page.getByRole("button", { name: "Lập sổ", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Tổng quan" }), "a new register opens").toBeVisible();
    await expect(page.getByText(/^Sổ này được lập từ hồ sơ công bố/), "and says where it came from").toBeVisible();
  } finally {
    await host.stop();
  }
});

test("a damaged register is kept as it is, and a backup brings the work back", async ({ page, desk }) => {
  await desk.rpc("task_add", { title: "Việc trước khi hỏng", coordinators: [], targets: [] });
  const backup = await desk.rpc("backup_make", {});
  const broken = join(desk.folder, "broken.sccd");
  writeFileSync(broken, "đây không phải là sổ");
  const host = await startHost({ create: "no", folder: desk.folder, file: broken });
  try {
    await page.goto(host.url);
    await expect(page.getByText(/không phải là Sổ Chỉ đạo/), "what is wrong").toBeVisible();
    await page.getByRole("button", { name: new RegExp(`^Khôi phục bản lúc`) }).first().click();
    await page.getByRole("dialog").getByRole("button", { name: "Khôi phục" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Tổng quan" }), "the work is back").toBeVisible();
    const { total } = await host.rpc("task_list", { filter: { awaiting: false, text: "trước khi hỏng" }, offset: 0, limit: 1 });
    expect(total, `from ${backup.name}`).toBe(1);
    expect(readdirSync(desk.folder).length, "nothing was deleted").toBeGreaterThan(2);
  } finally {
    await host.stop();
  }
});

test("a host that does not answer is said, and the page recovers when it does", async ({ page, desk }) => {
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  await page.route("**/rpc", (route) => route.abort());
  await page.getByRole("tab", { name: /^Quá hạn/ }).click();
  await expect(page.getByText(/^Không liên lạc được với sổ/).first(), "what happened and what to do").toBeVisible();
  await page.unroute("**/rpc");
  // By the button, or by the page itself when it hears the host first.
  await expect(async () => {
    const again = page.getByRole("button", { name: "Thử lại" }).first();
    if (await again.isVisible()) await again.click({ timeout: 500 });
    await expect(page.getByText(/^Không liên lạc được với sổ/), "it goes on").toHaveCount(0, { timeout: 500 });
  }).toPass();
  await expect(page.getByRole("heading", { level: 1, name: "Sổ nhiệm vụ" }), "where it was").toBeVisible();
});

test("tabs stay where they are when another is chosen", async ({ page, desk }) => {
  await page.goto(`${desk.url}/#/priorities`);
  await settled(page);
  const places = (): Promise<number[]> => page.getByRole("tab").evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().x));
  const before = await places();
  await page.getByRole("tab", { name: "Nhóm ưu tiên" }).click();
  await expect(page.getByRole("tab", { name: "Nhóm ưu tiên" }), "the last is chosen").toHaveAttribute("aria-selected", "true");
  expect(await places(), "and none has moved").toEqual(before);
});

test("the panes are reached by F6 and the sidebar folds by Ctrl+B", async ({ page, desk }) => {
  await page.goto(`${desk.url}/#/tasks`);
  await settled(page);
  const inside = (selector: string): Promise<boolean> => page.evaluate((one) => document.querySelector(one)?.contains(document.activeElement) ?? false, selector);
  await page.keyboard.press("F6");
  expect(await inside("nav.side"), "first the sidebar").toBe(true);
  await page.keyboard.press("F6");
  expect(await inside("header.top"), "then the bar on top").toBe(true);
  await page.keyboard.press("F6");
  expect(await inside("#main"), "then the screen").toBe(true);
  await page.keyboard.press("Control+b");
  await expect(page.locator("nav.side .words").first(), "folded").toBeHidden();
});

