import type { OutputFile } from "../contract/fields.ts";
import type { Ports } from "../contract/ports.ts";
import type { ReportDocument } from "./document/document.ts";
import type { SlideDeck } from "./document/slide-deck.ts";
import { renderHtml } from "./html/render-html.ts";
import { reportSheets } from "./workbook/report-sheets.ts";

type Printer = (ports: Pick<Ports, "documents" | "workbooks">, document: ReportDocument) => Promise<OutputFile["parts"]>;

/** The formats of a document by the ending of its file; all print the same blocks. */
export const documentPrinters: Readonly<Record<string, Printer>> = {
  ".html": async (_, document) => [renderHtml(document)],
  ".docx": ({ documents }, document) => documents.docx(document),
  ".xlsx": ({ workbooks }, document) => workbooks.xlsx(reportSheets(document)),
};

/** The endings that are known, as a fault names them. */
export const knownEndings = Object.keys(documentPrinters).join(", ");

/** The sheets of a meeting, which are no document of blocks, by the ending of their file. */
const slidePrinters: Readonly<Record<string, (ports: Pick<Ports, "documents">, deck: SlideDeck) => Promise<OutputFile["parts"]>>> = {
  ".pptx": ({ documents }, deck) => documents.pptx(deck),
  ".pdf": ({ documents }, deck) => documents.slidesPdf(deck),
};

/** The endings of what is told as a document and as the sheets of a meeting, as a fault names them. */
export const knownSlideEndings = [knownEndings, ...Object.keys(slidePrinters)].join(", ");

/** Prints as a document or as the sheets of a meeting, whichever the ending asks for; undefined where it is none that is known. */
export function printerOf(
  ending: string,
):
  | ((
      ports: Pick<Ports, "documents" | "workbooks">,
      told: { readonly document: () => ReportDocument; readonly deck: () => SlideDeck },
    ) => Promise<OutputFile["parts"]>)
  | undefined {
  const [print, slides] = [documentPrinters[ending], slidePrinters[ending]];
  if (print !== undefined) return (ports, { document }) => print(ports, document());
  return slides === undefined ? undefined : (ports, { deck }) => slides(ports, deck());
}
