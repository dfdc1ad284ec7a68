/** Of a service's whitelist, only what concerns one account (its 16-digit UID): some whitelists have thousands of entries. */
export function ownEntry(uid: string) {
  return { where: { accountUid: uid } };
}
