import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { answerRpc } from "./answer-rpc";
import { answerControl, CONTROL_PATH } from "./control";
import type { Machine } from "./machine";
import { jsonReply, type Reply } from "./reply";
import { readRpcRequest } from "./rpc-request";

const MAX_BODY_BYTES = 1024 * 1024;
/** Longer than any client waits between two calls, or a reused socket dies under a request. */
const KEEP_ALIVE_MS = 65_000;

/** The HTTP server of a machine: RPC at `/`, control endpoints at `/__simulator/`. Not yet listening. */
export function createDoor(machine: Machine): Server {
  const listener: RequestListener = (message, response) => {
    void answer(machine, message).then(
      (reply) => send(reply, message, response),
      () => message.socket.destroy(),
    );
  };
  const server = createServer(listener);
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  return server;
}

async function answer(machine: Machine, message: IncomingMessage): Promise<Reply> {
  const body = await readBody(message);
  if (!body) return jsonReply(413, { Code: "RequestEntityTooLarge", Message: "Body too large." });
  const { method = "", url = "/", headers } = message;
  if (!url.startsWith(CONTROL_PATH)) {
    return answerRpc(machine, readRpcRequest({ method, url, headers, body }));
  }
  return answerControl(machine, {
    method,
    path: url.split("?")[0] ?? url,
    body,
    isLoopback: isLoopback(message.socket.remoteAddress),
  });
}

async function readBody(message: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function isLoopback(address: string | undefined): boolean {
  return address === "::1" || /^(::ffff:)?127\./.test(address ?? "");
}

function send(reply: Reply, message: IncomingMessage, response: ServerResponse): void {
  if (reply.kind === "hang") return;
  if (reply.kind === "reset") {
    message.socket.destroy();
    return;
  }
  response.writeHead(reply.status, {
    ...reply.headers,
    "content-length": Buffer.byteLength(reply.body),
  });
  response.end(reply.body);
}
