import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "../ctx";
import type { Actor } from "../domain/actor";

/** One line of the audit trail. `before` and `after` hold only what the action changed. */
export type AuditLine = {
  at: Date;
  actor: Actor;
  accountUid: string;
  /** Verb in the field's words, such as `version.publish`. */
  action: string;
  subject:
    | "package"
    | "version"
    | "copy"
    | "image"
    | "account"
    | "user"
    | "service"
    | "service-version"
    | "registration"
    | "whitelist-entry"
    | "instance"
    | "price-list";
  subjectId: string;
  /** Only for what happens within a package. */
  packageId?: string;
  /** Only for what happens within a service. */
  serviceId?: string;
  /** Why, where the person said so. */
  reason?: string;
  before?: Prisma.InputJsonObject;
  after?: Prisma.InputJsonObject;
};

/** Writes who did what, in the transaction of the deed itself. */
export async function recordAudit(tx: Tx, line: AuditLine): Promise<void> {
  const { actor, ...rest } = line;
  const person = actor.kind === "user";
  await tx.auditEvent.create({
    data: {
      ...rest,
      actor: person ? actor.userId : `job:${actor.job}`,
      // What happens by itself is told to people as the doing of the house, not of one of its jobs.
      actorName: person ? actor.name : "Imagecast",
      requestId: person ? actor.requestId : undefined,
    },
  });
}
