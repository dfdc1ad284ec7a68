import { parse } from "node:querystring";
import { Parameters } from "./parameters";

/** One RPC request off the wire, decoded but not yet trusted. */
export interface RpcRequest {
  readonly method: string;
  readonly path: string;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly form: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly action: string;
  readonly version: string;
}

/** Parameters that speak to the gateway, not to the operation (the legacy RPC signature's). */
const GATEWAY_PARAMETERS = new Set([
  "Action",
  "Version",
  "Format",
  "Timestamp",
  "AccessKeyId",
  "SecurityToken",
  "Signature",
  "SignatureMethod",
  "SignatureNonce",
  "SignatureType",
  "SignatureVersion",
]);

/** What the HTTP layer knows of a request before it is understood. */
export interface RawRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Decodes a request: query, form body, and action and version from headers or query. */
export function readRpcRequest({ method, url, headers, body }: RawRequest): RpcRequest {
  const mark = url.indexOf("?");
  const path = mark < 0 ? url : url.slice(0, mark);
  const query = singleValues(mark < 0 ? "" : url.slice(mark + 1));
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name.toLowerCase()] = [value].flat().join(",");
  }
  const isForm = flat["content-type"]?.startsWith("application/x-www-form-urlencoded") ?? false;
  const form = singleValues(isForm ? body.toString("utf8") : "");
  const action = flat["x-acs-action"] ?? query.Action ?? form.Action ?? "";
  const version = flat["x-acs-version"] ?? query.Version ?? form.Version ?? "";
  return { method, path, headers: flat, query, form, body, action, version };
}

function singleValues(text: string): Record<string, string> {
  const values: Record<string, string> = Object.create(null);
  // 0: no limit on the number of parameters.
  for (const [name, value] of Object.entries(parse(text, "&", "=", { maxKeys: 0 }))) {
    values[name] = [value ?? ""].flat().at(-1) ?? "";
  }
  return values;
}

/** The parameters meant for the operation: query and form body, without the gateway's own. */
export function operationParameters({ query, form }: RpcRequest): Parameters {
  const all: Record<string, string> = Object.create(null);
  for (const [name, value] of [...Object.entries(query), ...Object.entries(form)]) {
    if (!GATEWAY_PARAMETERS.has(name)) all[name] = value;
  }
  return new Parameters(all);
}
