import { z } from "zod";
import type { CsvTable } from "./csv-text.ts";

/** Kinds of table files, as somebody says what a stream of bytes is. */
export const inputFormats = ["csv", "tsv", "xlsx", "json", "jsonl", "parquet", "arrow"] as const;
export type InputFormat = (typeof inputFormats)[number];

/** What is said of a file beside its bytes, by whoever hands it in or by the package that names it; what is not said is found out. */
export interface SaidOfFile {
  readonly format?: InputFormat;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly decimal?: string;
  readonly thousands?: string;
  readonly sheet?: string;
  /** Texts of cells that mean that there is nothing. */
  readonly missing?: readonly string[];
}

/**
 * A file that a person hands in: on the command line a path, over HTTP `{ name, content_base64 }`.
 * `path` is there only when the file lies on this machine, for engines that read it better themselves.
 */
export interface SourceFile {
  readonly name: string;
  readonly path?: string;
  readonly said?: SaidOfFile;
  /** Bytes of a file of this machine, without reading it; 0 where it is not there. */
  size?(): Promise<number>;
  bytes(): Promise<Uint8Array>;
}

/** A file that a use case makes; parts are written one after another. */
export interface OutputFile {
  readonly name: string;
  readonly parts: readonly (string | Uint8Array | CsvTable)[];
  /** Texts that follow the parts, each made when it is written: of a file that is too large to be held. */
  readonly rest?: AsyncIterable<string>;
  /** Only its owner may read it, and it never takes the place of another. */
  readonly isSecret?: true;
}

/** How a field of a use case's input is filled by the faces; kept in the schema's `meta`. */
export interface FieldMeta {
  readonly description: string;
  /** The n-th argument (0 = the first after DIR) instead of an option. */
  readonly position?: number;
  readonly unit?: string;
  /** `secret`: on the command line never an argument, but a line of standard input or the environment. */
  /** … `flags`: each of a few words is an option of its own, of which one at most is given; `pairs`: `NAME=VALUE`, once for each name. */
  readonly kind?: "file" | "files" | "json-file" | "destination" | "secret" | "flags" | "pairs" | "texts";
}

/** Declares how the faces fill this field: `field(z.string(), { description: "Record type", position: 0 })`. */
export function field<S extends z.ZodType>(schema: S, meta: FieldMeta): S {
  return schema.meta({ ...meta }) as S;
}

/** Says in both languages what form a text must have, for messages that refuse another one. */
export function formed<S extends z.ZodType>(schema: S, en: string, zh: string): S {
  return schema.meta({ form: { en, zh } }) as S;
}

/** An input field that is a file. */
export function fileField(description: string): z.ZodType<SourceFile> {
  return z.custom<SourceFile>((value) => typeof value === "object" && value !== null && "bytes" in value, "not a file").meta({ description, kind: "file" });
}

/** Files by the names that another input calls them: `--data NAME=FILE`, once for each; over HTTP `{ NAME: { name, content_base64 } }`. */
export function filesField(description: string): z.ZodType<Readonly<Record<string, SourceFile>>> {
  return z
    .record(
      z.string().min(1),
      z.custom<SourceFile>((value) => typeof value === "object" && value !== null && "bytes" in value, "not a file"),
    )
    .meta({ description, kind: "files" }) as unknown as z.ZodType<Readonly<Record<string, SourceFile>>>;
}

/** Values by name: on the command line `--scale NAME=VALUE`, once for each, over HTTP an object. */
export function pairsField<S extends z.ZodType>(value: S, description: string, unit: string): z.ZodDefault<z.ZodRecord<z.ZodString, S>> {
  return z
    .record(z.string().min(1), value)
    .meta({ description, unit, kind: "pairs" })
    .default({} as never) as unknown as z.ZodDefault<z.ZodRecord<z.ZodString, S>>;
}

/** A list given as `A,B` on the command line and as an array over HTTP. */
export function listField(description: string): z.ZodType<string[]> {
  return z.array(z.string()).meta({ description, kind: "list" });
}

/** A list of texts, each given by an option of its own on the command line, since any of them may hold a comma; an array over HTTP. */
export function textsField(description: string) {
  return z.array(z.string().min(1).max(400)).max(1000).meta({ description, kind: "texts" });
}

/** Output of a use case that delivers files: the files, and the rest of the answer. */
export const outputFile: z.ZodType<OutputFile> = z.custom<OutputFile>((value) => typeof value === "object" && value !== null && "parts" in value);
export const deliveredFiles = z.object({ files: z.array(outputFile) });
export type DeliveredFiles = z.infer<typeof deliveredFiles>;
