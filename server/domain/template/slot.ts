import type { ScalarStyle } from "./scalar/scalar-style";
import type { TextRange } from "./text-range";

/** A place in a template that takes an ECS image id. */
export type Slot = {
  /** `Resources.Web.Properties.ImageId`, or `main.tf:resource.alicloud_instance.web.image_id`. Unique. */
  path: string;
  /** Name of the resource: `Web`, `web`. */
  resource: string;
  /** Type of the resource: `ALIYUN::ECS::Instance`, `alicloud_instance`. */
  type: string;
  /** Path inside the resource: `ImageId`, `NodePools.0.ScalingGroup.ImageId`, `image_id`. */
  property: string;
  /** Terraform only: the `.tf` file, also one inside of `Workspace`. */
  file?: string;
  /** Whether the value is a static string that a regional image id can take the place of. */
  literal: boolean;
  /** The string that is written there, null when it is not a literal. */
  value: string | null;
  /** The scalar's content without quotes, in the text of `source`; of other values, the whole value. */
  range: TextRange;
  /** Path of the template file that `range` counts in. */
  source: string;
  /** How the scalar is written, innermost first; empty when the value is not a literal. */
  styles: readonly ScalarStyle[];
  /** Where the value comes from when it is no literal. */
  origin: SlotOrigin | null;
};

/**
 * What stands in a slot instead of a literal, and the string it leads to where that can be read off
 * the template (a parameter's default, a mapping's entry), else null.
 */
export type SlotOrigin = {
  kind:
    | "parameter"
    | "mapping"
    | "function"
    | "resource"
    | "alias"
    | "variable"
    | "local"
    | "data"
    | "expression"
    | "not-text";
  /** What is referred to, as written: `ImageParam`, `Fn::Select`, `var.image`. */
  name: string;
  value: string | null;
};
