/**
 * A list of names for a message: the first ten, then how many more.
 *
 *   listedNames(["110000", "120000"])  // "110000, 120000"
 */
export function listedNames(names: readonly string[]): string {
  const shown = names.slice(0, 10).join(", ");
  return names.length > 10 ? `${shown} … (+${names.length - 10})` : shown;
}
