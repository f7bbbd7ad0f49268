import { z } from "zod";
import { reportTemplate, reportTemplates } from "../../codes/report-section.ts";
import { deliveredFiles, field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { placeField } from "../../evidence/territory/place-field.ts";
import { rootOf } from "../../evidence/territory/territory.ts";
import { note } from "../../language/note.ts";
import { type Language, programLanguages } from "../../language/text.ts";
import { reportEnding } from "../document/report-ending.ts";
import { knownSlideEndings, printerOf } from "../printed-document.ts";
import { meetingDeck } from "../slides/meeting-deck.ts";
import { gatherReport } from "./gather-report.ts";
import { planReport } from "./plan-report.ts";

/** `quoin report DIR` */
export const report = workspaceUseCase({
  words: ["report"],
  summary: "A plan document in the chapters of a template, with every finding and every line",
  changes: false,
  delivers: "file",
  rights: "analysis",
  effort: "long",
  sharedAnswer: true,
  tellsSteps: true,
  example: "quoin report quoin-demo --template plan-zh --to plan.html",
  input: z.strictObject({
    template: field(z.enum(reportTemplates), {
      description:
        "plan-zh and plan-en: a plan document; draft-zh and draft-en: the same on a few pages, to be sent round; s3: a smart specialisation strategy. A reader of a further language gets the English ones in it",
    }),
    to: field(z.string(), {
      description: "file to write; its ending says the format: .html, .docx, .xlsx, or .pptx or .pdf for the sheets of a meeting",
      kind: "destination",
    }),
    region: placeField("for its own report"),
  }),
  output: deliveredFiles,
  run: async (ports, { template, to, region: asked }) => {
    const region = asked ?? rootOf(ports.settings);
    const ending = reportEnding(to);
    const print = printerOf(ending);
    if (print === undefined) return fault(note("report.unknown-ending", { ending, known: knownSlideEndings }, { field: "to" }));
    const language = reportTemplate(template).language as Language;
    const spoken = programLanguages(ports.settings.languages);
    const read: readonly Language[] = ports.caller.locale === undefined || spoken.includes("en") ? spoken : ["en", ...spoken];
    if (!read.includes(language)) return fault(note("report.other-language", { template, read: read.join(", ") }, { field: "template" }));
    const content = await gatherReport(ports, region, language, { strategy: template === "s3" });
    if (!content.ok) return content;
    const parts = await print(ports, { document: () => planReport(template, content.value), deck: () => meetingDeck(content.value) });
    return success({ files: [{ name: `${template}-${region}${ending}`, parts }] }, content.notes);
  },
});
