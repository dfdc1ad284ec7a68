import { tracked } from "@trpc/server";
import { storagePricesInput } from "../domain/price/storage-price";
import { planDistributionInput } from "../domain/version/version-input";
import { listSourceImages, listSourceImagesInput } from "../use-cases/image/list-source-images";
import { getStoragePrices } from "../use-cases/price/get-storage-prices";
import { setStoragePrices } from "../use-cases/price/set-storage-prices";
import { listRegions } from "../use-cases/region/list-regions";
import { listResourceGroups } from "../use-cases/resource-group/list-resource-groups";
import { findAnything, findAnythingInput } from "../use-cases/search/find-anything";
import { planDistribution } from "../use-cases/version/plan-distribution";
import { liveChanges } from "./live-changes";
import { accountRouter } from "./routers/account-router";
import { catalogRouter } from "./routers/catalog-router";
import { distributionRouter } from "./routers/distribution-router";
import { instanceRouter } from "./routers/instance-router";
import { orphanRouter } from "./routers/orphan-router";
import { packageRouter } from "./routers/package-router";
import { permissionRouter } from "./routers/permission-router";
import { reviewRouter } from "./routers/review-router";
import { serviceRouter } from "./routers/service-router";
import { userRouter } from "./routers/user-router";
import { versionRouter } from "./routers/version-router";
import { whitelistRouter } from "./routers/whitelist-router";
import { procedure, router } from "./trpc";

/** Every procedure of the console. */
export const appRouter = router({
  package: packageRouter,
  version: versionRouter,
  distribution: distributionRouter,
  /** Apart from versions: what is planned is asked of the cloud, and not again with every change in the house. */
  plan: router({
    get: procedure
      .input(planDistributionInput)
      .query(({ ctx, input }) => planDistribution(ctx.use, input)),
  }),
  price: router({
    get: procedure.query(({ ctx }) => getStoragePrices(ctx.use)),
    set: procedure
      .input(storagePricesInput)
      .mutation(({ ctx, input }) => setStoragePrices(ctx.use, input)),
  }),
  permission: permissionRouter,
  orphan: orphanRouter,
  service: serviceRouter,
  review: reviewRouter,
  catalog: catalogRouter,
  instance: instanceRouter,
  account: accountRouter,
  user: userRouter,
  whitelist: whitelistRouter,
  image: router({
    list: procedure
      .input(listSourceImagesInput)
      .query(({ ctx, input }) => listSourceImages(ctx.use, input)),
  }),
  region: router({ list: procedure.query(({ ctx }) => listRegions(ctx.use)) }),
  resourceGroup: router({ list: procedure.query(({ ctx }) => listResourceGroups(ctx.use)) }),
  search: router({
    find: procedure
      .input(findAnythingInput)
      .query(({ ctx, input }) => findAnything(ctx.use, input)),
  }),
  live: router({
    changes: procedure.subscription(async function* ({ ctx, signal }) {
      let count = 0;
      for await (const event of liveChanges(
        ctx,
        ctx.actor,
        signal ?? new AbortController().signal,
      )) {
        count += 1;
        yield tracked(String(count), event);
      }
    }),
  }),
});

/** The type the browser builds its client from. */
export type AppRouter = typeof appRouter;
