-- AlterTable
ALTER TABLE "Region" ADD COLUMN     "searchedAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "StrayImage" (
    "regionId" TEXT NOT NULL,
    "imageId" TEXT NOT NULL,
    "accountUid" TEXT NOT NULL,
    "sourceRegionId" TEXT NOT NULL,
    "sourceImageId" TEXT NOT NULL,
    "root" BOOLEAN NOT NULL,
    "name" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "sizeGiB" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3),
    "foundAt" TIMESTAMP(3) NOT NULL,
    "deleteAskedAt" TIMESTAMP(3),

    CONSTRAINT "StrayImage_pkey" PRIMARY KEY ("regionId","imageId")
);

-- CreateIndex
CREATE INDEX "StrayImage_accountUid_idx" ON "StrayImage"("accountUid");

-- AddForeignKey
ALTER TABLE "StrayImage" ADD CONSTRAINT "StrayImage_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
