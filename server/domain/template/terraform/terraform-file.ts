import type { Node } from "web-tree-sitter";
import type { ScalarStyle } from "../scalar/scalar-style";
import type { TextRange } from "../text-range";

/** A `.tf` file as it is read, wherever its text stands. */
export type TerraformFile = {
  /** `main.tf`, `modules/web/main.tf`: relative to the template's folder or to `Workspace`. */
  file: string;
  text: string;
  /** What is written in it; null when that is nothing. */
  body: Node | null;
  /** Path of the template file that carries it: itself, or the ROS template. */
  source: string;
  /** Where a part of `text` stands in the template file; it starts and ends in ink. */
  rangeIn: (from: number, to: number) => TextRange;
  /** How the scalar of `Workspace` is written that carries it; null for a file of its own. */
  outer: ScalarStyle | null;
};
