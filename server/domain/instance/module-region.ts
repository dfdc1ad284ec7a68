import type { Node } from "web-tree-sitter";
import { attributeNamed, attributesIn, blocksIn, bodyOf } from "../template/hcl/hcl-body";
import type { HclParser } from "../template/hcl/hcl-parser";
import { isHclLiteral, readHclExpression } from "../template/hcl/read-hcl-expression";

/** What a variable is called that can only mean the region that is deployed in. */
const NAMES = ["region", "region_id"];

/** Provider of Alibaba Cloud, by whose region Terraform works rather than by that of the stack. */
const PROVIDER = "alicloud";

/** Variables and locals that providers take their region from, as written: `var.region`; and the region one names. */
type Regions = {
  own: string[];
  aliased: string[];
  locals: Map<string, string>;
  fixed: string | null;
};

/** How a root module comes to its region: `names` are variables that hold it, `fixed` is what its provider names instead. */
export type ModuleRegion = { names: ReadonlySet<string>; fixed: string | null };

/**
 * The variables of a root module, given as the texts of its files, that hold the region which is deployed in: what the
 * provider takes its region from, and what is called so. A provider with an alias works in a region of its own, which
 * only the template knows.
 */
export function moduleRegion(texts: readonly string[], hcl: HclParser): ModuleRegion {
  const all = texts.map((text) => readRegions(text, hcl));
  const locals = new Map(all.flatMap((file) => [...file.locals]));
  const named = (references: readonly string[]) =>
    references
      .map((reference) => locals.get(reference) ?? reference)
      .flatMap((reference) => (reference.startsWith("var.") ? [reference.slice(4)] : []));
  const aliased = named(all.flatMap((file) => file.aliased));
  const names = new Set([
    ...named(all.flatMap(({ own }) => own)),
    ...NAMES.filter((name) => !aliased.includes(name)),
  ]);
  return { names, fixed: all.find(({ fixed }) => fixed !== null)?.fixed ?? null };
}

function readRegions(text: string, hcl: HclParser): Regions {
  const tree = hcl.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
  try {
    const root = bodyOf(tree.rootNode);
    const providers = blocksIn(root, ["provider"])
      .filter(({ labels }) => labels[0] === PROVIDER)
      .map(({ node }) => bodyOf(node));
    const written = (body: Node | null) => attributeNamed(body, "region")?.expression;
    const regionOf = (body: Node | null) => referred(written(body));
    const isAliased = (body: Node | null) => attributeNamed(body, "alias") !== null;
    const [fixed = null] = providers
      .filter((body) => !isAliased(body))
      .flatMap((body) => literal(written(body)));
    return {
      fixed,
      own: providers.filter((body) => !isAliased(body)).flatMap(regionOf),
      aliased: providers.filter(isAliased).flatMap(regionOf),
      locals: new Map(
        blocksIn(root, ["locals"])
          .flatMap(({ node }) => attributesIn(bodyOf(node)))
          .flatMap(({ name, expression }) =>
            referred(expression).map((reference) => [`local.${name}`, reference] as const),
          ),
      ),
    };
  } finally {
    tree.delete();
  }
}

/** The variable or local that an expression is, and nothing else. */
function referred(expression: Node | undefined): string[] {
  const read = expression && readHclExpression(expression);
  return read && !isHclLiteral(read) && read.whole ? [read.name] : [];
}

/** The text that an expression is, when it is written out. */
function literal(expression: Node | undefined): string[] {
  const read = expression && readHclExpression(expression);
  return read && isHclLiteral(read) ? [read.value] : [];
}
