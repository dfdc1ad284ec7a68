import type { Ctx } from "../../ctx";
import { findOwnVersion, ownPackages, type VersionRow } from "../../db/own";
import { authorize } from "../../domain/authorize";
import { Refusal, refuseIf } from "../../domain/refusal";
import { sentence } from "../../domain/sentence";
import type { DeprecateVersionInput } from "../../domain/version/deprecation-input";
import { whyNotDeprecate } from "../../domain/version/why-not-version";
import { writeDeprecation } from "./write-deprecation";

/** A replacement is another published version of the account that is not deprecated itself (INVALID otherwise). */
async function refuseReplacement(ctx: Ctx, version: VersionRow, replacementId: string | null) {
  if (replacementId === null) return;
  const usable = await ctx.db.version.count({
    where: {
      id: { equals: replacementId, not: version.id },
      number: { not: null },
      deprecatedFrom: null,
      package: ownPackages(ctx.actor),
    },
  });
  if (usable > 0) return;
  throw new Refusal("INVALID", sentence("rules.replacement_unusable"), { field: "replacementId" });
}

/**
 * Says that a published version should not be used any more from a moment on, and what to use instead. What uses it goes
 * on working; from that moment no service that uses it can be submitted. Deprecating anew replaces what was said.
 */
export async function deprecateVersion(ctx: Ctx, input: DeprecateVersionInput): Promise<void> {
  authorize(ctx.actor, "version.publish");
  const version = await findOwnVersion(ctx.db, ctx.actor, input.versionId);
  refuseIf(whyNotDeprecate(version));
  await refuseReplacement(ctx, version, input.replacementId);
  const { from: deprecatedFrom, replacementId, reason } = input;
  await writeDeprecation(ctx, version, { deprecatedFrom, replacementId }, reason);
}
