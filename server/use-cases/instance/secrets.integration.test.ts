import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listInstancesInput } from "../../domain/instance/launch-input";
import { InstanceHouse, KINDS } from "../../testing/instance-house";
import { CUSTOMER } from "../../testing/test-house";
import { getInstance } from "./get-instance";
import { listInstances } from "./list-instances";
import { previewChange } from "./preview-change";
import { upgradeInstance } from "./upgrade-instance";

const parameters = { ...KINDS.ros.parameters };
const SECRET = parameters.Password;
const OTHER = "Sesame-Close-43";

let at: InstanceHouse;
beforeEach(async () => {
  at = await InstanceHouse.open(["cn-beijing"]);
  await at.offer();
});
afterEach(() => at.house.close());

const ctx = () => at.house.ctx(CUSTOMER);

/** A no that quotes a value. */
const quoting = (api: string, kind: "failure" | "error", value: string) => ({
  api,
  kind,
  status: 400,
  code: "InvalidPassword.Malformed",
  message: `The specified password ${value} is not valid.`,
});

/** Everything that is kept, and everything that anybody is shown. */
async function allWords(instanceId: string): Promise<string> {
  const ofServices = listInstancesInput.parse({ of: "services" });
  return JSON.stringify(
    await Promise.all([
      at.db.serviceInstance.findMany(),
      at.db.auditEvent.findMany({ omit: { id: true } }),
      getInstance(ctx(), { instanceId }),
      listInstances(at.house.ctx(), ofServices),
    ]),
  );
}

describe("a secret that the cloud quotes when nobody has it any more", () => {
  it("stands in no reason, event or list after a late failure", async () => {
    await at.breakCloud(quoting("CreateStack", "failure", SECRET));
    const id = await at.launch();
    await at.house.settle();
    expect(await at.row(id)).toMatchObject({
      state: "deployed_failed",
      sealed: null,
      error: { message: "The specified password ****** is not valid." },
    });
    const { events, resources } = await getInstance(ctx(), { instanceId: id });
    const quoted = { statusReason: expect.stringContaining("password ******") };
    expect(events).toContainEqual(expect.objectContaining(quoted));
    expect(resources).toContainEqual(expect.objectContaining(quoted));
    expect(await allWords(id)).not.toContain(SECRET);
  });

  it("stands in no output", async () => {
    // What the simulated machine's address begins with.
    const secret = { Password: "http://203", AllocatePublicIP: "true" };
    const id = await at.launch({ parameters: { ...parameters, ...secret } });
    await at.house.settle();
    const { outputs } = await getInstance(ctx(), { instanceId: id });
    expect(outputs).toMatchObject([{ value: expect.stringMatching(/^[*]{6}[.]0[.]113[.]/) }]);
  });

  it("stands in no trouble while the stack is looked at", async () => {
    const id = await at.launch();
    await at.house.runDue();
    await at.breakCloud(quoting("GetStack", "error", SECRET));
    await at.house.advance(30);
    await at.house.runDue();
    expect(await at.row(id)).toMatchObject({ state: "deploying", error: { step: "look" } });
    expect(await allWords(id)).not.toContain(SECRET);
  });

  it("is known after a change too, the one before and the new one", async () => {
    const id = await at.launch();
    await at.house.settle();
    const serviceVersionId = await at.offerNext();
    const change = {
      instanceId: id,
      serviceVersionId,
      parameters: { ...parameters, Password: OTHER },
    };
    await at.breakCloud(quoting("UpdateStack", "error", OTHER));
    const refused = previewChange(ctx(), { ...change, kind: "upgrade" });
    await expect(refused).rejects.toMatchObject({
      said: { message: "The specified password ****** is not valid." },
    });
    await upgradeInstance(ctx(), change);
    const both = quoting("UpdateStack", "failure", `${SECRET} or ${OTHER}`);
    await at.breakCloud(both);
    await at.house.settle();
    expect(await at.row(id)).toMatchObject({
      state: "deployed",
      error: { message: "The specified password ****** or ****** is not valid." },
    });
    const words = await allWords(id);
    expect(words).not.toContain(SECRET);
    expect(words).not.toContain(OTHER);
  });
});
