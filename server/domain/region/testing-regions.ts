import type { RegionInfo } from "./region-info";

/** Regions for the tests of this folder, in no particular order; Sydney and Mumbai are closed. */
export const TESTING_REGIONS: readonly RegionInfo[] = [
  region("us-west-1", "US (Silicon Valley)", "美国（硅谷）"),
  region("cn-hangzhou", "China (Hangzhou)", "华东1（杭州）"),
  region("cn-beijing", "China (Beijing)", "华北2（北京）"),
  region("cn-wuhan-lr", "China (Wuhan - Local Region)", "华中1（武汉-本地地域）"),
  region("cn-hongkong", "China (Hong Kong)", "中国（香港）"),
  region("ap-southeast-1", "Singapore", "新加坡"),
  region("ap-southeast-2", "Australia (Sydney)", "澳大利亚（悉尼）", false),
  region("ap-northeast-1", "Japan (Tokyo)", "日本（东京）"),
  region("ap-south-1", "India (Mumbai)", "印度（孟买）", false),
  region("eu-central-1", "Germany (Frankfurt)", "德国（法兰克福）"),
  region("sa-east-1", "Brazil (São Paulo)", "巴西（圣保罗）"),
  region("me-central-1", "SAU (Riyadh - Partner Region)", "沙特（利雅得）"),
  region("cn-shanghai-finance-1", "China East 2 Finance", "华东2 金融云"),
];

function region(id: string, nameEn: string, nameZh: string, open = true): RegionInfo {
  return { id, nameEn, nameZh, open };
}
