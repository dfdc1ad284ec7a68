import type { Prisma, StrayImage } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { copiesByLabel } from "../../db/copies-by-label";
import { accountOf } from "../../db/own";
import { ownUnreferenced } from "../../db/own-orphans";
import { authorize } from "../../domain/authorize";
import type { CloudImageStatus } from "../../domain/cloud/cloud-image";
import { copyName } from "../../domain/distribution/copy-labels";
import { textRecord } from "../../domain/instance/instance-record";
import { whyNotAdopt } from "../../domain/orphan/why-not-adopt";
import { type Sentence, sentence } from "../../domain/sentence";

/** Why an image is listed: no version refers to its copy, or no copy knows it. */
export type OrphanKind = "unreferenced" | "unknown";

/** An image in the platform's account that nothing here needs. */
export type Orphan = {
  kind: OrphanKind;
  regionId: string;
  nameEn: string;
  nameZh: string;
  imageId: string;
  name: string;
  status: CloudImageStatus;
  sizeGiB: number;
  sourceImageId: string;
  sourceRegionId: string;
  /** Private one that further regions are copied from. */
  root: boolean;
  createdAt: Date | null;
  deleteAskedAt: Date | null;
  /** Service instances of the account's services that run from it. */
  instances: number;
  whyNotAdopt: Sentence | null;
};

const COPY_PARTS = { region: true, sourceImage: true } satisfies Prisma.CopyInclude;

type Told = Omit<Orphan, "instances">;

async function unreferenced(ctx: Ctx): Promise<Told[]> {
  const copies = await ctx.db.copy.findMany({
    where: ownUnreferenced(ctx.actor),
    include: COPY_PARTS,
  });
  return copies.map((copy) => ({
    kind: "unreferenced",
    regionId: copy.regionId,
    nameEn: copy.region.nameEn,
    nameZh: copy.region.nameZh,
    imageId: copy.imageId ?? "",
    name: copyName(copy),
    status: "Available",
    sizeGiB: copy.sourceImage.sizeGiB,
    sourceImageId: copy.sourceImage.imageId,
    sourceRegionId: copy.sourceImage.regionId,
    root: copy.root,
    createdAt: copy.availableAt ?? copy.createdAt,
    deleteAskedAt: null,
    whyNotAdopt: sentence("rules.orphan_copy_known"),
  }));
}

/** A search and an adoption at the same moment may leave a line about an image that a copy knows by now. */
async function stillUnknown<Row extends StrayImage>(ctx: Ctx, strays: Row[]): Promise<Row[]> {
  const imageId = { in: strays.map((stray) => stray.imageId) };
  const copies = await ctx.db.copy.findMany({ where: { imageId }, select: { imageId: true } });
  const known = new Set(copies.map((copy) => copy.imageId));
  return strays.filter((stray) => !known.has(stray.imageId));
}

async function unknown(ctx: Ctx): Promise<Told[]> {
  const found = await ctx.db.strayImage.findMany({
    where: { accountUid: accountOf(ctx.actor) },
    include: { region: true },
  });
  const strays = await stillUnknown(ctx, found);
  const copyOf = await copiesByLabel(ctx.db, strays);
  return strays.map(({ region, accountUid: _, foundAt: __, ...stray }) => {
    const status = stray.status as CloudImageStatus;
    return {
      ...stray,
      kind: "unknown",
      nameEn: region.nameEn,
      nameZh: region.nameZh,
      status,
      whyNotAdopt: whyNotAdopt(
        { status, deleteAskedAt: stray.deleteAskedAt },
        copyOf({ ...stray, accountUid: accountOf(ctx.actor) }),
      ),
    };
  });
}

/** How many instances of the account's services run from each image of these regions, by image id. */
async function countInstances(ctx: Ctx, regionIds: string[]): Promise<Map<string, number>> {
  const instances = await ctx.db.serviceInstance.findMany({
    where: {
      service: { accountUid: accountOf(ctx.actor) },
      regionId: { in: regionIds },
      state: { not: "deleted" },
    },
    select: { images: true },
  });
  const counts = new Map<string, number>();
  for (const { images } of instances) {
    for (const id of new Set(Object.values(textRecord.parse(images)))) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}

/** When the region that was searched the longest time ago was searched, and how many never were. */
async function lastSearch(ctx: Ctx) {
  const searched = await ctx.db.region.aggregate({
    where: { open: true },
    _min: { searchedAt: true },
    _count: { _all: true, searchedAt: true },
  });
  return {
    searchedAt: searched._min.searchedAt,
    neverSearched: searched._count._all - searched._count.searchedAt,
  };
}

/**
 * The images of the actor's account, by their source, that no version refers to or that no copy knows, largest first within
 * a region; and how fresh that is. Sizes are in GiB. Nobody sees those of another account.
 */
export async function listOrphans(ctx: Ctx) {
  authorize(ctx.actor, "orphan.read");
  const told = (await Promise.all([unreferenced(ctx), unknown(ctx)])).flat();
  const instances = await countInstances(ctx, [...new Set(told.map(({ regionId }) => regionId))]);
  const orphans = told.map((orphan): Orphan => {
    return { ...orphan, instances: instances.get(orphan.imageId) ?? 0 };
  });
  return {
    readAt: ctx.clock.now(),
    ...(await lastSearch(ctx)),
    orphans: orphans.sort(
      (a, b) =>
        a.regionId.localeCompare(b.regionId) ||
        b.sizeGiB - a.sizeGiB ||
        a.imageId.localeCompare(b.imageId),
    ),
  };
}
