import type { SlideDeck } from "@quoin/core";
import { workbookWriter } from "../../tables/xlsx-out/workbook-writer.ts";
import { ZipWriter } from "../../tables/zip/zip-writer.ts";
import { chartPart, chartSheet } from "./pptx-chart.ts";
import {
  contentTypes,
  coreProperties,
  notesMaster,
  packageRelations,
  presentationPart,
  presentationRelations,
  relations,
  slideLayout,
  slideMaster,
  themePart,
} from "./pptx-parts.ts";
import { notesPart, slidePart } from "./pptx-slide.ts";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Writes a series of sheets as a presentation of 16:9: charts with their numbers behind them, notes for whoever presents, no time in the bytes. */
export async function presentation(deck: SlideDeck): Promise<readonly Uint8Array[]> {
  const { slides } = deck;
  const zip = new ZipWriter();
  const add = (name: string, xml: string): Promise<void> => zip.add(name, [head, xml]);
  await add("[Content_Types].xml", contentTypes(slides.map(({ chart }) => chart !== null)));
  await add("_rels/.rels", packageRelations());
  await add("docProps/core.xml", coreProperties(deck));
  await add("ppt/presentation.xml", presentationPart(slides.length));
  await add("ppt/_rels/presentation.xml.rels", presentationRelations(slides.length));
  await add("ppt/theme/theme1.xml", themePart());
  await add("ppt/theme/theme2.xml", themePart());
  await add("ppt/slideMasters/slideMaster1.xml", slideMaster());
  await add(
    "ppt/slideMasters/_rels/slideMaster1.xml.rels",
    relations([
      ["layout", "slideLayout", "../slideLayouts/slideLayout1.xml"],
      ["theme", "theme", "../theme/theme1.xml"],
    ]),
  );
  await add("ppt/slideLayouts/slideLayout1.xml", slideLayout());
  await add("ppt/slideLayouts/_rels/slideLayout1.xml.rels", relations([["master", "slideMaster", "../slideMasters/slideMaster1.xml"]]));
  await add("ppt/notesMasters/notesMaster1.xml", notesMaster());
  await add("ppt/notesMasters/_rels/notesMaster1.xml.rels", relations([["theme", "theme", "../theme/theme2.xml"]]));
  for (const [index, slide] of slides.entries()) {
    const number = index + 1;
    await add(`ppt/slides/slide${number}.xml`, slidePart(slide, deck, index));
    await add(
      `ppt/slides/_rels/slide${number}.xml.rels`,
      relations([
        ["layout", "slideLayout", "../slideLayouts/slideLayout1.xml"],
        ["notes", "notesSlide", `../notesSlides/notesSlide${number}.xml`],
        ...(slide.chart === null ? [] : [["chart", "chart", `../charts/chart${number}.xml`] as const]),
      ]),
    );
    await add(`ppt/notesSlides/notesSlide${number}.xml`, notesPart(slide, deck));
    await add(
      `ppt/notesSlides/_rels/notesSlide${number}.xml.rels`,
      relations([
        ["notes", "notesMaster", "../notesMasters/notesMaster1.xml"],
        ["slide", "slide", `../slides/slide${number}.xml`],
      ]),
    );
    if (slide.chart === null) continue;
    await add(`ppt/charts/chart${number}.xml`, chartPart(slide.chart));
    await add(`ppt/charts/_rels/chart${number}.xml.rels`, relations([["sheet", "package", `../embeddings/chart${number}.xlsx`]]));
    await zip.add(`ppt/embeddings/chart${number}.xlsx`, await workbookWriter.xlsx([chartSheet(slide.chart)]));
  }
  return zip.finish();
}
