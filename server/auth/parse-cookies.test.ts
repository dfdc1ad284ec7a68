import { expect, it } from "vitest";
import { parseCookies } from "./parse-cookies";

it("reads names and values, the first of a name", () => {
  expect(parseCookies("a=1; b=x=y ;a=2; broken; =no")).toEqual({ a: "1", b: "x=y" });
});

it("reads nothing from nothing", () => {
  expect(parseCookies(null)).toEqual({});
});

it("does not take a cookie's name for a property of objects", () => {
  expect(parseCookies("constructor=x")).toEqual({ constructor: "x" });
});
