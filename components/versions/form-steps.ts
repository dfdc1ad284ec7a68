/** A page of the create wizard, counted from 1. */
export type Step = 1 | 2 | 3 | 4;

/** The page that repeats everything and saves. */
export const LAST_STEP: Step = 4;

/** Fields by the page that holds them, in reading order. Each is an element a reader can be led to. */
const FIELDS = {
  1: ["name", "version.name", "version.description", "resourceGroupId", "tags"],
  2: ["version.imageType", "version.sourceRegionId", "version.sourceImageId"],
  3: ["version.regionIds"],
  4: [],
} as const satisfies Record<Step, readonly string[]>;

/** A field of the wizard or of a version form. */
export type FormField = (typeof FIELDS)[Step][number];

const IN_ORDER: readonly FormField[] = Object.values(FIELDS).flat();

/** The product is chosen in the same place as its image. */
const SHOWN_AT: Record<string, FormField> = {
  "version.productCode": "version.sourceImageId",
  "version.productVersion": "version.sourceImageId",
};

/** The field at which an error path is shown (`tags.3.key` → `tags`), or null when no field shows it. */
export function fieldOf(path: string): FormField | null {
  const shown = SHOWN_AT[path] ?? path;
  return IN_ORDER.find((field) => shown === field || shown.startsWith(`${field}.`)) ?? null;
}

/** Every path that the page is answerable for, those shown at another field included. */
export function pathsOfStep(step: Step): string[] {
  const fields: readonly string[] = FIELDS[step];
  const elsewhere = Object.keys(SHOWN_AT).filter((path) => fields.includes(SHOWN_AT[path] ?? ""));
  return [...fields, ...elsewhere];
}

/** The page that shows an error path; null when none does. */
export function stepOfPath(path: string): Step | null {
  const field = fieldOf(path);
  const step = ([1, 2, 3] as const).find((each) =>
    (FIELDS[each] as readonly string[]).includes(field ?? ""),
  );
  return step ?? null;
}

/** Error paths in reading order; those that no field shows come last. */
export function inReadingOrder<P extends { path: string }>(problems: readonly P[]): P[] {
  const place = (path: string) => {
    const field = fieldOf(path);
    return field ? IN_ORDER.indexOf(field) : IN_ORDER.length;
  };
  return [...problems].sort((a, b) => place(a.path) - place(b.path));
}

/** How far a person may go with these problems: the first page that has one, else the last page. */
export function furthestStep(paths: readonly string[]): Step {
  const steps = paths.map(stepOfPath).filter((step) => step !== null);
  return Math.min(LAST_STEP, ...steps) as Step;
}

/** The page to show for the one the address asks for: never beyond what has been reached. */
export function shownStep(asked: number, reached: Step): Step {
  const step = Math.min(Math.max(1, Math.trunc(asked)), reached);
  return (Number.isNaN(step) ? 1 : step) as Step;
}
