import { z } from "zod";

/** Length as a person counts it: code points, so that an emoji or a rare Chinese character is one. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** Limits of the vendor's form (Compute Nest, "ECS image artifacts", step 2). */
export const FIELD_LIMITS = {
  packageName: { min: 3, max: 128 },
  versionName: { min: 3, max: 50 },
  description: { min: 10, max: 500 },
  tags: { max: 20 },
  tagKey: { max: 128 },
  tagValue: { max: 128 },
} as const;

const NAME_CHARACTERS = /^[A-Za-z0-9_]*$/;

function sized(limits: { min: number; max: number }, key: string) {
  return z
    .string()
    .refine((text) => lengthOf(text) >= limits.min && lengthOf(text) <= limits.max, `rules.${key}`);
}

/** Deployment package name: 3–128 letters, digits, underscores; never changes. */
export const packageName = sized(FIELD_LIMITS.packageName, "package_name_length").refine(
  (text) => NAME_CHARACTERS.test(text),
  "rules.name_characters",
);

/** Version name: 3–50 letters, digits, underscores. */
export const versionName = sized(FIELD_LIMITS.versionName, "version_name_length").refine(
  (text) => NAME_CHARACTERS.test(text),
  "rules.name_characters",
);

/** Description: 10–500 characters, blanks at the ends not counted. */
export const description = z
  .string()
  .trim()
  .pipe(sized(FIELD_LIMITS.description, "description_length"));
