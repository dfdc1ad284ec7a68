import { isMap } from "yaml";
import type { HclParser } from "../template/hcl/hcl-parser";
import { refuseTooLarge } from "../template/refuse-too-large";
import { parseRos } from "../template/ros/parse-ros";
import { plainValue } from "../template/ros/plain-value";
import { entriesOf, mapAt, nodeAt } from "../template/ros/ros-map";
import type { RosTemplate } from "../template/ros/ros-template";
import { surveyRos } from "../template/ros/survey";
import { carriesTerraform, readWorkspace } from "../template/ros/workspace";
import type { TemplateFile } from "../template/template-file";
import { TemplateRefusal } from "../template/template-refusal";
import { localized } from "./localized";
import { moduleRegion } from "./module-region";
import { readParameter, recordOf } from "./read-parameter";
import { readVariables } from "./read-variables";
import type { ParameterForm, ParameterGroup, TemplateParameter } from "./template-parameter";

/**
 * The form of a template: its parameters in the order and the groups that it asks for
 * (`Metadata.ALIYUN::ROS::Interface`). Of Terraform the variables of the root module are the parameters.
 * Never throws for what a template contains: one that cannot be read has none. Without `hcl`, Terraform has none.
 */
export function readTemplateParameters(
  files: readonly TemplateFile[],
  hcl: HclParser | null,
): ParameterForm {
  try {
    refuseTooLarge(files);
    if (files.length > 0 && files.every(({ path }) => path.endsWith(".tf"))) {
      const { variables, fixed } = ofModule(files, hcl);
      return inGroups(variables, [], fixed);
    }
    return files[0] ? ofRos(files[0], hcl) : EMPTY;
  } catch (error) {
    if (error instanceof TemplateRefusal) return EMPTY;
    throw error;
  }
}

const EMPTY: ParameterForm = { parameters: [], groups: [] };

type Module = { variables: Map<string, TemplateParameter>; fixed: string | null };

/** The root module of Terraform: its variables, and the region that its provider is fixed to. */
function ofModule(files: readonly TemplateFile[], hcl: HclParser | null): Module {
  if (!hcl) return { variables: new Map(), fixed: null };
  const texts = files.flatMap(({ path, text }) => (path.includes("/") ? [] : text));
  const { names, fixed } = moduleRegion(texts, hcl);
  const all = texts.flatMap((text) => readVariables(text, hcl));
  const variables = new Map(
    all.map((variable) => {
      const { name, type } = variable;
      return [name, { ...variable, isRegion: type === "String" && names.has(name) }];
    }),
  );
  return { variables, fixed };
}

function ofRos(file: TemplateFile, hcl: HclParser | null): ParameterForm {
  const document = parseRos(file.text);
  const root = document.contents;
  if (!isMap(root)) return EMPTY;
  const survey = surveyRos(document);
  const template: RosTemplate = { source: file.path, text: file.text, root, survey };
  const workspace = carriesTerraform(template) ? readWorkspace(template).texts : [];
  const { variables: parameters, fixed } = ofModule(
    workspace.map(({ file: path, text }) => ({ path, text })),
    hcl,
  );
  for (const [name, { value }] of entriesOf(mapAt(nodeAt(root, "Parameters", survey), survey))) {
    const { isRegion = false } = parameters.get(name) ?? {};
    parameters.set(name, { ...readParameter(name, plainValue(value, survey)), isRegion });
  }
  const metadata = recordOf(plainValue(nodeAt(root, "Metadata", survey), survey));
  return inGroups(parameters, groupsIn(recordOf(metadata?.["ALIYUN::ROS::Interface"])), fixed);
}

function groupsIn(face: Readonly<Record<string, unknown>> | null): ParameterGroup[] {
  const { ParameterGroups: groups } = face ?? {};
  return (Array.isArray(groups) ? groups : []).map((group: unknown) => {
    const { Label: label, Parameters: names } = recordOf(group) ?? {};
    const words = localized(recordOf(label)?.default) ?? localized(label);
    return { label: words, names: Array.isArray(names) ? names.map(String) : [] };
  });
}

/** A name stands where it is named first; the groups come first, then what no group names. */
function inGroups(
  parameters: ReadonlyMap<string, TemplateParameter>,
  groups: readonly ParameterGroup[],
  fixedRegionId: string | null,
): ParameterForm {
  const left = new Set(parameters.keys());
  const named = groups.map(({ label, names }) => ({
    label,
    names: names.filter((name) => left.delete(name)),
  }));
  const all = [...named, { label: null, names: [...left] }].filter(({ names }) => names.length > 0);
  const order = all.flatMap(({ names }) => names);
  return {
    parameters: order.flatMap((name) => parameters.get(name) ?? []),
    groups: all,
    ...(fixedRegionId !== null && { fixedRegionId }),
  };
}
