import { z } from "zod";
import { cancelCopies, cancelInput } from "../../use-cases/distribution/cancel-copies";
import { getDistribution } from "../../use-cases/distribution/get-distribution";
import { retryCopies, retryInput } from "../../use-cases/distribution/retry-copies";
import { skipInput, skipRegion } from "../../use-cases/distribution/skip-region";
import { holdWave } from "../../use-cases/wave/hold-wave";
import { openWave, steerWaveInput } from "../../use-cases/wave/open-wave";
import { procedure, router } from "../trpc";

/** The distribution of a version over its regions. */
export const distributionRouter = router({
  get: procedure
    .input(z.object({ versionId: z.string() }))
    .query(({ ctx, input }) => getDistribution(ctx.use, input)),
  retry: procedure.input(retryInput).mutation(({ ctx, input }) => retryCopies(ctx.use, input)),
  skip: procedure.input(skipInput).mutation(({ ctx, input }) => skipRegion(ctx.use, input)),
  cancel: procedure.input(cancelInput).mutation(({ ctx, input }) => cancelCopies(ctx.use, input)),
  openWave: procedure.input(steerWaveInput).mutation(({ ctx, input }) => openWave(ctx.use, input)),
  holdWave: procedure
    .input(steerWaveInput.extend({ hold: z.boolean() }))
    .mutation(({ ctx, input }) => holdWave(ctx.use, input)),
});
