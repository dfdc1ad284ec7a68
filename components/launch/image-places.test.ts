import { expect, it } from "vitest";
import { imagePlaces } from "./image-places";

it.each([
  [
    "a: m-1\nb: m-2\nc: m-1",
    ["m-2", "m-1", "m-1"],
    [
      [3, 6],
      [10, 13],
      [17, 20],
    ],
  ],
  ["a: m-1", ["m-9"], []],
  ["", ["m-1"], []],
])("finds in %j the places of %j", (text, ids, places) => {
  expect(imagePlaces(text, ids)).toEqual(places);
});
