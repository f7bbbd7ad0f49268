/** How a number of a cell is shown, as far as it changes what the cell means. */
export type NumberStyle =
  | { readonly shows: "number" }
  /** Whole numbers padded with zeros: a code. */
  | { readonly shows: "code"; readonly digits: number }
  | { readonly shows: "date" | "date-time" | "time" | "year" | "year-month" };

export const plainStyle: NumberStyle = { shows: "number" };

const dateIds = new Set([14, 15, 16, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
const timeIds = new Set([18, 19, 20, 21, 32, 33, 45, 46, 47]);

/** The style of a built-in format, else of the code of a custom one (ECMA-376, 18.8.30; 27-36 and 50-58 are dates in East Asian editions). */
export function numberStyle(id: number, code: string | undefined): NumberStyle {
  if (code !== undefined) return customStyle(code);
  if (id === 17) return { shows: "year-month" };
  if (id === 22) return { shows: "date-time" };
  if (dateIds.has(id)) return { shows: "date" };
  return timeIds.has(id) ? { shows: "time" } : plainStyle;
}

/**
 * Only the first section counts; quoted texts, escaped signs, colours and conditions in brackets hold no letters of a date.
 *
 *   customStyle('yyyy"年"m"月"')  // year-month
 *   customStyle("0000")           // code of 4 digits
 */
function customStyle(code: string): NumberStyle {
  const section = splitSections(code)[0] ?? "";
  const elapsed = /\[(h+|m+|s+)\]/i.test(section);
  const bare = section.replace(/\[[^\]]*\]/g, "");
  if (/^0{2,}$/.test(bare)) return { shows: "code", digits: bare.length };
  const letters = bare.replace(/general|am\/pm|a\/p|上午\/下午/gi, "").toLowerCase();
  const time = elapsed || /[hs]/.test(letters);
  const year = /[ye]/.test(letters) && !/[0#?]/.test(letters);
  const day = /d/.test(letters);
  if (!time && !year && !day) return /m/.test(letters) && !/[0#?]/.test(letters) ? { shows: "date" } : plainStyle;
  if (time) return { shows: year || day ? "date-time" : "time" };
  if (day) return { shows: "date" };
  return { shows: /m/.test(letters) ? "year-month" : "year" };
}

/** The sections without their quoted and escaped texts. */
function splitSections(code: string): string[] {
  return code.replace(/"[^"]*"|\\.|_.|\*./g, "").split(";");
}
