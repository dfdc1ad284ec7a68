import type { Call, Outcome } from "../call";
import { INSTANCE_TYPES } from "../instance-types";

const MAX_RESULTS = 1600;

/** DescribeInstanceTypes: types of machines with their size, by id, family, size and architecture. */
export function describeInstanceTypes({ params }: Call): Outcome {
  const ids = params.list("InstanceTypes");
  const bound = (name: string, byDefault: number) =>
    params.wholeNumber(name, byDefault, 0, Number.MAX_SAFE_INTEGER);
  const [minCores, maxCores] = [
    bound("MinimumCpuCoreCount", 0),
    bound("MaximumCpuCoreCount", Number.MAX_SAFE_INTEGER),
  ];
  const family = params.text("InstanceTypeFamily");
  const architecture = params.text("CpuArchitecture");
  const limit = params.wholeNumber("MaxResults", MAX_RESULTS, 1, MAX_RESULTS);
  const start = params.wholeNumber("NextToken", 0, 0, MAX_RESULTS);
  const wanted = INSTANCE_TYPES.filter(
    (type) =>
      (ids.length === 0 || ids.includes(type.id)) &&
      (family === undefined || type.family === family) &&
      (architecture === undefined || type.architecture === architecture) &&
      type.cores >= minCores &&
      type.cores <= maxCores,
  );
  const next = start + limit;
  return {
    answer: {
      NextToken: next < wanted.length ? String(next) : "",
      InstanceTypes: {
        InstanceType: wanted.slice(start, next).map((type) => ({
          InstanceTypeId: type.id,
          InstanceTypeFamily: type.family,
          InstanceFamilyLevel: "EnterpriseLevel",
          CpuCoreCount: type.cores,
          MemorySize: type.memoryGiB,
          CpuArchitecture: type.architecture,
          GPUAmount: type.gpus,
          GPUSpec: type.gpus > 0 ? "NVIDIA A10" : "",
        })),
      },
    },
  };
}
