import { describe, expect, it } from "vitest";
import { parseRegionList } from "./parse-region-list";
import { TESTING_REGIONS } from "./testing-regions";

const RULES = { sourceRegionId: "cn-hangzhou" };
const parse = (text: string) => parseRegionList(text, TESTING_REGIONS, RULES);

describe("parseRegionList", () => {
  it.each([
    ["commas", "us-west-1,cn-beijing"],
    ["spaces and lines", "  us-west-1\n\tcn-beijing \r\n"],
    ["semicolons and pipes", "us-west-1; cn-beijing|"],
    ["Chinese punctuation", "us-west-1，cn-beijing、"],
    ["a JSON array", '["us-west-1", "cn-beijing"]'],
    ["a YAML list", "- us-west-1\n- 'cn-beijing'"],
    ["capitals and repetitions", "US-West-1 cn-beijing CN-BEIJING"],
  ])("reads %s", (_what, text) => {
    expect(parse(text)).toEqual({
      selectable: ["cn-beijing", "us-west-1"],
      blocked: [],
      namesSource: false,
      unknown: [],
    });
  });

  it("sorts out what cannot be chosen and what it does not know", () => {
    expect(parse("cn-foo, cn-hangzhou, ap-south-1, us-west-1, xx, cn-foo")).toEqual({
      selectable: ["us-west-1"],
      blocked: ["ap-south-1"],
      namesSource: true,
      unknown: ["cn-foo", "xx"],
    });
  });

  it.each(["", " , \n - "])("finds nothing in %j", (text) => {
    expect(parse(text)).toEqual({ selectable: [], blocked: [], namesSource: false, unknown: [] });
  });
});
