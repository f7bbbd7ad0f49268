import { z } from "zod";
import { field, fileField } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { type RawTable, tableOptionFields } from "../../evidence/files/table-reader.ts";
import { groupedNotes } from "../../language/grouped-notes.ts";
import { spokenLanguage } from "../../language/language-tag.ts";
import { type Note, note } from "../../language/note.ts";
import { type CatalogueMessage, messageCatalogue } from "../../language/office-language/message-catalogue.ts";
import type { Translations } from "../../language/office-language/office-tongue.ts";
import { translationNotes } from "../../language/office-language/translation-faults.ts";
import { commitStep } from "../../register/changes/record-step.ts";
import { reasonField } from "../../register/doors/record-input.ts";
import { carryOut, clearStage, stageFolder } from "../journal.ts";
import { settingRecord } from "../settings/setting-record.ts";
import { languageField } from "./export-language.ts";
import { keptTranslations, languageFile, languageText } from "./language-files.ts";

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
    const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    const table = await ports.tables.read(data, given);
    if (!table.ok) return table;
    const catalogue = new Map(messageCatalogue().map((message) => [message.code, message]));
    const read = readTranslations(table.value, catalogue, language);
    if (read.faults.length > 0) return fault(groupedNotes(read.faults.map((each) => ({ ...each, at: { file: data.name, ...each.at } }))));
    const unread = ports.settings.languages.includes(language)
      ? []
      : [note("language.not-read", { language, languages: ports.settings.languages.join(", ") }, { field: "language" })];
    const told = async (held: Translations): Promise<{ readonly next: Translations; readonly answer: Answer }> => {
      const next = Object.fromEntries(Object.entries({ ...held, ...read.said }).filter(([code, text]) => text !== "" && catalogue.has(code)));
      const counts = countedAgainst(held, next);
      return { next, answer: { language, messages: catalogue.size, translated: Object.keys(next).length, ...counts, dry_run } };
    };
    const before = await keptTranslations(ports.files, language);
    const looked = await told(before);
    if (dry_run || looked.answer.new + looked.answer.changed + looked.answer.removed === 0) return success(looked.answer, [...table.notes, ...unread]);
    return ports.lock.exclusively(async () => {
      // Another may have written while this one waited.
      const { next, answer: done } = await told(await keptTranslations(ports.files, language));
      const kept = await written(ports, languageFile(language), languageText(next), done, reason);
      return kept.ok ? success(kept.value, [...table.notes, ...unread, ...kept.notes]) : kept;
    });
  },
});

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
    const text = texts.text(index).normalize("NFC");
    if (code === "" && text.trim() === "") continue;
    if (said.has(code)) faults.push(note("language.twice", { code: code.slice(0, 80) }, { row, field: "code" }));
    else if (text.trim() !== "" || !known.has(code)) faults.push(...translationNotes({ code, text, row }, known, tag));
    said.set(code, text.trim() === "" ? "" : text);
  }
  return { said: Object.fromEntries(said), faults };
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

/** Stages the table, commits what is kept of the change with an entry of the journal that names it, moves it into place: all of it happens, or nothing. */
async function written(ports: WorkspacePorts, path: string, text: string, done: Answer, reason: string): Promise<Outcome<Answer>> {
  const { files, records, hasher, caller, clock } = ports;
  await clearStage(files);
  const before = (await files.exists(path)) ? await files.readText(path) : "";
  const id = `language-${hasher.sha256(`${clock.now()} ${text}`).slice(0, 16)}`;
  const from = `${stageFolder}/${id}/0`;
  await files.write(from, text);
  const entry = { id, owner: caller.name, body: { moves: [{ from, to: path }], removes: [] } };
  const difference = { path, before: before === "" ? null : hasher.sha256(before), after: hasher.sha256(text) };
  const committed = await commitStep(
    ports,
    reason,
    async () => {
      const kept = await settingRecord(ports, { before, text, changes: [difference] });
      return kept.ok ? success({ changes: [kept.value], answer: () => done }) : kept;
    },
    { journal: entry },
  );
  if (!committed.ok) {
    await clearStage(files);
    return committed;
  }
  await carryOut(files, records, entry);
  return committed;
}
