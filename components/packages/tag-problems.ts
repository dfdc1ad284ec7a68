import { type PackageTag, packageTags } from "@/server/domain/package/package-tags";

/** What the tag rules say of these tags: `row.cell` (such as `0.key`) → message key. Empty when all is well. */
export function tagProblems(tags: readonly PackageTag[]): Record<string, string> {
  const problems: Record<string, string> = {};
  const checked = packageTags.safeParse(tags);
  for (const issue of checked.error?.issues ?? []) {
    problems[issue.path.join(".")] ??= issue.message;
  }
  return problems;
}
