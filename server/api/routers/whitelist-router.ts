import {
  addToWhitelistInput,
  changeWhitelistInput,
  countListedInstancesInput,
  getWhitelistInput,
  listWhitelistsInput,
  removeFromWhitelistInput,
} from "../../domain/whitelist/whitelist-input";
import { addToWhitelist } from "../../use-cases/whitelist/add-to-whitelist";
import { changeWhitelist } from "../../use-cases/whitelist/change-whitelist";
import { countListedInstances } from "../../use-cases/whitelist/count-listed-instances";
import {
  explainAccountAccess,
  explainAccountAccessInput,
} from "../../use-cases/whitelist/explain-account-access";
import { getWhitelist } from "../../use-cases/whitelist/get-whitelist";
import {
  listWhitelistActivity,
  listWhitelistActivityInput,
} from "../../use-cases/whitelist/list-whitelist-activity";
import { listWhitelists } from "../../use-cases/whitelist/list-whitelists";
import { removeFromWhitelist } from "../../use-cases/whitelist/remove-from-whitelist";
import { procedure, router } from "../trpc";

/** Whitelists of all services, for admins. */
export const whitelistRouter = router({
  list: procedure
    .input(listWhitelistsInput)
    .query(({ ctx, input }) => listWhitelists(ctx.use, input)),
  get: procedure.input(getWhitelistInput).query(({ ctx, input }) => getWhitelist(ctx.use, input)),
  explain: procedure
    .input(explainAccountAccessInput)
    .query(({ ctx, input }) => explainAccountAccess(ctx.use, input)),
  running: procedure
    .input(countListedInstancesInput)
    .query(({ ctx, input }) => countListedInstances(ctx.use, input)),
  activity: procedure
    .input(listWhitelistActivityInput)
    .query(({ ctx, input }) => listWhitelistActivity(ctx.use, input)),
  add: procedure
    .input(addToWhitelistInput)
    .mutation(({ ctx, input }) => addToWhitelist(ctx.use, input)),
  change: procedure
    .input(changeWhitelistInput)
    .mutation(({ ctx, input }) => changeWhitelist(ctx.use, input)),
  remove: procedure
    .input(removeFromWhitelistInput)
    .mutation(({ ctx, input }) => removeFromWhitelist(ctx.use, input)),
});
