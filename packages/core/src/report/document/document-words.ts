import { keyed } from "../../contract/keyed.ts";
import { type Verdict, verdicts } from "../../diagnosis/finding/finding.ts";
import { type Formatter, ownFormatter } from "../../language/message/formatter.ts";
import type { ReportDocument } from "./document.ts";
import { printerWords } from "./document.words.ts";
import { verdictWords } from "./verdict-words.ts";

/** What the printers of a document say themselves. */
export interface DocumentWords {
  /** BCP 47. */
  readonly tag: string;
  readonly contents: string;
  readonly notes: string;
  readonly invented: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Where a figure is, for a workbook. */
  readonly figureElsewhere: string;
}

/** The language of a document with the words of its printers. */
export function spokenIn(formatter: Formatter): Required<Pick<ReportDocument, "language" | "words">> {
  const say = formatter.of(printerWords);
  const said = keyed(verdicts, (verdict) => verdictWords(verdict, formatter));
  return {
    language: formatter.language,
    words: { tag: formatter.tag, contents: say("contents"), notes: say("notes"), invented: say("invented"), verdicts: said, figureElsewhere: say("elsewhere") },
  };
}

/** The words of a document's printers: those that it brings along, else those of its language. */
export function documentWords({ words, language }: Pick<ReportDocument, "words" | "language">): DocumentWords {
  return words ?? spokenIn(ownFormatter(language)).words;
}
