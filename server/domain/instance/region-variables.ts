import type { Node } from "web-tree-sitter";
import { attributeNamed, attributesIn, blocksIn, bodyOf } from "../template/hcl/hcl-body";
import type { HclParser } from "../template/hcl/hcl-parser";
import { isHclLiteral, readHclExpression } from "../template/hcl/read-hcl-expression";

/** What a variable is called that can only mean the region that is deployed in. */
const NAMES = ["region", "region_id"];

/** Provider of Alibaba Cloud, by whose region Terraform works rather than by that of the stack. */
const PROVIDER = "alicloud";

/** Variables and locals that providers take their region from, as written: `var.region`. */
type Regions = { own: string[]; aliased: string[]; locals: Map<string, string> };

/**
 * The variables of a root module, given as the texts of its files, that hold the region which is deployed in: what the
 * provider takes its region from, and what is called so. A provider with an alias works in a region of its own, which
 * only the template knows.
 */
export function regionVariables(texts: readonly string[], hcl: HclParser): ReadonlySet<string> {
  const all = texts.map((text) => readRegions(text, hcl));
  const locals = new Map(all.flatMap((file) => [...file.locals]));
  const named = (references: readonly string[]) =>
    references
      .map((reference) => locals.get(reference) ?? reference)
      .flatMap((reference) => (reference.startsWith("var.") ? [reference.slice(4)] : []));
  const aliased = named(all.flatMap((file) => file.aliased));
  return new Set([
    ...named(all.flatMap(({ own }) => own)),
    ...NAMES.filter((name) => !aliased.includes(name)),
  ]);
}

function readRegions(text: string, hcl: HclParser): Regions {
  const tree = hcl.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
  try {
    const root = bodyOf(tree.rootNode);
    const providers = blocksIn(root, ["provider"])
      .filter(({ labels }) => labels[0] === PROVIDER)
      .map(({ node }) => bodyOf(node));
    const regionOf = (body: Node | null) => referred(attributeNamed(body, "region")?.expression);
    const isAliased = (body: Node | null) => attributeNamed(body, "alias") !== null;
    return {
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
