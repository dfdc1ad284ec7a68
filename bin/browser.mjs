import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { runTool } from "./run-tool.mjs";
import { Sentence } from "./sentence.mjs";

const DEBIAN = "/usr/bin/chromium";

/**
 * The browser for the journeys as { path, version }: CHROMIUM, else Debian's, else Playwright's own; when
 * there is none, Debian's is installed as root, elsewhere Playwright's. Throws a Sentence when that fails.
 */
export async function findBrowser() {
  const path = (await present()) ?? (await installed());
  if (!path) {
    throw new Sentence(
      "There is no Chromium for the journeys and none could be installed. Set CHROMIUM to the path of one.",
    );
  }
  const { output } = await runTool("env", [path, "--version", "--no-sandbox"]);
  return { path, version: output.trim().split("\n").at(-1) };
}

async function present() {
  const { chromium } = await import("@playwright/test");
  const places = [process.env.CHROMIUM, DEBIAN, chromium.executablePath()];
  return places.find((path) => path && existsSync(path));
}

async function installed() {
  if (isDebian() && process.getuid?.() === 0) {
    await runTool("apt-get", ["update"]);
    const packages = ["chromium", "fonts-noto-cjk"];
    await runTool("apt-get", ["install", "-y", "--no-install-recommends", ...packages], {
      env: { DEBIAN_FRONTEND: "noninteractive" },
    });
  } else {
    await runTool(join(root, "node_modules/@playwright/test/cli.js"), ["install", "chromium"]);
  }
  return present();
}

function isDebian() {
  const file = "/etc/os-release";
  return existsSync(file) && /^ID(_LIKE)?=.*debian/m.test(readFileSync(file, "utf8"));
}
