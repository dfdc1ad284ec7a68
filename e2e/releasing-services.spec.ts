import type { Locator, Page } from "@playwright/test";
import { paths } from "@/components/paths";
import { expect, expectAccessible, test } from "./fixtures";
import { pageOf } from "./page-of";
import { freshName, IMAGES, makePublished } from "./steps";
import { tabTo } from "./tab-to";

const TEMPLATE = `ROSTemplateFormatVersion: '2015-09-01'
Description: A web server for a journey
Resources:
  Web:
    Type: ALIYUN::ECS::Instance
    Properties:
      ImageId: m-replaced-in-every-region
      InstanceType: ecs.g7.large
`;

const CUSTOMER_UID = "3333333333333333";

/** Presses what has been reached by Tab alone. */
async function press(target: Locator, key = "Enter"): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press(key);
}

/** Presses an item of an open menu, reached by the arrow keys. */
async function choose(item: Locator): Promise<void> {
  await expect(item).toBeVisible();
  const isReached = () => item.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < 12 && !(await isReached()); step += 1) {
    await item.page().keyboard.press("ArrowDown");
  }
  await item.page().keyboard.press("Enter");
}

async function write(target: Locator, text: string): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.type(text);
}

async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("ControlOrMeta+V");
}

/** Agrees to what the dialog that has just opened says. */
async function agree(page: Page, deed: string): Promise<void> {
  const dialog = page.getByRole("dialog").or(page.getByRole("alertdialog"));
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await press(dialog.getByRole("button", { name: deed, exact: true }));
  await expect(dialog).toBeHidden();
}

test("a service is made, tested, reviewed twice, published, opened to a customer and taken offline", async ({
  browser,
  baseURL,
}) => {
  // Three people, some twenty looks with axe: on a busy machine that takes minutes.
  test.setTimeout(600_000);
  const name = freshName("Shop");
  const [supplier, reviewer, admin] = await Promise.all(
    (["ISV", "reviewer", "admin"] as const).map((who) => pageOf(browser, who, baseURL)),
  );
  if (!supplier || !reviewer || !admin) throw new Error("Somebody did not sign in.");
  // A package of its own: who may use it depends on no other journey's services.
  const made = await makePublished(supplier, IMAGES.nginx, ["cn-beijing"]);
  await createService(supplier, name, made.name);
  await testAndSubmit(supplier, name);
  await requestChanges(reviewer, name);
  await answerAndChange(supplier);
  await testAndSubmit(supplier, name);
  await approve(reviewer, name);
  await press(supplier.getByRole("button", { name: "Publish", exact: true }));
  await agree(supplier, "Publish");
  await expect(supplier.getByText("Online", { exact: true }).first()).toBeVisible();
  await whitelist(admin, name);
  const version = supplier.url();
  await expectVisibility(supplier, made.packageId, `because service ${name}`);
  await supplier.goto(version);
  await press(supplier.getByRole("button", { name: "Actions", exact: true }));
  await choose(supplier.getByRole("menuitem", { name: "Take offline" }));
  await agree(supplier, "Take offline");
  await expect(supplier.getByText("Offline", { exact: true }).first()).toBeVisible();
  await expectVisibility(supplier, made.packageId, "Only your account can see it");
  for (const page of [supplier, reviewer, admin]) await page.context().close();
});

async function createService(page: Page, name: string, packageName: string): Promise<void> {
  await page.goto(paths.services());
  await press(page.getByRole("link", { name: "Create service" }).first());
  await write(page.getByRole("textbox", { name: /^Service name/ }), name);
  await write(page.getByRole("textbox", { name: /^Description/ }), "A shop behind a web server.");
  await write(page.getByRole("textbox", { name: /^Template name/ }), "Standard");
  await tabTo(page.getByRole("textbox", { name: "Paste a template" }));
  await paste(page, TEMPLATE);
  await expect(page.getByText("1 image, 0 associated")).toBeVisible();
  await expect(page.getByText("Ln 1, Col 1")).toBeVisible();
  // The cursor is in the editor, where Tab indents: Ctrl+M lets it out.
  await page.keyboard.press("Control+m");
  await press(page.getByRole("button", { name: "Associate Web…" }));
  const dialog = page.getByRole("dialog", { name: "Select deployment package" });
  await write(dialog.getByRole("searchbox"), packageName);
  await expect(dialog.getByRole("radio")).toHaveCount(1);
  await press(dialog.getByRole("radio", { name: packageName }), "Space");
  await press(dialog.getByRole("radio", { name: /^v1_0/ }), "Space");
  await press(dialog.getByRole("button", { name: "OK" }));
  await expect(page.getByText("1 image, 1 associated")).toBeVisible();
  for (const region of [/cn-hangzhou/, /cn-beijing/]) {
    await press(page.getByRole("checkbox", { name: region }), "Space");
  }
  await expectAccessible(page);
  await press(page.getByRole("button", { name: "Create service" }));
  await expect(page.getByRole("link", { name: "Test", exact: true })).toBeVisible();
}

async function testAndSubmit(page: Page, name: string): Promise<void> {
  const version = page.url();
  await press(page.getByRole("link", { name: "Test", exact: true }));
  await expect(page.getByRole("heading", { level: 1, name: "Test deployment" })).toBeVisible();
  await press(page.getByRole("combobox", { name: "Region" }));
  await page.keyboard.type("China (Hang");
  await page.keyboard.press("Enter");
  await expectAccessible(page);
  await press(page.getByRole("button", { name: "Start test deployment" }));
  await expect(page.getByText("Deployed", { exact: true }).first()).toBeVisible({
    timeout: 60_000,
  });
  await page.goto(version);
  await press(page.getByRole("button", { name: "Submit for review" }));
  await agree(page, "Submit for review");
  await expect(page.getByText(`${name} is submitted for review`)).toBeVisible();
  await expectAccessible(page);
}

async function openReview(page: Page, name: string): Promise<void> {
  await page.goto(paths.reviews());
  await press(page.getByRole("button", { name: `Claim ${name}` }));
  await expect(page.getByRole("row", { name })).toContainText("You");
  await press(page.getByRole("link", { name }));
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

async function passChecklist(page: Page): Promise<void> {
  for (const item of await page.getByRole("radiogroup").all()) {
    await item.getByRole("radio", { name: "Pass" }).press("Space");
  }
}

async function requestChanges(page: Page, name: string): Promise<void> {
  await openReview(page, name);
  await tabTo(page.getByRole("textbox", { name: /template\.yaml/ }));
  for (let line = 1; line < 8; line += 1) await page.keyboard.press("ArrowDown");
  const form = page.getByRole("form", { name: "Comment on line 8" });
  await write(form.getByRole("textbox", { name: "Comment" }), "A smaller machine would do.");
  await press(form.getByRole("button", { name: "Add comment" }));
  await expect(page.getByRole("article", { name: /line 8/ })).toContainText("smaller machine");
  await passChecklist(page);
  await press(page.getByRole("button", { name: "Request changes" }));
  await write(page.getByRole("dialog").getByRole("textbox", { name: "Reason" }), "See line 8.");
  await page.keyboard.press("Control+Enter");
  await expect(page.locator("#decision")).toContainText("Changes requested");
  await expectAccessible(page);
}

async function answerAndChange(page: Page): Promise<void> {
  await expect(page.getByText(/asks for changes/)).toBeVisible();
  await press(page.getByRole("link", { name: "Edit draft" }));
  const notes = page.getByRole("textbox", { name: /^Release notes/ });
  await write(notes, "On a smaller machine.");
  await tabTo(page.getByRole("textbox", { name: /template\.yaml/ }));
  await page.keyboard.press("Control+m");
  await press(page.getByRole("button", { name: "Save and close" }));
  await expect(page.getByRole("link", { name: "Test", exact: true })).toBeVisible();
}

async function approve(page: Page, name: string): Promise<void> {
  await openReview(page, name);
  await passChecklist(page);
  await press(page.getByRole("button", { name: "Approve", exact: true }));
  await agree(page, "Approve");
  await expect(page.locator("#decision")).toContainText("Approved");
  await expectAccessible(page);
}

async function whitelist(page: Page, name: string): Promise<void> {
  await page.goto(paths.whitelists());
  await press(page.getByRole("link", { name }));
  await press(page.getByRole("button", { name: "Add account" }).first());
  const dialog = page.getByRole("dialog");
  await write(dialog.getByRole("textbox", { name: "Account UID" }), CUSTOMER_UID);
  await expectAccessible(page);
  await press(dialog.getByRole("button", { name: "Add account" }));
  await expect(page.getByRole("row", { name: CUSTOMER_UID })).toContainText("Access and deploy");
  await expectAccessible(page);
}

/** The package's page says who may use its images and why, and that the cloud has followed in both regions. */
async function expectVisibility(page: Page, packageId: string, why: string): Promise<void> {
  await page.goto(paths.package(packageId));
  await press(page.getByRole("link", { name: "Permissions" }));
  const main = page.getByRole("main");
  await expect(main).toContainText(why);
  await expect(main).toContainText("2 of 2", { timeout: 45_000 });
  await expectAccessible(page);
}
