/** The fields of an earlier version as a new change: its own version number is not put back. */
export function restorable({ version: _version, ...fields }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return fields;
}
