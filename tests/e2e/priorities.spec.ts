import { expect, lived, prepare, settled, test, weighed } from "./desk";

test("the proposal is taken over, tasks are scored with the keyboard, and the ranking shows every term", async ({ page, desk }) => {
  await lived(desk);
  await page.goto(`${desk.url}/#/priorities`);
  await settled(page);
  await page.getByRole("link", { name: "Đến phần Tiêu chí" }).click();
  await page.getByRole("button", { name: "Tiếp nhận đề xuất" }).click();
  await expect(page.getByText("Đã tiếp nhận bộ tiêu chí đề xuất"), "taken over by name").toBeVisible();
  await page.getByRole("tab", { name: "Chấm điểm" }).click();
  await settled(page);
  await page.getByLabel("Lọc nhiệm vụ").fill("co so du lieu nganh");
  await expect(page.getByRole("grid", { name: "Bảng điểm" }).getByRole("row"), "the list is narrowed").toHaveCount(2);
  await page.locator('[data-cell="0:0"]').focus();
  for (const value of ["9", "8", "9", "9", "5", "7"]) {
    await page.keyboard.press(value);
    await expect(page.getByRole("dialog").getByLabel("Điểm (0 đến 10)"), "a digit begins a score").toHaveValue(value);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog").getByLabel("Lý do"), "Enter goes on to the reason").toBeFocused();
    await page.keyboard.type("Theo đề án");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog"), "and Enter records").toHaveCount(0);
    await page.keyboard.press("ArrowRight");
  }
  // Input methods for Vietnamese send Backspace and then the letter: neither may take a score away.
  await page.locator('[data-cell="0:0"]').focus();
  const { head } = await desk.rpc("desk_show", {});
  await page.keyboard.press("Backspace");
  await page.keyboard.insertText("ă");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Delete");
  await expect(page.getByText(/^Đã xóa điểm/).first(), "Delete clears the score").toBeVisible();
  const after = await desk.rpc("desk_show", {});
  expect(after.head, "and it alone: Backspace wrote nothing").toBe(head + 1);
  await page.keyboard.press("Control+z");
  await expect(page.getByText(/^Đã hoàn tác/).first(), "which undo takes back").toBeVisible();
  await page.getByRole("tab", { name: "Xếp hạng" }).click();
  await settled(page);
  const { rows } = await desk.rpc("priority_rank", { weights: [] });
  expect([rows.length, rows[0]?.total], "one task with a whole score").toEqual([1, 7800]);
  await page.getByRole("button", { name: `Từng phần điểm của ${rows[0]?.task.code ?? ""}` }).click();
  await expect(page.getByRole("cell", { name: "7 (tính là 3)", exact: true }), "a cost says how it counts").toBeVisible();
});

test("a what-if changes nothing, the head's mark wins, and adopting can be undone", async ({ page, desk }) => {
  await lived(desk);
  await weighed(desk);
  await page.goto(`${desk.url}/#/priorities?tab=select`);
  await settled(page);
  const { head } = await desk.rpc("desk_show", {});
  await page.getByRole("textbox", { name: /^Năng lực của / }).first().fill("0");
  await page.keyboard.press("Tab");
  await expect(page.getByText("Đang thử: sổ không bị thay đổi."), "it says that it is a what-if").toBeVisible();
  await expect(page.getByRole("button", { name: "Thông qua lựa chọn" }), "which cannot be adopted").toBeDisabled();
  expect((await desk.rpc("desk_show", {})).head, "nothing was written").toBe(head);
  await page.getByRole("button", { name: "Về đúng sổ" }).click();
  await page.getByRole("button", { name: "Ghi ý kiến của Trưởng ban về NV-021" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Ý kiến của Trưởng ban", { exact: true }).selectOption("in");
  await dialog.getByLabel("Nguyên lời của Trưởng ban").fill("Đưa vào, báo cáo tôi hằng tháng");
  await dialog.getByRole("button", { name: "Ghi ý kiến" }).click();
  await expect(page.getByText("Đã ghi ý kiến về NV-021"), "recorded").toBeVisible();
  const chosen = page.getByRole("region", { name: /^Được chọn/ });
  await expect(chosen.getByText("Đưa vào, báo cáo tôi hằng tháng"), "his words stand with the task").toBeVisible();
  await page.getByRole("button", { name: "Thông qua lựa chọn" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Thông qua lựa chọn" }).click();
  await expect(page.getByText("Đã thông qua lựa chọn LC-002"), "adopted under a code").toBeVisible();
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await desk.rpc("selection_list", {})).selections.length, { message: "one undo takes it back" }).toBe(1);
});

test("each seat is offered in priorities what the core lets it do, and no more", async ({ page, desk }) => {
  await lived(desk);
  await weighed(desk);
  const { seats } = await desk.rpc("member_list", {});
  expect(seats.slice(0, 3).map((seat) => seat.role), "the three standings that differ here").toEqual(["head", "standing_deputy", "deputy"]);
  for (const actor of ["secretariat", "seat:1", "seat:2", "seat:3", "seat:29"]) {
    const lets = async (call: Promise<unknown>): Promise<boolean> => call.then(() => true, (error: unknown) => {
      expect(String(error), "refused for who asks, not for what is asked").toMatch(/chair_only|head_marks/);
      return false;
    });
    const mayAdopt = await lets(desk.rpc("priority_adopt", { at_most: 1, note: "" }, actor));
    const mayMark = await lets(desk.rpc("priority_mark", { task: "NV-021", mark: "in", words: "Đưa vào" }, actor));
    await page.goto("about:blank");
    await prepare(page, { actor });
    await page.goto(`${desk.url}/#/priorities?tab=select`);
    await settled(page);
    await page.getByRole("button", { name: "Ghi ý kiến của Trưởng ban về NV-021" }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog, "whoever looks may try out a mark").toBeVisible();
    await expect(dialog.getByRole("button", { name: "Ghi ý kiến", exact: true }), `recording the head's words is offered as the core has it for ${actor}`).toHaveCount(mayMark ? 1 : 0);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Thông qua lựa chọn" }), `adopting is offered as the core has it for ${actor}`).toHaveCount(mayAdopt ? 1 : 0);
    await page.getByRole("tab", { name: "Tiêu chí" }).click();
    await expect(page.getByRole("tabpanel").getByRole("button", { name: "Thêm tiêu chí" }), `and so are the criteria for ${actor}`).toHaveCount(mayAdopt ? 1 : 0);
  }
});

test("the committee orders its areas with the keyboard", async ({ page, desk }) => {
  await page.goto(`${desk.url}/#/priorities?tab=areas`);
  await settled(page);
  const rows = page.locator("[data-area]");
  const second = await rows.nth(1).innerText();
  await rows.nth(1).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(rows.first(), "it moved up").toContainText(second.split("\n")[1] ?? "");
  await page.getByRole("button", { name: "Thêm nhóm ưu tiên" }).click();
  await page.getByRole("dialog").getByLabel("Tên").fill("Nhân lực số");
  await page.getByRole("dialog").getByRole("button", { name: "Ghi vào sổ" }).click();
  await expect(rows.last(), "a new one is the last").toContainText("Nhân lực số");
});

test("weights follow a slider, and pairs show the consistency of all", async ({ page, desk }) => {
  await desk.rpc("criterion_propose", {});
  await page.goto(`${desk.url}/#/priorities?tab=criteria`);
  await settled(page);
  await page.getByLabel("Trọng số của “Tính cấp bách” (%)").fill("30");
  await page.keyboard.press("Tab");
  await expect(page.getByText("Tổng: 110 %"), "a number stands as typed").toBeVisible();
  await expect(page.getByRole("button", { name: "Ghi trọng số" }), "and is not recorded before the sum is whole").toBeDisabled();
  await page.getByRole("button", { name: "Chia lại cho đủ 100 %" }).click();
  await page.getByRole("button", { name: "Ghi trọng số" }).click();
  await expect(page.getByText("Đã ghi trọng số"), "recorded").toBeVisible();
  await page.getByRole("button", { name: "So sánh từng cặp" }).click();
  for (const select of await page.locator(".pairs select").all()) {
    await select.selectOption("2");
    await expect(select, "kept").toHaveValue("2");
  }
  await expect(page.getByText(/^Tỷ số nhất quán: 0/), "with all pairs the ratio stands there").toBeVisible();
  await page.getByRole("button", { name: "Lấy làm trọng số" }).click();
  await expect.poll(async () => (await desk.rpc("criterion_list", {})).criteria[0]?.weight, { message: "they became the weights" }).toBeGreaterThan(250);
});
