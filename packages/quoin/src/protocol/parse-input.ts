import { expectedValue, fault, type Language, type Note, note, type Outcome, success, type UseCase } from "@quoin/core";
import type { z } from "zod";

type Given = Readonly<Record<string, unknown>>;

/**
 * Parses an input by the use case's own schema; what is wrong comes back as notes in the asker's language.
 * `nameOf` says how this face calls a field (`--if-version`, `if_version`).
 */
export function parseInput(
  useCase: Pick<UseCase, "input">,
  raw: Given,
  language: Language,
  nameOf: (path: string) => string,
): Outcome<Record<string, unknown>> {
  const parsed = useCase.input.safeParse(raw);
  if (parsed.success) return success(parsed.data);
  return fault(inputNotes(useCase.input, parsed.error.issues, raw, language, nameOf));
}

/** What the schema found, as notes: each names the field, what it takes and what was given, unless that is a secret. */
export function inputNotes(
  schema: z.ZodObject,
  issues: readonly z.core.$ZodIssue[],
  raw: Given,
  language: Language,
  nameOf: (path: string) => string,
): readonly Note[] {
  return issues.flatMap((issue) => issueNotes(schema, issue, raw, language, nameOf));
}

function issueNotes(schema: z.ZodObject, issue: z.core.$ZodIssue, raw: Given, language: Language, nameOf: (path: string) => string): readonly Note[] {
  const path = issue.path.map(String).join(".");
  if (issue.code === "unrecognized_keys") {
    const known = path === "" ? Object.keys(schema.shape).map(nameOf).join(", ") : expectedValue(schema, issue.path, language);
    const inside = (key: string) => (path === "" ? key : `${path}.${key}`);
    return issue.keys.map((key) => note("input.unknown-field", { field: nameOf(inside(key)), known }, { field: inside(key) }));
  }
  const field = path === "" ? "input" : nameOf(path);
  const value = valueAt(raw, issue.path);
  if (value === undefined) return [note("input.missing", { field }, { field: path })];
  const expected = expectedValue(schema, issue.path, language);
  const isSecret = schema.shape[String(issue.path[0])]?.meta()?.["kind"] === "secret";
  return [
    note(isSecret ? "input.invalid-secret" : "input.invalid", isSecret ? { field, expected } : { field, expected, given: shown(value) }, { field: path }),
  ];
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value = raw;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return value;
}

/** A value in a message, cut so that a long text does not hide the sentence. */
function shown(value: unknown): string {
  const text = typeof value === "string" ? `'${value}'` : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
