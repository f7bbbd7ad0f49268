import { sentences } from "../../language/statement/sentences.ts";

/** What the printers of a document say themselves. */
export const printerWords = sentences("document", {
  contents: { en: "Contents", zh: "目录" },
  notes: { en: "Notes", zh: "注" },
  invented: { en: "Invented", zh: "虚构" },
  elsewhere: { en: "the figure is drawn in the html and docx files", zh: "图见 html 与 docx 文件" },
});
