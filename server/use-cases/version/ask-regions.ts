/** Regions asked at once: enough for thirty within seconds, and few beside what distributions ask for. */
const AT_ONCE = 6;

/** Asks something of every region, a few at a time. Answers in the order of the regions. */
export async function askRegions<T>(
  regionIds: readonly string[],
  ask: (regionId: string) => Promise<T>,
): Promise<T[]> {
  const answers = new Map<number, T>();
  const waiting = regionIds.map((regionId, index) => ({ regionId, index }));
  const askOne = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      answers.set(next.index, await ask(next.regionId));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOne));
  return [...answers].sort(([a], [b]) => a - b).map(([, answer]) => answer);
}
