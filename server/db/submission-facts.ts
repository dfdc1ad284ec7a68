import type { Ctx } from "../ctx";
import { secretNames } from "../domain/service/secret-names";
import type { ServiceContent } from "../domain/service/service-content";
import type { PassedTest, SubmissionFacts } from "../domain/service/submission-check";
import { analyseTemplate } from "../domain/template/analyse-template";
import { findUsedVersions } from "./used-versions";

type Part = Pick<Ctx, "db" | "clock" | "hcl">;

/** Which version of whose service, with its content and when that was last changed. */
export type SubmittedVersion = {
  id: string;
  accountUid: string;
  content: ServiceContent;
  updatedAt: Date;
};

/** Test deployments of this version that succeeded, and whose stack was asked for after the last change. */
async function passedTests(
  { db }: Part,
  { id, updatedAt }: SubmittedVersion,
): Promise<PassedTest[]> {
  const tests = await db.serviceInstance.findMany({
    where: {
      serviceVersionId: id,
      test: true,
      createdAt: { gte: updatedAt },
      // Who cleans up after a test does not lose it.
      OR: [{ state: "deployed" }, { deployedAt: { not: null } }],
    },
    select: { id: true, templateName: true, regionId: true },
    orderBy: { createdAt: "desc" },
  });
  return tests.map(({ id: instanceId, ...test }) => ({ instanceId, ...test }));
}

/** Ids of the package versions that a content uses, each once. */
export function versionIdsOf({ templates }: ServiceContent): string[] {
  return [...new Set(templates.flatMap(({ associations }) => Object.values(associations)))];
}

/** Reads, as of now, everything that the checks of a submission look at. */
export async function submissionFacts(
  part: Part,
  version: SubmittedVersion,
): Promise<SubmissionFacts> {
  const { accountUid, content } = version;
  const [hcl, versions, tests] = await Promise.all([
    part.hcl(),
    findUsedVersions(part, accountUid, versionIdsOf(content)),
    passedTests(part, version),
  ]);
  const analyses = content.templates.map(({ files }) => analyseTemplate(files, hcl));
  const secret = content.templates.map(({ files }) => secretNames(files, hcl));
  return { content, analyses, secretNames: secret, versions, tests, now: part.clock.now() };
}
