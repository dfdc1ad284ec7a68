/** Id of the one message about a version's distribution: "finished" replaces "started". */
export function distributionFlashId(versionId: string): string {
  return `distribution-${versionId}`;
}
