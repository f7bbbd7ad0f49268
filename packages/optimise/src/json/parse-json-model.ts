import { addCrossedLimits } from "../programme/crossed-limits.ts";
import type { ModelFault, ModelPlace, ReadModel } from "../programme/model-fault.ts";
import { ModelFaults } from "../programme/model-faults.ts";
import { jsonPlaces, placeAt, unknownWord } from "./json-places.ts";

const needed = ["n", "m", "start", "index", "value", "lo", "hi", "c"] as const;
const optional = ["sense", "lower", "upper", "integer", "offset", "columns", "rows"] as const;
type Key = (typeof needed)[number] | (typeof optional)[number];

/**
 * Reads a model in the JSON of compressed columns:
 * n, m, start[n+1], index[], value[] (columns one after another, 0-based rows), lo[m], hi[m], c[n]; null = infinite;
 * optional sense ("max"), lower[n] (0), upper[n] (1), integer[n] (1), offset (0), columns[n] and rows[m] (names, else the 0-based number).
 * Every fault names the field and the line and column at which it stands; a key that is missing has the place of the object.
 */
export function parseJsonModel(text: string): ReadModel {
  const read = readJsonModel(text);
  return read.ok ? { ...read, remarks: placed(read.remarks, text) } : { ...read, faults: placed(read.faults, text) };
}

function placed(faults: readonly ModelFault[], text: string): readonly ModelFault[] {
  if (faults.length === 0) return faults;
  const places = jsonPlaces(text, new Set(faults.flatMap(({ at: { field } }) => field ?? [])));
  return faults.map((each) => {
    const { field, line } = each.at;
    return field === undefined || line !== undefined ? each : { ...each, at: { ...each.at, ...(places.get(field) ?? { line: 1, column: 1 }) } };
  });
}

function readJsonModel(text: string): ReadModel {
  const faults = new ModelFaults();
  const refused = (code: ModelFault["code"], parameters: ModelFault["parameters"], at: ModelPlace): ReadModel => {
    faults.add(code, parameters, at);
    return faults.refusal();
  };
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (cause) {
    const { message } = cause as SyntaxError;
    return refused("model.not-json", { problem: message }, placeOf(text, message));
  }
  if (typeof read !== "object" || read === null || Array.isArray(read))
    return refused("model.wrong-value", { key: "the model", found: shown(read), expected: "an object", expected_zh: "对象" }, { line: 1, column: 1 });
  const model = read as Readonly<Record<Key, unknown>>;
  const missing = needed.filter((key) => !(key in model));
  for (const key of missing) faults.add("model.missing-key", { key }, { field: key });
  if (faults.any) return faults.refusal();
  const known: readonly string[] = [...needed, ...optional];
  const remarks = Object.keys(model)
    .filter((key) => !known.includes(key))
    .map((key): ModelFault => ({ code: "model.unknown-key", parameters: { key }, at: { field: key } }));

  const reader = new ModelReader(faults);
  const n = reader.count("n", model.n);
  const m = reader.count("m", model.m);
  if (faults.any) return faults.refusal();
  if (n === 0) return refused("model.empty", {}, { field: "n" });
  const start = reader.numbers("start", model.start, n + 1);
  const cost = reader.numbers("c", model.c, n);
  const rowLower = reader.numbers("lo", model.lo, m, Number.NEGATIVE_INFINITY);
  const rowUpper = reader.numbers("hi", model.hi, m, Number.POSITIVE_INFINITY);
  const lower = "lower" in model ? reader.numbers("lower", model.lower, n, Number.NEGATIVE_INFINITY) : new Float64Array(n);
  const upper = "upper" in model ? reader.numbers("upper", model.upper, n, Number.POSITIVE_INFINITY) : new Float64Array(n).fill(1);
  const integer = "integer" in model ? reader.flags("integer", model.integer, n) : new Uint8Array(n).fill(1);
  const offset = "offset" in model ? reader.number("offset", model.offset) : 0;
  if ("sense" in model && model.sense !== "max" && model.sense !== "min") reader.wrong("sense", model.sense, '"max" or "min"', "“max”或“min”");
  const columnNames = reader.names("columns", "columns" in model ? model.columns : undefined, n);
  const rowNames = reader.names("rows", "rows" in model ? model.rows : undefined, m);
  if (faults.any) return faults.refusal();
  const length = reader.starts(start);
  if (faults.any) return faults.refusal();
  const index = reader.numbers("index", model.index, length);
  const value = reader.numbers("value", model.value, length);
  if (!faults.any) reader.rows(start, index, m, columnNames, rowNames);
  if (faults.any) return faults.refusal();
  const programme = {
    sense: model.sense === "min" ? ("min" as const) : ("max" as const),
    columns: n,
    rows: m,
    start: Int32Array.from(start),
    index: Int32Array.from(index),
    value,
    cost,
    lower,
    upper,
    integer,
    rowLower,
    rowUpper,
    offset,
  };
  const named = { programme, columnNames, rowNames };
  addCrossedLimits(faults, named, (key, at) => ({ field: `${key}[${at}]` }));
  return faults.any ? faults.refusal() : { ok: true, model: named, remarks };
}

/** Takes the values of a model and keeps what is wrong with them. */
class ModelReader {
  readonly #faults: ModelFaults;

  constructor(faults: ModelFaults) {
    this.#faults = faults;
  }

  wrong(key: string, found: unknown, expected: string, expected_zh: string): void {
    this.#faults.add("model.wrong-value", { key, found: shown(found), expected, expected_zh }, { field: key });
  }

  count(key: string, value: unknown): number {
    if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 2 ** 31) return value;
    this.wrong(key, value, "a whole number, 0 or more", "非负整数");
    return 0;
  }

  number(key: string, value: unknown): number {
    if (typeof value === "number" && Number.isFinite(value)) return value;
    this.wrong(key, value, "a number", "数字");
    return 0;
  }

  #list(key: string, value: unknown, length: number): readonly unknown[] {
    if (!Array.isArray(value)) this.wrong(key, value, "a list", "列表");
    else if (value.length !== length) this.#faults.add("model.wrong-length", { key, found: value.length, expected: length }, { field: key });
    else return value;
    return [];
  }

  /** `infinite` is what null stands for; without it null is a fault. */
  numbers(key: string, value: unknown, length: number, infinite?: number): Float64Array {
    return Float64Array.from(this.#list(key, value, length), (each, at) => {
      if (each === null && infinite !== undefined) return infinite;
      return this.number(`${key}[${at}]`, each);
    });
  }

  flags(key: string, value: unknown, length: number): Uint8Array {
    return Uint8Array.from(this.#list(key, value, length), (each, at) => {
      if (each === 0 || each === 1 || typeof each === "boolean") return Number(each);
      this.wrong(`${key}[${at}]`, each, "0 or 1", "0 或 1");
      return 0;
    });
  }

  names(key: string, value: unknown, length: number): readonly string[] {
    if (value === undefined) return Array.from({ length }, (_, at) => String(at));
    const seen = new Set<string>();
    return this.#list(key, value, length).map((each, at) => {
      const name = typeof each === "number" ? String(each) : each;
      if (typeof name !== "string" || name === "") this.wrong(`${key}[${at}]`, each, "a name", "名称");
      else if (seen.has(name)) this.#faults.add("model.repeated-name", { name }, { field: `${key}[${at}]` });
      else seen.add(name);
      return String(name);
    });
  }

  /** Checks that the starts begin at 0 and never fall; answers the number of coefficients. */
  starts(start: Float64Array): number {
    for (let j = 0; j < start.length; j++) {
      const from = j === 0 ? 0 : (start[j - 1] ?? 0);
      const at = start[j] ?? 0;
      if (!Number.isInteger(at) || at < from || (j === 0 && at !== 0) || at >= 2 ** 31)
        this.wrong(`start[${j}]`, at, j === 0 ? "0" : `a whole number, ${from} or more`, j === 0 ? "0" : `不小于 ${from} 的整数`);
    }
    return start[start.length - 1] ?? 0;
  }

  rows(start: Float64Array, index: Float64Array, m: number, columnNames: readonly string[], rowNames: readonly string[]): void {
    const lastColumn = new Int32Array(m).fill(-1);
    for (let j = 0; j + 1 < start.length; j++) {
      for (let k = start[j] ?? 0; k < (start[j + 1] ?? 0); k++) {
        const row = index[k] ?? 0;
        const at: ModelPlace = { field: `index[${k}]` };
        if (!Number.isInteger(row) || row < 0 || row >= m) this.#faults.add("model.index-out-of-range", { key: `index[${k}]`, found: row, last: m - 1 }, at);
        else if (lastColumn[row] === j) this.#faults.add("model.repeated-row", { row: rowNames[row] ?? row, column: columnNames[j] ?? j }, at);
        else lastColumn[row] = j;
      }
    }
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** Line and column of the `position N` that a JSON parser names; without one, of the first word that JSON does not know, else the end of the text. */
function placeOf(text: string, message: string): ModelPlace {
  const position = /position (\d+)/.exec(message)?.[1];
  return placeAt(text, position === undefined ? (unknownWord(text) ?? text.length) : Number(position));
}
