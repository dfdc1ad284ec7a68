import { afterAll, beforeAll, expect, it } from "vitest";
import { versionOf } from "../../testing/publish";
import { findViolations } from "../../testing/soak/find-violations";
import { Life } from "../../testing/soak/mortal-ctx";
import { MortalHouse } from "../../testing/soak/mortal-house";
import { readSoakFacts } from "../../testing/soak/read-soak-facts";
import { northwindWorld, SUPPLIER_UID } from "../../testing/test-world";
import { createPackage } from "../package/create-package";
import { publishVersion } from "../version/publish-version";
import { cancelCopies } from "./cancel-copies";
import { getDistribution } from "./get-distribution";

/** More than a chain has steps after another. */
const MOST_STEPS = 500;
/** Fewer would mean that the walk misses calls of the chain. */
const LEAST_STEPS = 40;

const CANCELLED = "us-east-1";
const REGIONS = ["eu-west-1", CANCELLED];

/** A source for each walk; its first copy to one region breaks, is removed and made again. */
const sources = Array.from({ length: MOST_STEPS }, (_, step) => ({
  imageId: `m-bp1walk${String(step).padStart(12, "0")}`,
  name: `walk-${step}-create-failed-once-in-eu-west-1`,
  regionId: "cn-hangzhou",
  ownerUid: SUPPLIER_UID,
  sizeGiB: 40,
  osType: "linux",
  architecture: "x86_64",
}));

let at: MortalHouse;
beforeAll(async () => {
  const accounts = northwindWorld.accounts.map((account) => ({
    ...account,
    imageQuotaPerRegion: 2 * MOST_STEPS,
  }));
  const world = { ...northwindWorld, accounts, images: sources };
  at = await MortalHouse.open(world, { drift: false });
});
afterAll(() => at.close());

async function create(step: number): Promise<string> {
  const { versionId } = await createPackage(at.person(), {
    name: `walk_${step}`,
    resourceGroupId: `rg-${SUPPLIER_UID}`,
    tags: [],
    version: versionOf(sources[step]?.imageId ?? "", REGIONS),
    idempotencyKey: `walk-${step}`,
  });
  await publishVersion(at.person(), { versionId, revision: 1 });
  return versionId;
}

/** A whole chain, cancelled in one region once it is copied there. */
async function walk(versionId: string, first: Life): Promise<void> {
  let life = first;
  let cancelled = false;
  do {
    life = await at.work(() => new Life(), life);
    const of = { state: "copying", versionRegions: { some: { versionId } } } as const;
    const where = { ...of, regionId: CANCELLED };
    if (!cancelled && (await at.house.database.prisma.copy.count({ where })) > 0) {
      await cancelCopies(at.person(), { versionId, regionId: CANCELLED });
      cancelled = true;
    }
    await at.advance(cancelled ? 5 : 2);
  } while ((await at.moving()) > 0);
}

/** A process that dies before the first step, after the step before it, at which none has died yet. */
function doomed(walked: Set<string>): Life {
  let before = "";
  return new Life((step) => {
    const place = `${before} > ${step}`;
    before = step;
    const isNew = !walked.has(place);
    walked.add(place);
    return isNew;
  });
}

it("ends alike, whichever step of the chain a process dies before", async () => {
  const walked = new Set<string>();
  const versionIds: string[] = [];
  for (let died = true; died; ) {
    const first = doomed(walked);
    const versionId = await create(versionIds.length);
    await walk(versionId, first);
    versionIds.push(versionId);
    died = first.isOver;
  }
  await at.settle();
  process.stdout.write(`died before each of ${walked.size} steps\n`);
  expect(walked.size).toBeGreaterThan(LEAST_STEPS);
  const facts = await readSoakFacts(at.person(), at.house.simulator.url, versionIds);
  expect(findViolations(facts)).toEqual([]);
  const cancelled: string[] = [];
  for (const versionId of versionIds) {
    const { regions } = await getDistribution(at.person(), { versionId });
    for (const { regionId, state } of regions) {
      if (regionId !== CANCELLED) expect([regionId, state]).toEqual([regionId, "available"]);
      else cancelled.push(state);
    }
  }
  // Where the dead process held the region for long, the copy was there before anybody could stop it.
  expect(new Set(cancelled)).toEqual(new Set(["cancelled", "available"]));
});
