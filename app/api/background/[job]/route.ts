import { runInBackground } from "@/server/api/run-in-background";

/** One bounded pass of a background job, for platforms that have a timer but no long-lived process. */
export async function POST(request: Request, at: { params: Promise<{ job: string }> }) {
  return runInBackground(request, (await at.params).job);
}
