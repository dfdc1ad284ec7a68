import { describe, expect, it } from "vitest";
import { analyseTemplate } from "../analyse-template";
import { substitute } from "../substitute";

function read(text: string) {
  return analyseTemplate([{ path: "t.yaml", text }], null);
}

/** What a template says of its slots: path, value, and what stands at the range. */
function slotsIn(text: string) {
  return read(text).slots.map(({ path, literal, value, range }) => {
    return { path, literal, value, at: text.slice(...range) };
  });
}

function rulesIn(text: string) {
  return read(text).issues.map(({ ruleId }) => ruleId);
}

function render(text: string, imageId: string) {
  const files = [{ path: "t.yaml", text }];
  return substitute(files, read(text).slots, () => imageId).files[0]?.text;
}

/** A template with one instance; what is written stands behind `ImageId:`. */
function instance(written: string, more = ""): string {
  return `Resources:
  Web:
    Type: ALIYUN::ECS::Instance
    Properties:
      ImageId: ${written}
${more}`;
}

const FLOW = "{Type: ALIYUN::ECS::Instance, Properties: {ImageId: a}}";
const WEB = "Resources.Web.Properties.ImageId";

describe("a literal", () => {
  it.each([
    ["plain", "a_b", "a_b", "a_b"],
    ["plain over two lines", "a\n        b", "a b", "a\n        b"],
    ["single-quoted", "'it''s'", "it's", "it''s"],
    ["double-quoted", '"\\u0041"', "A", "\\u0041"],
    ["a literal block", "|-\n        a", "a", "a"],
    ["a literal block that keeps its end", "|+\n        a\n", "a\n\n", "a"],
    ["a folded block with spaces before it", ">1-\n        a", " a", "a"],
    ["a block with a comment", "| # 镜像\n        a", "a\n", "a"],
    ["an empty block with a comment", "| # 镜像\n", "", "|"],
    ["a block that begins and ends with wide spaces", "|-\n        　a　", "　a　", "　a　"],
    ["tagged as text", "!!str 123", "123", "123"],
    ["tagged in full", "!<tag:yaml.org,2002:str> a", "a", "a"],
    ["anchored without an alias", "&x a", "a", "a"],
    ["before a comment", "a # 😀", "a", "a"],
    ["quoted braces", "'{{ a }}'", "{{ a }}", "{{ a }}"],
    ["a word of YAML 1.1", "yes", "yes", "yes"],
    ["empty", "''", "", ""],
  ])("may be %s", (_, written, value, at) => {
    expect(slotsIn(instance(written))).toEqual([{ path: WEB, literal: true, value, at }]);
  });

  it.each([
    ["in flow style", `{Web: ${FLOW}}`],
    ["in JSON", '{"Web":{"Type":"ALIYUN::ECS::Instance","Properties":{"ImageId":"a"}}}'],
    ["behind a quoted key", "{Web: {Type: ALIYUN::ECS::Instance, Properties: {'ImageId' : a}}}"],
    ["behind a tab", "\n  Web: {Type: ALIYUN::ECS::Instance, Properties: {ImageId:\ta}}"],
    [
      "behind an explicit key",
      "\n  Web:\n    Type: ALIYUN::ECS::Instance\n    Properties:\n      ? ImageId\n      : a",
    ],
  ])("may stand %s", (_, resources) => {
    const text = `%YAML 1.1\n---\nResources: ${resources}\n`;
    expect(slotsIn(text)).toEqual([{ path: WEB, literal: true, value: "a", at: "a" }]);
  });
});

describe("not a literal", () => {
  it.each([
    ["Ref", "{Ref: P}", "parameter", "P"],
    ["!Ref", "!Ref P", "parameter", "P"],
    ["!Ref in quotes", '!Ref "P"', "parameter", "P"],
    ["Ref of a resource", "{Ref: Web}", "resource", "Web"],
    ["Ref below its key", "\n        Ref: P", "parameter", "P"],
    ["Fn::GetAtt", "{'Fn::GetAtt': [Web, Id]}", "resource", "Web.Id"],
    ["!GetAtt", "!GetAtt Web.Id", "resource", "Web.Id"],
    ["Fn::FindInMap", "{'Fn::FindInMap': [M, a, b]}", "mapping", "M"],
    ["!FindInMap", "!FindInMap [M, a, b]", "mapping", "M"],
    ["Fn::If", "{'Fn::If': [C, a, b]}", "function", "Fn::If"],
    ["!Sub, which looks like text", "!Sub 'a'", "function", "Fn::Sub"],
    ["!Sub as a block", "!Sub |\n        a", "function", "Fn::Sub"],
    ["an alias", "*a", "alias", "*a"],
    ["a number", "0x1F", "not-text", "31"],
    ["a truth value", "true", "not-text", "true"],
    ["a list", "[a]", "not-text", "[…]"],
    ["a map", "{Ref: P, a: b}", "not-text", "{…}"],
    ["nothing", "", "not-text", ""],
    ["null", "~", "not-text", ""],
  ])("is %s", (_, written, kind, name) => {
    const text = instance(written);
    const [slot, ...more] = read(text).slots;
    expect(more).toEqual([]);
    expect(slot).toMatchObject({ path: WEB, literal: false, value: null, origin: { kind, name } });
    expect(render(text, "m-new")).toBe(text);
    expect(read(text).issues).toMatchObject([{ severity: "error", slot: WEB, range: slot?.range }]);
  });

  it.each([
    ["an alias", `x: &x a\n${instance("*x")}`, "*x"],
    ["a merge key", `x: &x {ImageId: a}\n${instance("b").replace("ImageId: b", "<<: *x")}`, "*x"],
    [
      "a merge key of YAML 1.1",
      `%YAML 1.1\n---\nx: &x {ImageId: a}\n${instance("b").replace("ImageId: b", "<<: *x")}`,
      "*x",
    ],
    [
      "a list of merge keys",
      `x: &x {ImageId: a}\n${instance("b").replace("ImageId: b", "<<: [{Name: b}, *x]")}`,
      "[{Name: b}, *x]",
    ],
    [
      "a merge key of a merge key",
      `a: &a {ImageId: a}\nx: &x {<<: *a}\n${instance("b").replace("ImageId: b", "<<: *x")}`,
      "*x",
    ],
    ["a merge key of all resources", `x: &x {Web: ${FLOW}}\nResources:\n  <<: *x\n`, "*x"],
    [
      "an alias of all properties",
      `x: &x {ImageId: a}\n${instance("b").replace(/Properties:.*/s, "Properties: *x")}`,
      "*x",
    ],
    ["an alias of the resource", `x: &x ${FLOW}\nResources:\n  Web: *x\n`, "*x"],
  ])("is what %s brings in", (_, text, at) => {
    expect(slotsIn(text)).toEqual([{ path: WEB, literal: false, value: null, at }]);
    expect(rulesIn(text)).toEqual(["image-from-alias"]);
    expect(render(text, "m-new")).toBe(text);
  });

  it("is what aliases elsewhere stand for, though it is written out: an error keeps it as it is", () => {
    const text = instance("&x a", "Outputs:\n  Image: {Value: *x}\n");
    expect(slotsIn(text)).toEqual([{ path: WEB, literal: true, value: "a", at: "a" }]);
    expect(rulesIn(text)).toEqual(["image-shared-by-anchor"]);
  });

  it("prefers what a map holds itself to what a merge key brings in", () => {
    const text = `x: &x {ImageId: a}\n${instance("b\n      <<: *x")}`;
    expect(slotsIn(text)).toEqual([{ path: WEB, literal: true, value: "b", at: "b" }]);
  });

  it("takes the last of two properties of one name, and says that there are two", () => {
    const text = instance("a\n      ImageId: b");
    expect(slotsIn(text)).toEqual([{ path: WEB, literal: true, value: "b", at: "b" }]);
    expect(rulesIn(text)).toEqual(["duplicate-key"]);
  });
});

describe("what cannot be seen because a function makes it", () => {
  const pools = (written: string) => `x: &x {'Fn::If': [A, b, c]}
Resources:
  Pool:
    Type: ALIYUN::CS::ManagedKubernetesCluster
    Properties:
      NodePools: ${written}
`;

  it.each([
    ["a list", "!If [A, b, c]", "NodePools", "!If [A, b, c]"],
    ["an item, in short form", "[ !If [A, b, c] ]", "NodePools.0", "!If [A, b, c]"],
    [
      "an item, in long form",
      "\n        - {}\n        - Fn::If: [A, b, c]\n",
      "NodePools.1",
      "Fn::If: [A, b, c]",
    ],
    ["an item behind an anchor", "[{}, !If &y [A, b, c]]", "NodePools.1", "!If &y [A, b, c]"],
    ["an item that an alias brings in", "[*x]", "NodePools.0", "*x"],
    ["a map in an item", "[{ScalingGroup: !If [A]}]", "NodePools.0.ScalingGroup", "!If [A]"],
  ])("is %s", (_, written, property, at) => {
    const text = pools(written);
    const { slots, issues } = read(text);
    expect(slots).toEqual([]);
    const slot = `Resources.Pool.Properties.${property}`;
    expect(issues).toMatchObject([{ ruleId: "images-out-of-sight", slot }]);
    expect(text.slice(...(issues[0]?.range ?? []))).toBe(at);
  });
});

describe("a resource whose name YAML takes for something else than text", () => {
  it.each([
    ["a number", "007", "007"],
    ["a truth value", "True", "True"],
    ["nothing", "null", "null"],
  ])("is found by its name as written: %s", (_, written, name) => {
    const text = instance("a").replace("Web:", `${written}:`);
    const path = `Resources.${name}.Properties.ImageId`;
    expect(slotsIn(text)).toEqual([{ path, literal: true, value: "a", at: "a" }]);
    expect(render(text, "m-new")).toBe(text.replace("ImageId: a", "ImageId: m-new"));
  });

  it("counts once, also where its name is written as text too", () => {
    const text = `Resources: {1: ${FLOW}, "1": ${FLOW}}`;
    expect(slotsIn(text)).toMatchObject([{ path: "Resources.1.Properties.ImageId" }]);
    expect(rulesIn(text)).toEqual(["duplicate-key"]);
  });
});
