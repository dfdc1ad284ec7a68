import { z } from "zod";
import { FIELD_LIMITS, lengthOf } from "./package-fields";

const RESERVED_START = /^(aliyun|acs:)/i;
const WEB_ADDRESS = /https?:\/\//i;

/** One tag. Key and value rules are those of ECS TagResources (InvalidTagKey/Value.Malformed). */
export const packageTag = z.object({
  key: z
    .string()
    .refine((key) => lengthOf(key) > 0, "rules.tag_key_empty")
    .refine((key) => lengthOf(key) <= FIELD_LIMITS.tagKey.max, "rules.tag_key_length")
    .refine((key) => !RESERVED_START.test(key), "rules.tag_reserved")
    .refine((key) => !WEB_ADDRESS.test(key), "rules.tag_address"),
  value: z
    .string()
    .refine((value) => lengthOf(value) <= FIELD_LIMITS.tagValue.max, "rules.tag_value_length")
    .refine((value) => !WEB_ADDRESS.test(value), "rules.tag_address"),
});

/** A tag as people and ECS write it. Keys are case-sensitive. */
export type PackageTag = z.infer<typeof packageTag>;

/** Up to 20 tags with distinct keys; a repeated key is reported at the later tag. */
export const packageTags = z
  .array(packageTag)
  .max(FIELD_LIMITS.tags.max, "rules.tags_too_many")
  .superRefine((tags, ctx) => {
    const seen = new Set<string>();
    for (const [index, tag] of tags.entries()) {
      if (seen.has(tag.key)) {
        ctx.addIssue({ code: "custom", message: "rules.tag_key_twice", path: [index, "key"] });
      }
      seen.add(tag.key);
    }
  });
