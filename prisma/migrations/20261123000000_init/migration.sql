-- CreateEnum
CREATE TYPE "Role" AS ENUM ('supplier', 'reviewer', 'admin', 'customer');

-- CreateEnum
CREATE TYPE "ImageType" AS ENUM ('own', 'marketplace');

-- CreateEnum
CREATE TYPE "VersionState" AS ENUM ('draft', 'distributing', 'available', 'partially_available', 'failed');

-- CreateEnum
CREATE TYPE "CopyState" AS ENUM ('pending', 'queued', 'copying', 'verifying', 'available', 'failed', 'cancelled');

-- CreateEnum
CREATE TYPE "GrantState" AS ENUM ('none', 'granted', 'withdrawn');

-- CreateTable
CREATE TABLE "Account" (
    "uid" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "roleName" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("uid")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "accountUid" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "passwordHash" TEXT,
    "oidcSubject" TEXT,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "sessionVersion" INTEGER NOT NULL DEFAULT 1,
    "disabledAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ResourceGroup" (
    "id" TEXT NOT NULL,
    "accountUid" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "isDefault" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ResourceGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Package" (
    "id" TEXT NOT NULL,
    "accountUid" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "resourceGroupId" TEXT NOT NULL,
    "latestNumber" INTEGER NOT NULL DEFAULT 0,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Package_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PackageTag" (
    "packageId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "PackageTag_pkey" PRIMARY KEY ("packageId","key")
);

-- CreateTable
CREATE TABLE "Version" (
    "id" TEXT NOT NULL,
    "packageId" TEXT NOT NULL,
    "number" INTEGER,
    "draftOf" TEXT,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "state" "VersionState" NOT NULL DEFAULT 'draft',
    "imageType" "ImageType" NOT NULL,
    "productCode" TEXT,
    "productVersion" TEXT,
    "sourceImageId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedById" TEXT,
    "publishedAt" TIMESTAMP(3),
    "settledAt" TIMESTAMP(3),

    CONSTRAINT "Version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VersionRegion" (
    "versionId" TEXT NOT NULL,
    "regionId" TEXT NOT NULL,
    "copyId" TEXT,

    CONSTRAINT "VersionRegion_pkey" PRIMARY KEY ("versionId","regionId")
);

-- CreateTable
CREATE TABLE "SourceImage" (
    "id" TEXT NOT NULL,
    "accountUid" TEXT NOT NULL,
    "regionId" TEXT NOT NULL,
    "imageId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "osType" TEXT NOT NULL,
    "osName" TEXT NOT NULL,
    "architecture" TEXT NOT NULL,
    "bootMode" TEXT,
    "sizeGiB" INTEGER NOT NULL,
    "diskCount" INTEGER NOT NULL DEFAULT 1,
    "encrypted" BOOLEAN NOT NULL DEFAULT false,
    "productCode" TEXT,
    "grantState" "GrantState" NOT NULL DEFAULT 'none',
    "grantError" JSONB,
    "seenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SourceImage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Copy" (
    "id" TEXT NOT NULL,
    "sourceImageId" TEXT NOT NULL,
    "regionId" TEXT NOT NULL,
    "state" "CopyState" NOT NULL DEFAULT 'pending',
    "imageId" TEXT,
    "fromRegionId" TEXT,
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "askedAt" TIMESTAMP(3),
    "cancelAskedAt" TIMESTAMP(3),
    "progress" INTEGER NOT NULL DEFAULT 0,
    "remainSeconds" INTEGER,
    "troubleCount" INTEGER NOT NULL DEFAULT 0,
    "error" JSONB,
    "nextLookAt" TIMESTAMP(3),
    "startedAt" TIMESTAMP(3),
    "progressedAt" TIMESTAMP(3),
    "availableAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Copy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Region" (
    "id" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "open" BOOLEAN NOT NULL DEFAULT true,
    "seenAt" TIMESTAMP(3) NOT NULL,
    "leaseUntil" TIMESTAMP(3),
    "leaseId" TEXT,

    CONSTRAINT "Region_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "accountUid" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "packageId" TEXT,
    "before" JSONB,
    "after" JSONB,
    "requestId" TEXT,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimiterFlexible" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMP(3),

    CONSTRAINT "RateLimiterFlexible_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "User_oidcSubject_key" ON "User"("oidcSubject");

-- CreateIndex
CREATE INDEX "User_accountUid_idx" ON "User"("accountUid");

-- CreateIndex
CREATE UNIQUE INDEX "ResourceGroup_accountUid_name_key" ON "ResourceGroup"("accountUid", "name");

-- CreateIndex
CREATE INDEX "Package_accountUid_createdAt_idx" ON "Package"("accountUid", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Package_accountUid_name_key" ON "Package"("accountUid", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Version_draftOf_key" ON "Version"("draftOf");

-- CreateIndex
CREATE INDEX "Version_state_idx" ON "Version"("state");

-- CreateIndex
CREATE UNIQUE INDEX "Version_packageId_number_key" ON "Version"("packageId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Version_packageId_name_key" ON "Version"("packageId", "name");

-- CreateIndex
CREATE INDEX "VersionRegion_copyId_idx" ON "VersionRegion"("copyId");

-- CreateIndex
CREATE UNIQUE INDEX "SourceImage_accountUid_regionId_imageId_key" ON "SourceImage"("accountUid", "regionId", "imageId");

-- CreateIndex
CREATE INDEX "Copy_state_nextLookAt_idx" ON "Copy"("state", "nextLookAt");

-- CreateIndex
CREATE INDEX "Copy_regionId_state_idx" ON "Copy"("regionId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Copy_sourceImageId_regionId_key" ON "Copy"("sourceImageId", "regionId");

-- CreateIndex
CREATE INDEX "AuditEvent_packageId_id_idx" ON "AuditEvent"("packageId", "id");

-- CreateIndex
CREATE INDEX "AuditEvent_accountUid_id_idx" ON "AuditEvent"("accountUid", "id");

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_accountUid_fkey" FOREIGN KEY ("accountUid") REFERENCES "Account"("uid") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResourceGroup" ADD CONSTRAINT "ResourceGroup_accountUid_fkey" FOREIGN KEY ("accountUid") REFERENCES "Account"("uid") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Package" ADD CONSTRAINT "Package_accountUid_fkey" FOREIGN KEY ("accountUid") REFERENCES "Account"("uid") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Package" ADD CONSTRAINT "Package_resourceGroupId_fkey" FOREIGN KEY ("resourceGroupId") REFERENCES "ResourceGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PackageTag" ADD CONSTRAINT "PackageTag_packageId_fkey" FOREIGN KEY ("packageId") REFERENCES "Package"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Version" ADD CONSTRAINT "Version_packageId_fkey" FOREIGN KEY ("packageId") REFERENCES "Package"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Version" ADD CONSTRAINT "Version_sourceImageId_fkey" FOREIGN KEY ("sourceImageId") REFERENCES "SourceImage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VersionRegion" ADD CONSTRAINT "VersionRegion_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "Version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VersionRegion" ADD CONSTRAINT "VersionRegion_copyId_fkey" FOREIGN KEY ("copyId") REFERENCES "Copy"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceImage" ADD CONSTRAINT "SourceImage_accountUid_fkey" FOREIGN KEY ("accountUid") REFERENCES "Account"("uid") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Copy" ADD CONSTRAINT "Copy_sourceImageId_fkey" FOREIGN KEY ("sourceImageId") REFERENCES "SourceImage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Copy" ADD CONSTRAINT "Copy_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Rules that the schema language cannot express.
ALTER TABLE "Account" ADD CONSTRAINT "Account_uid_check" CHECK ("uid" ~ '^[0-9]{16}$');

ALTER TABLE "Package" ADD CONSTRAINT "Package_name_check" CHECK ("name" ~ '^[A-Za-z0-9_]{3,128}$');

ALTER TABLE "PackageTag"
  ADD CONSTRAINT "PackageTag_key_check" CHECK (char_length("key") BETWEEN 1 AND 128),
  ADD CONSTRAINT "PackageTag_value_check" CHECK (char_length("value") <= 128);

ALTER TABLE "Version"
  ADD CONSTRAINT "Version_name_check" CHECK ("name" ~ '^[A-Za-z0-9_]{3,50}$'),
  ADD CONSTRAINT "Version_description_check" CHECK (char_length("description") BETWEEN 10 AND 500),
  ADD CONSTRAINT "Version_number_check" CHECK ("number" >= 1),
  -- A draft has no number and holds its package's only draft place; a published version is the opposite.
  ADD CONSTRAINT "Version_draft_check" CHECK (
    ("state" = 'draft') = ("number" IS NULL)
    AND ("number" IS NULL) = ("draftOf" IS NOT NULL)
    AND ("draftOf" IS NULL OR "draftOf" = "packageId")
  ),
  ADD CONSTRAINT "Version_product_check" CHECK ("imageType" <> 'marketplace' OR "productCode" IS NOT NULL);

ALTER TABLE "SourceImage" ADD CONSTRAINT "SourceImage_sizeGiB_check" CHECK ("sizeGiB" > 0);

ALTER TABLE "Copy"
  ADD CONSTRAINT "Copy_progress_check" CHECK ("progress" BETWEEN 0 AND 100),
  ADD CONSTRAINT "Copy_available_check" CHECK ("state" <> 'available' OR "imageId" IS NOT NULL);
