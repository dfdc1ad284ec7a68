import { z } from "zod";
import {
  addAccountInput,
  addGroupInput,
  checkAccessInput,
  editAccountInput,
  listAccountsInput,
  renameGroupInput,
} from "../../domain/account/account-input";
import { addAccount } from "../../use-cases/account/add-account";
import { addGroup } from "../../use-cases/account/add-group";
import { checkAccess } from "../../use-cases/account/check-access";
import { editAccount } from "../../use-cases/account/edit-account";
import { getAccount } from "../../use-cases/account/get-account";
import { listAccounts } from "../../use-cases/account/list-accounts";
import { renameGroup } from "../../use-cases/account/rename-group";
import { procedure, router } from "../trpc";

/** Accounts of the whole house, for admins. */
export const accountRouter = router({
  list: procedure.input(listAccountsInput).query(({ ctx, input }) => listAccounts(ctx.use, input)),
  get: procedure
    .input(z.object({ uid: z.string() }))
    .query(({ ctx, input }) => getAccount(ctx.use, input)),
  add: procedure.input(addAccountInput).mutation(({ ctx, input }) => addAccount(ctx.use, input)),
  edit: procedure.input(editAccountInput).mutation(({ ctx, input }) => editAccount(ctx.use, input)),
  /** Writes nothing, but asks the cloud each time: a mutation, so that no cache or refetch repeats it. */
  checkAccess: procedure
    .input(checkAccessInput)
    .mutation(({ ctx, input }) => checkAccess(ctx.use, input)),
  addGroup: procedure.input(addGroupInput).mutation(({ ctx, input }) => addGroup(ctx.use, input)),
  renameGroup: procedure
    .input(renameGroupInput)
    .mutation(({ ctx, input }) => renameGroup(ctx.use, input)),
});
