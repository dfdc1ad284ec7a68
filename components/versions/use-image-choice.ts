"use client";
import { type FieldPath, useFormContext, useFormState, useWatch } from "react-hook-form";
import type { ImageChoice } from "@/components/images/image-choice";
import { copyTargets } from "@/server/domain/region/region-selection";
import { pathsOfStep, stepOfPath } from "./form-steps";
import type { PackageForm } from "./form-values";
import { listProblems } from "./list-problems";

/** The choice of an image in the form around, and how to change it as a whole. */
export function useImageChoice() {
  const { clearErrors, control, getValues, setValue, trigger } = useFormContext<PackageForm>();
  const { errors } = useFormState({ control });
  const content = useWatch({ control, name: "version" });
  const { imageType, productCode, productVersion, sourceRegionId, sourceImageId } = content;
  const paths = pathsOfStep(2) as FieldPath<PackageForm>[];

  function choose(next: ImageChoice) {
    const version = getValues("version");
    // The source region needs no copy, so a target that becomes the source is no target any more.
    const regionIds = copyTargets(version.regionIds, next.sourceRegionId);
    setValue("version", { ...version, ...next, regionIds }, { shouldDirty: true });
    const wrong = listProblems(errors).some(({ path }) => stepOfPath(path) === 2);
    if (!wrong) return;
    // A choice that opens the next one is no reason to complain that the next one is not made.
    if (next.sourceImageId) void trigger(paths);
    else clearErrors(paths);
  }

  const choice = { imageType, productCode, productVersion, sourceRegionId, sourceImageId };
  return { choice, choose };
}
