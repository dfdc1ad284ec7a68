import { z } from "zod";
import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { type Baseline, findBaselines } from "../../db/find-baselines";
import { snapshotOf } from "../../db/find-registration";
import { userNames } from "../../db/user-names";
import { authorize } from "../../domain/authorize";
import { REGISTRATION_STATES } from "../../domain/service/registration-lifecycle";
import { reviewRisks } from "../../domain/service/review-risks";
import { serviceName } from "../../domain/service/service-name";
import { onlineOf } from "../../domain/service/service-state";
import { literally } from "../../domain/text/literally";

/** How the queue is searched, filtered, sorted and paged. `page` counts from 1. */
export const listRegistrationsInput = z.object({
  assignee: z.enum(["unassigned", "mine", "all"]).default("all"),
  states: z
    .array(z.enum(REGISTRATION_STATES))
    .max(REGISTRATION_STATES.length)
    .default(["submitted"]),
  type: z.enum(["private", "public"]).nullable().default(null),
  search: z.string().max(200).default(""),
  sort: z.enum(["submittedAt", "decidedAt"]).default("submittedAt"),
  /** What has waited longest comes first. */
  direction: z.enum(["asc", "desc"]).default("asc"),
  page: z.number().int().min(1).default(1),
  pageSize: z.number().int().min(1).max(100).default(20),
});

type Input = z.infer<typeof listRegistrationsInput>;

const me = (ctx: Ctx) => (ctx.actor.kind === "user" ? ctx.actor.userId : "");

function ofAssignee(ctx: Ctx, assignee: Input["assignee"]): Prisma.RegistrationWhereInput {
  if (assignee === "all") return {};
  return { claimedById: assignee === "mine" ? me(ctx) : null };
}

/** Finds by the service's name, by name or UID of its account, and by an id. */
function matches(search: string): Prisma.RegistrationWhereInput {
  const contains = { contains: literally(search), mode: "insensitive" } as const;
  return {
    OR: [
      { id: search },
      { serviceVersion: { service: { OR: [{ id: search }, { name: contains }] } } },
      { serviceVersion: { service: { account: { OR: [{ uid: search }, { name: contains }] } } } },
    ],
  };
}

function condition(input: Input): Prisma.RegistrationWhereInput {
  const search = input.search.trim();
  return {
    AND: [
      input.states.length > 0 ? { state: { in: input.states } } : {},
      input.type ? { serviceVersion: { type: input.type } } : {},
      search ? matches(search) : {},
    ],
  };
}

const PARTS = {
  serviceVersion: {
    select: {
      id: true,
      number: true,
      type: true,
      serviceId: true,
      service: {
        select: {
          name: true,
          account: { select: { uid: true, name: true } },
          versions: { select: { state: true, type: true } },
        },
      },
    },
  },
} satisfies Prisma.RegistrationInclude;

type Row = Prisma.RegistrationGetPayload<{ include: typeof PARTS }>;

type Beside = { nameOf: (id: string) => string; baseline: Baseline | undefined; now: Date };

function listed(ctx: Ctx, row: Row, { nameOf, baseline, now }: Beside) {
  const { serviceVersion, claimedById, decidedAt } = row;
  const { service } = serviceVersion;
  const content = snapshotOf(row);
  const online = onlineOf(service.versions);
  return {
    id: row.id,
    revision: row.revision,
    state: row.state,
    decision: row.decision,
    serviceId: serviceVersion.serviceId,
    serviceVersionId: serviceVersion.id,
    number: serviceVersion.number,
    /** As submitted: the service itself may be called otherwise still. */
    name: serviceName(content.infos),
    type: content.type,
    account: service.account,
    /** Nobody reviews a service of their own account. */
    ownAccount: ctx.actor.kind === "user" && ctx.actor.accountUid === service.account.uid,
    submittedAt: row.submittedAt,
    submittedBy: nameOf(row.submittedById),
    waitingSeconds: Math.floor(((decidedAt ?? now).getTime() - row.submittedAt.getTime()) / 1000),
    claimedBy: claimedById ? { id: claimedById, name: nameOf(claimedById) } : null,
    decidedAt,
    decidedBy: row.decidedById && nameOf(row.decidedById),
    risks: reviewRisks(content, baseline?.content ?? null, online?.type ?? null),
  };
}

/** One page of the submissions of all accounts, with how many are unassigned, the actor's, and there at all. */
export async function listRegistrations(ctx: Ctx, input: Input) {
  authorize(ctx.actor, "review.read");
  const where = condition(input);
  const count = (assignee: Input["assignee"]) =>
    ctx.db.registration.count({ where: { AND: [where, ofAssignee(ctx, assignee)] } });
  const [rows, unassigned, mine, all] = await Promise.all([
    ctx.db.registration.findMany({
      where: { AND: [where, ofAssignee(ctx, input.assignee)] },
      include: PARTS,
      orderBy: [{ [input.sort]: input.direction }, { id: "asc" }],
      skip: (input.page - 1) * input.pageSize,
      take: input.pageSize,
    }),
    count("unassigned"),
    count("mine"),
    count("all"),
  ]);
  const ids = rows.flatMap((row) => [row.submittedById, row.claimedById, row.decidedById]);
  const [baselines, nameOf] = await Promise.all([
    findBaselines(ctx.db, rows),
    userNames(ctx.db, ids),
  ]);
  const now = ctx.clock.now();
  return {
    items: rows.map((row) => listed(ctx, row, { nameOf, baseline: baselines.get(row.id), now })),
    matching: { unassigned, mine, all }[input.assignee],
    counts: { unassigned, mine, all },
  };
}
