import type { Account, LanguageTag, ReaderLanguage, Scope, Via } from "@quoin/core";

/** Who asks, as it goes to a thread: whoever owns the folder, or an account with the scopes that the rights give it for this question. */
export type QuestionBy =
  | { readonly is: "owner" }
  | { readonly is: "account"; readonly account: Account; readonly scopes: readonly Scope[]; readonly via?: Via | undefined };

/** A question to one use case as plain data; its body is read where it is answered, so that a large one holds up nobody else. */
export interface Question {
  readonly useCase: string;
  /** The JSON object that was sent, as UTF-8. */
  readonly body: Uint8Array;
  /** The language of the headers; `lang` in the body counts before it. */
  readonly language: ReaderLanguage;
  /** Languages of the headers in which names would rather be read. */
  readonly names?: readonly LanguageTag[] | undefined;
  readonly by: QuestionBy;
}

/** The state of the workspace that an answer was made from. */
export interface AsOf {
  /** Number of the newest change of the register; 0 where there was none. */
  readonly change: number;
  /** ISO 8601 with `Z`. */
  readonly at: string;
}

/** What an answer was made of: it holds as long as none of this is another. */
export interface Reads {
  /** Types of record that were looked at; null where all were. */
  readonly types: readonly string[] | null;
  /** Table → SHA-256 of its file. */
  readonly tables: Readonly<Record<string, string>>;
  /** Hash of manifest and settings. */
  readonly documents: string;
  /** Whether the name of the asker was looked at: such an answer is given to nobody else. */
  readonly namesAsker: boolean;
  /** The day (UTC) on which the clock was asked; null where it was not. */
  readonly day: string | null;
  /** Whether a search of the solver was ended by time or for want of memory: a quieter machine would have come further. */
  readonly isCutShort: boolean;
}

/** An answer as it goes over the wire, so that what is kept costs nothing to send again. */
export interface Answer {
  readonly status: number;
  /** Headers besides those of its length and packing. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
  /** The body packed with gzip; null where it is too small to be worth it. */
  readonly packed: Uint8Array<ArrayBuffer> | null;
  readonly asOf: AsOf;
  /** Null where the answer may not be given to another question: a refusal, a change, or something read that nobody watches. */
  readonly reads: Reads | null;
  /** Line for the server's log where the program failed. */
  readonly failure: string | null;
}

/** What is being done, for a client that waits. */
export interface Step {
  readonly what: { readonly en: string; readonly zh: string };
  readonly done?: number;
  readonly total?: number;
}

/** What a thread tells whoever waits: it has begun, it has come to a step, or these programs of the system (their process numbers) and so many queries now work for it. */
export type Told = { readonly begun: true } | { readonly step: Step } | { readonly programs: readonly number[]; readonly queries: number };

/** What it is told: to end those programs and queries, since nobody waits any more. */
export const leave = "leave";
