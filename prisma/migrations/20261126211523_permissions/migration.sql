-- AlterTable
ALTER TABLE "ImagePermission" ADD COLUMN     "repairAskedAt" TIMESTAMP(3),
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Region" ADD COLUMN     "permissionLeaseId" TEXT,
ADD COLUMN     "permissionLeaseUntil" TIMESTAMP(3);
