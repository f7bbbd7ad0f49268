import { byCodePoint } from "@quoin/methods";
import { type LanguageTag, primaryLanguage } from "../language/language-tag.ts";
import type { ReaderLanguage } from "../language/text.ts";
import type { Passage } from "../register/entities/passage.ts";
import type { RecordStore } from "../register/record-store.ts";
import { recordsOf } from "../register/typed-records.ts";
import type { Block } from "./document/document.ts";
import type { ReportPassage } from "./report-content.ts";

/**
 * The office's own words for the documents of a place, in their order; one that has none in the language of the document is not printed.
 *
 * @param read `reader` is the program's language of the document, `tag` the one of the office that stands in its place
 */
export async function reportPassages(
  records: Pick<RecordStore, "list">,
  region: string,
  root: string,
  { reader, tag }: { readonly reader: ReaderLanguage; readonly tag: LanguageTag | null },
): Promise<readonly ReportPassage[]> {
  const own = (await recordsOf(records, "passage")).filter((passage) => (passage.region ?? root) === region);
  const orderOf = (order: number | null): number => order ?? Number.POSITIVE_INFINITY;
  return own
    .toSorted((a, b) => Math.sign(orderOf(a.order) - orderOf(b.order)) || byCodePoint(a.id, b.id))
    .flatMap((passage) => {
      const words = (tag === null ? null : textIn(passage.texts, tag)) ?? passage[`text_${reader}`];
      if (words === null) return [];
      return {
        chapter: passage.chapter,
        template: passage.template,
        stands: passage.stands,
        paragraphs: words
          .split(/\n\s*\n/)
          .map((each) => each.replaceAll(/\s*\n\s*/g, " ").trim())
          .filter((each) => each !== ""),
        invented: passage.synthetic,
      };
    });
}

/** The text of a language as it is named, else of the same language in another country or script. */
function textIn(texts: Passage["texts"], tag: LanguageTag): string | null {
  const found = texts.find(({ language }) => language === tag) ?? texts.find(({ language }) => primaryLanguage(language) === primaryLanguage(tag));
  return found?.text ?? null;
}

/** The blocks of a chapter with the office's own words before and after them. */
export function withPassages(blocks: readonly Block[], passages: readonly ReportPassage[], chapter: string, template: string): readonly Block[] {
  const own = passages.filter((each) => each.chapter === chapter && (each.template === null || each.template === template));
  const said = (where: ReportPassage["stands"]): Block[] =>
    own
      .filter(({ stands }) => stands === where)
      .flatMap(({ paragraphs, invented }) =>
        paragraphs.map((text, at): Block => ({ kind: "paragraph", text: invented && at === 0 ? [{ invented: true }, " ", text] : text })),
      );
  return [...said("before"), ...blocks, ...said("after")];
}
