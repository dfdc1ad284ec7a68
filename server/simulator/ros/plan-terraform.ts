import { posix } from "node:path";
import { evaluateHcl, type HclScope } from "./evaluate-hcl";
import type { Token } from "./hcl-tokens";
import { type HclBlock, type HclBody, readHcl } from "./read-hcl";
import { isJson, type Json, type Template } from "./read-template";
import { UNKNOWN } from "./resolve-value";
import type { PlannedResource } from "./stack";

/** Resources of the provider that start machines from images of ECS; others number images of their own. */
const STARTS_ECS_IMAGES =
  /^alicloud_(instance|launch_template|ecs_\w+|ess_\w+|cs_\w+|ehpc_\w+|rds_custom)$/;
const IMAGE_ARGUMENT = /^(image_id|desired_configuration_image_id)$/;

/** Modules may not call one another without end. */
const DEEPEST_MODULE = 8;

/** One folder of Terraform files, entered with the values its caller gave. */
interface Folder {
  readonly path: string;
  /** Address of the module, `module.web.`, or empty at the root. */
  readonly address: string;
  readonly given: Json;
  readonly depth: number;
  /** Regions of the providers of its caller by alias, that without one under "". */
  readonly regions: ReadonlyMap<string, string>;
}

/** The resources of a Terraform template in the order they stand, those of its own modules included. */
export function planTerraformResources(template: Template, parameters: Json): PlannedResource[] {
  const regions = new Map<string, string>();
  return planFolder(template, { path: ".", address: "", given: parameters, depth: 0, regions });
}

/** `variable` blocks at the root of a Terraform template, as definitions of parameters. */
export function terraformParameters(template: Template): Record<string, Json> {
  const found: Record<string, Json> = {};
  for (const { type, labels, body } of blocksOf(template, ".")) {
    const [name] = labels;
    if (type !== "variable" || name === undefined) continue;
    const standard = body.attributes.get("default");
    found[name] = standard ? { Default: defaultText(standard) } : {};
  }
  return found;
}

/** A default as the parameter of that name shows it; empty when it cannot be told here. */
function defaultText(tokens: readonly Token[]): string {
  const value = evaluateHcl(tokens, { variables: {}, local: () => UNKNOWN });
  if (value === null || typeof value === "symbol") return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function blocksOf(template: Template, folder: string): HclBlock[] {
  return Object.entries(template.workspace)
    .filter(([path]) => path.endsWith(".tf") && posix.dirname(posix.normalize(path)) === folder)
    .flatMap(([, text]) => readHcl(text).blocks);
}

function planFolder(template: Template, called: Folder): PlannedResource[] {
  const blocks = blocksOf(template, called.path);
  const scope = scopeOf(blocks, called.given);
  const folder = {
    ...called,
    regions: new Map([...called.regions, ...providerRegions(blocks, scope)]),
  };
  return blocks.flatMap((block) => {
    if (block.type === "resource") return planResource(block, folder, scope);
    if (block.type === "module") return planModule(template, block, folder, scope);
    return [];
  });
}

function scopeOf(blocks: readonly HclBlock[], given: Json): HclScope {
  const standards: Record<string, unknown> = {};
  const locals = new Map<string, readonly Token[]>();
  for (const { type, labels, body } of blocks) {
    const [name = ""] = labels;
    const standard = body.attributes.get("default");
    if (type === "variable" && standard) {
      standards[name] = evaluateHcl(standard, { variables: {}, local: () => UNKNOWN });
    }
    if (type === "locals") for (const entry of body.attributes) locals.set(...entry);
  }
  const variables = { ...standards, ...given };
  const local = (name: string, entered: readonly string[]): unknown => {
    const tokens = entered.includes(name) ? undefined : locals.get(name);
    if (!tokens) return UNKNOWN;
    return evaluateHcl(tokens, { variables, local: (other) => local(other, [...entered, name]) });
  };
  return { variables, local: (name) => local(name, []) };
}

function providerRegions(blocks: readonly HclBlock[], scope: HclScope): [string, string][] {
  return blocks.flatMap(({ type, labels, body }) => {
    if (type !== "provider" || labels[0] !== "alicloud") return [];
    const [alias = "", region] = ["alias", "region"].map((name) => {
      const tokens = body.attributes.get(name);
      const value = tokens && evaluateHcl(tokens, scope);
      return typeof value === "string" ? value : undefined;
    });
    return region === undefined ? [] : [[alias, region] as [string, string]];
  });
}

/** Where the provider of a resource works: `provider = alicloud.east` names one by its alias. */
function regionOf({ body }: HclBlock, { regions }: Folder): string | undefined {
  const alias = body.attributes.get("provider")?.map(({ text }) => text)[2];
  return regions.get(alias ?? "");
}

function planResource(block: HclBlock, folder: Folder, scope: HclScope): PlannedResource[] {
  const [type = "", name = ""] = block.labels;
  const count = block.body.attributes.get("count");
  if (count && evaluateHcl(count, scope) === 0) return [];
  const images = STARTS_ECS_IMAGES.test(type) ? imageIdsIn(block.body, scope) : [];
  const regionId = regionOf(block, folder);
  return [
    {
      logicalId: `${folder.address}${type}.${name}`,
      type,
      imageIds: [...new Set(images)],
      ...(regionId !== undefined && { regionId }),
      fingerprint: JSON.stringify([written(block.body), images, scope.variables]),
    },
  ];
}

function imageIdsIn({ attributes, blocks }: HclBody, scope: HclScope): string[] {
  const own = [...attributes]
    .filter(([name]) => IMAGE_ARGUMENT.test(name))
    .map(([, tokens]) => evaluateHcl(tokens, scope))
    .filter((value) => typeof value === "string" && value !== "");
  return [...(own as string[]), ...blocks.flatMap(({ body }) => imageIdsIn(body, scope))];
}

function written({ attributes, blocks }: HclBody): unknown {
  const texts = [...attributes].map(([name, tokens]) => [name, tokens.map(({ text }) => text)]);
  return [texts, blocks.map(({ type, labels, body }) => [type, labels, written(body)])];
}

function planModule(
  template: Template,
  block: HclBlock,
  folder: Folder,
  scope: HclScope,
): PlannedResource[] {
  const source = evaluateHcl(block.body.attributes.get("source") ?? [], scope);
  // A module of a registry is out of sight.
  if (typeof source !== "string" || !source.startsWith(".")) return [];
  if (folder.depth >= DEEPEST_MODULE) return [];
  const given: Record<string, unknown> = {};
  for (const [name, tokens] of block.body.attributes) given[name] = evaluateHcl(tokens, scope);
  return planFolder(template, {
    path: posix.join(folder.path, source).replace(/\/$/, ""),
    address: `${folder.address}module.${block.labels[0] ?? ""}.`,
    given,
    depth: folder.depth + 1,
    regions: folder.regions,
  });
}

/** Typed values for the variables of a Terraform template: a JSON text where a list or map is meant. */
export function terraformValue(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return text;
  try {
    const value: unknown = JSON.parse(text);
    return isJson(value) || Array.isArray(value) ? value : text;
  } catch {
    return text;
  }
}
