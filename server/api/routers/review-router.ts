import {
  addCommentInput,
  answerCommentInput,
  decideInput,
  registrationInput,
  renderRegistrationInput,
  resolveCommentInput,
  seenRegistrationInput,
} from "../../domain/service/review-input";
import { serviceInput } from "../../domain/service/service-input";
import { addComment } from "../../use-cases/review/add-comment";
import { answerComment } from "../../use-cases/review/answer-comment";
import { claimRegistration } from "../../use-cases/review/claim-registration";
import { decideRegistration } from "../../use-cases/review/decide-registration";
import { getRegistration } from "../../use-cases/review/get-registration";
import { listDecisions } from "../../use-cases/review/list-decisions";
import {
  listRegistrations,
  listRegistrationsInput,
} from "../../use-cases/review/list-registrations";
import { renderRegistration } from "../../use-cases/review/render-registration";
import { resolveComment } from "../../use-cases/review/resolve-comment";
import { unclaimRegistration } from "../../use-cases/review/unclaim-registration";
import { procedure, router } from "../trpc";

/** Submissions of all accounts and their reviews. */
export const reviewRouter = router({
  list: procedure
    .input(listRegistrationsInput)
    .query(({ ctx, input }) => listRegistrations(ctx.use, input)),
  get: procedure
    .input(registrationInput)
    .query(({ ctx, input }) => getRegistration(ctx.use, input)),
  render: procedure
    .input(renderRegistrationInput)
    .query(({ ctx, input }) => renderRegistration(ctx.use, input)),
  decisions: procedure.input(serviceInput).query(({ ctx, input }) => listDecisions(ctx.use, input)),
  claim: procedure
    .input(seenRegistrationInput)
    .mutation(({ ctx, input }) => claimRegistration(ctx.use, input)),
  unclaim: procedure
    .input(seenRegistrationInput)
    .mutation(({ ctx, input }) => unclaimRegistration(ctx.use, input)),
  comment: procedure
    .input(addCommentInput)
    .mutation(({ ctx, input }) => addComment(ctx.use, input)),
  answer: procedure
    .input(answerCommentInput)
    .mutation(({ ctx, input }) => answerComment(ctx.use, input)),
  resolve: procedure
    .input(resolveCommentInput)
    .mutation(({ ctx, input }) => resolveComment(ctx.use, input)),
  decide: procedure
    .input(decideInput)
    .mutation(({ ctx, input }) => decideRegistration(ctx.use, input)),
});
