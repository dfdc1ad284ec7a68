import { LoadingHeading } from "@/components/ui/loading-heading";
import { Skeleton, SkeletonBar } from "@/components/ui/skeleton";

/** The shape of the version page while it loads. */
export function VersionSkeleton() {
  return (
    <div className="flex flex-col gap-5">
      <LoadingHeading />
      <div className="appear-late flex flex-col gap-2">
        <SkeletonBar className="w-48" />
        <SkeletonBar className="h-8 w-72 max-w-full" />
      </div>
      <div className="rounded-lg border border-line bg-surface p-5">
        <Skeleton rows={3} />
      </div>
      <div className="appear-late rounded-lg border border-line bg-surface p-5">
        <SkeletonBar className="h-40" />
      </div>
    </div>
  );
}
