import { answerMetrics } from "@/server/api/answer-metrics";

/** Counts for a Prometheus server, with the bearer BACKGROUND_SECRET. */
export async function GET(request: Request): Promise<Response> {
  return answerMetrics(request);
}
