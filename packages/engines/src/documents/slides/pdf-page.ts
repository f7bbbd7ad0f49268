import { type LetterRuns, letterRuns } from "../../letters/letter-runs.ts";
import { drawingLetters } from "../../letters/letters.ts";

/** 16:9, in points: as wide as the sheets of a presentation program. */
export const sheet = { width: 960, height: 540, edge: 36 } as const;

export const inks = { ink: "#1b1f22", soft: "#4d565b", rule: "#d9dcda", own: ["#0b5a5e", "#d55e00", "#0072b2", "#a8558a"], beside: "#8a9296" } as const;

interface Lettering {
  readonly x: number;
  /** The line on which the letters stand. */
  readonly y: number;
  readonly size: number;
  readonly ink?: string;
  readonly anchor?: "start" | "middle" | "end";
}

/** Writes on the pages of a PDF with the letters that come with the program. */
export class Pen {
  readonly #page: PDFKit.PDFDocument;
  readonly #runs: LetterRuns;

  constructor(page: PDFKit.PDFDocument, runs: LetterRuns) {
    this.#page = page;
    this.#runs = runs;
  }

  static async on(page: PDFKit.PDFDocument): Promise<Pen> {
    for (const { family, bytes } of await drawingLetters()) page.registerFont(family, bytes);
    return new Pen(page, await letterRuns());
  }

  width(text: string, size: number): number {
    return this.#runs.width(text, size);
  }

  /** One line, as it is. */
  line(text: string, { x, y, size, ink = inks.ink, anchor = "start" }: Lettering): void {
    const wide = this.width(text, size);
    let left = x - { start: 0, middle: wide / 2, end: wide }[anchor];
    this.#page.fillColor(ink).fontSize(size);
    for (const { letters, text: part } of this.#runs.of(text)) {
      this.#page.font(letters.family).text(part, left, y, { baseline: "alphabetic", lineBreak: false });
      left += this.width(part, size);
    }
  }

  /** The largest of the sizes in which the text takes no more than so many lines of the width, and its lines; the last size takes as many as it needs. */
  fitted(text: string, width: number, most: number, sizes: readonly number[]): { readonly size: number; readonly lines: readonly string[] } {
    const tried = sizes.map((size) => ({ size, lines: this.lines(text, width, size) }));
    const fits = tried.find(({ lines }) => lines.length <= most) ?? tried.at(-1);
    if (fits === undefined) throw new Error("Pen.fitted: no size was given");
    return fits;
  }

  /** A text in lines of a width: broken between Chinese signs and at the blanks of other writing; no line begins with a closing sign. */
  lines(text: string, width: number, size: number): readonly string[] {
    const lines: string[] = [];
    let line = "";
    for (const part of text.match(/[\u2e80-\u9fff\uff00-\uffef][，。；：、！？）》”％%]*|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|\s+/gu) ?? []) {
      if (line !== "" && this.width(line + part.trimEnd(), size) > width) {
        lines.push(line.trimEnd());
        line = part.trimStart();
      } else line += part;
    }
    return line.trim() === "" ? lines : [...lines, line.trimEnd()];
  }

  /** A text cut to a width. */
  cut(text: string, width: number, size: number): string {
    if (this.width(text, size) <= width) return text;
    let kept = text;
    while (kept.length > 1 && this.width(`${kept}…`, size) > width) kept = kept.slice(0, -1);
    return `${kept}…`;
  }
}
