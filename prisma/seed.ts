import type { Ctx, Tx } from "@/server/ctx";
import type { UserActor } from "@/server/domain/actor";
import { CloudError } from "@/server/domain/cloud/cloud-error";
import { COPY_TAGS } from "@/server/domain/distribution/copy-labels";
import { Refusal } from "@/server/domain/refusal";
import { createPackage } from "@/server/use-cases/package/create-package";
import { publishVersion } from "@/server/use-cases/version/publish-version";
import { demo } from "./demo";
import { makeAccount, makePersona, makeSource, makeVersion } from "./factories";
import type { Prisma, PrismaClient } from "./generated/client";

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

/** The copies the platform account already holds in the demo cloud, with the ids they have there, and those that failed, as rows. */
async function findCopies(
  { ctxFor }: SeedParts,
  sources: readonly Source[],
): Promise<Prisma.CopyCreateManyInput[]> {
  const ctx = ctxFor(demo.isv);
  const rows: Prisma.CopyCreateManyInput[] = [];
  for (const source of sources) {
    const row = (regionId: string) => ({
      id: ctx.ids.from("ic", `${source.imageId}/${regionId}`),
      sourceImageId: source.id,
      regionId,
      attempt: 1,
      startedAt: source.at,
      createdAt: source.at,
    });
    for (const regionId of source.copiedTo) {
      const images = await ctx.cloud.platform.images({ regionId, owner: "self" });
      const image = images.find((found) => found.tags[COPY_TAGS.sourceImage] === source.imageId);
      if (!image) continue;
      rows.push({
        ...row(regionId),
        state: "available",
        imageId: image.imageId,
        fromRegionId: source.regionId,
        progress: 100,
        askedAt: source.at,
        availableAt: image.createdAt ? new Date(image.createdAt) : source.at,
      });
    }
    for (const [regionId, error] of Object.entries(source.failedIn)) {
      rows.push({ ...row(regionId), state: "failed", error });
    }
  }
  return rows;
}

async function writeHistory(tx: Tx, sources: readonly Source[]): Promise<void> {
  const known = new Set(sources.map((source) => source.id));
  for (const { versions, tags, ...item } of demo.packages) {
    if (!versions.every((version) => known.has(version.sourceImageId))) continue;
    const numbers = versions.map((version) => version.number ?? 0);
    await tx.package.create({
      data: {
        ...item,
        latestNumber: Math.max(0, ...numbers),
        tags: { create: tags.map((tag, position) => ({ ...tag, position })) },
      },
    });
    for (const version of versions) {
      await makeVersion(tx, { ...version, packageId: item.id, by: item.createdById });
      await tx.auditEvent.create({
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

/** Key of the advisory lock under which the demo world is written: two processes may start on one empty database. */
const SEED_LOCK = 4_510_002;

/** Writing everything takes a second or two on the embedded database of a slow machine. */
const WRITING_MS = 60_000;

/** All or nothing, so that a start that was killed leaves an empty house to the next one. False when somebody was first. */
function write(
  { db }: SeedParts,
  sources: readonly Source[],
  copies: Prisma.CopyCreateManyInput[],
): Promise<boolean> {
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`select pg_advisory_xact_lock(${SEED_LOCK})`;
      if ((await tx.user.count()) > 0) return false;
      for (const account of demo.accounts) await makeAccount(tx, account);
      for (const { copiedTo: _, failedIn: __, ...row } of sources) await makeSource(tx, row);
      await tx.copy.createMany({ data: copies });
      for (const persona of demo.personas) await makePersona(tx, persona);
      await writeHistory(tx, sources);
      return true;
    },
    { timeout: WRITING_MS, maxWait: WRITING_MS },
  );
}

/**
 * Fills an empty database for the demo world of the simulator: accounts, personas, packages, and a
 * version in every state. Does nothing when there is any user. Regions must have been read.
 */
export async function seed(parts: SeedParts): Promise<void> {
  if ((await parts.db.user.count()) > 0) return;
  const sources = await sourcesThatExist(parts);
  const copies = await findCopies(parts, sources);
  if (await write(parts, sources, copies)) await startLive(parts);
}
