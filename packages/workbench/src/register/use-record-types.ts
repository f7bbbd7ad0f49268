import type { ApiAnswer } from "@quoin/core";
import { useAnswer } from "../api/question.ts";

export type RecordType = ApiAnswer<"record-types">["types"][number];
export type RecordField = RecordType["fields"][number];
export type StoredRecord = ApiAnswer<"record-get">;
export type RecordChange = ApiAnswer<"history">["changes"][number];

/** The fields that every type has and that are shown apart from its own. */
export const commonFields: ReadonlySet<string> = new Set(["id", "labels", "source", "synthetic", "valid_from", "valid_to"]);

/** The types of records with their fields. */
export function useRecordTypes() {
  return useAnswer("record-types", {});
}

/** One type of record, once the types are known. */
export function useRecordType(type: string): RecordType | undefined {
  return useRecordTypes().data?.types.find((each) => each.type === type);
}
