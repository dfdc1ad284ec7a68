import type { Prisma, PrismaClient } from "./generated/client";
import type { Role, ServiceType, ServiceVersionState } from "./generated/enums";

/** The database, or a transaction in it. */
type Db = PrismaClient | Prisma.TransactionClient;

/** An account to make. `roleName` is the role in it that lets Imagecast in. */
export type NewAccount = {
  uid: string;
  name: string;
  roleName?: string;
  groups?: readonly string[];
};

/** Makes an account with a default resource group and, if given, further ones. */
export async function makeAccount(db: Db, account: NewAccount): Promise<void> {
  const { uid, name, roleName, groups = [] } = account;
  await db.account.create({
    data: {
      uid,
      name,
      roleName,
      resourceGroups: {
        create: [
          { id: `rg-${uid}-default`, name: "default", isDefault: true },
          ...groups.map((group) => ({ id: `rg-${uid}-${group}`, name: group })),
        ],
      },
    },
  });
}

/** A person to make. */
export type NewUser = { id: string; accountUid: string; role: Role; name: string; email: string };

/** Makes a demo persona: it signs in without a password, and only with the simulator. */
export async function makePersona(db: Db, user: NewUser): Promise<void> {
  await db.user.create({ data: { ...user, demo: true } });
}

/** A source image as a factory takes it. */
export type NewSource = {
  id: string;
  accountUid: string;
  regionId: string;
  imageId: string;
  name: string;
  sizeGiB: number;
  osType?: string;
  architecture?: string;
  at: Date;
};

/** Makes a source image that was read from the cloud at `at`. */
export async function makeSource(db: Db, source: NewSource): Promise<void> {
  const { at, osType = "linux", architecture = "x86_64", ...rest } = source;
  await db.sourceImage.create({
    data: { ...rest, osType, osName: "", architecture, seenAt: at, grantState: "withdrawn" },
  });
}

/** How long a made distribution is said to have taken. */
const SETTLING_MS = 12 * 60_000;

/** A version to make, published at `at` unless `number` is null. Its copies must exist. */
export type NewVersion = {
  id: string;
  packageId: string;
  number: number | null;
  name: string;
  description: string;
  sourceImageId: string;
  regionIds: readonly string[];
  state: "draft" | "available" | "partially_available" | "failed";
  by: string;
  at: Date;
};

/** Makes a version with its regions, linked to the copies its source has there. */
export async function makeVersion(db: Db, version: NewVersion): Promise<void> {
  const { regionIds, by, at, ...rest } = version;
  const published = version.number !== null;
  const copies = await db.copy.findMany({
    where: { sourceImageId: version.sourceImageId, root: false },
  });
  const copyOf = new Map(copies.map((copy) => [copy.regionId, copy.id]));
  await db.version.create({
    data: {
      ...rest,
      draftOf: published ? null : version.packageId,
      imageType: "own",
      createdById: by,
      createdAt: at,
      updatedAt: at,
      ...(published
        ? { publishedById: by, publishedAt: at, settledAt: new Date(at.getTime() + SETTLING_MS) }
        : {}),
      regions: {
        create: regionIds.map((regionId) => ({
          regionId,
          copyId: published ? copyOf.get(regionId) : null,
        })),
      },
    },
  });
}

/** A service to make, with one version in the state given; one that is offline was online before. */
export type NewService = {
  id: string;
  accountUid: string;
  name: string;
  type: ServiceType;
  state: ServiceVersionState;
  /** Package versions that its template is associated with. */
  versionIds: readonly string[];
  whitelist?: readonly NewEntry[];
  by: string;
  at: Date;
};

/** An account of a whitelist: may deploy for good unless said otherwise. */
export type NewEntry = {
  accountUid: string;
  alias?: string;
  deploy?: boolean;
  expiresAt?: Date | null;
};

function templateOf({
  id,
  versionIds,
}: NewService): Prisma.ServiceTemplateCreateWithoutServiceVersionInput {
  const resources = versionIds.map((_, index) => [
    `Server${index}`,
    { Type: "ALIYUN::ECS::Instance", Properties: { ImageId: `image_${index}` } },
  ]);
  const template = {
    ROSTemplateFormatVersion: "2015-09-01",
    Resources: Object.fromEntries(resources),
  };
  return {
    id: `st-${id}`,
    position: 0,
    name: "default",
    files: [{ path: "template.json", text: JSON.stringify(template, null, 2) }],
    parameterSets: [],
    associations: {
      create: versionIds.map((versionId, index) => ({
        slotPath: `Resources.Server${index}.Properties.ImageId`,
        version: { connect: { id: versionId } },
      })),
    },
  };
}

/** Makes a service with a version, a template and a whitelist. Who may use an image is marked by nobody. */
export async function makeService(db: Db, service: NewService): Promise<void> {
  const { id, accountUid, name, type, state, whitelist = [], by, at } = service;
  const published = state === "online" || state === "offline";
  await db.service.create({
    data: {
      id,
      accountUid,
      name,
      latestNumber: published ? 1 : 0,
      createdById: by,
      createdAt: at,
      whitelist: {
        create: whitelist.map((entry) => ({ ...entry, addedById: by, addedAt: at, updatedAt: at })),
      },
      versions: {
        create: {
          id: `sv-${id}`,
          number: published ? 1 : null,
          draftOf: published ? null : id,
          onlineOf: state === "online" ? id : null,
          state,
          type,
          infos: { en: { name, description: "Made by a factory." } },
          createdById: by,
          createdAt: at,
          publishedAt: published ? at : null,
          templates: { create: templateOf(service) },
        },
      },
    },
  });
}
