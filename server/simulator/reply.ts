import { randomUUID } from "node:crypto";
import type { Refusal } from "./refusal";

/** What goes back over the socket: a response, nothing ever, or the end of the connection. */
export type Reply =
  | {
      readonly kind: "response";
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  | { readonly kind: "hang" }
  | { readonly kind: "reset" };

const JSON_TYPE = "application/json;charset=utf-8";

function response(status: number, body: object, requestId: string, extra = {}): Reply {
  return {
    kind: "response",
    status,
    headers: { "content-type": JSON_TYPE, "x-acs-request-id": requestId, ...extra },
    body: withNumericOwners(JSON.stringify(body)),
  };
}

/**
 * The API declares ImageOwnerId an int64; a uid kept as text would lose digits as a double. The
 * pattern cannot occur inside a JSON string, where quotes are escaped.
 */
function withNumericOwners(json: string): string {
  return json.replace(/"ImageOwnerId":"(\d+)"/g, '"ImageOwnerId":$1');
}

/** The 200 envelope of an operation. */
export function answerReply(answer: object): Reply {
  const requestId = randomUUID().toUpperCase();
  return response(200, { ...answer, RequestId: requestId }, requestId);
}

/** The error envelope: RequestId, HostId, Code, Message, Recommend. */
export function refusalReply(
  refusal: Refusal,
  { host, product }: { host: string; product: string },
): Reply {
  const requestId = randomUUID().toUpperCase();
  const body = {
    RequestId: requestId,
    HostId: host,
    Code: refusal.code,
    Message: refusal.message,
    Recommend: `https://api.aliyun.com/troubleshoot?q=${refusal.code}&product=${product}&requestId=${requestId}`,
  };
  const { retryAfterMs } = refusal;
  const extra = retryAfterMs === undefined ? {} : { "x-acs-retry-after": String(retryAfterMs) };
  return response(refusal.status, body, requestId, extra);
}

/** What a broken gateway sends: a page, not an envelope. */
export function htmlReply(status: number): Reply {
  return {
    kind: "response",
    status,
    headers: { "content-type": "text/html" },
    body: `<html><head><title>${status}</title></head><body><h1>${status}</h1><hr>gateway</body></html>`,
  };
}

/** A plain JSON response of the control endpoints. */
export function jsonReply(status: number, body: unknown): Reply {
  return {
    kind: "response",
    status,
    headers: { "content-type": JSON_TYPE },
    body: JSON.stringify(body),
  };
}
