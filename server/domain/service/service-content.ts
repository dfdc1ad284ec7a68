import { z } from "zod";
import { lengthOf } from "../package/package-fields";
import { MOST_BYTES } from "../template/refuse-too-large";

/** Limits of a service's form. Lengths count code points. */
export const SERVICE_LIMITS = {
  name: { min: 3, max: 128 },
  description: { min: 10, max: 500 },
  releaseNotes: { max: 2000 },
  /** Characters of the data URL: about 48 KiB of picture. */
  icon: { max: 65_536 },
  templates: { max: 10 },
  templateName: { min: 1, max: 64 },
  files: { max: 50 },
  filePath: { max: 200 },
  parameterSets: { max: 20 },
  parameterSetName: { min: 1, max: 64 },
  /** Values in one parameter set. */
  parameters: { max: 200 },
  /** Places for images in one template. */
  associations: { max: 500 },
} as const;

/** Languages a service can introduce itself in. */
export const SERVICE_LOCALES = ["en", "zh-CN"] as const;

/** See SERVICE_LOCALES. */
export type ServiceLocale = (typeof SERVICE_LOCALES)[number];

function sized({ min, max }: { min: number; max: number }, key: string) {
  return z
    .string()
    .trim()
    .refine((text) => lengthOf(text) >= min && lengthOf(text) <= max, `rules.${key}`);
}

/** Name and description in one language. */
const serviceInfo = z.object({
  name: sized(SERVICE_LIMITS.name, "service_name_length"),
  description: sized(SERVICE_LIMITS.description, "description_length"),
});

/** What a service says of itself, by language; at least one. The first language that it has names it in lists. */
export const serviceInfos = z
  .partialRecord(z.enum(SERVICE_LOCALES), serviceInfo)
  .refine(
    (infos) => SERVICE_LOCALES.some((locale) => infos[locale]),
    "rules.service_language_missing",
  );

/** See serviceInfos. */
export type ServiceInfos = z.infer<typeof serviceInfos>;

/** Pictures only: a data URL of another kind could carry a script. */
const icon = z
  .string()
  .max(SERVICE_LIMITS.icon.max, "rules.service_icon_size")
  .regex(/^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/=]+$/, "rules.service_icon_kind");

/** A record of texts with at most so many of them. */
function texts(lengths: { key: number; value: number }, most: number, rule: string) {
  return z
    .record(z.string().max(lengths.key), z.string().max(lengths.value))
    .refine((record) => Object.keys(record).length <= most, `rules.${rule}`);
}

/** Says at each that is called like an earlier one, by its field, that it is. */
function distinct<Field extends string>(field: Field, rule: string) {
  return (items: readonly Record<Field, string>[], ctx: z.RefinementCtx) => {
    const seen = new Set<string>();
    for (const [index, { [field]: name }] of items.entries()) {
      const path = [index, field];
      if (seen.has(name)) ctx.addIssue({ code: "custom", message: `rules.${rule}`, path });
      seen.add(name);
    }
  };
}

/** A set of parameter values that a customer can start from. */
const parameterSet = z.object({
  name: sized(SERVICE_LIMITS.parameterSetName, "parameter_set_name_length"),
  description: z.string().trim().max(500, "rules.text_too_long").default(""),
  parameters: texts(
    { key: 255, value: 4096 },
    SERVICE_LIMITS.parameters.max,
    "parameters_too_many",
  ),
});

/** A path that stays below the template's folder and is written in one way only. */
const filePath = z
  .string()
  .max(SERVICE_LIMITS.filePath.max, "rules.template_path")
  .regex(/^(?!\.\.?\/)[^/\\\p{Cc}]+(\/(?!\.\.?(\/|$))[^/\\\p{Cc}]+)*$/u, "rules.template_path");

/** A named template with what its slots are associated with: package version ids by slot path. */
const serviceTemplate = z.object({
  name: sized(SERVICE_LIMITS.templateName, "template_name_length"),
  files: z
    .array(z.object({ path: filePath, text: z.string().max(MOST_BYTES, "rules.template_size") }))
    .min(1, "rules.template_empty")
    .max(SERVICE_LIMITS.files.max, "rules.template_files")
    .superRefine(distinct("path", "template_path_twice")),
  allowedRegionIds: z.array(z.string().max(40)).max(100),
  parameterSets: z
    .array(parameterSet)
    .max(SERVICE_LIMITS.parameterSets.max, "rules.parameter_sets_too_many")
    .superRefine(distinct("name", "parameter_set_name_twice")),
  associations: texts(
    { key: 500, value: 64 },
    SERVICE_LIMITS.associations.max,
    "associations_too_many",
  ),
});

/** See serviceTemplate. */
export type ServiceTemplateContent = z.infer<typeof serviceTemplate>;

/** Everything of a service version that a person edits and a reviewer approves. */
export const serviceContent = z.object({
  type: z.enum(["private", "public"]),
  infos: serviceInfos,
  icon: icon.nullable(),
  releaseNotes: z.string().trim().max(SERVICE_LIMITS.releaseNotes.max, "rules.text_too_long"),
  templates: z
    .array(serviceTemplate)
    .max(SERVICE_LIMITS.templates.max, "rules.templates_too_many")
    .superRefine(distinct("name", "template_name_twice")),
});

/** See serviceContent. */
export type ServiceContent = z.infer<typeof serviceContent>;
