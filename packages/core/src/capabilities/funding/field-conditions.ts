/** Conditions of a list from the options that were given: `{ call: "c", status: undefined }` → `[{ field: "call", value: "c" }]`. */
export function fieldConditions(options: Readonly<Record<string, string | undefined>>): { field: string; value: string }[] {
  return Object.entries(options).flatMap(([field, value]) => (value === undefined ? [] : [{ field, value }]));
}
