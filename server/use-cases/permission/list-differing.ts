import { z } from "zod";
import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { SHAREABLE } from "../../db/mark-permissions";
import { authorize } from "../../domain/authorize";
import { permissionLifecycle } from "../../domain/permission/permission-lifecycle";
import { OF_IMAGES } from "./due-permissions";
import { toldTrouble } from "./told-trouble";

/** Which page of the images; `page` counts from 1. */
export const listDifferingInput = z.object({
  page: z.number().int().min(1).default(1),
  pageSize: z.number().int().min(1).max(100).default(20),
});

const PUBLISHED = { version: { number: { not: null } } } satisfies Prisma.VersionRegionWhereInput;

const PARTS = {
  copy: {
    include: {
      region: true,
      versionRegions: {
        where: PUBLISHED,
        select: { version: { select: { package: { include: { account: true } } } } },
        orderBy: { version: { package: { name: "asc" } } },
        take: 1,
      },
    },
  },
} satisfies Prisma.ImagePermissionInclude;

/** Images that a repair can do something about. */
const DIFFERING: Prisma.ImagePermissionWhereInput = {
  AND: [OF_IMAGES, { copy: { ...SHAREABLE, versionRegions: { some: PUBLISHED } } }],
  state: { in: [...permissionLifecycle.from("repair")] },
};

/**
 * The regional images of every account whose permission is not what is wanted and stays so until somebody
 * has it repaired: changed by hand, or refused by the cloud. One page by package and region, and how many there are.
 */
export async function listDiffering(ctx: Ctx, input: z.infer<typeof listDifferingInput>) {
  authorize(ctx.actor, "permission.survey");
  const [rows, all] = await Promise.all([
    ctx.db.imagePermission.findMany({
      where: DIFFERING,
      omit: { wantedAccounts: true },
      include: PARTS,
      orderBy: [{ copy: { sourceImage: { name: "asc" } } }, { copy: { regionId: "asc" } }],
      skip: (input.page - 1) * input.pageSize,
      take: input.pageSize,
    }),
    ctx.db.imagePermission.count({ where: DIFFERING }),
  ]);
  const items = rows.flatMap(({ copy, ...permission }) => {
    const [used] = copy.versionRegions;
    if (!used) return [];
    const { id, name, account } = used.version.package;
    return {
      copyId: copy.id,
      package: { id, name },
      account: { uid: account.uid, name: account.name },
      regionId: copy.regionId,
      nameEn: copy.region.nameEn,
      nameZh: copy.region.nameZh,
      imageId: copy.imageId,
      ...toldTrouble(permission),
    };
  });
  return { items, all };
}
