-- DropIndex
DROP INDEX "Copy_sourceImageId_regionId_key";

-- AlterTable
ALTER TABLE "Copy" ADD COLUMN     "root" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE UNIQUE INDEX "Copy_sourceImageId_regionId_root_key" ON "Copy"("sourceImageId", "regionId", "root");
