import { z } from "zod";
import { readRoadmap, roadmapFields } from "../../capabilities/consolidation/roadmap/layered-roadmap.ts";
import { deliveredFiles, field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { documentFormatter } from "../document/document-formatter.ts";
import { reportEnding } from "../document/report-ending.ts";
import { roadmapDocument, roadmapSheet, roadmapSvg } from "../roadmap-document.ts";

/** `quoin plan sheet` */
export const planSheet = workspaceUseCase({
  words: ["plan", "sheet"],
  summary: "The layered roadmap to print: one sheet of A3 (.html), the picture alone (.svg), or a document with its tables (.docx)",
  changes: false,
  delivers: "file",
  rights: "analysis",
  example: "quoin plan sheet quoin-demo drive-unit --to roadmap.html",
  input: z.strictObject({
    ...roadmapFields,
    to: field(z.string(), { description: "file to write; its ending says the format: .html, .svg or .docx", kind: "destination" }),
  }),
  output: deliveredFiles,
  run: async (ports, { to, ...asked }) => {
    const ending = reportEnding(to);
    if (ending !== ".html" && ending !== ".svg" && ending !== ".docx")
      return fault(note("report.unknown-ending", { ending, known: ".html, .svg, .docx" }, { field: "to" }));
    const read = await readRoadmap(ports, asked);
    if (!read.ok) return read;
    const [formatter, roadmap] = [documentFormatter(ports), read.value];
    const office = formatter.text(ports.settings.name);
    const parts =
      ending === ".svg"
        ? [roadmapSvg(roadmap, formatter)]
        : ending === ".html"
          ? [roadmapSheet(roadmap, formatter, office)]
          : await ports.documents.docx(roadmapDocument(roadmap, formatter, office));
    return success({ files: [{ name: `roadmap${ending}`, parts }] }, read.notes);
  },
});
