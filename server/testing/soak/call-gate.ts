import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { KillFate } from "./kill-fate";

/** Every process makes this call when it opens, whether there is work or not. */
const OPENING = "DescribeRegions";

/** After this, in milliseconds from the first call, a process whose call never comes is killed around any other. */
const PATIENCE_MS = 2_500;

type Answer = { status: number; headers: string[]; body: Buffer };

/** What the gate does once the moment has come; `where` says which one it was. */
type Kill = (where: string) => void;

async function readAll(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The simulator's answer, word for word; null when it cut the connection. */
function ask(cloudUrl: string, call: IncomingMessage, body: Buffer): Promise<Answer | null> {
  const { method, url, rawHeaders } = call;
  return new Promise((resolve) => {
    const outgoing = request(new URL(url ?? "/", cloudUrl), { method, headers: rawHeaders });
    outgoing.once("error", () => resolve(null));
    outgoing.once("response", (incoming) => {
      const { statusCode = 500, rawHeaders: headers } = incoming;
      readAll(incoming).then(
        (read) => resolve({ status: statusCode, headers, body: read }),
        () => resolve(null),
      );
    });
    outgoing.end(body);
  });
}

function pass(answer: Answer | null, response: ServerResponse): void {
  if (!answer) {
    response.destroy();
    return;
  }
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body);
}

/**
 * The way of one process to the cloud: it passes calls on as they are, and kills the process at the moment of its
 * fate, in the end around any call. Before its first call about images nobody is killed.
 */
export class CallGate {
  private readonly server = createServer((call, response) => void this.meet(call, response));
  private fate: KillFate | null = null;
  private kill: Kill = () => undefined;
  private hasWorked = false;
  private isImpatient = false;

  private constructor(
    private readonly cloudUrl: string,
    private readonly patienceMs: number,
  ) {}

  static async open(cloudUrl: string, patienceMs = PATIENCE_MS): Promise<CallGate> {
    const gate = new CallGate(cloudUrl, patienceMs);
    await new Promise<void>((resolve) => gate.server.listen(0, "127.0.0.1", resolve));
    return gate;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** From now on the calls are those of a process with this fate; null for one that lives on. */
  expect(fate: KillFate | null, kill: Kill): void {
    this.fate = fate;
    this.kill = (where) => {
      if (this.fate !== fate) return;
      this.fate = null;
      kill(where);
    };
    this.hasWorked = false;
    this.isImpatient = false;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  /** The first call about images starts the time that is left. */
  private begin(): void {
    const { fate, kill } = this;
    if (this.hasWorked || !fate) return;
    this.hasWorked = true;
    if (fate.moment === "anytime") {
      setTimeout(() => kill("anytime"), fate.delayMs).unref();
      return;
    }
    const wait = () => {
      this.isImpatient ||= this.fate === fate;
    };
    setTimeout(wait, this.patienceMs).unref();
  }

  /** Whether the fate is about this call. */
  private isMeant(fate: KillFate, api: string): boolean {
    if (fate.moment === "anytime" || api === OPENING) return false;
    return this.isImpatient || fate.api === api;
  }

  private async meet(call: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readAll(call).catch(() => null);
    if (!body) return;
    const api = String(call.headers["x-acs-action"]);
    if (api !== OPENING) this.begin();
    const { fate, kill } = this;
    if (!fate || !this.isMeant(fate, api)) {
      return pass(await ask(this.cloudUrl, call, body), response);
    }
    await this.strike(fate, { kill: () => kill(`${api} ${fate.moment}`), call, body, response });
  }

  private async strike(
    { moment, delayMs }: KillFate,
    about: { kill(): void; call: IncomingMessage; body: Buffer; response: ServerResponse },
  ): Promise<void> {
    const { kill, call, body, response } = about;
    if (moment === "unheard") return kill();
    if (moment === "late") {
      kill();
      await pause(delayMs);
      await ask(this.cloudUrl, call, body);
      return;
    }
    const answer = await ask(this.cloudUrl, call, body);
    if (moment === "unanswered") return kill();
    pass(answer, response);
    await pause(delayMs);
    kill();
  }
}
