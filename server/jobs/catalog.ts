import { z } from "zod";
import { lookAtRegion } from "../use-cases/distribution/look-at-region";
import { planCopies } from "../use-cases/distribution/plan-copies";
import { sweep } from "../use-cases/distribution/sweep";
import { lookAtInstances } from "../use-cases/instance/look-at-instances";
import { sweepInstances } from "../use-cases/instance/sweep-instances";
import { searchOrphans } from "../use-cases/orphan/search-orphans";
import { lookForDrift } from "../use-cases/permission/look-for-drift";
import { reconcilePermissions } from "../use-cases/permission/reconcile-permissions";
import { sweepPermissions } from "../use-cases/permission/sweep-permissions";
import { refreshRegions } from "../use-cases/region/refresh-regions";
import { tendWave } from "../use-cases/wave/tend-wave";
import { defineJob, type Job } from "./job";

const nothing = z.object({});

/** One look at the copies in flight in one region. */
const lookAtRegionJob = defineJob({
  name: "look-at-region",
  timeLimitSeconds: 120,
  concurrency: 8,
  payload: z.object({ regionId: z.string() }),
  run: (ctx, payload) => lookAtRegion(ctx, payload),
});

/** Gives free slots to pending copies. */
const planCopiesJob = defineJob({
  name: "plan-copies",
  timeLimitSeconds: 60,
  concurrency: 1,
  payload: nothing,
  run: (ctx) => planCopies(ctx),
});

/** Opens a version's next wave when its time has come. */
const tendWaveJob = defineJob({
  name: "tend-wave",
  timeLimitSeconds: 60,
  concurrency: 16,
  payload: z.object({ versionId: z.string() }),
  run: (ctx, payload) => tendWave(ctx, payload),
});

/** Wakes whatever is due and nobody woke. */
const sweepJob = defineJob({
  name: "sweep",
  schedule: "* * * * *",
  timeLimitSeconds: 60,
  concurrency: 1,
  payload: nothing,
  run: (ctx) => sweep(ctx),
});

/** Reads the cloud's regions. */
const refreshRegionsJob = defineJob({
  name: "refresh-regions",
  schedule: "7 * * * *",
  timeLimitSeconds: 60,
  concurrency: 1,
  payload: nothing,
  run: (ctx) => refreshRegions(ctx),
});

/** One pass over the permissions that are due in one region. */
const reconcilePermissionsJob = defineJob({
  name: "reconcile-permissions",
  timeLimitSeconds: 120,
  concurrency: 8,
  payload: z.object({ regionId: z.string() }),
  run: (ctx, payload) => reconcilePermissions(ctx, payload),
});

/** Has every image looked at for what somebody else changed. */
const lookForDriftJob = defineJob({
  name: "look-for-drift",
  schedule: "*/10 * * * *",
  timeLimitSeconds: 60,
  concurrency: 1,
  payload: nothing,
  run: (ctx) => lookForDrift(ctx),
});

/** Marks permissions whose time is over and wakes the passes that nobody woke. */
const sweepPermissionsJob = defineJob({
  name: "sweep-permissions",
  schedule: "* * * * *",
  timeLimitSeconds: 60,
  concurrency: 1,
  payload: nothing,
  run: (ctx) => sweepPermissions(ctx),
});

/** One look at the service instances in one region that are under way. */
const lookAtInstancesJob = defineJob({
  name: "look-at-instances",
  timeLimitSeconds: 120,
  concurrency: 8,
  payload: z.object({ regionId: z.string() }),
  run: (ctx, payload) => lookAtInstances(ctx, payload),
});

/** Wakes the looks at instances that nobody woke. */
const sweepInstancesJob = defineJob({
  name: "sweep-instances",
  schedule: "* * * * *",
  timeLimitSeconds: 60,
  concurrency: 1,
  payload: nothing,
  run: (ctx) => sweepInstances(ctx),
});

/** Searches the cloud for images of ours that no copy knows. */
const searchOrphansJob = defineJob({
  name: "search-orphans",
  schedule: "37 * * * *",
  timeLimitSeconds: 300,
  concurrency: 1,
  payload: nothing,
  run: async (ctx) => {
    await searchOrphans(ctx);
  },
});

/** Every background job: its name, when it runs by itself, how long it may take. Payloads are ids. */
export const jobs: Job[] = [
  lookAtRegionJob,
  planCopiesJob,
  tendWaveJob,
  sweepJob,
  refreshRegionsJob,
  reconcilePermissionsJob,
  lookForDriftJob,
  sweepPermissionsJob,
  lookAtInstancesJob,
  sweepInstancesJob,
  searchOrphansJob,
];
