/** What a column of years is called in many languages, alone or behind another word (`call_year`). */
export const yearHeading =
  /^(year|jahr|ann[ée]e|rok|év|год|рік|година|έτος|yıl|år|jaar|ano|año|anno|an|any|tahun|năm|godina|leto|aasta|gads|metai|vuosi|exercício|ejercicio|ปี|연도|년도|سنة|السنة|שנה|年份?|年度)$|[_ ]year$/i;

/** Words for a year among others of a heading: `Año de convocatoria`, `anio`, `Jahr der Bewilligung`, `공고연도`. */
const yearWord =
  /(?<!\p{L})(years?|jahr|ann[ée]e|rok|roku|год|года|рік|anio|ano|año|anno|any|tahun|år|jaar|exercício|ejercicio)(?!\p{L})|(年份?|年度|연도|년도|ปี|سنة|السنة)$/iu;

/** Whether a column holds nothing but years, by its heading and its cells. */
export function holdsYears({ name, cells }: { readonly name: string; readonly cells: readonly string[] }): boolean {
  if (yearHeading.test(name)) return cells.every((cell) => cell === "" || /^\d{4}$/.test(cell));
  return yearWord.test(name.normalize("NFC").replaceAll("_", " ")) && cells.every((cell) => cell === "" || /^(1[89]|2[01])\d\d$/.test(cell));
}
