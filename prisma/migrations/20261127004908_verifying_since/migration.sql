-- AlterTable
ALTER TABLE "Copy" ADD COLUMN     "verifyingAt" TIMESTAMP(3);
