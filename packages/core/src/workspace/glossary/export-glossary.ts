import { z } from "zod";
import { csvTable } from "../../contract/csv-text.ts";
import { deliveredFiles, field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { programLanguage } from "../../language/text.ts";
import { glossaryWords } from "./glossary-terms.ts";

/** `quoin glossary export` */
export const exportGlossary = workspaceUseCase({
  words: ["glossary", "export"],
  summary: "The glossary as a table: a row a term, its words in each language of the office, to be filled in, handed to another office and taken back",
  changes: false,
  delivers: "file",
  rights: "analysis",
  example: "quoin glossary export quoin-demo --to glossary.xlsx",
  input: z.strictObject({ to: field(z.string(), { description: "file to write; its ending says the format: .xlsx or .csv", kind: "destination" }) }),
  output: deliveredFiles,
  run: async ({ settings, workbooks, caller }, { to }) => {
    const ending = /\.[^./\\]+$/.exec(to.toLowerCase())?.[0] ?? "";
    if (ending !== ".xlsx" && ending !== ".csv") return fault(note("record.not-a-table-file", { ending }, { field: "to" }));
    const language = programLanguage(caller.language);
    const columns = ["term", "meaning", ...settings.languages.flatMap((each) => [`one_${each}`, `many_${each}`])];
    const rows = (await glossaryWords(settings)).map(({ term, words }) => [term.id, term.meaning[language], ...words.flatMap(({ one, many }) => [one, many])]);
    const name = `glossary${ending}`;
    if (ending === ".csv") return success({ files: [{ name, parts: [csvTable(columns, rows)] }] });
    const head = columns.map((value) => ({ value, look: "header" as const }));
    const formats = columns.map((column) => ({ format: "text" as const, width: column === "meaning" ? 48 : 20 }));
    const parts = await workbooks.xlsx([{ name: "glossary", columns: formats, frozenRows: 1, rows: [head, ...rows] }]);
    return success({ files: [{ name, parts }] });
  },
});
