import { z } from "zod";
import { seenRevision } from "../../domain/seen-revision";
import {
  createVersionInput,
  deprecateVersionInput,
  editVersionInput,
} from "../../domain/version/version-input";
import { wavesInput } from "../../domain/wave/wave-input";
import { createVersion } from "../../use-cases/version/create-version";
import { deleteVersion } from "../../use-cases/version/delete-version";
import { deprecateVersion } from "../../use-cases/version/deprecate-version";
import { editVersion } from "../../use-cases/version/edit-version";
import { getVersion } from "../../use-cases/version/get-version";
import { listDistributing } from "../../use-cases/version/list-distributing";
import {
  listSelectableVersions,
  listSelectableVersionsInput,
} from "../../use-cases/version/list-selectable-versions";
import {
  listVersionImages,
  listVersionImagesInput,
} from "../../use-cases/version/list-version-images";
import { publishVersion } from "../../use-cases/version/publish-version";
import { procedure, router } from "../trpc";

const publishInput = z.object({
  versionId: z.string(),
  revision: seenRevision,
  waves: wavesInput,
});

const byId = z.object({ versionId: z.string() });

/** Versions of the actor's deployment packages. */
export const versionRouter = router({
  get: procedure.input(byId).query(({ ctx, input }) => getVersion(ctx.use, input)),
  listSelectable: procedure
    .input(listSelectableVersionsInput)
    .query(({ ctx, input }) => listSelectableVersions(ctx.use, input)),
  images: procedure
    .input(listVersionImagesInput)
    .query(({ ctx, input }) => listVersionImages(ctx.use, input)),
  distributing: procedure.query(({ ctx }) => listDistributing(ctx.use)),
  create: procedure
    .input(createVersionInput)
    .mutation(({ ctx, input }) => createVersion(ctx.use, input)),
  edit: procedure.input(editVersionInput).mutation(({ ctx, input }) => editVersion(ctx.use, input)),
  publish: procedure
    .input(publishInput)
    .mutation(({ ctx, input }) => publishVersion(ctx.use, input)),
  deprecate: procedure
    .input(deprecateVersionInput)
    .mutation(({ ctx, input }) => deprecateVersion(ctx.use, input)),
  delete: procedure.input(byId).mutation(({ ctx, input }) => deleteVersion(ctx.use, input)),
});
