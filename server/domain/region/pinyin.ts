// The characters that occur in region names, and those of cities likely to follow. A missing character
// costs only the search by pinyin for that name; its id and both names are searched all the same.
const SYLLABLES = `
  a阿 an安 ao澳 ba巴 bai拜 bao保 bei北 ben本 bin宾 bu布 cha察 chang长 cheng成 chong重 da大达 dao岛 de德得 di地迪
  dong东 du都度 dun敦 e俄 er尔 fa法 fei菲肥 fu福弗 gang港 ge哥 gu谷 guang广 gui硅贵 guo国 hai海 han汉韩 hang杭
  hao浩 he和河合 hu呼 hua华 ji吉 jia家加 jin津金 jing京 ke克科 kou口 kun昆 la拉 lai来 lan兰 li利黎 lian联 long隆
  lun伦 luo罗 lv律 ma马 mai买 man曼 mei美 meng孟 ming明 mo墨莫 nan南 ni尼 ning宁 po坡 qing青庆 qiu酋 ri日 rong融
  sha沙 shang上 shen深 sheng圣 shou首 si斯 su苏 tai泰 te特 tian天 tong通 wei卫 wu乌武务 xi西悉 xia夏 xiang香 xin新
  ya亚雅 yang阳 yin印 ying英营 yu域 yuan源 yun云 zhang张 zhen圳 zheng郑政 zhong中 zhou州
`;

const SYLLABLE_OF = new Map<string, string>();
for (const entry of SYLLABLES.trim().split(/\s+/)) {
  const latin = entry.replace(/[^a-z]/g, "");
  for (const character of entry.slice(latin.length)) SYLLABLE_OF.set(character, latin);
}

/**
 * The pinyin syllable of one Chinese character as it is typed (no tones, ü as v), or null when the
 * character is not among those of region names.
 */
export function syllableOf(character: string): string | null {
  return SYLLABLE_OF.get(character) ?? null;
}
