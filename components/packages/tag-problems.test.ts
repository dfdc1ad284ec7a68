import { describe, expect, it } from "vitest";
import { tagProblems } from "./tag-problems";

describe("tagProblems", () => {
  it("is empty for tags that keep the rules", () => {
    expect(tagProblems([{ key: "env", value: "" }])).toEqual({});
  });

  it("names the cell and the first rule it breaks", () => {
    const tags = [
      { key: "", value: "x" },
      { key: "acs:team", value: "http://example.com" },
    ];
    expect(tagProblems(tags)).toEqual({
      "0.key": "rules.tag_key_empty",
      "1.key": "rules.tag_reserved",
      "1.value": "rules.tag_address",
    });
  });

  it("reports a repeated key at the later tag, and tells cases apart", () => {
    const tags = ["env", "Env", "env"].map((key) => ({ key, value: "" }));
    expect(tagProblems(tags)).toEqual({ "2.key": "rules.tag_key_twice" });
  });

  it("reports too many tags for the whole list", () => {
    const tags = Array.from({ length: 21 }, (_, index) => ({ key: `k${index}`, value: "" }));
    expect(tagProblems(tags)).toEqual({ "": "rules.tags_too_many" });
  });
});
