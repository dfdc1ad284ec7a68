import { describe, expect, it } from "vitest";
import { description, lengthOf, packageName, versionName } from "./package-fields";
import { packageTags } from "./package-tags";

const messages = (result: { error?: { issues: { message: string }[] } }) =>
  result.error?.issues.map((issue) => issue.message) ?? [];

describe("names", () => {
  it.each([
    ["abc", []],
    ["A_9", []],
    ["a".repeat(128), []],
    ["ab", ["rules.package_name_length"]],
    ["a".repeat(129), ["rules.package_name_length"]],
    ["with-dash", ["rules.name_characters"]],
    ["名称名称", ["rules.name_characters"]],
    ["", ["rules.package_name_length"]],
  ])("package name %j", (name, expected) => {
    expect(messages(packageName.safeParse(name))).toEqual(expected);
  });

  it("version names end at 50 characters", () => {
    expect(versionName.safeParse("v".repeat(50)).success).toBe(true);
    expect(messages(versionName.safeParse("v".repeat(51)))).toEqual(["rules.version_name_length"]);
  });
});

describe("description", () => {
  it("counts code points, blanks at the ends aside", () => {
    expect(lengthOf("𠮷野家")).toBe(3);
    expect(description.safeParse("🚀".repeat(10)).success).toBe(true);
    expect(messages(description.safeParse("  short    "))).toEqual(["rules.description_length"]);
    expect(description.safeParse("汉".repeat(500)).success).toBe(true);
    expect(description.safeParse("汉".repeat(501)).success).toBe(false);
  });
});

describe("tags", () => {
  it.each([
    [{ key: "team", value: "" }, []],
    [{ key: "", value: "x" }, ["rules.tag_key_empty"]],
    [{ key: "aliyun_x", value: "" }, ["rules.tag_reserved"]],
    [{ key: "acs:x", value: "" }, ["rules.tag_reserved"]],
    [{ key: "x", value: "see http://x" }, ["rules.tag_address"]],
    [{ key: "k".repeat(129), value: "" }, ["rules.tag_key_length"]],
  ])("%j", (tag, expected) => {
    expect(messages(packageTags.safeParse([tag]))).toEqual(expected);
  });

  it("reports a repeated key at the later tag; keys are case-sensitive", () => {
    const result = packageTags.safeParse([
      { key: "a", value: "1" },
      { key: "A", value: "2" },
      { key: "a", value: "3" },
    ]);
    expect(result.error?.issues.map((issue) => issue.path)).toEqual([[2, "key"]]);
  });

  it("allows twenty and not one more", () => {
    const tags = Array.from({ length: 21 }, (_, index) => ({ key: `k${index}`, value: "" }));
    expect(packageTags.safeParse(tags.slice(1)).success).toBe(true);
    expect(messages(packageTags.safeParse(tags))).toEqual(["rules.tags_too_many"]);
  });
});
