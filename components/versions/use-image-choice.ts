"use client";
import { useFormContext, useFormState, useWatch } from "react-hook-form";
import type { ImageChoice } from "@/components/images/image-choice";
import { copyTargets } from "@/server/domain/region/region-selection";
import { pathsOfStep } from "./form-steps";
import type { PackageForm } from "./form-values";
import { listProblems } from "./list-problems";

/** The choice of an image in the form around, and how to change it as a whole. */
export function useImageChoice() {
  const { control, getValues, setValue, trigger } = useFormContext<PackageForm>();
  const { errors } = useFormState({ control });
  const content = useWatch({ control, name: "version" });
  const { imageType, productCode, productVersion, sourceRegionId, sourceImageId } = content;
  const paths = pathsOfStep(2);

  function choose(next: ImageChoice) {
    const version = getValues("version");
    // The source region needs no copy, so a target that becomes the source is no target any more.
    const regionIds = copyTargets(version.regionIds, next.sourceRegionId);
    setValue("version", { ...version, ...next, regionIds }, { shouldDirty: true });
    const wrong = listProblems(errors).some(({ path }) => paths.includes(path));
    if (wrong) void trigger(paths as Parameters<typeof trigger>[0]);
  }

  const choice = { imageType, productCode, productVersion, sourceRegionId, sourceImageId };
  return { choice, choose };
}
