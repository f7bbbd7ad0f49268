import { documentWords, type ReportDocument } from "@quoin/core";
import { wordRun, wordText } from "./words/word-text.ts";

export const wordNamespace =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
/** Width of the text on A4 with margins of 25 mm, in twentieths of a point. */
export const textTwips = 9071;
const opc = "http://schemas.openxmlformats.org/package/2006";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** `[Content_Types].xml` */
export function contentTypesPart(isOfficial = false): string {
  const parts = [
    ["/word/document.xml", `${word}.document.main+xml`],
    ["/word/styles.xml", `${word}.styles+xml`],
    ["/word/numbering.xml", `${word}.numbering+xml`],
    ["/word/footnotes.xml", `${word}.footnotes+xml`],
    ["/word/header1.xml", `${word}.header+xml`],
    ["/word/footer1.xml", `${word}.footer+xml`],
    ...(isOfficial
      ? [
          ["/word/footer2.xml", `${word}.footer+xml`],
          ["/word/fontTable.xml", `${word}.fontTable+xml`],
        ]
      : []),
    ["/word/settings.xml", `${word}.settings+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
  ];
  const defaults = [
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
    ["png", "image/png"],
    ["svg", "image/svg+xml"],
  ];
  return `<Types xmlns="${opc}/content-types">${defaults.map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`).join("")}${parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join("")}</Types>`;
}

/** `_rels/.rels` */
export function packageRelations(): string {
  return relationsXml([
    ["rId1", `${office}/officeDocument`, "word/document.xml"],
    ["rId2", `${opc}/relationships/metadata/core-properties`, "docProps/core.xml"],
  ]);
}

/** `word/_rels/document.xml.rels`: the parts beside the text, and each figure as a picture and as SVG. */
export function documentRelations(figures: number, isOfficial = false): string {
  const fixed = ["styles", "numbering", "footnotes", "settings"].map((name): [string, string, string] => [name, `${office}/${name}`, `${name}.xml`]);
  const drawn = Array.from({ length: figures }, (_, index) => index + 1).flatMap((number): [string, string, string][] => [
    [`picture${number}`, `${office}/image`, `media/figure${number}.png`],
    [`figure${number}`, `${office}/image`, `media/figure${number}.svg`],
  ]);
  const official: [string, string, string][] = isOfficial
    ? [
        ["footer2", `${office}/footer`, "footer2.xml"],
        ["fontTable", `${office}/fontTable`, "fontTable.xml"],
      ]
    : [];
  return relationsXml([...fixed, ["header1", `${office}/header`, "header1.xml"], ["footer1", `${office}/footer`, "footer1.xml"], ...official, ...drawn]);
}

function relationsXml(list: readonly (readonly [string, string, string])[]): string {
  return `<Relationships xmlns="${opc}/relationships">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join("")}</Relationships>`;
}

/** `docProps/core.xml`, without any time: the same content gives the same bytes. */
export function corePart(document: ReportDocument): string {
  const { title, subtitle } = document;
  return `<cp:coreProperties xmlns:cp="${opc}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${wordText(title)}</dc:title><dc:subject>${wordText(subtitle)}</dc:subject><dc:creator>Quoin</dc:creator><dc:language>${documentWords(document).tag}</dc:language></cp:coreProperties>`;
}

/** `word/footnotes.xml`; the first two are the lines that Word draws above notes. */
export function footnotesPart(notes: readonly string[]): string {
  const own = notes.map(
    (text, index) =>
      `<w:footnote w:id="${index + 1}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>${wordRun(` ${text}`)}</w:p></w:footnote>`,
  );
  return `<w:footnotes ${wordNamespace}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>${own.join("")}</w:footnotes>`;
}

/** `word/header1.xml`: what a loose sheet belongs to. */
export function headerPart({ title }: ReportDocument): string {
  return `<w:hdr ${wordNamespace}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>${wordRun(title)}</w:p></w:hdr>`;
}

/** `word/footer1.xml`: the number of the page. */
export function footerPart(): string {
  return `<w:ftr ${wordNamespace}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>`;
}

/** `word/settings.xml`; a document with contents asks Word to put their page numbers in when it is opened: nobody else knows where its pages end. */
export function settingsPart(hasContents: boolean, isOfficial = false): string {
  return `<w:settings ${wordNamespace}>${hasContents ? '<w:updateFields w:val="true"/>' : ""}${isOfficial ? "<w:evenAndOddHeaders/>" : ""}<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;
}
