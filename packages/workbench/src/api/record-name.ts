import type { ApiAnswer } from "@quoin/core";
import { useQueries, useQuery } from "@tanstack/react-query";
import { askedLanguages } from "../language/language.ts";
import { askedTogether } from "./asked-together.ts";
import { ask } from "./question.ts";

type Name = ApiAnswer<"record-names">["names"][number];

/** The name of a record, or null where it is not the reader's to see. */
const nameOf = askedTogether<Name>(async (records) => {
  const { names } = await ask("record-names", { records: [...records] });
  return new Map(names.map((name) => [`${name.type}/${name.id}`, name]));
});

/**
 * What a record is called. Null: it is not the reader's to see.
 *
 * @param isAsked false where there is nothing to ask yet
 */
export function useRecordName(type: string, id: string, isAsked = true) {
  return useQuery({ ...named(type, id), enabled: isAsked });
}

/** What each of the records is called, in their order, asked for together; undefined until it is known, null where it is not the reader's to see. */
export function useRecordNames(records: readonly { readonly type: string; readonly id: string }[]): readonly (Name | null | undefined)[] {
  return useQueries({ queries: records.map(({ type, id }) => named(type, id)) }).map(({ data }) => data);
}

function named(type: string, id: string) {
  const record = `${type}/${id}`;
  return { queryKey: ["record-name", record, askedLanguages()], queryFn: () => nameOf(record) };
}
