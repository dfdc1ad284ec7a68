import type { Tx } from "../ctx";
import { announce } from "./announce";

/** Tells the pages of every package with one of these copies that who may use its images has changed. */
export async function announcePermissions(tx: Tx, copyIds: readonly string[]): Promise<void> {
  const regions = await tx.versionRegion.findMany({
    where: { copyId: { in: [...copyIds] } },
    select: { version: { select: { package: { select: { id: true, accountUid: true } } } } },
  });
  const packages = new Map(regions.map(({ version }) => [version.package.id, version.package]));
  await announce(
    tx,
    [...packages.values()].map(({ id, accountUid }) => ({
      accountUid,
      packageId: id,
      versionId: null,
    })),
  );
}
