import { orphanAddress } from "../../domain/orphan/orphan-address";
import { adoptOrphan } from "../../use-cases/orphan/adopt-orphan";
import { deleteOrphan } from "../../use-cases/orphan/delete-orphan";
import { listOrphans } from "../../use-cases/orphan/list-orphans";
import { searchOrphans } from "../../use-cases/orphan/search-orphans";
import { procedure, router } from "../trpc";

/** Images in the platform's account that nothing here needs. */
export const orphanRouter = router({
  list: procedure.query(({ ctx }) => listOrphans(ctx.use)),
  search: procedure.mutation(({ ctx }) => searchOrphans(ctx.use)),
  adopt: procedure.input(orphanAddress).mutation(({ ctx, input }) => adoptOrphan(ctx.use, input)),
  delete: procedure.input(orphanAddress).mutation(({ ctx, input }) => deleteOrphan(ctx.use, input)),
});
