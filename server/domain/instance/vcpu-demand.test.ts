import { describe, expect, it } from "vitest";
import { readTemplateParameters } from "./read-template-parameters";
import { chosenInstanceTypes, whyNotVcpus } from "./vcpu-demand";

const Machine = { Type: "String" };
const Pay = { Type: "String", Default: "PostPaid", AllowedValues: ["PostPaid", "PrePaid"] };

describe("types of machines that are surely started and paid by use", () => {
  it.each([
    ["chosen", { Machine }, { Machine: "ecs.g7.large" }, ["ecs.g7.large"]],
    ["preset", { Machine: { ...Machine, Default: "ecs.c7.xlarge" } }, {}, ["ecs.c7.xlarge"]],
    [
      "each once",
      { Machine, Other: Machine },
      { Machine: "ecs.g7.large", Other: "ecs.g7.large" },
      ["ecs.g7.large"],
    ],
    ["no types of databases", { Machine }, { Machine: "mysql.n2.medium.1" }, []],
    ["no longer text", { Machine }, { Machine: "one ecs.g7.large" }, []],
    [
      "paid by use, as chosen",
      { Machine, Pay },
      { Machine: "ecs.g7.large", Pay: "PostPaid" },
      ["ecs.g7.large"],
    ],
    ["paid by use, as preset", { Machine, Pay }, { Machine: "ecs.g7.large" }, ["ecs.g7.large"]],
    ["paid beforehand", { Machine, Pay }, { Machine: "ecs.g7.large", Pay: "PrePaid" }, []],
    [
      "paid by the price of the moment",
      { Machine, Spot: Machine },
      { Machine: "ecs.g7.large", Spot: "SpotAsPriceGo" },
      [],
    ],
    [
      "paid beforehand for all that is known",
      { Machine, Kept: { Type: "String", Default: "", Description: "Or PrePaid" } },
      { Machine: "ecs.g7.large" },
      [],
    ],
    [
      "not shown",
      {
        Machine: {
          ...Machine,
          AssociationPropertyMetadata: { Visible: { Condition: false } },
        },
      },
      { Machine: "ecs.g7.large" },
      [],
    ],
  ])("%s", (_, parameters, given, types) => {
    const text = JSON.stringify({ Resources: {}, Parameters: parameters });
    const form = readTemplateParameters([{ path: "t.json", text }], null);
    expect(chosenInstanceTypes(form, given, text)).toEqual(types);
  });
});

it.each([
  [4, { max: 10, used: 6 }, null],
  [8, { max: 10, used: 6 }, { needed: 8, left: 4, max: 10 }],
  [2, { max: 10, used: 12 }, { needed: 2, left: 0, max: 10 }],
])("%d vCPUs of %j", (needed, quota, values) => {
  const why = whyNotVcpus(needed, quota, "cn-beijing");
  expect(why).toEqual(
    values && { key: "rules.instance_quota", values: { ...values, region: "cn-beijing" } },
  );
});
