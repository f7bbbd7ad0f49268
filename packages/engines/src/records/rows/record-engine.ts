import type { SearchTerms } from "@quoin/core";
import type { Expression, Kysely, RawBuilder, SqlBool } from "kysely";
import type { RecordTables } from "./tables.ts";

/** What an engine could not do although nobody asked for anything wrong. */
export interface EngineFault {
  readonly code: "register.busy" | "register.damaged" | "register.full" | "register.no-tls" | "register.unreachable";
  readonly problem: string;
}

/** What differs between the engines that keep records. Everything else is the same code on both. */
export interface RecordEngine {
  readonly name: "sqlite" | "postgres";
  /** Column type of text, ordered by code point. */
  readonly text: RawBuilder<unknown>;
  /** Column type of a whole number of 64 bits. */
  readonly whole: RawBuilder<unknown>;
  /** Parameters that one statement can take. */
  readonly parameters: number;
  /** Whether a top-level field of the body is this value, or a list that holds it. `texts` are the JSON texts that the value may stand for. */
  holds(field: string, value: string, texts: readonly string[]): Expression<SqlBool>;
  /** Makes the index that answers `found` and follows the table of search words from then on. */
  indexWords(db: Kysely<RecordTables>): Promise<void>;
  /** Makes that index anew where an older program made it otherwise. */
  renewWords(db: Kysely<RecordTables>): Promise<void>;
  /** Type and id of what holds all the words, in the order in which it was entered. */
  found(db: Kysely<RecordTables>, terms: SearchTerms, limit: number, offset: number): Promise<readonly { readonly type: string; readonly id: string }[]>;
  /** Bytes of the store. */
  bytes(db: Kysely<RecordTables>): Promise<number>;
  /** What the engine itself finds wrong with its files. */
  damage(db: Kysely<RecordTables>): Promise<readonly string[]>;
  /** The fault that an error of the engine stands for, or undefined where it is a bug. */
  fault(cause: unknown): EngineFault | undefined;
  /** Whether the engine refuses rows because they do not fit the layout: a key that is there twice, a reference that leads nowhere, a column that it does not have. */
  isUnfit(cause: unknown): boolean;
}
