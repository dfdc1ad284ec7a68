import type { Ctx } from "../../ctx";
import type { CloudState } from "../test-house";
import type { SoakFacts } from "./soak-facts";

async function readCopies({ db }: Pick<Ctx, "db">): Promise<SoakFacts["copies"]> {
  const copies = await db.copy.findMany({ include: { sourceImage: true, permission: true } });
  return copies.map(({ id, sourceImage, regionId, root, state, imageId, permission }) => ({
    id,
    source: sourceImage,
    regionId,
    root,
    state,
    imageId,
    permission: permission?.state ?? null,
  }));
}

async function readVersions({ db }: Pick<Ctx, "db">): Promise<SoakFacts["versions"]> {
  const versions = await db.version.findMany({
    where: { number: { not: null } },
    include: { regions: true, waves: { where: { openedAt: null } } },
  });
  return versions.map(({ id, state, regions, waves }) => ({
    id,
    state,
    regions: regions.map(({ regionId, copyId, skippedAt, wave }) => ({
      regionId,
      copyId,
      skipped: skippedAt !== null,
      held: skippedAt === null && waves.some(({ position }) => position === wave),
    })),
  }));
}

async function readServices({
  db,
  clock,
}: Pick<Ctx, "db" | "clock">): Promise<SoakFacts["services"]> {
  const online = await db.serviceVersion.findMany({
    where: { state: "online" },
    include: {
      service: { include: { whitelist: true } },
      templates: { include: { associations: true } },
    },
  });
  return online.map(({ type, service, templates }) => ({
    public: type === "public",
    accounts: service.whitelist
      .filter(({ deploy, expiresAt }) => deploy && (!expiresAt || expiresAt > clock.now()))
      .map(({ accountUid }) => accountUid),
    versionIds: templates.flatMap(({ associations }) =>
      associations.map(({ versionId }) => versionId),
    ),
  }));
}

/** Reads both sides whole; `told` are the versions that people were told are published. */
export async function readSoakFacts(
  ctx: Pick<Ctx, "db" | "clock"> & { cloud: { platformUid: string } },
  simulatorUrl: string,
  told: readonly string[],
): Promise<SoakFacts> {
  const answer = await fetch(`${simulatorUrl}/__simulator/state`);
  const { images } = (await answer.json()) as CloudState;
  const sources = await ctx.db.sourceImage.findMany();
  return {
    platformUid: ctx.cloud.platformUid,
    told: [...told],
    copies: await readCopies(ctx),
    versions: await readVersions(ctx),
    sources: sources.map(({ accountUid, regionId, imageId, grantState }) => ({
      accountUid,
      regionId,
      imageId,
      granted: grantState === "granted",
    })),
    services: await readServices(ctx),
    images,
  };
}
