import { makeService } from "@/prisma/factories";
import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../ctx";
import { markPermissions } from "../../db/mark-permissions";
import type { UserActor } from "../../domain/actor";
import { CloudError } from "../../domain/cloud/cloud-error";
import { Refusal } from "../../domain/refusal";
import type { WaveInput } from "../../domain/wave/wave-input";
import { cancelCopies } from "../../use-cases/distribution/cancel-copies";
import { retryCopies } from "../../use-cases/distribution/retry-copies";
import { skipRegion } from "../../use-cases/distribution/skip-region";
import { createPackage } from "../../use-cases/package/create-package";
import { publishVersion } from "../../use-cases/version/publish-version";
import { holdWave } from "../../use-cases/wave/hold-wave";
import { openWave } from "../../use-cases/wave/open-wave";
import { addToWhitelist } from "../../use-cases/whitelist/add-to-whitelist";
import { removeFromWhitelist } from "../../use-cases/whitelist/remove-from-whitelist";
import { versionOf } from "../publish";
import { SUPPLIER } from "../test-house";
import { SUPPLIER_UID } from "../test-world";
import type { Dice } from "./dice";
import { SOAK_CUSTOMERS, SOAK_HOME, SOAK_REGIONS } from "./soak-world";
import type { Tally } from "./tally";

const ADMIN: UserActor = { ...SUPPLIER, userId: "user-admin", role: "admin" };

/** Where people act: a request in a process that may die of it, answered by whether it lived. */
export type Desk = {
  db: Ctx["db"];
  /** Sends a request; a process that dies of it is followed by the next until one answers. */
  ask(actor: UserActor, request: (ctx: Ctx) => Promise<unknown>): Promise<void>;
};

/** The cloud is at work on an image of it: stopping that is more than a word in a row. */
const UNDER_WAY: Prisma.CopyWhereInput = {
  state: { in: ["queued", "copying"] },
  imageId: { not: null },
  cancelAskedAt: null,
};

/** A region of a version that somebody does something about. */
type Aim = { versionId: string; regionId: string };

/** People who publish, cancel, retry, skip, and let customers in, as chance has it. */
export class SoakPeople {
  /** Versions that were said to be published. */
  readonly told: string[] = [];
  private readonly offered: string[] = [];

  constructor(
    private readonly desk: Desk,
    private readonly dice: Dice,
    private readonly tally: Tally,
    private readonly sources: { imageId: string }[],
  ) {}

  /** Any one thing that a person does. */
  async act(): Promise<void> {
    const { dice, told } = this;
    if (told.length < 3 || dice.percent(25)) return this.publish();
    const acts = [
      () => this.cancel(),
      () => this.cancel(),
      () => this.tryAgain(),
      () => this.leaveOut(),
      () => this.steerWave(),
      () => this.offer(dice.pick(told)),
      () => this.changeWhitelist(),
      () => this.changeWhitelist(),
    ];
    await dice.pick(acts)();
  }

  /** Mostly a region whose copy is so and is nobody else's: what people press a button for. Else any, which may be refused. */
  private async aimAt(copy: Prisma.CopyWhereInput): Promise<Aim> {
    const { dice, told } = this;
    const regions = await this.desk.db.versionRegion.findMany({
      where: { versionId: { in: told }, copy },
      include: { copy: { select: { _count: { select: { versionRegions: true } } } } },
    });
    const aims = regions
      .filter(({ copy }) => copy?._count.versionRegions === 1)
      .map(({ versionId, regionId }) => ({ versionId, regionId, at: told.indexOf(versionId) }))
      .sort((a, b) => a.at - b.at || a.regionId.localeCompare(b.regionId));
    if (aims.length > 0 && dice.percent(85)) return dice.pick(aims);
    return { versionId: dice.pick(told), regionId: dice.pick(SOAK_REGIONS) };
  }

  private async cancel(): Promise<void> {
    const { versionId, regionId } = await this.aimAt(UNDER_WAY);
    const part = { versionId, regionId: this.dice.percent(85) ? regionId : null };
    await this.press("cancels", (ctx) => cancelCopies(ctx, part));
  }

  private async tryAgain(): Promise<void> {
    const { versionId, regionId } = await this.aimAt({ state: { in: ["failed", "cancelled"] } });
    const part = { versionId, regionId: this.dice.percent(70) ? regionId : null };
    await this.press("retries", (ctx) => retryCopies(ctx, part));
  }

  private async leaveOut(): Promise<void> {
    const { versionId, regionId } = await this.aimAt({
      state: { in: ["pending", "failed", "cancelled"] },
    });
    await this.press("skips", (ctx) => skipRegion(ctx, { versionId, regionId }));
  }

  private async steerWave(): Promise<void> {
    const { dice, told } = this;
    const closed = await this.desk.db.versionWave.findMany({ where: { openedAt: null } });
    const waiting = told.filter((id) => closed.some(({ versionId }) => versionId === id));
    const versionId = dice.pick(waiting.length > 0 ? waiting : told);
    const [opens, hold] = [dice.percent(40), dice.percent(50)];
    if (opens) {
      await this.press("waves opened", (ctx) => openWave(ctx, { versionId, position: 2 }));
    } else {
      await this.press("waves held", (ctx) => holdWave(ctx, { versionId, position: 2, hold }));
    }
  }

  /** Asks for everything again that failed or was cancelled, and for what waits for its wave. */
  async retryAll(): Promise<void> {
    for (const versionId of this.told) {
      await this.press("retries", (ctx) => retryCopies(ctx, { versionId, regionId: null }));
    }
    const closed = await this.desk.db.versionWave.findMany({ where: { openedAt: null } });
    for (const { versionId, position } of closed) {
      await this.press("waves opened", (ctx) => openWave(ctx, { versionId, position }));
    }
  }

  /** No waves, or a second one for some of the regions, which opens by itself after a while. */
  private wavesFor(regionIds: readonly string[]): WaveInput[] {
    const { dice } = this;
    const later = regionIds.filter((regionId) => regionId !== SOAK_HOME);
    const held = later.slice(0, dice.between(0, later.length));
    if (held.length === 0 || dice.percent(50)) return [];
    const first = [SOAK_HOME, ...later.slice(held.length)];
    const opens = { soakMinutes: dice.between(0, 2), gate: "none", checkUrl: null } as const;
    return [
      { ...opens, regionIds: first },
      { ...opens, regionIds: held },
    ];
  }

  /** A request of the supplier's that the house may refuse; the cloud may have no answer. */
  private async press(
    name: string,
    request: (ctx: Ctx) => Promise<unknown>,
    actor = SUPPLIER,
  ): Promise<boolean> {
    try {
      await this.desk.ask(actor, request);
      this.tally.add(name);
      return true;
    } catch (error) {
      if (!(error instanceof Refusal || error instanceof CloudError)) throw error;
      this.tally.add("refusals");
      return false;
    }
  }

  private async publish(): Promise<void> {
    const { dice, tally } = this;
    const number = tally.get("publishes") + tally.get("refusals");
    const source = dice.pick(this.sources);
    const regionIds = dice.shuffled(SOAK_REGIONS).slice(0, dice.between(1, SOAK_REGIONS.length));
    const order = {
      name: `soak_${number}`,
      resourceGroupId: `rg-${SUPPLIER_UID}`,
      tags: [],
      version: versionOf(source.imageId, regionIds),
      idempotencyKey: `soak-${number}`,
    };
    let id = "";
    const waves = this.wavesFor(regionIds);
    const created = await this.press("packages", async (ctx) => {
      id = (await createPackage(ctx, order)).versionId;
    });
    if (!created) return;
    await this.press("publishes", async (ctx) => {
      // A process that died may have published it before it could say so.
      const { number } = await ctx.db.version.findUniqueOrThrow({ where: { id } });
      if (number === null) await publishVersion(ctx, { versionId: id, revision: 1, waves });
      this.told.push(id);
    });
  }

  /** Puts a service online that uses the version. */
  private async offer(versionId: string): Promise<void> {
    const { dice, tally, offered } = this;
    const id = `service-${offered.length}`;
    const whitelist = dice.shuffled(SOAK_CUSTOMERS).slice(0, dice.between(0, 12));
    await makeService(this.desk.db, {
      id,
      name: id,
      accountUid: SUPPLIER_UID,
      type: dice.percent(20) ? "public" : "private",
      state: "online",
      versionIds: [versionId],
      whitelist: whitelist.map((accountUid) => ({ accountUid })),
      by: SUPPLIER.userId,
      at: new Date(),
    });
    offered.push(id);
    tally.add("services");
    await this.desk.ask(SUPPLIER, async (ctx) => {
      const mark = (tx: Prisma.TransactionClient) => markPermissions(ctx, tx, { serviceIds: [id] });
      for (const regionId of await ctx.db.$transaction(mark)) await ctx.wake.permit(regionId);
    });
  }

  private async changeWhitelist(): Promise<void> {
    const { dice, offered } = this;
    if (offered.length === 0) return;
    const serviceId = dice.pick(offered);
    const customers = dice.shuffled(SOAK_CUSTOMERS);
    const number = dice.between(1, 6);
    const adds = dice.percent(50);
    await this.press(
      "whitelists",
      async (ctx) => {
        const service = await ctx.db.service.findUniqueOrThrow({
          where: { id: serviceId },
          include: { whitelist: true },
        });
        const letIn = new Set(service.whitelist.map(({ accountUid }) => accountUid));
        // Only who is let in can be put out: others would have the whole removal refused.
        const chosen = adds ? customers : customers.filter((uid) => letIn.has(uid));
        const accountUids = chosen.slice(0, number);
        const change = { serviceId, revision: service.whitelistRevision, reason: "" };
        if (!adds) return removeFromWhitelist(ctx, { ...change, accountUids });
        const entries = accountUids.map((accountUid) => ({
          accountUid,
          alias: "",
          note: "",
          scope: "official" as const,
          deploy: true,
          expiresAt: null,
        }));
        return addToWhitelist(ctx, { ...change, source: { kind: "typed" }, entries });
      },
      ADMIN,
    );
  }
}
