import { expect, it } from "vitest";
import { signInProblem } from "./sign-in-problem";

it.each([
  [null, null],
  ["", null],
  ["wrong_credentials", { key: "wrong" }],
  ["too_many_attempts:1", { key: "tooManySeconds", seconds: 1 }],
  ["too_many_attempts:90", { key: "tooManySeconds", seconds: 90 }],
  ["too_many_attempts:91", { key: "tooMany", minutes: 2 }],
  ["too_many_attempts", { key: "tooManyLater" }],
  ["disabled", { key: "disabled" }],
  ["unknown_person", { key: "unknownPerson" }],
  ["unavailable", { key: "unavailable" }],
  ["OAuthCallback", { key: "provider" }],
  ["<script>", { key: "unexpected" }],
])("words %s as %j", (code, expected) => {
  expect(signInProblem(code)).toEqual(expected);
});
