import { z } from "zod";
import { listDiffering, listDifferingInput } from "../../use-cases/permission/list-differing";
import { listPermissions } from "../../use-cases/permission/list-permissions";
import { listReceipts, listReceiptsInput } from "../../use-cases/permission/list-receipts";
import { repairInput, repairPermissions } from "../../use-cases/permission/repair-permissions";
import { procedure, router } from "../trpc";

/** Who may use the regional images of a package: what is wanted, and what the cloud says. */
export const permissionRouter = router({
  list: procedure
    .input(z.object({ packageId: z.string() }))
    .query(({ ctx, input }) => listPermissions(ctx.use, input)),
  receipts: procedure
    .input(listReceiptsInput)
    .query(({ ctx, input }) => listReceipts(ctx.use, input)),
  differing: procedure
    .input(listDifferingInput)
    .query(({ ctx, input }) => listDiffering(ctx.use, input)),
  repair: procedure
    .input(repairInput)
    .mutation(({ ctx, input }) => repairPermissions(ctx.use, input)),
});
