-- CreateIndex
CREATE INDEX "Package_resourceGroupId_idx" ON "Package"("resourceGroupId");

-- CreateIndex
CREATE INDEX "ReviewComment_registrationId_idx" ON "ReviewComment"("registrationId");

-- CreateIndex
CREATE INDEX "ReviewComment_parentId_idx" ON "ReviewComment"("parentId");

-- CreateIndex
CREATE INDEX "ServiceInstance_serviceVersionId_idx" ON "ServiceInstance"("serviceVersionId");

-- CreateIndex
CREATE INDEX "ServiceInstance_regionId_state_idx" ON "ServiceInstance"("regionId", "state");

-- CreateIndex
CREATE INDEX "Version_sourceImageId_idx" ON "Version"("sourceImageId");

-- CreateIndex
CREATE INDEX "Version_replacementId_idx" ON "Version"("replacementId");
