import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it, vi } from "vitest";

// Each call starts a process that loads the sources.
vi.setConfig({ testTimeout: 60_000 });

const program = fileURLToPath(new URL("imagecast.mjs", import.meta.url));
const template = `\uFEFFROSTemplateFormatVersion: '2015-09-01'\r
Resources:\r
  Web: { Type: ALIYUN::ECS::Instance, Properties: { ImageId: my_image } } # 镜像`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "imagecast-bin-"));
  writeFileSync(join(folder, "a.yaml"), template);
  writeFileSync(join(folder, "map.json"), '{"my_image":{"cn-hangzhou":"m-1"}}');
  // The settings of the project it is called in are not its own.
  writeFileSync(join(folder, "tsconfig.json"), "{ broken");
  mkdirSync(join(folder, "empty"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function call(args: readonly string[], input: string | Buffer = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    input,
    timeout: 20_000,
    env: { ...process.env, NEXTAUTH_URL: "https://imagecast.example/" },
  });
  return { status, out: stdout.toString("utf8"), bytes: stdout, err: stderr.toString("utf8") };
}

it.each([
  [["template", "check", "a.yaml"], 0],
  [["template", "check", "a.yaml", "--json"], 0],
  [["--help"], 0],
  [["template", "check", "gone.yaml"], 2],
  [["template", "check", "empty"], 2],
  [["template", "check", "map.json"], 2],
  [["template", "check", "/dev/zero"], 2],
  [["template", "check", "a.yaml", "--nonsense"], 2],
  [["template", "render", "a.yaml", "--map", "map.json", "--region", "cn-beijing"], 3],
  [[], 2],
])("ends %j with %i, and without a stack", (args, status) => {
  const { out, err, ...ended } = call(args);
  expect(ended.status).toBe(status);
  expect(out === "").toBe(status !== 0);
  expect(err === "").toBe(status === 0);
  expect(err).not.toMatch(/\n\s+at /);
});

it("writes the very bytes of a rendered template", () => {
  const args = ["template", "render", "a.yaml", "--map", "map.json", "--region", "cn-hangzhou"];
  expect(call(args).bytes).toEqual(Buffer.from(template.replace("my_image", "m-1")));
});

it.each(["-", "/dev/stdin"])("reads standard input as %s", (path) => {
  const { status, out } = call(["template", "check", path, "--json"], template);
  expect(status).toBe(0);
  expect(JSON.parse(out).slots[0].range).toEqual([
    template.indexOf("my_image"),
    template.indexOf("my_image") + 8,
  ]);
  expect(call(["template", "check", path], Buffer.from([0x52, 0xff])).err).toContain("UTF-8");
});

it("links to the rules of the console that people use", () => {
  const [run] = JSON.parse(call(["template", "check", "a.yaml", "--sarif"]).out).runs;
  expect(run.tool.driver.informationUri).toBe("https://imagecast.example/template-rules");
});

it("ends quietly when its reader has seen enough", async () => {
  const child = spawn(process.execPath, [program, "template", "check", "a.yaml", "--sarif"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.destroy();
  let err = "";
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  const [status] = await once(child, "close");
  expect({ status, err }).toEqual({ status: 0, err: "" });
});
