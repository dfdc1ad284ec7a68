import { CloudError, type CloudErrorKind } from "../domain/cloud/cloud-error";

type SdkError = {
  name?: string;
  code?: string;
  message?: string;
  statusCode?: number;
  requestId?: string;
  retryAfter?: number;
  data?: { Message?: string; RequestId?: string };
};

/** Codes that say "not now" although they come as 4xx or 5xx of any kind. */
const NOT_NOW =
  /^(InvalidTimeStamp|ServiceUnavailable|InternalError|InternalServerError|UnknownError|Busy|ServiceUnavailableTemporary|InvalidSecurityToken|SecurityTokenExpired)/;

function kindOf(error: SdkError): CloudErrorKind {
  const code = error.code ?? "";
  if (error.name === "ThrottlingError" || code.includes("Throttling")) return "throttled";
  if (!error.statusCode || error.statusCode >= 500 || NOT_NOW.test(code)) return "unavailable";
  return "rejected";
}

/** What the SDK writes behind the words of a broken connection: the whole request. */
const REQUEST_LINE = /(GET|POST) https?:\/\/\S+ failed\.$/;

/** The provider's words without the SDK's decoration ("<Code>: code: 403, … request id: …"). */
function plainMessage(error: SdkError): string {
  if (error.data?.Message) return error.data.Message;
  const text = error.message ?? "The cloud gave no usable answer.";
  return text
    .replace(/^[\w.]+: code: \d+, /, "")
    .replace(/ request id: [\w-]+$/, "")
    .replace(REQUEST_LINE, "");
}

/**
 * Turns whatever the SDK throws into a CloudError. The SDK answers non-JSON bodies with a bare
 * SyntaxError and broken connections with Node's own errors: both mean that there was no answer.
 */
export function toCloudError(operation: string, thrown: unknown): CloudError {
  if (thrown instanceof CloudError) return thrown;
  const error: SdkError = typeof thrown === "object" && thrown !== null ? thrown : {};
  const kind = kindOf(error);
  const answered = Boolean(error.statusCode);
  return new CloudError(
    kind,
    operation,
    {
      code: answered ? (error.code ?? "Unknown") : "ConnectionLost",
      message: plainMessage(error),
      requestId: error.requestId ?? error.data?.RequestId ?? null,
    },
    error.retryAfter ?? null,
  );
}
