import { type Block, type Chapter, documentWords, type Inline, type ReportDocument, type TableColumn, type Text } from "@quoin/core";
import { wordNamespace } from "./docx-parts.ts";
import { wordRun, wordText } from "./word-text.ts";

/** Width of the text on A4 with margins of 25 mm. */
const textTwips = 9071;
const textEmu = 5_760_000;
const emuPerPixel = 9525;
/** How much smaller the chart of a brief stands on its sheet, letters and all. */
const smaller = 0.65;

/** Dots an inch at which a figure is drawn for readers that know no vector pictures, in print too. */
const dotsPerInch = 300;
const emuPerInch = 914_400;

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

  constructor(document: ReportDocument) {
    this.#document = document;
  }

  /** `word/document.xml` */
  xml(): string {
    const { title, subtitle, hasContents, isOneSheet = false, chapters } = this.#document;
    const body = [
      paragraph("Title", wordRun(title)),
      paragraph("Subtitle", wordRun(subtitle)),
      ...(hasContents ? [this.#contents()] : []),
      ...chapters.map((chapter) => this.#chapter(chapter)),
    ];
    const [high, wide, foot] = isOneSheet ? [794, 1020, 400] : [1417, 1417, 850];
    const page = `<w:sectPr><w:footerReference w:type="default" r:id="footer1"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="${high}" w:right="${wide}" w:bottom="${high}" w:left="${wide}" w:header="${foot}" w:footer="${foot}" w:gutter="0"/></w:sectPr>`;
    return `<w:document ${wordNamespace}><w:body>${body.join("")}${page}</w:body></w:document>`;
  }

  /** A field that Word brings up to date with its page numbers; until then the chapters stand in it. */
  #contents(): string {
    const { chapters } = this.#document;
    const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const begin = `${field("begin")}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>${field("separate")}`;
    const lines = chapters.map(({ title }, index) =>
      paragraph("TOC1", `${index === 0 ? begin : ""}${wordRun(title)}${index === chapters.length - 1 ? field("end") : ""}`),
    );
    return `${paragraph("Subtitle", wordRun(documentWords(this.#document).contents))}${lines.join("")}<w:p><w:r><w:br w:type="page"/></w:r></w:p>`;
  }

  #chapter({ title, blocks }: Chapter): string {
    return paragraph("Heading1", wordRun(title)) + this.#blocks(blocks);
  }

  #blocks(blocks: readonly Block[]): string {
    return blocks.map((block) => this.#block(block)).join("");
  }

  #block(block: Block): string {
    switch (block.kind) {
      case "heading":
        return paragraph(`Heading${block.level}`, wordRun(block.text));
      case "paragraph":
        return paragraph(block.role === "lead" ? "Lead" : block.role === "remark" ? "Remark" : "BodyText", this.#text(block.text));
      case "list":
        return block.items.map((item) => paragraph("ListBullet", this.#text(item))).join("");
      case "table":
        return this.#caption(block.caption, block.remark) + this.#table(block.columns, block.rows);
      case "figure":
        return this.#caption(block.caption, block.remark) + this.#figure(block.svg, block.caption);
      case "box":
        return `${table("BoxTable", [textTwips], [[cell(paragraph("BoxTitle", wordRun(block.title)) + this.#blocks(block.blocks))]])}${paragraph("TableText", "")}`;
    }
  }

  #caption(caption: string, remark: string | undefined): string {
    return paragraph("Caption", wordRun(caption)) + (remark === undefined || remark === "" ? "" : paragraph("Remark", wordRun(remark), "<w:keepNext/>"));
  }

  #table(columns: readonly TableColumn[], rows: readonly (readonly (Text | null)[])[]): string {
    const named = columns.reduce((sum, { width = 0 }) => sum + width, 0);
    const open = columns.filter(({ width }) => width === undefined).length;
    const widths = columns.map(({ width }) => Math.round((textTwips * (width ?? Math.max(5, 100 - named) / open)) / 100));
    const aligned = (index: number) => (columns[index]?.align === "right" ? '<w:jc w:val="right"/>' : "");
    const head = columns.map(({ label }, index) => cell(paragraph("TableText", wordRun(label, "<w:b/>"), aligned(index))));
    const body = rows.map((row) => row.map((each, index) => cell(paragraph("TableText", each === null ? wordRun("–") : this.#text(each), aligned(index)))));
    return `${table("PlanTable", widths, [head, ...body])}${paragraph("TableText", "")}`;
  }

  /** The figure as a picture that everything shows, and as SVG, which Word draws since 2016. */
  #figure(svg: string, caption: string): string {
    const [, , wide = 600, high = 400] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? "").split(" ").map(Number);
    const cx = Math.min(textEmu, Math.round(wide * emuPerPixel * (this.#document.isOneSheet === true ? smaller : 1)));
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

/** A cell ends with a paragraph, as Word asks for; a table inside is followed by one. */
function cell(content: string): string {
  return `<w:tc><w:tcPr/>${content}</w:tc>`;
}

function table(style: string, widths: readonly number[], rows: readonly (readonly string[])[]): string {
  const isList = style === "PlanTable";
  const body = rows.map(
    (cells, index) => `<w:tr><w:trPr><w:cantSplit w:val="${isList}"/>${isList && index === 0 ? "<w:tblHeader/>" : ""}</w:trPr>${cells.join("")}</w:tr>`,
  );
  return `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:firstRow="1"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>${body.join("")}</w:tbl>`;
}

/** A figure of a page as a file of its own: with its namespace and its letters. */
function standalone(svg: string): string {
  return svg.replace("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" font-family=\"'Noto Sans CJK SC','Microsoft YaHei',sans-serif\" ");
}
