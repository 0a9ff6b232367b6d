import { expect, settled, test } from "./desk";
import { busy, minutesOf, running } from "./minutes";

test.setTimeout(90_000);

test("what a member said is found at the member, opens at its line, and leads back", async ({ page, desk }) => {
  const meeting = await busy(desk);
  const speaker = meeting.attendees[4];
  const seat = String(speaker?.seat ?? 0);
  await page.goto(`${desk.url}/#/members/${seat}`);
  await settled(page);
  await page.getByRole("tab", { name: "Từ trước đến nay" }).click();
  const rows = page.getByRole("list", { name: "Từ trước đến nay", exact: true });
  await expect(page.getByRole("list", { name: "Tổng cộng từ trước đến nay" }), "meetings are summed up").toContainText("Có mặt 1/1 cuộc họp");
  await expect(rows.locator("li[data-kind=meeting]"), "the meeting, and how the member was there").toContainText("Có mặt");
  await page.getByRole("group", { name: "Lọc theo loại" }).getByRole("button", { name: "Phát biểu 1" }).click();
  await expect(rows.locator("> li"), "one kind alone").toHaveCount(1);

  await rows.getByRole("link", { name: /Đề nghị bổ sung số liệu đầu tư/ }).click();
  await settled(page);
  const line = page.locator("li[data-line]", { hasText: "Đề nghị bổ sung số liệu đầu tư" });
  await expect(line, "the very line is shown, and has the focus").toBeFocused();
  await line.getByRole("link").first().click();
  await expect(page, "and its speaker leads back").toHaveURL(new RegExp(`#/members/${seat}\\?tab=memory$`));
  await expect(page.getByRole("tab", { name: "Từ trước đến nay" }), "to the same place").toHaveAttribute("aria-selected", "true");
});

test("a member's memory is narrowed by words without marks, and says when nothing is left", async ({ page, desk }) => {
  const meeting = await busy(desk);
  await page.goto(`${desk.url}/#/members/${meeting.attendees[4]?.seat ?? 0}?tab=memory`);
  await settled(page);
  const rows = page.getByRole("list", { name: "Từ trước đến nay", exact: true });
  const words = page.getByRole("searchbox", { name: "Lọc theo từ" });
  await words.fill("trung lap");
  await expect(rows.locator("> li"), "found without marks").toHaveCount(1);
  await words.fill("zzzz");
  await expect(page.getByText("Không có dòng nào khớp bộ lọc"), "nothing says so").toBeVisible();
  await page.getByRole("button", { name: "Bỏ lọc" }).click();
  await expect(rows.locator("> li").first(), "and gives everything back").toBeVisible();
});

test("an answer in writing and a task lead to the member who owes them", async ({ page, desk }) => {
  const { row } = await desk.rpc("opinion_add", { title: "dự thảo Quy chế", due_on: "2026-11-30", questions: ["Phạm vi"], silence_agrees: false });
  await desk.rpc("opinion_send", { key: row.code, seats: [2] });
  await page.goto(`${desk.url}/#/members/2?tab=memory`);
  await settled(page);
  await page.getByRole("list", { name: "Từ trước đến nay", exact: true }).getByRole("link", { name: "dự thảo Quy chế" }).click();
  const panel = page.getByRole("region", { name: `Đợt lấy ý kiến ${row.code}` });
  await panel.locator("a[href*='#/members/2?tab=memory']").click();
  await expect(page, "who is silent is opened from the round").toHaveURL(/#\/members\/2\?tab=memory$/);
});

test("a topic leads from its line to every mention since the beginning", async ({ page, desk }) => {
  const meeting = await running(desk);
  const item = meeting.items[0]?.id ?? "";
  await desk.rpc("minute_write", { meeting: meeting.row.code, item, kind: "opinion", text: "Cần làm sớm #so-tay-nha-truong trong năm học", leads: [], coordinators: [], aside: false });
  const { task } = await desk.rpc("task_add", { title: "Soạn sổ tay nhà trường số", targets: [] });
  await page.goto(`${desk.url}/${minutesOf(meeting)}`);
  await settled(page);
  const line = page.locator("li[data-line]", { hasText: "Cần làm sớm" });
  await line.getByRole("link", { name: "#so-tay-nha-truong" }).click();
  const rows = page.getByRole("list", { name: "Mọi lần nhắc đến", exact: true });
  await expect(rows.locator("> li"), "the line, and the task that says the same in words").toHaveCount(2);
  await rows.getByRole("link", { name: "Soạn sổ tay nhà trường số" }).click();
  await expect(page, "which opens").toHaveURL(new RegExp(`#/tasks/${task.code}$`));
  await page.getByRole("link", { name: "Mọi lần nhắc đến" }).click();
  await expect(page.getByText("Nhiệm vụ", { exact: true }).first(), "and is remembered as a task").toBeVisible();
  await expect(rows.locator("> li[data-kind=task]"), "with itself").toHaveCount(1);
});

test("the search leads on to every mention, in its order of days", async ({ page, desk }) => {
  await busy(desk);
  await page.goto(`${desk.url}/#/overview`);
  await settled(page);
  await page.keyboard.press("Control+KeyK");
  await page.keyboard.insertText("ra soat");
  await page.getByRole("link", { name: "Mọi lần nhắc đến ra soat" }).click();
  const rows = page.getByRole("list", { name: "Mọi lần nhắc đến", exact: true });
  await expect(rows.locator("> li[data-kind=decision]").first(), "what was decided is among them").toBeVisible();
  await expect(rows.locator("mark").first(), "what was looked for is marked").toHaveText(/^Rà$/i);
  const days = await rows.locator("time").evaluateAll((all) => all.map((one) => one.getAttribute("datetime") ?? ""));
  expect(days, "newest first").toEqual([...days].sort().reverse());
  await page.goto(`${desk.url}/#/memory?text=zzzz`);
  await expect(page.getByText("Chưa lần nào được nhắc đến"), "nothing says so").toBeVisible();
});
