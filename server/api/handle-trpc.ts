import { randomUUID } from "node:crypto";
import { TRPCError } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { actorOfRequest } from "../auth/actor-of-request";
import { isSameOrigin } from "../auth/same-origin";
import { type House, house } from "../wiring";
import { databaseAnswers } from "./database-answers";
import { appRouter } from "./root";

/** Questions in one request; a page asks at most a dozen at once. */
const MAX_BATCH = 50;

/** Answers one tRPC request: queries, mutations and the SSE stream. */
export async function handleTrpc(request: Request): Promise<Response> {
  const open = await house();
  return fetchRequestHandler({
    endpoint: "/api/trpc",
    req: request,
    router: appRouter,
    maxBatchSize: MAX_BATCH,
    createContext: async () => ({
      actor: await actorOf(request, open),
      requestId: request.headers.get("x-request-id") ?? randomUUID(),
      sameOrigin: isSameOrigin(request, open.env.NEXTAUTH_URL),
      ctxFor: open.ctxFor,
      actorNow: () => actorOfRequest(request),
      changes: open.changes,
      log: open.log,
    }),
    onError({ error, ctx }) {
      // Without a context no procedure has begun, nor logged.
      if (!ctx && error.code !== "SERVICE_UNAVAILABLE")
        open.log.error({ err: error.cause ?? error }, "a request could not begin");
    },
  });
}

/** Who asks. Throws SERVICE_UNAVAILABLE when nobody can tell because the database is away. */
async function actorOf(request: Request, { database, log }: House) {
  try {
    return await actorOfRequest(request);
  } catch (err) {
    if (await databaseAnswers(database.prisma)) throw err;
    log.warn({ err }, "the database is away");
    throw new TRPCError({ code: "SERVICE_UNAVAILABLE", cause: err });
  }
}
