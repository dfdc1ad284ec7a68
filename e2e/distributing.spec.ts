import { paths } from "@/components/paths";
import { expect, expectAccessible, test } from "./fixtures";
import { IMAGES, makeDraft, makePublished } from "./steps";

test("a region that fails says why, hurts no other, and can be retried", async ({
  page,
  signInAs,
}) => {
  await signInAs("ISV");
  const made = await makePublished(page, IMAGES.failsInLondon, ["eu-central-1", "eu-west-1"]);
  await page.goto(paths.version(made.packageId, made.versionId));
  const table = page.getByRole("table", { name: "Distribution status" });
  const london = table.getByRole("row", { name: /eu-west-1/ });
  await expect(london).toContainText("Failed", { timeout: 45_000 });
  await expect(table.getByRole("row", { name: /eu-central-1/ })).toContainText("Available");
  await expect(table).toContainText("CreateFailed");
  await expect(page.getByText("Partly available").first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Timeline", exact: true }).click();
  await page.getByRole("button", { name: "UK (London)", exact: true }).click();
  const told = page.getByRole("paragraph").filter({ hasText: /^UK \(London\): .*copying from/ });
  await expect(told).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Table", exact: true }).click();

  await table.getByRole("button", { name: /View error/ }).click();
  await expect(page.getByRole("dialog")).toContainText("CreateFailed");
  await page.keyboard.press("Escape");
  await london.getByRole("button", { name: /^Retry/ }).click();
  await expect(london).not.toContainText("Failed");
  await expect(london).toContainText("Failed", { timeout: 45_000 });
});

test("a region under way can be cancelled", async ({ page, signInAs }) => {
  await signInAs("ISV");
  const made = await makePublished(page, IMAGES.large, ["ap-southeast-7"]);
  await page.goto(paths.version(made.packageId, made.versionId));
  const row = page
    .getByRole("table", { name: "Distribution status" })
    .getByRole("row", { name: /ap-southeast-7/ });
  await row.getByRole("button", { name: /^Cancel/ }).click();
  await page
    .getByRole("dialog")
    .or(page.getByRole("alertdialog"))
    .getByRole("button", { name: /^Cancel (copy|region)/ })
    .click();
  await expect(row).toContainText("Cancelled", { timeout: 45_000 });
  await expect(row.getByRole("button", { name: /^Retry/ })).toBeVisible();
});

test("what happens elsewhere is shown without a reload, and survives one", async ({
  page,
  signInAs,
  context,
}) => {
  await signInAs("ISV");
  const made = await makeDraft(page, IMAGES.nginx, ["cn-beijing", "cn-shenzhen"]);
  const second = await context.newPage();
  await second.goto(paths.version(made.packageId, made.versionId));
  await expect(second.getByRole("button", { name: "Publish deployment package" })).toBeVisible();
  await page.goto(paths.version(made.packageId, made.versionId));
  await page.getByRole("button", { name: "Publish deployment package" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Publish/ })
    .click();
  await expect(second.getByRole("heading", { name: "All 3 regions are available" })).toBeVisible({
    timeout: 45_000,
  });
  await second.reload();
  await expect(second.getByRole("heading", { name: "All 3 regions are available" })).toBeVisible();
});

test("the map of regional images is copied in every form", async ({ page, signInAs, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await signInAs("ISV");
  await page.goto(paths.version("dp-nginximage", "dv-nginx126"));
  await page.getByRole("button", { name: "Image IDs" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("cn-hangzhou");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: /^Copy/ }).first().click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(Object.keys(JSON.parse(copied)).sort()).toEqual([
    "ap-southeast-1",
    "cn-beijing",
    "cn-hangzhou",
    "cn-shanghai",
    "cn-shenzhen",
  ]);
});

test("a new version starts from the published one, and there is one draft at a time", async ({
  page,
  signInAs,
}) => {
  await signInAs("ISV");
  const made = await makePublished(page, IMAGES.nginx, ["cn-beijing"]);
  await page.goto(paths.version(made.packageId, made.versionId));
  await page.getByRole("link", { name: "New version from this one" }).click();
  await expect(page.getByLabel("Version name")).toHaveValue("v1_1");
  await expect(page.getByLabel("Description")).toHaveValue(
    "Made by a journey through the console.",
  );
  await expect(page.getByRole("checkbox", { name: /cn-beijing/ })).toBeChecked();
  await page.getByRole("checkbox", { name: /cn-chengdu/ }).check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save deployment package" }).click();
  await expect(page).toHaveURL(/\/versions\/dv-|\/packages\/dp-[0-9a-f]+$/);
  await page.goto(paths.newVersion(made.packageId));
  await expect(page.getByText(/still open/)).toBeVisible();
});
