import type { Call, Outcome } from "../call";
import { requiredRegion } from "../image-lookup";
import { DISK_CATEGORIES, instanceTypesOf } from "../instance-types";
import { Refusal } from "../refusal";
import { zonesOf } from "../zones";

const CHINESE = ["zh-CN", "zh-TW", "zh_TW"];
const LANGUAGES = [...CHINESE, "en-US", "ja", "fr", "de", "ko"];

/** DescribeZones: the zones of a region, named in Chinese unless another language is asked for. */
export function describeZones(call: Call): Outcome {
  const regionId = requiredRegion(call);
  const language = call.params.text("AcceptLanguage") ?? "zh-CN";
  if (!LANGUAGES.includes(language)) {
    throw new Refusal(
      404,
      "InvalidAcceptLanguage.NotFound",
      "Only Chinese (zh-CN), English (en-US), and Japanese (ja) are allowed.",
    );
  }
  const isVerbose = call.params.flag("Verbose") ?? true;
  const zones = zonesOf(regionId).map(({ zoneId, english, chinese }) => ({
    ZoneId: zoneId,
    ZoneType: "AvailabilityZone",
    LocalName: CHINESE.includes(language) ? chinese : english,
    ...(isVerbose && {
      AvailableInstanceTypes: {
        InstanceTypes: instanceTypesOf(regionId, zoneId).map(({ id }) => id),
      },
      AvailableDiskCategories: { DiskCategories: DISK_CATEGORIES },
    }),
  }));
  return { answer: { Zones: { Zone: zones } } };
}
