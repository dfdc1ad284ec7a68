/**
 * The RAM role that stacks are created with in an account, null when it has granted none. An account that
 * has named no role for this alone lets Imagecast in by its one role: that of a customer serves nothing else.
 */
export function deployRole(account: {
  deployRoleName: string | null;
  roleName: string | null;
}): string | null {
  return account.deployRoleName ?? account.roleName;
}
