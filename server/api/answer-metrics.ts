import { house } from "../wiring";
import { isBearer } from "./run-in-background";
import { type Metric, writeMetrics } from "./write-metrics";

/**
 * Answers GET /api/metrics in Prometheus' text format: what this process has done since it started. 401 without
 * the bearer BACKGROUND_SECRET, since regions and volumes are nobody else's business.
 */
export async function answerMetrics(request: Request): Promise<Response> {
  const { env, calls } = await house();
  if (!isBearer(request.headers.get("authorization"), env.BACKGROUND_SECRET)) {
    return Response.json({ error: "A bearer token is needed." }, { status: 401 });
  }
  const cloudCalls: Metric = {
    name: "imagecast_cloud_calls_total",
    help: "Calls to the cloud by operation, region and answer.",
    type: "counter",
    series: calls.list().map(({ count, operation, regionId, answer }) => ({
      labels: { operation, region: regionId, answer },
      value: count,
    })),
  };
  return new Response(writeMetrics([cloudCalls, ...processMetrics()]), {
    headers: { "content-type": "text/plain; version=0.0.4; charset=utf-8" },
  });
}

/** Names and units as Prometheus' own clients give them. */
function processMetrics(): Metric[] {
  const { user, system } = process.cpuUsage();
  return [
    {
      name: "process_cpu_seconds_total",
      help: "Processor time of this process.",
      type: "counter",
      series: [{ labels: {}, value: (user + system) / 1e6 }],
    },
    {
      name: "process_resident_memory_bytes",
      help: "Memory that this process occupies.",
      type: "gauge",
      series: [{ labels: {}, value: process.memoryUsage.rss() }],
    },
  ];
}
