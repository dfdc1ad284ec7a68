import { z } from "zod";
import { lengthOf } from "../package/package-fields";
import { seenRevision } from "../seen-revision";
import { CHECKLIST_ITEMS } from "./review-checklist";

/** Limits of what is written in a review, in characters. */
export const REVIEW_LIMITS = {
  comment: { min: 1, max: 4000 },
  /** Who is told no has to be told why. */
  reason: { min: 10, max: 2000 },
} as const;

/** Which submission. */
export const registrationInput = z.object({ registrationId: z.string().max(64) });

/** See registrationInput. */
export type RegistrationInput = z.infer<typeof registrationInput>;

/** Which submission, as the page saw it. */
export const seenRegistrationInput = registrationInput.extend({
  revision: seenRevision,
});

/** See seenRegistrationInput. */
export type SeenRegistrationInput = z.infer<typeof seenRegistrationInput>;

/** A template of a submission, as a region would receive it. */
export const renderRegistrationInput = registrationInput.extend({
  templateName: z.string().max(64),
  regionId: z.string().max(40),
});

/** See renderRegistrationInput. */
export type RenderRegistrationInput = z.infer<typeof renderRegistrationInput>;

const line = z.number().int().min(1).max(1_000_000);

/** Lines of a file of a template as submitted, from 1, both included. */
const commentPlace = z
  .object({
    templateName: z.string().max(64),
    filePath: z.string().max(200),
    fromLine: line,
    toLine: line,
  })
  .refine(({ fromLine, toLine }) => fromLine <= toLine, {
    message: "rules.comment_lines",
    path: ["toLine"],
  });

/** See commentPlace. */
export type CommentPlace = z.infer<typeof commentPlace>;

const body = z
  .string()
  .trim()
  .min(REVIEW_LIMITS.comment.min, "rules.comment_empty")
  .max(REVIEW_LIMITS.comment.max, "rules.text_too_long");

/** A remark on a submission; `place` is null where it is about the whole. */
export const addCommentInput = registrationInput.extend({ place: commentPlace.nullable(), body });

/** See addCommentInput. */
export type AddCommentInput = z.infer<typeof addCommentInput>;

const commentId = z.string().max(64);

/** An answer to a remark. */
export const answerCommentInput = z.object({ commentId, body });

/** See answerCommentInput. */
export type AnswerCommentInput = z.infer<typeof answerCommentInput>;

/** Whether a remark is settled. */
export const resolveCommentInput = z.object({ commentId, resolved: z.boolean() });

/** See resolveCommentInput. */
export type ResolveCommentInput = z.infer<typeof resolveCommentInput>;

const checklistAnswer = z.object({
  item: z.enum(CHECKLIST_ITEMS),
  answer: z.enum(["pass", "fail", "na"]),
  note: z.string().trim().max(500, "rules.text_too_long").default(""),
});

/** A decision, bound to the revision and to the content that the reviewer had before them. */
export const decideInput = seenRegistrationInput
  .extend({
    contentHash: z.string().regex(/^[0-9a-f]{64}$/),
    decision: z.enum(["approve", "request_changes", "reject"]),
    reason: z.string().trim().max(REVIEW_LIMITS.reason.max, "rules.text_too_long").default(""),
    checklist: z.array(checklistAnswer).max(CHECKLIST_ITEMS.length),
  })
  .refine(
    ({ decision, reason }) =>
      decision === "approve" || lengthOf(reason) >= REVIEW_LIMITS.reason.min,
    {
      message: "rules.review_reason_length",
      path: ["reason"],
      // Said together with what else is wrong, not only once everything else is right.
      when: ({ value }) => typeof value === "object" && value !== null,
    },
  );

/** See decideInput. */
export type DecideInput = z.infer<typeof decideInput>;
