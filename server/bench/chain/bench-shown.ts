import { availableParallelism, loadavg } from "node:os";
import { build } from "@/bin/build.mjs";
import { IMAGES } from "@/e2e/steps";
import { BENCH_REGIONS } from "../../domain/distribution/bench/bench-release";
import type { Figure } from "../figure";
import { BenchHouse } from "./bench-house";
import { openLookLog } from "./look-log";
import { type ShownCopy, shownDelay } from "./shown-delay";
import { WatchedPage } from "./watched-page";

/**
 * Publishes a version of 40 GiB to thirty regions in a built house of one web process and one worker, with its page open in a
 * browser, and measures how late the page knows of each image. The simulated cloud copies at its pace for demonstrations, 20 s an
 * image: the shorter a copy, the shorter its looks, and the more weighs all that comes on top. Takes two minutes, and builds first
 * when the sources have changed. Throws a Sentence where there is no PostgreSQL, no browser, or no build to be had.
 */
export async function benchShown(): Promise<Figure[]> {
  // Standard output belongs to the figures.
  await build({ say: console.error });
  const house = await BenchHouse.open({ SIMULATOR_SPEED: "1" });
  try {
    const address = await house.startWeb();
    await house.startWorker();
    const page = await WatchedPage.open(address, IMAGES.nginx, BENCH_REGIONS);
    try {
      const figure = shownDelay(await watch(house, page));
      return [{ ...figure, detail: `${figure.detail}, ${machineLoad()}` }];
    } finally {
      await page.close();
    }
  } finally {
    await house.close();
  }
}

/** Times of the clock are those of the machine, too: on one that has other work they tell of that. */
function machineLoad(): string {
  return `load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors`;
}

async function watch(house: BenchHouse, page: WatchedPage): Promise<ShownCopy[]> {
  const log = await openLookLog(house.databaseUrl, page.versionId);
  const shownAt = await page.publish(BENCH_REGIONS).finally(log.close);
  const endedAt = await endsInCloud(house);
  return log.copies().map((copy) => ({
    ...copy,
    endedAt: endedAt.get(copy.imageId ?? "") ?? Number.NaN,
    shownAt: shownAt[copy.regionId] ?? Number.NaN,
  }));
}

/** When each image became what it is, by image id; epoch milliseconds. */
async function endsInCloud(house: BenchHouse): Promise<Map<string, number>> {
  const { images } = await house.cloudState();
  return new Map(
    images.flatMap(({ imageId, endedAt }) => (endedAt ? [[imageId, Date.parse(endedAt)]] : [])),
  );
}
