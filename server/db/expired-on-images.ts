import type { Db } from "../ctx";

/** Services with a whitelist entry that expired while an image is still to be shared on its account. */
export async function expiredOnImages(db: Db, now: Date): Promise<string[]> {
  const rows = await db.$queryRaw<{ serviceId: string }[]>`
    select distinct entry."serviceId"
    from "WhitelistEntry" entry
    join "ServiceVersion" version on version."onlineOf" = entry."serviceId"
    join "ServiceTemplate" template on template."serviceVersionId" = version.id
    join "Association" association on association."templateId" = template.id
    join "VersionRegion" region on region."versionId" = association."versionId"
    join "ImagePermission" permission on permission."copyId" = region."copyId"
    where entry.deploy and entry."expiresAt" <= ${now}
      and entry."accountUid" = any(permission."wantedAccounts")`;
  return rows.map((row) => row.serviceId);
}
