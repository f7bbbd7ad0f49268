import type { Block, Text } from "../src/report/document/document.ts";

/** A table of a document. */
export type Table = Extract<Block, { kind: "table" }>;

/** The tables of blocks, those in boxes too. */
export function tables(blocks: readonly Block[]): Table[] {
  return blocks.flatMap((block) => (block.kind === "table" ? [block] : block.kind === "box" ? tables(block.blocks) : []));
}

/** A text as it is read, without its notes. */
export function read(text: Text | null): string {
  if (text === null) return "–";
  if (typeof text === "string") return text;
  return text
    .map((piece) =>
      typeof piece === "string" ? piece : "text" in piece ? piece.text : "strong" in piece ? piece.strong : "invented" in piece ? "[invented]" : "",
    )
    .join("");
}

/** The rows of a table as they are read, a missing cell as a dash. */
export function rows(table: Table | undefined): string[][] {
  return (table?.rows ?? []).map((row) => row.map(read));
}

/** What blocks say outside of tables, in their order. */
export function prose(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph" ? [read(block.text)] : block.kind === "list" ? block.items.map(read) : block.kind === "heading" ? [block.text] : [],
  );
}
