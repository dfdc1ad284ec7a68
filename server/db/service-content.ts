import { createHash } from "node:crypto";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "../ctx";
import { canonicalContent } from "../domain/service/canonical-content";
import type { ServiceContent, ServiceTemplateContent } from "../domain/service/service-content";

/** What of a version's rows makes its content. */
export const CONTENT_PARTS = {
  templates: {
    orderBy: { position: "asc" },
    include: { associations: { orderBy: { slotPath: "asc" } } },
  },
} satisfies Prisma.ServiceVersionInclude;

type ContentRow = Prisma.ServiceVersionGetPayload<{ include: typeof CONTENT_PARTS }>;

function templateOf(row: ContentRow["templates"][number]): ServiceTemplateContent {
  return {
    name: row.name,
    files: row.files as ServiceTemplateContent["files"],
    allowedRegionIds: row.allowedRegionIds,
    parameterSets: row.parameterSets as ServiceTemplateContent["parameterSets"],
    associations: Object.fromEntries(
      row.associations.map(({ slotPath, versionId }) => [slotPath, versionId]),
    ),
  };
}

/** The content of a version, from its rows. */
export function contentOf(row: ContentRow): ServiceContent {
  return {
    type: row.type,
    infos: row.infos as ServiceContent["infos"],
    icon: row.icon,
    releaseNotes: row.releaseNotes,
    templates: row.templates.map(templateOf),
  };
}

/** SHA-256, in hex, of a content: what an approval holds for. Take it of contents read by contentOf. */
export function contentHash(content: ServiceContent): string {
  return createHash("sha256").update(canonicalContent(content)).digest("hex");
}

/** The columns of a version that its content fills; templates have rows of their own. */
export function contentColumns({ type, infos, icon, releaseNotes }: ServiceContent) {
  return { type, infos, icon, releaseNotes };
}

/** The content as its rows give it back: regions sorted, each once. */
export function storedContent(content: ServiceContent): ServiceContent {
  const templates = content.templates.map((template) => ({
    ...template,
    allowedRegionIds: [...new Set(template.allowedRegionIds)].sort(),
  }));
  return { ...content, templates };
}

/** Replaces the templates of a draft by those of a stored content. `freshId` makes the ids of their rows. */
export async function writeTemplates(
  tx: Tx,
  serviceVersionId: string,
  content: ServiceContent,
  freshId: () => string,
): Promise<void> {
  const rows = content.templates.map((template, position) => ({
    ...template,
    position,
    id: freshId(),
  }));
  await tx.serviceTemplate.deleteMany({ where: { serviceVersionId } });
  await tx.serviceTemplate.createMany({
    data: rows.map(({ associations: _, ...row }) => ({ ...row, serviceVersionId })),
  });
  await tx.association.createMany({
    data: rows.flatMap(({ id, associations }) =>
      Object.entries(associations).map(([slotPath, versionId]) => ({
        templateId: id,
        slotPath,
        versionId,
      })),
    ),
  });
}
