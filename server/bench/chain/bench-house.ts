import type { ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { family } from "@/bin/family.mjs";
import { freePort } from "@/bin/free-port.mjs";
import { Sentence } from "@/bin/sentence.mjs";
import { startCloud } from "@/bin/start-cloud.mjs";
import { temporaryPostgres } from "@/bin/temporary-postgres.mjs";

const READY_DEADLINE_MS = 120_000;
const LOOK_AGAIN_MS = 100;

/** The part of the simulator's state that the bench looks at: moments by this computer's clock, calls by operation. */
type CloudState = {
  images: { imageId: string; endedAt: string | null }[];
  calls: Record<string, number>;
};

/** A house in processes of its own, as in production, on a PostgreSQL and a simulated cloud that are gone afterwards. */
export class BenchHouse {
  private readonly children = family();

  private constructor(
    private readonly database: { url: string; stop(): Promise<void> },
    /** What the processes of the house find in their environment. */
    readonly env: Record<string, string>,
  ) {}

  /** `cloud` are settings of the simulator. Throws a Sentence without a PostgreSQL to start. */
  static async open(cloud: Record<string, string>): Promise<BenchHouse> {
    const { url, stop, reason } = await temporaryPostgres();
    if (!url || !stop) {
      throw new Sentence(
        `What a whole house does cannot be measured: ${reason}. Install PostgreSQL (apt-get install postgresql) and put its initdb on the PATH.`,
      );
    }
    const port = await freePort();
    const house = new BenchHouse(
      { url, stop },
      {
        NODE_ENV: "production",
        DATABASE_URL: url,
        CLOUD: "simulator",
        SIMULATOR_URL: `http://127.0.0.1:${port}`,
        NEXTAUTH_URL: "",
        NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
        LOG_LEVEL: "error",
      },
    );
    startCloud(house.children, { port, env: cloud }, house.fail);
    await house.answers("the cloud simulator", `${house.simulatorUrl}/__simulator/health`);
    return house;
  }

  get databaseUrl(): string {
    return this.database.url;
  }

  get simulatorUrl(): string {
    return this.env.SIMULATOR_URL ?? "";
  }

  /** Starts the worker and waits until it works; `preload` are modules that it loads before its own. */
  async startWorker(preload: readonly string[] = []): Promise<ChildProcess> {
    const worker: ChildProcess = this.children.start("server/jobs/main.ts", [], {
      execArgv: ["--import", "tsx", ...preload.flatMap((module) => ["--import", module])],
      env: this.env,
      onLine: this.say,
      onEnd: (how: string) => this.fail(`The worker ended by itself (${how}).`),
    });
    await new Promise((resolve) => worker.once("message", resolve));
    return worker;
  }

  /** Starts the web process of the build there is, without background work, and answers its address. */
  async startWeb(): Promise<string> {
    const port = await freePort();
    this.children.start("node_modules/next/dist/bin/next", ["start", "-p", String(port)], {
      env: {
        ...this.env,
        PORT: String(port),
        WORKER: "off",
        NEXT_TELEMETRY_DISABLED: "1",
        NEXT_MANUAL_SIG_HANDLE: "1",
      },
      onLine: () => undefined,
      onEnd: (how: string) => this.fail(`The web server ended by itself (${how}).`),
    });
    const address = `http://localhost:${port}`;
    await this.answers("the web server", `${address}/api/ready`);
    return address;
  }

  /** Lets the simulated cloud go on at another speed. */
  async setCloudSpeed(speed: number): Promise<void> {
    const body = JSON.stringify({ speed });
    await fetch(`${this.simulatorUrl}/__simulator/clock`, { method: "POST", body });
  }

  /** What the simulated cloud tells of itself. */
  async cloudState(): Promise<CloudState> {
    const answer = await fetch(`${this.simulatorUrl}/__simulator/state`);
    return answer.json() as Promise<CloudState>;
  }

  /** Ends every process. */
  async close(): Promise<void> {
    await this.children.stop();
    await this.database.stop();
  }

  private async answers(name: string, url: string): Promise<void> {
    const deadline = Date.now() + READY_DEADLINE_MS;
    while (Date.now() < deadline) {
      const answer = await fetch(url).catch(() => null);
      if (answer?.ok) return;
      await pause(LOOK_AGAIN_MS);
    }
    throw new Sentence(`${name} did not become ready within two minutes.`);
  }

  private readonly say = (line: string) => void process.stderr.write(`${line}\n`);

  /** Without one of its parts the house is of no use, and nothing waits for it. */
  private readonly fail = (sentence: string) => {
    this.say(sentence);
    process.exit(1);
  };
}
