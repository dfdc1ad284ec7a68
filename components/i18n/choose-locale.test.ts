import { expect, it } from "vitest";
import { chooseLocale } from "./choose-locale";

it.each([
  ["zh-CN", "en", "zh-CN"],
  ["fr", "zh-CN", "zh-CN"],
  [undefined, "zh-TW,zh;q=0.9,en;q=0.8", "zh-CN"],
  [undefined, "fr-FR,en-GB;q=0.5,zh;q=0.7", "zh-CN"],
  [undefined, "zh;q=0,en;q=0.1", "en"],
  [undefined, "de,*;q=0.5", "en"],
  [undefined, ";;q=x,,", "en"],
  [undefined, null, "en"],
])("cookie %s with header %s gives %s", (cookie, header, expected) => {
  expect(chooseLocale(cookie, header)).toBe(expected);
});
