import { z } from "zod";
import { createPackageInput } from "../../domain/version/version-input";
import { listActivity, listActivityInput } from "../../use-cases/activity/list-activity";
import { checkPackageName } from "../../use-cases/package/check-package-name";
import { createPackage } from "../../use-cases/package/create-package";
import { deletePackage } from "../../use-cases/package/delete-package";
import { editPackage, editPackageInput } from "../../use-cases/package/edit-package";
import { getPackage } from "../../use-cases/package/get-package";
import { listPackages, listPackagesInput } from "../../use-cases/package/list-packages";
import {
  listSelectablePackages,
  listSelectablePackagesInput,
} from "../../use-cases/package/list-selectable-packages";
import { procedure, router } from "../trpc";

const byId = z.object({ packageId: z.string() });

/** Deployment packages of the actor's account. */
export const packageRouter = router({
  list: procedure.input(listPackagesInput).query(({ ctx, input }) => listPackages(ctx.use, input)),
  listSelectable: procedure
    .input(listSelectablePackagesInput)
    .query(({ ctx, input }) => listSelectablePackages(ctx.use, input)),
  get: procedure.input(byId).query(({ ctx, input }) => getPackage(ctx.use, input)),
  checkName: procedure
    .input(z.object({ name: z.string().max(200) }))
    .query(({ ctx, input }) => checkPackageName(ctx.use, input)),
  activity: procedure
    .input(listActivityInput)
    .query(({ ctx, input }) => listActivity(ctx.use, input)),
  create: procedure
    .input(createPackageInput)
    .mutation(({ ctx, input }) => createPackage(ctx.use, input)),
  edit: procedure.input(editPackageInput).mutation(({ ctx, input }) => editPackage(ctx.use, input)),
  delete: procedure.input(byId).mutation(({ ctx, input }) => deletePackage(ctx.use, input)),
});
