import type { Page } from "@playwright/test";
import type { MeetingView } from "$api/MeetingView";
import { expect, prepare, settled, test, type DeskHost } from "./desk";
import { clipped, violations } from "./looking";
import { busy, minutesOf, running } from "./minutes";

const input = (page: Page) => page.getByRole("textbox", { name: "Dòng biên bản mới" });
const lines = (page: Page) => page.locator("[data-line]");
const chips = (page: Page) => page.getByRole("list", { name: "Đã hiểu trong dòng" }).getByRole("listitem");

async function open(page: Page, desk: DeskHost, meeting: MeetingView): Promise<void> {
  await page.goto(`${desk.url}/${minutesOf(meeting)}`);
  await settled(page);
}

/** Types a line and stores it, and waits until the register has it. */
async function line(page: Page, text: string): Promise<void> {
  const before = await lines(page).count();
  await page.keyboard.insertText(text);
  await page.keyboard.press("Enter");
  await expect(lines(page), `“${text}” is written`).toHaveCount(before + 1);
  await expect(input(page), "the input is free again").toHaveValue("");
}

test("a meeting is begun, gone through and written down by the keyboard alone", async ({ page, desk }) => {
  const meeting = await running(desk, { begun: false });
  await open(page, desk, meeting);
  await expect(input(page), "nothing is written before it begins").toHaveCount(0);
  await page.getByRole("button", { name: "Bắt đầu họp" }).focus();
  await page.keyboard.press("Enter");
  await expect(input(page), "the input has the focus at once").toBeFocused();
  await page.keyboard.press("Control+ArrowDown");
  await expect(page.getByRole("heading", { name: "2. Rà soát hạ tầng công nghệ thông tin" }), "the item after the first").toBeVisible();
  await expect.poll(async () => (await desk.rpc("meeting_show", { key: meeting.row.code })).items.map((item) => item.state), { message: "the meeting is at it" }).toEqual(["open", "running", "open", "open"]);
  for (const text of [
    "- Cục CNTT trình bày kết quả khảo sát",
    '" @Hoàng Minh Sơn: đề nghị bổ sung kinh phí',
    "= Thống nhất dùng kết quả rà soát",
    "> Hoàn thiện báo cáo @vu khtc +@vu pc trước 31/12/2026 !1",
    "? Số liệu nào còn thiếu",
    "* Mời một địa phương trình bày",
  ])
    await line(page, text);
  const { lines: written, attendees } = await desk.rpc("meeting_show", { key: meeting.row.code });
  expect(written.map((one) => one.kind), "each by its first sign").toEqual(["proceedings", "opinion", "conclusion", "assignment", "question", "idea"]);
  const speaker = attendees.find((one) => one.id === written[1]?.speaker);
  expect(speaker?.name, "who spoke is one of those invited").toBe("Hoàng Minh Sơn");
  const assignment = written[3];
  expect(assignment?.parties.map((party) => [party.role, party.unit.title]).sort(), "who leads and who coordinates").toEqual([
    ["coordinator", "Vụ Pháp chế"], ["lead", "Vụ Kế hoạch - Tài chính"],
  ]);
  expect([assignment?.due_on, assignment?.due_words, assignment?.level], "by when, in the words of the line, and how urgent").toEqual(["2026-12-31", "trước 31/12/2026", 1]);
  await expect(lines(page).nth(3), "with its weekday").toContainText("Thứ Năm 31/12/2026");
  // Shift+Enter breaks, Alt with a digit says the kind without a sign.
  await page.keyboard.press("Alt+Digit3");
  await page.keyboard.insertText("Dòng một");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.insertText("dòng hai");
  await page.keyboard.press("Enter");
  await expect(lines(page), "one line more").toHaveCount(7);
  const { lines: more } = await desk.rpc("meeting_show", { key: meeting.row.code });
  expect([more[6]?.kind, more[6]?.text], "broken where it was broken").toEqual(["conclusion", "Dòng một\ndòng hai"]);
  await page.keyboard.press("Control+ArrowUp");
  await expect.poll(async () => (await desk.rpc("meeting_show", { key: meeting.row.code })).items.map((item) => item.state), { message: "out of order, numbers kept" }).toEqual(["running", "discussed", "open", "open"]);
});

test("what may mean several things is picked, what is dismissed stays text, and nothing is guessed", async ({ page, desk }) => {
  const meeting = await running(desk);
  await open(page, desk, meeting);
  await page.keyboard.insertText("> Rà soát hạ tầng trước 20/11");
  await expect(chips(page), "the year is not certain").toContainText("chưa rõ năm nào");
  await page.keyboard.press("Enter");
  await expect(lines(page), "it is written all the same").toHaveCount(1);
  await expect(lines(page).first(), "without a day").toContainText("thiếu thời hạn");
  await page.keyboard.insertText("> Rà soát hạ tầng trước 20/11");
  await expect(chips(page), "the year is not certain").toContainText("chưa rõ năm nào");
  await page.keyboard.press("Alt+ArrowDown");
  const choices = page.getByRole("listbox", { name: "Chọn một trong các nghĩa" });
  await expect(choices.getByRole("option"), "both days are offered").toHaveCount(2);
  const first = await choices.getByRole("option").first().innerText();
  await page.keyboard.press("Enter");
  await expect(chips(page), "the day that was picked").toContainText(first);
  await expect(input(page), "the wording stays").toHaveValue("> Rà soát hạ tầng trước 20/11");
  await page.keyboard.press("Enter");
  await expect(lines(page).nth(1), "with the day that was picked").toContainText(first);
  // A name that several bear: the list opens by itself, and Enter without a choice only stores.
  await page.keyboard.insertText("> Soạn kế hoạch @Nguyễn");
  await expect(choices, "those who are called so").toBeVisible();
  await page.keyboard.press("Escape");
  await expect(choices, "it goes").toHaveCount(0);
  await expect(input(page), "and the text stays").toHaveValue("> Soạn kế hoạch @Nguyễn");
  await input(page).fill("");
  await page.keyboard.insertText("> Soạn kế hoạch @Nguyễn");
  await expect(choices, "again").toHaveCount(0);
  await input(page).fill("> Soạn kế hoạch @Nguyễn V");
  await expect(chips(page).first(), "what was read").toBeVisible();
  // A dismissed chip stays text.
  await input(page).fill("> Báo cáo trước 15/12/2026");
  await expect(chips(page), "a deadline").toContainText("Thứ Ba 15/12/2026");
  await page.getByRole("button", { name: "Coi Thứ Ba 15/12/2026 là chữ thường" }).click();
  await expect(chips(page), "no chip").toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(lines(page), "written").toHaveCount(3);
  const { lines: written } = await desk.rpc("meeting_show", { key: meeting.row.code });
  expect([written[2]?.text, written[2]?.due_words], "words, and no deadline").toEqual(["Báo cáo trước 15/12/2026", ""]);
  // "Báo cáo 9/11" is no date.
  await line(page, "- Báo cáo 9/11");
  expect((await desk.rpc("meeting_show", { key: meeting.row.code })).lines[3]?.due_words, "a number of a report").toBe("");
});

test("Telex and VNI, composed or sent as Unikey sends them, come to the same words", async ({ page, desk }) => {
  const meeting = await running(desk);
  await open(page, desk, meeting);
  const client = await page.context().newCDPSession(page);
  const compose = async (...pieces: string[]): Promise<void> => {
    for (const text of pieces) await client.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  };
  await input(page).focus();
  await page.keyboard.insertText("= ");
  await compose("t", "th", "tho", "thoô", "thô", "thôn", "thông", "thống");
  // The method is at work: Enter is its own.
  await page.evaluate(() => document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", code: "Enter", keyCode: 229, isComposing: true, bubbles: true, cancelable: true })));
  await expect(lines(page), "nothing is stored while a word is composed").toHaveCount(0);
  await client.send("Input.insertText", { text: "thống" });
  await expect(input(page), "the word is whole").toHaveValue("= thống");
  // Unikey: letters, then Backspace and the letter with its mark.
  for (const key of [" ", "n", "h", "a"]) await page.keyboard.insertText(key);
  await page.keyboard.press("Backspace");
  await page.keyboard.insertText("â");
  await page.keyboard.insertText("t");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await page.keyboard.insertText("ất");
  await expect(input(page), "no letter doubled, none lost").toHaveValue("= thống nhất");
  await page.keyboard.press("Enter");
  await expect(lines(page), "now it is stored").toHaveCount(1);
  const { lines: written } = await desk.rpc("meeting_show", { key: meeting.row.code });
  expect(written[0]?.text, "in composed letters").toBe("thống nhất".normalize("NFC"));
});

test("a line is edited, moved, split, turned, taken out and brought back", async ({ page, desk }) => {
  const meeting = await running(desk);
  await open(page, desk, meeting);
  for (const text of ["- Một", "> Hai @vu khtc @vu pc trước 31/12/2026", "- Ba"]) await line(page, text);
  const words = () => page.locator("[data-line] p.words").allInnerTexts();
  await page.keyboard.press("ArrowUp");
  await expect(lines(page).nth(2), "up from the empty input").toBeFocused();
  await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(words, { message: "moved" }).toEqual([expect.stringContaining("Một"), "Ba", expect.stringContaining("Hai")]);
  await expect(lines(page).nth(1), "with the focus").toBeFocused();
  await page.keyboard.press("F2");
  const edited = page.getByRole("textbox", { name: "Sửa dòng biên bản" });
  await expect(edited, "edited where it stands").toBeFocused();
  await edited.fill("Ba, sửa");
  await page.keyboard.press("Enter");
  await expect(lines(page).nth(1), "written").toContainText("Ba, sửa");
  await expect(lines(page).nth(1), "and the focus is back").toBeFocused();
  await page.keyboard.press("Alt+Digit3");
  await expect(lines(page).nth(1), "another kind").toContainText("Kết luận");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Control+d");
  await expect(lines(page), "a line for each lead").toHaveCount(4);
  const { lines: split } = await desk.rpc("meeting_show", { key: meeting.row.code });
  expect(split.slice(2).map((one) => one.parties.map((party) => party.unit.title)), "one lead each").toEqual([["Vụ Kế hoạch - Tài chính"], ["Vụ Pháp chế"]]);
  await lines(page).nth(0).focus();
  await page.keyboard.press("Delete");
  await expect(lines(page), "taken out without a question").toHaveCount(3);
  await page.keyboard.press("Control+z");
  await expect(lines(page), "and back").toHaveCount(4);
  await lines(page).nth(0).focus();
  await page.keyboard.press("Control+j");
  await expect(edited, "an assignment of it, to be filled in").toBeFocused();
  await page.keyboard.press("Escape");
  await expect(lines(page), "after the line it comes of").toHaveCount(5);
  expect((await desk.rpc("meeting_show", { key: meeting.row.code })).lines.map((one) => one.kind)[1], "as an assignment").toBe("assignment");
});

test("who comes, leaves and stands in is recorded by key, and an opinion of an absent member came in writing", async ({ page, desk }) => {
  const meeting = await running(desk);
  await open(page, desk, meeting);
  const strip = page.getByRole("toolbar", { name: "Có mặt" });
  const person = (at: number) => strip.getByRole("button").nth(at);
  await person(0).focus();
  await page.keyboard.press("Enter");
  await expect(person(0), "came").toHaveAccessibleName(/Có mặt từ 09:00/);
  await page.keyboard.press("Enter");
  await expect(person(0), "left").toHaveAccessibleName(/Đã về lúc 09:00/);
  await page.keyboard.press("ArrowRight");
  await expect(person(1), "the next one").toBeFocused();
  await page.getByRole("button", { name: "Dự thay…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Người dự thay").fill("Lê Thị Minh");
  await dialog.getByLabel("Được biểu quyết thay").check();
  await page.keyboard.press("Enter");
  await expect(person(1), "somebody stands in, with a vote").toHaveAccessibleName(/Lê Thị Minh dự thay, có biểu quyết/);
  await person(2).focus();
  await page.getByRole("button", { name: "Vắng có phép", exact: true }).click();
  await expect(person(2), "away with leave").toHaveAccessibleName(/Vắng có phép/);
  const away = meeting.attendees[2]?.name ?? "";
  await input(page).focus();
  await line(page, `" @${away}: nhất trí với dự thảo`);
  await expect(lines(page).first(), "it came in writing").toContainText("(ý kiến bằng văn bản)");
  await expect(page.getByText("chủ trì · có mặt 1/7"), "who is there of those invited").toBeVisible();
});

test("a vote is counted, conclusions are read back, and the room sees no asides", async ({ page, desk }) => {
  const meeting = await busy(desk);
  await open(page, desk, meeting);
  await page.getByRole("button", { name: "Việc khác" }).click();
  await page.getByRole("menuitem", { name: "Biểu quyết…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Nội dung biểu quyết").fill("Thông qua kết quả rà soát");
  await dialog.getByLabel("Tán thành", { exact: true }).fill("99");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("alert"), "more votes than voters").toBeVisible();
  await dialog.getByLabel("Tán thành", { exact: true }).fill("3");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Biểu quyết “Thông qua kết quả rà soát”: tán thành 3"), "it is recorded").toBeVisible();
  await page.keyboard.press("F9");
  await expect(dialog, "conclusions").toContainText("Trưởng ban thống nhất");
  await expect(dialog.getByText("thiếu thời hạn"), "what is missing is said").toBeVisible();
  await expect(dialog, "and nothing else").not.toContainText("Đề nghị bổ sung số liệu");
  await page.keyboard.press("Escape");
  const conclusion = meeting.lines.find((one) => one.kind === "conclusion");
  await desk.rpc("minute_write", { meeting: meeting.row.code, item: meeting.items[1]?.id ?? "", kind: "conclusion", text: "Chỉ ghi nội bộ", leads: [], coordinators: [], aside: true });
  const shown = page.waitForEvent("popup");
  await page.keyboard.press("F5");
  const room = await shown;
  await expect(room.getByText(conclusion?.text ?? ""), "the conclusion").toBeVisible();
  await expect(room.getByText("Chỉ ghi nội bộ"), "no aside").toHaveCount(0);
  await expect(room.getByText("Số liệu của bốn địa phương"), "no question").toHaveCount(0);
  await expect(room.getByRole("navigation"), "nothing of the program").toHaveCount(0);
  await desk.rpc("minute_write", { meeting: meeting.row.code, item: meeting.items[1]?.id ?? "", kind: "conclusion", text: "Thêm một kết luận", leads: [], coordinators: [], aside: false });
  await expect(room.getByText("Thêm một kết luận"), "it follows the register").toBeVisible();
});

test("what was typed and not written is there again, with its kind and what was dismissed", async ({ page, desk }) => {
  const meeting = await running(desk);
  await open(page, desk, meeting);
  await page.keyboard.press("Alt+Digit4");
  await page.keyboard.insertText("Báo cáo trước 15/12/2026");
  await page.getByRole("button", { name: "Coi Thứ Ba 15/12/2026 là chữ thường" }).click();
  await expect(page.locator("[data-kept]"), "it says when it was saved").toContainText(/Đã lưu \d\d:\d\d:\d\d/);
  // What was said may still be that of the words, before the chip was dismissed.
  await expect
    .poll(async () => (await desk.rpc("meeting_show", { key: meeting.row.code })).drafts[0]?.dismissed.length, { message: "what was dismissed is kept" })
    .toBe(1);
  await page.reload();
  await settled(page);
  await expect(input(page), "no question asked").toHaveValue("Báo cáo trước 15/12/2026");
  await expect(page.getByRole("button", { name: "Loại dòng: Giao việc" }), "its kind").toBeVisible();
  await page.keyboard.press("Enter");
  await expect(lines(page), "it is written").toHaveCount(1);
  expect((await desk.rpc("meeting_show", { key: meeting.row.code })).lines[0]?.due_words, "what was dismissed stayed so").toBe("");
  await page.reload();
  await settled(page);
  await expect(input(page), "and it does not come back").toHaveValue("");
});

test("a failure keeps the line in the input", async ({ page, desk }) => {
  const meeting = await running(desk);
  await open(page, desk, meeting);
  await page.route("**/rpc", async (route) => {
    if (/"minute_enter"/.test(route.request().postData() ?? "")) await route.abort();
    else await route.continue();
  });
  await page.keyboard.insertText("- Không được mất");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").first(), "it is said").toBeVisible();
  await expect(input(page), "and the words are there").toHaveValue("- Không được mất");
});

test("an assignment is captured in ten seconds of typing", async ({ page, desk }) => {
  const meeting = await running(desk);
  await open(page, desk, meeting);
  // Telex keys as a person presses them; 40 words a minute are 200 keys.
  const keys = "> rà soát hạ tầng @vu khtc 31/12";
  await page.keyboard.type(keys);
  await page.keyboard.press("Enter");
  await expect(lines(page), "written").toHaveCount(1);
  const [written] = (await desk.rpc("meeting_show", { key: meeting.row.code })).lines;
  expect([written?.kind, written?.parties[0]?.unit.title, written?.due_on], "what, who and by when").toEqual(["assignment", "Vụ Kế hoạch - Tài chính", "2026-12-31"]);
  const marks = [...keys.normalize("NFD")].filter((sign) => /\p{M}/u.test(sign)).length;
  expect((keys.length + marks + 1) / (240 / 60), "seconds at 240 keys a minute").toBeLessThanOrEqual(10.5);
});

for (const language of ["vi", "en"] as const)
  test(`the screen is accessible to all and shows every word, ${language}`, async ({ page, desk }) => {
    test.setTimeout(120_000);
    const meeting = await busy(desk);
    const all: string[] = [];
    await prepare(page, { language });
    const looked = async (name: string, address: string, actor = "secretariat"): Promise<void> => {
      await page.goto(desk.url);
      await page.evaluate((one) => localStorage.setItem("desk.actor", one), actor);
      await page.goto(`${desk.url}/${address}`);
      await page.reload();
      await expect(page.getByRole("heading", { level: 2 }).first(), `${name} is there`).toBeVisible();
      if (name === "minutes") {
        await page.keyboard.insertText("> Rà soát @Nguyễn, trước 20/11 !2 @Không Có");
        await expect(page.getByRole("listbox").or(page.locator(".chips .warn")).first(), "what was understood").toBeVisible();
      }
      for (const theme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme: theme });
        await expect(page.locator("html"), "the theme follows the machine").toHaveAttribute("data-theme", theme);
        all.push(...(await violations(page)).map((one) => `${name}, ${theme}: ${one}`));
      }
      for (const [width, height] of [[640, 400], [1920, 1080], [1280, 800]] as const) {
        await page.setViewportSize({ width, height });
        all.push(...(await clipped(page)).map((one) => `${name}, ${width}×${height}: ${one}`));
        const text = await page.locator("body").innerText();
        all.push(...[...text.matchAll(/\[[a-z]+(-[a-z0-9]+)+\]/g)].map(([id]) => `${name}: no words for ${id}`));
      }
    };
    await looked("minutes", minutesOf(meeting));
    await looked("minutes of a member", minutesOf(meeting), "seat:2");
    await looked("what the room sees", `#/meetings/${meeting.row.code}?part=projector`);
    await desk.rpc("meeting_end", { key: meeting.row.code });
    await looked("minutes after the end", minutesOf(meeting));
    await looked("minutes before the beginning", minutesOf(await running(desk, { begun: false })));
    expect(all, "axe finds nothing, and nothing is cut off").toEqual([]);
  });

test("open tasks are gone through by one key each, and what is said of them becomes lines", async ({ page, desk }) => {
  const meeting = await busy(desk);
  await open(page, desk, meeting);
  const before = meeting.lines.length;
  await page.keyboard.press("F7");
  const dialog = page.getByRole("dialog");
  await expect(dialog, "the task of the agenda").toContainText("NV-001");
  await page.keyboard.press("Alt+Digit5");
  await expect(dialog.getByLabel("Lý do"), "why it is stopped is asked").toBeFocused();
  await page.keyboard.insertText("Trùng với nhiệm vụ khác");
  await page.keyboard.press("Enter");
  await expect(dialog, "all were gone through").toContainText("Đã rà soát xong; 1 kết quả");
  const { lines: written } = await desk.rpc("meeting_show", { key: meeting.row.code });
  const last = written.find((one) => one.task?.code === "NV-001");
  expect([written.length, last?.bearing, last?.text.includes("Lý do: Trùng với nhiệm vụ khác")], "a line tied to the task").toEqual([before + 1, "progress", true]);
});

test("a line is tied to a task that is there: it tells of its progress, with a day it moves its deadline", async ({ page, desk }) => {
  const meeting = await busy(desk);
  await open(page, desk, meeting);
  await page.keyboard.insertText(">> Đã xong khảo sát");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Chưa rõ gắn với nhiệm vụ nào"), "not without its task").toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(input(page), "the task that is offered").toHaveValue(">> Đã xong khảo sát #NV-001 ");
  await page.keyboard.press("Enter");
  await expect(input(page), "stored").toHaveValue("");
  await line(page, ">> NV-001 lùi đến trước 31/12/2026");
  const { lines: written } = await desk.rpc("meeting_show", { key: meeting.row.code });
  expect(written.slice(-2).map((one) => [one.task?.code, one.bearing, one.due_on]), "progress, and a later deadline").toEqual([["NV-001", "progress", null], ["NV-001", "extension", "2026-12-31"]]);
});

test("a short word becomes its phrase, and the field's own undo takes that back", async ({ page, desk }) => {
  await open(page, desk, await running(desk));
  await page.keyboard.type("= ;kl");
  await page.keyboard.press("Space");
  await expect(input(page), "the formula").toHaveValue("= Trưởng ban kết luận: ");
  await page.keyboard.press("Control+z");
  await expect(input(page), "as it was typed").toHaveValue("= ;kl ");
});
