import type { Actor, Role } from "./actor";
import { Refusal } from "./refusal";
import { sentence } from "./sentence";

const ALL: readonly Role[] = ["supplier", "reviewer", "admin", "customer"];

/** Who may do what. Jobs may do only what is marked so; tenancy is checked by each use case's scope. */
const permissions = {
  "package.read": { roles: ["supplier"], jobs: false },
  "package.write": { roles: ["supplier"], jobs: false },
  "version.read": { roles: ["supplier"], jobs: false },
  "version.write": { roles: ["supplier"], jobs: false },
  "version.use": { roles: ["supplier", "reviewer"], jobs: false },
  "version.publish": { roles: ["supplier"], jobs: false },
  "distribution.read": { roles: ["supplier"], jobs: false },
  "distribution.steer": { roles: ["supplier"], jobs: false },
  "distribution.run": { roles: [], jobs: true },
  "orphan.read": { roles: ["supplier"], jobs: false },
  "orphan.manage": { roles: ["supplier"], jobs: false },
  "orphan.search": { roles: ["supplier"], jobs: true },
  "account.manage": { roles: ["admin"], jobs: false },
  "price.manage": { roles: ["admin"], jobs: false },
  "image.read": { roles: ["supplier"], jobs: false },
  "service.read": { roles: ALL, jobs: false },
  "service.write": { roles: ["supplier"], jobs: false },
  "service.submit": { roles: ["supplier"], jobs: false },
  "service.publish": { roles: ["supplier"], jobs: false },
  "review.read": { roles: ["reviewer"], jobs: false },
  "review.decide": { roles: ["reviewer"], jobs: false },
  "review.answer": { roles: ["supplier", "reviewer"], jobs: false },
  "whitelist.manage": { roles: ["admin"], jobs: false },
  "whitelist.read": { roles: ["supplier", "admin"], jobs: false },
  "permission.read": { roles: ["supplier", "admin"], jobs: false },
  "permission.repair": { roles: ["supplier", "admin"], jobs: false },
  "permission.survey": { roles: ["admin"], jobs: false },
  "permission.run": { roles: [], jobs: true },
  "instance.read": { roles: ["supplier", "customer", "admin"], jobs: false },
  "instance.launch": { roles: ["supplier", "customer"], jobs: false },
  "instance.run": { roles: [], jobs: true },
  "region.read": { roles: ALL, jobs: true },
  "region.refresh": { roles: [], jobs: true },
} satisfies Record<string, { roles: readonly Role[]; jobs: boolean }>;

/** Something a person or a job may be allowed to do. */
export type Permission = keyof typeof permissions;

/** May this actor do it at all? Whether the thing is theirs is the scope's business. */
export function may(actor: Actor, permission: Permission): boolean {
  const rule: { roles: readonly Role[]; jobs: boolean } = permissions[permission];
  return actor.kind === "job" ? rule.jobs : rule.roles.includes(actor.role);
}

/** Lets pass who may; throws FORBIDDEN with a sentence that names the missing role otherwise. */
export function authorize(actor: Actor, permission: Permission): void {
  if (may(actor, permission)) return;
  const rule: { roles: readonly Role[] } = permissions[permission];
  throw new Refusal(
    "FORBIDDEN",
    sentence("errors.forbidden", { roles: rule.roles.join(", ") || "-" }),
  );
}
