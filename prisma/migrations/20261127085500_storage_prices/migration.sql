-- CreateTable
CREATE TABLE "PriceList" (
    "id" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "defaultPrice" DECIMAL(15,6),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PriceList_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegionPrice" (
    "listId" TEXT NOT NULL,
    "regionId" TEXT NOT NULL,
    "price" DECIMAL(15,6) NOT NULL,

    CONSTRAINT "RegionPrice_pkey" PRIMARY KEY ("listId","regionId")
);

-- AddForeignKey
ALTER TABLE "RegionPrice" ADD CONSTRAINT "RegionPrice_listId_fkey" FOREIGN KEY ("listId") REFERENCES "PriceList"("id") ON DELETE CASCADE ON UPDATE CASCADE;
