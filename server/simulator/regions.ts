/** A region of the simulated cloud. `open: false` ones exist but are not offered unless a world names them. */
export interface RegionFacts {
  readonly regionId: string;
  readonly english: string;
  readonly chinese: string;
  /** The letters that ids of resources in this region start with (after `m-`, `s-`). */
  readonly idPrefix: string;
  readonly open: boolean;
}

type Row = [regionId: string, idPrefix: string, english: string, chinese: string];

const OPEN: Row[] = [
  ["cn-qingdao", "m5e", "China (Qingdao)", "华北1（青岛）"],
  ["cn-beijing", "2ze", "China (Beijing)", "华北2（北京）"],
  ["cn-zhangjiakou", "8vb", "China (Zhangjiakou)", "华北3（张家口）"],
  ["cn-huhehaote", "hp3", "China (Hohhot)", "华北5（呼和浩特）"],
  ["cn-wulanchabu", "0jl", "China (Ulanqab)", "华北6（乌兰察布）"],
  ["cn-hangzhou", "bp1", "China (Hangzhou)", "华东1（杭州）"],
  ["cn-shanghai", "uf6", "China (Shanghai)", "华东2（上海）"],
  ["cn-nanjing", "gc7", "China (Nanjing - Local Region)", "华东5（南京-本地地域）"],
  ["cn-fuzhou", "gw0", "China (Fuzhou - Local Region)", "华东6（福州-本地地域）"],
  ["cn-wuhan-lr", "n4a", "China (Wuhan - Local Region)", "华中1（武汉-本地地域）"],
  ["cn-shenzhen", "wz9", "China (Shenzhen)", "华南1（深圳）"],
  ["cn-heyuan", "f8z", "China (Heyuan)", "华南2（河源）"],
  ["cn-guangzhou", "7xv", "China (Guangzhou)", "华南3（广州）"],
  ["cn-chengdu", "2vc", "China (Chengdu)", "西南1（成都）"],
  ["cn-hongkong", "j6c", "China (Hong Kong)", "中国（香港）"],
  ["cn-zhengzhou-jva", "1ud", "Zhengzhou (China Unicom Joint Venture)", "郑州（联通合营）"],
  ["ap-southeast-1", "t4n", "Singapore", "新加坡"],
  ["ap-southeast-3", "8ps", "Malaysia (Kuala Lumpur)", "马来西亚（吉隆坡）"],
  ["ap-southeast-5", "k1a", "Indonesia (Jakarta)", "印度尼西亚（雅加达）"],
  ["ap-southeast-6", "5ts", "Philippines (Manila)", "菲律宾（马尼拉）"],
  ["ap-southeast-7", "0jo", "Thailand (Bangkok)", "泰国（曼谷）"],
  ["ap-northeast-1", "6we", "Japan (Tokyo)", "日本（东京）"],
  ["ap-northeast-2", "mj7", "South Korea (Seoul)", "韩国（首尔）"],
  ["us-west-1", "rj9", "US (Silicon Valley)", "美国（硅谷）"],
  ["us-east-1", "0xi", "US (Virginia)", "美国（弗吉尼亚）"],
  ["na-south-1", "4hf", "Mexico", "墨西哥"],
  ["eu-central-1", "gw8", "Germany (Frankfurt)", "德国（法兰克福）"],
  ["eu-west-1", "d7o", "UK (London)", "英国（伦敦）"],
  ["me-east-1", "eb3", "UAE (Dubai)", "阿联酋（迪拜）"],
  ["me-central-1", "l4v", "SAU (Riyadh - Partner Region)", "沙特（利雅得）"],
];

const CLOSED: Row[] = [
  ["ap-south-1", "a2d", "India (Mumbai)", "印度（孟买）"],
  ["ap-southeast-2", "p0w", "Australia (Sydney)", "澳大利亚（悉尼）"],
  ["cn-hangzhou-finance", "bp2", "China East 1 Finance", "华东1 金融云"],
  ["cn-shanghai-finance-1", "uf7", "China East 2 Finance", "华东2 金融云"],
  ["cn-shenzhen-finance-1", "wz8", "China South 1 Finance", "华南1 金融云"],
  ["cn-beijing-finance-1", "2zf", "China North 2 Finance (Preview)", "华北2 金融云（邀测）"],
];

const toFacts =
  (open: boolean) =>
  ([regionId, idPrefix, english, chinese]: Row): RegionFacts => ({
    regionId,
    idPrefix,
    english,
    chinese,
    open,
  });

/** Every region the simulator knows, open ones first, in the vendor's order. */
export const REGIONS: readonly RegionFacts[] = [
  ...OPEN.map(toFacts(true)),
  ...CLOSED.map(toFacts(false)),
];

/** The facts of one region, or undefined for an id no such cloud has. */
export function findRegion(regionId: string): RegionFacts | undefined {
  return REGIONS.find((region) => region.regionId === regionId);
}

/** The region ids a world has when it does not say otherwise. */
export function openRegionIds(): string[] {
  return REGIONS.filter((region) => region.open).map((region) => region.regionId);
}
