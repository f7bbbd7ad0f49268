import type { z } from "zod";
import type { OutputFile, SourceFile } from "../contract/fields.ts";
import type { NameOf, Words } from "../contract/use-case.ts";
import type { RenderedNote } from "../language/note.ts";
import type { UseCaseList } from "../use-cases.ts";

/** A file on its way to the API, where the command line takes a path. */
export interface ApiFile {
  readonly name: string;
  readonly content_base64: string;
}

/** A file in an answer: text as it is, anything else in base64. */
export type ApiAnswerFile = { readonly name: string; readonly content: string } | { readonly name: string; readonly content_base64: string };

/** An answer of the API that a person should read something beside. */
export interface ApiNotes {
  readonly notes?: readonly RenderedNote[];
}

type Listed = UseCaseList[number];

/** `record-put`, `diagnose`, … */
export type ApiName = { [K in keyof UseCaseList]: UseCaseList[K] extends { readonly words: infer W extends Words } ? NameOf<W> : never }[number];

type Named<N extends ApiName> = { [U in Listed as NameOf<U["words"]>]: U }[N];

type OverHttp<T> = T extends SourceFile ? ApiFile : T extends OutputFile ? ApiAnswerFile : T extends readonly OutputFile[] ? readonly ApiAnswerFile[] : T;

/** What `POST /api/NAME` takes. */
export type ApiInput<N extends ApiName> = { [K in keyof z.input<Named<N>["input"]>]: OverHttp<z.input<Named<N>["input"]>[K]> };

/** What it answers. */
export type ApiAnswer<N extends ApiName> = { [K in keyof z.output<Named<N>["output"]>]: OverHttp<z.output<Named<N>["output"]>[K]> } & ApiNotes;
