import { z } from "zod";
import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { accountOf } from "../../db/own";
import { ownEntry } from "../../db/own-entry";
import { authorize } from "../../domain/authorize";
import { versionAccess } from "../../domain/instance/version-access";
import { Refusal } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import type { ServiceContent } from "../../domain/service/service-content";

/** Which service. */
export const listDeployableInput = z.object({ serviceId: z.string().max(64) });

const partsFor = (uid: string) =>
  ({
    whitelist: ownEntry(uid),
    versions: {
      orderBy: { number: { sort: "desc", nulls: "first" } },
      include: { templates: { orderBy: { position: "asc" }, select: { name: true } } },
    },
  }) satisfies Prisma.ServiceInclude;

type Row = Prisma.ServiceGetPayload<{ include: ReturnType<typeof partsFor> }>;
type Version = Row["versions"][number];

const listed = ({ id, number, state, infos, icon, releaseNotes, templates }: Version) => ({
  id,
  number,
  state,
  infos: infos as ServiceContent["infos"],
  icon,
  releaseNotes,
  templateNames: templates.map(({ name }) => name),
});

/**
 * The versions of a service that the actor's account may deploy anew, with the names of their templates: those that
 * are not published yet first, then the newest. An account tests every version of its own service. Throws NOT_FOUND
 * for a service that is not for this account to see, and FORBIDDEN for one that it may look at only.
 */
export async function listDeployable(ctx: Ctx, input: z.infer<typeof listDeployableInput>) {
  authorize(ctx.actor, "instance.launch");
  const uid = accountOf(ctx.actor);
  const service = await ctx.db.service.findUnique({
    where: { id: input.serviceId },
    include: partsFor(uid),
  });
  const isOwn = service?.accountUid === uid;
  const now = ctx.clock.now();
  const offered = (service?.versions ?? []).filter(({ state }) => isOwn || state !== "offline");
  const accessTo = ({ state }: Version) =>
    service ? versionAccess(uid, service, state, now) : "none";
  const versions = offered.filter((version) => accessTo(version) === "deploy");
  if (!service || !offered.some((version) => accessTo(version) !== "none")) {
    throw new Refusal("NOT_FOUND", sentence("errors.service_not_found"));
  }
  if (versions.length === 0)
    throw new Refusal("FORBIDDEN", sentence("rules.service_not_deployable"));
  return { id: service.id, isOwn, versions: versions.map(listed) };
}
