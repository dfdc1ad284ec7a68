import type { Ctx } from "@/server/ctx";
import type { UserActor } from "@/server/domain/actor";
import { CloudError } from "@/server/domain/cloud/cloud-error";
import { COPY_TAGS } from "@/server/domain/distribution/copy-labels";
import { Refusal } from "@/server/domain/refusal";
import { createPackage } from "@/server/use-cases/package/create-package";
import { publishVersion } from "@/server/use-cases/version/publish-version";
import { demo } from "./demo";
import { makeAccount, makePersona, makeSource, makeVersion } from "./factories";
import type { PrismaClient } from "./generated/client";

/** What seeding needs of the house. */
export type SeedParts = { db: PrismaClient; ctxFor(actor: UserActor): Ctx };

type Source = (typeof demo.sources)[number];

/** Another world than the demo one may be running: only what it really holds becomes part of the history. */
async function sourcesThatExist({ ctxFor }: SeedParts): Promise<Source[]> {
  const present: Source[] = [];
  for (const source of demo.sources) {
    const account = { uid: source.accountUid, roleName: "imagecast-supplier" };
    try {
      const { regionId, imageId } = source;
      const found = await ctxFor(demo.isv)
        .cloud.supplier(account)
        .images({ regionId, imageIds: [imageId] });
      if (found.length > 0) present.push(source);
    } catch (error) {
      if (!(error instanceof CloudError)) throw error;
    }
  }
  return present;
}

/** Copies the platform account already holds in the demo cloud become rows, with the ids they have there. */
async function knowCopies({ db, ctxFor }: SeedParts, sources: readonly Source[]): Promise<void> {
  const ctx = ctxFor(demo.isv);
  for (const source of sources) {
    for (const regionId of source.copiedTo) {
      const images = await ctx.cloud.platform.images({ regionId, owner: "self" });
      const image = images.find((found) => found.tags[COPY_TAGS.sourceImage] === source.imageId);
      if (!image) continue;
      await db.copy.create({
        data: {
          id: ctx.ids.from("ic", `${source.imageId}/${regionId}`),
          sourceImageId: source.id,
          regionId,
          state: "available",
          imageId: image.imageId,
          fromRegionId: source.regionId,
          attempt: 1,
          progress: 100,
          askedAt: source.at,
          startedAt: source.at,
          availableAt: image.createdAt ? new Date(image.createdAt) : source.at,
          createdAt: source.at,
        },
      });
    }
    for (const [regionId, error] of Object.entries(source.failedIn)) {
      await db.copy.create({
        data: {
          id: ctx.ids.from("ic", `${source.imageId}/${regionId}`),
          sourceImageId: source.id,
          regionId,
          state: "failed",
          attempt: 1,
          startedAt: source.at,
          createdAt: source.at,
          error,
        },
      });
    }
  }
}

async function writeHistory({ db }: SeedParts, sources: readonly Source[]): Promise<void> {
  const known = new Set(sources.map((source) => source.id));
  for (const { versions, tags, ...item } of demo.packages) {
    if (!versions.every((version) => known.has(version.sourceImageId))) continue;
    const numbers = versions.map((version) => version.number ?? 0);
    await db.package.create({
      data: {
        ...item,
        latestNumber: Math.max(0, ...numbers),
        tags: { create: tags.map((tag, position) => ({ ...tag, position })) },
      },
    });
    for (const version of versions) {
      await makeVersion(db, { ...version, packageId: item.id, by: item.createdById });
      await db.auditEvent.create({
        data: {
          at: version.at,
          actor: item.createdById,
          actorName: item.createdById === demo.isv.userId ? demo.isv.name : demo.otherIsv.name,
          accountUid: item.accountUid,
          action: version.number === null ? "version.create" : "version.publish",
          subject: "version",
          subjectId: version.id,
          packageId: item.id,
          after: { name: version.name, number: version.number },
        },
      });
    }
  }
}

/** These really run: the console's first visitor sees distributions under way and one bad region. */
async function startLive({ ctxFor }: SeedParts): Promise<void> {
  const ctx = ctxFor(demo.isv);
  for (const input of demo.live) {
    try {
      const { versionId } = await createPackage(ctx, input);
      await publishVersion(ctx, { versionId, revision: 1 });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      ctx.log.warn({ package: input.name, refusal: error.message }, "not part of this world");
    }
  }
}

/**
 * Fills an empty database for the demo world of the simulator: accounts, personas, packages, and a
 * version in every state. Does nothing when there is any user. Regions must have been read.
 */
export async function seed(parts: SeedParts): Promise<void> {
  if ((await parts.db.user.count()) > 0) return;
  for (const account of demo.accounts) await makeAccount(parts.db, account);
  const sources = await sourcesThatExist(parts);
  for (const source of sources) {
    const { copiedTo: _, failedIn: __, ...row } = source;
    await makeSource(parts.db, row);
  }
  await knowCopies(parts, sources);
  for (const persona of demo.personas) await makePersona(parts.db, persona);
  await writeHistory(parts, sources);
  await startLive(parts);
}
