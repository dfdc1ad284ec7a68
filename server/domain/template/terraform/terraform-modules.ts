import type { Node } from "web-tree-sitter";
import { attributeNamed, attributesIn, blocksIn, bodyOf, type HclBlock } from "../hcl/hcl-body";
import { isHclLiteral, readHclExpression } from "../hcl/read-hcl-expression";
import type { TerraformFile } from "./terraform-file";

/** What the files of one folder say together: Terraform reads them as one module. */
type Module = {
  variables: Map<string, HclBlock[]>;
  locals: Map<string, Node>;
  calledBy: Call[];
};

/** A `module` block that calls a folder: where it stands, and what it hands over. */
type Call = { folder: string; handed: Map<string, Node> };

/** Finds the string that an expression leads to, where that stands in the template; else null. */
export type TerraformTrace = (file: string, expression: Node) => string | null;

/** A chain of variables longer than this is a circle, or nothing that a person can follow. */
const LONGEST_CHAIN = 10;

/**
 * Follows `var.x` to what the calling module hands over or its default, and `local.x` to what is
 * written there. `given` are values from outside, by variable of the root module: the defaults of a
 * ROS template's parameters.
 */
export function traceIn(
  files: readonly TerraformFile[],
  given: ReadonlyMap<string, string>,
): TerraformTrace {
  let modules: Map<string, Module> | null = null;
  // Thousands of references may lead to the same text, which may be long.
  const reads = new Map<Node, ReturnType<typeof readHclExpression>>();
  const presets = new Map<string, Node | undefined>();

  /** Read at the first question, since a template without references asks none. */
  function moduleAt(folder: string): Module | undefined {
    modules ??= readModules(files);
    return modules.get(folder);
  }

  function follow(folder: string, expression: Node, steps: number): string | null {
    const read = reads.get(expression) ?? readHclExpression(expression);
    if (steps > 0) reads.set(expression, read);
    if (isHclLiteral(read)) return read.value;
    if (!read.whole || steps > LONGEST_CHAIN) return null;
    const name = read.name.slice(read.name.indexOf(".") + 1);
    if (read.kind === "local") return goOn(folder, moduleAt(folder)?.locals.get(name), steps);
    return read.kind === "variable" ? variable(folder, name, steps) : null;
  }

  function variable(folder: string, name: string, steps: number): string | null {
    const module = moduleAt(folder);
    const calls = module?.calledBy ?? [];
    // A module that is called twice has no one value.
    if (calls.length > 1) return null;
    const [call] = calls;
    const handed = call?.handed.get(name);
    if (call && handed) return goOn(call.folder, handed, steps);
    const outside = folder === "" ? given.get(name) : undefined;
    return outside ?? goOn(folder, presetIn(folder, name), steps);
  }

  function presetIn(folder: string, name: string): Node | undefined {
    const key = `${folder}/${name}`;
    if (!presets.has(key)) presets.set(key, presetOf(moduleAt(folder)?.variables.get(name)));
    return presets.get(key);
  }

  function goOn(folder: string, expression: Node | undefined, steps: number): string | null {
    return expression ? follow(folder, expression, steps + 1) : null;
  }

  return (file, expression) => follow(folderOf(file), expression, 0);
}

function readModules(files: readonly TerraformFile[]): Map<string, Module> {
  const modules = new Map<string, Module>();
  const at = (folder: string): Module => {
    const module = modules.get(folder) ?? { variables: new Map(), locals: new Map(), calledBy: [] };
    modules.set(folder, module);
    return module;
  };
  for (const { file, body } of files) {
    for (const block of blocksIn(body, TRACED)) takeBlock(block, folderOf(file), at);
  }
  return modules;
}

/** The blocks that a value may be traced through. */
const TRACED = ["variable", "locals", "module"];

function takeBlock(block: HclBlock, folder: string, at: (folder: string) => Module): void {
  const { type, labels, node } = block;
  if (type === "variable") {
    const { variables } = at(folder);
    const [name = ""] = labels;
    const same = variables.get(name);
    if (same) same.push(block);
    else variables.set(name, [block]);
  } else if (type === "locals") {
    for (const { name, expression } of attributesIn(bodyOf(node))) {
      at(folder).locals.set(name, expression);
    }
  } else if (type === "module") {
    const body = bodyOf(node);
    const called = calledFolder(folder, body);
    const handed = new Map(attributesIn(body).map(({ name, expression }) => [name, expression]));
    if (called !== null) at(called).calledBy.push({ folder, handed });
  }
}

/** The default of a variable; of several blocks the last one that has any. */
function presetOf(blocks: readonly HclBlock[] = []): Node | undefined {
  const presets = blocks.map(({ node }) => attributeNamed(bodyOf(node), "default"));
  return presets.findLast((preset) => preset !== null)?.expression;
}

/** The folder of a local module; modules of a registry are not part of the template. */
function calledFolder(folder: string, body: Node | null): string | null {
  const source = attributeNamed(body, "source");
  const read = source ? readHclExpression(source.expression) : null;
  if (!read || !isHclLiteral(read) || !/^\.\.?\//.test(read.value)) return null;
  return join(folder, read.value);
}

/** The folder that `path` means from `folder`; both are relative to the template's. */
function join(folder: string, path: string): string {
  const parts: string[] = folder === "" ? [] : folder.split("/");
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

function folderOf(file: string): string {
  return file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : "";
}
