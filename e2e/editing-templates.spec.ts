import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { paths } from "@/components/paths";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures";
import { tabTo } from "./tab-to";

const SAMPLE = readFileSync(join(process.cwd(), "public/samples/single-instance.yaml"), "utf8");

/** The sample with a second machine, whose image comes from a parameter. */
const TEMPLATE = SAMPLE.replace(
  "\nParameters:\n",
  "\nParameters:\n  SpareImage:\n    Type: String\n    Default: centos_7\n",
).replace(
  "\nResources:\n",
  "\nResources:\n  Spare:\n    Type: ALIYUN::ECS::Instance\n    Properties:\n      ImageId:\n        Ref: SpareImage\n",
);

async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("ControlOrMeta+V");
}

test("a template is pasted, mended, associated and read for two regions by keyboard alone", async ({
  page,
  signInAs,
}) => {
  test.setTimeout(180_000);
  await signInAs("ISV");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(paths.templateEditor());
  await tabTo(page.getByRole("textbox", { name: "Paste a template" }));
  await paste(page, TEMPLATE);
  await expect(page.getByText("2 images, 0 associated")).toBeVisible();
  const images = page.getByRole("list", { name: "Images in this template" });
  await expect(images).toContainText("From parameter SpareImage");
  // The cursor is in the editor, where Tab indents: Ctrl+M lets it out.
  await page.keyboard.press("Control+m");
  await expectAccessible(page);

  await tabTo(images.getByRole("button", { name: "Spare", exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Ln 100, /)).toBeVisible();
  await page.keyboard.press("Control+.");
  await expect(page.getByRole("option", { name: "Write “centos_7” here" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByText("No errors", { exact: true })).toBeVisible();
  await expect(images).not.toContainText("From parameter");

  await tabTo(images.getByRole("button", { name: "Associate Machines…" }));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Select deployment package" });
  await tabTo(dialog.getByRole("searchbox"));
  await page.keyboard.type("v1_26");
  const choice = dialog.getByRole("radio", { name: "nginx_image" });
  await expect(dialog.getByRole("radio")).toHaveCount(1);
  await tabTo(choice);
  await page.keyboard.press("Space");
  const draft = dialog.getByRole("radio", { name: "v1_28_wider" });
  await expect(draft).toHaveAccessibleDescription(/Source region only/);
  await tabTo(draft);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(dialog.getByRole("radio", { name: /^v1_26/ })).toBeChecked();
  await expect(dialog.getByRole("checkbox", { name: /all 2 images/ })).toBeChecked();
  await expectAccessible(page);
  await tabTo(dialog.getByRole("button", { name: "OK" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("2 images, 2 associated")).toBeVisible();
  await expect(page.getByRole("tab", { name: "Problems" })).toContainText("0");
  await expectAccessible(page);

  await tabTo(page.getByRole("tab", { name: "Images" }));
  await page.keyboard.press("ArrowRight");
  await tabTo(page.getByRole("button", { name: /^Replaced/ }));
  await page.keyboard.press("Enter");
  const rows = page.getByRole("table", { name: "Template by region" }).locator("tbody tr");
  await expect(rows).toHaveCount(5);
  await expectAccessible(page);
  for (const region of ["China (Beijing)", "Singapore"]) {
    const row = rows.filter({ hasText: region });
    const imageId = (await row.locator("code").textContent()) ?? "";
    expect(imageId).toMatch(/^m-/);
    await tabTo(row.getByRole("button"));
    await page.keyboard.press("Enter");
    const diff = page.getByRole("region", { name: "Template in one region" });
    await expect(diff.getByText(imageId).first()).toBeVisible();
    await expect(diff.getByText("2 changes")).toBeVisible();
    await expectAccessible(page);
    await expect(page.getByRole("button", { name: "Back to the editor" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(row.getByRole("button")).toBeFocused();
  }
});

test("a Terraform template stays until its author signs out, and nothing else is taken for one", async ({
  page,
  signInAs,
}) => {
  test.setTimeout(120_000);
  await signInAs("ISV");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(paths.templateEditor());
  const picker = page.locator("input[type=file]").first();
  const gbk = { name: "t.yaml", mimeType: "text/yaml", buffer: Buffer.from([0xc4, 0xe3]) };
  await picker.setInputFiles(gbk);
  await expect(page.getByRole("main").getByRole("alert")).toContainText("not encoded as UTF-8");

  await page.getByRole("button", { name: "Start from sample" }).click();
  await page.getByRole("menuitem", { name: "Terraform", exact: true }).click();
  await expect(page.getByText("2 images, 0 associated")).toBeVisible();
  await page.getByRole("button", { name: "Add file" }).click();
  await page.getByLabel("File name").fill("modules/web/main.tf");
  await page.getByRole("button", { name: "Save name" }).click();
  await expect(
    page.getByRole("button", { name: "modules/web/main.tf", exact: true }),
  ).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await page.reload();
  await expect(
    page.getByRole("button", { name: "modules/web/main.tf", exact: true }),
  ).toBeVisible();
  await expect(page.getByText("2 images, 0 associated")).toBeVisible();
  await page.getByRole("button", { name: /Account menu/ }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  await signInAs("ISV");
  await page.goto(paths.templateEditor());
  await expect(page.getByText("Bring a template")).toBeVisible();
});
