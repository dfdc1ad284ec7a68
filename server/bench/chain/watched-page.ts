import { type Browser, chromium, type Page } from "@playwright/test";
import { findBrowser } from "@/bin/browser.mjs";
import { paths } from "@/components/paths";
import { makeDraft, mutate } from "@/e2e/steps";

const LIVE_WITHIN_MS = 30_000;
/** Thirty regions of the demo cloud take about a minute. */
const DONE_WITHIN_MS = 180_000;

/** When each region's row first read "Available", by region id; epoch milliseconds. */
export type ShownAt = Record<string, number>;

/** The page of a version as a person has it open while it is distributed. */
export class WatchedPage {
  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
    readonly versionId: string,
  ) {}

  /** Signs in as the demo's supplier, drafts a version of the image for these regions, and opens its page. */
  static async open(
    address: string,
    image: { id: string; regionId: string },
    regionIds: readonly string[],
  ): Promise<WatchedPage> {
    const { path } = await findBrowser();
    const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
    const browser = await chromium.launch({ executablePath: path, args });
    const page = await browser.newPage({ baseURL: address });
    // What is compiled on the fly calls this by its name, in the page as well.
    await page.addInitScript("globalThis.__name = (compiled) => compiled");
    await page.goto(paths.signIn());
    await page.getByRole("button", { name: "Continue as ISV" }).click();
    await page.waitForURL((url) => url.pathname !== paths.signIn());
    const { packageId, versionId } = await makeDraft(page, image, regionIds);
    await page.goto(paths.version(packageId, versionId));
    return new WatchedPage(browser, page, versionId);
  }

  /** Publishes the version and answers once every row reads "Available". */
  async publish(regionIds: readonly string[]): Promise<ShownAt> {
    const { page, versionId } = this;
    await page.evaluate(noteAvailable, regionIds);
    await mutate(page, "version.publish", { versionId, revision: 1 });
    await page.getByText(/^Live · /).waitFor({ timeout: LIVE_WITHIN_MS });
    const all = (count: number) => Object.keys(window.shownAt).length === count;
    // By default it would ask at every frame, and have one drawn for it.
    const asking = { polling: 500, timeout: DONE_WITHIN_MS };
    await page.waitForFunction(all, regionIds.length, asking);
    return page.evaluate(() => window.shownAt);
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

declare global {
  interface Window {
    shownAt: ShownAt;
  }
}

/** Runs in the page: notes the moment of the change of the page that makes a row read so. */
function noteAvailable(regionIds: readonly string[]): void {
  const shownAt: ShownAt = {};
  window.shownAt = shownAt;
  const regionOf = (row: Element) =>
    [...row.querySelectorAll("th span")]
      .map((span) => span.textContent ?? "")
      .find((text) => regionIds.includes(text));
  const note = () => {
    const now = Date.now();
    for (const row of document.querySelectorAll("table[aria-label='Distribution status'] tr")) {
      const regionId = regionOf(row);
      const status = row.querySelector("td")?.textContent ?? "";
      if (regionId && status.startsWith("Available")) shownAt[regionId] ??= now;
    }
  };
  const whole = { childList: true, characterData: true, subtree: true };
  new MutationObserver(note).observe(document.body, whole);
}
