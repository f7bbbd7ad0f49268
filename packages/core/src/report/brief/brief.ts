import { z } from "zod";
import { deliveredFiles, field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { besidePeers } from "../../evidence/territory/peers/show-peers.ts";
import { placeField } from "../../evidence/territory/place-field.ts";
import { rootOf } from "../../evidence/territory/territory.ts";
import { note } from "../../language/note.ts";
import { reportEnding } from "../document/report-ending.ts";
import { gatherReport } from "../plan/gather-report.ts";
import { knownSlideEndings, printerOf } from "../printed-document.ts";
import { meetingDeck } from "../slides/meeting-deck.ts";
import { briefReport } from "./brief-report.ts";

/** `quoin brief DIR`; its language is that of `--lang`. */
export const brief = workspaceUseCase({
  words: ["brief"],
  summary: "One page on a region: three findings, three decisions, the money, what is not known",
  changes: false,
  delivers: "file",
  rights: "analysis",
  sharedAnswer: true,
  example: "quoin brief quoin-demo --region 350000 --lang zh --to fujian.html",
  input: z.strictObject({
    region: placeField(),
    to: field(z.string(), {
      description: "file to write; its ending says the format: .html, .docx, .xlsx, or .pptx or .pdf for the sheets of a meeting",
      kind: "destination",
    }),
  }),
  output: deliveredFiles,
  run: async (ports, { region: asked, to }) => {
    const region = asked ?? rootOf(ports.settings);
    const ending = reportEnding(to);
    const print = printerOf(ending);
    if (print === undefined) return fault(note("report.unknown-ending", { ending, known: knownSlideEndings }, { field: "to" }));
    const content = await gatherReport(ports, region, ports.caller.language);
    if (!content.ok) return content;
    const told = region === rootOf(ports.settings) ? null : await besidePeers(ports, { region });
    // A workspace without a table of indicators has its brief all the same.
    const peers = told === null || !told.ok ? null : told.value;
    const parts = await print(ports, { document: () => briefReport(content.value, peers), deck: () => meetingDeck(content.value, peers) });
    return success({ files: [{ name: `brief-${region}${ending}`, parts }] }, content.notes);
  },
});
