import type { ExitCode } from "./cli-refusal";

/** How a command ended and what it has to say. */
export type Outcome = { exitCode: ExitCode; out: string; err: string };
