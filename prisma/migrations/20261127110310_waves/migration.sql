-- CreateEnum
CREATE TYPE "WaveGate" AS ENUM ('none', 'manual', 'check');

-- AlterTable
ALTER TABLE "VersionRegion" ADD COLUMN     "wave" INTEGER;

-- CreateTable
CREATE TABLE "VersionWave" (
    "versionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "soakMinutes" INTEGER NOT NULL,
    "gate" "WaveGate" NOT NULL,
    "checkUrl" TEXT,
    "checkedAt" TIMESTAMP(3),
    "checkStatus" INTEGER,
    "heldAt" TIMESTAMP(3),
    "openedAt" TIMESTAMP(3),

    CONSTRAINT "VersionWave_pkey" PRIMARY KEY ("versionId","position")
);

-- AddForeignKey
ALTER TABLE "VersionWave" ADD CONSTRAINT "VersionWave_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "Version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "VersionWave" ADD CONSTRAINT "VersionWave_position_from_one" CHECK ("position" >= 1);
ALTER TABLE "VersionWave" ADD CONSTRAINT "VersionWave_soak_not_negative" CHECK ("soakMinutes" >= 0);
ALTER TABLE "VersionWave" ADD CONSTRAINT "VersionWave_check_has_url" CHECK (("gate" = 'check') = ("checkUrl" IS NOT NULL));
