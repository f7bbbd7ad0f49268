import { z } from "zod";
import { csvText, guardedCsv } from "../../contract/csv-text.ts";
import { deliveredFiles, field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { languageTag, spokenLanguage } from "../../language/language-tag.ts";
import { note } from "../../language/note.ts";
import { messageCatalogue } from "../../language/office-language/message-catalogue.ts";
import { saidMessages } from "../../language/office-language/translation-faults.ts";
import { keptTranslations } from "../translations/language-files.ts";

export const languageField = field(languageTag.optional(), {
  description: "language of the translation (BCP 47): pt, fr, ko …; at the command line --lang says it",
});

/** `quoin language export` */
export const exportLanguage = workspaceUseCase({
  words: ["language", "export"],
  summary: "Everything that the program says as a table to be translated: code, English, Chinese, places, and the translation as far as the office has one",
  changes: false,
  delivers: "file",
  rights: "analysis",
  example: "quoin language export quoin-demo --lang pt --to pt.csv",
  input: z.strictObject({
    language: languageField,
    missing: field(z.boolean().default(false), { description: "only what has no translation yet" }),
    to: field(z.string(), { description: "file to write; its ending says the format: .csv or .xlsx", kind: "destination" }),
  }),
  output: deliveredFiles,
  run: async ({ files, workbooks }, { language, missing, to }) => {
    if (language === undefined) return fault(note("input.missing", { field: "language" }, { field: "language" }));
    if (spokenLanguage(language) === language) return fault(note("language.spoken", { language }, { field: "language" }));
    const ending = /\.[^./\\]+$/.exec(to.toLowerCase())?.[0] ?? "";
    if (ending !== ".xlsx" && ending !== ".csv") return fault(note("record.not-a-table-file", { ending }, { field: "to" }));
    const held = await keptTranslations(files, language);
    const said = new Set(saidMessages(held));
    const rows = messageCatalogue()
      .filter(({ code }) => !missing || !said.has(code))
      .map(({ code, en, zh, places }) => [code, en, zh, places.map((name) => `{$${name}}`).join(" "), held[code] ?? ""]);
    const columns = ["code", "en", "zh", "places", "translation"];
    const name = `${language}${ending}`;
    if (ending === ".csv") return success({ files: [{ name, parts: [guardedCsv(csvText(columns, rows))] }] });
    const head = columns.map((value) => ({ value, look: "header" as const }));
    const formats = columns.map((column) => ({ format: "text" as const, width: column === "code" || column === "places" ? 28 : 60 }));
    const parts = await workbooks.xlsx([{ name: language, columns: formats, frozenRows: 1, rows: [head, ...rows] }]);
    return success({ files: [{ name, parts }] });
  },
});
