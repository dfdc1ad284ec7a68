import type { Call } from "./call";

/** One page of a list of ECS with what ECS says about it. */
export function pageOf<T>({ params }: Call, items: readonly T[], largest: number) {
  const pageNumber = params.wholeNumber("PageNumber", 1, 1, Number.MAX_SAFE_INTEGER);
  const pageSize = params.wholeNumber("PageSize", 10, 1, largest);
  return {
    items: items.slice((pageNumber - 1) * pageSize, pageNumber * pageSize),
    facts: { TotalCount: items.length, PageNumber: pageNumber, PageSize: pageSize },
  };
}

/** Whether a filter of the call lets a value through; a filter that is not given lets every value. */
export function isWanted({ params }: Call, filter: string, value: string): boolean {
  const wanted = params.text(filter);
  return wanted === undefined || wanted.split(",").includes(value);
}
