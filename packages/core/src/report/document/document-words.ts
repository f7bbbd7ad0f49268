import { type Verdict, verdicts } from "../../diagnosis/finding.ts";
import type { Language } from "../../language/text.ts";
import { verdictWords } from "../findings/verdict-words.ts";
import type { ReportDocument } from "./document.ts";

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

const own: Readonly<Record<Language, Omit<DocumentWords, "verdicts">>> = {
  en: { tag: "en", contents: "Contents", notes: "Notes", invented: "Invented", figureElsewhere: "the figure is drawn in the html and docx files" },
  zh: { tag: "zh-CN", contents: "目录", notes: "注", invented: "虚构", figureElsewhere: "图见 html 与 docx 文件" },
};

/** The words of a document's printers, in the further language that it is in, else in its own. */
export function documentWords({ words, language }: Pick<ReportDocument, "words" | "language">): DocumentWords {
  if (words !== undefined) return words;
  const said = Object.fromEntries(verdicts.map((verdict) => [verdict, verdictWords(verdict, language)])) as Record<Verdict, string>;
  return { ...own[language], verdicts: said };
}
