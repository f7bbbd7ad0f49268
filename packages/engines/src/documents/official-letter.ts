import { wordNamespace } from "./docx-parts.ts";

/**
 * The form of official documents of China, GB/T 9704—2012: A4 with 37 mm above, 35 mm below, 28 mm left and 26 mm right (a type area of 156 by 225 mm), 22 lines of 28 characters a page, title in
 * size 2 of 小标宋, text in size 3 of 仿宋, headings in 黑体, 楷体 and 仿宋, page numbers in size 4 at the outer edge. Lengths in twentieths of a point, letters in half points.
 */
export const officialPage = { top: 2098, bottom: 1984, left: 1588, right: 1474, footer: 1587 } as const;

/** Width of the type area: 156 mm. */
export const officialTwips = 8844;

/** 225 mm in 22 lines. */
export const officialLine = 'w:line="580" w:lineRule="exact"';

const latin = 'w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"';

/** Fonts by their names in that form; what stands in for one that a machine does not have is said in the table of fonts. */
export const officialFaces = {
  title: `<w:rFonts ${latin} w:eastAsia="方正小标宋简体"/>`,
  body: `<w:rFonts ${latin} w:eastAsia="仿宋_GB2312"/>`,
  headings: {
    1: `<w:rFonts ${latin} w:eastAsia="黑体"/>`,
    2: `<w:rFonts ${latin} w:eastAsia="楷体_GB2312"/>`,
    3: `<w:rFonts ${latin} w:eastAsia="仿宋_GB2312"/>`,
  },
  number: '<w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/>',
} as const;

/** Free fonts that take the place of those that are not: a reader's machine looks for these next. */
const standIns: Readonly<Record<string, string>> = {
  方正小标宋简体: "Source Han Serif SC,Noto Serif CJK SC,宋体",
  仿宋_GB2312: "FandolFang,仿宋,FangSong",
  楷体_GB2312: "FandolKai,楷体,KaiTi",
  黑体: "Source Han Sans SC,Noto Sans CJK SC,SimHei",
  宋体: "Source Han Serif SC,Noto Serif CJK SC,SimSun",
};

/** `word/fontTable.xml` */
export function fontTablePart(): string {
  const fonts = Object.entries(standIns).map(([name, others]) => `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/></w:font>`);
  return `<w:fonts ${wordNamespace}>${fonts.join("")}</w:fonts>`;
}

/** `word/footer1.xml` and `footer2.xml`: — 1 — in size 4, one character from the outer edge: right on odd pages, left on even ones. */
export function officialFooter(side: "odd" | "even"): string {
  const place = side === "odd" ? '<w:ind w:right="280"/><w:jc w:val="right"/>' : '<w:ind w:left="280"/><w:jc w:val="left"/>';
  const look = `<w:rPr>${officialFaces.number}<w:sz w:val="28"/></w:rPr>`;
  const run = (text: string) => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  return `<w:ftr ${wordNamespace}><w:p><w:pPr><w:pStyle w:val="Footer"/>${place}</w:pPr>${run("— ")}<w:fldSimple w:instr=" PAGE ">${run("1")}</w:fldSimple>${run(" —")}</w:p></w:ftr>`;
}
