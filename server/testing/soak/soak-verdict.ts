import { findViolations, type Violation } from "./find-violations";
import { readSoakFacts } from "./read-soak-facts";
import { mendCloud } from "./soak-faults";
import type { SoakPeople } from "./soak-people";
import type { SoakPlace } from "./soak-place";
import { isDoomed, MANY_SOAK_SOURCES } from "./soak-world";

/** Regions that are not there although everything was asked for again and the cloud is well. */
async function stranded({ ctx }: SoakPlace): Promise<Violation[]> {
  const regions = await ctx.db.versionRegion.findMany({
    where: { skippedAt: null, version: { number: { not: null } } },
    include: { copy: { include: { sourceImage: true } } },
  });
  return regions.flatMap(({ copy, versionId, regionId }): Violation[] => {
    if (!copy) return [{ kind: "lost", about: `${regionId} of version ${versionId} got no copy` }];
    if (copy.state === "available") return [];
    const source = MANY_SOAK_SOURCES.find(({ imageId }) => imageId === copy.sourceImage.imageId);
    if (isDoomed(source?.name ?? "", regionId)) return [];
    const about = `${regionId} of version ${versionId} is ${copy.state} after all was tried again: ${JSON.stringify(copy.error)}`;
    return [{ kind: "lost", about }];
  });
}

async function check(place: SoakPlace, people: SoakPeople): Promise<Violation[]> {
  return findViolations(await readSoakFacts(place.ctx, place.simulatorUrl, people.told));
}

/** Lets the cloud be well, work come to rest, and compares; then asks for everything again and compares anew. */
export async function judge(place: SoakPlace, people: SoakPeople): Promise<Violation[]> {
  await mendCloud(place.simulatorUrl);
  await place.settle();
  const violations = await check(place, people);
  await people.retryAll();
  await place.settle();
  return [...violations, ...(await check(place, people)), ...(await stranded(place))];
}
