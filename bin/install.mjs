import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { runTool } from "./run-tool.mjs";
import { Sentence } from "./sentence.mjs";

/**
 * Installs what package-lock.json says when node_modules is something else. Needs no network, and next
 * to no time, when it is not. `npm ci` would refuse a lock file that was written where a registry does
 * not carry the packages of other platforms; `install --no-save` takes the same versions and writes
 * nothing back. Throws a Sentence with npm's words when installing fails.
 */
export async function install() {
  if (isInstalled()) return;
  console.log("Installing…");
  const npm = process.env.npm_execpath ?? "npm";
  const flags = ["--no-audit", "--no-fund", "--include=dev", "--loglevel=error"];
  const { code, output } = await runTool(npm, ["install", "--no-save", ...flags]);
  if (code !== 0) throw new Sentence(`npm install failed:\n${output}`);
}

/**
 * Compares the lock file with the one npm leaves in node_modules, package by package. Optional ones may
 * be absent: they are for other platforms.
 */
function isInstalled() {
  const left = join(root, "node_modules/.package-lock.json");
  if (!existsSync(left)) return false;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const present = JSON.parse(readFileSync(left, "utf8")).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === "") return true;
    return present[path] ? present[path].version === version : optional;
  });
}
