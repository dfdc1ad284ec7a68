import type { UserActor } from "../../domain/actor";
import type { BenchRelease } from "../../domain/distribution/bench/bench-release";
import { DEMO_ROLES } from "../../simulator/demo-accounts";
import { createPackage } from "../../use-cases/package/create-package";
import { publishVersion } from "../../use-cases/version/publish-version";
import { closeHouse, type House, house } from "../../wiring";
import { RELEASES, SUPPLIER_UIDS, sourceImageOf, uidOf } from "./many-suppliers";

/** So many suppliers publish at the same moment. */
const AT_ONCE = 4;

/** Publishes every release by the verbs that the pages call; `env` is that of the house, whose worker does the rest. */
export async function publishMany(env: Record<string, string>): Promise<void> {
  Object.assign(process.env, env, { WORKER: "off" });
  const open = await house();
  await makeSuppliers(open);
  const waiting = [...RELEASES];
  const people = Array.from({ length: AT_ONCE }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await publish(open, next);
  });
  await Promise.all(people);
  await closeHouse();
}

async function makeSuppliers({ database: { prisma } }: House): Promise<void> {
  await prisma.account.createMany({
    data: SUPPLIER_UIDS.map((uid) => ({ uid, name: uid, roleName: DEMO_ROLES.supplier })),
  });
  await prisma.resourceGroup.createMany({
    data: SUPPLIER_UIDS.map((uid) => ({
      id: `rg-${uid}`,
      accountUid: uid,
      name: "default",
      isDefault: true,
    })),
  });
}

async function publish({ ctxFor }: House, release: BenchRelease): Promise<void> {
  const uid = uidOf(release);
  const ctx = ctxFor(supplierOf(uid));
  const { versionId } = await createPackage(ctx, {
    name: release.id.replace("-", "_"),
    resourceGroupId: `rg-${uid}`,
    tags: [],
    version: {
      name: "v1_0",
      description: "One of many that are published at once.",
      imageType: "own",
      productCode: null,
      productVersion: null,
      sourceRegionId: release.rootRegionId,
      sourceImageId: sourceImageOf(release),
      regionIds: [...release.regionIds],
    },
    idempotencyKey: release.id,
  });
  await publishVersion(ctx, { versionId, revision: 1 });
}

function supplierOf(uid: string): UserActor {
  return {
    kind: "user",
    userId: `user-${uid}`,
    name: "Supplier",
    email: `${uid}@supplier.example`,
    role: "supplier",
    accountUid: uid,
    accountName: uid,
  };
}
