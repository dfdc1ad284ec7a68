import { initTRPC, TRPCError } from "@trpc/server";
import superjson from "superjson";
import { z } from "zod";
import { CloudError, cloudRefusalCode } from "../domain/cloud/cloud-error";
import { Refusal } from "../domain/refusal";
import { findUnstorableText } from "../domain/unstorable-text";
import { databaseAnswers } from "./database-answers";
import { errorShape, httpCode } from "./error-shape";
import { overtaken } from "./overtaken";
import type { RequestContext } from "./request-context";

/** Keeps proxies from closing a quiet stream. */
const PING_MS = 15_000;

/** A client that hears nothing for this long reconnects. */
const SILENCE_MS = 40_000;

/** A stream ends after this time and is resumed: session and role are looked at anew. */
const STREAM_MS = 10 * 60_000;

const t = initTRPC.context<RequestContext>().create({
  transformer: superjson,
  sse: {
    ping: { enabled: true, intervalMs: PING_MS },
    client: { reconnectAfterInactivityMs: SILENCE_MS },
    maxDurationMs: STREAM_MS,
  },
  errorFormatter({ shape, error, ctx }) {
    const told = errorShape(error);
    return {
      message: told.sentence.key,
      code: shape.code,
      data: { ...told, httpStatus: shape.data.httpStatus, requestId: ctx?.requestId ?? null },
    };
  },
});

/** Makes a router. */
export const router = t.router;

/** The one translation of refusals into tRPC errors; what is left over is a bug and logged whole. */
const translateErrors = t.middleware(async ({ next, ctx, path }) => {
  const result = await next();
  if (result.ok) return result;
  const cause = result.error.cause;
  if (cause instanceof Refusal) throw new TRPCError({ code: httpCode(cause.code), cause });
  if (cause instanceof CloudError) {
    throw new TRPCError({ code: httpCode(cloudRefusalCode(cause)), cause });
  }
  const refusal = overtaken(cause);
  if (refusal) {
    ctx.log.warn({ err: cause, path, requestId: ctx.requestId }, "overtaken by another request");
    throw new TRPCError({ code: httpCode(refusal.code), cause: refusal });
  }
  if (result.error.code === "INTERNAL_SERVER_ERROR") {
    ctx.log.error(
      { err: cause ?? result.error, path, requestId: ctx.requestId },
      "procedure failed",
    );
  }
  return result;
});

const checkOrigin = t.middleware(({ next, ctx, type }) => {
  if (type === "mutation" && !ctx.sameOrigin) throw new TRPCError({ code: "FORBIDDEN" });
  return next();
});

const requireActor = t.middleware(({ next, ctx }) => {
  if (!ctx.actor) throw new TRPCError({ code: "UNAUTHORIZED" });
  const actor = { ...ctx.actor, requestId: ctx.requestId };
  return next({ ctx: { ...ctx, actor, use: ctx.ctxFor(actor) } });
});

/** What fails while the database is away is no bug: it is worth asking again once it is back. */
const tellDatabaseAway = t.middleware(async ({ next, ctx, path }) => {
  const result = await next();
  if (result.ok || result.error.code !== "INTERNAL_SERVER_ERROR") return result;
  const { cause } = result.error;
  const isAnswer = cause instanceof Refusal || cause instanceof CloudError;
  if (isAnswer || !ctx.actor || (await databaseAnswers(ctx.ctxFor(ctx.actor).db))) return result;
  ctx.log.warn({ err: cause, path, requestId: ctx.requestId }, "the database is away");
  throw new TRPCError({ code: "SERVICE_UNAVAILABLE", cause });
});

/** Refuses what every field refuses, and what no schema asks for by itself: text that the database cannot hold. */
const checkText = t.middleware(async ({ next, getRawInput }) => {
  const path = findUnstorableText(await getRawInput());
  if (path === null) return next();
  const issue = { code: "custom" as const, message: "rules.text_unstorable", path, input: null };
  throw new TRPCError({ code: "BAD_REQUEST", cause: new z.ZodRealError([issue]) });
});

/** A procedure for signed-in people. `ctx.use` is what use cases take; they decide who may do what. */
export const procedure = t.procedure
  .use(translateErrors)
  .use(checkOrigin)
  .use(requireActor)
  .use(tellDatabaseAway)
  .use(checkText);
