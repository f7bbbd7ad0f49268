import type { Block, Chapter, Inline, ReportDocument, TableColumn, Text } from "../document/document.ts";
import { type DocumentWords, documentWords } from "../document/document-words.ts";
import { type HeadingNumbers, headingNumbers } from "../document/heading-numbers.ts";
import { htmlStyle } from "./html-style.ts";
import { htmlText } from "./html-text.ts";

/**
 * The document as one self-contained page: style and figures inside, no script, and a policy that lets a browser ask nobody for
 * anything. The same document gives the same bytes.
 */
export function renderHtml(document: ReportDocument): string {
  const page = new HtmlPage(document);
  const chapters = document.chapters.map((chapter) => page.chapter(chapter)).join("");
  const { language, title, subtitle, hasContents } = document;
  return `<!doctype html>
<html lang="${documentWords(document).tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="generator" content="Quoin">
<title>${htmlText(title)}</title>
<style>${htmlStyle(language)}</style>
</head>
<body${hasContents ? "" : ' class="one-page"'}>
<header><h1>${htmlText(title)}</h1><p class="subtitle">${htmlText(subtitle)}</p></header>
${hasContents ? page.contents() : ""}<main>
${chapters}</main>
${page.footnotes()}</body>
</html>
`;
}

/** Rows up to which a table is kept on one page. */
const shortTable = 10;

/** Renders blocks in reading order, counting headings and footnotes. */
class HtmlPage {
  readonly #document: ReportDocument;
  readonly #numbers: HeadingNumbers;
  readonly #words: DocumentWords;
  readonly #notes: string[] = [];

  constructor(document: ReportDocument) {
    this.#document = document;
    this.#words = documentWords(document);
    this.#numbers = headingNumbers(document.numbering);
  }

  contents(): string {
    const numbers = headingNumbers(this.#document.numbering);
    const items = this.#document.chapters.map(({ id, title }) => `<li><a href="#${htmlText(id)}">${numbers.next(1)}${htmlText(title)}</a></li>`);
    return `<nav aria-label="${this.#words.contents}"><ol>${items.join("")}</ol></nav>\n`;
  }

  chapter({ id, title, blocks }: Chapter): string {
    return `<section id="${htmlText(id)}"><h2>${this.#numbers.next(1)}${htmlText(title)}</h2>\n${this.#blocks(blocks)}</section>\n`;
  }

  footnotes(): string {
    if (this.#notes.length === 0) return "";
    const items = this.#notes.map((text, index) => `<li id="n${index + 1}" value="${index + 1}">${htmlText(text)}</li>`);
    return `<footer class="footnotes"><p>${this.#words.notes}</p><ol>${items.join("")}</ol></footer>\n`;
  }

  #blocks(blocks: readonly Block[]): string {
    return blocks.map((block) => `${this.#block(block)}\n`).join("");
  }

  #block(block: Block): string {
    switch (block.kind) {
      case "heading": {
        const tag = `h${block.level + 1}`;
        const anchor = block.anchor === undefined ? "" : ` id="${htmlText(block.anchor)}"`;
        return `<${tag}${anchor}>${this.#numbers.next(block.level)}${htmlText(block.text)}</${tag}>`;
      }
      case "paragraph":
        return `<p${block.role === undefined ? "" : ` class="${block.role}"`}>${this.#text(block.text)}</p>`;
      case "list":
        return `<ul>${block.items.map((item) => `<li>${this.#text(item)}</li>`).join("")}</ul>`;
      case "table":
        return this.#table(block);
      case "figure":
        return `<figure><figcaption>${captionHtml(block.caption, block.remark)}</figcaption>${block.svg}</figure>`;
      case "box":
        return `<div class="box"><p class="title">${htmlText(block.title)}</p>\n${this.#blocks(block.blocks)}</div>`;
    }
  }

  #table({ caption, columns, rows, remark }: Extract<Block, { kind: "table" }>): string {
    const widths = columns.some(({ width }) => width !== undefined)
      ? `<colgroup>${columns.map(({ width }) => (width === undefined ? "<col>" : `<col style="width:${width}%">`)).join("")}</colgroup>`
      : "";
    const head = columns.map((column) => `<th scope="col"${columnClass(column)}>${htmlText(column.label)}</th>`).join("");
    const body = rows.map(
      (row) => `<tr>${row.map((cell, index) => `<td${columnClass(columns[index])}>${cell === null ? "–" : this.#text(cell)}</td>`).join("")}</tr>`,
    );
    const classes = [...(widths === "" ? [] : ["fixed"]), ...(rows.length <= shortTable ? ["short"] : [])];
    return `<table${classes.length === 0 ? "" : ` class="${classes.join(" ")}"`}><caption>${captionHtml(caption, remark)}</caption>${widths}<thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`;
  }

  #text(text: Text): string {
    return typeof text === "string" ? htmlText(text) : text.map((piece) => this.#inline(piece)).join("");
  }

  #inline(piece: Inline): string {
    if (typeof piece === "string") return htmlText(piece);
    if ("number" in piece) return htmlText(piece.text);
    if ("strong" in piece) return `<strong>${htmlText(piece.strong)}</strong>`;
    if ("verdict" in piece) return `<span class="verdict ${piece.verdict}">${this.#words.verdicts[piece.verdict]}</span>`;
    if ("invented" in piece) return `<span class="invented">${this.#words.invented}</span>`;
    const number = this.#noteNumber(piece.footnote);
    return `<sup><a href="#n${number}">${number}</a></sup>`;
  }

  /** The same footnote keeps its number. */
  #noteNumber(text: string): number {
    const known = this.#notes.indexOf(text);
    return known >= 0 ? known + 1 : this.#notes.push(text);
  }
}

function captionHtml(caption: string, remark: string | undefined): string {
  return `${htmlText(caption)}${remark === undefined ? "" : `<small>${htmlText(remark)}</small>`}`;
}

function columnClass(column: TableColumn | undefined): string {
  return column?.align === "right" ? ' class="n"' : column?.isCode === true ? ' class="code"' : "";
}
