import { setTimeout as wait } from "node:timers/promises";
import { authenticate } from "./authenticate";
import { authorizeCall } from "./authorize-call";
import type { Actor, Call, Operation } from "./call";
import type { Fault } from "./faults";
import type { Machine } from "./machine";
import { PRODUCTS } from "./operations/catalog";
import type { Parameters } from "./parameters";
import { Refusal } from "./refusal";
import { answerReply, htmlReply, type Reply, refusalReply } from "./reply";
import { operationParameters, type RpcRequest } from "./rpc-request";

const DEFAULT_RETRY_AFTER_MS = 1000;

/** Answers one RPC request: find the operation, authenticate, meet the faults, carry it out. */
export async function answerRpc(machine: Machine, request: RpcRequest): Promise<Reply> {
  const product = PRODUCTS.get(request.version)?.name ?? "Ecs";
  const envelope = { host: request.headers.host ?? "", product };
  try {
    const operation = findOperation(request);
    const actor = authenticate(request, {
      world: machine.worldNow(),
      nonces: machine.nonces,
      wall: Date.now(),
      calendarNow: machine.read().calendarMs,
    });
    const params = operationParameters(request);
    const regionId = params.text("RegionId");
    machine.count(request.action, regionId ?? "");
    const fault = machine.faults.take({ api: request.action, regionId, uid: actor.uid });
    const early = fault && (await strike(fault));
    if (early) return early;
    authorizeCall(actor, { product, action: request.action, params });
    const reply = perform(machine, { params, operation, actor, envelope, fault });
    return fault?.kind === "reset-after" ? { kind: "reset" } : reply;
  } catch (error) {
    return refusalReply(error instanceof Refusal ? error : internalError(error), envelope);
  }
}

function findOperation({ method, path, action, version }: RpcRequest): Operation {
  if (method !== "GET" && method !== "POST") {
    throw new Refusal(
      400,
      "UnsupportedHTTPMethod",
      "This http method is not supported by the requested action.",
    );
  }
  if (!action) throw new Refusal(400, "MissingAction", "Action is mandatory for this action.");
  if (!version) throw new Refusal(400, "MissingVersion", "Version is mandatory for this action.");
  const product = PRODUCTS.get(version);
  if (!product) {
    throw new Refusal(400, "InvalidVersion", "Specified parameter Version is not valid.");
  }
  const operation = path === "/" ? product.operations.get(action) : undefined;
  if (operation) return operation;
  throw new Refusal(
    404,
    "InvalidAction.NotFound",
    "Specified api is not found, please check your url and method.",
  );
}

interface Job {
  readonly params: Parameters;
  readonly operation: Operation;
  readonly actor: Actor;
  readonly fault: Fault | null;
  readonly envelope: { readonly host: string; readonly product: string };
}

function perform(machine: Machine, { params, operation, actor, envelope, fault }: Job): Reply {
  const outcome = machine.perform(operation, params, { actor, failure: failureOf(fault) });
  if ("refusal" in outcome) return refusalReply(outcome.refusal, envelope);
  return outcome.thenDropConnection ? { kind: "reset" } : answerReply(outcome.answer);
}

function failureOf(fault: Fault | null): Call["failure"] {
  if (fault?.kind !== "failure") return null;
  const { code = "InternalError", message = "The request processing has failed." } = fault;
  return { code, message };
}

async function strike(fault: Fault): Promise<Reply | null> {
  switch (fault.kind) {
    case "error":
      throw new Refusal(
        fault.status ?? 503,
        fault.code ?? "ServiceUnavailable",
        fault.message ?? "The request has failed due to a temporary failure of the server.",
      );
    case "throttle":
      throw new Refusal(
        fault.status ?? 400,
        fault.code ?? "Throttling.User",
        fault.message ?? "Request was denied due to user flow control.",
        DEFAULT_RETRY_AFTER_MS,
      );
    case "html-error":
      return htmlReply(fault.status ?? 503);
    case "hang":
      return { kind: "hang" };
    case "reset-before":
      return { kind: "reset" };
    case "delay":
      await wait(fault.delayMs);
      return null;
    case "reset-after":
    case "failure":
      return null;
  }
}

function internalError(error: unknown): Refusal {
  const cause = error instanceof Error ? ` (${error.message})` : "";
  return new Refusal(
    500,
    "InternalError",
    `The request processing has failed due to some unknown error.${cause}`,
  );
}
