import type { VisibleCondition } from "./visible-condition";

/** A text of a template in the languages it gives; one that is not told apart stands in both. */
export type Localized = { en: string | null; zh: string | null };

/** What the values of a parameter look like. Everything that is none of these is a String. */
export const PARAMETER_TYPES = [
  "String",
  "Number",
  "Boolean",
  "CommaDelimitedList",
  "Json",
] as const;

/** See PARAMETER_TYPES. */
export type ParameterType = (typeof PARAMETER_TYPES)[number];

/** What the account's cloud can be asked to list for a parameter. */
export type ParameterPicker =
  | "zone"
  | "instance-type"
  | "vpc"
  | "v-switch"
  | "security-group"
  | "key-pair"
  | "system-disk"
  | "data-disk";

/** One parameter of a template as a form shows it. Values are texts, whatever the type. */
export type TemplateParameter = {
  name: string;
  type: ParameterType;
  label: Localized | null;
  description: Localized | null;
  /** What the template says of values it does not take. */
  constraint: Localized | null;
  /** What it is when nothing is given; null when something must be. */
  defaultValue: string | null;
  /** Whether it must be given: always, never or under a condition. */
  required: boolean | VisibleCondition;
  allowedValues: string[] | null;
  valueLabels: Record<string, Localized>;
  /** A regular expression that the whole value must match. */
  allowedPattern: string | null;
  minLength: number | null;
  maxLength: number | null;
  minValue: number | null;
  maxValue: number | null;
  /** Masked in the form, and kept nowhere in clear. */
  secret: boolean;
  /** It is the region that is deployed in: nobody is asked for it. */
  isRegion: boolean;
  /** `AssociationProperty` as written, null without one. */
  association: string | null;
  /** Texts of `AssociationPropertyMetadata`: what a choice depends on, such as `ZoneId: ${Zone}`. */
  dependsOn: Record<string, string>;
  /** Null where only a plain field can be offered. */
  picker: ParameterPicker | null;
  /** Null when it is always shown. */
  visible: VisibleCondition | null;
  /** Attributes that are not understood; the field is offered all the same. */
  unread: string[];
};

/** Parameters under one heading; without a heading those that no group names. */
export type ParameterGroup = { label: Localized | null; names: string[] };

/** The form of a template. Every parameter stands in exactly one group. */
export type ParameterForm = {
  parameters: TemplateParameter[];
  groups: ParameterGroup[];
  /** The only region that a Terraform template works in, when its provider names one. */
  fixedRegionId?: string;
};
