import { paths } from "@/components/paths";
import { expect, expectAccessible, test } from "./fixtures";

test("each persona lands on a page of their own and signs out again", async ({
  page,
  signInAs,
}) => {
  for (const [persona, heading] of [
    ["ISV", "Deployment packages"],
    ["reviewer", /./],
    ["customer", /./],
    ["admin", /./],
  ] as const) {
    await signInAs(persona);
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await page.getByRole("button", { name: /^Account menu/ }).click();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  }
});

test("a signed-out person comes back to the page they asked for", async ({ page }) => {
  await page.goto(`${paths.packages()}?search=nginx`);
  await page.getByRole("button", { name: "Continue as ISV" }).click();
  await expect(page).toHaveURL(/\/packages\?search=nginx/);
});

test("wrong passwords are told in a sentence, and too many of them wait", async ({ page }) => {
  await page.goto(paths.signIn());
  await expectAccessible(page);
  await page.getByLabel("Email").fill("nobody@northwind.example");
  for (let attempt = 0; attempt < 6; attempt += 1) {
    await page.getByLabel("Password").fill(`wrong-${attempt}`);
    const answered = page.waitForResponse((response) =>
      response.url().includes("/callback/credentials"),
    );
    await page.getByRole("button", { name: "Sign in" }).click();
    await answered;
    await expect(page.getByRole("alert").filter({ hasText: /\w/ })).toBeVisible();
  }
  await expect(page.getByRole("alert").filter({ hasText: /too many|minutes/i })).toBeVisible();
});

test("a role that may not is told which role it takes", async ({ page, signInAs }) => {
  await signInAs("customer");
  await page.goto(paths.packages());
  await expect(page.getByText(/ISV|supplier/i).first()).toBeVisible();
  await expectAccessible(page);
});

test.describe("before the page is alive", () => {
  test.use({ javaScriptEnabled: false });

  test("a password that is sent stays out of the address", async ({ page }) => {
    await page.goto(paths.signIn());
    await page.getByLabel("Email").fill("nobody@northwind.example");
    await page.getByLabel("Password").fill("not-for-the-address");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.waitForLoadState();
    expect(page.url()).not.toContain("not-for-the-address");
    await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  });
});
