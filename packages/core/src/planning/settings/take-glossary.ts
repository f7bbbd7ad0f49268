import { z } from "zod";
import { field, fileField } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { type RawTable, tableOptionFields } from "../../evidence/files/table-reader.ts";
import { groupedNotes } from "../../language/grouped-notes.ts";
import { nearestName } from "../../language/nearest-name.ts";
import { type Note, note } from "../../language/note.ts";
import { type ReaderLanguage, readerLanguages } from "../../language/text.ts";
import { reasonField } from "../../register/changes/record-input.ts";
import { glossaryTerms, glossaryWords } from "../../workspace/glossary/glossary-terms.ts";
import type { AskedChange } from "../../workspace/settings/changed-settings.ts";
import type { Settings } from "../../workspace/settings.ts";
import { setAnswer, setSettings } from "./set-settings.ts";

/** `quoin glossary take` */
export const takeGlossary = workspaceUseCase({
  words: ["glossary", "take"],
  summary: "The glossary filled in, all of it or nothing: an empty cell takes the office's word away, a column or row that is not there leaves it",
  changes: true,
  delivers: "answer",
  rights: "design",
  writes: "settings",
  example: "quoin glossary take quoin-demo --data glossary.xlsx --reason 'words of the ministry' --dry-run",
  input: z.strictObject({
    data: fileField("the table as `glossary export` writes it, filled in: .xlsx or .csv"),
    dry_run: field(z.boolean().default(false), { description: "only say what would be written" }),
    reason: reasonField.default(""),
    ...tableOptionFields,
  }),
  output: setAnswer,
  run: async (ports, { data, dry_run, reason, ...options }) => {
    const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    const table = await ports.tables.read(data, given);
    if (!table.ok) return table;
    const asked = await askedWords(ports.settings, table.value);
    if (asked.faults.length > 0) return fault(groupedNotes(asked.faults));
    if (asked.changes.length === 0) return success({ id: null, version: "", changes: [], records: 0 }, table.notes);
    const set = await setSettings.run(ports, { changes: [...asked.changes], dry_run, reason });
    if (set.ok) return set;
    // What is wrong with a word is said at its cell.
    return { ...set, notes: set.notes.map((each) => ({ ...each, at: { ...each.at, ...asked.cells.get(each.at.field ?? "") } })) };
  },
});

interface AskedWords {
  readonly changes: readonly AskedChange[];
  readonly cells: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
  readonly faults: readonly Note[];
}

const form = new RegExp(`^(one|many)_(${readerLanguages.join("|")})$`);

/** The settings that the table says otherwise than the office does now. */
async function askedWords(settings: Settings, table: RawTable): Promise<AskedWords> {
  const faults: Note[] = [];
  const column = table.columns.findIndex(({ name }) => name.trim() === "term");
  if (column < 0) return { changes: [], cells: new Map(), faults: [note("glossary.no-term", {}, { row: table.headerLine, field: "term" })] };
  const forms = table.columns.flatMap(({ name }, at) => {
    const own = name.trim();
    const [, kind, language] = form.exec(own) ?? [];
    if (kind !== undefined) return [{ kind: kind as "one" | "many", language: language as ReaderLanguage, at }];
    if (own !== "term" && own !== "meaning")
      faults.push(
        note("glossary.unknown-column", { column: own.slice(0, 60), languages: settings.languages.join(", ") }, { row: table.headerLine, column: at + 1 }),
      );
    return [];
  });
  const held = new Map(
    (await glossaryWords(settings)).map(({ term, words }) => [term.id, { term, words: new Map(words.map((each) => [each.language, each])) }]),
  );
  const ids = glossaryTerms.map(({ id }) => id);
  const seen = new Set<string>();
  const changes: AskedChange[] = [];
  const cells = new Map<string, { readonly row: number; readonly column: number }>();
  for (let index = 0; index < table.rowCount; index++) {
    const cell = (at: number) => (table.columns[at]?.text(index) ?? "").trim().normalize("NFC");
    const row = table.line(index);
    const id = cell(column);
    const known = held.get(id);
    if (known === undefined || seen.has(id)) {
      if (known !== undefined) faults.push(note("glossary.twice", { term: id }, { row, column: column + 1 }));
      else if (id !== "")
        faults.push(note("glossary.unknown-term", { term: id.slice(0, 60), near: nearestName(id, ids) ?? ids.join(", ") }, { row, column: column + 1 }));
      continue;
    }
    seen.add(id);
    for (const { kind, language, at } of forms) {
      const place = known.term[kind];
      const now = known.words.get(language)?.[kind] ?? null;
      const next = cell(at) === "" ? null : cell(at);
      if (next === now) continue;
      if (place === null) faults.push(note("glossary.only-several", { term: id }, { row, column: at + 1 }));
      else {
        const path = `${place}.${language}`;
        changes.push({ path, value: next });
        cells.set(path, { row, column: at + 1 });
      }
    }
  }
  return { changes, cells, faults };
}
