import { expect } from "vitest";
import { makeService, type NewEntry } from "@/prisma/factories";
import { markPermissions } from "../db/mark-permissions";
import { listPermissions } from "../use-cases/permission/list-permissions";
import { lookForDrift } from "../use-cases/permission/look-for-drift";
import { copiedWorld, placePackage } from "./copied-package";
import { openTestHouse, type TestHouse } from "./test-house";
import { SUPPLIER_UID } from "./test-world";

/** The package whose images are shared, and the service that uses it. */
const PACKAGE = "dp-nginx";
const SERVICE = "service-web";

/** The only operation that changes who may use an image. */
export const WRITE = "ModifyImageSharePermission";

/** Accounts that the cloud knows, in the order of their UIDs. */
export const CROWD = Array.from({ length: 60 }, (_, n) => String(4_000_000_000_000_000 + n));

/** Who may use an image. */
type Held = { public: boolean; accounts: string[] };

/** A house with one package in these regions, copied already, and the steps that tests take with it. */
export class PermissionHouse {
  readonly packageId = PACKAGE;
  readonly serviceId = SERVICE;

  private constructor(readonly house: TestHouse) {}

  static async open(regionIds: readonly string[]): Promise<PermissionHouse> {
    const house = await openTestHouse(copiedWorld([{ id: PACKAGE, regionIds }], CROWD));
    await placePackage(house, { id: PACKAGE, regionIds });
    return new PermissionHouse(house);
  }

  get db() {
    return this.house.database.prisma;
  }

  /** Puts a service online that uses the package; nothing is marked yet. */
  async offer(type: "private" | "public", whitelist: NewEntry[] = []): Promise<void> {
    await makeService(this.db, {
      id: SERVICE,
      name: SERVICE,
      accountUid: SUPPLIER_UID,
      type,
      state: "online",
      versionIds: [`dv-${PACKAGE}`],
      whitelist,
      by: "user-supplier",
      at: this.house.job.clock.now(),
    });
  }

  /** Marks what a change of the service bears on, as the use case that changed it does. */
  async mark(): Promise<void> {
    const { job } = this.house;
    const regions = await this.db.$transaction((tx) =>
      markPermissions(job, tx, { serviceIds: [SERVICE] }),
    );
    for (const regionId of regions) await job.wake.permit(regionId);
  }

  /** Marks it and works it off. */
  async follow(): Promise<void> {
    await this.mark();
    await this.house.settle();
  }

  /** Replaces the whitelist, and works it off. */
  async whitelist(uids: readonly string[]): Promise<void> {
    const at = this.house.job.clock.now();
    const base = { serviceId: SERVICE, addedById: "user-admin", addedAt: at, updatedAt: at };
    await this.db.whitelistEntry.deleteMany({ where: { serviceId: SERVICE } });
    await this.db.whitelistEntry.createMany({
      data: uids.map((accountUid) => ({ ...base, accountUid })),
    });
    await this.follow();
  }

  /** Takes the service offline, and works it off. */
  async takeOffline(): Promise<void> {
    await this.db.serviceVersion.updateMany({ data: { state: "offline", onlineOf: null } });
    await this.follow();
  }

  /** The periodic look, and all that follows. */
  async look(): Promise<void> {
    await lookForDrift(this.house.job);
    await this.house.settle();
  }

  /** Who may use the package's images by region, as the cloud says. */
  async held(): Promise<Map<string, Held>> {
    const { images } = await this.house.cloudState();
    const mine = images.filter(({ imageId }) => imageId.startsWith(`m-${PACKAGE}-`));
    return new Map(
      mine.map(({ regionId, isPublic, shares }) => [
        regionId,
        { public: isPublic, accounts: [...shares].sort() },
      ]),
    );
  }

  /** What the console says of the package's images. */
  async listed() {
    return (await listPermissions(this.house.ctx(), { packageId: PACKAGE })).rows;
  }

  /** Calls of an operation so far. */
  async calls(api: string): Promise<number> {
    return Number((await this.house.cloudState()).calls[api] ?? 0);
  }

  async breakCloud(fault: object): Promise<void> {
    const answer = await fetch(`${this.house.simulator.url}/__simulator/faults`, {
      method: "POST",
      body: JSON.stringify(fault),
    });
    expect(answer.status).toBe(200);
  }
}
