import type { Browser, Page } from "@playwright/test";
import { paths } from "@/components/paths";
import type { Persona } from "./fixtures";

/** A page of somebody else, beside the one of the journey. */
export async function pageOf(
  browser: Browser,
  persona: Persona,
  baseURL: string | undefined,
): Promise<Page> {
  const context = await browser.newContext({ baseURL, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(paths.signIn());
  await page.getByRole("button", { name: `Continue as ${persona}` }).click();
  await page.waitForURL((url) => url.pathname !== paths.signIn());
  return page;
}
