import { isScalar, type Pair, type Scalar } from "yaml";
import { sentence } from "../../sentence";
import type { Issue } from "../issue";
import { LONGEST_PATH } from "../refuse-unlistable";
import { RULES } from "../rule-catalog";
import { TemplateRefusal } from "../template-refusal";
import type { TerraformText } from "../terraform/read-terraform";
import { alignScalar } from "./align-scalar";
import { wholeValue } from "./read-ros-value";
import { entriesOf, mapAt, nodeAt, textIn, textOf } from "./ros-map";
import type { RosTemplate } from "./ros-template";
import { rangeOf, scalarContent } from "./scalar-content";

/** The Terraform that a ROS template carries. */
export type Workspace = {
  texts: TerraformText[];
  /** Defaults of the template's parameters, which are the values of the variables of that name. */
  given: Map<string, string>;
  issues: Issue[];
};

/** Whether a ROS template carries Terraform: its `Transform` says so. */
export function carriesTerraform({ root, survey }: RosTemplate): boolean {
  return /^Aliyun::(Terraform|OpenTofu)-/.test(textOf(root, "Transform", survey) ?? "");
}

/** Reads the `.tf` files out of `Workspace`. Throws TemplateRefusal `too-many-images` for an endless name. */
export function readWorkspace(template: RosTemplate): Workspace {
  const { root, survey } = template;
  const workspace: Workspace = { texts: [], given: parameterDefaults(template), issues: [] };
  for (const [file, pair] of entriesOf(mapAt(nodeAt(root, "Workspace", survey), survey))) {
    if (!file.endsWith(".tf")) continue;
    if (file.length > LONGEST_PATH) throw new TemplateRefusal("too-many-images");
    const text = readText(file, pair, template);
    if (text) workspace.texts.push(text);
    else workspace.issues.push(unreadable(file, pair, template));
  }
  return workspace;
}

/** Only a text that stands there itself can be changed there: no function, no alias. */
function readText(file: string, pair: Pair, { source, text }: RosTemplate): TerraformText | null {
  const value = textIn(pair.value);
  if (value === null || !isScalar(pair.value)) return null;
  const scalar = pair.value as Scalar<string>;
  const rangeIn = alignScalar(scalar, text);
  if (!rangeIn) return null;
  return { file, text: value, source, rangeIn, outer: scalarContent(scalar, text).style };
}

function unreadable(file: string, pair: Pair, template: RosTemplate): Issue {
  const ruleId = "workspace-unreadable" as const;
  const key = rangeOf(pair.key as Scalar);
  return {
    ruleId,
    severity: RULES[ruleId],
    sentence: sentence(`templateRules.${ruleId}.message`, { file }),
    source: template.source,
    range: pair.value === null ? key : wholeValue(pair, template),
    file,
  };
}

function parameterDefaults({ root, survey }: RosTemplate): Map<string, string> {
  const given = new Map<string, string>();
  for (const [name, { value }] of entriesOf(mapAt(nodeAt(root, "Parameters", survey), survey))) {
    const preset = textOf(mapAt(value, survey), "Default", survey);
    if (preset !== null) given.set(name, preset);
  }
  return given;
}
