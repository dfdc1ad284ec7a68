import { setTimeout as pause } from "node:timers/promises";
import { openDatabase } from "@/server/db/open-database";

/** A wait between two looks at a copy as the engine planned it; epoch milliseconds. */
export type PlannedLook = { plannedAt: number; dueAt: number };

/** A copy of the version, with every look that was planned at it, and when the engine itself came to know of its end. */
export type WatchedCopy = {
  regionId: string;
  imageId: string | null;
  looks: PlannedLook[];
  verifyingAt: number;
  availableAt: number;
};

/** Far below the shortest wait between two looks, so that none is missed. */
const READ_EVERY_MS = 100;

/** Notes, until it is closed, what looks the engine plans at the copies of one version: it tells each one in the copy's row. */
export async function openLookLog(databaseUrl: string, versionId: string) {
  const database = await openDatabase({ url: databaseUrl });
  const copies = new Map<string, WatchedCopy>();
  let open = true;
  const note = async () => {
    for (const row of await database.prisma.copy.findMany({
      where: { versionRegions: { some: { versionId } } },
    })) {
      const looks = copies.get(row.id)?.looks ?? [];
      const { regionId, imageId, nextLookAt, updatedAt, verifyingAt, availableAt } = row;
      const dueAt = nextLookAt?.getTime();
      if (dueAt !== undefined && dueAt !== looks.at(-1)?.dueAt)
        looks.push({ plannedAt: updatedAt.getTime(), dueAt });
      const known = { verifyingAt: timeOf(verifyingAt), availableAt: timeOf(availableAt) };
      copies.set(row.id, { regionId, imageId, looks, ...known });
    }
  };
  const noting = (async () => {
    for (; open; await pause(READ_EVERY_MS)) await note();
  })();
  return {
    async close(): Promise<void> {
      open = false;
      await noting;
      await note();
      await database.close();
    },
    /** Every copy with what was noted of it. */
    copies: (): WatchedCopy[] => [...copies.values()],
  };
}

function timeOf(moment: Date | null): number {
  return moment?.getTime() ?? Number.NaN;
}
