import type { Prisma } from "@/prisma/generated/client";
import type { Ctx, Tx } from "../ctx";
import { versionAccess } from "../domain/instance/version-access";
import { Refusal } from "../domain/refusal";
import { sentence } from "../domain/sentence";
import { accountOf } from "./own";
import { ownEntry } from "./own-entry";
import { CONTENT_PARTS } from "./service-content";

const partsFor = (uid: string) =>
  ({
    ...CONTENT_PARTS,
    service: {
      include: {
        whitelist: ownEntry(uid),
        versions: { select: { state: true, type: true } },
      },
    },
  }) satisfies Prisma.ServiceVersionInclude;

/** A version of a service with its content, its service and who may deploy it. */
export type DeployableVersion = Prisma.ServiceVersionGetPayload<{
  include: ReturnType<typeof partsFor>;
}>;

/**
 * The version of a service that the actor's account wants to deploy. Throws NOT_FOUND when it is not there
 * or not for this account to see, and FORBIDDEN when it may be looked at only.
 */
export async function findDeployableVersion(
  { db, actor, clock }: Pick<Ctx, "actor" | "clock"> & { db: Ctx["db"] | Tx },
  serviceVersionId: string,
): Promise<DeployableVersion> {
  const uid = accountOf(actor);
  const version = await db.serviceVersion.findUnique({
    where: { id: serviceVersionId },
    include: partsFor(uid),
  });
  const access = version ? versionAccess(uid, version.service, version.state, clock.now()) : "none";
  if (!version || access === "none") {
    throw new Refusal("NOT_FOUND", sentence("errors.service_version_not_found"));
  }
  if (access === "see") throw new Refusal("FORBIDDEN", sentence("rules.service_not_deployable"));
  return version;
}

/** Is it of the actor's own account, so that deploying it is a test? */
export function isOwn(version: DeployableVersion, actor: Ctx["actor"]): boolean {
  return version.service.accountUid === accountOf(actor);
}
