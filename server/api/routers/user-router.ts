import { houseParts } from "../../auth/house-parts";
import { passwordLink } from "../../auth/password-link";
import { addUserInput, changeRoleInput, userInput } from "../../domain/user/user-input";
import { addUser } from "../../use-cases/user/add-user";
import { allowPasswordLink } from "../../use-cases/user/allow-password-link";
import { changeRole } from "../../use-cases/user/change-role";
import { disableUser } from "../../use-cases/user/disable-user";
import { enableUser } from "../../use-cases/user/enable-user";
import { endSessions } from "../../use-cases/user/end-sessions";
import { procedure, router } from "../trpc";

/** People of the whole house, for admins. Links are answered once and stored nowhere. */
export const userRouter = router({
  add: procedure.input(addUserInput).mutation(async ({ ctx, input }) => {
    const { userId } = await addUser(ctx.use, input);
    return passwordLink(await houseParts(), userId);
  }),
  newPasswordLink: procedure.input(userInput).mutation(async ({ ctx, input }) => {
    const { userId } = await allowPasswordLink(ctx.use, input);
    return passwordLink(await houseParts(), userId);
  }),
  changeRole: procedure
    .input(changeRoleInput)
    .mutation(({ ctx, input }) => changeRole(ctx.use, input)),
  disable: procedure.input(userInput).mutation(({ ctx, input }) => disableUser(ctx.use, input)),
  enable: procedure.input(userInput).mutation(({ ctx, input }) => enableUser(ctx.use, input)),
  endSessions: procedure.input(userInput).mutation(({ ctx, input }) => endSessions(ctx.use, input)),
});
