import type { Db, Tx } from "../ctx";
import { pickBaseline } from "../domain/service/pick-baseline";
import type { ServiceContent } from "../domain/service/service-content";
import { type RegistrationRow, snapshotOf } from "./find-registration";

/** An approved submission that another one is compared with. */
export type Baseline = {
  registrationId: string;
  serviceVersionId: string;
  number: number | null;
  content: ServiceContent;
};

type Submission = Pick<RegistrationRow, "id" | "submittedAt"> & {
  serviceVersion: { serviceId: string };
};

/** What each submission is compared with, by its id; absent for the first one of a service. */
export async function findBaselines(
  db: Db | Tx,
  submissions: readonly Submission[],
): Promise<Map<string, Baseline>> {
  const serviceIds = submissions.map(({ serviceVersion }) => serviceVersion.serviceId);
  // Contents are heavy: which ones are needed is found out before any is read.
  const candidates = await db.registration.findMany({
    where: {
      serviceVersion: { serviceId: { in: serviceIds } },
      state: { in: ["approved", "executed"] },
    },
    select: {
      id: true,
      state: true,
      submittedAt: true,
      serviceVersion: { select: { id: true, serviceId: true, state: true, number: true } },
    },
  });
  const picked = submissions.flatMap((submission) => {
    const { serviceId } = submission.serviceVersion;
    const others = candidates
      .filter((candidate) => candidate.serviceVersion.serviceId === serviceId)
      .map((candidate) => ({ ...candidate, versionState: candidate.serviceVersion.state }));
    const baseline = pickBaseline(submission, others);
    return baseline ? [{ submission, baseline }] : [];
  });
  const snapshots = await db.registration.findMany({
    where: { id: { in: picked.map(({ baseline }) => baseline.id) } },
    select: { id: true, snapshot: true },
  });
  const contents = new Map(snapshots.map((row) => [row.id, snapshotOf(row)]));
  return new Map(
    picked.flatMap(({ submission, baseline: { id, serviceVersion } }) => {
      const content = contents.get(id);
      if (!content) return [];
      const { id: serviceVersionId, number } = serviceVersion;
      return [[submission.id, { registrationId: id, serviceVersionId, number, content }] as const];
    }),
  );
}
