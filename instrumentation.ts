/** Next.js calls this once per server process and waits for it before it takes requests. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { openDoors } = await import("./server/open-doors");
  await openDoors();
}
