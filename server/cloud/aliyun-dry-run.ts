/** How ECS words "it would be done": an error of its own, with status 400 (CopyImage, DryRun). */
const WOULD_BE_DONE = "DryRunOperation";

/** Makes a call with DryRun set. Comes back when it would have been done; throws what the SDK throws otherwise. */
export async function passDryRun(run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (thrown) {
    const code = typeof thrown === "object" && thrown && "code" in thrown ? thrown.code : null;
    if (code !== WOULD_BE_DONE) throw thrown;
  }
}
