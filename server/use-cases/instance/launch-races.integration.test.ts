import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Ctx } from "../../ctx";
import type { Actor } from "../../domain/actor";
import { InstanceHouse } from "../../testing/instance-house";
import { serviceOf } from "../../testing/service";
import { CUSTOMER, SUPPLIER } from "../../testing/test-house";
import { CUSTOMER_UID } from "../../testing/test-world";
import { createService } from "../service/create-service";
import { deleteService } from "../service/delete-service";
import { saveServiceVersion } from "../service/save-service-version";
import { takeServiceOffline } from "../service/take-service-offline";
import { launchInstance } from "./launch-instance";

let at: InstanceHouse;
beforeEach(async () => {
  at = await InstanceHouse.open(["cn-beijing"]);
});
afterEach(() => at.house.close());

/** A launch during which something else is done while the cloud is asked about the template. */
function launchWhile(act: () => Promise<unknown>, serviceVersionId: string, actor: Actor) {
  const ctx = at.house.ctx(actor);
  const customer: Ctx["cloud"]["customer"] = (account) => {
    const { stacks, ...real } = ctx.cloud.customer(account);
    const asked: typeof stacks = Object.assign(Object.create(stacks), {
      async validateTemplate(template: Parameters<typeof stacks.validateTemplate>[0]) {
        await act();
        return stacks.validateTemplate(template);
      },
    });
    return { ...real, stacks: asked };
  };
  return launchInstance(
    { ...ctx, cloud: { ...ctx.cloud, customer } },
    {
      serviceVersionId,
      templateName: serviceVersionId === at.serviceVersionId ? "terraform" : "web",
      regionId: "cn-beijing",
      parameters:
        serviceVersionId === at.serviceVersionId ? { vpc_id: "vpc-1", vswitch_id: "vsw-1" } : {},
      name: "web",
      idempotencyKey: "launch-of-race",
    },
  );
}

function draft() {
  const content = serviceOf("Raced", "dv-dp-web");
  return createService(at.house.ctx(), { content, idempotencyKey: "key-of-raced" });
}

describe("while a launch asks the cloud", () => {
  afterEach(async () => expect(await at.db.serviceInstance.count()).toBe(0));

  it("a draft that is saved makes the test one of other content: it is not begun", async () => {
    const { serviceVersionId } = await draft();
    const content = serviceOf("Raced", "dv-dp-web", { releaseNotes: "Other." });
    const save = () =>
      saveServiceVersion(at.house.ctx(), { serviceVersionId, revision: 1, content });
    await expect(launchWhile(save, serviceVersionId, SUPPLIER)).rejects.toMatchObject({
      code: "CONFLICT",
      sentence: { key: "rules.changed_meanwhile" },
    });
  });

  it("a service that is deleted is not there any more", async () => {
    const { serviceId, serviceVersionId } = await draft();
    const remove = () => deleteService(at.house.ctx(), { serviceId });
    await expect(launchWhile(remove, serviceVersionId, SUPPLIER)).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it.each([
    [
      "a service that is taken offline",
      () =>
        takeServiceOffline(at.house.ctx(), {
          serviceVersionId: at.serviceVersionId,
          reason: "",
        }),
    ],
    ["an account that leaves the whitelist", () => at.db.whitelistEntry.deleteMany()],
  ])("%s keeps a customer from it", async (_, act) => {
    await at.offer({ type: "private", whitelist: [{ accountUid: CUSTOMER_UID }] });
    await expect(launchWhile(act, at.serviceVersionId, CUSTOMER)).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});
