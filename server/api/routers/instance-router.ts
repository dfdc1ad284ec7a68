import {
  changeVersionInput,
  instanceInput,
  launchFormInput,
  launchInput,
  listInstancesInput,
  previewLaunchInput,
  retryInstanceInput,
} from "../../domain/instance/launch-input";
import { deleteInstance } from "../../use-cases/instance/delete-instance";
import { getInstance } from "../../use-cases/instance/get-instance";
import { getLaunchForm } from "../../use-cases/instance/get-launch-form";
import { launchInstance } from "../../use-cases/instance/launch-instance";
import { listChoices, listChoicesInput } from "../../use-cases/instance/list-choices";
import { listDeployable, listDeployableInput } from "../../use-cases/instance/list-deployable";
import { listInstances } from "../../use-cases/instance/list-instances";
import { previewChange, previewChangeInput } from "../../use-cases/instance/preview-change";
import { previewLaunch } from "../../use-cases/instance/preview-launch";
import { retryInstance } from "../../use-cases/instance/retry-instance";
import { rollBackInstance } from "../../use-cases/instance/roll-back-instance";
import { upgradeInstance } from "../../use-cases/instance/upgrade-instance";
import { procedure, router } from "../trpc";

/** Service instances of the actor's account, and of the actor's services. */
export const instanceRouter = router({
  list: procedure
    .input(listInstancesInput)
    .query(({ ctx, input }) => listInstances(ctx.use, input)),
  get: procedure.input(instanceInput).query(({ ctx, input }) => getInstance(ctx.use, input)),
  deployable: procedure
    .input(listDeployableInput)
    .query(({ ctx, input }) => listDeployable(ctx.use, input)),
  launchForm: procedure
    .input(launchFormInput)
    .query(({ ctx, input }) => getLaunchForm(ctx.use, input)),
  choices: procedure.input(listChoicesInput).query(({ ctx, input }) => listChoices(ctx.use, input)),
  // Values of secret parameters belong into no address: what carries parameters is a mutation.
  previewLaunch: procedure
    .input(previewLaunchInput)
    .mutation(({ ctx, input }) => previewLaunch(ctx.use, input)),
  launch: procedure.input(launchInput).mutation(({ ctx, input }) => launchInstance(ctx.use, input)),
  retry: procedure
    .input(retryInstanceInput)
    .mutation(({ ctx, input }) => retryInstance(ctx.use, input)),
  previewChange: procedure
    .input(previewChangeInput)
    .mutation(({ ctx, input }) => previewChange(ctx.use, input)),
  upgrade: procedure
    .input(changeVersionInput)
    .mutation(({ ctx, input }) => upgradeInstance(ctx.use, input)),
  rollBack: procedure
    .input(changeVersionInput)
    .mutation(({ ctx, input }) => rollBackInstance(ctx.use, input)),
  delete: procedure
    .input(instanceInput)
    .mutation(({ ctx, input }) => deleteInstance(ctx.use, input)),
});
