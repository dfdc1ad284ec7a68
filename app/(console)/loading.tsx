import { Skeleton } from "@/components/ui/skeleton";

export default function Loading() {
  return <Skeleton rows={6} className="max-w-3xl py-2" />;
}
