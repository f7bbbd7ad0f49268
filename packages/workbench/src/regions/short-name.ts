/** Columns of a grid up to which a tile is wide enough for a name. */
const columnsForNames = 4;
/** Signs of a code that is read as one: `SP`, `AT13`. */
const shortCode = 4;

/**
 * What stands for a name where a tile is narrow: a Chinese name fits any; elsewhere the code where places have a seat on a grid, or are too many for names beside each other. A code that is long says less
 * than the name, which then runs over lines.
 *
 *   shortName({ name: "Rio Grande do Norte", code: "RN" }, { language: "en", isPlaced: false, columns: 6 })  // "RN"
 */
export function shortName(
  { name, code }: { readonly name: string; readonly code: string },
  { language, isPlaced, columns }: { readonly language: string; readonly isPlaced: boolean; readonly columns: number },
): string {
  if (language === "zh") return name;
  if (isPlaced) return code;
  return columns > columnsForNames && code.length <= shortCode ? code : name;
}
