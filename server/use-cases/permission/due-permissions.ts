import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";

const PARTS = { copy: true } satisfies Prisma.ImagePermissionInclude;

/** A permission with the copy whose image it is about. */
export type PermissionRow = Prisma.ImagePermissionGetPayload<{ include: typeof PARTS }>;

/** Permissions of images that exist; those of copies under way wait for them. */
export const OF_IMAGES: Prisma.ImagePermissionWhereInput = {
  copy: { state: "available", imageId: { not: null } },
};

/** Permissions whose time to be looked at has come. */
export function isDue(now: Date): Prisma.ImagePermissionWhereInput {
  return { ...OF_IMAGES, nextLookAt: { lte: now } };
}

/** The permissions in a region that are due. */
export function duePermissions(ctx: Ctx, regionId: string): Promise<PermissionRow[]> {
  return ctx.db.imagePermission.findMany({
    where: { AND: [isDue(ctx.clock.now()), { copy: { regionId } }] },
    include: PARTS,
    orderBy: { copyId: "asc" },
  });
}

/** When the region wants its next pass, null when nothing is to be done there. */
export async function nextDue(ctx: Ctx, regionId: string): Promise<Date | null> {
  const soonest = await ctx.db.imagePermission.findFirst({
    where: { AND: [OF_IMAGES, { nextLookAt: { not: null }, copy: { regionId } }] },
    orderBy: { nextLookAt: "asc" },
    select: { nextLookAt: true },
  });
  return soonest?.nextLookAt ?? null;
}
