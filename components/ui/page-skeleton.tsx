import { LoadingHeading } from "./loading-heading";
import { Skeleton } from "./skeleton";

/** The shape of a whole page while it loads. */
export function PageSkeleton() {
  return (
    <>
      <LoadingHeading />
      <Skeleton rows={8} className="max-w-3xl py-2" />
    </>
  );
}
