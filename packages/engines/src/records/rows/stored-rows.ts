import { type ChangeRow, ExternalFault, note, type RecordBody, type StoredRecord, type Via } from "@quoin/core";
import type { Selectable } from "kysely";
import type { RecordTables } from "./tables.ts";

/** SQLite answers whole numbers as bigint, PostgreSQL as number. */
export function storedRecord({ type, id, version, retired, body }: Omit<Selectable<RecordTables["record"]>, "search">): StoredRecord {
  return { type, id, version: Number(version), retired: Number(retired) === 1, body: parsedBody(body) };
}

export function changeRow({ seq, version, before, after, via, ...row }: Selectable<RecordTables["change"]>): ChangeRow {
  return {
    ...row,
    seq: Number(seq),
    version: Number(version),
    before: before === null ? null : parsedBody(before),
    after: parsedBody(after),
    via: via === null ? null : (JSON.parse(via) as Via),
  };
}

function parsedBody(text: string): RecordBody {
  try {
    return JSON.parse(text) as RecordBody;
  } catch (cause) {
    throw new ExternalFault(note("register.damaged", { problem: (cause as Error).message }), "unavailable", cause);
  }
}

/** What a search looks in: the id and the labels, in lower case. */
export function searchText(body: Readonly<Record<string, unknown>>): string {
  const { en = null, zh = null, ...further } = (body["labels"] ?? {}) as Readonly<Record<string, string | null>>;
  return [body["id"], en, zh, ...Object.values(further)]
    .filter((part) => typeof part === "string")
    .join("\n")
    .toLowerCase();
}
