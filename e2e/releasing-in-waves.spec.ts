import { paths } from "@/components/paths";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures";
import { IMAGES, makeDraft } from "./steps";

const ENGLISH = {
  publish: "Publish deployment package",
  inWaves: "In waves",
  add: "Add a wave",
  area: "Europe and Americas",
  whole: "Wave 2 2 regions",
  empty: "Give each wave at least one region.",
  remove: "Remove wave 3",
  confirm: "Publish",
  table: "Distribution status",
  awaited: "Waits for you to open it",
  held: "Held back",
  reason: "Opens with wave 2",
  wave: "Wave 2",
  hold: "Hold wave 2",
  open: "Open now: wave 2",
  done: "All 3 regions are available",
};

const CHINESE: typeof ENGLISH = {
  publish: "发布部署物",
  inWaves: "分批发布",
  add: "增加批次",
  area: "欧洲与美洲",
  whole: "第 2 批次 2 个地域",
  empty: "每个批次至少包含一个地域。",
  remove: "删除第 3 批次",
  confirm: "发布",
  table: "分发状态",
  awaited: "等待您开放",
  held: "待开放",
  reason: "随第 2 批次开放",
  wave: "第 2 批次",
  hold: "暂缓第 2 批次",
  open: "立即开放：第 2 批次",
  done: "全部 3 个地域均可用",
};

for (const [locale, width, words] of [
  ["en", 1280, ENGLISH],
  ["zh-CN", 390, CHINESE],
] as const) {
  test(`a version is released in waves, the second one by hand: ${locale}, ${width} px`, async ({
    page,
    signInAs,
    context,
  }) => {
    await signInAs("ISV");
    await context.addCookies([{ name: "locale", value: locale, url: page.url() }]);
    await page.setViewportSize({ width, height: 844 });
    const made = await makeDraft(page, IMAGES.nginx, ["eu-central-1", "eu-west-1"]);
    await page.goto(paths.version(made.packageId, made.versionId));
    await page.getByRole("button", { name: words.publish }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("radio", { name: words.inWaves }).check();
    await dialog.getByRole("button", { name: words.add }).click();
    await dialog.getByRole("checkbox", { name: words.area }).check();
    await expect(dialog.getByRole("heading", { name: words.whole })).toBeVisible();
    await dialog.getByRole("button", { name: words.confirm, exact: true }).click();
    await expect(dialog.getByText(words.empty)).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole("button", { name: words.remove }).click();
    await expect(dialog.getByText(words.empty)).toBeHidden();
    await dialog.getByRole("button", { name: words.confirm, exact: true }).click();

    const table = page.getByRole("table", { name: words.table });
    const london = table.getByRole("row", { name: /eu-west-1/ });
    await expect(page.getByText(words.awaited, { exact: true })).toBeVisible({ timeout: 45_000 });
    await expect(london).toContainText(words.held);
    await expect(london).toContainText(words.reason);
    await expect(page.getByRole("button", { name: words.hold })).toBeHidden();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);

    await page.getByRole("button", { name: words.wave, exact: true }).click();
    await expect(table.getByRole("row", { name: /cn-hangzhou/ })).toBeHidden();
    await page.getByRole("button", { name: words.open }).focus();
    await page.keyboard.press("Enter");
    await expect(london).not.toContainText(words.held);
    await expect(page.getByRole("heading", { name: words.done })).toBeVisible({ timeout: 45_000 });
    await expectAccessible(page);
  });
}
