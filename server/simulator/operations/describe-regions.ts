import type { Call, Outcome } from "../call";
import { Refusal } from "../refusal";
import { findRegion } from "../regions";

const CHARGE_TYPES = ["PrePaid", "PostPaid", "SpotWithPriceLimit", "SpotAsPriceGo"];
const RESOURCE_TYPES = ["instance", "disk", "reservedinstance", "scu"];
const CHINESE = ["zh-CN", "zh-TW", "zh_TW"];
const LANGUAGES = [...CHINESE, "en-US", "ja", "fr", "de", "ko"];

/** DescribeRegions: the regions of this world, named in Chinese unless another language is asked for. */
export function describeRegions({ params, world }: Call): Outcome {
  const chargeType = params.text("InstanceChargeType") ?? "PostPaid";
  if (!CHARGE_TYPES.includes(chargeType)) {
    throw new Refusal(
      403,
      "Invalid.InstanceChargeType",
      "The specified instanceChargeType is not valid.",
    );
  }
  if (!RESOURCE_TYPES.includes(params.text("ResourceType") ?? "instance")) {
    throw new Refusal(
      404,
      "InvalidResourceType.NotFound",
      "The ResourceType provided does not exist in our records.",
    );
  }
  const language = params.text("AcceptLanguage") ?? "zh-CN";
  if (!LANGUAGES.includes(language)) {
    throw new Refusal(
      404,
      "InvalidAcceptLanguage.NotFound",
      "Only Chinese (zh-CN), English (en-US), and Japanese (ja) are allowed.",
    );
  }
  const isChinese = CHINESE.includes(language);
  const regions = world.regions.map((regionId) => {
    const facts = findRegion(regionId);
    return {
      RegionId: regionId,
      LocalName: (isChinese ? facts?.chinese : facts?.english) ?? regionId,
      RegionEndpoint: `ecs.${regionId}.aliyuncs.com`,
      Status: "available",
    };
  });
  return { answer: { Regions: { Region: regions } } };
}
