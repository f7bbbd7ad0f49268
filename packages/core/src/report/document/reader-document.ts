import type { WorkspacePorts } from "../../contract/ports.ts";
import { officeWords } from "../../evidence/territory/territory-names.ts";
import { inTongue, wordsInTongue } from "../../language/in-tongue.ts";
import { inOfficeWords } from "../../language/office-words.ts";
import { tongueOf } from "../../language/tongues.ts";
import type { ReportContent } from "../report-content.ts";
import type { ReportDocument } from "./document.ts";
import { documentInTongue } from "./document-in-tongue.ts";

/** The document that is made from what was gathered, in the words of the office; in a further language where the reader has one and the document would be English. */
export function readerDocument(
  { settings, caller }: Pick<WorkspacePorts, "settings" | "caller">,
  content: ReportContent,
  make: (content: ReportContent) => ReportDocument,
): ReportDocument {
  const { language } = content;
  const tongue = caller.reader === undefined || language !== "en" ? null : tongueOf(caller.reader);
  if (tongue === null) return inOfficeWords(make(content), officeWords(settings), language);
  const { nameOf, ...held } = content;
  const spoken = { ...inTongue(held, tongue, officeWords(settings)), nameOf };
  return inOfficeWords(documentInTongue(make(spoken), tongue, officeWords(settings)), wordsInTongue(officeWords(settings, caller.reader), tongue), language);
}
