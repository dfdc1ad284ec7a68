import type { Node } from "web-tree-sitter";
import { sentence } from "../../sentence";
import { briefOrigin } from "../brief-origin";
import { blocksIn, bodyOf, headOf, repeatedIn } from "../hcl/hcl-body";
import { isHclLiteral, readHclExpression } from "../hcl/read-hcl-expression";
import type { ImageProperties } from "../image-properties";
import type { Issue, TextEdit } from "../issue";
import { RULES } from "../rule-catalog";
import { writeInside, writeScalar } from "../scalar/write-scalar";
import type { Slot } from "../slot";
import { slotIssue, slotIssues } from "../slot-issues";
import { type ArgumentMatch, matchArguments } from "./match-arguments";
import type { TerraformFile } from "./terraform-file";
import { TERRAFORM_IMAGES } from "./terraform-image-catalog";
import type { TerraformTrace } from "./terraform-modules";

/** Looks at every resource of a `.tf` file for the arguments that take an image id. */
export function findTerraformImages(
  file: TerraformFile,
  trace: TerraformTrace,
): { slots: Slot[]; issues: Issue[] } {
  const found: Found = { file, trace, slots: [], issues: [] };
  const seen = new Set<string>();
  for (const block of blocksIn(file.body, ["resource"])) {
    const [type = "", name = ""] = block.labels;
    const key = `${type}.${name}`;
    if (seen.has(key)) {
      found.issues.push(duplicate(file, key, headOf(block.node)));
      continue;
    }
    seen.add(key);
    if (!isConcerned(type)) continue;
    const resource = { type, name, body: bodyOf(block.node) };
    takeImages(resource, found);
    noteOthers(resource, found);
  }
  return { slots: found.slots, issues: found.issues };
}

type Found = { file: TerraformFile; trace: TerraformTrace; slots: Slot[]; issues: Issue[] };
type Resource = { type: string; name: string; body: Node | null };

/** Whether the catalogue has arguments of a type of resource; it has none of most. */
function isConcerned(type: string): boolean {
  return Object.values(TERRAFORM_IMAGES).some((table) => Object.hasOwn(table, type));
}

function takeImages(resource: Resource, found: Found): void {
  const { taken } = TERRAFORM_IMAGES;
  const seen = new Set<string>();
  for (const match of matchesOf(taken, resource)) {
    // A list of objects and blocks of one name, which Terraform refuses together.
    if (seen.has(match.path)) {
      found.issues.push(duplicate(found.file, match.path, match.attribute.key));
      continue;
    }
    seen.add(match.path);
    takeImage(match, resource, found);
  }
  if (!own(taken, resource.type)) return;
  for (const { name, key } of repeatedIn(resource.body)) {
    found.issues.push(duplicate(found.file, name, key));
  }
}

function noteOthers(resource: Resource, found: Found): void {
  const { operatedOn, foreign, unknown } = TERRAFORM_IMAGES;
  for (const match of matchesOf(operatedOn, resource)) {
    const slot = slotAt(match, resource, found);
    if (slot.literal) found.issues.push(withoutSlot(slotIssue(slot, "image-operated-on", {})));
  }
  for (const match of matchesOf(foreign, resource)) {
    const slot = slotAt(match, resource, found);
    if (slot.literal) {
      found.issues.push(withoutSlot(slotIssue(slot, "image-of-another-product", {})));
    }
  }
  for (const [argument, instead] of Object.entries(own(unknown, resource.type) ?? {})) {
    for (const match of matchArguments(resource.body, argument)) {
      const slot = slotAt(match, resource, found);
      found.issues.push(withoutSlot(slotIssue(slot, "unknown-image-property", { instead })));
    }
  }
}

function takeImage(match: ArgumentMatch, resource: Resource, found: Found): void {
  const slot = slotAt(match, resource, found);
  const { expression } = match.attribute;
  if (match.hidden) {
    found.issues.push(slotIssue(slot, "images-out-of-sight", {}));
    return;
  }
  found.slots.push(slot);
  const write = (value: string) => writeExpression(expression, value, found.file);
  found.issues.push(...slotIssues({ slot, shared: false, write }));
}

function slotAt(match: ArgumentMatch, resource: Resource, { file, trace }: Found): Slot {
  const { expression } = match.attribute;
  const read = readHclExpression(expression);
  const outer = file.outer === null ? [] : [file.outer];
  const path = `${file.file}:resource.${resource.type}.${resource.name}.${match.path}`;
  const common = { path, resource: resource.name, type: resource.type, property: match.path };
  const place = { file: file.file, source: file.source };
  if (isHclLiteral(read)) {
    const range = contentRange(read.from, read.to, file);
    const styles = [read.style, ...outer];
    return { ...common, ...place, literal: true, value: read.value, range, styles, origin: null };
  }
  const range = file.rangeIn(expression.startIndex, expression.endIndex);
  const { kind, name } = read;
  const value = read.whole ? trace(file.file, expression) : null;
  const origin = briefOrigin({ kind, name, value });
  return { ...common, ...place, literal: false, value: null, range, styles: [], origin };
}

/** Between the two characters around it, which are ink even where the content is empty or blank. */
function contentRange(from: number, to: number, file: TerraformFile): Slot["range"] {
  const around = file.rangeIn(from - 1, to + 1);
  const [opening, closing] = [file.rangeIn(from - 1, from), file.rangeIn(to, to + 1)];
  if (file.text[from - 1] === '"' && file.text[to] === '"') return [opening[1], closing[0]];
  return from < to ? file.rangeIn(from, to) : [around[0], around[0]];
}

function writeExpression(expression: Node, value: string, file: TerraformFile): TextEdit {
  const literal = `"${writeScalar(value, ["hcl"])}"`;
  const text = file.outer === null ? literal : writeInside(literal, file.outer);
  const range = file.rangeIn(expression.startIndex, expression.endIndex);
  return { source: file.source, range, text };
}

function duplicate({ source, file, rangeIn }: TerraformFile, key: string, node: Node): Issue {
  const ruleId = "duplicate-key" as const;
  const words = sentence(`templateRules.${ruleId}.message`, { key });
  const range = rangeIn(node.startIndex, node.endIndex);
  return { ruleId, severity: RULES[ruleId], sentence: words, source, range, file };
}

function matchesOf(arguments_: ImageProperties, { type, body }: Resource): ArgumentMatch[] {
  const patterns = own(arguments_, type) ?? [];
  return patterns.flatMap((pattern) => matchArguments(body, pattern));
}

function withoutSlot({ slot: _, ...issue }: Issue): Issue {
  return issue;
}

/** A type is any text of the template: `constructor` is none of the catalogue's. */
function own<Value>(table: Readonly<Record<string, Value>>, type: string): Value | undefined {
  return Object.hasOwn(table, type) ? table[type] : undefined;
}
