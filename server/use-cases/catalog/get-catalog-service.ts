import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { accountOf } from "../../db/own";
import { ownEntry } from "../../db/own-entry";
import { CONTENT_PARTS, contentOf } from "../../db/service-content";
import { findDeployedVersions } from "../../db/used-versions";
import { authorize, may } from "../../domain/authorize";
import { type DeployableTemplate, whyNotDeployAs } from "../../domain/instance/compose-stack";
import { readResourceTypes } from "../../domain/instance/read-resource-types";
import { readTemplateParameters } from "../../domain/instance/read-template-parameters";
import { whyNotCreateInstance } from "../../domain/instance/why-not-create-instance";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import { catalogAccess } from "../../domain/service/catalog-access";
import type { ServiceInfos, ServiceTemplateContent } from "../../domain/service/service-content";
import type { ServiceInput } from "../../domain/service/service-input";
import { shownVersion } from "../../domain/service/shown-version";
import { analyseTemplate } from "../../domain/template/analyse-template";
import type { ServiceAccess } from "../../domain/visibility/service-access";

const partsFor = (uid: string) =>
  ({
    account: { select: { uid: true, name: true } },
    whitelist: ownEntry(uid),
    versions: {
      where: { state: { not: "draft" } },
      orderBy: { number: { sort: "desc", nulls: "first" } },
      include: CONTENT_PARTS,
    },
  }) satisfies Prisma.ServiceInclude;

type Row = Prisma.ServiceGetPayload<{ include: ReturnType<typeof partsFor> }>;
type Version = Row["versions"][number];

function listed({ id, number, state, releaseNotes, publishedAt }: Version) {
  return { id, number, state, releaseNotes, publishedAt };
}

/** What has been online is for those who see the service; the version in review for those who see that. */
function isListed({ state }: Version, { online, beta }: ServiceAccess): boolean {
  return state === "online" || state === "offline" ? online : beta;
}

type Region = { id: string; nameEn: string; nameZh: string };

/** What every template of a version is told with. */
type Told = {
  versions: DeployableTemplate["versions"];
  regions: readonly Region[];
  isOwn: boolean;
};

async function readTemplate(
  ctx: Ctx,
  content: ServiceTemplateContent,
  { versions, regions, ...reader }: Told,
) {
  const hcl = await ctx.hcl();
  const { parameters, fixedRegionId } = readTemplateParameters(content.files, hcl);
  const analysis = analyseTemplate(content.files, hcl);
  const template = { ...content, analysis, versions, fixedRegionId };
  const allowed = regions.filter(({ id }) => content.allowedRegionIds.includes(id));
  return {
    name: content.name,
    kind: template.analysis.kind,
    resourceTypes: readResourceTypes(content.files, hcl),
    parameters: parameters
      .filter(({ isRegion }) => !isRegion)
      .map(({ name, label, type, defaultValue, secret }) => ({
        name,
        label,
        type,
        defaultValue: secret ? null : defaultValue,
        secret,
      })),
    parameterSets: content.parameterSets.map(({ name, description }) => ({ name, description })),
    regions: allowed.map((region) => ({
      ...region,
      whyNot: whyNotDeployAs(reader, template, region.id),
    })),
  };
}

async function readTemplates(ctx: Ctx, row: Row, version: Version) {
  const { templates } = contentOf(version);
  const used = templates.flatMap(({ associations }) => Object.values(associations));
  const parties = { ownerUid: row.accountUid, deployerUid: accountOf(ctx.actor) };
  const [versions, regions] = await Promise.all([
    findDeployedVersions(ctx, parties, used),
    ctx.db.region.findMany({
      select: { id: true, nameEn: true, nameZh: true },
      orderBy: { id: "asc" },
    }),
  ]);
  const told = { versions, regions, isOwn: parties.ownerUid === parties.deployerUid };
  return Promise.all(templates.map((template) => readTemplate(ctx, template, told)));
}

/**
 * A service as the catalog shows it: what it says of itself, its versions with what changed, and of the version that would
 * be deployed each template with what it creates, asks and where; and why no instance can be created, if none can. Neither
 * templates nor image ids are told. Throws NOT_FOUND when it is not there or not for this account to see.
 */
export async function getCatalogService(ctx: Ctx, input: ServiceInput) {
  authorize(ctx.actor, "service.read");
  const uid = accountOf(ctx.actor);
  const row = await ctx.db.service.findUnique({
    where: { id: input.serviceId },
    include: partsFor(uid),
  });
  const access = row && catalogAccess(uid, row, ctx.clock.now());
  const version = row && access ? shownVersion(row.versions, access) : undefined;
  if (!row || !access || !version) {
    throw new Refusal("NOT_FOUND", sentence("errors.service_not_found"));
  }
  const [templates, instanceCount] = await Promise.all([
    readTemplates(ctx, row, version),
    ctx.db.serviceInstance.count({
      where: { serviceId: row.id, accountUid: uid, state: { not: "deleted" } },
    }),
  ]);
  return {
    id: row.id,
    supplier: row.account,
    isOwn: access.because === "owner",
    type: version.type,
    infos: version.infos as ServiceInfos,
    icon: version.icon,
    version: listed(version),
    versions: row.versions.filter((one) => isListed(one, access)).map(listed),
    templates,
    /** Those of the actor's account, without deleted ones. */
    instanceCount,
    /** When the account's entry on the whitelist runs out. */
    expiresAt: row.whitelist[0]?.expiresAt ?? null,
    whyNotCreate: whyNotCreateInstance({
      mayLaunch: may(ctx.actor, "instance.launch"),
      mayDeploy: access.deploy,
      templates,
    }),
  };
}
