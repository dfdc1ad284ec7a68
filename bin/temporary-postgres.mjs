import { spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "./free-port.mjs";
import { runTool } from "./run-tool.mjs";

const START_DEADLINE_MS = 30_000;

/** For tests, nothing must survive a power cut. */
const SETTINGS = {
  listen_addresses: "127.0.0.1",
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_connections: "200",
  // Unlike most machines the tests run on, so that a time written without its zone is noticed.
  timezone: "Asia/Shanghai",
};

/**
 * Starts a PostgreSQL server of its own, on a free loopback port and in a temporary folder, when initdb is
 * on the PATH. Answers { url, version, stop }, or { reason } when there is none. As root it runs as
 * another user, because PostgreSQL refuses root.
 */
export async function temporaryPostgres() {
  const bin = folderOfInitdb();
  if (!bin) return { reason: "initdb is not on the PATH and TEST_DATABASE_URL is not set" };
  const user = otherUser();
  if (user === null)
    return { reason: "PostgreSQL refuses root and there is no other user to run it" };
  const folder = mkdtempSync(join(tmpdir(), "imagecast-postgres-"));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const options = { ...user, cwd: folder };
  const made = await runTool(
    join(bin, "initdb"),
    ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
    { ...options, native: true },
  );
  if (made.code !== 0) return { reason: `initdb failed: ${made.output.trim()}` };
  return serve(bin, folder, data, options);
}

async function serve(bin, folder, data, options) {
  const port = String(await freePort());
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const args = ["-D", data, "-k", folder, "-p", port, ...settings];
  const start = () => spawn(join(bin, "postgres"), args, { ...options, stdio: "ignore" });
  let server = start();
  const leash = () => server.kill("SIGQUIT");
  process.once("exit", leash);
  const shutDown = async () => {
    if (server.exitCode !== null) return;
    const gone = once(server, "exit");
    server.kill("SIGINT");
    await gone;
  };
  const stop = async () => {
    process.off("exit", leash);
    await shutDown();
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  const restart = async () => {
    await shutDown();
    server = start();
    await waitFor(url, server);
  };
  const version = await waitFor(url, server);
  if (version) return { url, version, restart, stop };
  await stop();
  return { reason: "the temporary PostgreSQL did not start" };
}

async function waitFor(url, server) {
  const { default: pg } = await import("pg");
  const deadline = Date.now() + START_DEADLINE_MS;
  while (Date.now() < deadline && server.exitCode === null) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      const { rows } = await client.query("SHOW server_version");
      return `PostgreSQL ${rows[0].server_version.split(" ")[0]}`;
    } catch {
      await sleep(100);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return null;
}

/** The real folder of initdb, where its fellow programs stand; null when it is not on the PATH. */
function folderOfInitdb() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = folders.map((folder) => join(folder, "initdb")).find((file) => existsSync(file));
  return found ? dirname(realpathSync(found)) : null;
}

/** {} when this process may run PostgreSQL itself; as root the ids of another user, or null. */
function otherUser() {
  if (process.getuid?.() !== 0) return {};
  const lines = readFileSync("/etc/passwd", "utf8").split("\n");
  for (const name of ["postgres", "nobody"]) {
    const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(":");
    if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  return null;
}
