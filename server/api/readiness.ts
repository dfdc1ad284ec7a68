import { house } from "../wiring";
import { databaseAnswers } from "./database-answers";

/** Whether requests can be served, and by what; names only, never addresses with secrets. */
export interface Readiness {
  status: "ready" | "not ready";
  database?: string;
  cloud?: string;
}

/** Opens the house if need be and asks the database one question, for at most 3 s. Never throws. */
export async function readiness(): Promise<Readiness> {
  try {
    const { database, env } = await house();
    const cloud = env.CLOUD === "simulator" ? "simulator" : "Alibaba Cloud";
    const status = (await databaseAnswers(database.prisma)) ? "ready" : "not ready";
    return { status, database: database.describe, cloud };
  } catch {
    return { status: "not ready" };
  }
}
