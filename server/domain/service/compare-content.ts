import {
  SERVICE_LOCALES,
  type ServiceContent,
  type ServiceTemplateContent,
} from "./service-content";

/** What became of a part. */
export type Change = "added" | "removed" | "changed" | "same";

/** A field that differs: `type`, `icon`, `releaseNotes`, `infos.en.name`…; null where it was or is not there. */
export type FieldChange = { field: string; before: string | null; after: string | null };

/** A template in two contents, known by its name; only what differs is listed. */
export type TemplateChange = {
  name: string;
  change: Change;
  files: { path: string; before: string | null; after: string | null }[];
  regions: { added: string[]; removed: string[] };
  /** Package version ids by slot path. */
  associations: { slotPath: string; before: string | null; after: string | null }[];
  parameterSets: { name: string; change: Exclude<Change, "same"> }[];
};

/** What differs between two contents; every template is listed, the others' order first. */
export type ContentComparison = {
  same: boolean;
  fields: FieldChange[];
  templates: TemplateChange[];
};

type Pair<T> = { key: string; before: T | null; after: T | null };

/** The parts of both sides by their key: first those that were there, then those that are new. */
function paired<T>(
  before: readonly (readonly [string, T])[],
  after: readonly (readonly [string, T])[],
): Pair<T>[] {
  const [was, is] = [new Map(before), new Map(after)];
  const keys = new Set([...was.keys(), ...is.keys()]);
  return [...keys].map((key) => ({
    key,
    before: was.get(key) ?? null,
    after: is.get(key) ?? null,
  }));
}

function differing<T>(pairs: readonly Pair<T>[]): Pair<T>[] {
  return pairs.filter(({ before, after }) => before !== after);
}

function fieldsOf(content: ServiceContent): [string, string][] {
  const told = SERVICE_LOCALES.flatMap((locale): [string, string][] => {
    const info = content.infos[locale];
    if (!info) return [];
    return [
      [`infos.${locale}.name`, info.name],
      [`infos.${locale}.description`, info.description],
    ];
  });
  const icon: [string, string][] = content.icon === null ? [] : [["icon", content.icon]];
  return [["type", content.type], ...told, ...icon, ["releaseNotes", content.releaseNotes]];
}

/** A parameter set as text; the order of its parameters says nothing. */
function parameterSetText({ name, description, parameters }: ParameterSet): string {
  return JSON.stringify([name, description, Object.entries(parameters).sort()]);
}

type ParameterSet = ServiceTemplateContent["parameterSets"][number];

function changeOf({ before, after }: Pair<unknown>): Exclude<Change, "same"> {
  if (before === null) return "added";
  return after === null ? "removed" : "changed";
}

const EMPTY: ServiceTemplateContent = {
  name: "",
  files: [],
  allowedRegionIds: [],
  parameterSets: [],
  associations: {},
};

function compareTemplate({ key, ...sides }: Pair<ServiceTemplateContent>): TemplateChange {
  const { before, after } = { before: sides.before ?? EMPTY, after: sides.after ?? EMPTY };
  const filesOf = ({ files }: ServiceTemplateContent) =>
    files.map(({ path, text }) => [path, text] as const);
  const setsOf = ({ parameterSets }: ServiceTemplateContent) =>
    parameterSets.map((set) => [set.name, parameterSetText(set)] as const);
  const associationsOf = ({ associations }: ServiceTemplateContent) => Object.entries(associations);
  const without = (ids: readonly string[], others: readonly string[]) =>
    ids.filter((id) => !others.includes(id));
  const files = differing(paired(filesOf(before), filesOf(after)));
  const associations = differing(paired(associationsOf(before), associationsOf(after)));
  const parameterSets = differing(paired(setsOf(before), setsOf(after)));
  const added = without(after.allowedRegionIds, before.allowedRegionIds);
  const removed = without(before.allowedRegionIds, after.allowedRegionIds);
  const parts = [files, associations, parameterSets, added, removed];
  const both = sides.before !== null && sides.after !== null;
  return {
    name: key,
    change:
      both && parts.every(({ length }) => length === 0) ? "same" : changeOf({ key, ...sides }),
    files: files.map(({ key: path, ...texts }) => ({ path, ...texts })),
    regions: { added, removed },
    associations: associations.map(({ key: slotPath, ...ids }) => ({ slotPath, ...ids })),
    parameterSets: parameterSets.map((pair) => ({ name: pair.key, change: changeOf(pair) })),
  };
}

/** Compares two contents; `before` is null where there is nothing to compare with, and all is new. */
export function compareContent(
  before: ServiceContent | null,
  after: ServiceContent,
): ContentComparison {
  const templatesOf = (content: ServiceContent | null) =>
    (content?.templates ?? []).map((template) => [template.name, template] as const);
  const fields = differing(paired(before ? fieldsOf(before) : [], fieldsOf(after)));
  const templates = paired(templatesOf(before), templatesOf(after)).map(compareTemplate);
  return {
    same: fields.length === 0 && templates.every(({ change }) => change === "same"),
    fields: fields.map(({ key: field, ...sides }) => ({ field, ...sides })),
    templates,
  };
}
