/**
 * One region as the cloud describes it to the account that asks (`DescribeRegions`). Region sets drift,
 * so nothing in this folder holds a list of regions. `open` is false for a region that is closed, closing,
 * or not opened for the account; such a region may be shown but never chosen.
 */
export type RegionInfo = {
  id: string;
  nameEn: string;
  nameZh: string;
  open: boolean;
};
