import { type TableWriter, workbookParts } from "@quoin/core";
import { ZipWriter } from "../zip/zip-writer.ts";

/** Writes workbooks row by row; only packed bytes are held. */
export const workbookWriter: TableWriter = {
  async xlsx(sheets) {
    const zip = new ZipWriter();
    for (const [name, pieces] of workbookParts(sheets)) await zip.add(name, pieces);
    return zip.finish();
  },
};
