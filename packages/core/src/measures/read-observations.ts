import type { SourceFile } from "../contract/fields.ts";
import { type Outcome, success } from "../contract/outcome.ts";
import type { Ports } from "../contract/ports.ts";
import { type KeyedTable, type NumberRequest, readKeyedTable } from "../evidence/files/keyed-table.ts";
import type { TableDecisions, TableOptions } from "../evidence/files/table-reader.ts";
import type { NumberFormat } from "../evidence/units/number-format.ts";
import type { Companions, MeasureFamily, MeasureTables } from "./measure-family.ts";
import { cellsForThreads, computedByThreads, computedHere, type MeasureParts } from "./measure-parts.ts";

type Given = Readonly<Record<string, unknown>>;
type Progress = (done: number, total: number) => void;

/** The observations of a file, and what a family makes of them. */
export interface ReadObservations {
  readonly rowCount: number;
  readonly decided: TableDecisions & NumberFormat;
  /** How many texts a key has. */
  different(role: string): number;
  /** Line of the first row. */
  firstLine(): number;
  /** Number of a column in the file. */
  place(column: string): number;
  compute(companions: Companions, onProgress: Progress): Promise<MeasureTables>;
}

interface Asked {
  /** The columns of the file by role. */
  readonly columns: Readonly<Record<string, string | undefined>>;
  readonly parameters: Given;
  readonly options: TableOptions;
}

/** The file read whole, held by columns. */
export async function wholeTable(
  ports: Ports,
  family: MeasureFamily,
  data: SourceFile,
  { columns, parameters, options }: Asked,
): Promise<Outcome<ReadObservations>> {
  const read = await readKeyedTable(ports.tables, data, {
    keys: Object.fromEntries(family.keys.map(({ role }) => [role, columns[role]])),
    numbers: Object.fromEntries(family.numbers.map((number) => [number.role, numberRequest(number, columns[number.role])])),
    repeats: family.repeats ? "keep" : "refuse",
    options,
  });
  if (!read.ok) return read;
  const table = read.value;
  return success(
    {
      rowCount: table.rowCount,
      decided: table.decided,
      different: (role) => table.keys[role]?.texts.length ?? 0,
      firstLine: () => table.line(0),
      place: table.place,
      compute: (companions, onProgress) => computed(ports, family, table, { parameters, companions, onProgress }),
    },
    read.notes,
  );
}

/** The file read row after row, none kept as it stands; null where the family, what is asked of it or the file wants the whole. */
export async function largeTable(
  ports: Ports,
  family: MeasureFamily,
  data: SourceFile,
  { columns, parameters, options }: Asked,
): Promise<Outcome<ReadObservations> | null> {
  const taker = family.gather?.(parameters) ?? null;
  if (taker === null || ports.tables.stream === undefined) return null;
  const named = (roles: readonly { readonly role: string }[]) =>
    roles.flatMap(({ role }) => (columns[role] === undefined ? [] : [{ role, column: columns[role] }]));
  const [keys, numbers] = [named(family.keys), named(family.numbers)];
  const asked = { keys: keys.map(({ column }) => column), numbers: numbers.map(({ column }) => column) };
  const table = await ports.tables.stream(data, asked, options, (block) => taker.take(block));
  const parts = table === null ? null : taker.parts(table.texts);
  if (table === null || parts === null) return null;
  return success({
    rowCount: table.rowCount,
    decided: table.decided,
    different: (role) => table.texts[keys.findIndex((key) => key.role === role)]?.length ?? 0,
    firstLine: () => table.firstLine,
    place: table.place,
    compute: (companions, onProgress) => ofParts(ports, family, parts(companions), onProgress),
  });
}

/** On threads where there is much to do and it falls into parts: the same tables, byte for byte. */
async function computed(
  ports: Ports,
  family: MeasureFamily,
  table: KeyedTable<string, string>,
  { parameters, companions, onProgress }: { readonly parameters: Given; readonly companions: Companions; readonly onProgress: Progress },
): Promise<MeasureTables> {
  const parts = family.split?.(table, parameters, companions);
  return parts === undefined ? family.compute(table, parameters, onProgress, companions) : ofParts(ports, family, parts, onProgress);
}

async function ofParts(ports: Ports, family: MeasureFamily, parts: MeasureParts, onProgress: Progress): Promise<MeasureTables> {
  const isLarge = parts.count > 1 && parts.cells >= cellsForThreads;
  if (ports.parts !== undefined && isLarge) return computedByThreads(ports.parts, family.name, parts, onProgress);
  return computedHere(parts, (part) => family.part?.(part), onProgress);
}

function numberRequest({ negative }: MeasureFamily["numbers"][number], column: string | undefined): NumberRequest | undefined {
  return column === undefined ? undefined : { column, negative: negative ? "keep" : "refuse" };
}
