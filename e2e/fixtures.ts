import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { paths } from "@/components/paths";

/** Who can be signed in as without a password. */
export type Persona = "ISV" | "reviewer" | "admin" | "customer";

type Fixtures = {
  /** Signs in through the page, as a person would. */
  signInAs(persona: Persona): Promise<void>;
  /** Fails the journey for page errors, policy violations and requests to other origins. */
  cleanPage: undefined;
};

/** Every journey watches its page: an error in the console or a word to a stranger fails it. */
export const test = base.extend<Fixtures>({
  cleanPage: [
    async ({ page, baseURL }, use) => {
      const wrong: string[] = [];
      page.on("pageerror", (error) => wrong.push(`error in the page: ${error.message}`));
      page.on("console", (message) => {
        if (message.text().includes("Content Security Policy")) wrong.push(message.text());
      });
      page.on("request", (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith("http") && origin !== baseURL) wrong.push(`request to ${origin}`);
      });
      await use(undefined);
      expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
  signInAs: async ({ page }, use) => {
    await use(async (persona) => {
      await page.goto(paths.signIn());
      await page.getByRole("button", { name: `Continue as ${persona}` }).click();
      await page.waitForURL((url) => url.pathname !== paths.signIn());
    });
  },
});

export { expect };

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails with every axe finding on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  // What lies half under the sticky header of a scrolled page would count as too small a target.
  await page.evaluate(() => window.scrollTo(0, 0));
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary}`),
  );
  expect(found).toEqual([]);
}

/** Fails when the page, tables in their own frames aside, is wider than the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const widths = await page.evaluate(() => ({
    page: document.documentElement.scrollWidth,
    window: window.innerWidth,
  }));
  expect(widths.page).toBeLessThanOrEqual(widths.window);
}
