import type { SheetCell, WrittenSheet } from "../../contract/table-writer.ts";
import type { Block, Chapter, Inline, ReportDocument, Text } from "../document/document.ts";
import { type DocumentWords, documentWords } from "../document/document-words.ts";
import { type HeadingNumbers, headingNumbers } from "../document/heading-numbers.ts";

type Row = readonly SheetCell[];

/** Characters that the first column takes; it holds the text between the tables too. */
const textWidth = 60;

/** A report as a workbook: a sheet a chapter, numbers as numbers, footnotes under each sheet. What can only be drawn is named. */
export function reportSheets(document: ReportDocument): readonly WrittenSheet[] {
  const numbers = headingNumbers(document.numbering);
  return document.chapters.map((chapter) => chapterSheet(chapter, document, numbers));
}

function chapterSheet({ title, blocks }: Chapter, document: ReportDocument, numbers: HeadingNumbers): WrittenSheet {
  const sheet = new ChapterSheet(documentWords(document), numbers);
  const head: Row[] = [[{ value: `${numbers.next(1)}${title}`, look: "title" }], [{ value: `${document.title} · ${document.subtitle}`, look: "note" }]];
  return { name: title, columns: blocks.some(isRunningText) ? [{ width: textWidth }] : [], rows: [...head, ...sheet.blocks(blocks), ...sheet.footnotes()] };
}

/** What stands in the first column and has no table's width. */
function isRunningText({ kind }: Block): boolean {
  return kind === "paragraph" || kind === "list" || kind === "box";
}

/** Lays the blocks of a chapter out one under another, counting headings and footnotes. */
class ChapterSheet {
  readonly #words: DocumentWords;
  readonly #numbers: HeadingNumbers;
  readonly #notes: string[] = [];

  constructor(words: DocumentWords, numbers: HeadingNumbers) {
    this.#words = words;
    this.#numbers = numbers;
  }

  blocks(blocks: readonly Block[]): readonly Row[] {
    return blocks.flatMap((block) => this.#block(block));
  }

  footnotes(): readonly Row[] {
    return this.#notes.length === 0 ? [] : [[], ...this.#notes.map((text, index): Row => [{ value: `[${index + 1}] ${text}`, look: "note" }])];
  }

  #block(block: Block): readonly Row[] {
    switch (block.kind) {
      case "heading":
        return [[], [{ value: `${this.#numbers.next(block.level)}${block.text}`, look: "heading" }]];
      case "paragraph":
        return [[{ value: this.#text(block.text), look: block.role === "remark" ? "note" : "wrapped" }]];
      case "list":
        return block.items.map((item): Row => [{ value: `• ${this.#text(item)}`, look: "wrapped" }]);
      case "table":
        return [
          [],
          [{ value: block.caption, look: "heading" }],
          ...remarkRow(block.remark),
          block.columns.map(({ label }) => ({ value: label, look: "header" as const })),
          ...block.rows.map((row) => row.map((cell) => this.#cell(cell))),
          [],
        ];
      case "figure": {
        return [[{ value: block.caption, look: "heading" }], ...remarkRow(block.remark), [{ value: this.#words.figureElsewhere, look: "note" }]];
      }
      case "box":
        return [[{ value: block.title, look: "heading" }], ...this.blocks(block.blocks)];
    }
  }

  #cell(text: Text | null): SheetCell {
    if (text === null) return null;
    const [only, ...more] = typeof text === "string" ? [text] : text;
    if (typeof only === "object" && "number" in only && more.length === 0) return only.number;
    return { value: this.#text(text), look: "wrapped" };
  }

  #text(text: Text): string {
    return typeof text === "string" ? text : text.map((piece) => this.#inline(piece)).join("");
  }

  #inline(piece: Inline): string {
    if (typeof piece === "string") return piece;
    if ("number" in piece) return piece.text;
    if ("strong" in piece) return piece.strong;
    if ("verdict" in piece) return this.#words.verdicts[piece.verdict];
    if ("invented" in piece) return this.#words.tag === "zh-CN" ? "〔虚构〕" : `[${this.#words.invented.toLowerCase()}]`;
    const known = this.#notes.indexOf(piece.footnote);
    return `[${known >= 0 ? known + 1 : this.#notes.push(piece.footnote)}]`;
  }
}

function remarkRow(remark: string | undefined): readonly Row[] {
  return remark === undefined || remark === "" ? [] : [[{ value: remark, look: "note" }]];
}
