import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { InstanceHouse, KINDS } from "../../testing/instance-house";
import { CUSTOMER, SUPPLIER } from "../../testing/test-house";
import { CUSTOMER_UID } from "../../testing/test-world";
import { listDeployable } from "./list-deployable";

let at: InstanceHouse;
beforeEach(async () => {
  at = await InstanceHouse.open(["cn-beijing"]);
});
afterEach(() => at.house.close());

const listed = (actor = CUSTOMER) =>
  listDeployable(at.house.ctx(actor), { serviceId: "service-web" });

/** Ids of what is offered, in its order. */
const idsFor = async (actor = CUSTOMER) => (await listed(actor)).versions.map(({ id }) => id);

describe("of a service that is online", () => {
  it("a customer may deploy the version that is, with its templates", async () => {
    await at.offer();
    expect(await listed()).toMatchObject({
      isOwn: false,
      versions: [{ number: 1, state: "online", templateNames: Object.keys(KINDS) }],
    });
  });

  it("a customer may not begin with an earlier version, which its supplier may test", async () => {
    await at.offer();
    const next = await at.offerNext();
    expect(await idsFor()).toEqual([next]);
    expect(await idsFor(SUPPLIER)).toEqual([next, at.serviceVersionId]);
    expect(await listed(SUPPLIER)).toMatchObject({ isOwn: true });
  });
});

describe("of a version in review", () => {
  it.each([
    ["all versions", "all" as const, true],
    ["official versions only", "official" as const, false],
  ])("who is listed for %s", async (_, scope, offered) => {
    await at.offer({
      type: "private",
      state: "approved",
      whitelist: [{ accountUid: CUSTOMER_UID }],
    });
    await at.db.whitelistEntry.updateMany({ data: { scope } });
    const ids = idsFor();
    if (offered) expect(await ids).toEqual([at.serviceVersionId]);
    else await expect(ids).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

it.each([
  ["a draft", { state: "draft" as const }, "NOT_FOUND"],
  ["a service that is offline", { state: "offline" as const }, "NOT_FOUND"],
  ["a private service of strangers", { type: "private" as const }, "NOT_FOUND"],
  [
    "a service to look at only",
    { type: "private" as const, whitelist: [{ accountUid: CUSTOMER_UID, deploy: false }] },
    "FORBIDDEN",
  ],
])("offers a customer nothing of %s", async (_, offer, code) => {
  await at.offer(offer);
  await expect(listed()).rejects.toMatchObject({ code });
});

it("offers nothing of what is not there", async () => {
  await expect(listed()).rejects.toMatchObject({ code: "NOT_FOUND" });
});
