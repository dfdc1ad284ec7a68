import { paths } from "@/components/paths";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures";
import { pageOf } from "./page-of";
import { publishNextVersion, publishService } from "./publish-service";
import { freshName } from "./steps";
import { tabTo } from "./tab-to";

test("a customer finds a service, deploys it in a region, upgrades and deletes it by keyboard", async ({
  page,
  signInAs,
  browser,
  baseURL,
}) => {
  test.slow();
  const isv = await pageOf(browser, "ISV", baseURL);
  const reviewer = await pageOf(browser, "reviewer", baseURL);
  const service = { name: freshName("Shop"), type: "public" as const };
  const press = async (name: string | RegExp, role: "link" | "button" = "button") => {
    await tabTo(page.getByRole(role, { name }).first());
    await page.keyboard.press("Enter");
  };

  await signInAs("customer");
  await expectAccessible(page);
  await press("Service catalog", "link");
  await expect(page).toHaveURL(paths.catalog());
  // It comes online while the catalog is open.
  const made = await publishService({ isv, reviewer }, service);
  await expect(page.getByRole("link", { name: service.name })).toBeVisible();
  await tabTo(page.getByRole("searchbox", { name: "Search service, supplier or ID" }));
  await page.keyboard.type(service.name);
  await expect(page.getByRole("status").filter({ hasText: "1 match" })).toBeAttached();
  await expectAccessible(page);
  await press(service.name, "link");
  await expect(page.getByRole("heading", { level: 1, name: service.name })).toBeVisible();
  await expect(page.getByRole("region", { name: "Template standard" })).toContainText(
    "3 regions ready",
  );
  await expectAccessible(page);

  await press("Create service instance", "link");
  await tabTo(page.getByRole("combobox", { name: "Region" }));
  await page.keyboard.press("Enter");
  await page.getByRole("option", { name: /China \(Beijing\)/ }).press("Enter");
  await tabTo(page.getByLabel("Server name", { exact: true }));
  await page.keyboard.type("shop-1");
  await tabTo(page.getByLabel("Password", { exact: true }));
  await page.keyboard.type("Sesame-42");
  await press("Create service instance");
  await expect(page).toHaveURL(/\/instances\/si-/);
  const state = page.getByRole("main").getByText("Deployed", { exact: true }).first();
  await expect(state).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("table", { name: "Outputs" })).toContainText("InstanceId");
  await expect(page.getByRole("table", { name: "Images" })).toContainText(/m-\w+/);
  await expect(page.getByRole("table", { name: "Parameters" })).not.toContainText("Sesame");
  await expectAccessible(page);
  await press(/^Resources/, "link");
  await expect(page.getByRole("table", { name: "Resources" })).toContainText("CREATE_COMPLETE");
  await press(/^Events/, "link");
  await expect(page.getByRole("table", { name: "Events" })).toContainText("Web");
  await expectAccessible(page);

  await publishNextVersion({ isv, reviewer }, service, made);
  await expect(page.getByRole("button", { name: "Upgrade" })).not.toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await press("Upgrade");
  await expect(page.getByRole("heading", { name: "Upgrade", exact: true })).toBeFocused();
  await expect(page.getByLabel("Server name", { exact: true })).toHaveValue("shop-1");
  await tabTo(page.getByLabel("Password", { exact: true }));
  await page.keyboard.type("Sesame-42");
  await press("Preview change");
  await expect(page.getByRole("heading", { name: "What the change would do" })).toBeFocused();
  await expectAccessible(page);
  await press("Upgrade now");
  await expect(page.getByRole("main").getByText("Version 2").first()).toBeVisible({
    timeout: 60_000,
  });
  await expect(state).toBeVisible({ timeout: 60_000 });

  await press("Actions");
  const remove = page.getByRole("menuitem", { name: /^Delete instance/ });
  // The upgrade may have a moment to go; the open menu hears of its end.
  await expect(remove).toBeEnabled({ timeout: 60_000 });
  await remove.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("textbox")).toBeFocused();
  // The menu fades while the dialog opens, and what fades has little contrast.
  await expect(page.getByRole("menu")).toHaveCount(0);
  await expectAccessible(page);
  await page.keyboard.type(service.name);
  await page.keyboard.press("Enter");
  await expect(page.getByText("This instance was deleted")).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  await isv.context().close();
  await reviewer.context().close();
});

test("who is not let in sees neither the service nor its instances", async ({
  page,
  signInAs,
  browser,
  baseURL,
}) => {
  const isv = await pageOf(browser, "ISV", baseURL);
  const reviewer = await pageOf(browser, "reviewer", baseURL);
  const service = { name: freshName("Hidden"), type: "private" as const };
  const { serviceId } = await publishService({ isv, reviewer }, service);
  await isv.goto(`${paths.instances()}?of=services&q=${service.name}`);
  await expect(isv.getByRole("table", { name: "Which versions run where" })).toContainText(
    service.name,
  );
  await expectAccessible(isv);
  const tested = await isv.getByRole("link", { name: "test" }).getAttribute("href");
  // What a supplier deploys of their own is a test, and says so.
  await isv.goto(paths.catalogService(serviceId));
  await expect(isv.getByRole("link", { name: "Start a test deployment" })).toBeVisible();

  await signInAs("customer");
  await page.goto(`${paths.catalog()}?q=${service.name}`);
  await expect(page.getByText("No service matches the search and the filters.")).toBeVisible();
  await page.goto(paths.catalogService(serviceId));
  await expect(page.getByRole("heading", { name: "Service not found" })).toBeVisible();
  await page.goto(tested ?? "");
  await expect(page.getByRole("heading", { name: "Service instance not found" })).toBeVisible();
  await expectAccessible(page);
  await isv.context().close();
  await reviewer.context().close();
});

test("catalog and instances fit a phone, in the dark and in Chinese", async ({
  page,
  signInAs,
  context,
}) => {
  await signInAs("customer");
  await page.setViewportSize({ width: 390, height: 800 });
  await page.emulateMedia({ colorScheme: "dark" });
  await context.addCookies([{ name: "locale", value: "zh-CN", url: new URL(page.url()).origin }]);
  for (const [path, title] of [
    [paths.catalog(), "服务目录"],
    [paths.instances(), "服务实例"],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
});
