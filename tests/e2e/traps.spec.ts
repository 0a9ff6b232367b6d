import type { Page } from "@playwright/test";
import type { MeetingView } from "$api/MeetingView";
import { expect, settled, test, type DeskHost } from "./desk";
import { minutesOf, running } from "./minutes";

/*
 * Traps that others fell into, by their numbers. The first is `kill.spec.ts`; the eighth (names with Đ and Ư, two members of one
 * name) is held at the reader of lines.
 */

const input = (page: Page) => page.getByRole("textbox", { name: "Dòng biên bản mới" });
const lines = (page: Page) => page.locator("[data-line]");

async function open(page: Page, desk: DeskHost, meeting: MeetingView): Promise<void> {
  await page.goto(`${desk.url}/${minutesOf(meeting)}`);
  await settled(page);
  await expect(input(page), "the line waits").toBeFocused();
}

/** Types a line, stores it, and gives what the register has of it. */
async function written(page: Page, desk: DeskHost, meeting: MeetingView, text: string) {
  const before = await lines(page).count();
  await page.keyboard.insertText(text);
  await page.keyboard.press("Enter");
  await expect(lines(page), `“${text}” is written`).toHaveCount(before + 1);
  const last = (await desk.rpc("meeting_show", { key: meeting.row.code })).lines.at(-1);
  if (last === undefined) throw new Error("no line");
  return last;
}

test("trap 7: who is invited and was not seen is absent", async ({ page, desk }) => {
  const meeting = await running(desk);
  await open(page, desk, meeting);
  const strip = page.getByRole("toolbar", { name: "Có mặt" });
  await strip.getByRole("button").first().focus();
  await page.keyboard.press("Enter");
  await expect(strip.getByRole("button").first(), "one came").toHaveAccessibleName(/Có mặt từ/);
  await desk.rpc("meeting_end", { key: meeting.row.code });
  await expect(strip.getByRole("button").nth(1), "the others, of whom nothing was said, were not there").toHaveAccessibleName(/: Vắng$/);
  const { attendees } = await desk.rpc("meeting_show", { key: meeting.row.code });
  expect(attendees.map((one) => one.presence), "one of all who were invited was present").toEqual(["present", ...attendees.slice(1).map(() => "absent")]);
});

test("trap 9: the number of a report is no date, and ninety minutes are not a year", async ({ page, desk }) => {
  const meeting = await running(desk);
  await open(page, desk, meeting);
  const report = await written(page, desk, meeting, "> Xem Báo cáo 9/11");
  expect([report.due_on, report.due_words], "no deadline was taken from a number").toEqual([null, ""]);
  const long = await written(page, desk, meeting, "> Họp 25/4 90 phút");
  expect(`${long.due_words} ${long.due_on ?? ""}`, "ninety is a length").not.toMatch(/90|19\d\d/);
});

test("trap 10: what was not accepted stays in the words", async ({ page, desk }) => {
  const meeting = await running(desk);
  await open(page, desk, meeting);
  const unsure = await written(page, desk, meeting, "> Rà soát hạ tầng trước 20/11");
  expect([unsure.text, unsure.due_on], "a day whose year is not certain is not taken, and its words stand").toEqual(["Rà soát hạ tầng trước 20/11", null]);
  const unknown = await written(page, desk, meeting, "> Rà soát phần mềm @Không Có Ai");
  expect([unknown.text, unknown.parties], "a name that nobody bears stays text").toEqual(["Rà soát phần mềm @Không Có Ai", []]);
});

test("trap 11: items taken out of order keep their numbers, and the lines stand under them", async ({ page, desk }) => {
  const meeting = await running(desk);
  await desk.rpc("meeting_take", { item: meeting.items[2]?.id ?? "" });
  await open(page, desk, meeting);
  await expect(page.getByRole("heading", { level: 2, name: /^3\. Dự thảo Quy chế/ }), "the third comes first").toBeVisible();
  const third = await written(page, desk, meeting, "= Thống nhất dự thảo");
  await page.keyboard.press("Control+ArrowUp");
  await expect(page.getByRole("heading", { level: 2, name: /^2\. Rà soát hạ tầng/ }), "then the second, with its own number").toBeVisible();
  await expect(lines(page), "whose lines are its own").toHaveCount(0);
  const second = await written(page, desk, meeting, "= Dùng kết quả rà soát");
  const { items } = await desk.rpc("meeting_show", { key: meeting.row.code });
  expect(items.map((item) => item.number), "nothing was numbered anew").toEqual([1, 2, 3, 4]);
  expect([third.item, second.item], "each line under what it was said to").toEqual([items[2]?.id, items[1]?.id]);
});

test("trap 13: minutes are biên bản and not phút, and the highest priority is the highest", async ({ page, desk }) => {
  const meeting = await running(desk);
  await open(page, desk, meeting);
  await expect(page.getByRole("tab", { name: "Biên bản", exact: true }), "the word of the office").toHaveAttribute("aria-selected", "true");
  await expect(page.getByText(/phút (họp|của cuộc họp)|ghi phút/i), "and never the word for time").toHaveCount(0);
  for (const [text, level] of [["> Việc gấp @vu khtc trước 31/12/2026 !1", 1], ["> Việc thường @vu khtc trước 31/12/2026 !3", 3]] as const) expect((await written(page, desk, meeting, text)).level, `“${text}”`).toBe(level);
  await expect(lines(page).first(), "the first level is the highest").toContainText("1 Khẩn");
});
