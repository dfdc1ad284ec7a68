import { expect, it } from "vitest";
import { clientAddress } from "./client-address";

it.each([
  ["203.0.113.7", "203.0.113.7"],
  ["1.2.3.4, 203.0.113.7", "203.0.113.7"],
  ["", "unknown"],
  [undefined, "unknown"],
])("takes the address the nearest proxy wrote: %s", (header, address) => {
  expect(clientAddress({ "x-forwarded-for": header })).toBe(address);
});
