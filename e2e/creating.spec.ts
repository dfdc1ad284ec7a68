import type { Page } from "@playwright/test";
import { paths } from "@/components/paths";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures";
import { freshName, IMAGES } from "./steps";
import { tabTo } from "./tab-to";

function tabToNamed(page: Page, name: string | RegExp, role: Parameters<Page["getByRole"]>[0]) {
  return tabTo(
    page
      .getByRole("main")
      .getByRole(role, { name, exact: typeof name === "string" })
      .first(),
  );
}

const ENGLISH = {
  create: "Create deployment package",
  information: "Deployment package information",
  group: "Resource group",
  packageName: "Deployment package name",
  versionName: "Version name",
  description: "Description",
  next: "Next",
  content: "Deployment package content",
  sourceRegion: "Source region",
  settings: "Distribution settings",
  review: "Review and publish",
  publish: "Publish deployment package",
  consequence: "copied from China (Hangzhou) to 3 regions",
  confirm: "Publish",
  done: "All 4 regions are available",
  table: "Distribution status",
  available: "Available",
  copy: /Copy/,
  locked: "A published version is locked",
};

const CHINESE: typeof ENGLISH = {
  create: "创建部署物",
  information: "部署物信息",
  group: "资源组",
  packageName: "部署物名称",
  versionName: "版本名称",
  description: "描述",
  next: "下一步",
  content: "部署物内容",
  sourceRegion: "源地域",
  settings: "分发设置",
  review: "确认并发布",
  publish: "发布部署物",
  consequence: "复制到 3 个地域",
  confirm: "发布",
  done: "全部 4 个地域均可用",
  table: "分发状态",
  available: "可用",
  copy: /复制/,
  locked: "已发布的版本已锁定",
};

for (const [locale, width, words] of [
  ["en", 1280, ENGLISH],
  ["zh-CN", 390, CHINESE],
] as const) {
  test(`a package is created, published and watched by keyboard alone: ${locale}, ${width} px`, async ({
    page,
    signInAs,
    context,
  }) => {
    await signInAs("ISV");
    await context.addCookies([{ name: "locale", value: locale, url: page.url() }]);
    await page.setViewportSize({ width, height: 844 });
    await page.goto(paths.packages());
    const name = freshName("by_keyboard");
    await tabToNamed(page, words.create, "link");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: words.information })).toBeVisible();
    await expect(page.getByRole("combobox", { name: words.group })).toContainText("default");
    await expectAccessible(page);

    await tabToNamed(page, words.packageName, "textbox");
    await page.keyboard.type(name);
    await tabToNamed(page, words.versionName, "textbox");
    await page.keyboard.type("v1_0");
    await tabToNamed(page, words.description, "textbox");
    await page.keyboard.type("Published without touching the mouse.");
    await tabToNamed(page, words.next, "button");
    await page.keyboard.press("Enter");

    await expect(page.getByRole("heading", { name: words.content })).toBeVisible();
    await tabToNamed(page, words.sourceRegion, "combobox");
    await page.keyboard.press("Enter");
    const hangzhou = page.getByRole("option", { name: /cn-hangzhou/ });
    await expect(hangzhou).toBeVisible();
    for (let step = 0; step < 40; step += 1) {
      if ((await hangzhou.getAttribute("data-highlighted")) !== null) break;
      await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("Enter");
    await expect(page.getByRole("combobox", { name: words.sourceRegion })).toContainText(
      "cn-hangzhou",
    );
    const image = page.getByRole("radio", { name: new RegExp(IMAGES.nginx.id) });
    await expect(image).toBeVisible();
    await expectAccessible(page);
    await image.focus();
    await page.keyboard.press("Space");
    await expect(image).toBeChecked();
    await tabToNamed(page, words.next, "button");
    await page.keyboard.press("Enter");

    await expect(page.getByRole("heading", { name: words.settings })).toBeVisible();
    await expectAccessible(page);
    for (const region of [/cn-beijing/, /ap-northeast-1/, /eu-central-1/]) {
      await tabToNamed(page, region, "checkbox");
      await page.keyboard.press("Space");
    }
    await tabToNamed(page, words.next, "button");
    await page.keyboard.press("Enter");

    await expect(page.getByRole("heading", { name: words.review })).toBeVisible();
    await expectAccessible(page);
    await tabToNamed(page, words.publish, "button");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toContainText(words.consequence);
    await expectAccessible(page);
    await page
      .getByRole("dialog")
      .getByRole("button", { name: words.confirm, exact: true })
      .focus();
    await page.keyboard.press("Enter");

    await expect(page.getByRole("heading", { name: words.done })).toBeVisible({
      timeout: 45_000,
    });
    const table = page.getByRole("table", { name: words.table });
    for (const region of ["cn-hangzhou", "cn-beijing", "ap-northeast-1", "eu-central-1"]) {
      const row = table.getByRole("row", { name: new RegExp(region) });
      await expect(row).toContainText(words.available);
      await expect(row.getByRole("button", { name: words.copy })).toBeVisible();
    }
    await expect(page.getByText(words.locked)).toBeVisible();
    await expectAccessible(page);
  });
}

test("the same form in Chinese on a narrow screen saves a draft", async ({
  page,
  signInAs,
  context,
}) => {
  await signInAs("ISV");
  await context.addCookies([{ name: "locale", value: "zh-CN", url: page.url() }]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(paths.newPackage());
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  const name = freshName("draft_zh");
  await expect(page.getByRole("combobox", { name: "资源组" })).toContainText("default");
  await page.getByLabel("部署物名称").fill(name);
  await page.getByLabel("版本名称").fill("v1_0");
  await page.getByLabel("描述").fill("用于测试的部署物，只保存草稿，不发布。");
  await page.getByRole("button", { name: "下一步" }).click();
  await page.getByRole("combobox", { name: "源地域" }).click();
  await page.getByRole("option", { name: /cn-hangzhou/ }).click();
  await page.getByRole("radio", { name: new RegExp(IMAGES.nginx.id) }).check();
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: "下一步" }).click();
  await page.getByRole("checkbox", { name: /cn-shanghai/ }).check();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "下一步" }).click();
  await page.getByRole("button", { name: "保存部署物" }).click();
  await expect(page).toHaveURL(/\/packages\/dp-/);
  await expect(page.getByText("草稿").first()).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test("errors stand at their fields, and a taken name is said before and after saving", async ({
  page,
  signInAs,
}) => {
  await signInAs("ISV");
  await page.goto(paths.newPackage());
  await expect(page.getByRole("combobox", { name: "Resource group" })).toContainText("default");
  await page.getByRole("button", { name: "Next" }).click();
  const name = page.getByLabel("Deployment package name");
  await expect(name).toBeFocused();
  await expect(name).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("main").getByRole("alert").first()).toContainText(
    /3 fields need your attention/,
  );
  await name.fill("not-allowed!");
  await expect(page.getByText("Use only letters, digits and underscores.").first()).toBeVisible();
  await name.fill("nginx_image");
  await expect(page.getByText(/nginx_image is already used/)).toBeVisible();
  await expectAccessible(page);
});

test("what is typed before the page is alive is not lost", async ({ page, signInAs }) => {
  await signInAs("ISV");
  let release = () => {};
  const alive = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    await alive;
    await route.continue();
  });
  await page.goto(paths.newPackage(), { waitUntil: "commit" });
  const name = page.getByLabel("Deployment package name");
  await name.fill("nginx_image");
  release();
  await expect(page.getByText(/nginx_image is already used/)).toBeVisible();
  await expect(name).toHaveValue("nginx_image");
});

test("a press below a field that turns out wrong is not lost", async ({ page, signInAs }) => {
  await signInAs("ISV");
  await page.goto(paths.newPackage());
  const add = page.getByRole("button", { name: "Add new tag" });
  await add.click();
  await page.getByLabel("Key of tag 1").fill("aliyun-team");
  await add.click();
  await expect(page.getByLabel("Key of tag 2")).toBeFocused();
  await expect(page.getByText("A key cannot start with").first()).toBeVisible();
});

test("leaving a form that was filled in asks first, and what was typed can be restored", async ({
  page,
  signInAs,
}) => {
  await signInAs("ISV");
  await page.goto(paths.newPackage());
  const name = freshName("half_done");
  await page.getByLabel("Deployment package name").fill(name);
  await page.getByLabel("Version name").fill("v0_9");
  await page.getByRole("navigation", { name: "Breadcrumbs" }).getByRole("link").first().click();
  const question = page.getByRole("alertdialog").or(page.getByRole("dialog"));
  await expect(question).toContainText("Your changes will not be saved");
  await question.getByRole("button", { name: "Leave" }).click();
  await expect(page).toHaveURL(/\/packages$/);
  await page.goto(paths.newPackage());
  await page.getByRole("button", { name: "Restore" }).click();
  await expect(page.getByLabel("Deployment package name")).toHaveValue(name);
});
