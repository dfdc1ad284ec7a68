import { paths } from "@/components/paths";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures";
import { submitService } from "./submit-service";
import { tabTo } from "./tab-to";

// A submission is deployed as a test before it is there to be reviewed.
test.describe.configure({ timeout: 240_000 });

test("a reviewer claims a submission, comments on a line and asks for changes by keyboard", async ({
  page,
  signInAs,
}) => {
  await signInAs("ISV");
  const name = await submitService(page);
  await page.context().clearCookies();
  await signInAs("reviewer");
  await expect(page).toHaveURL(paths.reviews());
  await expectAccessible(page);
  const claim = page.getByRole("button", { name: `Claim ${name}` });
  await tabTo(claim);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("row", { name })).toContainText("You");
  await page.getByRole("link", { name }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

  const editor = page.getByRole("textbox", { name: /template\.yaml/ });
  await tabTo(editor);
  for (let line = 1; line < 7; line += 1) await page.keyboard.press("ArrowDown");
  const form = page.getByRole("form", { name: "Comment on line 7" });
  await tabTo(form.getByRole("textbox", { name: "Comment" }));
  await page.keyboard.type("A smaller network would do.");
  await tabTo(form.getByRole("button", { name: "Add comment" }));
  await page.keyboard.press("Enter");
  const thread = page.getByRole("article", { name: "standard, template.yaml, line 7" });
  await expect(thread).toContainText("A smaller network would do.");
  await expectAccessible(page);

  const approve = page.getByRole("button", { name: "Approve", exact: true });
  await expect(approve).toHaveAccessibleDescription(/open items/);
  for (const item of await page.getByRole("radiogroup").all()) {
    await item.getByRole("radio", { name: "Pass" }).press("Space");
  }
  await expect(approve).toHaveAccessibleDescription("");
  const ask = page.getByRole("button", { name: "Request changes" });
  await tabTo(ask);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  const reason = dialog.getByRole("textbox", { name: "Reason" });
  await tabTo(reason);
  await page.keyboard.type("Too short");
  await page.keyboard.press("Control+Enter");
  await expect(reason).toHaveAccessibleDescription(/at least 10 characters/);
  await expectAccessible(page);
  await page.keyboard.type(": narrow the network.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { name: "Decision" })).toBeFocused();
  await expect(page.locator("#decision")).toContainText("Changes requested");
});

test("reviews are accessible and fit a phone, in the dark and in Chinese", async ({
  page,
  signInAs,
  context,
}) => {
  await signInAs("ISV");
  const name = await submitService(page);
  await page.context().clearCookies();
  await signInAs("reviewer");
  await page.getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await context.addCookies([{ name: "locale", value: "zh-CN", url: page.url() }]);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of [new URL(page.url()).pathname, paths.reviews(), paths.review("not-there")]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
});

test("who does not review is told which role does", async ({ page, signInAs }) => {
  await signInAs("ISV");
  await page.goto(paths.reviews());
  await expect(page.getByRole("main")).toContainText("This page is for Reviewer.");
});
