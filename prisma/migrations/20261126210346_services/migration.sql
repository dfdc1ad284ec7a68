-- CreateEnum
CREATE TYPE "ServiceType" AS ENUM ('private', 'public');

-- CreateEnum
CREATE TYPE "ServiceVersionState" AS ENUM ('draft', 'submitted', 'approved', 'online', 'offline');

-- CreateEnum
CREATE TYPE "RegistrationState" AS ENUM ('submitted', 'approved', 'rejected', 'canceled', 'executed');

-- CreateEnum
CREATE TYPE "Decision" AS ENUM ('approve', 'request_changes', 'reject');

-- CreateEnum
CREATE TYPE "WhitelistScope" AS ENUM ('official', 'all');

-- CreateEnum
CREATE TYPE "PermissionState" AS ENUM ('due', 'matching', 'limited', 'failed', 'drifted');

-- CreateEnum
CREATE TYPE "InstanceState" AS ENUM ('created', 'deploying', 'deployed_failed', 'deployed', 'upgrading', 'deleting', 'deleted', 'deleted_failed');

-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "deployRoleName" TEXT;

-- AlterTable
ALTER TABLE "AuditEvent" ADD COLUMN     "reason" TEXT,
ADD COLUMN     "serviceId" TEXT;

-- AlterTable
ALTER TABLE "Version" ADD COLUMN     "deprecatedFrom" TIMESTAMP(3),
ADD COLUMN     "replacementId" TEXT;

-- CreateTable
CREATE TABLE "Service" (
    "id" TEXT NOT NULL,
    "accountUid" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "latestNumber" INTEGER NOT NULL DEFAULT 0,
    "whitelistRevision" INTEGER NOT NULL DEFAULT 1,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ServiceVersion" (
    "id" TEXT NOT NULL,
    "serviceId" TEXT NOT NULL,
    "number" INTEGER,
    "draftOf" TEXT,
    "onlineOf" TEXT,
    "state" "ServiceVersionState" NOT NULL DEFAULT 'draft',
    "type" "ServiceType" NOT NULL,
    "infos" JSONB NOT NULL,
    "icon" TEXT,
    "releaseNotes" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" TIMESTAMP(3),

    CONSTRAINT "ServiceVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ServiceTemplate" (
    "id" TEXT NOT NULL,
    "serviceVersionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "files" JSONB NOT NULL,
    "allowedRegionIds" TEXT[],
    "parameterSets" JSONB NOT NULL,

    CONSTRAINT "ServiceTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Association" (
    "templateId" TEXT NOT NULL,
    "slotPath" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,

    CONSTRAINT "Association_pkey" PRIMARY KEY ("templateId","slotPath")
);

-- CreateTable
CREATE TABLE "Registration" (
    "id" TEXT NOT NULL,
    "serviceVersionId" TEXT NOT NULL,
    "state" "RegistrationState" NOT NULL DEFAULT 'submitted',
    "contentHash" TEXT NOT NULL,
    "snapshot" JSONB NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "submittedById" TEXT NOT NULL,
    "submittedAt" TIMESTAMP(3) NOT NULL,
    "claimedById" TEXT,
    "claimedAt" TIMESTAMP(3),
    "decision" "Decision",
    "decidedById" TEXT,
    "decidedAt" TIMESTAMP(3),
    "reason" TEXT NOT NULL DEFAULT '',
    "checklist" JSONB NOT NULL DEFAULT '[]',
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Registration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewComment" (
    "id" TEXT NOT NULL,
    "serviceVersionId" TEXT NOT NULL,
    "registrationId" TEXT NOT NULL,
    "parentId" TEXT,
    "templateName" TEXT,
    "filePath" TEXT,
    "fromLine" INTEGER,
    "toLine" INTEGER,
    "body" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "authorName" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "resolvedAt" TIMESTAMP(3),
    "resolvedById" TEXT,

    CONSTRAINT "ReviewComment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WhitelistEntry" (
    "serviceId" TEXT NOT NULL,
    "accountUid" TEXT NOT NULL,
    "alias" TEXT NOT NULL DEFAULT '',
    "scope" "WhitelistScope" NOT NULL DEFAULT 'official',
    "deploy" BOOLEAN NOT NULL DEFAULT true,
    "expiresAt" TIMESTAMP(3),
    "note" TEXT NOT NULL DEFAULT '',
    "addedById" TEXT NOT NULL,
    "addedAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "WhitelistEntry_pkey" PRIMARY KEY ("serviceId","accountUid")
);

-- CreateTable
CREATE TABLE "ImagePermission" (
    "copyId" TEXT NOT NULL,
    "state" "PermissionState" NOT NULL DEFAULT 'due',
    "wantedPublic" BOOLEAN NOT NULL DEFAULT false,
    "wantedAccounts" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "applied" JSONB,
    "found" JSONB,
    "drift" JSONB,
    "troubleCount" INTEGER NOT NULL DEFAULT 0,
    "error" JSONB,
    "nextLookAt" TIMESTAMP(3),
    "lookedAt" TIMESTAMP(3),
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ImagePermission_pkey" PRIMARY KEY ("copyId")
);

-- CreateTable
CREATE TABLE "PermissionReceipt" (
    "id" BIGSERIAL NOT NULL,
    "copyId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "wanted" JSONB NOT NULL,
    "found" JSONB,
    "written" JSONB NOT NULL,

    CONSTRAINT "PermissionReceipt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ServiceInstance" (
    "id" TEXT NOT NULL,
    "serviceId" TEXT NOT NULL,
    "serviceVersionId" TEXT NOT NULL,
    "targetVersionId" TEXT,
    "templateName" TEXT NOT NULL,
    "accountUid" TEXT NOT NULL,
    "regionId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "test" BOOLEAN NOT NULL DEFAULT false,
    "state" "InstanceState" NOT NULL DEFAULT 'created',
    "parameters" JSONB NOT NULL,
    "sealed" TEXT,
    "secretNames" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "templateBody" TEXT,
    "images" JSONB NOT NULL DEFAULT '{}',
    "stackName" TEXT NOT NULL,
    "stackId" TEXT,
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "askedAt" TIMESTAMP(3),
    "progress" INTEGER NOT NULL DEFAULT 0,
    "outputs" JSONB NOT NULL DEFAULT '[]',
    "error" JSONB,
    "troubleCount" INTEGER NOT NULL DEFAULT 0,
    "nextLookAt" TIMESTAMP(3),
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deployedAt" TIMESTAMP(3),
    "deletedAt" TIMESTAMP(3),

    CONSTRAINT "ServiceInstance_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Service_accountUid_createdAt_idx" ON "Service"("accountUid", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Service_accountUid_name_key" ON "Service"("accountUid", "name");

-- CreateIndex
CREATE UNIQUE INDEX "ServiceVersion_draftOf_key" ON "ServiceVersion"("draftOf");

-- CreateIndex
CREATE UNIQUE INDEX "ServiceVersion_onlineOf_key" ON "ServiceVersion"("onlineOf");

-- CreateIndex
CREATE INDEX "ServiceVersion_state_idx" ON "ServiceVersion"("state");

-- CreateIndex
CREATE UNIQUE INDEX "ServiceVersion_serviceId_number_key" ON "ServiceVersion"("serviceId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "ServiceTemplate_serviceVersionId_name_key" ON "ServiceTemplate"("serviceVersionId", "name");

-- CreateIndex
CREATE INDEX "Association_versionId_idx" ON "Association"("versionId");

-- CreateIndex
CREATE INDEX "Registration_serviceVersionId_submittedAt_idx" ON "Registration"("serviceVersionId", "submittedAt");

-- CreateIndex
CREATE INDEX "Registration_state_submittedAt_idx" ON "Registration"("state", "submittedAt");

-- CreateIndex
CREATE INDEX "ReviewComment_serviceVersionId_at_idx" ON "ReviewComment"("serviceVersionId", "at");

-- CreateIndex
CREATE INDEX "WhitelistEntry_accountUid_idx" ON "WhitelistEntry"("accountUid");

-- CreateIndex
CREATE INDEX "WhitelistEntry_expiresAt_idx" ON "WhitelistEntry"("expiresAt");

-- CreateIndex
CREATE INDEX "ImagePermission_state_nextLookAt_idx" ON "ImagePermission"("state", "nextLookAt");

-- CreateIndex
CREATE INDEX "PermissionReceipt_copyId_id_idx" ON "PermissionReceipt"("copyId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ServiceInstance_stackName_key" ON "ServiceInstance"("stackName");

-- CreateIndex
CREATE INDEX "ServiceInstance_state_nextLookAt_idx" ON "ServiceInstance"("state", "nextLookAt");

-- CreateIndex
CREATE INDEX "ServiceInstance_accountUid_createdAt_idx" ON "ServiceInstance"("accountUid", "createdAt");

-- CreateIndex
CREATE INDEX "ServiceInstance_serviceId_createdAt_idx" ON "ServiceInstance"("serviceId", "createdAt");

-- CreateIndex
CREATE INDEX "AuditEvent_serviceId_id_idx" ON "AuditEvent"("serviceId", "id");

-- AddForeignKey
ALTER TABLE "Version" ADD CONSTRAINT "Version_replacementId_fkey" FOREIGN KEY ("replacementId") REFERENCES "Version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Service" ADD CONSTRAINT "Service_accountUid_fkey" FOREIGN KEY ("accountUid") REFERENCES "Account"("uid") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceVersion" ADD CONSTRAINT "ServiceVersion_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceTemplate" ADD CONSTRAINT "ServiceTemplate_serviceVersionId_fkey" FOREIGN KEY ("serviceVersionId") REFERENCES "ServiceVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Association" ADD CONSTRAINT "Association_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "ServiceTemplate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Association" ADD CONSTRAINT "Association_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "Version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Registration" ADD CONSTRAINT "Registration_serviceVersionId_fkey" FOREIGN KEY ("serviceVersionId") REFERENCES "ServiceVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewComment" ADD CONSTRAINT "ReviewComment_serviceVersionId_fkey" FOREIGN KEY ("serviceVersionId") REFERENCES "ServiceVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewComment" ADD CONSTRAINT "ReviewComment_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "Registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewComment" ADD CONSTRAINT "ReviewComment_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "ReviewComment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WhitelistEntry" ADD CONSTRAINT "WhitelistEntry_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImagePermission" ADD CONSTRAINT "ImagePermission_copyId_fkey" FOREIGN KEY ("copyId") REFERENCES "Copy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PermissionReceipt" ADD CONSTRAINT "PermissionReceipt_copyId_fkey" FOREIGN KEY ("copyId") REFERENCES "ImagePermission"("copyId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceInstance" ADD CONSTRAINT "ServiceInstance_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceInstance" ADD CONSTRAINT "ServiceInstance_serviceVersionId_fkey" FOREIGN KEY ("serviceVersionId") REFERENCES "ServiceVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceInstance" ADD CONSTRAINT "ServiceInstance_accountUid_fkey" FOREIGN KEY ("accountUid") REFERENCES "Account"("uid") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceInstance" ADD CONSTRAINT "ServiceInstance_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Rules that the schema language cannot express.
ALTER TABLE "Service" ADD CONSTRAINT "Service_name_check" CHECK (char_length("name") BETWEEN 3 AND 128);

ALTER TABLE "ServiceVersion"
  ADD CONSTRAINT "ServiceVersion_number_check" CHECK ("number" >= 1),
  -- A version is numbered when it goes online for the first time, and leaves the place of the one that is worked on.
  ADD CONSTRAINT "ServiceVersion_draft_check" CHECK (
    ("state" IN ('draft', 'submitted', 'approved')) = ("number" IS NULL)
    AND ("number" IS NULL) = ("draftOf" IS NOT NULL)
    AND ("draftOf" IS NULL OR "draftOf" = "serviceId")
  ),
  ADD CONSTRAINT "ServiceVersion_online_check" CHECK (
    ("state" = 'online') = ("onlineOf" IS NOT NULL)
    AND ("onlineOf" IS NULL OR "onlineOf" = "serviceId")
  ),
  ADD CONSTRAINT "ServiceVersion_icon_check" CHECK (char_length("icon") <= 65536);

ALTER TABLE "Registration"
  ADD CONSTRAINT "Registration_contentHash_check" CHECK ("contentHash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "Registration_decision_check" CHECK (("decision" IS NULL) = ("decidedAt" IS NULL));

ALTER TABLE "ReviewComment"
  ADD CONSTRAINT "ReviewComment_lines_check" CHECK (
    ("fromLine" IS NULL) = ("toLine" IS NULL) AND ("fromLine" IS NULL OR "fromLine" BETWEEN 1 AND "toLine")
  );

-- A UID is a text of 16 digits; leading zeros occur.
ALTER TABLE "WhitelistEntry" ADD CONSTRAINT "WhitelistEntry_accountUid_check" CHECK ("accountUid" ~ '^[0-9]{16}$');

ALTER TABLE "ServiceInstance"
  ADD CONSTRAINT "ServiceInstance_progress_check" CHECK ("progress" BETWEEN 0 AND 100),
  -- A stack of one instance is asked for under one name, in one attempt at a time.
  ADD CONSTRAINT "ServiceInstance_attempt_check" CHECK ("attempt" >= 0);

-- One submission of a version is open at a time.
CREATE UNIQUE INDEX "Registration_open_key" ON "Registration"("serviceVersionId") WHERE "state" = 'submitted';
