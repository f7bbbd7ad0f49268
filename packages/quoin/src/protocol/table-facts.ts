import { measures, type OutputFile } from "@quoin/core";

/** What is kept beside a table wherever it is carried: how it was made, and what its columns mean. */
export interface TableFacts {
  /** As one line of JSON: command, version, methods, parameters, inputs with their hashes, columns with their units. Holds no time, so that the same run gives the same bytes. */
  readonly quoin: string;
  /** Units of the columns that are figures of a measure; `1` is a pure number. */
  readonly units: Readonly<Record<string, string>>;
  readonly inputs: readonly { readonly name: string; readonly sha256: string }[];
}

type Fields = Readonly<Record<string, unknown>>;

/** The facts of each table of an answer, by the name of its file without the ending. */
export function factsOf(words: readonly string[], files: readonly OutputFile[]): (table: string) => TableFacts {
  const { seconds: _seconds, at: _at, ...made } = provenanceIn(files);
  const named = Array.isArray(made["inputs"]) ? made["inputs"].map(fieldsOf) : [];
  const inputs = named.map(({ name, sha256 }) => ({ name: String(name), sha256: String(sha256) }));
  const family = words[0] === "measure" ? words[1] : undefined;
  return (table) => {
    const columns = Object.fromEntries(measuredIn(family, table).map(({ column, unit, id, version }) => [column, { unit, measure: id, version }]));
    const units = Object.fromEntries(Object.entries(columns).map(([column, { unit }]) => [column, unit]));
    return { quoin: JSON.stringify({ command: words.join(" "), table, ...made, columns }), units, inputs };
  };
}

function measuredIn(family: string | undefined, table: string): typeof measures {
  // A column of which only some rows hold a measure (`rows`) has the unit of all of them, where it is one.
  const found = measures.filter((measure) => measure.family === family && measure.table === table);
  return found.filter(({ column, unit }) => found.every((other) => other.column !== column || other.unit === unit));
}

function provenanceIn(files: readonly OutputFile[]): Fields {
  const text = files.find(({ name }) => name === "provenance.json")?.parts.join("");
  return text === undefined ? {} : fieldsOf(JSON.parse(text));
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
