import { expect, type Locator } from "@playwright/test";

/** More stops than any page has. */
const MOST_STEPS = 120;

/** Tabs until the element has the focus: what cannot be reached by keyboard cannot be used by keyboard. */
export async function tabTo(target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await target.page().keyboard.press("Tab");
  }
  throw new Error(`${target} cannot be reached with Tab.`);
}
