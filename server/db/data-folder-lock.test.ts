import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { claimDataFolder, claimOf, DataFolderInUseError } from "./data-folder-lock";

const freshFolder = () => mkdtempSync(join(tmpdir(), "imagecast-lock-"));

function leaveClaim(dataDir: string, claim: string) {
  mkdirSync(join(dataDir, "claims"), { recursive: true });
  writeFileSync(join(dataDir, "claims", claim), "");
}

test("a folder is held once and free again after release", async () => {
  const dataDir = freshFolder();
  const release = await claimDataFolder(dataDir, 0);
  await expect(claimDataFolder(dataDir, 0)).rejects.toThrow(DataFolderInUseError);
  release();
  (await claimDataFolder(dataDir, 0))();
  expect(readdirSync(join(dataDir, "claims"))).toEqual([]);
});

test("the claim of a living process is respected and named in the sentence", async () => {
  const dataDir = freshFolder();
  leaveClaim(dataDir, claimOf(process.ppid));
  await expect(claimDataFolder(dataDir, 0)).rejects.toThrow(`pid ${process.ppid}`);
  expect(readdirSync(join(dataDir, "claims"))).toEqual([claimOf(process.ppid)]);
});

test("the claim of a process that was killed does not hold", async () => {
  const dataDir = freshFolder();
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  leaveClaim(dataDir, claimOf(child.pid ?? 0));
  const exit = once(child, "exit");
  child.kill("SIGKILL");
  await exit;
  const release = await claimDataFolder(dataDir, 0);
  expect(readdirSync(join(dataDir, "claims"))).toEqual([claimOf(process.pid)]);
  release();
});

test.runIf(process.platform === "linux")("a recycled pid does not hold", async () => {
  const dataDir = freshFolder();
  leaveClaim(dataDir, `${process.ppid}-00000000-1`);
  (await claimDataFolder(dataDir, 0))();
  expect(readdirSync(join(dataDir, "claims"))).toEqual([]);
});
