import { type ApiAnswer, type ApiInput, ApiProblem, type RenderedNote } from "@quoin/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { proposalOf } from "../actions/proposal-of.ts";
import { question, useAnswer, useWriting } from "../api/question.ts";
import { nation } from "../regions/nation.ts";
import { useMay } from "../session/use-may.ts";
import { tellWrite } from "./last-write.ts";
import type { StoredRecord } from "./use-record-types.ts";

/** Writes records and tells what came of it: what was found before is kept beside the write, so that the notice can say which verdicts it turned. */
export function useRecordWriting() {
  const queries = useQueryClient();
  const may = useMay();
  const putting = useWriting("record-put");
  const retiring = useWriting("record-retire");
  const [notes, setNotes] = useState<readonly RenderedNote[]>([]);
  // Asked once a form stands: the answer is there before anything is written.
  useAnswer("diagnose", { region: nation }, may("diagnose"));

  async function told(type: string, before: StoredRecord | null, write: () => Promise<StoredRecord>, isUndo: boolean): Promise<StoredRecord> {
    const at = Date.now();
    const findings = queries.getQueryData<ApiAnswer<"diagnose">>(question("diagnose", { region: nation }).queryKey)?.findings ?? null;
    setNotes([]);
    try {
      const record = await write();
      // What waits for a second person has changed nothing yet.
      if (proposalOf(record) === null) tellWrite({ type, record, before, findings, at, isUndo });
      return record;
    } catch (cause) {
      if (cause instanceof ApiProblem) setNotes(cause.notes);
      throw cause;
    }
  }

  return {
    isPending: putting.isPending || retiring.isPending,
    /** What was refused, and why. */
    notes,
    put: (input: ApiInput<"record-put">, before: StoredRecord | null, isUndo = false) => told(input.type, before, () => putting.mutateAsync(input), isUndo),
    retire: (input: ApiInput<"record-retire">, before: StoredRecord, isUndo = false) => told(input.type, before, () => retiring.mutateAsync(input), isUndo),
  };
}
