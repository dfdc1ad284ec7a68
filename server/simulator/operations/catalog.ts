import type { Operation } from "../call";
import { assumeRole } from "./assume-role";
import { cancelCopyImage } from "./cancel-copy-image";
import { copyImage } from "./copy-image";
import { createStack } from "./create-stack";
import { deleteImage } from "./delete-image";
import { deleteStack } from "./delete-stack";
import { describeAccountAttributes } from "./describe-account-attributes";
import { describeAvailableResource } from "./describe-available-resource";
import { describeImageSharePermission } from "./describe-image-share-permission";
import { describeImages } from "./describe-images";
import { describeInstanceTypes } from "./describe-instance-types";
import { describeKeyPairs } from "./describe-key-pairs";
import { describeRegions } from "./describe-regions";
import { describeSecurityGroups } from "./describe-security-groups";
import { describeVSwitches } from "./describe-v-switches";
import { describeVpcs } from "./describe-vpcs";
import { describeZones } from "./describe-zones";
import { getCallerIdentity } from "./get-caller-identity";
import { getStack } from "./get-stack";
import { listStackEvents } from "./list-stack-events";
import { listStackResources } from "./list-stack-resources";
import { listStacks } from "./list-stacks";
import { listTagResources } from "./list-tag-resources";
import { modifyImageAttribute } from "./modify-image-attribute";
import { modifyImageSharePermission } from "./modify-image-share-permission";
import { tagResources } from "./tag-resources";
import { untagResources } from "./untag-resources";
import { updateStack } from "./update-stack";
import { validateTemplate } from "./validate-template";

/** One product of the cloud: its name in error envelopes and its operations by `x-acs-action`. */
export interface Product {
  readonly name: string;
  readonly operations: ReadonlyMap<string, Operation>;
}

/** The products by API version; a version names its product, as no two share one. */
export const PRODUCTS: ReadonlyMap<string, Product> = new Map([
  [
    "2014-05-26",
    {
      name: "Ecs",
      operations: new Map<string, Operation>([
        ["DescribeRegions", describeRegions],
        ["DescribeImages", describeImages],
        ["CopyImage", copyImage],
        ["CancelCopyImage", cancelCopyImage],
        ["DeleteImage", deleteImage],
        ["ModifyImageSharePermission", modifyImageSharePermission],
        ["DescribeImageSharePermission", describeImageSharePermission],
        ["ModifyImageAttribute", modifyImageAttribute],
        ["TagResources", tagResources],
        ["UntagResources", untagResources],
        ["ListTagResources", listTagResources],
        ["DescribeAccountAttributes", describeAccountAttributes],
        ["DescribeZones", describeZones],
        ["DescribeInstanceTypes", describeInstanceTypes],
        ["DescribeAvailableResource", describeAvailableResource],
        ["DescribeVpcs", describeVpcs],
        ["DescribeVSwitches", describeVSwitches],
        ["DescribeSecurityGroups", describeSecurityGroups],
        ["DescribeKeyPairs", describeKeyPairs],
      ]),
    },
  ],
  [
    "2015-04-01",
    {
      name: "Sts",
      operations: new Map<string, Operation>([
        ["AssumeRole", assumeRole],
        ["GetCallerIdentity", getCallerIdentity],
      ]),
    },
  ],
  [
    "2019-09-10",
    {
      name: "ROS",
      operations: new Map<string, Operation>([
        ["ValidateTemplate", validateTemplate],
        ["CreateStack", createStack],
        ["UpdateStack", updateStack],
        ["DeleteStack", deleteStack],
        ["GetStack", getStack],
        ["ListStacks", listStacks],
        ["ListStackEvents", listStackEvents],
        ["ListStackResources", listStackResources],
      ]),
    },
  ],
]);
