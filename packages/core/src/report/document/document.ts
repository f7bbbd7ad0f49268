import type { Verdict } from "../../diagnosis/finding/finding.ts";
import type { Language } from "../../language/text.ts";
import type { DocumentWords } from "./document-words.ts";

/** A piece of running text. `footnote` stands where its number is printed; `invented` is the mark that invented records carry. */
export type Inline =
  | string
  /** A number with its words: a workbook takes the number. */
  | { readonly number: number; readonly text: string }
  | { readonly strong: string }
  | { readonly verdict: Verdict }
  | { readonly invented: true }
  | { readonly footnote: string };
export type Text = string | readonly Inline[];

export interface TableColumn {
  readonly label: string;
  readonly align: "left" | "right";
  /** Share of the table's width, in percent; without it the column takes what it needs. */
  readonly width?: number;
  /** Long codes that may be broken anywhere, such as hashes. */
  readonly isCode?: boolean;
}

/** One block of a document. `level` of a heading is 2 for a part of a chapter and 3 below it; chapters are `Chapter`s. */
export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string; readonly anchor?: string }
  | { readonly kind: "paragraph"; readonly text: Text; readonly role?: "lead" | "remark" }
  | { readonly kind: "list"; readonly items: readonly Text[] }
  /** A missing cell is null and is printed as a dash, never as 0. */
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly (Text | null)[])[];
      readonly remark?: string;
    }
  | { readonly kind: "figure"; readonly svg: string; readonly caption: string; readonly remark?: string }
  /** 专栏: a framed part inside a task. */
  | { readonly kind: "box"; readonly title: string; readonly blocks: readonly Block[] };

export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** How headings are numbered: 一、（一）1. / 1, 1.1, 1.1.1 / as the heading texts stand. */
export type Numbering = "chinese" | "decimal" | "none";

/** A report before it has a format: html, docx, xlsx, and whatever else can show headings, tables and vector figures. Holds no time and no place of a machine. */
export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly numbering: Numbering;
  /** What its printers say themselves, where it is in a further language. */
  readonly words?: DocumentWords;
  /** A page of its own for the title and the list of chapters; a brief has neither. */
  readonly hasContents: boolean;
  /** What fits one sheet of A4 is set so that it does: smaller letters, narrower margins. */
  readonly isOneSheet?: boolean;
  /** Set as offices of China set what they send each other (GB/T 9704); a word processor knows such pages and fonts, others set it as usual. */
  readonly isOfficial?: boolean;
  readonly chapters: readonly Chapter[];
}
