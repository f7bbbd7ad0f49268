import { z } from "zod";
import { codeEntry, codeList } from "../../codes/code-lists.ts";
import { deliveredFiles, field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import type { Chapter } from "../document/document.ts";
import { spokenIn } from "../document/document-words.ts";
import { reportEnding } from "../document/report-ending.ts";
import { documentPrinters, knownEndings } from "../printed-document.ts";
import { mapSheets } from "./card-maps.ts";
import { type CardPaper, cardPaper } from "./card-paper.ts";

/** `quoin card lists` */
export const cardLists = workspaceUseCase({
  words: ["card", "lists"],
  summary: "The nine lists of a card, and the maps and lists that an office keeps of its chain, as a workbook: a sheet each",
  changes: false,
  delivers: "file",
  rights: "analysis",
  example: "quoin card lists quoin-demo display-panels --to lists.xlsx",
  input: z.strictObject({
    id: field(z.string(), { description: "id of the technology system", position: 0 }),
    to: field(z.string(), { description: "file to write; its ending says the format: .xlsx, .docx or .html", kind: "destination" }),
  }),
  output: deliveredFiles,
  run: async (ports, { id, to }) => {
    const ending = reportEnding(to);
    const print = documentPrinters[ending];
    if (print === undefined) return fault(note("report.unknown-ending", { ending, known: knownEndings }, { field: "to" }));
    const paper = await cardPaper(ports, id);
    if (!paper.ok) return paper;
    const { formatter, say, system } = paper.value;
    const document = {
      ...spokenIn(formatter),
      title: system,
      subtitle: say("title"),
      numbering: formatter.language === "zh" ? "chinese" : "decimal",
      hasContents: false,
      chapters: [...nineLists(paper.value), ...mapSheets(paper.value)],
    } as const;
    return success({ files: [{ name: `${id}-lists${ending}`, parts: await print(ports, document) }] });
  },
});

/** A sheet a list, each entry with everything that decides its state; a list that nobody has filled in says so. */
function nineLists(paper: CardPaper): readonly Chapter[] {
  const { say, items, pick } = paper;
  return codeList("nine-lists")
    .filter(({ parent }) => parent !== null)
    .map(({ code, label }) => {
      const own = items.filter((each) => each.list === code);
      return {
        id: code,
        title: pick(label),
        blocks: [
          own.length === 0
            ? ({ kind: "paragraph", text: say("unfilled") } as const)
            : paper.table(
                pick(label),
                ["link", "item", "standing", "trl", "mrl", "gap", "grade", "library", "producers", "projects", "abroad", "source"],
                own.map((each) => [
                  each.link,
                  each.name,
                  paper.standing(each),
                  paper.number(each.trl),
                  paper.number(each.mrl),
                  paper.number(each.gap_years),
                  each.grade,
                  each.library === null ? null : pick(codeEntry("technology-libraries", each.library)?.label ?? { en: each.library, zh: each.library }),
                  paper.names(each.producers),
                  paper.names(each.projects),
                  paper.share(each.foreign_dependence),
                  each.source,
                ]),
                own.some(({ synthetic }) => synthetic),
              ),
        ],
      };
    });
}
