import { localized } from "./localized";
import { parameterPicker } from "./parameter-picker";
import { PARAMETER_TYPES, type ParameterType, type TemplateParameter } from "./template-parameter";
import { readCondition } from "./visible-condition";

type Written = Readonly<Record<string, unknown>>;

/** Attributes that are read, and those that say nothing to a form. */
const KNOWN: ReadonlySet<string> = new Set([
  "Type",
  "Label",
  "Description",
  "Default",
  "Required",
  "AllowedValues",
  "AllowedPattern",
  "ConstraintDescription",
  "MinLength",
  "MaxLength",
  "MinValue",
  "MaxValue",
  "NoEcho",
  "AssociationProperty",
  "AssociationPropertyMetadata",
  "Confirm",
  "TextArea",
  "Placeholder",
]);

/** Fields of these are masked whether or not the template says NoEcho. */
const PASSWORDS = /::Password$/;

/** One parameter from its attributes in words of ROS. Never throws: what is not understood is named in `unread`. */
export function readParameter(name: string, written: unknown): TemplateParameter {
  const definition = recordOf(written) ?? {};
  const type = typeOf(definition.Type);
  const association = textOf(definition.AssociationProperty);
  const metadata = recordOf(definition.AssociationPropertyMetadata) ?? {};
  const condition = conditionOf(metadata);
  const visible = condition === undefined ? null : readCondition(condition);
  const required = requiredOf(definition);
  const unread = [
    ...Object.keys(definition).filter((key) => !KNOWN.has(key)),
    ...(typeof definition.Type === "string" && definition.Type === type ? [] : ["Type"]),
    ...(condition !== undefined && !visible ? ["Visible"] : []),
    ...(required === null ? ["Required"] : []),
  ];
  return {
    name,
    type,
    label: localized(definition.Label),
    description: localized(definition.Description),
    constraint: localized(definition.ConstraintDescription),
    defaultValue: defaultOf(definition, type),
    required: required ?? true,
    ...limitsOf(definition, metadata),
    secret: isTrue(definition.NoEcho) || PASSWORDS.test(association ?? ""),
    isRegion: false,
    association,
    dependsOn: textsOf(metadata),
    picker: association === null ? null : parameterPicker(association),
    visible,
    unread,
  };
}

/** A map as a record; null for anything else. */
export function recordOf(value: unknown): Written | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Written)
    : null;
}

function limitsOf(definition: Written, metadata: Written) {
  const { AllowedValues: allowed } = definition;
  const labels = Object.entries(recordOf(metadata.ValueLabelMapping) ?? {});
  return {
    allowedValues: Array.isArray(allowed) ? allowed.map(asText) : null,
    valueLabels: Object.fromEntries(
      labels.flatMap(([value, label]) => {
        const words = localized(label);
        return words ? [[value, words]] : [];
      }),
    ),
    allowedPattern: textOf(definition.AllowedPattern),
    minLength: numberOf(definition.MinLength),
    maxLength: numberOf(definition.MaxLength),
    minValue: numberOf(definition.MinValue),
    maxValue: numberOf(definition.MaxValue),
  };
}

/** Some write the condition without the word Condition. */
function conditionOf({ Visible: visible }: Written): unknown {
  const record = recordOf(visible);
  return record && "Condition" in record ? record.Condition : visible;
}

function requiredOf({ Required: required }: Written): TemplateParameter["required"] | null {
  if (required === undefined) return true;
  const condition = readCondition(recordOf(required)?.Condition ?? required);
  return condition?.kind === "constant" ? condition.value : condition;
}

function typeOf(written: unknown): ParameterType {
  return PARAMETER_TYPES.find((type) => type === written) ?? "String";
}

function defaultOf(definition: Written, type: ParameterType): string | null {
  if (!("Default" in definition)) return null;
  const { Default: value } = definition;
  return type === "CommaDelimitedList" && Array.isArray(value)
    ? value.map(asText).join(",")
    : asText(value);
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function numberOf(value: unknown): number | null {
  if (typeof value !== "number" && typeof value !== "string") return null;
  const number = Number(value);
  return value === "" || !Number.isFinite(number) ? null : number;
}

function isTrue(value: unknown): boolean {
  return value === true || (typeof value === "string" && value.toLowerCase() === "true");
}

function textsOf(metadata: Written): Record<string, string> {
  const texts = Object.entries(metadata).filter(([, value]) => typeof value === "string");
  return Object.fromEntries(texts) as Record<string, string>;
}
