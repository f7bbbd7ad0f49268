import type { EvidenceField, EvidenceValue } from "../evidence-engine.ts";
import { isMissingMarker } from "../files/missing-marker.ts";

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** A column whose cells are numbers; every other column is text, so that codes keep their zeros. */
export function isNumberField({ type }: Pick<EvidenceField, "type">): boolean {
  return type === "number" || type === "integer" || type === "year";
}

/**
 * The value of a cell: in a number column a number, or null for a missing marker; elsewhere the text as it stands, or null where it is empty.
 * Undefined where a number column holds something that is neither, or a number beyond what a double holds.
 *
 *   typedCell("…", true)       // null
 *   typedCell("007", false)    // "007"
 *   typedCell("12 kg", true)   // undefined
 */
export function typedCell(text: string | null, isNumber: boolean): EvidenceValue | undefined {
  if (text === null || text === "") return null;
  if (!isNumber) return text;
  const trimmed = text.trim();
  if (decimal.test(trimmed)) return Number.isFinite(Number(trimmed)) ? Number(trimmed) : undefined;
  return isMissingMarker(trimmed) ? null : undefined;
}
