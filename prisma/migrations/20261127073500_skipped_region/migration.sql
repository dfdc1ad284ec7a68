-- AlterTable
ALTER TABLE "VersionRegion" ADD COLUMN     "skippedAt" TIMESTAMP(3);

-- A region that is skipped holds no copy: nothing counts it, and nobody deploys from it.
ALTER TABLE "VersionRegion" ADD CONSTRAINT "VersionRegion_skipped_has_no_copy" CHECK ("skippedAt" IS NULL OR "copyId" IS NULL);
