import type { Language, LocalText } from "../../language/text.ts";
import type { pictureWords } from "./picture.words.ts";
import type { PictureSpec } from "./picture-drawer.ts";

/** A column that a picture reads: the name that the measure's own table has for it, and whether the picture can be drawn without. */
export interface PictureColumn {
  readonly column: string;
  readonly holds: "text" | "number";
  readonly optional?: true;
  readonly tells: LocalText;
}

/** A row of the data by the roles of its columns; null where a cell is empty or the column is not there. */
export interface PictureRow {
  readonly texts: Readonly<Record<string, string | null>>;
  readonly numbers: Readonly<Record<string, number | null>>;
}

/** Positions of places beside the data. */
export type PicturePlaces = { readonly tiles: readonly PictureRow[] } | { readonly outlines: unknown; readonly key: string } | null;

/** What a picture is drawn with beside its rows. */
export interface PictureFrame {
  readonly language: Language;
  /** Points that the drawing itself has in width. */
  readonly width: number;
  /** Value at which nothing differs, where the kind has one. */
  readonly reference: number;
  readonly places: PicturePlaces;
  say(code: keyof typeof pictureWords.table): string;
}

/** A kind of picture: what it reads and how its rows are drawn, as panels from top to bottom. */
export interface PictureKind {
  readonly name: string;
  readonly tells: LocalText;
  readonly columns: Readonly<Record<string, PictureColumn>>;
  /** Whether it may be named by which places stand where: a table of tiles, or outlines. */
  readonly places?: "tiles" | "outlines";
  /** Roles that tell one thing drawn from another: rows that agree in all of them would lie over each other, or one would hide the other. */
  readonly once?: readonly string[];
  panels(rows: readonly PictureRow[], frame: PictureFrame): readonly PictureSpec[];
}

/** The text of a role, "" where there is none. */
export function textOf({ texts }: PictureRow, role: string): string {
  return texts[role] ?? "";
}

/** The number of a role. */
export function numberOf({ numbers }: PictureRow, role: string): number | null {
  return numbers[role] ?? null;
}

/** Texts of a role, each once, in order of first appearance. */
export function listed(rows: readonly PictureRow[], role: string): readonly string[] {
  return [...new Set(rows.map((row) => textOf(row, role)))];
}

/** Whether a role has a value in any row. */
export function isGiven(rows: readonly PictureRow[], role: string): boolean {
  return rows.some((row) => row.texts[role] != null || row.numbers[role] != null);
}
