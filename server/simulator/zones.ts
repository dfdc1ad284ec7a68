import { findRegion } from "./regions";

/** Letters of the zones of a region, where they are not `a` and `b`. */
const LETTERS: Readonly<Record<string, string>> = {
  "cn-hangzhou": "hijk",
  "cn-beijing": "ghkl",
  "cn-shanghai": "eglm",
  "cn-shenzhen": "def",
  "cn-zhangjiakou": "abc",
  "cn-hongkong": "bcd",
  "ap-southeast-1": "abc",
  "ap-northeast-1": "abc",
  "eu-central-1": "abc",
  "cn-nanjing": "a",
  "cn-fuzhou": "a",
  "cn-wuhan-lr": "a",
};

/** A zone of a region, named as DescribeZones names it. */
export interface Zone {
  readonly zoneId: string;
  readonly english: string;
  readonly chinese: string;
}

/** The zones of a region. Ids of regions with a number take the letter without a dash. */
export function zonesOf(regionId: string): Zone[] {
  const facts = findRegion(regionId);
  const dash = /\d$/.test(regionId) ? "" : "-";
  return [...(LETTERS[regionId] ?? "ab")].map((letter) => ({
    zoneId: `${regionId}${dash}${letter}`,
    english: `${facts?.english ?? regionId} Zone ${letter.toUpperCase()}`,
    chinese: `${facts?.chinese ?? regionId} 可用区${letter.toUpperCase()}`,
  }));
}
