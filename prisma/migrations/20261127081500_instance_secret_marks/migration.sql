-- AlterTable
ALTER TABLE "ServiceInstance" ADD COLUMN     "secretMarks" TEXT[] DEFAULT ARRAY[]::TEXT[];
