/** Which table plays which role, as far as the office says so (`roles` of quoin.yaml). */
export interface Roles {
  readonly roles: Readonly<Record<string, string>>;
}

/**
 * The table that plays a role in the rules: the one that quoin.yaml names, else the table of that name.
 *
 *   roleTable({ roles: { key_laboratories: "labs_2025" } }, "key_laboratories")  // "labs_2025"
 */
export function roleTable({ roles }: Roles, role: string): string {
  return roles[role] ?? role;
}
