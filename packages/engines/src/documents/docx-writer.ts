import type { DocumentWriter } from "@quoin/core";
import { ZipWriter } from "../tables/zip/zip-writer.ts";
import { DocxBody } from "./docx-body.ts";
import { contentTypesPart, corePart, documentRelations, footerPart, footnotesPart, headerPart, packageRelations, settingsPart } from "./docx-parts.ts";
import { numberingPart, stylesPart } from "./docx-styles.ts";
import { figurePicture } from "./figure-picture.ts";
import { fontTablePart, officialFooter } from "./official-letter.ts";
import { presentation } from "./slides/pptx-writer.ts";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Writes Word documents (fonts and numbers by style, figures as SVG and as pictures for print) and presentations; no time in the bytes. */
export const documentWriter: DocumentWriter = {
  pptx: presentation,
  // What draws pages is large, and few commands draw any.
  slidesPdf: async (deck) => (await import("./slides/pdf-slides.ts")).pdfSlides(deck),
  async docx(document) {
    const { isOfficial = false } = document;
    const body = new DocxBody(document);
    const text = body.xml();
    const parts: readonly (readonly [string, string])[] = [
      ["[Content_Types].xml", contentTypesPart(isOfficial)],
      ["_rels/.rels", packageRelations()],
      ["docProps/core.xml", corePart(document)],
      ["word/document.xml", text],
      ["word/_rels/document.xml.rels", documentRelations(body.figures.length, isOfficial)],
      ["word/styles.xml", stylesPart(document)],
      ["word/numbering.xml", numberingPart(document.numbering === "chinese")],
      ["word/footnotes.xml", footnotesPart(body.notes)],
      ["word/header1.xml", headerPart(document)],
      ["word/footer1.xml", isOfficial ? officialFooter("odd") : footerPart()],
      ...(isOfficial
        ? ([
            ["word/footer2.xml", officialFooter("even")],
            ["word/fontTable.xml", fontTablePart()],
          ] as const)
        : []),
      ["word/settings.xml", settingsPart(document.hasContents, isOfficial)],
    ];
    const zip = new ZipWriter();
    for (const [name, xml] of parts) await zip.add(name, [head, xml]);
    for (const [index, { svg, width }] of body.figures.entries()) {
      await zip.add(`word/media/figure${index + 1}.png`, [await figurePicture(svg, width)]);
      await zip.add(`word/media/figure${index + 1}.svg`, [svg]);
    }
    return zip.finish();
  },
};
