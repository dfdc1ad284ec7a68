import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import type { TemplateFile } from "../domain/template/template-file";
import { CliRefusal } from "./cli-refusal";

/** Where a rendering comes from and where it goes. */
type Way = { from: string; out: string };

/** Writes a rendered file; into a folder that is there under its own name. Throws CliRefusal (2). */
export function writeFile(file: TemplateFile, { from, out }: Way): void {
  const target = kindOf(out) === "folder" ? join(out, basename(from)) : out;
  if (realOf(target) === realOf(from))
    throw new CliRefusal("commandLine.outIsInput", { path: out });
  write(target, file.text);
}

/** Writes the files of a folder into another one, which is made. Throws CliRefusal (2). */
export function writeFolder(files: readonly TemplateFile[], { from, out }: Way): void {
  const [source, target] = [realOf(from), realOf(out)];
  if (target === source || target.startsWith(source + sep)) {
    throw new CliRefusal("commandLine.outInInput", { path: out });
  }
  for (const { path, text } of files) write(join(out, path), text);
}

function write(path: string, text: string): void {
  try {
    makeFolder(dirname(path));
    put(path, text);
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (typeof code !== "string") throw error;
    throw new CliRefusal("commandLine.unwritable", { path, code });
  }
}

/** One folder at a time: asked for all of them at once where there can be none, as in /proc, Node 20 asks for ever. */
function makeFolder(path: string): void {
  if (kindOf(path) === "folder") return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** A file is there whole or not at all; a device or a pipe is written to, not replaced. */
function put(path: string, text: string): void {
  if (kindOf(path) === "other") {
    writeFileSync(path, text);
    return;
  }
  const draft = `${path}.${process.pid}.part`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function kindOf(path: string): "none" | "file" | "folder" | "other" {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return "folder";
    return found.isFile() ? "file" : "other";
  } catch {
    // What keeps it from being looked at will keep it from being written, and says so there.
    return "none";
  }
}

/** The path without links, also of what is not there yet. */
function realOf(path: string): string {
  const full = resolve(path);
  try {
    return realpathSync(full);
  } catch {
    const above = dirname(full);
    return above === full ? full : join(realOf(above), basename(full));
  }
}
