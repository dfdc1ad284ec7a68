import {
  createServiceInput,
  saveServiceVersionInput,
  serviceInput,
  serviceVersionInput,
} from "../../domain/service/service-input";
import {
  checkServiceName,
  checkServiceNameInput,
} from "../../use-cases/service/check-service-name";
import { createService } from "../../use-cases/service/create-service";
import { getService } from "../../use-cases/service/get-service";
import { getServiceVersion } from "../../use-cases/service/get-service-version";
import { listServices, listServicesInput } from "../../use-cases/service/list-services";
import { saveServiceVersion } from "../../use-cases/service/save-service-version";
import { procedure, router } from "../trpc";

/** Services of the actor's account and their versions. */
export const serviceRouter = router({
  list: procedure.input(listServicesInput).query(({ ctx, input }) => listServices(ctx.use, input)),
  get: procedure.input(serviceInput).query(({ ctx, input }) => getService(ctx.use, input)),
  getVersion: procedure
    .input(serviceVersionInput)
    .query(({ ctx, input }) => getServiceVersion(ctx.use, input)),
  checkName: procedure
    .input(checkServiceNameInput)
    .query(({ ctx, input }) => checkServiceName(ctx.use, input)),
  create: procedure
    .input(createServiceInput)
    .mutation(({ ctx, input }) => createService(ctx.use, input)),
  saveVersion: procedure
    .input(saveServiceVersionInput)
    .mutation(({ ctx, input }) => saveServiceVersion(ctx.use, input)),
});
