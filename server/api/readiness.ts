import { house } from "../wiring";

/** Whether requests can be served, and by what; names only, never addresses with secrets. */
export interface Readiness {
  status: "ready" | "not ready";
  database?: string;
  cloud?: string;
}

const PATIENCE_MS = 3_000;

/** Opens the house if need be and asks the database one question, for at most 3 s. Never throws. */
export async function readiness(): Promise<Readiness> {
  try {
    const { database, env } = await house();
    const cloud = env.CLOUD === "simulator" ? "simulator" : "Alibaba Cloud";
    const late = new Promise<"late">((resolve) => {
      setTimeout(() => resolve("late"), PATIENCE_MS).unref();
    });
    const answer = await Promise.race([database.prisma.$queryRaw`SELECT 1`, late]);
    const status = answer === "late" ? "not ready" : "ready";
    return { status, database: database.describe, cloud };
  } catch {
    return { status: "not ready" };
  }
}
