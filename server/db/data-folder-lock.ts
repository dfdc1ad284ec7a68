import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** The data folder belongs to another living process; the message is meant for people. */
export class DataFolderInUseError extends Error {
  constructor(dataDir: string, pid: number) {
    super(
      `The data folder ${dataDir} is in use by another process (pid ${pid}). Stop that one first, or set DATA_DIR to another folder.`,
    );
    this.name = "DataFolderInUseError";
  }
}

/** A restart overlaps with the end of its predecessor for a moment; so long it is waited for. */
const PATIENCE_MS = 3_000;

/**
 * Claims a data folder for this process and answers the function that gives it back.
 * Throws DataFolderInUseError when another living process holds it.
 *
 * The claim is one file per process, named after its pid and start time, created before looking at the
 * others: of two processes that come at the same moment at least one sees the other, so never do both
 * go on. A claim whose process is gone, or whose pid now belongs to a process that started at another
 * time, is swept away; so the folder is free again after kill -9 or a power cut.
 */
export async function claimDataFolder(dataDir: string, patienceMs = PATIENCE_MS) {
  const folder = join(dataDir, "claims");
  mkdirSync(folder, { recursive: true });
  const mine = claimOf(process.pid);
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const holder = tryClaim(folder, mine);
    if (holder === null) return hold(join(folder, mine));
    if (Date.now() >= deadline) throw new DataFolderInUseError(dataDir, holder);
    await sleep(50 + Math.random() * 100);
  }
}

function hold(file: string) {
  held.add(file);
  return () => {
    held.delete(file);
    rmSync(file, { force: true });
  };
}

/** What this process holds; on the process, because a bundler may load this module more than once. */
const KEY = Symbol.for("imagecast.claims");
const shared = globalThis as { [KEY]?: Set<string> };
const held: Set<string> = shared[KEY] ?? new Set();
shared[KEY] = held;

/** Answers the pid of whoever holds the folder, or null when it is now this process's. */
function tryClaim(folder: string, mine: string): number | null {
  if (held.has(join(folder, mine))) return process.pid;
  // A file of this name that is not held was left by a process that once had the same pid.
  rmSync(join(folder, mine), { force: true });
  writeFileSync(join(folder, mine), "", { flag: "wx" });
  for (const claim of readdirSync(folder)) {
    if (claim === mine) continue;
    const pid = Number.parseInt(claim, 10);
    if (isAlive(pid) && claimOf(pid) === claim) {
      rmSync(join(folder, mine), { force: true });
      return pid;
    }
    rmSync(join(folder, claim), { force: true });
  }
  return null;
}

/** "<pid>-<start>", where start tells apart two processes that got the same pid. */
export function claimOf(pid: number): string {
  return `${pid}-${startOf(pid)}`;
}

/** Boot id and start time in clock ticks where /proc tells them (Linux), else 0: the pid alone decides. */
function startOf(pid: number): string {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").slice(0, 8);
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // Field 22; counted after the command name, which may itself hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return `${boot}-${fields[19]}`;
  } catch {
    return "0";
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
