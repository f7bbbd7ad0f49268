import type { SlideDeck } from "@quoin/core";
import { wordText } from "../words/word-text.ts";

export const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const presentation = "http://schemas.openxmlformats.org/presentationml/2006/main";
const opc = "http://schemas.openxmlformats.org/package/2006";
const office = "application/vnd.openxmlformats-officedocument";
export const presentationNamespace = `xmlns:a="${drawing}" xmlns:r="${relation}" xmlns:p="${presentation}"`;

/** A sheet of 16:9, in English Metric Units. */
export const page = { width: 12_192_000, height: 6_858_000 } as const;

/** What a deck consists of beside its fixed parts: for each slide whether it has a chart. */
export type SlideCharts = readonly boolean[];

/** `[Content_Types].xml` */
export function contentTypes(charts: SlideCharts): string {
  const kind = (name: string): string => `${office}.presentationml.${name}+xml`;
  const parts: (readonly [string, string])[] = [
    ["/ppt/presentation.xml", kind("presentation.main")],
    ["/ppt/slideMasters/slideMaster1.xml", kind("slideMaster")],
    ["/ppt/slideLayouts/slideLayout1.xml", kind("slideLayout")],
    ["/ppt/notesMasters/notesMaster1.xml", kind("notesMaster")],
    ["/ppt/theme/theme1.xml", `${office}.theme+xml`],
    ["/ppt/theme/theme2.xml", `${office}.theme+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ...charts.flatMap((hasChart, at): (readonly [string, string])[] => [
      [`/ppt/slides/slide${at + 1}.xml`, kind("slide")],
      [`/ppt/notesSlides/notesSlide${at + 1}.xml`, kind("notesSlide")],
      ...(hasChart ? [[`/ppt/charts/chart${at + 1}.xml`, `${office}.drawingml.chart+xml`] as const] : []),
    ]),
  ];
  const defaults = [
    ["rels", `application/vnd.openxmlformats-package.relationships+xml`],
    ["xml", "application/xml"],
    ["xlsx", `${office}.spreadsheetml.sheet`],
  ];
  return `<Types xmlns="${opc}/content-types">${defaults.map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`).join("")}${parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join("")}</Types>`;
}

/** A part of relations: from an id to a kind and a target. */
export function relations(list: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const of = (kind: string): string => (kind.startsWith("http") ? kind : `${relation}/${kind}`);
  return `<Relationships xmlns="${opc}/relationships">${list.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${of(kind)}" Target="${target}"/>`).join("")}</Relationships>`;
}

/** `_rels/.rels` */
export function packageRelations(): string {
  return relations([
    ["rId1", "officeDocument", "ppt/presentation.xml"],
    ["rId2", `${opc}/relationships/metadata/core-properties`, "docProps/core.xml"],
  ]);
}

/** `docProps/core.xml`, without any time: the same content gives the same bytes. */
export function coreProperties({ title, subtitle, tag }: SlideDeck): string {
  return `<cp:coreProperties xmlns:cp="${opc}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${wordText(title)}</dc:title><dc:subject>${wordText(subtitle)}</dc:subject><dc:creator>Quoin</dc:creator><dc:language>${wordText(tag)}</dc:language></cp:coreProperties>`;
}

/** `ppt/presentation.xml` */
export function presentationPart(slides: number): string {
  const ids = Array.from({ length: slides }, (_, at) => `<p:sldId id="${256 + at}" r:id="slide${at + 1}"/>`).join("");
  return `<p:presentation ${presentationNamespace} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="master"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="notes"/></p:notesMasterIdLst><p:sldIdLst>${ids}</p:sldIdLst><p:sldSz cx="${page.width}" cy="${page.height}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`;
}

/** `ppt/_rels/presentation.xml.rels` */
export function presentationRelations(slides: number): string {
  return relations([
    ["master", "slideMaster", "slideMasters/slideMaster1.xml"],
    ["notes", "notesMaster", "notesMasters/notesMaster1.xml"],
    ["theme", "theme", "theme/theme1.xml"],
    ...Array.from({ length: slides }, (_, at) => [`slide${at + 1}`, "slide", `slides/slide${at + 1}.xml`] as const),
  ]);
}

/** A group of shapes with nothing of its own: what each tree of shapes begins with. */
export const treeHead =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
const colourMap =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';

/** `ppt/slideMasters/slideMaster1.xml`: paper, and the look of titles and texts, which an office changes in one place. */
export function slideMaster(): string {
  const level = (size: number, isBold: boolean): string =>
    `<a:lvl1pPr algn="l"><a:defRPr sz="${size}"${isBold ? ' b="1"' : ""}><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:defRPr></a:lvl1pPr>`;
  return `<p:sldMaster ${presentationNamespace}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${treeHead}</p:spTree></p:cSld><p:clrMap ${colourMap}/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="layout"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle>${level(3200, true)}</p:titleStyle><p:bodyStyle>${level(2400, false)}</p:bodyStyle><p:otherStyle>${level(1800, false)}</p:otherStyle></p:txStyles></p:sldMaster>`;
}

/** `ppt/slideLayouts/slideLayout1.xml` */
export function slideLayout(): string {
  return `<p:sldLayout ${presentationNamespace} type="blank"><p:cSld name="Quoin"><p:spTree>${treeHead}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

/** `ppt/notesMasters/notesMaster1.xml` */
export function notesMaster(): string {
  return `<p:notesMaster ${presentationNamespace}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${treeHead}</p:spTree></p:cSld><p:clrMap ${colourMap}/></p:notesMaster>`;
}

/** `ppt/theme/theme1.xml`: the colours of the pages, and free letters that presentation programs replace where they are not there. */
export function themePart(): string {
  const colours = [
    ["dk1", "1B1F23"],
    ["lt1", "FFFFFF"],
    ["dk2", "555B62"],
    ["lt2", "F2F3F1"],
    ["accent1", "0B5A5C"],
    ["accent2", "9AA3A8"],
    ["accent3", "D55E00"],
    ["accent4", "00558C"],
    ["accent5", "8F5200"],
    ["accent6", "5B4A8A"],
    ["hlink", "0B5A5C"],
    ["folHlink", "555B62"],
  ].map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`);
  const font = '<a:latin typeface="Source Sans 3"/><a:ea typeface="Noto Sans SC"/><a:cs typeface=""/>';
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="9525">${fill}</a:ln>`;
  const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
  return `<a:theme xmlns:a="${drawing}" name="Quoin"><a:themeElements><a:clrScheme name="Quoin">${colours.join("")}</a:clrScheme><a:fontScheme name="Quoin"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="Quoin"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}
