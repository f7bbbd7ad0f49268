import { formatEvidence, type NumberFormat } from "../units/number-format.ts";
import type { TableOptions } from "./table-reader.ts";

/** The format of a column; `ambiguous` is a sign of which nothing in the file says what it means. */
export interface DecidedFormat extends NumberFormat {
  readonly ambiguous: "." | "," | null;
  /** True where cells of this column, not a guess, decided. */
  readonly decisive: boolean;
}

type Thousands = Exclude<NumberFormat["thousands"], null>;

/**
 * Decides decimal and thousands sign from all cells of a column at once: `7.250` is 7250 when the column also has `2.318.400`.
 * Where no cell decides, another column of the file does (`hint`), then the separator of the cells: under `;` a comma is a decimal sign.
 */
export function decideFormat(
  texts: Iterable<string>,
  options: TableOptions = {},
  hint: NumberFormat | null = null,
  delimiter: string | null = null,
): DecidedFormat {
  const decimals: Record<"." | ",", number> = { ".": 0, ",": 0 };
  const groups: Record<Thousands, number> = { ".": 0, ",": 0, " ": 0, "'": 0 };
  const ambiguous: Record<"." | ",", number> = { ".": 0, ",": 0 };
  for (const text of texts) {
    const evidence = formatEvidence(text);
    if (evidence.kind === "decimal") decimals[evidence.sign]++;
    else if (evidence.kind === "thousands") groups[evidence.sign]++;
    else if (evidence.kind === "ambiguous") ambiguous[evidence.sign]++;
    else if (evidence.kind === "both") {
      decimals[evidence.decimal]++;
      groups[evidence.thousands]++;
    }
  }
  const unsure = ambiguous["."] > 0 ? "." : ambiguous[","] > 0 ? "," : null;
  if (options.decimal !== undefined || options.thousands !== undefined) {
    const thousands = options.thousands ?? (unsure !== null && unsure !== options.decimal ? unsure : mostOf(groups, options.decimal));
    return { decimal: options.decimal ?? (options.thousands === "." ? "," : "."), thousands, ambiguous: null, decisive: true };
  }
  const point = decimals["."] + groups[","];
  const comma = decimals[","] + groups["."];
  if (point + comma > 0) {
    const decimal = point >= comma ? "." : ",";
    const other = decimal === "." ? "," : ".";
    return { decimal, thousands: mostOf(groups, decimal) ?? (ambiguous[other] > 0 ? other : null), ambiguous: null, decisive: true };
  }
  if (unsure === null) return { decimal: hint?.decimal ?? ".", thousands: mostOf(groups, null), ambiguous: null, decisive: groups[" "] + groups["'"] > 0 };
  if (ambiguous["."] > 0 && ambiguous[","] > 0) return { decimal: ".", thousands: ",", ambiguous: ",", decisive: false };
  if (hint !== null)
    return { decimal: hint.decimal, thousands: unsure === hint.decimal ? mostOf(groups, hint.decimal) : unsure, ambiguous: null, decisive: false };
  const isDecimal = unsure === "." || delimiter === ";";
  const certain = unsure === "." ? delimiter !== ";" : delimiter === ",";
  return { decimal: isDecimal ? unsure : ".", thousands: isDecimal ? mostOf(groups, unsure) : unsure, ambiguous: certain ? null : unsure, decisive: false };
}

function mostOf(groups: Readonly<Record<Thousands, number>>, decimal: string | null | undefined): Thousands | null {
  let most: Thousands | null = null;
  for (const sign of [".", ",", " ", "'"] as const) if (sign !== decimal && groups[sign] > (most === null ? 0 : groups[most])) most = sign;
  return most;
}
