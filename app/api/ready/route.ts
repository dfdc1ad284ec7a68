import { readiness } from "@/server/api/readiness";

/** Readiness: 200 when requests can be served, else 503. */
export async function GET(): Promise<Response> {
  const state = await readiness();
  return Response.json(state, { status: state.status === "ready" ? 200 : 503 });
}
