/** Liveness: the process answers. Asks nothing of anything else, so that a sick database restarts nobody. */
export function GET(): Response {
  return Response.json({ status: "ok" });
}
