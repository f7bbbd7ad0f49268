import { z } from "zod";
import { field, fileField, type SourceFile } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { Ports, WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { type RawTable, type TableEncoding, type TableOptions, tableOptionFields } from "../../evidence/files/table-reader.ts";
import { groupedNotes } from "../../language/grouped-notes.ts";
import { spokenLanguage } from "../../language/language-tag.ts";
import { type Note, note } from "../../language/note.ts";
import { currentSyntax } from "../../language/office-language/former-syntax.ts";
import { type CatalogueMessage, messageCatalogue } from "../../language/office-language/message-catalogue.ts";
import type { Translations } from "../../language/office-language/office-locale.ts";
import { saidMessages, signCodes, signNotes, translationNotes } from "../../language/office-language/translation-faults.ts";
import { reasonField } from "../../register/changes/record-input.ts";
import { keptTranslations, languageText } from "../translations/language-files.ts";
import { languageField } from "./export-language.ts";
import { writeTranslations } from "./write-translations.ts";

const answer = z.object({
  language: z.string(),
  /** Messages that the program has, and how many of them the office says in the language now. */
  messages: z.number(),
  translated: z.number(),
  /** Against what the office said before. */
  new: z.number(),
  changed: z.number(),
  removed: z.number(),
  unchanged: z.number(),
  dry_run: z.boolean(),
});
type Answer = z.infer<typeof answer>;

/** `quoin language take` */
export const takeLanguage = workspaceUseCase({
  words: ["language", "take"],
  summary:
    "The table of `language export` with translations, all of it or nothing: answers, pages and documents speak the language from then on; an empty cell takes a translation away, a row that is not there leaves it",
  changes: true,
  delivers: "answer",
  rights: "design",
  writes: "settings",
  example: "quoin language take quoin-demo --lang pt --data pt.csv --reason 'translated by the ministry' --dry-run",
  input: z.strictObject({
    language: languageField,
    data: fileField("the table as `language export` writes it, with translations: .csv or .xlsx"),
    dry_run: field(z.boolean().default(false), { description: "only say what would be written" }),
    reason: reasonField.default(""),
    ...tableOptionFields,
  }),
  output: answer,
  run: async (ports, { language, data, dry_run, reason, ...options }) => {
    if (language === undefined) return fault(note("input.missing", { field: "language" }, { field: "language" }));
    if (spokenLanguage(language) === language) return fault(note("language.spoken", { language }, { field: "language" }));
    const bound = ports.caller.account?.region ?? null;
    if (bound !== null) return fault(note("settings.bound", { account: ports.caller.name, region: bound }), "forbidden");
    const table = await readTable(ports, data, Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)));
    if (!table.ok) return table;
    const catalogue = new Map(messageCatalogue().map((message) => [message.code, message]));
    const read = readTranslations(table.value, catalogue, language);
    const refused = (faults: readonly Note[]) => fault(groupedNotes(faults.map((each) => ({ ...each, at: { file: data.name, ...each.at } }))));
    if (read.faults.length > 0) return refused(read.faults);
    const unread = ports.settings.languages.includes(language)
      ? []
      : [note("language.not-read", { language, languages: ports.settings.languages.join(", ") }, { field: "language" })];
    const told = (held: Translations): { readonly next: Translations; readonly answer: Answer } => {
      const next = Object.fromEntries(Object.entries({ ...held, ...read.said }).filter(([code, text]) => text !== "" && catalogue.has(code)));
      const counts = countedAgainst(held, next);
      return { next, answer: { language, messages: catalogue.size, translated: saidMessages(next).length, ...counts, dry_run } };
    };
    const looked = told(await keptTranslations(ports.files, language));
    const alike = signNotes(looked.next);
    if (alike.length > 0) return refused(alike);
    if (dry_run || looked.answer.new + looked.answer.changed + looked.answer.removed === 0)
      return success(looked.answer, [...table.notes, ...unread, ...halfNotes(looked.next)]);
    return ports.lock.exclusively(async () => {
      // Another may have written while this one waited.
      const { next, answer: done } = told(await keptTranslations(ports.files, language));
      const kept = await writeTranslations(ports, { language, text: languageText(next), reason });
      return kept.ok ? success(done, [...table.notes, ...unread, ...halfNotes(next), ...kept.notes]) : kept;
    });
  },
});

/**
 * The table as it was handed in, in the code page of its letters. Where they read about as well in two, it is refused: letters of the wrong one would stand in every answer, and no names of the register
 * tell them apart as they do in a table of evidence.
 */
async function readTable(
  { tables, settings }: Pick<WorkspacePorts, "settings"> & Pick<Ports, "tables">,
  data: SourceFile,
  options: TableOptions,
): Promise<Outcome<RawTable>> {
  const found = await tables.read(data, options);
  if (!found.ok || options.encoding !== undefined || (found.value.decided.encoding ?? "utf").startsWith("utf")) return found;
  if (settings.conventions.encoding !== undefined) return tables.read(data, { ...options, encoding: settings.conventions.encoding });
  const unsure = found.notes.find(({ code }) => code === "table.unsure-encoding");
  if (unsure === undefined) return found;
  const rival = unsure.parameters["rival"] as TableEncoding;
  const other = await tables.read(data, { ...options, encoding: rival });
  const pairs = other.ok ? differingTexts(found.value, other.value) : [];
  const [text = "", otherwise = ""] = pairs;
  const parameters = { encoding: String(unsure.parameters["encoding"]), rival, text: text.slice(0, 60), otherwise: otherwise.slice(0, 60) };
  return fault(note("language.encoding-undecided", parameters, { file: data.name }));
}

/** The first text of the table that reads otherwise, as either reads it. */
function differingTexts(table: RawTable, other: RawTable): readonly string[] {
  for (const [at, column] of table.columns.entries())
    for (let row = 0; row < table.rowCount; row++) {
      const [text, otherwise] = [column.text(row).trim(), other.columns[at]?.text(row).trim()];
      if (otherwise !== undefined && text !== otherwise) return [text, otherwise];
    }
  return [];
}

interface ReadTranslations {
  readonly said: Translations;
  readonly faults: readonly Note[];
}

function readTranslations(table: RawTable, known: ReadonlyMap<string, CatalogueMessage>, tag: string): ReadTranslations {
  const column = (name: string) => table.columns.find((each) => each.name.trim() === name);
  const [codes, texts] = [column("code"), column("translation")];
  if (codes === undefined || texts === undefined) {
    const missing = codes === undefined ? "code" : "translation";
    return { said: {}, faults: [note("language.no-column", { column: missing }, { row: table.headerLine, field: missing })] };
  }
  const said = new Map<string, string>();
  const faults: Note[] = [];
  for (let index = 0; index < table.rowCount; index++) {
    const [code, row] = [codes.text(index).trim(), table.line(index)];
    // Blanks at the ends belong to a text: some begin with one.
    const text = currentSyntax(texts.text(index).normalize("NFC"), tag, code);
    if (code === "" && text.trim() === "") continue;
    // The sign between thousands may be a blank, and only an empty cell takes it away.
    const isEmpty = signCodes.includes(code) ? text === "" : text.trim() === "";
    if (said.has(code)) faults.push(note("language.twice", { code: code.slice(0, 80) }, { row, field: "code" }));
    else if (!isEmpty || !known.has(code)) faults.push(...translationNotes({ code, text, row }, known, tag));
    said.set(code, isEmpty ? "" : text);
  }
  return { said: Object.fromEntries(said), faults };
}

/** Codes that a note names. */
const namedCodes = 5;

/** Notes of which one text alone is translated, as one warning. */
function halfNotes(next: Translations): readonly Note[] {
  const said = new Set(saidMessages(next));
  const half = Object.keys(next).filter((code) => !said.has(code));
  if (half.length === 0) return [];
  return [note("language.half-notes", { count: half.length, codes: `${half.slice(0, namedCodes).join(", ")}${half.length > namedCodes ? ", …" : ""}` })];
}

function countedAgainst(held: Translations, next: Translations): Pick<Answer, "new" | "changed" | "removed" | "unchanged"> {
  const codes = Object.keys(next);
  const had = codes.filter((code) => held[code] !== undefined);
  const changed = had.filter((code) => held[code] !== next[code]).length;
  return {
    new: codes.length - had.length,
    changed,
    removed: Object.keys(held).filter((code) => next[code] === undefined).length,
    unchanged: had.length - changed,
  };
}
