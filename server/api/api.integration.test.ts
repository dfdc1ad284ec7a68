import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openChangeFeed } from "../db/change-feed";
import { openPostgresqlDatabase } from "../db/postgresql-database";
import type { UserActor } from "../domain/actor";
import type { ChangeFeed } from "../domain/change";
import { versionOf } from "../testing/publish";
import { openTestHouse, SUPPLIER, type TestHouse } from "../testing/test-house";
import { TEST_IMAGES } from "../testing/test-world";
import { errorShape } from "./error-shape";
import { type LiveEvent, liveChanges } from "./live-changes";
import type { RequestContext } from "./request-context";
import { appRouter } from "./root";

const stranger: UserActor = { ...SUPPLIER, userId: "other", accountUid: "2222222222222222" };

let house: TestHouse;
let changes: ChangeFeed;
beforeAll(async () => {
  house = await openTestHouse();
  changes = await openChangeFeed(house.database);
});
afterAll(async () => {
  await changes.close();
  await house.close();
});

function request(more: Partial<RequestContext> = {}): RequestContext {
  return {
    actor: SUPPLIER,
    requestId: "request-1",
    sameOrigin: true,
    ctxFor: (actor) => house.ctx(actor),
    actorNow: async () => SUPPLIER,
    changes,
    log: { info() {}, warn() {}, error() {} },
    ...more,
  };
}

const caller = (more?: Partial<RequestContext>) => appRouter.createCaller(request(more));

function packageInput(name: string) {
  return {
    name,
    resourceGroupId: `rg-${SUPPLIER.accountUid}`,
    tags: [],
    version: versionOf(TEST_IMAGES.plain, ["cn-beijing"]),
    idempotencyKey: `api-${name}`,
  };
}

async function refusal(run: Promise<unknown>) {
  const error = await run.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof TRPCError)) throw new Error("It was not refused.");
  return { status: getHTTPStatusCodeFromError(error), ...errorShape(error) };
}

describe("what the browser is told", () => {
  it("names the field and the rule of every bad field", async () => {
    const input = packageInput("no");
    const told = await refusal(
      caller().package.create({
        ...input,
        tags: [{ key: "", value: "" }],
        version: { ...input.version, description: "short", regionIds: [] },
      }),
    );
    expect(told).toMatchObject({
      status: 400,
      code: "INVALID",
      fieldErrors: {
        name: "rules.package_name_length",
        "tags.0.key": "rules.tag_key_empty",
        "version.description": "rules.description_length",
        "version.regionIds": "rules.regions_empty",
      },
    });
  });

  it("names the field whose text no database holds, in inputs of every kind", async () => {
    const input = packageInput("unstorable");
    const version = { ...input.version, description: "cut off\u0000 by a pipe" };
    expect(await refusal(caller().package.create({ ...input, version }))).toMatchObject({
      status: 400,
      code: "INVALID",
      fieldErrors: { "version.description": "rules.text_unstorable" },
    });
    expect(await refusal(caller().package.get({ packageId: "\u0000" }))).toMatchObject({
      status: 400,
      fieldErrors: { packageId: "rules.text_unstorable" },
    });
  });

  it.each([
    ["nobody is signed in", { actor: null }, 401, "UNAUTHORIZED"],
    ["the role may not", { actor: { ...SUPPLIER, role: "customer" as const } }, 403, "FORBIDDEN"],
  ])("when %s", async (_name, more, status, code) => {
    expect(await refusal(caller(more).package.get({ packageId: "dp-1" }))).toMatchObject({
      status,
      code,
    });
  });

  it("refuses changes from another origin before anything is read", async () => {
    const told = await refusal(
      caller({ sameOrigin: false }).package.create(packageInput("foreign")),
    );
    expect(told).toMatchObject({ status: 403, sentence: { key: "errors.foreign_origin" } });
    expect(await house.database.prisma.package.count({ where: { name: "foreign" } })).toBe(0);
  });

  it("says that the database is away, and that it may be asked again", async () => {
    const away = await openPostgresqlDatabase("postgresql://u@127.0.0.1:1/none");
    const logged: object[] = [];
    const told = await refusal(
      caller({
        ctxFor: (actor) => ({ ...house.ctx(actor), db: away.prisma }),
        log: { info() {}, warn: (about) => logged.push(about), error() {} },
      }).package.get({ packageId: "dp-1" }),
    );
    expect(told).toMatchObject({
      status: 503,
      code: "UNAVAILABLE",
      sentence: { key: "errors.database_away" },
    });
    expect(logged).toHaveLength(1);
    await away.close();
  });

  it("masks what nobody expected and logs it whole", async () => {
    const logged: object[] = [];
    const told = await refusal(
      caller({
        ctxFor: () => {
          throw new Error("secret-in-a-stack");
        },
        log: { info() {}, warn() {}, error: (about) => logged.push(about) },
      }).package.get({ packageId: "dp-1" }),
    );
    expect(told).toMatchObject({
      status: 500,
      code: "BUG",
      sentence: { key: "errors.unexpected" },
    });
    expect(JSON.stringify(told)).not.toContain("secret-in-a-stack");
    expect(logged).toHaveLength(1);
  });
});

describe("live changes", () => {
  async function listen(actor: UserActor, count: number, act: () => Promise<unknown>) {
    const stop = new AbortController();
    const heard: LiveEvent[] = [];
    const stream = liveChanges({ changes, actorNow: async () => actor }, actor, stop.signal);
    for await (const event of stream) {
      heard.push(event);
      if (heard.length === 1) await act();
      if (heard.length === count) stop.abort();
    }
    return heard;
  }

  it("begin with everything and then name what changed", async () => {
    let packageId = "";
    const heard = await listen(SUPPLIER, 2, async () => {
      packageId = (await caller().package.create(packageInput("heard"))).packageId;
    });
    expect(heard[0]).toEqual({ kind: "everything" });
    expect(heard[1]).toMatchObject({ kind: "change", packageId });
  });

  it("never tell of another account", async () => {
    const heard = await listen(stranger, 2, async () => {
      await caller().package.create(packageInput("unheard"));
      await house.database.prisma.account.count();
      await house.database.notify(
        "imagecast_change",
        JSON.stringify({ accountUid: stranger.accountUid, packageId: "dp-own", versionId: null }),
      );
    });
    expect(heard).toEqual([
      { kind: "everything" },
      { kind: "change", packageId: "dp-own", versionId: null },
    ]);
  });

  const word = (about: object) => house.database.notify("imagecast_change", JSON.stringify(about));

  /** Resolves once this process has heard of the package: on a server a word arrives after it was sent. */
  const arrived = (packageId: string) =>
    new Promise<void>((resolve) => {
      const stop = changes.subscribe((change) => {
        if (!change || !("packageId" in change) || change.packageId !== packageId) return;
        stop();
        resolve();
      });
    });

  it.each([
    ["is disabled", null],
    ["has another role", { ...SUPPLIER, role: "reviewer" as const }],
  ])("end at once when the person %s, and tell nothing of what came after", async (_why, now) => {
    const heard: LiveEvent[] = [];
    let actor: UserActor | null = SUPPLIER;
    const actorNow = async () => actor;
    const never = new AbortController().signal;
    for await (const event of liveChanges({ changes, actorNow }, SUPPLIER, never)) {
      heard.push(event);
      actor = now;
      const late = arrived("dp-late");
      await word({ userId: SUPPLIER.userId });
      await word({ accountUid: SUPPLIER.accountUid, packageId: "dp-late", versionId: null });
      await late;
    }
    expect(heard).toEqual([{ kind: "everything" }]);
  });

  it("go on when somebody else is disabled", async () => {
    const heard = await listen(SUPPLIER, 2, async () => {
      await word({ userId: "somebody-else" });
      await word({ accountUid: SUPPLIER.accountUid, packageId: "dp-next", versionId: null });
    });
    expect(heard[1]).toMatchObject({ packageId: "dp-next" });
  });
});
