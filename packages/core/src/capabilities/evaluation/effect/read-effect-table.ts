import type { SourceFile } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { Ports } from "../../../contract/ports.ts";
import type { RawColumn } from "../../../evidence/cells/raw-column.ts";
import { readKeyedTable } from "../../../evidence/files/keyed-table.ts";
import { ListedFaults } from "../../../evidence/files/listed-faults.ts";
import { isMissingMarker } from "../../../evidence/files/missing-marker.ts";
import type { TableOptions } from "../../../evidence/files/table-reader.ts";
import { type Note, note } from "../../../language/note.ts";
import type { EffectDesign } from "./effect-answer.ts";

/** Columns of the table by the part that they play. */
export interface EffectColumns {
  readonly outcome: string;
  readonly unit: string;
  readonly score?: string | undefined;
  readonly time?: string | undefined;
  readonly treated?: string | undefined;
  readonly since?: string | undefined;
  readonly strata?: string | undefined;
}

/** The rows of a table that can be compared. Parts that no column plays hold NaN, and one stratum. */
export interface EffectRows {
  readonly file: string;
  /** Number of the unit of a row. */
  readonly unit: Int32Array;
  readonly units: readonly string[];
  readonly outcome: Float64Array;
  readonly score: Float64Array;
  readonly time: Float64Array;
  /** 1 or 0; NaN where no column says. */
  readonly treated: Float64Array;
  readonly since: Float64Array;
  readonly strata: Int32Array;
}

/** What each design needs beside outcome and unit, and what else it can use. */
const parts: Readonly<Record<EffectDesign, { readonly needs: readonly (keyof EffectColumns)[]; readonly uses: readonly (keyof EffectColumns)[] }>> = {
  cutoff: { needs: ["score"], uses: [] },
  did: { needs: ["time"], uses: ["treated", "since"] },
  lottery: { needs: ["treated"], uses: ["strata", "score"] },
  match: { needs: ["treated"], uses: ["strata", "score"] },
};

/** Reads the table of a design, every fault with its place; rows that lack what is compared are left out and counted. */
export async function readEffectTable(
  { tables }: Pick<Ports, "tables">,
  file: SourceFile,
  design: EffectDesign,
  columns: EffectColumns,
  options: TableOptions,
): Promise<Outcome<EffectRows>> {
  const { needs, uses } = parts[design];
  const lacks = needs.find((part) => columns[part] === undefined);
  if (lacks !== undefined) return fault(note("effect.needs-column", { design, part: lacks }, { field: lacks }));
  if (design === "did" && columns.treated === undefined && columns.since === undefined)
    return fault(note("effect.needs-column", { design, part: "since" }, { field: "since" }));
  if (design === "match" && columns.strata === undefined && columns.score === undefined)
    return fault(note("effect.needs-column", { design, part: "strata" }, { field: "strata" }));
  const played = (part: keyof EffectColumns): string | undefined => (needs.includes(part) || uses.includes(part) ? columns[part] : undefined);
  const idle = (["score", "time", "treated", "since", "strata"] as const).filter((part) => columns[part] !== undefined && played(part) === undefined);
  const number = (part: keyof EffectColumns) => {
    const column = played(part);
    return column === undefined ? undefined : { column, negative: "keep" as const };
  };
  const read = await readKeyedTable(tables, file, {
    keys: { unit: columns.unit, time: played("time") },
    numbers: { outcome: { column: columns.outcome, negative: "keep" }, score: number("score"), time: number("time"), since: number("since") },
    texts: { treated: played("treated"), strata: played("strata") },
    options,
  });
  if (!read.ok) return read;
  const { keys, numbers, texts, rowCount, line, place, file: name } = read.value;
  const faults = new ListedFaults();
  const marks = texts.treated === undefined ? null : yesNo(texts.treated);
  for (const row of marks?.unread ?? [])
    faults.add(
      "effect.not-yes-no",
      { column: texts.treated.name, text: texts.treated.text(row) },
      { file: name, line: line(row), column: place(texts.treated.name) },
    );
  if (faults.any) return fault(faults.notes());
  const strata = texts.strata?.coded();
  const all = Int32Array.from({ length: rowCount }, (_, row) => row);
  const known = all.filter((row) =>
    [numbers.outcome, ...(design === "cutoff" ? [numbers.score] : []), ...(marks === null ? [] : [marks.values])].every((each) => !Number.isNaN(each[row])),
  );
  if (known.length === 0) return fault(note("table.empty", {}, { file: name }));
  const notes: Note[] = [
    ...read.notes,
    ...idle.map((part) => note("effect.unused", { design, part }, { field: part })),
    ...(known.length < rowCount ? [note("effect.left-out", { count: rowCount - known.length, of: rowCount }, { file: name })] : []),
  ];
  const taken = (values: Float64Array): Float64Array => Float64Array.from(known, (row) => values[row] ?? Number.NaN);
  return success(
    {
      file: name,
      unit: Int32Array.from(known, (row) => keys.unit.codes[row] ?? 0),
      units: keys.unit.texts,
      outcome: taken(numbers.outcome),
      score: taken(numbers.score),
      time: taken(numbers.time),
      treated: taken(marks?.values ?? new Float64Array(0)),
      since: taken(numbers.since),
      strata: Int32Array.from(known, (row) => strata?.codes[row] ?? 0),
    },
    notes,
  );
}

const yes = new Set(["1", "1.0", "true", "yes", "y", "ja", "是"]);
const no = new Set(["0", "0.0", "false", "no", "n", "nein", "否"]);

/** 1, 0 or NaN (empty) of each row, and the rows that are neither. */
function yesNo(column: RawColumn): { readonly values: Float64Array; readonly unread: readonly number[] } {
  const { codes, texts } = column.coded();
  const read = texts.map((text) => {
    const said = text.trim().toLowerCase();
    return yes.has(said) ? 1 : no.has(said) ? 0 : said === "" || isMissingMarker(said) ? Number.NaN : null;
  });
  const values = Float64Array.from(codes, (code) => read[code] ?? Number.NaN);
  return { values, unread: [...codes.keys()].filter((row) => read[codes[row] ?? 0] === null) };
}
