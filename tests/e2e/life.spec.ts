import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, prepare, settled, test, type DeskHost } from "./desk";

/** A task in the lead's hands, with a coordinator; seat 7 sits for the unit that leads. */
async function taken(desk: DeskHost): Promise<string> {
  await desk.rpc("member_fill", { seat: 7, person: "Nguyễn Văn An", post: "Cục trưởng", unit: "Cục Công nghệ thông tin", from: "2026-01-05" });
  const { task } = await desk.rpc("task_add", {
    title: "Rà soát hạ tầng của các trường", lead: "Cục Công nghệ thông tin", due: "2026-12-31", coordinators: ["GDĐH"], targets: [],
  });
  await desk.rpc("task_accept", { key: task.code, words: "" });
  return task.code;
}

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

test("the turns of a task's life are taken on its own page", async ({ page, desk }) => {
  const code = await taken(desk);
  await prepare(page, { language: "vi" });
  await page.goto(`${desk.url}/#/tasks/${code}`);
  await settled(page);

  const requests = part(page, "Yêu cầu và chỉ đạo");
  await requests.getByRole("button", { name: "Ghi ý kiến chỉ đạo" }).click();
  await page.getByLabel("Lời chỉ đạo, nguyên văn").fill("Nêu rõ trường nào chưa có đường truyền.\nBáo cáo tôi.");
  await page.getByLabel("Trả lời trước ngày").fill("27/11/2026");
  await page.getByRole("dialog").getByRole("button", { name: "Ghi ý kiến chỉ đạo" }).click();
  await expect(requests.getByRole("blockquote"), "the head's words stand as they were said").toHaveText(/đường truyền\.\s+Báo cáo tôi\./);
  await expect(requests.getByText("Ghế số 1, ngày 23/11/2026"), "and are the head's").toBeVisible();
  await requests.getByRole("button", { name: "Trả lời" }).click();
  await requests.getByLabel("Trả lời", { exact: true }).fill("Đã thêm phụ lục 3.");
  await page.keyboard.press("Control+Enter");
  await expect(requests.getByText("Đã trả lời"), "answered in place, from the keyboard").toBeVisible();

  await requests.getByRole("button", { name: "Đề nghị làm rõ" }).click();
  await page.getByLabel("Điều cần làm rõ").fill("Gồm cả các sở không?");
  await page.getByRole("dialog").getByRole("button", { name: "Đề nghị làm rõ" }).click();
  await expect(page.getByRole("dialog").getByText("Chưa rõ ngày").or(page.locator("#verb-answer_by-error")), "a question has a day to answer by").toBeVisible();
  await page.getByLabel("Trả lời trước ngày").fill("30/11/2026");
  await page.getByRole("dialog").getByRole("button", { name: "Đề nghị làm rõ" }).click();
  await expect(page.locator(".life [aria-current=step]"), "the task waits").toHaveText("Đề nghị làm rõ");
  await requests.getByRole("button", { name: "Rút lại" }).click();
  await expect(page.locator(".life [aria-current=step]"), "and goes on where it was").toHaveText("Đã nhận");

  const parties = part(page, "Phối hợp và phần đóng góp");
  await parties.getByRole("button", { name: "Sửa đơn vị tham gia" }).click();
  await page.getByRole("textbox", { name: "Phần đóng góp" }).fill("Số liệu các trường");
  await page.getByLabel("Hạn gửi").fill("20/11/2026");
  await page.getByRole("dialog").getByRole("button", { name: "Sửa đơn vị tham gia" }).click();
  await expect(parties.getByText("chưa gửi, hạn 20/11/2026"), "what is owed and late says so").toBeVisible();
  await parties.getByRole("button", { name: "Ghi nhận phần đã gửi" }).click();
  await page.getByLabel("Nội dung đã gửi").fill("Công văn 112/GDĐH");
  await page.getByRole("dialog").getByRole("button", { name: "Ghi nhận phần đã gửi" }).click();
  await expect(parties.getByText("đã gửi ngày 23/11/2026"), "what was given has its day").toBeVisible();

  const delegations = part(page, "Ủy nhiệm");
  await delegations.getByRole("button", { name: "Ủy nhiệm" }).click();
  await page.getByLabel("Người được ủy nhiệm").fill("Lê Văn Cường");
  await page.getByRole("dialog").getByRole("button", { name: "Ủy nhiệm" }).click();
  await delegations.getByRole("button", { name: "Kết thúc" }).click();
  await expect(delegations.getByText("từ 23/11/2026 đến 23/11/2026"), "a delegation has its days").toBeVisible();

  const parts = part(page, "Việc con");
  await parts.getByLabel("Việc con mới").fill("Khảo sát các sở");
  await page.keyboard.press("Enter");
  await expect(parts.getByText("Xong 0/1 việc con"), "a part is counted").toBeVisible();
  await parts.getByRole("link").click();
  await expect(page.getByText("Là việc con của"), "a part leads back to its whole").toBeVisible();
  await page.getByRole("link", { name: code }).click();

  await page.getByRole("button", { name: "Tạm dừng" }).click();
  await page.getByLabel("Căn cứ tạm dừng").fill("Thông báo số 7");
  await page.getByRole("dialog").getByRole("button", { name: "Tạm dừng" }).click();
  await expect(page.getByText("Căn cứ: Thông báo số 7"), "a halted task says why").toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.locator(".life [aria-current=step]"), "undo lets it go on").toHaveText("Đã nhận");
});

test("a file is kept, refused when it would run, and saved out again", async ({ page, desk }) => {
  const code = await taken(desk);
  await prepare(page, { language: "vi" });
  await page.goto(`${desk.url}/#/tasks/${code}`);
  await settled(page);
  const evidence = part(page, "Minh chứng");
  await evidence.getByRole("button", { name: "Thêm minh chứng" }).click();
  const dialog = page.getByRole("dialog");
  const send = dialog.getByRole("button", { name: "Thêm minh chứng" });
  await dialog.locator("input[type=file]").setInputFiles({ name: "Báo cáo.pdf", mimeType: "application/pdf", buffer: Buffer.from("MZ program") });
  await send.click();
  await expect(page.getByText(/không nhận tệp chạy được \(/), "a program with the name of a paper is refused").toBeVisible();
  const bytes = Buffer.from("%PDF-1.7 rà soát");
  await dialog.locator("input[type=file]").setInputFiles({ name: "Báo cáo.pdf", mimeType: "application/pdf", buffer: bytes });
  await send.click();
  await expect(evidence.getByText("Báo cáo.pdf"), "the file is listed").toBeVisible();
  await evidence.getByRole("button", { name: "Lưu “Báo cáo.pdf” ra máy" }).click();
  const said = await page.getByText("Đã lưu vào").textContent();
  const path = /Đã lưu vào (\S.*\.pdf)/.exec(said ?? "")?.[1] ?? "";
  expect(readFileSync(path).equals(bytes), "it comes out as it went in").toBe(true);
  expect(await desk.opened(), "and is not opened").toEqual([]);
});
