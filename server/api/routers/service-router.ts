import {
  compareServiceVersionsInput,
  createServiceInput,
  putBackInput,
  putOnlineInput,
  saveServiceVersionInput,
  seenServiceVersionInput,
  serviceInput,
  serviceVersionInput,
  startServiceVersionInput,
  submitServiceVersionInput,
  takeOfflineInput,
} from "../../domain/service/service-input";
import {
  listServiceActivity,
  listServiceActivityInput,
} from "../../use-cases/activity/list-service-activity";
import {
  checkServiceName,
  checkServiceNameInput,
} from "../../use-cases/service/check-service-name";
import { compareServiceVersions } from "../../use-cases/service/compare-service-versions";
import { createService } from "../../use-cases/service/create-service";
import { deleteService } from "../../use-cases/service/delete-service";
import { deleteServiceVersion } from "../../use-cases/service/delete-service-version";
import { getService } from "../../use-cases/service/get-service";
import { getServiceVersion } from "../../use-cases/service/get-service-version";
import { listAffectedInstances } from "../../use-cases/service/list-affected-instances";
import { listServices, listServicesInput } from "../../use-cases/service/list-services";
import { publishServiceVersion } from "../../use-cases/service/publish-service-version";
import { putServiceVersionBack } from "../../use-cases/service/put-service-version-back";
import { reopenServiceVersion } from "../../use-cases/service/reopen-service-version";
import { saveServiceVersion } from "../../use-cases/service/save-service-version";
import { startServiceVersion } from "../../use-cases/service/start-service-version";
import { submitServiceVersion } from "../../use-cases/service/submit-service-version";
import { takeServiceOffline } from "../../use-cases/service/take-service-offline";
import { withdrawSubmission } from "../../use-cases/service/withdraw-submission";
import { procedure, router } from "../trpc";

/** Services of the actor's account and their versions. */
export const serviceRouter = router({
  list: procedure.input(listServicesInput).query(({ ctx, input }) => listServices(ctx.use, input)),
  get: procedure.input(serviceInput).query(({ ctx, input }) => getService(ctx.use, input)),
  getVersion: procedure
    .input(serviceVersionInput)
    .query(({ ctx, input }) => getServiceVersion(ctx.use, input)),
  affected: procedure
    .input(serviceVersionInput)
    .query(({ ctx, input }) => listAffectedInstances(ctx.use, input)),
  compareVersions: procedure
    .input(compareServiceVersionsInput)
    .query(({ ctx, input }) => compareServiceVersions(ctx.use, input)),
  checkName: procedure
    .input(checkServiceNameInput)
    .query(({ ctx, input }) => checkServiceName(ctx.use, input)),
  activity: procedure
    .input(listServiceActivityInput)
    .query(({ ctx, input }) => listServiceActivity(ctx.use, input)),
  create: procedure
    .input(createServiceInput)
    .mutation(({ ctx, input }) => createService(ctx.use, input)),
  delete: procedure.input(serviceInput).mutation(({ ctx, input }) => deleteService(ctx.use, input)),
  startVersion: procedure
    .input(startServiceVersionInput)
    .mutation(({ ctx, input }) => startServiceVersion(ctx.use, input)),
  saveVersion: procedure
    .input(saveServiceVersionInput)
    .mutation(({ ctx, input }) => saveServiceVersion(ctx.use, input)),
  deleteVersion: procedure
    .input(seenServiceVersionInput)
    .mutation(({ ctx, input }) => deleteServiceVersion(ctx.use, input)),
  submit: procedure
    .input(submitServiceVersionInput)
    .mutation(({ ctx, input }) => submitServiceVersion(ctx.use, input)),
  withdraw: procedure
    .input(seenServiceVersionInput)
    .mutation(({ ctx, input }) => withdrawSubmission(ctx.use, input)),
  reopen: procedure
    .input(seenServiceVersionInput)
    .mutation(({ ctx, input }) => reopenServiceVersion(ctx.use, input)),
  publish: procedure
    .input(putOnlineInput)
    .mutation(({ ctx, input }) => publishServiceVersion(ctx.use, input)),
  takeOffline: procedure
    .input(takeOfflineInput)
    .mutation(({ ctx, input }) => takeServiceOffline(ctx.use, input)),
  putBack: procedure
    .input(putBackInput)
    .mutation(({ ctx, input }) => putServiceVersionBack(ctx.use, input)),
});
