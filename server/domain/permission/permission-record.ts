import { z } from "zod";

/** Status of an image as ECS words it, and Missing for one that its region does not hold any more. */
const imageStatus = z.enum([
  "Creating",
  "Waiting",
  "Available",
  "UnAvailable",
  "CreateFailed",
  "Deprecated",
  "Missing",
]);

/** What this house last brought an image to. It says nothing of another image that took its place. */
export const appliedPermission = z.object({
  imageId: z.string(),
  public: z.boolean(),
  accounts: z.array(z.string()),
});

/** See appliedPermission. */
export type AppliedPermission = z.infer<typeof appliedPermission>;

/** Who could use an image when it was last read; `accounts` sorted. */
export const foundPermission = appliedPermission.extend({ status: imageStatus });

/** See foundPermission. */
export type FoundPermission = z.infer<typeof foundPermission>;

/** How an image can come to differ from what this house brought it to. */
export const DRIFT_KINDS = [
  "share_added",
  "share_removed",
  "published",
  "unpublished",
  "image_deprecated",
  "image_deleted",
] as const;

const drift = z.object({ kind: z.enum(DRIFT_KINDS), accounts: z.array(z.string()) });

/** One difference that somebody else made; `accounts` for the kinds that are about shares. */
export type Drift = z.infer<typeof drift>;

/** What went wrong at the last try, in the provider's words or under our code PermissionNotInForce. */
const permissionTrouble = z.object({
  step: z.enum(["look", "write"]),
  code: z.string(),
  message: z.string(),
  requestId: z.string().nullable(),
});

/** See permissionTrouble. */
export type PermissionTrouble = z.infer<typeof permissionTrouble>;

const written = z.object({
  call: z.enum(["restore", "publish", "unpublish", "add", "remove"]),
  accounts: z.array(z.string()),
  requestId: z.string().nullable(),
  /** The provider's code and words when it refused, null when it took the call. */
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
});

/** One call that changed, or was to change, who may use an image. */
export type Written = z.infer<typeof written>;

const SHAPES = {
  applied: appliedPermission,
  found: foundPermission,
  drift: z.array(drift),
  error: permissionTrouble,
  written: z.array(written),
};

type Shapes = { [Column in keyof typeof SHAPES]: z.infer<(typeof SHAPES)[Column]> };

/** Reads what is stored beside a permission; anything of another shape counts as nothing. */
export function readRecord<Column extends keyof Shapes>(
  column: Column,
  json: unknown,
): Shapes[Column] | null {
  const parsed = SHAPES[column].safeParse(json);
  return parsed.success ? (parsed.data as Shapes[Column]) : null;
}
