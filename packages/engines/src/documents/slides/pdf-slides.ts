import type { Slide, SlideDeck } from "@quoin/core";
import PDFDocument from "pdfkit";
import { drawChart } from "./pdf-chart.ts";
import { inks, Pen, sheet } from "./pdf-page.ts";

const wide = sheet.width - 2 * sheet.edge;
/** More than seven tenths of the sheet are the picture. */
const picture = { x: sheet.edge, y: 106, width: wide, height: 410 } as const;

/** The sheets of a meeting as they are projected or printed where there is no presentation program; the same deck gives the same bytes. What whoever presents may be asked stands in the other format alone. */
export async function pdfSlides(deck: SlideDeck): Promise<readonly Uint8Array[]> {
  const page = new PDFDocument({
    size: [sheet.width, sheet.height],
    margin: 0,
    autoFirstPage: false,
    // The standard letters of PDF are in no file of the program.
    font: "",
    lang: deck.tag,
    info: { Title: deck.title, Producer: "quoin", Creator: "quoin", CreationDate: new Date(0) },
  });
  const parts: Uint8Array[] = [];
  const ended = new Promise<void>((resolve, reject) =>
    page
      .on("data", (part: Uint8Array) => parts.push(part))
      .on("end", resolve)
      .on("error", reject),
  );
  const pen = await Pen.on(page);
  for (const [at, slide] of deck.slides.entries()) {
    page.addPage();
    draw(page, pen, slide, `${at + 1}/${deck.slides.length}`);
  }
  page.end();
  await ended;
  return parts;
}

function draw(page: PDFKit.PDFDocument, pen: Pen, { title, sentence, chart, items, source }: Slide, number: string): void {
  const { size, lines } = pen.fitted(title, wide, 2, [28, 24, 20]);
  for (const [at, line] of lines.slice(0, 2).entries()) pen.line(line, { x: sheet.edge, y: 40 + at * (size + 4), size });
  if (sentence !== "") pen.line(pen.cut(sentence, wide, 18), { x: sheet.edge, y: 98, size: 18, ink: inks.soft });
  if (chart !== null) drawChart(page, pen, chart, picture);
  else list(pen, items);
  pen.line(pen.cut(source, wide - 80, 13), { x: sheet.edge, y: sheet.height - 8, size: 13, ink: inks.soft });
  pen.line(number, { x: sheet.width - sheet.edge, y: sheet.height - 8, size: 13, ink: inks.soft, anchor: "end" });
}

/** Items one under the other, in the largest letters in which all of them fit. */
function list(pen: Pen, items: readonly string[]): void {
  const laid = [24, 20, 18, 16, 14].map((size) => ({ size, all: items.map((item) => pen.lines(item, wide - 24, size)) }));
  const height = ({ size, all }: (typeof laid)[number]) => all.reduce((sum, lines) => sum + lines.length * size * 1.35 + size * 0.6, 0);
  const fits = laid.find((each) => height(each) <= picture.height) ?? laid.at(-1);
  if (fits === undefined) return;
  let y = picture.y + 16 + fits.size;
  for (const lines of fits.all) {
    pen.line("•", { x: sheet.edge, y, size: fits.size });
    for (const line of lines) {
      pen.line(line, { x: sheet.edge + 24, y, size: fits.size });
      y += fits.size * 1.35;
    }
    y += fits.size * 0.6;
  }
}
