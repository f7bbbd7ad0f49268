import type { OfficeWords } from "../../language/office-words.ts";
import { documentText, type Tongue } from "../../language/tongues.ts";
import type { Block, Inline, ReportDocument, Text } from "./document.ts";

/**
 * A document for readers of a further language: it was made in English from content that already speaks the language where statements and actions stand, and here
 * what stands between them is said. What the language lacks, and what others wrote, stays as it is.
 */
export function documentInTongue(document: ReportDocument, tongue: Tongue, words: OfficeWords): ReportDocument {
  const say = (text: string): string => edged(text, (inner) => documentText(inner, tongue, words));
  const inline = (piece: Inline): Inline => {
    if (typeof piece === "string") return say(piece);
    if ("number" in piece) return { ...piece, text: say(piece.text) };
    if ("strong" in piece) return { strong: say(piece.strong) };
    return "footnote" in piece ? { footnote: piece.footnote.split("; ").map(say).join("; ") } : piece;
  };
  const said = (text: Text): Text => (typeof text === "string" ? say(text) : text.map(inline));
  const block = (each: Block): Block => {
    switch (each.kind) {
      case "heading":
        return { ...each, text: say(each.text) };
      case "paragraph":
        return { ...each, text: said(each.text) };
      case "list":
        return { ...each, items: each.items.map(said) };
      case "table":
        return {
          ...each,
          caption: say(each.caption),
          columns: each.columns.map((column) => ({ ...column, label: say(column.label) })),
          rows: each.rows.map((row) => row.map((cell) => (cell === null ? null : said(cell)))),
          ...(each.remark === undefined ? {} : { remark: say(each.remark) }),
        };
      case "figure":
        return { ...each, caption: say(each.caption), ...(each.remark === undefined ? {} : { remark: say(each.remark) }) };
      case "box":
        return { ...each, title: say(each.title), blocks: each.blocks.map(block) };
    }
  };
  return {
    ...document,
    title: say(document.title),
    subtitle: say(document.subtitle),
    words: tongue.document,
    chapters: document.chapters.map((chapter) => ({ ...chapter, title: say(chapter.title), blocks: chapter.blocks.map(block) })),
  };
}

/** The text between the blanks and colons around it, said; those stay. */
function edged(text: string, say: (inner: string) => string): string {
  const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(:?\s*)$/su.exec(text) ?? [];
  const whole = say(text.trim());
  return whole !== text.trim() ? text.replace(text.trim(), () => whole) : inner === "" ? text : `${before}${say(inner)}${after}`;
}
