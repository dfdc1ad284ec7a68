import type { Page } from "@playwright/test";
import { paths } from "@/components/paths";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures";
import { freshName, IMAGES } from "./steps";

/** Tab until the element has the focus: what cannot be reached by keyboard cannot be used by keyboard. */
async function tabTo(page: Page, name: string | RegExp, role: Parameters<Page["getByRole"]>[0]) {
  const target = page.getByRole("main").getByRole(role, { name, exact: typeof name === "string" });
  await expect(target.first()).toBeVisible();
  for (let step = 0; step < 120; step += 1) {
    if (await target.first().evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${role} ${name} cannot be reached with Tab.`);
}

test("a package is created, published and watched until it is available, by keyboard alone", async ({
  page,
  signInAs,
}) => {
  await signInAs("ISV");
  const name = freshName("by_keyboard");
  await tabTo(page, "Create deployment package", "link");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Deployment package information" })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Resource group" })).toContainText("default");
  await expectAccessible(page);

  await tabTo(page, "Deployment package name", "textbox");
  await page.keyboard.type(name);
  await tabTo(page, "Version name", "textbox");
  await page.keyboard.type("v1_0");
  await tabTo(page, "Description", "textbox");
  await page.keyboard.type("Published without touching the mouse.");
  await tabTo(page, "Next", "button");
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { name: "Deployment package content" })).toBeVisible();
  await tabTo(page, "Source region", "combobox");
  await page.keyboard.press("Enter");
  await page.keyboard.type("China (Hang");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("combobox", { name: "Source region" })).toContainText("cn-hangzhou");
  const image = page.getByRole("radio", { name: new RegExp(IMAGES.nginx.id) });
  await expect(image).toBeVisible();
  await expectAccessible(page);
  await image.focus();
  await page.keyboard.press("Space");
  await expect(image).toBeChecked();
  await tabTo(page, "Next", "button");
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { name: "Distribution settings" })).toBeVisible();
  await expectAccessible(page);
  for (const region of [/Beijing/, /Tokyo/, /Frankfurt/]) {
    await tabTo(page, region, "checkbox");
    await page.keyboard.press("Space");
  }
  await tabTo(page, "Next", "button");
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { name: "Review and publish" })).toBeVisible();
  await expectAccessible(page);
  await tabTo(page, "Publish deployment package", "button");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toContainText("copied from China (Hangzhou) to 3 regions");
  await expectAccessible(page);
  await page.getByRole("dialog").getByRole("button", { name: "Publish", exact: true }).focus();
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { name: "All 4 regions are available" })).toBeVisible({
    timeout: 45_000,
  });
  const table = page.getByRole("table", { name: "Distribution status" });
  for (const region of ["cn-hangzhou", "cn-beijing", "ap-northeast-1", "eu-central-1"]) {
    const row = table.getByRole("row", { name: new RegExp(region) });
    await expect(row).toContainText("Available");
    await expect(row.getByRole("button", { name: /Copy/ })).toBeVisible();
  }
  await expect(page.getByText("A published version is locked")).toBeVisible();
  await expectAccessible(page);
});

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
