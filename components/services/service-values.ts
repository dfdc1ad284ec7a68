import type { Template } from "@/components/template-editor/rename-file";
import type { ServiceContent, ServiceLocale } from "@/server/domain/service/service-content";
import type { Association } from "@/server/domain/template/association";

/** A parameter set as it is typed; `key` tells it from the others while names change. */
export type ParameterSetValues = {
  key: string;
  name: string;
  description: string;
  rows: readonly { key: string; name: string; value: string }[];
};

/** A template as it is edited. */
export type TemplateValues = {
  key: string;
  name: string;
  template: Template;
  allowedRegionIds: readonly string[];
  parameterSets: readonly ParameterSetValues[];
};

/** What the form of a service version holds. */
export type ServiceValues = {
  type: ServiceContent["type"];
  infos: Partial<Record<ServiceLocale, { name: string; description: string }>>;
  icon: string | null;
  releaseNotes: string;
  templates: readonly TemplateValues[];
};

/** A template without anything in it. */
export function emptyTemplate(key: string, name: string): TemplateValues {
  return {
    key,
    name,
    template: { files: [], associations: {} },
    allowedRegionIds: [],
    parameterSets: [],
  };
}

/** A service that nobody has typed anything of yet. */
export function emptyService(locale: ServiceLocale, templateName: string): ServiceValues {
  return {
    type: "private",
    infos: { [locale]: { name: "", description: "" } },
    icon: null,
    releaseNotes: "",
    templates: [emptyTemplate("0", templateName)],
  };
}

function templateContent({ name, template, allowedRegionIds, parameterSets }: TemplateValues) {
  return {
    name,
    files: template.files.map(({ path, text }) => ({ path, text })),
    allowedRegionIds: [...allowedRegionIds],
    associations: Object.fromEntries(
      Object.entries(template.associations).map(([slot, { versionId }]) => [slot, versionId]),
    ),
    parameterSets: parameterSets.map((set) => ({
      name: set.name,
      description: set.description,
      // A row without a name is one that nobody has filled in.
      parameters: Object.fromEntries(
        set.rows.filter((row) => row.name.trim()).map((row) => [row.name.trim(), row.value]),
      ),
    })),
  };
}

/** The content that the values stand for; its rules may not hold yet. */
export function contentOfValues(values: ServiceValues): ServiceContent {
  const { type, infos, icon, releaseNotes, templates } = values;
  return { type, infos, icon, releaseNotes, templates: templates.map(templateContent) };
}

/** The values that a content is edited as; a version that is gone goes by its id. */
export function valuesOfContent(
  content: ServiceContent,
  versions: readonly Association[],
): ServiceValues {
  const known = new Map(versions.map((version) => [version.versionId, version]));
  const associationOf = (versionId: string): Association => {
    const {
      packageId = "",
      packageName = versionId,
      versionName = "",
    } = known.get(versionId) ?? {};
    return { packageId, packageName, versionId, versionName };
  };
  return {
    ...content,
    templates: content.templates.map((template, index) => ({
      key: String(index),
      name: template.name,
      template: {
        files: template.files,
        associations: Object.fromEntries(
          Object.entries(template.associations).map(([slot, id]) => [slot, associationOf(id)]),
        ),
      },
      allowedRegionIds: template.allowedRegionIds,
      parameterSets: template.parameterSets.map((set, place) => ({
        key: String(place),
        name: set.name,
        description: set.description,
        rows: Object.entries(set.parameters).map(([name, value]) => ({ key: name, name, value })),
      })),
    })),
  };
}
