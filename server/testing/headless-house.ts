import { demo } from "@/prisma/demo";
import { createPackage } from "../use-cases/package/create-package";
import { getVersion } from "../use-cases/version/get-version";
import { publishVersion } from "../use-cases/version/publish-version";
import { house } from "../wiring";
import { THIRTY_REGIONS } from "./test-world";

/** Source image of the demo world that no seeded version uses. */
const IMAGE = "m-bp1h5n9p3s7e2g6k8b4x";

/**
 * A whole house without a browser, made to be killed: publishes one version to thirty regions unless
 * an earlier life has done so, lets the worker work, and tells its parent the version's state.
 */
async function main(): Promise<void> {
  const ctx = (await house()).ctxFor(demo.isv);
  const { versionId } = await createPackage(ctx, {
    name: "killed_often",
    resourceGroupId: "rg-1111111111111111-default",
    tags: [],
    version: {
      name: "v1_0",
      description: "Distributed by a server that is killed.",
      imageType: "own",
      productCode: null,
      productVersion: null,
      sourceRegionId: "cn-hangzhou",
      sourceImageId: IMAGE,
      regionIds: THIRTY_REGIONS,
    },
    idempotencyKey: "killed-often",
  });
  const version = await getVersion(ctx, { versionId });
  if (version.state === "draft") await publishVersion(ctx, { versionId, revision: 1 });
  const tell = async () => {
    const { state, counts } = await getVersion(ctx, { versionId });
    const copies = await ctx.db.copy.findMany({ select: { regionId: true, imageId: true } });
    process.send?.({ state, available: counts.available, copies });
  };
  // While the database is away there is nothing to tell.
  setInterval(() => void tell().catch(() => undefined), 250);
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
