import { expect, it } from "vitest";
import { costParameters } from "./cost-parameters";
import { readParameter } from "./read-parameter";

const isCounted = (name: string, association?: string) =>
  costParameters([readParameter(name, { Type: "String", AssociationProperty: association })])
    .length === 1;

it.each([
  "InstanceType",
  "instance_type",
  "DBInstanceClass",
  "PayType",
  "InstanceChargeType",
  "SystemDiskSize",
  "system_disk_category",
  "DataDiskPerformanceLevel",
  "InternetMaxBandwidthOut",
  "InstanceAmount",
  "node_count",
  "Period",
  "PeriodUnit",
])("counts %s", (name) => {
  expect(isCounted(name)).toBe(true);
});

it.each(["ZoneId", "Password", "VpcId", "Country", "AccountName", "InstanceName", "Discount"])(
  "leaves out %s",
  (name) => {
    expect(isCounted(name)).toBe(false);
  },
);

it("counts by what it is chosen from, whatever it is called", () => {
  expect(isCounted("Machine", "ALIYUN::ECS::Instance::InstanceType")).toBe(true);
  expect(isCounted("Storage", "ALIYUN::ECS::Disk::SystemDiskCategory")).toBe(true);
  expect(isCounted("Place", "ALIYUN::ECS::Instance::ZoneId")).toBe(false);
});
