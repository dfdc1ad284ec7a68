import { listCatalogInput } from "../../domain/service/catalog-input";
import { serviceInput } from "../../domain/service/service-input";
import { getCatalogService } from "../../use-cases/catalog/get-catalog-service";
import { listCatalog } from "../../use-cases/catalog/list-catalog";
import { procedure, router } from "../trpc";

/** What the services of all accounts offer to the actor's. */
export const catalogRouter = router({
  list: procedure.input(listCatalogInput).query(({ ctx, input }) => listCatalog(ctx.use, input)),
  get: procedure.input(serviceInput).query(({ ctx, input }) => getCatalogService(ctx.use, input)),
});
