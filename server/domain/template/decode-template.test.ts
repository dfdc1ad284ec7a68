import { expect, it } from "vitest";
import { decodeTemplate } from "./decode-template";

function decode(bytes: Buffer) {
  return decodeTemplate([{ path: "t.yaml", bytes, size: bytes.length }]);
}

it.each(["\uFEFFImageId: 镜像 😀\r\n", "", "a\0b"])("reads UTF-8 as it is written: %j", (text) => {
  expect(decode(Buffer.from(text))).toEqual([{ path: "t.yaml", text }]);
});

it.each([
  ["GBK", Buffer.from([0xbe, 0xb5, 0xcf, 0xf1])],
  ["Latin 1", Buffer.from("é", "latin1")],
  ["UTF-16", Buffer.from("\uFEFFa", "utf16le")],
  ["a character that is cut in two", Buffer.from("镜").subarray(0, 2)],
  ["half a surrogate pair", Buffer.from([0xed, 0xa0, 0x80])],
])("refuses %s with a sentence", (_, bytes) => {
  const sentence = { key: "templateRules.not-utf-8.message" };
  expect(() => decode(bytes)).toThrow(expect.objectContaining({ ruleId: "not-utf-8", sentence }));
});

it("refuses what is larger than a template may be, by the whole file's size", () => {
  const raw = [{ path: "t.yaml", bytes: Buffer.from("a"), size: 524_289 }];
  expect(() => decodeTemplate(raw)).toThrow(expect.objectContaining({ ruleId: "too-large" }));
});
