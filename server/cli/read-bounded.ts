import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** Standard input: a pipe may refuse to be opened a second time by its name. */
const STANDARD_INPUT = ["-", "/dev/stdin"];
const LOOK_AGAIN_MS = 20;

/**
 * Reads a file up to a number of bytes. `size` is the file's, or what was read of something without an
 * end, such as a pipe; where it is more than the limit, `bytes` is not the whole. Throws the system's
 * errors.
 */
export function readBounded(path: string, limit: number): { bytes: Buffer; size: number } {
  if (isStandardInput(path)) {
    const bytes = readUpTo(0, limit + 1);
    return { bytes, size: bytes.length };
  }
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    const bytes = readUpTo(file, limit + 1);
    return { bytes, size: Math.max(size, bytes.length) };
  } finally {
    closeSync(file);
  }
}

/** Whether a path means standard input. */
export function isStandardInput(path: string): boolean {
  return STANDARD_INPUT.includes(path);
}

function readUpTo(file: number, limit: number): Buffer {
  const chunks: Buffer[] = [];
  let read = 0;
  while (read < limit) {
    const chunk = Buffer.allocUnsafe(Math.min(limit - read, 64 * 1024));
    const length = readSome(file, chunk);
    if (length === 0) break;
    chunks.push(chunk.subarray(0, length));
    read += length;
  }
  return Buffer.concat(chunks);
}

/** A pipe that its writer made non-blocking answers EAGAIN while it is empty. */
function readSome(file: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(file, chunk, 0, chunk.length, null);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_AGAIN_MS);
    }
  }
}
