import { z } from "zod";
import { csvTable } from "../contract/csv-text.ts";
import { type DeliveredFiles, deliveredFiles, field, fileField, type SourceFile } from "../contract/fields.ts";
import { fault, type Outcome, success } from "../contract/outcome.ts";
import type { Ports } from "../contract/ports.ts";
import { type Provenance, provenanceFile, provenanceOf } from "../contract/provenance.ts";
import { stopwatch } from "../contract/stopwatch.ts";
import { type LooseUseCase, looseUseCase } from "../contract/use-case.ts";
import { overLimit } from "../contract/work-limits.ts";
import { inTextOrder } from "../evidence/cells/in-text-order.ts";
import { textAt } from "../evidence/cells/raw-column.ts";
import { readKeyedTable } from "../evidence/files/keyed-table.ts";
import { readAs } from "../evidence/files/read-as.ts";
import { tableOptionFields } from "../evidence/files/table-reader.ts";
import { type Note, note } from "../language/note.ts";
import { verbatim } from "../language/statement/values.ts";
import { namedSteps } from "../language/steps.words.ts";
import type { Companions, MeasureFamily } from "./measure-family.ts";
import { bytesForThreads } from "./measure-parts.ts";
import { largeTable, type ReadObservations, wholeTable } from "./read-observations.ts";

type Given = Readonly<Record<string, unknown>>;

/** `quoin measure NAME`: reads the family's columns from one file, writes its tables and their provenance. */
export function measureCommand<const F extends MeasureFamily>(family: F): LooseUseCase<z.ZodObject, typeof deliveredFiles, ["measure", F["name"]]> {
  return looseUseCase({
    words: ["measure", family.name],
    summary: family.summary,
    changes: false,
    delivers: "folder",
    rights: "analysis",
    example: `quoin measure ${family.name} --data ${family.example.data} ${family.example.options} --out ${family.name}`,
    input: inputOf(family),
    output: deliveredFiles,
    run: (ports, input) => withThreads(ports, family, input["data"] as SourceFile, () => measured(ports, family, input)),
  });
}

function inputOf({ keys, numbers, companions = [], parameters }: MeasureFamily): z.ZodObject {
  const columns = [...keys, ...numbers].map(({ role, holds, optional }) => [
    role,
    field(optional ? z.string().optional() : z.string(), { description: holds }),
  ]);
  const files = companions.map(({ option, holds, key, value }) => [option, fileField(`${holds} (columns ${key}, ${value})`).optional()]);
  return z.strictObject({
    data: fileField("Table of the observations"),
    ...Object.fromEntries(columns),
    ...Object.fromEntries(files),
    ...parameters.shape,
    ...tableOptionFields,
  });
}

/** Threads start while the table is read, where it may be large enough for them. */
async function withThreads<T>(ports: Ports, family: MeasureFamily, data: SourceFile, run: () => Promise<T>): Promise<T> {
  const isLarge = ports.parts !== undefined && family.split !== undefined && ((await data.size?.()) ?? 0) >= bytesForThreads;
  const dismiss = isLarge ? ports.parts?.begin() : undefined;
  try {
    return await run();
  } finally {
    dismiss?.();
  }
}

async function measured(ports: Ports, family: MeasureFamily, input: Given): Promise<Outcome<DeliveredFiles>> {
  const watch = stopwatch(ports.clock);
  const data = input["data"] as SourceFile;
  const columns = Object.fromEntries([...family.keys, ...family.numbers].map(({ role }) => [role, input[role] as string | undefined]));
  const parameters = Object.fromEntries(Object.keys(family.parameters.shape).map((name) => [name, input[name]]));
  const options = Object.fromEntries(Object.keys(tableOptionFields).map((option) => [option, input[option]]));
  const read =
    (await largeTable(ports, family, data, { columns, parameters, options })) ?? (await wholeTable(ports, family, data, { columns, parameters, options }));
  if (!read.ok) return read;
  const table = read.value;
  const beside = await readCompanions(ports, family, input);
  if (!beside.ok) return beside;
  watch.lap("read");
  const refused =
    overLimit(ports, "drawsCells", drawsOf(parameters) * table.rowCount * Math.max(1, family.numbers.length), "--draws") ??
    overLimit(ports, "cells", largestPair(family, table), "data");
  if (refused !== null) return fault(refused);
  const step = namedSteps.text("computing", { family: verbatim(family.name) });
  const onProgress = (done: number, total: number) => ports.progress.step(step, done, total);
  const { tables, documents = [], texts = [], notes } = await table.compute(beside.value.companions, onProgress);
  if (notes.some(({ severity }) => severity === "error")) return fault(notes.map((each) => placed(each, data.name, table, columns)));
  watch.lap("compute");
  const files = [
    ...tables.map((each) => ({ name: `${each.name}.csv`, parts: [each.printed ?? csvTable(each.columns, each.rows)] })),
    ...texts.map(({ file, text }) => ({ name: file, parts: [text] })),
    ...documents.map(({ name, value }) => ({ name: `${name}.json`, parts: [`${JSON.stringify(value, null, 2)}\n`] })),
  ];
  watch.lap("write");
  const warnings = [...read.notes, ...beside.notes, ...notes];
  const { seed = null, ...others } = parameters;
  const provenance = provenanceOf(ports, {
    measures: family.measures,
    parameters: { ...withoutGaps(columns), ...withoutGaps(others), read_as: readAs(table.decided) },
    inputs: [{ name: data.name, sha256: table.decided.sha256 }, ...beside.value.inputs],
    seed: seed as number | null,
    notes: warnings,
    seconds: watch.seconds,
  });
  return success({ files: [...files, provenanceFile(provenance)] }, warnings);
}

/** The companions that were handed in, each a number by its text. */
async function readCompanions(
  ports: Ports,
  { companions = [] }: MeasureFamily,
  input: Given,
): Promise<Outcome<{ readonly companions: Companions; readonly inputs: Provenance["inputs"] }>> {
  const found: Record<string, ReadonlyMap<string, number>> = {};
  const inputs: { name: string; sha256: string }[] = [];
  const notes: Note[] = [];
  for (const { option, key, value, negative, texts } of companions) {
    const file = input[option] as SourceFile | undefined;
    if (file === undefined) continue;
    const number = texts ? undefined : ({ column: value, negative: negative ? "keep" : "refuse" } as const);
    const read = await readKeyedTable(ports.tables, file, { keys: { key }, numbers: { value: number }, texts: { value: texts ? value : undefined } });
    // These columns go by their names: to name another would not help.
    if (!read.ok)
      return fault(
        read.notes.map((each) =>
          each.code === "table.unknown-column"
            ? note("table.no-companion-column", { option, column: each.parameters["column"] ?? "", columns: each.parameters["columns"] ?? "" }, each.at)
            : each,
        ),
      );
    const { keys, rowCount } = read.value;
    const nameOf = (row: number) => textAt(keys.key, row);
    const values = texts ? inTextOrder(read.value.texts.value.coded()).codes : read.value.numbers.value;
    found[option] = new Map(Array.from({ length: rowCount }, (_, row) => [nameOf(row), values[row]!]));
    inputs.push({ name: file.name, sha256: read.value.decided.sha256 });
    notes.push(...read.notes);
  }
  return success({ companions: found, inputs }, notes);
}

/** Cells of the largest table of numbers that a family holds for these observations. */
function largestPair({ dense = [] }: MeasureFamily, { different }: ReadObservations): number {
  return Math.max(0, ...dense.map(([rows, columns]) => different(rows) * different(columns)));
}

/** Draws that the parameters ask for; 0 where the family has none. */
function drawsOf({ draws }: Given): number {
  return typeof draws === "number" ? draws : 0;
}

/** A note on a role stands, for the person, in the column that plays it. */
function placed(each: Note, file: string, table: ReadObservations, columns: Readonly<Record<string, string | undefined>>): Note {
  const column = columns[each.at.field ?? ""];
  return column === undefined
    ? each
    : { ...each, at: { file, line: table.firstLine(), column: table.place(column) }, parameters: { ...each.parameters, column } };
}

/** Nothing said is null, so that provenance names every parameter. */
function withoutGaps(given: Given): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value ?? null]));
}
