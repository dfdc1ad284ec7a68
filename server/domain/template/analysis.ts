import type { Issue } from "./issue";
import type { Slot } from "./slot";
import type { TemplateKind } from "./template-kind";

/** What is known of a template: its image-id slots and its issues, both in the order of the text. */
export type Analysis = { kind: TemplateKind; slots: Slot[]; issues: Issue[] };
