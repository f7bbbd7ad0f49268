import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { CodedTexts, RawColumn } from "../../evidence/cells/raw-column.ts";
import { isMissingMarker } from "../../evidence/files/missing-marker.ts";
import { note } from "../../language/note.ts";

/** How the cells of a column of moments are read: as days of the calendar, or as numbers on a scale of their own. */
export type MomentScale = "date" | "number";

const day = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const dayLength = 86_400_000;

/** Days since 1970-01-01 of a calendar date, NaN where there is no such day. */
export function dayNumber(text: string): number {
  const parts = day.exec(text.trim());
  if (parts === null) return Number.NaN;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const at = new Date(Date.UTC(year, month - 1, date));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? at.getTime() / dayLength : Number.NaN;
}

/** What a text means on a scale; NaN where it means nothing there. */
export function momentOf(text: string, scale: MomentScale): number {
  if (scale === "date") return dayNumber(text);
  return number.test(text.trim()) ? Number(text) : Number.NaN;
}

/** The scale of a column: that of its first cell which is not missing. */
export function scaleOf(coded: CodedTexts): MomentScale {
  const first = coded.texts.find((text) => !isMissingMarker(text));
  return first !== undefined && !Number.isNaN(dayNumber(first)) ? "date" : "number";
}

/** A column of moments: NaN where a cell is missing, a fault for each cell that is no moment of the scale. */
export function momentsOf(
  column: RawColumn,
  scale: MomentScale,
  at: (row: number) => { readonly file: string; readonly line: number; readonly column: number },
): Outcome<Float64Array> {
  const { codes, texts } = column.coded();
  const bad = new Set<number>();
  const values = texts.map((text, code) => {
    if (isMissingMarker(text)) return Number.NaN;
    const moment = momentOf(text, scale);
    if (Number.isNaN(moment)) bad.add(code);
    return moment;
  });
  if (bad.size > 0) {
    const faults = [...bad].slice(0, 20).map((code) => note("survival.no-moment", { column: column.name, text: texts[code] ?? "" }, at(codes.indexOf(code))));
    return fault(faults);
  }
  const moments = new Float64Array(codes.length);
  for (let row = 0; row < codes.length; row++) moments[row] = values[codes[row]!]!;
  return success(moments);
}
