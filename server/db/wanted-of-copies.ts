import type { Prisma } from "@/prisma/generated/client";
import type { Ctx, Tx } from "../ctx";
import { textRecord } from "../domain/instance/instance-record";
import { type Permission, wantedPermission } from "../domain/permission/wanted-permission";
import type { ServiceUse } from "../domain/visibility/service-use";
import { visibilityOf } from "../domain/visibility/visibility-of";
import { serviceUses } from "./service-uses";

/** What has to be known of a copy to say what is wanted of its image. */
export const WISH_PARTS = {
  sourceImage: { select: { accountUid: true } },
  versionRegions: { select: { version: { select: { id: true, packageId: true } } } },
} satisfies Prisma.CopyInclude;

type CopyRow = Prisma.CopyGetPayload<{ include: typeof WISH_PARTS }>;

/**
 * Copies whose owner runs a test with them, by id: who tests a version needs its images before it is online. An account that
 * tests with the image of another has it from that one's whitelist or not at all.
 */
async function testedByOwner(tx: Tx, copies: readonly CopyRow[]): Promise<Set<string>> {
  const owners = [...new Set(copies.map(({ sourceImage }) => sourceImage.accountUid))];
  const tests = await tx.serviceInstance.findMany({
    where: {
      test: true,
      accountUid: { in: owners },
      state: { not: "deleted" },
      regionId: { in: [...new Set(copies.map(({ regionId }) => regionId))] },
    },
    select: { accountUid: true, images: true },
  });
  const pair = (uid: string, imageId: string | null) => `${uid}/${imageId}`;
  const tested = new Set(
    tests.flatMap(({ accountUid, images }) =>
      Object.values(textRecord.parse(images)).map((imageId) => pair(accountUid, imageId)),
    ),
  );
  const byOwner = copies.filter((copy) =>
    tested.has(pair(copy.sourceImage.accountUid, copy.imageId)),
  );
  return new Set(byOwner.map(({ id }) => id));
}

function withTester(wanted: Permission, uid: string): Permission {
  if (wanted.public) return wanted;
  return { public: false, accounts: [...new Set([...wanted.accounts, uid])].sort() };
}

/** Copies with the same key are used alike, so the same is wanted of them. */
function keyOf(owner: string, used: readonly ServiceUse[], isTested: boolean): string {
  return [owner, isTested, ...new Set(used.map(({ serviceId }) => serviceId))].sort().join(" ");
}

/**
 * What is wanted of each copy now, by id, from every service that uses any version with it and from the tests.
 * Wishes that are equal are one and the same object: a wish can name a hundred thousand accounts, and a
 * package has thirty copies.
 */
export async function wantedOfCopies(
  { clock, cloud }: Pick<Ctx, "clock" | "cloud">,
  tx: Tx,
  copies: readonly CopyRow[],
): Promise<Map<string, Permission>> {
  const versionIds = copies.flatMap((copy) => copy.versionRegions.map(({ version }) => version.id));
  const uses = await serviceUses(tx, [...new Set(versionIds)], clock.now());
  const tested = await testedByOwner(tx, copies);
  const byKey = new Map<string, Permission>();
  const byText = new Map<string, Permission>();
  const wish = (owner: string, used: readonly ServiceUse[], isTested: boolean) => {
    const plain = wantedPermission(visibilityOf(owner, used), cloud.platformUid);
    const wanted = isTested ? withTester(plain, owner) : plain;
    const text = JSON.stringify(wanted);
    const same = byText.get(text) ?? wanted;
    byText.set(text, same);
    return same;
  };
  return new Map(
    copies.map((copy) => {
      const used = copy.versionRegions.flatMap(({ version }) => uses.get(version.id) ?? []);
      const owner = copy.sourceImage.accountUid;
      const key = keyOf(owner, used, tested.has(copy.id));
      const wanted = byKey.get(key) ?? wish(owner, used, tested.has(copy.id));
      byKey.set(key, wanted);
      return [copy.id, wanted];
    }),
  );
}
