import { zonesOf } from "./zones";

/** A type of machine, as far as a picker shows it. */
export interface InstanceType {
  readonly id: string;
  readonly family: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly architecture: "X86" | "ARM";
  readonly gpus: number;
  /** Whether only the first zone of a region has it. */
  readonly isRare: boolean;
}

type Row = [
  id: string,
  cores: number,
  memoryGiB: number,
  architecture?: "X86" | "ARM",
  gpus?: number,
];

const ROWS: Row[] = [
  ["ecs.e-c1m1.large", 2, 2],
  ["ecs.e-c1m2.large", 2, 4],
  ["ecs.e-c1m4.large", 2, 8],
  ["ecs.u1-c1m2.xlarge", 4, 8],
  ["ecs.c7.large", 2, 4],
  ["ecs.c7.xlarge", 4, 8],
  ["ecs.c7.2xlarge", 8, 16],
  ["ecs.g7.large", 2, 8],
  ["ecs.g7.xlarge", 4, 16],
  ["ecs.g7.2xlarge", 8, 32],
  ["ecs.r7.large", 2, 16],
  ["ecs.r7.xlarge", 4, 32],
  ["ecs.g8y.large", 2, 8, "ARM"],
  ["ecs.c8y.xlarge", 4, 8, "ARM"],
  ["ecs.gn7i-c8g1.2xlarge", 8, 30, "X86", 1],
];

/** The types of machines the simulated cloud has. */
export const INSTANCE_TYPES: readonly InstanceType[] = ROWS.map(
  ([id, cores, memoryGiB, architecture = "X86", gpus = 0]) => ({
    id,
    family: id.slice(0, id.lastIndexOf(".")).replace(/-c\d.*$/, ""),
    cores,
    memoryGiB,
    architecture,
    gpus,
    isRare: architecture === "ARM" || gpus > 0,
  }),
);

/** Kinds of disks every zone has, the usual one first. */
export const DISK_CATEGORIES = ["cloud_essd", "cloud_essd_entry", "cloud_auto", "cloud_efficiency"];

/** The types a zone of a region has. */
export function instanceTypesOf(regionId: string, zoneId: string): InstanceType[] {
  const isFirst = zonesOf(regionId)[0]?.zoneId === zoneId;
  return INSTANCE_TYPES.filter(({ isRare }) => isFirst || !isRare);
}
