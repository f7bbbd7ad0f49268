/** What a column of years is called in many languages, alone or behind another word (`call_year`). */
export const yearHeading =
  /^(year|jahr|ann[ée]e|rok|év|год|рік|година|έτος|yıl|år|jaar|ano|año|anno|an|any|tahun|năm|godina|leto|aasta|gads|metai|vuosi|exercício|ejercicio|ปี|연도|년도|سنة|السنة|שנה|年份?|年度)$|[_ ]year$/i;

/** Whether a column holds nothing but years, by its heading and its cells. */
export function holdsYears({ name, cells }: { readonly name: string; readonly cells: readonly string[] }): boolean {
  return yearHeading.test(name) && cells.every((cell) => cell === "" || /^\d{4}$/.test(cell));
}
