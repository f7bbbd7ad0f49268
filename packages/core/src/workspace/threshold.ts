import { fault, type Outcome, success } from "../contract/outcome.ts";
import { type Note, note } from "../language/note.ts";
import type { LocalText } from "../language/text.ts";
import { SHARED_THRESHOLDS } from "../workspace/shared-thresholds.ts";

export type ThresholdValue = number | string | boolean | readonly string[];

/** One number, pattern or list that a rule's verdict depends on: what it is by default, in which unit, and why. */
export interface Threshold<V extends ThresholdValue = ThresholdValue> {
  readonly default: V;
  readonly unit: string;
  readonly why: LocalText;
  /** What holds in an office that counts in the currency of China's example and says nothing; to any other office it is an example at most, and the default holds. */
  readonly inChina?: V;
  /**
   * Where the default is empty and nothing can be answered without a value: the setting that the office is asked for. Of several thresholds that ask for one setting, one that is said is enough.
   * An empty text is asked for without a word here; `null` is one that may stay empty.
   */
  readonly asks?: string | null;
}

export type ThresholdTable = Readonly<Record<string, Threshold>>;

/** The values of a rule's thresholds, by name. */
export type ThresholdValues<T extends ThresholdTable> = { readonly [K in keyof T]: Widened<T[K]["default"]> };
type Widened<V> = V extends number ? number : V extends string ? string : V extends boolean ? boolean : readonly string[];

/** Every threshold at its default. */
export function defaultsOf<T extends ThresholdTable>(table: T): ThresholdValues<T> {
  return Object.fromEntries(Object.entries(table).map(([name, { default: value }]) => [name, value])) as ThresholdValues<T>;
}

/**
 * The thresholds of a rule in this office: its own (`thresholds.CODE` of quoin.yaml) over the defaults.
 * A name that the rule does not know, or a value of another kind, is a fault: a misspelt threshold would silently not apply.
 */
export function thresholdValues<T extends ThresholdTable>(
  code: string,
  table: T,
  given: Readonly<Record<string, ThresholdValue>> = {},
): Outcome<ThresholdValues<T>> {
  const faults: Note[] = [];
  const read = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, asItsKind(table[name]?.default, value)]));
  for (const [name, value] of Object.entries(read)) {
    const place = { file: "quoin.yaml", field: code === SHARED_THRESHOLDS ? `thresholds.${name}` : `thresholds.${code}.${name}` };
    const known = table[name];
    if (known === undefined) faults.push(note("diagnosis.unknown-threshold", { rule: code, name, known: Object.keys(table).join(", ") }, place));
    else if (kindOf(known.default) !== kindOf(value))
      faults.push(note("diagnosis.threshold-kind", { rule: code, name, expected: kindOf(known.default), actual: kindOf(value) }, place));
  }
  if (faults.length > 0) return fault(faults);
  return success(Object.fromEntries(Object.entries(table).map(([name, { default: value }]) => [name, read[name] ?? value])) as ThresholdValues<T>);
}

/** A code that is written as a number (`generic_category: 3`) is the text that it looks like: nobody writes '"3"' for a category. */
function asItsKind(known: ThresholdValue | undefined, value: ThresholdValue): ThresholdValue {
  return typeof known === "string" && typeof value === "number" ? String(value) : value;
}

function kindOf(value: ThresholdValue): string {
  return Array.isArray(value) ? "list" : typeof value === "number" ? "number" : typeof value === "boolean" ? "true or false" : "text";
}
