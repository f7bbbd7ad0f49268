import type { LanguageTag } from "../../language/language-tag.ts";
import { plainText } from "../../language/office-words.ts";
import { type LocalText, languages as ownLanguages } from "../../language/text.ts";
import type { Entity } from "../../schema/entity.ts";
import { type FieldShape, fieldShapes } from "../../schema/field-shape.ts";
import { labelShapes } from "../../schema/record-labels.ts";
import type { FormColumn } from "../import/columns/filled-columns.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A column of a table of records: a field, or one language of its names. */
export interface RecordColumn extends FormColumn {
  /** Null where the column is the version of the record. */
  readonly shape: FieldShape | null;
  /** The cell: texts, numbers and codes as they are, lists and objects as JSON, TYPE/ID for a reference to any type; null where nothing is known. */
  write(record: Fields): string | number | null;
  /** What a cell says; undefined where it is not the JSON that the field needs. */
  read(cell: string): unknown;
}

/** The languages of the columns of names: those that the office reads, and the program's two where it reads them alone or where records are named in them. */
export function columnLanguages(read: readonly LanguageTag[], named: readonly LanguageTag[] = []): readonly LanguageTag[] {
  const isOwn = (tag: LanguageTag): boolean => ownLanguages.some((each) => each === tag);
  return [...new Set([...(read.every(isOwn) ? ownLanguages : read), ...named])];
}

const identifier = { en: "Identifier", zh: "编号" };

/**
 * The columns of a type, as they are exported and read back: its fields in their order, labels by language, and last the version that was exported.
 *
 * @param languages  in which it is named: those that an office writes or may write; the program's two where nothing is said
 */
export function recordColumns(entity: Pick<Entity, "schema">, languages: readonly LanguageTag[] = ownLanguages): readonly RecordColumn[] {
  // Headings say the plain word: a table that went out before the office chose another one still comes back.
  const plain = fieldShapes(entity).map((shape) => ({ ...shape, label: plainText(shape.label) }));
  const fields = plain.flatMap((shape) => (shape.kind === "labels" ? labelColumns(shape, languages) : [fieldColumn(shape)]));
  return [
    ...fields,
    {
      name: "version",
      label: { en: "Version", zh: "版本" },
      shape: null,
      write: ({ version }) => version as number,
      read: (cell) => (cell === "" ? null : cell),
    },
  ];
}

function labelColumns(shape: FieldShape, languages: readonly LanguageTag[]): readonly RecordColumn[] {
  return labelShapes(shape, languages).map(({ name: language, label }) => ({
    name: `labels.${language}`,
    label: { en: `${shape.label.en} (${label.en})`, zh: `${shape.label.zh}（${label.zh}）` },
    shape,
    write: ({ labels }) => (labels as Readonly<Record<string, string | null>> | undefined)?.[language] ?? null,
    read: (cell) => ({ [language]: cell === "" ? null : cell }),
  }));
}

function fieldColumn(shape: FieldShape): RecordColumn {
  const { name, kind, list } = shape;
  const label: LocalText =
    name === "id"
      ? identifier
      : {
          en: shape.unit === null ? shape.label.en : `${shape.label.en} (${shape.unit})`,
          zh: shape.unit === null ? shape.label.zh : `${shape.label.zh}（${shape.unit}）`,
        };
  if (list) return { name, label, shape, write: (record) => listCell(record[name]), read: (cell) => readList(shape, cell) };
  if (kind === "object")
    return { name, label, shape, write: (record) => jsonCell(record[name]), read: (cell) => (cell === "" ? null : parsed(cell, isObject)) };
  if (kind === "any-reference")
    return { name, label, shape, write: (record) => pathOf(record[name]), read: (cell) => (cell === "" ? null : referenceOf(cell)) };
  return { name, label, shape, write: (record) => plainCell(record[name]), read: (cell) => (cell === "" ? null : cell) };
}

function plainCell(value: unknown): string | number | null {
  return typeof value === "number" || typeof value === "string" ? value : typeof value === "boolean" ? String(value) : null;
}

function jsonCell(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}

function listCell(value: unknown): string | null {
  return Array.isArray(value) && value.length > 0 ? JSON.stringify(value) : null;
}

/** JSON, or plain entries parted by semicolons, which is what people type. */
function readList({ fields, kind }: FieldShape, cell: string): unknown {
  if (cell === "") return [];
  if (cell.startsWith("[")) return parsed(cell, Array.isArray);
  if (fields !== null) return undefined;
  const entries = cell.split(/[;；]/u).flatMap((entry) => (entry.trim() === "" ? [] : [entry.trim()]));
  if (kind === "any-reference") return entries.map(referenceOf);
  return entries;
}

function pathOf(value: unknown): string | null {
  const about = value as { readonly type: string; readonly id: string } | null | undefined;
  return about === null || about === undefined ? null : `${about.type}/${about.id}`;
}

function referenceOf(cell: string): { readonly type: string; readonly id: string } | undefined {
  const at = cell.indexOf("/");
  return at > 0 ? { type: cell.slice(0, at), id: cell.slice(at + 1) } : undefined;
}

/** The JSON of a cell where it is of the right form, else undefined. */
function parsed(cell: string, isRight: (value: unknown) => boolean): unknown {
  try {
    const value: unknown = JSON.parse(cell);
    return isRight(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
