import { fault, type Language, type Note, note, type Outcome, success, type UseCase } from "@quoin/core";
import { z } from "zod";

const localeErrors = { en: z.locales.en().localeError, zh: z.locales.zhCN().localeError };

/**
 * Parses an input by the use case's own schema; what is wrong comes back as notes in the asker's language.
 * `nameOf` says how this face calls a field (`--if-version`, `if_version`).
 */
export function parseInput(
  useCase: UseCase,
  raw: Readonly<Record<string, unknown>>,
  language: Language,
  nameOf: (path: string) => string,
): Outcome<Record<string, unknown>> {
  const parsed = useCase.input.safeParse(raw, { error: localeErrors[language] });
  if (parsed.success) return success(parsed.data);
  return fault(parsed.error.issues.flatMap((issue) => issueNotes(issue, raw, Object.keys(useCase.input.shape), nameOf)));
}

function issueNotes(
  issue: z.core.$ZodIssue,
  raw: Readonly<Record<string, unknown>>,
  known: readonly string[],
  nameOf: (path: string) => string,
): readonly Note[] {
  const path = issue.path.map(String).join(".");
  if (issue.code === "unrecognized_keys" && path === "")
    return issue.keys.map((key) => note("input.unknown-field", { field: nameOf(key), known: known.map(nameOf).join(", ") }, { field: key }));
  const field = path === "" ? "input" : nameOf(path);
  if (issue.path.length === 1 && !(path in raw)) return [note("input.missing", { field }, { field: path })];
  return [note("input.invalid", { field, problem: issue.message }, { field: path })];
}
