import { checkResources, planRosResources } from "./plan-ros";
import { planTerraformResources, terraformParameters, terraformValue } from "./plan-terraform";
import { type Json, readTemplate, type Template } from "./read-template";
import { type Scope, UNKNOWN } from "./resolve-value";
import type { PlannedResource, StackContent } from "./stack";
import { completeParameters, type ParameterValues, typedValue } from "./stack-parameters";

/** Where a stack is made, and what it is called: the values of the pseudo parameters. */
export interface StackPlace {
  readonly stackId: string;
  readonly stackName: string;
  readonly regionId: string;
  readonly ownerUid: string;
}

/** What a body and parameters make in a place. */
export interface StackPlan {
  readonly content: StackContent;
  readonly resources: readonly PlannedResource[];
}

/** The parameters a template defines: its section, and for Terraform what only its variables say. */
export function parameterDefinitions(template: Template): Readonly<Record<string, Json>> {
  if (template.kind === "ROS") return template.parameters;
  const definitions: Record<string, Json> = { ...terraformParameters(template) };
  for (const [name, definition] of Object.entries(template.parameters)) {
    definitions[name] = { ...definitions[name], ...definition };
  }
  return definitions;
}

/** Reads and checks a body with its parameters. Refuses with the codes of CreateStack. */
export function planStack(body: string, given: ParameterValues, place: StackPlace): StackPlan {
  const template = readTemplate(body);
  checkResources(template);
  const definitions = parameterDefinitions(template);
  const parameters = completeParameters(definitions, given);
  return {
    content: {
      templateBody: body,
      description: template.description,
      stackType: template.kind,
      parameters,
      hiddenParameters: Object.keys(definitions).filter((name) => isHidden(definitions[name])),
    },
    resources:
      template.kind === "ROS"
        ? planRosResources(
            template,
            scopeOf(template, parameters, place, () => UNKNOWN),
          )
        : planTerraformResources(template, terraformValues(parameters)),
  };
}

/** What expressions of a ROS template see; `resource` tells what a resource is known by. */
export function scopeOf(
  template: Template,
  parameters: ParameterValues,
  place: StackPlace,
  resource: Scope["resource"],
): Scope {
  const typed = Object.entries(parameters).map(([name, text]) => [
    name,
    typedValue(template.parameters[name], text),
  ]);
  return {
    parameters: { ...Object.fromEntries(typed), ...pseudoParameters(place) },
    mappings: template.mappings,
    conditions: template.conditions,
    locals: template.locals,
    resource,
  };
}

/** The parameters ROS adds to those of the template. */
export function pseudoParameters(place: StackPlace): ParameterValues {
  return {
    "ALIYUN::AccountId": place.ownerUid,
    "ALIYUN::Region": place.regionId,
    "ALIYUN::StackId": place.stackId,
    "ALIYUN::StackName": place.stackName,
    "ALIYUN::TenantId": place.ownerUid,
  };
}

function isHidden(definition: Json | undefined): boolean {
  return /^true$/i.test(String(definition?.NoEcho));
}

function terraformValues(parameters: ParameterValues): Json {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, text]) => [name, terraformValue(text)]),
  );
}
