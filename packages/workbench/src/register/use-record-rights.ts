import { useAnswer } from "../api/question.ts";
import { useMay } from "../session/use-may.ts";

/** What the reader may do with a record, or with a new one of a type; nothing until the server has said so. */
export interface RecordRights {
  readonly fields: ReadonlySet<string>;
  readonly canEdit: boolean;
  readonly canRetire: boolean;
  /** Whether the reader's commands reach the record; another department's may be seen and not acted on. */
  readonly isWithinReach: boolean;
}

/** By the server's own rules, so that no page offers what they refuse. */
export function useRecordRights(type: string, id?: string): RecordRights {
  const may = useMay();
  const rights = useAnswer("record-rights", { type, ...(id === undefined ? {} : { id }) }).data;
  const fields = new Set(may("record-put") ? (rights?.fields ?? []) : []);
  return { fields, canEdit: fields.size > 0, canRetire: may("record-retire") && rights?.retire === true, isWithinReach: rights?.within_reach === true };
}
