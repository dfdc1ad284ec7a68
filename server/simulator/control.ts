import { readFaults } from "./faults";
import type { Machine } from "./machine";
import { jsonReply, type Reply } from "./reply";
import { visibleState } from "./visible-state";

/** Where the control endpoints live, beside the API. */
export const CONTROL_PATH = "/__simulator/";

/** Times are told with four digits for the year, and dates end soon after that. */
const LAST_MOMENT = Date.parse("9999-12-31T23:59:59Z");

/** A request to a control endpoint; `isLoopback` says whether it comes from this computer. */
export interface ControlRequest {
  readonly method: string;
  readonly path: string;
  readonly body: Buffer;
  readonly isLoopback: boolean;
}

/** Answers `state`, `health`, `clock` and `faults`; anything wrong is `{ error: <sentence> }`. */
export function answerControl(machine: Machine, request: ControlRequest): Reply {
  if (!request.isLoopback) return problem(403, "Control endpoints answer this computer only.");
  const endpoint = `${request.method} ${request.path.slice(CONTROL_PATH.length)}`;
  switch (endpoint) {
    case "GET health":
      return jsonReply(200, { status: "ok" });
    case "GET state":
      return jsonReply(200, visibleState(machine));
    case "POST clock":
      return setClock(machine, request.body);
    case "GET faults":
      return jsonReply(200, { faults: machine.faults.list() });
    case "POST faults":
      return addFaults(machine, request.body);
    case "DELETE faults":
      machine.faults.clear();
      return jsonReply(200, { faults: [] });
    default:
      return problem(404, `There is no control endpoint ${request.method} ${request.path}.`);
  }
}

function problem(status: number, error: string): Reply {
  return jsonReply(status, { error });
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}

/** A number from 0 on under this name in the body, undefined where there is none. */
function numberOf(body: unknown, name: string): number | undefined {
  const value = typeof body === "object" && body && name in body ? Object(body)[name] : undefined;
  const isFit = typeof value === "number" && value >= 0 && Number.isFinite(value);
  return isFit ? value : undefined;
}

function setClock(machine: Machine, body: Buffer): Reply {
  const parsed = parse(body);
  const seconds = numberOf(parsed, "advanceSeconds");
  const speed = numberOf(parsed, "speed");
  if (seconds === undefined && speed === undefined) {
    const forms = '{"advanceSeconds": N} or {"speed": N}';
    return problem(400, `The body must be ${forms} with a number from 0 on.`);
  }
  if (machine.read().calendarMs + (seconds ?? 0) * 1000 > LAST_MOMENT) {
    return problem(400, "The clock ends with the year 9999.");
  }
  if (seconds !== undefined) machine.advance(seconds);
  if (speed !== undefined) machine.runAt(speed);
  return jsonReply(200, { clock: visibleState(machine).clock });
}

function addFaults(machine: Machine, body: Buffer): Reply {
  const parsed = parse(body);
  const faults = readFaults(parsed);
  if (typeof faults === "string") return problem(400, faults);
  machine.faults.add(faults);
  return jsonReply(200, { faults: machine.faults.list() });
}
