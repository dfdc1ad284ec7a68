import type { Call, Outcome } from "../call";
import { checkResources } from "../ros/plan-ros";
import { parameterDefinitions } from "../ros/plan-stack";
import { planTerraformResources } from "../ros/plan-terraform";
import { isJson, type Json, readTemplate, type Template } from "../ros/read-template";
import { invalidInput, requiredBody } from "../ros/stack-input";
import { defaultOf } from "../ros/stack-parameters";

const OPTIONS = ["None", "EnableTerraformValidation", "EnableFastTerraformValidation"];

/** ValidateTemplate: whether a body is a template, and which parameters, resources and outputs it has. */
export function validateTemplate(call: Call): Outcome {
  const option = call.params.text("ValidationOption") ?? "None";
  if (!OPTIONS.includes(option)) throw invalidInput("ValidationOption");
  const template = readTemplate(requiredBody(call));
  checkResources(template);
  const resources = resourcesOf(template);
  const types = [...new Set(resources.map(({ ResourceType }) => ResourceType))];
  return {
    answer: {
      Description: template.description || "No description",
      Parameters: Object.entries(parameterDefinitions(template)).map(shownParameter),
      Outputs: Object.entries(template.outputs).map(([key, output]) => ({
        OutputKey: key,
        Description: text(output.Description),
        Label: text(output.Label) || key,
      })),
      Resources: resources.filter(({ ResourceType }) => !isDataSource(ResourceType)),
      ResourceTypes: {
        Resources: types.filter((type) => !isDataSource(type)),
        DataSources: types.filter(isDataSource),
      },
    },
  };
}

function isDataSource(type: string): boolean {
  return type.startsWith("DATASOURCE::");
}

function resourcesOf(template: Template) {
  const found =
    template.kind === "Terraform"
      ? planTerraformResources(template, {}).map(({ logicalId, type }) => ({ logicalId, type }))
      : Object.entries(template.resources).map(([logicalId, { Type }]) => ({
          logicalId,
          type: String(Type),
        }));
  return found.map(({ logicalId, type }) => ({
    ResourceType: type,
    ResourcePath: logicalId,
    LogicalResourceIdPattern: logicalId,
  }));
}

function shownParameter([name, definition]: [string, Json]) {
  const { Default: _, Type: type = "String", NoEcho: hidden = false, ...rest } = definition;
  const standard = defaultOf(definition);
  return {
    ...rest,
    ParameterKey: name,
    Type: type,
    NoEcho: String(hidden).toLowerCase(),
    Label: text(definition.Label) || name,
    Description: text(definition.Description),
    ...(standard !== undefined && { Default: standard }),
  };
}

function text(value: unknown): string {
  return isJson(value) ? String(value.en ?? "") : String(value ?? "");
}
