import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Ctx } from "../../ctx";
import { Refusal } from "../../domain/refusal";
import { versionOf } from "../../testing/publish";
import { openTestHouse, SUPPLIER, type TestHouse } from "../../testing/test-house";
import { TEST_IMAGES } from "../../testing/test-world";
import { cancelCopies } from "../distribution/cancel-copies";
import { retryCopies } from "../distribution/retry-copies";
import { createPackage } from "../package/create-package";
import { deletePackage } from "../package/delete-package";
import { editPackage } from "../package/edit-package";
import { createVersion } from "./create-version";
import { deleteVersion } from "./delete-version";
import { editVersion } from "./edit-version";
import { publishVersion } from "./publish-version";

let house: TestHouse;
beforeEach(async () => {
  house = await openTestHouse();
});
afterEach(() => house.close());

/** The embedded database lets nobody in at the same time; what these rounds are for happens on a server. */
const ROUNDS = 6;
const GROUP = `rg-${SUPPLIER.accountUid}`;
const REGIONS = ["us-east-1", "cn-beijing", "eu-west-1", "cn-shanghai"];
const CONTENT = versionOf(TEST_IMAGES.plain, REGIONS);

/** Does all of it at the same moment and answers how each ended; whatever loses must lose by a refusal. */
async function together(deeds: ((ctx: Ctx) => Promise<unknown>)[]): Promise<string[]> {
  const ends = await Promise.allSettled(deeds.map((deed) => deed(house.ctx())));
  return ends.map((end) => {
    if (end.status === "fulfilled") return "done";
    if (end.reason instanceof Refusal) return end.reason.code;
    throw end.reason;
  });
}

function draft(name: string, tags: { key: string; value: string }[] = []) {
  return createPackage(house.ctx(), {
    name,
    resourceGroupId: GROUP,
    tags,
    version: CONTENT,
    idempotencyKey: `create-${name}`,
  });
}

/** Copies on their way that no version wants: nobody would ever see or cancel them. */
function unwantedCopies() {
  return house.database.prisma.copy.count({
    where: {
      state: { in: ["pending", "queued", "copying", "verifying"] },
      versionRegions: { none: {} },
    },
  });
}

describe("at the same moment", () => {
  it("a package is not deleted while its version is being published", async () => {
    const { packageId, versionId } = await draft("published_meanwhile");
    const ctx = house.ctx();
    const deletions: Promise<string[]>[] = [];
    // The ids of the copies are made within the publishing transaction.
    const fresh = (prefix: string) => {
      if (deletions.length === 0) {
        deletions.push(together([(own) => deletePackage(own, { packageId })]));
      }
      return ctx.ids.fresh(prefix);
    };
    await publishVersion({ ...ctx, ids: { ...ctx.ids, fresh } }, { versionId, revision: 1 });
    expect(await Promise.all(deletions)).not.toContainEqual(["done"]);
    expect(await unwantedCopies()).toBe(0);
  });

  it("one of publishing, editing and deleting a draft wins", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { versionId } = await draft(`draft_${round}`);
      await together([
        (ctx) => publishVersion(ctx, { versionId, revision: 1 }),
        (ctx) => publishVersion(ctx, { versionId, revision: 1 }),
        (ctx) => editVersion(ctx, { versionId, revision: 1, version: CONTENT }),
        (ctx) => deleteVersion(ctx, { versionId }),
      ]);
      expect(await unwantedCopies()).toBe(0);
    }
  });

  it("versions of one source are published, cancelled, retried and planned", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const [a, b, c] = await Promise.all(["a", "b", "c"].map((name) => draft(`${name}_${round}`)));
      if (!a || !b || !c) throw new Error("There is a draft missing.");
      const published = await together(
        [a, b, c].map(
          ({ versionId }) =>
            (ctx) =>
              publishVersion(ctx, { versionId, revision: 1 }),
        ),
      );
      expect(published).toEqual(["done", "done", "done"]);
      await together([
        (ctx) => cancelCopies(ctx, { versionId: a.versionId, regionId: null }),
        (ctx) => retryCopies(ctx, { versionId: b.versionId, regionId: null }),
        () => house.runDue(),
      ]);
    }
    expect(await house.database.prisma.copy.count()).toBe(REGIONS.length + 1);
  });

  it("all regions of one version are cancelled, retried and planned", async () => {
    const { versionId } = await draft("steered");
    await publishVersion(house.ctx(), { versionId, revision: 1 });
    for (let round = 0; round < ROUNDS; round += 1) {
      const ends = await together([
        (ctx) => cancelCopies(ctx, { versionId, regionId: null }),
        (ctx) => retryCopies(ctx, { versionId, regionId: null }),
        (ctx) => cancelCopies(ctx, { versionId, regionId: null }),
        () => house.runDue(),
      ]);
      expect(ends).toEqual(["done", "done", "done", "done"]);
    }
  });

  it("a package is edited twice, gets drafts, and is deleted", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const tags = [{ key: "tier", value: String(round) }];
      const { packageId, versionId } = await draft(`edited_${round}`, tags);
      await deleteVersion(house.ctx(), { versionId });
      const more = { packageId, version: CONTENT };
      await together([
        (ctx) => createVersion(ctx, { ...more, idempotencyKey: "first-draft" }),
        (ctx) => createVersion(ctx, { ...more, idempotencyKey: "other-draft" }),
        (ctx) => editPackage(ctx, { packageId, resourceGroupId: GROUP, tags }),
        (ctx) => editPackage(ctx, { packageId, resourceGroupId: GROUP, tags }),
        (ctx) => (round % 2 === 0 ? Promise.resolve() : deletePackage(ctx, { packageId })),
      ]);
    }
    const kept = await house.database.prisma.package.count({ where: { versions: { none: {} } } });
    expect(kept).toBe(0);
  });
});
