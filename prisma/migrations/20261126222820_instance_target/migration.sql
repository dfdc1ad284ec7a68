-- AlterTable
ALTER TABLE "ServiceInstance" ADD COLUMN     "startedAt" TIMESTAMP(3),
ADD COLUMN     "target" JSONB;
