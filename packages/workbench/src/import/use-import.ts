import { type ApiAnswer, type ApiFile, ApiProblem } from "@quoin/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { fileContent } from "../actions/file-content.ts";
import { ask, useAnswer } from "../api/question.ts";
import { columnKey, type Look, type Role } from "./looked-at.ts";
import { answered, type Choices, firstChoices, mappingOf } from "./mapping-of.ts";

type Report = ApiAnswer<"import">;

/** How the file is laid over the table, and what a refusal asked. */
export interface Laying {
  readonly mode: "append" | "update" | "replace" | null;
  readonly columns: Readonly<Record<string, "keep" | "drop">>;
  readonly scale: Readonly<Record<string, 1 | 10 | 100 | 1_000 | 10_000>>;
}

const nothingChosen: Laying = { mode: null, columns: {}, scale: {} };

/** Milliseconds without a change after which the choices are tried. */
const pause = 400;

/** The state of an import: the file, what was understood of it, what a person says of its columns, what an import would say, what was taken. */
export function useImport() {
  const queries = useQueryClient();
  const list = useAnswer("role-list", {});
  const [file, setFile] = useState<ApiFile | null>(null);
  const [table, setTable] = useState("");
  const [asked, setAsked] = useState<string | null>(null);
  const [choices, setChoices] = useState<Choices | null>(null);
  const [look, setLook] = useState<Look | null>(null);
  const [source, setSource] = useState("");
  const [laying, setLaying] = useState<Laying>(nothingChosen);
  const [confirmed, setConfirmed] = useState("");
  const [reason, setReason] = useState("");
  const roleOf = (as: string, named: string | null) =>
    list.data?.roles.find((each) => (named === null ? each.role === as || each.tables.includes(as) : each.role === named));
  const role = roleOf(table, asked);

  const looking = useMutation({
    mutationFn: ({
      data,
      as,
      named,
      sheet,
    }: {
      readonly data: ApiFile;
      readonly as: string;
      readonly named: string | null;
      readonly sheet: string | null;
      readonly useKept: boolean;
      readonly before: Choices | null;
    }) => {
      const played = roleOf(as, named)?.role;
      return ask("import-look", {
        data,
        ...(as === "" ? {} : { as }),
        ...(played === undefined ? {} : { role: played }),
        ...(sheet === null ? {} : { sheet }),
      });
    },
    onSuccess: (found, { as, named, sheet, useKept, before }) => {
      setLook(found);
      // A corrected file with the same columns goes on where the first one stood.
      if (before !== null && hasColumns(found, before)) return setChoices(before);
      const first = firstChoices(found, roleOf(as, named), useKept, as);
      setChoices({ ...first, sheet: sheet ?? first.sheet });
    },
  });
  const asIs = { ...(laying.mode === null ? {} : { mode: laying.mode }), column: laying.columns, scale: laying.scale };
  const trying = useMutation({
    mutationFn: (mapping: ApiFile): Promise<Report> => ask("import", { data: file as ApiFile, as: table, mapping, dry_run: true, ...asIs }),
  });
  const taking = useMutation({
    mutationFn: (mapping: ApiFile): Promise<Report> =>
      ask("import", {
        data: file as ApiFile,
        as: table,
        mapping,
        ...asIs,
        ...(source.trim() === "" ? {} : { source: source.trim() }),
        ...(reason.trim() === "" ? {} : { reason: reason.trim() }),
      }),
    onSuccess: () => {
      setLaying(nothingChosen);
      setConfirmed("");
      return queries.invalidateQueries();
    },
  });

  const mapping = choices === null || look === null ? null : JSON.stringify(mappingOf(choices, look, role, table), null, 2);
  const { mutate: tryOut, reset: forgetTry } = trying;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen of the table is tried anew too.
  useEffect(() => {
    if (mapping === null || file === null || table === "") return forgetTry();
    const waiting = setTimeout(() => tryOut(mappingFile(mapping)), pause);
    return () => clearTimeout(waiting);
  }, [mapping, file, table, laying, tryOut, forgetTry]);

  const lookAgain = (data: ApiFile, as: string, sheet: string | null, { useKept = true, before = null as Choices | null, named = asked } = {}) => {
    trying.reset();
    looking.mutate({ data, as, named, sheet, useKept, before });
  };
  return {
    list,
    file,
    table,
    role: role as Role | undefined,
    look,
    choices,
    source,
    laying,
    confirmed,
    reason,
    /** The table stands, so that it matters how the file is laid over it. */
    isThere: (list.data?.tables ?? []).includes(table),
    looking,
    trying,
    taking,
    setSource,
    setLaying,
    setConfirmed,
    setReason,
    setChoices,
    answer: (path: readonly string[], value: string) => choices !== null && setChoices(answered(choices, path, value)),
    takeBack: (path: readonly string[]) => choices !== null && setChoices({ ...choices, answers: choices.answers.filter((each) => each.path !== path) }),
    chooseFile: async (next: File | null, as: string) => {
      taking.reset();
      setLaying({ ...nothingChosen, mode: laying.mode });
      setLook(null);
      setChoices(null);
      const data = next === null ? null : await fileContent(next);
      setFile(data);
      setTable(as);
      if (data !== null)
        lookAgain(data, as, as === table ? (choices?.sheet ?? null) : null, { before: as === table && taking.data === undefined ? choices : null });
    },
    /** @param named  the role that the table is to play, where its name does not say it */
    chooseTable: (as: string, named: string | null) => {
      setTable(as);
      setAsked(named);
      taking.reset();
      setLaying(nothingChosen);
      setConfirmed("");
      if (file !== null) lookAgain(file, as, choices?.sheet ?? null, { named });
    },
    chooseSheet: (sheet: string) => file !== null && lookAgain(file, table, sheet),
    forgetKept: () => file !== null && lookAgain(file, table, choices?.sheet ?? null, { useKept: false }),
    take: () => mapping !== null && taking.mutate(mappingFile(mapping)),
  };
}
export type Importing = ReturnType<typeof useImport>;

function hasColumns(look: Look, { columns }: Choices): boolean {
  return look.columns.length === Object.keys(columns).length && look.columns.every((_, at) => columnKey(look, at) in columns);
}

/** A mapping as a file; JSON is YAML. */
function mappingFile(text: string): ApiFile {
  const bytes = new TextEncoder().encode(text);
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { name: "mapping.yaml", content_base64: btoa(binary) };
}

/** What the server says against a question; null where it said nothing. */
export function refusal(error: unknown): ApiProblem["notes"] | null {
  return error instanceof ApiProblem ? error.notes : null;
}
