import type { WorkspacePorts } from "../../contract/ports.ts";
import { officeWords } from "../../evidence/territory/territory-names.ts";
import { forVoice, wordsInTongue } from "../../language/in-tongue.ts";
import { inOfficeWords } from "../../language/office-words.ts";
import type { Language } from "../../language/text.ts";
import { type Tongue, tongueOf } from "../../language/tongues.ts";
import { type Voice, voiceFor } from "../../language/voice.ts";
import type { ReportContent } from "../report-content.ts";
import type { ReportDocument } from "./document.ts";

type Asked = Pick<WorkspacePorts, "settings" | "caller">;

function tongueFor({ caller }: Pick<Asked, "caller">, language: Language): Tongue | null {
  return caller.reader === undefined || language !== "en" ? null : tongueOf(caller.reader);
}

/** What was gathered, said for the voice of its reader: statements from their data, texts by their English. */
export function gatheredFor<T>(ports: Asked, gathered: T, language: Language): T {
  const tongue = tongueFor(ports, language);
  return tongue === null ? gathered : forVoice(gathered, tongue, officeWords(ports.settings));
}

/** A document in the words of the office, as the language of its reader has them. */
export function inReaderWords(ports: Asked, document: ReportDocument): ReportDocument {
  const { settings, caller } = ports;
  const tongue = tongueFor(ports, document.language);
  const words = tongue === null ? officeWords(settings) : wordsInTongue(officeWords(settings, caller.reader), tongue);
  return inOfficeWords(document, words, document.language);
}

/** The document that is made from what was gathered, in the voice of its reader and in the words of the office. */
export function readerDocument(ports: Asked, content: ReportContent, make: (content: ReportContent) => ReportDocument): ReportDocument {
  const { nameOf, voice, ...held } = content;
  return inReaderWords(ports, make({ ...gatheredFor(ports, held, voice.language), nameOf, voice }));
}

/** The same for plain records, in the language in which the caller is answered. */
export function recordsDocument<T>(ports: Asked, gathered: T, make: (gathered: T, voice: Voice) => ReportDocument): ReportDocument {
  const { language, reader, nameLanguage } = ports.caller;
  return inReaderWords(ports, make(gatheredFor(ports, gathered, language), voiceFor(language, reader, nameLanguage)));
}
