import { paths } from "@/components/paths";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures";

const PAGES = [
  paths.packages(),
  paths.newPackage(),
  paths.package("dp-nginximage"),
  `${paths.package("dp-nginximage")}?tab=overview`,
  `${paths.package("dp-nginximage")}?tab=regions`,
  `${paths.package("dp-nginximage")}?tab=permissions`,
  `${paths.package("dp-nginximage")}?tab=activity`,
  paths.version("dp-nginximage", "dv-nginx126"),
  paths.version("dp-nginximage", "dv-nginx128b"),
  paths.version("dp-vaultsealed", "dv-vault24"),
  paths.editVersion("dp-nginximage", "dv-nginx128b"),
  paths.newVersion("dp-vaultsealed", { from: "dv-vault24" }),
  paths.package("dp-that-is-not-there"),
  paths.orphans(),
  paths.templateEditor(),
  paths.templateRules(),
];

for (const [theme, width, locale] of [
  ["light", 1280, "en"],
  ["dark", 390, "zh-CN"],
] as const) {
  test(`every page is accessible and fits: ${theme}, ${width} px, ${locale}`, async ({
    page,
    signInAs,
    context,
  }) => {
    test.setTimeout(180_000);
    await signInAs("ISV");
    await context.addCookies([{ name: "locale", value: locale, url: page.url() }]);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 844 });
    for (const path of PAGES) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
      await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    }
  });
}

test("the list keeps its search, filter and order in the address", async ({ page, signInAs }) => {
  await signInAs("ISV");
  await page.getByRole("searchbox").fill("nginx");
  await expect(page).toHaveURL(/nginx/);
  await expect(page.getByRole("row", { name: /nginx_image/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /vault_sealed/ })).toBeHidden();
  await page.reload();
  await expect(page.getByRole("searchbox")).toHaveValue("nginx");
  await page.getByRole("searchbox").fill("nothing like this");
  await expect(page.getByText("No matches").first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: /Clear/ }).first().click();
  await expect(page.getByRole("row", { name: /vault_sealed/ })).toBeVisible();
  await page.getByRole("button", { name: "Name" }).click();
  await expect(page.getByRole("columnheader", { name: "Name" })).toHaveAttribute(
    "aria-sort",
    /ascending|descending/,
  );
});

test("another tenant's package is not found", async ({ page, signInAs }) => {
  await signInAs("ISV");
  await page.goto(paths.package("dp-harbormetrics"));
  await expect(
    page.getByText(/does not exist|belongs to another account|not found/i).first(),
  ).toBeVisible();
  await expect(page.getByText("harbor_metrics")).toHaveCount(0);
});

test("a package is deleted after its name was typed", async ({ page, signInAs }) => {
  await signInAs("ISV");
  await page.goto(paths.package("dp-vaultsealed"));
  await page.getByRole("button", { name: "Actions", exact: true }).click();
  await page.getByRole("menuitem", { name: /Delete/ }).click();
  const dialog = page.getByRole("dialog").or(page.getByRole("alertdialog"));
  await expect(dialog).toContainText("vault_sealed");
  await expectAccessible(page);
  await dialog.getByRole("textbox").fill("vault_sealed");
  await dialog.getByRole("button", { name: /^Delete/ }).click();
  await expect(page).toHaveURL(/\/packages$/);
  await expect(page.getByRole("row", { name: /vault_sealed/ })).toHaveCount(0);
});
