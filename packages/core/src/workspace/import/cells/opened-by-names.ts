import type { SourceFile } from "../../../contract/fields.ts";
import { type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import type { OpenedFile, TableEncoding, TableOptions } from "../../../evidence/files/table-reader.ts";
import { note, question } from "../../../language/note.ts";
import { recordsOf } from "../../../register/typed-records.ts";

/** How a file is opened with given options. */
type Opening = (options: TableOptions) => Promise<Outcome<OpenedFile>>;

/**
 * A file whose letters could be of two code pages is read as the one in which more names of the register stand: a place or a body of the office that is spelt right tells them apart where
 * letters alone do not. Where the names do not tell, it is asked, with a text as each reads it. A code page that the office has set once for its files is taken for those that are of no Unicode.
 */
export async function openedByNames(
  { records }: Pick<WorkspacePorts, "records">,
  data: SourceFile,
  options: TableOptions,
  open: Opening,
  convention?: TableEncoding,
): Promise<Outcome<OpenedFile>> {
  const found = await open(options);
  const opened =
    convention !== undefined && options.encoding === undefined && found.ok && !(found.value.decided.encoding ?? "utf").startsWith("utf")
      ? await open({ ...options, encoding: convention })
      : found;
  const unsure = opened.notes.find(({ code }) => code === "table.unsure-encoding");
  if (!opened.ok || unsure === undefined) return opened;
  const rival = unsure.parameters["rival"] as TableEncoding;
  const encodings = [String(unsure.parameters["encoding"]), rival];
  const other = await open({ ...options, encoding: rival });
  if (!other.ok) return opened;
  const names = await spelledNames(records);
  const [held, heldByRival] = [namesIn(opened.value, names), namesIn(other.value, names)];
  if (held === heldByRival) {
    const place = firstDifference(opened.value, other.value);
    const first = [opened.value, other.value].map((each, at) => ({ encoding: encodings[at] ?? "", text: textAt(each, place) }));
    const found = [...first, ...(await otherReadings(open, options, first, place))];
    const readings = found.map(({ encoding, text }) => ({
      reading: { code: "import.reading-encoding" as const, parameters: { encoding, text } },
      path: ["encoding"],
      value: encoding,
    }));
    const asked = question("import.encoding-undecided", { encoding: encodings[0] ?? "", rival }, { file: data.name, line: 1, column: 1 }, readings);
    return success(opened.value, [...opened.notes.filter((each) => each.code !== unsure.code), asked]);
  }
  const [taken, encoding, most, least] = held > heldByRival ? [opened, unsure.parameters["encoding"], held, heldByRival] : [other, rival, heldByRival, held];
  const notes = taken.notes.filter((each) => each.code !== unsure.code);
  return success(taken.value, [
    ...notes,
    note("table.encoding-by-names", { encoding: String(encoding), names: most, others: least }, { file: data.name, line: 1, column: 1 }),
  ]);
}

/** A reading of a cell, and the encoding that gives it. */
interface CellReading {
  readonly encoding: string;
  readonly text: string;
}

/** Code pages of Europe and America that a file may be in where neither of the two likeliest is right. */
const furtherPages: readonly TableEncoding[] = ["windows-1252", "windows-1250", "windows-1254", "windows-1257", "cp850", "cp852", "macintosh"];

/** How else a cell reads, each reading once; pages that cannot read the file are left out. */
async function otherReadings(open: Opening, options: TableOptions, known: readonly CellReading[], place: Place): Promise<readonly CellReading[]> {
  const found: CellReading[] = [];
  for (const encoding of furtherPages) {
    if (known.some((each) => each.encoding === encoding)) continue;
    const opened = await open({ ...options, encoding });
    if (!opened.ok) continue;
    const text = textAt(opened.value, place);
    if (![...known, ...found].some((each) => each.text === text) && !/[\p{Cc}\ufffd]/u.test(text)) found.push({ encoding, text });
  }
  return found;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The first cell that reads otherwise in the other encoding. */
function firstDifference({ sheet }: OpenedFile, { sheet: other }: OpenedFile): Place {
  for (let row = 0; row < Math.min(sheet.rows, other.rows); row++)
    for (let column = 0; column < Math.min(sheet.width(row), other.width(row)); column++)
      if (sheet.text(row, column).trim() !== other.text(row, column).trim()) return { row, column };
  return { row: 0, column: 0 };
}

function textAt({ sheet }: OpenedFile, { row, column }: Place): string {
  return row < sheet.rows && column < sheet.width(row) ? sheet.text(row, column).trim().slice(0, 60) : "";
}

/** Names of places and bodies that hold a letter by which code pages differ. */
async function spelledNames(records: WorkspacePorts["records"]): Promise<ReadonlySet<string>> {
  const [places, bodies] = [await recordsOf(records, "region"), await recordsOf(records, "organisation")];
  const names = [...places, ...bodies].flatMap(({ labels }) => Object.values(labels));
  return new Set(names.filter((name): name is string => typeof name === "string" && /[^\p{ASCII}]/u.test(name)));
}

/** How many of the names stand in cells of the file, each once. */
function namesIn({ sheet }: OpenedFile, names: ReadonlySet<string>): number {
  const found = new Set<string>();
  for (let row = 0; row < sheet.rows; row++)
    for (let column = 0; column < sheet.width(row); column++) {
      const text = sheet.text(row, column).trim();
      if (names.has(text)) found.add(text);
    }
  return found.size;
}
