import { documentWords, type Language, type ReportDocument } from "@quoin/core";
import { textTwips, wordNamespace } from "./docx-parts.ts";
import { officialFaces, officialLine } from "./official-letter.ts";

interface Look {
  readonly id: string;
  /** Word's own name where it has one, so that its navigation, contents and themes know the style. */
  readonly name: string;
  readonly next?: string;
  readonly paragraph?: string;
  readonly run?: string;
}

/** Fonts by style, never by run: an office changes a style, and the whole document follows. */
const faces: Readonly<Record<Language, { readonly body: string; readonly heading: string }>> = {
  zh: {
    body: '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体" w:cs="Times New Roman"/>',
    heading: '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="黑体" w:cs="Times New Roman"/>',
  },
  en: {
    body: '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="SimSun" w:cs="Calibri"/>',
    heading: '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="SimHei" w:cs="Calibri"/>',
  },
};

/** Half points of letters and twentieths of points of spaces: as wide as official documents are set, or so that a brief fits its sheet. */
const settings = {
  usual: { body: 24, title: 44, subtitle: 28, heading: 32, part: 28, point: 24, small: 20, table: 18, note: 18, after: 100, before: 400, beforePart: 280 },
  official: { body: 32, title: 44, subtitle: 32, heading: 32, part: 32, point: 32, small: 28, table: 24, note: 21, after: 0, before: 0, beforePart: 60 },
  oneSheet: { body: 18, title: 28, subtitle: 18, heading: 22, part: 20, point: 18, small: 15, table: 16, note: 13, after: 20, before: 60, beforePart: 60 },
} as const;

function settingOf({ isOfficial = false, isOneSheet = false }: Pick<ReportDocument, "isOfficial" | "isOneSheet">) {
  return settings[isOfficial ? "official" : isOneSheet ? "oneSheet" : "usual"];
}

/** Half points of the letters of a document's tables, and of those that are set smaller. */
export function tableLetters(document: Pick<ReportDocument, "isOfficial" | "isOneSheet">): { readonly usual: number; readonly small: number } {
  const { table } = settingOf(document);
  return { usual: table, small: table - 4 };
}

/** Where the title stands on a page of its own. */
const aboveTitle = 700;

/** Chinese lines have a fixed distance, as offices set them, whatever font the reader's machine puts in; European ones that of their font. */
const lines = {
  zh: { usual: 'w:line="440" w:lineRule="exact"', oneSheet: 'w:line="248" w:lineRule="exact"' },
  en: { usual: 'w:line="300" w:lineRule="auto"', oneSheet: 'w:line="228" w:lineRule="auto"' },
} as const;

/** `word/styles.xml` */
export function stylesPart({ language, numbering, hasContents, isOneSheet = false, isOfficial = false, ...document }: ReportDocument): string {
  const usual = settingOf({ isOfficial, isOneSheet });
  const set = language === "en" && !isOneSheet ? { ...usual, body: 22 } : usual;
  const letters = tableLetters({ isOfficial, isOneSheet });
  const line = isOfficial ? officialLine : lines[language][isOneSheet ? "oneSheet" : "usual"];
  const { body, heading } = isOfficial ? { body: officialFaces.body, heading: officialFaces.headings[1] } : faces[language];
  const tag = documentWords({ ...document, language }).tag;
  const indent = language === "zh" ? `<w:ind w:firstLineChars="200" w:firstLine="${set.body * 20}"/>` : "";
  const headingLook = (level: 1 | 2 | 3, size: number, before: number): Look => ({
    id: `Heading${level}`,
    name: `heading ${level}`,
    next: "BodyText",
    paragraph: `<w:keepNext/><w:keepLines/>${numbering === "none" ? "" : `<w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="1"/></w:numPr>`}<w:spacing w:before="${before}" w:after="${set.after}"${isOfficial ? ` ${line}` : ""}/>${isOfficial ? indent : ""}<w:outlineLvl w:val="${level - 1}"/>`,
    run: isOfficial ? `${officialFaces.headings[level]}${level === 3 ? "<w:b/>" : ""}<w:sz w:val="${size}"/>` : `${heading}<w:b/><w:sz w:val="${size}"/>`,
  });
  const contentsLook = (level: 1 | 2): Look => ({
    id: `TOC${level}`,
    name: `toc ${level}`,
    paragraph: `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${textTwips}"/></w:tabs><w:spacing w:before="${level === 1 ? 60 : 0}" w:after="20"/><w:ind w:left="${level === 1 ? 0 : 400}"/>`,
    run: level === 1 ? '<w:b/><w:sz w:val="22"/>' : '<w:sz w:val="20"/>',
  });
  const looks: readonly Look[] = [
    {
      id: "Title",
      name: "Title",
      paragraph: `<w:spacing w:before="${hasContents ? aboveTitle : 0}" w:after="${set.after * 2}"/><w:jc w:val="center"/>`,
      run: isOfficial ? `${officialFaces.title}<w:sz w:val="${set.title}"/>` : `${heading}<w:b/><w:sz w:val="${set.title}"/>`,
    },
    { id: "Subtitle", name: "Subtitle", paragraph: `<w:spacing w:after="${set.after * 3}"/><w:jc w:val="center"/>`, run: `<w:sz w:val="${set.subtitle}"/>` },
    {
      id: "ContentsTitle",
      name: "TOC Heading",
      paragraph: '<w:keepNext/><w:spacing w:before="360" w:after="120"/><w:jc w:val="center"/>',
      run: `${heading}<w:b/><w:sz w:val="28"/>`,
    },
    headingLook(1, set.heading, set.before),
    headingLook(2, set.part, set.beforePart),
    headingLook(3, set.point, set.beforePart - 60),
    { id: "BodyText", name: "Body Text", paragraph: `<w:spacing w:after="${set.after}" ${line}/>${indent}`, run: "" },
    { id: "Lead", name: "Lead", paragraph: `<w:spacing w:after="${set.after}" ${line}/>${indent}`, run: "<w:b/>" },
    { id: "Remark", name: "Remark", paragraph: `<w:spacing w:after="${isOneSheet ? 0 : 80}"/>`, run: `<w:color w:val="555555"/><w:sz w:val="${set.small}"/>` },
    {
      id: "ListBullet",
      name: "List Bullet",
      paragraph: `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr><w:spacing w:after="${set.after / 2}" ${line}/>`,
    },
    {
      id: "Caption",
      name: "caption",
      paragraph: `<w:keepNext/><w:spacing w:before="${isOneSheet ? 0 : 160}" w:after="${isOneSheet ? 0 : 60}"/>`,
      run: `${heading}<w:b/><w:sz w:val="${set.small}"/>`,
    },
    { id: "TableText", name: "Table Text", paragraph: '<w:spacing w:before="20" w:after="20"/>', run: `<w:sz w:val="${letters.usual}"/>` },
    { id: "TableSmall", name: "Table Text Small", paragraph: '<w:spacing w:before="20" w:after="20"/>', run: `<w:sz w:val="${letters.small}"/>` },
    { id: "TableEnd", name: "Table End", paragraph: '<w:spacing w:after="0" w:line="160" w:lineRule="exact"/>', run: '<w:sz w:val="12"/>' },
    { id: "Figure", name: "Figure", paragraph: `<w:spacing w:before="${isOneSheet ? 0 : 60}" w:after="${isOneSheet ? 60 : 160}"/><w:jc w:val="center"/>` },
    { id: "BoxTitle", name: "Box Title", paragraph: '<w:spacing w:before="60" w:after="80"/>', run: `${heading}<w:b/><w:sz w:val="22"/>` },
    contentsLook(1),
    contentsLook(2),
    { id: "FootnoteText", name: "footnote text", paragraph: '<w:spacing w:after="0"/>', run: `<w:sz w:val="${set.note}"/>` },
    { id: "Header", name: "header", paragraph: '<w:jc w:val="right"/>', run: '<w:color w:val="555555"/><w:sz w:val="18"/>' },
    { id: "Footer", name: "footer", paragraph: '<w:jc w:val="center"/>', run: '<w:sz w:val="18"/>' },
  ];
  return (
    `<w:styles ${wordNamespace}><w:docDefaults><w:rPrDefault><w:rPr>${body}<w:sz w:val="${set.body}"/><w:lang ${language === "zh" ? 'w:val="en-US" w:eastAsia="zh-CN"' : `w:val="${tag}" w:eastAsia="${tag}"`}/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    looks.map(styleXml).join("") +
    '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="Verdict"><w:name w:val="Verdict"/><w:rPr><w:b/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="Invented"><w:name w:val="Invented"/><w:rPr><w:b/><w:shd w:val="diagStripe" w:color="B0B0B0" w:fill="FFFFFF"/></w:rPr></w:style>' +
    '<w:style w:type="table" w:styleId="PlanTable"><w:name w:val="Plan Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:color="444444"/><w:bottom w:val="single" w:sz="8" w:color="444444"/><w:insideH w:val="single" w:sz="4" w:color="BBBBBB"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>' +
    '<w:style w:type="table" w:styleId="BoxTable"><w:name w:val="Box"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:color="1F6F6B"/><w:left w:val="single" w:sz="8" w:color="1F6F6B"/><w:bottom w:val="single" w:sz="8" w:color="1F6F6B"/><w:right w:val="single" w:sz="8" w:color="1F6F6B"/></w:tblBorders></w:tblPr></w:style>' +
    "</w:styles>"
  );
}

function styleXml({ id, name, next, paragraph = "", run = "" }: Look): string {
  const after = next === undefined ? "" : `<w:next w:val="${next}"/>`;
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${after}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

/** `word/numbering.xml`: 一、（一）1. or 1, 1.1, 1.1.1 for the headings, and the dot of lists. */
export function numberingPart(isChinese: boolean): string {
  const levels = isChinese
    ? [
        ["chineseCountingThousand", "%1、"],
        ["chineseCountingThousand", "（%2）"],
        ["decimal", "%3."],
      ]
    : [
        ["decimal", "%1"],
        ["decimal", "%1.%2"],
        ["decimal", "%1.%2.%3"],
      ];
  const headings = levels.map(
    ([format, text], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:pStyle w:val="Heading${level + 1}"/><w:suff w:val="${isChinese ? "nothing" : "space"}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`,
  );
  const dot =
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="480" w:hanging="280"/></w:pPr></w:lvl>';
  return `<w:numbering ${wordNamespace}><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>${headings.join("")}</w:abstractNum><w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="hybridMultilevel"/>${dot}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
}
