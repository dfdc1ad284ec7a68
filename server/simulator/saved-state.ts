import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Clock } from "./clock";
import type { World } from "./world";

/** Calls received, by API and region (`""` for calls without one). */
export type CallCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Everything a restart must not forget. */
export interface SavedState {
  readonly format: typeof FORMAT;
  readonly clock: Clock;
  readonly calls: CallCounts;
  readonly world: World;
}

/** Version of the layout of the state file. */
export const FORMAT = 2;

/** Writes the state beside the file and renames it into place: a reader sees the old or the new, whole. */
export function writeState(file: string, state: SavedState): void {
  const draft = `${file}.${process.pid}.tmp`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(draft, JSON.stringify(state));
  renameSync(draft, file);
}

/** Reads the state file; null when there is none. Throws an Error with a sentence when it is no state. */
export function readState(file: string): SavedState | null {
  if (!existsSync(file)) return null;
  let state: SavedState;
  try {
    state = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new Error(
      `The simulator's state file ${file} is not readable JSON; move it away to start anew.`,
    );
  }
  if (state?.format === FORMAT) return state;
  if (isBeforeStacks(state)) return withStacks(state);
  throw new Error(
    `The simulator's state file ${file} is not of format ${FORMAT}; move it away to start anew.`,
  );
}

/** A state of format 1: no stacks yet, and tokens remembered images alone. */
interface StateBeforeStacks extends Omit<SavedState, "format" | "world"> {
  readonly format: 1;
  readonly world: Omit<World, "stacks" | "clientTokens"> & {
    readonly clientTokens: Readonly<Record<string, { fingerprint: string; imageId: string }>>;
  };
}

function isBeforeStacks(state: unknown): state is StateBeforeStacks {
  return typeof state === "object" && state !== null && "format" in state && state.format === 1;
}

function withStacks({ world, ...state }: StateBeforeStacks): SavedState {
  const clientTokens = Object.fromEntries(
    Object.entries(world.clientTokens).map(([key, { fingerprint, imageId }]) => [
      key,
      { fingerprint, resourceId: imageId },
    ]),
  );
  return { ...state, format: FORMAT, world: { ...world, stacks: {}, clientTokens } };
}
