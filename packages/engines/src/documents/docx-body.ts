import { type Block, type Chapter, documentWords, headingNumbers, type Inline, type ReportDocument, type TableColumn, type Text } from "@quoin/core";
import { columnWidths } from "./column-widths.ts";
import { textTwips, wordNamespace } from "./docx-parts.ts";
import { tableLetters } from "./docx-styles.ts";
import { officialPage, officialTwips } from "./official-letter.ts";
import { wordRun, wordText } from "./words/word-text.ts";

const textEmu = 5_760_000;
const emuPerPixel = 9525;
/** How much smaller the chart of a brief stands on its sheet, letters and all. */
const smaller = 0.65;

/** Dots an inch at which a figure is drawn for readers that know no vector pictures, in print too. */
const dotsPerInch = 300;
const emuPerInch = 914_400;
/** Two figures with their captions stand on a page; a tall one leaves room for the text that it belongs to. */
const highestEmu = 4_000_000;
/** What a box takes of the width. */
const boxRoom = 200;

/** A figure of a document and how many points wide its picture is. */
export interface DocumentFigure {
  readonly svg: string;
  readonly width: number;
}

/** Makes the body of a document from its blocks in reading order; footnotes and figures are collected on the way. */
export class DocxBody {
  readonly notes: string[] = [];
  /** Vector figures in reading order, each a file of its own. */
  readonly figures: DocumentFigure[] = [];
  readonly #document: ReportDocument;
  #isBoxed = false;
  /** Headings so far that stand in the contents. */
  #headings = 0;
  /** Width of the text, in twentieths of a point. */
  readonly #width: number;

  constructor(document: ReportDocument) {
    this.#document = document;
    this.#width = document.isOfficial === true ? officialTwips : textTwips;
  }

  /** `word/document.xml` */
  xml(): string {
    const { title, subtitle, hasContents, isOneSheet = false, isOfficial = false, chapters } = this.#document;
    const body = [
      paragraph("Title", wordRun(title)),
      paragraph("Subtitle", wordRun(subtitle)),
      ...(hasContents ? [this.#contents()] : []),
      ...chapters.map((chapter, index) => this.#chapter(chapter, hasContents && index === 0)),
    ];
    const [high, wide, foot] = isOneSheet ? [794, 1020, 400] : [1417, 1417, 850];
    // A sheet alone needs neither header nor a first page of its own.
    const [head, first] = isOneSheet ? ["", ""] : ['<w:headerReference w:type="default" r:id="header1"/>', "<w:titlePg/>"];
    const official = `<w:sectPr><w:footerReference w:type="default" r:id="footer1"/><w:footerReference w:type="even" r:id="footer2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="${officialPage.top}" w:right="${officialPage.right}" w:bottom="${officialPage.bottom}" w:left="${officialPage.left}" w:header="850" w:footer="${officialPage.footer}" w:gutter="0"/></w:sectPr>`;
    const usual = `<w:sectPr>${head}<w:footerReference w:type="default" r:id="footer1"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="${high}" w:right="${wide}" w:bottom="${high}" w:left="${wide}" w:header="${foot - 100}" w:footer="${foot}" w:gutter="0"/>${first}</w:sectPr>`;
    return `<w:document ${wordNamespace}><w:body>${body.join("")}${isOfficial ? official : usual}</w:body></w:document>`;
  }

  /** Each entry names the page of its heading by a reference of its own, which Word and other programs bring up to date alike; a field of the whole contents is filled by Word alone. */
  #contents(): string {
    const { chapters, numbering } = this.#document;
    const numbers = headingNumbers(numbering);
    const entries = chapters.flatMap(({ title, blocks }) => [
      { level: 1, text: `${numbers.next(1)}${title}` },
      ...blocks.flatMap((block) => (block.kind === "heading" ? [{ level: block.level, text: `${numbers.next(block.level)}${block.text}` }] : [])),
    ]);
    const lines = entries.filter(({ level }) => level < 3).map(({ level, text }, index) => paragraph(`TOC${level}`, `${wordRun(text)}${pageOf(index + 1)}`));
    return paragraph("ContentsTitle", wordRun(documentWords(this.#document).contents)) + lines.join("");
  }

  #chapter({ title, blocks }: Chapter, isAfterContents: boolean): string {
    return paragraph("Heading1", this.#headed(1, title), isAfterContents ? "<w:pageBreakBefore/>" : "") + this.#blocks(blocks);
  }

  /** A heading with the mark that the contents refer to. */
  #headed(level: number, text: string): string {
    if (!this.#document.hasContents || level > 2 || this.#isBoxed) return wordRun(text);
    this.#headings += 1;
    const id = this.#headings;
    return `<w:bookmarkStart w:id="${id}" w:name="${headingMark(id)}"/>${wordRun(text)}<w:bookmarkEnd w:id="${id}"/>`;
  }

  #blocks(blocks: readonly Block[]): string {
    return blocks.map((block) => this.#block(block)).join("");
  }

  #block(block: Block): string {
    switch (block.kind) {
      case "heading":
        return paragraph(`Heading${block.level}`, this.#headed(block.level, block.text));
      case "paragraph":
        return paragraph(block.role === "lead" ? "Lead" : block.role === "remark" ? "Remark" : "BodyText", this.#text(block.text));
      case "list":
        return block.items.map((item) => paragraph("ListBullet", this.#text(item))).join("");
      case "table":
        return this.#caption(block.caption, block.remark) + this.#table(block.columns, block.rows);
      case "figure":
        return this.#caption(block.caption, block.remark) + this.#figure(block.svg, block.caption);
      case "box":
        return this.#box(block);
    }
  }

  #box({ title, blocks }: Extract<Block, { readonly kind: "box" }>): string {
    this.#isBoxed = true;
    const inside = paragraph("BoxTitle", wordRun(title)) + this.#blocks(blocks);
    this.#isBoxed = false;
    return `${table("BoxTable", [this.#width], [[cell(inside, this.#width)]])}${paragraph("TableEnd", "")}`;
  }

  #caption(caption: string, remark: string | undefined): string {
    return paragraph("Caption", wordRun(caption)) + (remark === undefined || remark === "" ? "" : paragraph("Remark", wordRun(remark), "<w:keepNext/>"));
  }

  #table(columns: readonly TableColumn[], rows: readonly (readonly (Text | null)[])[]): string {
    const width = this.#width - (this.#isBoxed ? boxRoom : 0);
    const { widths, isSmall } = columnWidths(columns, rows, width, tableLetters(this.#document));
    const style = isSmall ? "TableSmall" : "TableText";
    const set = (runs: string, index: number, isHead = false) =>
      cell(paragraph(style, runs, (isHead ? "<w:keepNext/>" : "") + (columns[index]?.align === "right" ? '<w:jc w:val="right"/>' : "")), widths[index] ?? 0);
    const head = columns.map(({ label }, index) => set(wordRun(label, "<w:b/>"), index, true));
    const body = rows.map((row) => row.map((each, index) => set(each === null ? wordRun("–") : this.#text(each), index)));
    return `${table("PlanTable", widths, [head, ...body])}${paragraph("TableEnd", "")}`;
  }

  /** The figure as a picture that everything shows, and as SVG, which Word draws since 2016. */
  #figure(svg: string, caption: string): string {
    const [, , wide = 600, high = 400] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? "").split(" ").map(Number);
    const cx = Math.min(textEmu, Math.round((highestEmu * wide) / high), Math.round(wide * emuPerPixel * (this.#document.isOneSheet === true ? smaller : 1)));
    const cy = Math.round((cx * high) / wide);
    const id = this.figures.push({ svg: standalone(svg), width: Math.ceil((cx / emuPerInch) * dotsPerInch) });
    const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
    const blip = `<a:blip r:embed="picture${id}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="figure${id}"/></a:ext></a:extLst></a:blip>`;
    const picture = `<pic:pic xmlns:pic="${drawing}/picture"><pic:nvPicPr><pic:cNvPr id="${id}" name="figure${id}.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>${blip}<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`;
    const inline = `<wp:inline xmlns:wp="${drawing}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="${id}" name="figure ${id}" descr="${wordText(caption)}"/><a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture">${picture}</a:graphicData></a:graphic></wp:inline>`;
    return paragraph("Figure", `<w:r><w:drawing>${inline}</w:drawing></w:r>`);
  }

  #text(text: Text): string {
    return typeof text === "string" ? wordRun(text) : text.map((piece) => this.#inline(piece)).join("");
  }

  #inline(piece: Inline): string {
    if (typeof piece === "string") return wordRun(piece);
    if ("number" in piece) return wordRun(piece.text);
    if ("strong" in piece) return wordRun(piece.strong, "<w:b/>");
    if ("verdict" in piece) return wordRun(documentWords(this.#document).verdicts[piece.verdict], '<w:rStyle w:val="Verdict"/>');
    if ("invented" in piece) return wordRun(documentWords(this.#document).invented, '<w:rStyle w:val="Invented"/>');
    return this.#footnote(piece.footnote);
  }

  /** The same footnote keeps its number: a second mention shows it without a note of its own. */
  #footnote(text: string): string {
    const style = '<w:rStyle w:val="FootnoteReference"/>';
    const known = this.notes.indexOf(text);
    if (known >= 0) return wordRun(String(known + 1), style);
    return `<w:r><w:rPr>${style}</w:rPr><w:footnoteReference w:id="${this.notes.push(text)}"/></w:r>`;
  }
}

function paragraph(style: string, runs: string, properties = ""): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${runs}</w:p>`;
}

/** The name of the mark at a heading, by its number among those of the contents. */
function headingMark(heading: number): string {
  return `_Toc${heading}`;
}

/** The number of the page on which a heading stands, at the right edge. */
function pageOf(heading: number): string {
  const asked = `<w:r><w:instrText xml:space="preserve"> PAGEREF ${headingMark(heading)} \\h </w:instrText></w:r>`;
  return `<w:r><w:tab/></w:r>${field("begin")}${asked}${field("separate")}${field("end")}`;
}

function field(kind: "begin" | "separate" | "end"): string {
  return `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
}

/** A cell ends with a paragraph, as Word asks for; a table inside is followed by one. */
function cell(content: string, width: number): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
}

function table(style: string, widths: readonly number[], rows: readonly (readonly string[])[]): string {
  const isList = style === "PlanTable";
  const body = rows.map(
    (cells, index) => `<w:tr><w:trPr>${isList ? "<w:cantSplit/>" : ""}${isList && index === 0 ? "<w:tblHeader/>" : ""}</w:trPr>${cells.join("")}</w:tr>`,
  );
  return `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:firstRow="1"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>${body.join("")}</w:tbl>`;
}

/** A figure of a page as a file of its own: with its namespace and its letters. */
function standalone(svg: string): string {
  return svg.replace("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" font-family=\"'Noto Sans CJK SC','Microsoft YaHei',sans-serif\" ");
}
