import type { OutputFile } from "../contract/fields.ts";
import type { Ports } from "../contract/ports.ts";
import type { ReportDocument } from "./document/document.ts";
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

/** The ending of the sheets of a meeting, which are no document of blocks. */
export const slidesEnding = ".pptx";
