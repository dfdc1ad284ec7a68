/** A failure to happen to matching calls, set through the control endpoint. */
export interface Fault {
  /** The operation it strikes, or `*` for all. */
  readonly api: string;
  readonly regionId: string | undefined;
  readonly uid: string | undefined;
  /** Calls it still strikes; -1 means until cleared. */
  readonly times: number;
  readonly kind: FaultKind;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly delayMs: number;
}

const KINDS = [
  "error",
  "throttle",
  "html-error",
  "hang",
  "reset-before",
  "reset-after",
  "delay",
  "failure",
] as const;

/** What a fault does to a call (see README). */
type FaultKind = (typeof KINDS)[number];

const DEFAULT_DELAY_MS = 1000;

/** The faults in force, oldest first. */
export class Faults {
  private inForce: Fault[] = [];

  /** Adds faults behind those in force. */
  add(faults: readonly Fault[]): void {
    this.inForce = [...this.inForce, ...faults];
  }

  /** All faults in force with the calls each still strikes. */
  list(): readonly Fault[] {
    return this.inForce;
  }

  /** Ends all faults. */
  clear(): void {
    this.inForce = [];
  }

  /** The first fault that strikes this call, used up by one; null when none does. */
  take(call: { api: string; regionId: string | undefined; uid: string }): Fault | null {
    const index = this.inForce.findIndex(
      (fault) =>
        (fault.api === "*" || fault.api === call.api) &&
        (fault.regionId === undefined || fault.regionId === call.regionId) &&
        (fault.uid === undefined || fault.uid === call.uid),
    );
    const fault = this.inForce[index];
    if (!fault) return null;
    if (fault.times > 0) {
      const left = { ...fault, times: fault.times - 1 };
      this.inForce = this.inForce.toSpliced(index, 1, ...(left.times > 0 ? [left] : []));
    }
    return fault;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads the body of `POST /__simulator/faults`: the faults, or a sentence on what is wrong with it. */
export function readFaults(body: unknown): Fault[] | string {
  const faults: Fault[] = [];
  for (const item of [body].flat()) {
    const fault = readFault(item);
    if (typeof fault === "string") return fault;
    faults.push(fault);
  }
  return faults;
}

function readFault(item: unknown): Fault | string {
  if (!isRecord(item)) return 'A fault is an object such as {"api": "CopyImage", "kind": "error"}.';
  const text = (name: string) => {
    const value = item[name];
    return typeof value === "string" ? value : undefined;
  };
  const kind = KINDS.find((known) => known === item.kind);
  if (!kind) return `"kind" must be one of ${KINDS.join(", ")}.`;
  const { times = 1, status, delayMs = DEFAULT_DELAY_MS } = item;
  if (!Number.isInteger(times) || (Number(times) < 1 && times !== -1)) {
    return '"times" must be a whole number from 1 on, or -1 for "until cleared".';
  }
  if (status !== undefined && !(Number(status) >= 400 && Number(status) < 600)) {
    return '"status" must be an HTTP status from 400 to 599.';
  }
  if (typeof delayMs !== "number" || !(delayMs >= 0 && delayMs <= 600_000)) {
    return '"delayMs" must be a number of milliseconds from 0 to 600000.';
  }
  return {
    api: text("api") ?? "*",
    regionId: text("regionId"),
    uid: text("uid"),
    times: Number(times),
    kind,
    status: status === undefined ? undefined : Number(status),
    code: text("code"),
    message: text("message"),
    delayMs,
  };
}
