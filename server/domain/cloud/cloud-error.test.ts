import { expect, it } from "vitest";
import { CloudError } from "./cloud-error";

const said = { code: "NoPermission", message: "", requestId: null };

it("is known by every copy of its class, as the server's bundles hold several", async () => {
  const address = "./cloud-error?another-copy";
  const copy: { CloudError: typeof CloudError } = await import(/* @vite-ignore */ address);
  expect(copy.CloudError).not.toBe(CloudError);
  const thrown: unknown = new copy.CloudError("rejected", "AssumeRole", said);
  expect(thrown instanceof CloudError && thrown.said.code).toBe("NoPermission");
});

it.each([new Error("CloudError"), { name: "CloudError" }, null, "CloudError"])(
  "is not %j",
  (thrown: unknown) => {
    expect(thrown instanceof CloudError).toBe(false);
  },
);
