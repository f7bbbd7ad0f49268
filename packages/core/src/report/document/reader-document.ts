import type { WorkspacePorts } from "../../contract/ports.ts";
import { officeWords } from "../../evidence/territory/territory-names.ts";
import { forVoice, wordsInTongue } from "../../language/in-tongue.ts";
import { inOfficeWords } from "../../language/office-words.ts";
import { tongueOf } from "../../language/tongues.ts";
import type { ReportContent } from "../report-content.ts";
import type { ReportDocument } from "./document.ts";

/** The document that is made from what was gathered, in the words of the office; its statements are said in the further language that its voice speaks. */
export function readerDocument(
  { settings, caller }: Pick<WorkspacePorts, "settings" | "caller">,
  content: ReportContent,
  make: (content: ReportContent) => ReportDocument,
): ReportDocument {
  const { language } = content.voice;
  const tongue = caller.reader === undefined || language !== "en" ? null : tongueOf(caller.reader);
  if (tongue === null) return inOfficeWords(make(content), officeWords(settings), language);
  const { nameOf, voice, ...held } = content;
  const spoken = { ...forVoice(held, tongue, officeWords(settings)), nameOf, voice };
  return inOfficeWords(make(spoken), wordsInTongue(officeWords(settings, caller.reader), tongue), language);
}
