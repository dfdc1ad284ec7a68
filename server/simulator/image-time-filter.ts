import type { Call } from "./call";
import { Refusal } from "./refusal";
import type { Image } from "./world";

/** One condition of a DescribeImages call. */
export type Test = (image: Image) => boolean;

const MAX_FILTERS = 10;

/** The conditions in `Filter.N`: creation time from and to, and network type. */
export function timeAndNetworkTests({ params }: Call): Test[] {
  const filters = params.pairs("Filter");
  if (filters.length > MAX_FILTERS) throw new Refusal(400, "InvalidParamter", "Invalid Parameter.");
  return filters.map(({ key, value = "" }) => {
    if (key === "NetworkType") return networkTest(value);
    if (key === "CreationStartTime") return timeTest(value, (at, limit) => at >= limit);
    if (key === "CreationEndTime") return timeTest(value, (at, limit) => at <= limit);
    throw new Refusal(404, "InvalidFilterKey.NotFound", "The specified Filter Key is not found.");
  });
}

function networkTest(value: string): Test {
  if (value === "vpc" || value === "classic") return () => true;
  throw new Refusal(
    400,
    "InvalidFilterValue.NetworkType",
    "The specified networkType value in the Filter is invalid.",
  );
}

function timeTest(value: string, holds: (at: number, limit: number) => boolean): Test {
  const limit = Date.parse(value);
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/.test(value) && !Number.isNaN(limit)) {
    return (image) => holds(image.createdAt, limit);
  }
  throw new Refusal(404, "InvalidFilterValue", "The specified Filter Value is not valid.");
}
