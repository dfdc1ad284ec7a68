import type { Ctx } from "../ctx";
import { readTemplateParameters } from "../domain/instance/read-template-parameters";
import type { TemplateFile } from "../domain/template/template-file";

/**
 * The only region that a template works in, by the template's id: of those whose Terraform names one. Few do, so only texts that
 * may configure the provider are read.
 */
export async function findFixedRegions(
  { db, hcl }: Pick<Ctx, "db" | "hcl">,
  templateIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db.$queryRaw<{ id: string; files: TemplateFile[] }[]>`
    select "id", "files" from "ServiceTemplate"
    where "id" = any(${[...templateIds]})
      and "files"::text like '%provider%' and "files"::text like '%alicloud%'`;
  if (rows.length === 0) return new Map();
  const parser = await hcl();
  return new Map(
    rows.flatMap(({ id, files }) => {
      const { fixedRegionId } = readTemplateParameters(files, parser);
      return fixedRegionId === undefined ? [] : [[id, fixedRegionId] as const];
    }),
  );
}
