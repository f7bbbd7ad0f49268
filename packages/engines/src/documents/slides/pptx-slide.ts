import type { Slide, SlideDeck } from "@quoin/core";
import { wordText } from "../words/word-text.ts";
import { page, presentationNamespace, treeHead } from "./pptx-parts.ts";

const edge = 500_000;
const wide = page.width - 2 * edge;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the parts of a sheet stand: seven tenths of it are the picture. */
const places = {
  title: { x: edge, y: 300_000, width: wide, height: 900_000 },
  sentence: { x: edge, y: 1_150_000, width: wide, height: 450_000 },
  picture: { x: edge - 200_000, y: 1_600_000, width: wide + 400_000, height: 4_800_000 },
  source: { x: edge, y: 6_420_000, width: wide - 1_200_000, height: 350_000 },
  number: { x: page.width - edge - 1_200_000, y: 6_420_000, width: 1_200_000, height: 350_000 },
} as const satisfies Record<string, Box>;

/** Hundredths of a point. */
const sizes = { title: 2800, titleLong: 2400, sentence: 2000, item: 2400, itemLong: 2000, small: 1400 } as const;
/** Signs beyond which a title or an item takes the smaller letters; a Chinese one is twice as wide. */
const long = { title: 90, item: 140 } as const;

/** `ppt/slides/slideN.xml` */
export function slidePart({ title, sentence, chart, items, source }: Slide, { tag, slides }: SlideDeck, at: number): string {
  const ofTitle = widthOf(title) > long.title ? sizes.titleLong : sizes.title;
  const ofItems = items.some((each) => widthOf(each) > long.item) ? sizes.itemLong : sizes.item;
  const shapes = [
    textShape(2, "Title", places.title, [title], { size: ofTitle, isBold: true, tag }),
    sentence === "" ? "" : textShape(3, "Sentence", places.sentence, [sentence], { size: sizes.sentence, tag, colour: "tx2" }),
    chart !== null
      ? chartFrame(4, chart.title, places.picture)
      : items.length === 0
        ? ""
        : textShape(4, "Items", { ...places.picture, x: edge, width: wide }, items, { size: ofItems, tag, space: 1200 }),
    source === "" ? "" : textShape(5, "Source", places.source, [source], { size: sizes.small, tag, colour: "tx2" }),
    textShape(6, "Number", places.number, [`${at + 1}/${slides.length}`], { size: sizes.small, tag, colour: "tx2", align: "r" }),
  ];
  return `<p:sld ${presentationNamespace}><p:cSld><p:spTree>${treeHead}${shapes.join("")}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

/** `ppt/notesSlides/notesSlideN.xml`: what whoever presents may be asked. */
export function notesPart({ notes }: Slide, { tag }: SlideDeck): string {
  return `<p:notes ${presentationNamespace}><p:cSld><p:spTree>${treeHead}<p:sp><p:nvSpPr><p:cNvPr id="2" name="Notes"/><p:cNvSpPr/><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="4343400"/><a:ext cx="5486400" cy="4114800"/></a:xfrm></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs(notes, { size: 1200, tag })}</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}

interface TextLook {
  readonly size: number;
  readonly tag: string;
  readonly isBold?: boolean;
  readonly colour?: "tx1" | "tx2";
  readonly align?: "l" | "r";
  /** Hundredths of a point after each paragraph. */
  readonly space?: number;
}

function textShape(id: number, name: string, { x, y, width, height }: Box, texts: readonly string[], look: TextLook): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr><a:lstStyle/>${paragraphs(texts, look)}</p:txBody></p:sp>`;
}

function paragraphs(texts: readonly string[], { size, tag, isBold = false, colour = "tx1", align = "l", space = 0 }: TextLook): string {
  const language = tag.startsWith("zh") ? `lang="zh-CN" altLang="en-US"` : `lang="${wordText(tag)}"`;
  const told = texts.length === 0 ? [""] : texts;
  return told
    .map(
      (text) =>
        `<a:p><a:pPr algn="${align}">${space === 0 ? "" : `<a:spcAft><a:spcPts val="${space}"/></a:spcAft>`}</a:pPr><a:r><a:rPr ${language} sz="${size}"${isBold ? ' b="1"' : ""}><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill></a:rPr><a:t>${wordText(text)}</a:t></a:r></a:p>`,
    )
    .join("");
}

function chartFrame(id: number, title: string, { x, y, width, height }: Box): string {
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Chart" descr="${wordText(title)}"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="chart"/></a:graphicData></a:graphic></p:graphicFrame>`;
}

function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0x2e80 ? 2 : 1), 0);
}
