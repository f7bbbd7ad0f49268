import type { ApiAnswer } from "@quoin/core";
import { useQueries, useQuery } from "@tanstack/react-query";
import { askedLanguages } from "../language/language.ts";
import { ask } from "./question.ts";

type Name = ApiAnswer<"record-names">["names"][number];

interface Waiting {
  readonly record: string;
  readonly known: (name: Name | null) => void;
  readonly lost: (cause: unknown) => void;
}

/** Names that one question may ask for. */
const most = 200;

let waiting: Waiting[] = [];

/** The name of a record, or null where it is not the reader's to see. All that a page asks for in one turn are asked for in one question. */
function nameOf(record: string): Promise<Name | null> {
  return new Promise((known, lost) => {
    if (waiting.length === 0) setTimeout(askForAll);
    waiting.push({ record, known, lost });
  });
}

function askForAll(): void {
  const asked = waiting;
  waiting = [];
  const records = [...new Set(asked.map(({ record }) => record))];
  for (let from = 0; from < records.length; from += most) {
    const some = records.slice(from, from + most);
    const own = asked.filter(({ record }) => some.includes(record));
    ask("record-names", { records: some }).then(
      ({ names }) => {
        const found = new Map(names.map((name) => [`${name.type}/${name.id}`, name]));
        for (const { record, known } of own) known(found.get(record) ?? null);
      },
      (cause) => {
        for (const { lost } of own) lost(cause);
      },
    );
  }
}

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
