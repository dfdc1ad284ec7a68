import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { RpcRequest } from "./rpc-request";

const ALGORITHM = "ACS3-HMAC-SHA256";

/** The parts of an `Authorization: ACS3-HMAC-SHA256 Credential=…,SignedHeaders=…,Signature=…`. */
export interface Acs3Authorization {
  readonly accessKeyId: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/** Whether a signature holds, and the text it had to be made over (for the error message). */
export interface Verdict {
  readonly isValid: boolean;
  readonly stringToSign: string;
}

/** Reads the header; null when it is of another algorithm or not whole. */
export function parseAuthorization(header: string): Acs3Authorization | null {
  const [algorithm, rest = ""] = header.split(/\s+(.*)/s);
  if (algorithm !== ALGORITHM) return null;
  const parts = new Map(
    rest.split(",").map((part): [string, string] => {
      const [name = "", value = ""] = part.trim().split(/=(.*)/s);
      return [name, value];
    }),
  );
  const accessKeyId = parts.get("Credential");
  const signedHeaders = parts.get("SignedHeaders");
  const signature = parts.get("Signature");
  if (!accessKeyId || !signedHeaders || !signature) return null;
  return { accessKeyId, signedHeaders: signedHeaders.toLowerCase().split(";"), signature };
}

/** Percent-encoding of RFC 3986, as both signatures want it. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function isSame(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}

function sha256(data: Buffer | string): string {
  return createHash("sha256").update(data).digest("hex");
}

/**
 * Verifies the V3 signature: over the query decoded and encoded anew, the headers named in
 * SignedHeaders (all `x-acs-…`, host and content-type that came must be among them) and the hash of
 * the body, which must be that of the body received.
 */
export function verifyAcs3(
  request: RpcRequest,
  authorization: Acs3Authorization,
  secret: string,
): Verdict {
  const { signedHeaders } = authorization;
  const mustSign = Object.keys(request.headers).filter(
    (name) => name.startsWith("x-acs-") || name === "host" || name === "content-type",
  );
  const contentHash = request.headers["x-acs-content-sha256"] ?? "";
  const canonicalHeaders = signedHeaders
    .map((name) => `${name}:${(request.headers[name] ?? "").trim()}\n`)
    .join("");
  const canonicalRequest = [
    request.method,
    request.path,
    canonicalQuery(request.query),
    canonicalHeaders,
    signedHeaders.join(";"),
    contentHash,
  ].join("\n");
  const stringToSign = `${ALGORITHM}\n${sha256(canonicalRequest)}`;
  const expected = createHmac("sha256", secret).update(stringToSign).digest("hex");
  const isValid =
    isSame(expected, authorization.signature.toLowerCase()) &&
    mustSign.every((name) => signedHeaders.includes(name)) &&
    contentHash.toLowerCase() === sha256(request.body);
  return { isValid, stringToSign };
}

function canonicalQuery(query: Readonly<Record<string, string>>): string {
  return Object.keys(query)
    .sort()
    .map((name) => `${encode(name)}=${encode(query[name] ?? "")}`)
    .join("&");
}

/** Verifies the legacy RPC signature (HMAC-SHA1 over all parameters but `Signature`). */
export function verifyLegacy(request: RpcRequest, secret: string): Verdict {
  const { Signature: signature = "", ...signed } = { ...request.form, ...request.query };
  const stringToSign = [request.method, encode("/"), encode(canonicalQuery(signed))].join("&");
  const expected = createHmac("sha1", `${secret}&`).update(stringToSign).digest("base64");
  return { isValid: isSame(expected, signature), stringToSign };
}
