import { Refusal } from "../refusal";
import { isJson, type Json, type Template } from "./read-template";
import { checkReferences, creationOrder } from "./references";
import { conditionHolds, resolveValue, type Scope } from "./resolve-value";
import type { PlannedResource } from "./stack";

/** ROS takes at most this many resources in a stack (CreateStack, usage notes). */
const MAX_RESOURCES = 200;

const TYPE = /^(ALIYUN|DATASOURCE|MODULE|Custom|Aliyun::Serverless)::\w+(::[\w-]+)*$/;

/** Products whose machines start from images of ECS. Other products number images of their own. */
const STARTS_ECS_IMAGES = /^ALIYUN::(ECS|ESS|EHPC|CS|GWS)::/;
/** Works on an image of possibly another region, and starts no machine. */
const ONLY_WORKS_ON_IMAGES =
  /^ALIYUN::ECS::(CopyImage|CustomImage|ImageSharePermission|ImagePipeline)$/;
const IMAGE_PROPERTY = /^(Queue)?ImageId$/;

/** Refuses a template whose resources are not resources of ROS, or refer to what is not there. */
export function checkResources(template: Template): void {
  const names = Object.keys(template.resources);
  if (names.length > MAX_RESOURCES) {
    throw invalid(`The number of resources exceeds the limit ${MAX_RESOURCES}`);
  }
  for (const name of names) {
    const { Type: type } = template.resources[name] ?? {};
    if (typeof type !== "string") {
      throw invalid(`The Type of resource ${name} is mandatory and must be a string`);
    }
    if (!TYPE.test(type)) throw invalid(`The Resource Type (${type}) could not be found`);
  }
  checkReferences(template);
  creationOrder(template);
}

function invalid(reason: string): Refusal {
  return new Refusal(400, "StackValidationFailed", `${reason}.`);
}

/** The resources of a ROS template in the order they are made, without those a condition leaves out. */
export function planRosResources(template: Template, scope: Scope): PlannedResource[] {
  return creationOrder(template).flatMap((logicalId) => {
    const definition = template.resources[logicalId] ?? {};
    const { Type: type, Condition: condition, Properties: properties } = definition;
    if (condition !== undefined && conditionHolds(condition, scope) === false) return [];
    const resolved = resolveValue(properties ?? {}, scope);
    return {
      logicalId,
      type: String(type),
      imageIds: imageIdsOf(String(type), resolved),
      fingerprint: JSON.stringify([definition, resolved]),
    };
  });
}

function imageIdsOf(type: string, properties: unknown): string[] {
  if (!STARTS_ECS_IMAGES.test(type) || ONLY_WORKS_ON_IMAGES.test(type)) return [];
  return [...new Set(imageIdsIn(properties))];
}

function imageIdsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(imageIdsIn);
  if (!isJson(value)) return [];
  return Object.entries(value as Json).flatMap(([key, item]) =>
    IMAGE_PROPERTY.test(key) && typeof item === "string" && item !== "" ? [item] : imageIdsIn(item),
  );
}
