-- CreateTable
CREATE TABLE "CopyCall" (
    "copyId" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "shared" INTEGER NOT NULL,

    CONSTRAINT "CopyCall_pkey" PRIMARY KEY ("copyId","operation")
);

-- AddForeignKey
ALTER TABLE "CopyCall" ADD CONSTRAINT "CopyCall_copyId_fkey" FOREIGN KEY ("copyId") REFERENCES "Copy"("id") ON DELETE CASCADE ON UPDATE CASCADE;
