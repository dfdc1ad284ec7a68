import { readFileSync } from "node:fs";
import { type Simulator, startSimulator } from "./start-simulator";

const DEFAULT_PORT = 4510;

/** The value of an environment variable as a number in a range; throws a sentence otherwise. */
function numberFrom(name: string, byDefault: number, max: number): number {
  const text = process.env[name];
  if (text === undefined || text.trim() === "") return byDefault;
  const number = Number(text);
  if (number >= 0 && number <= max) return number;
  throw new Error(`${name} must be a number from 0 to ${max}, not "${text}".`);
}

function readWorld(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new Error(`SIMULATOR_WORLD: the file ${file} cannot be read.`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`SIMULATOR_WORLD: ${file} is not JSON (${String(error)}).`);
  }
}

async function start(): Promise<Simulator> {
  const port = numberFrom("SIMULATOR_PORT", DEFAULT_PORT, 65_535);
  const speed = numberFrom("SIMULATOR_SPEED", 1, 1_000_000);
  const worldFile = process.env.SIMULATOR_WORLD;
  const stateFile = process.env.SIMULATOR_STATE;
  try {
    const simulator = await startSimulator({
      port,
      speed,
      world: worldFile ? readWorld(worldFile) : undefined,
      stateFile: stateFile || undefined,
    });
    console.log(
      `Cloud simulator ready on ${simulator.url} · ${simulator.regionCount} regions · speed ${speed} · world ${worldFile || "demo"} · state ${stateFile || "in memory"}`,
    );
    return simulator;
  } catch (error) {
    const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    if (!isTaken) throw error;
    throw new Error(`Port ${port} is taken; set SIMULATOR_PORT to a free one.`);
  }
}

async function main(): Promise<void> {
  const simulator = await start();
  const stop = () => {
    void simulator.close().finally(() => process.exit(0));
  };
  process.once("SIGTERM", stop);
  if (process.send) {
    // Forked: Ctrl-C reaches the whole family, and the parent ends the console before its cloud.
    process.on("SIGINT", () => undefined);
    // When the parent dies, its end of the channel closes.
    process.once("disconnect", stop);
  } else process.once("SIGINT", stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
