import {
  type AskedLanguages,
  askedIn,
  canonicalTag,
  expectedLanguage,
  fault,
  type Note,
  note,
  type Outcome,
  programLanguage,
  type ReaderLanguage,
  type SourceFile,
  success,
  type UseCase,
  useCaseName,
} from "@quoin/core";
import { expectedAuthorName, isAuthorName } from "./author-name.ts";
import { commandOptions } from "./command-options.ts";
import { parseInput } from "./parse-input.ts";
import { type TableFormat, tableFormats } from "./table-format.ts";

/** What a request asks: the use case's input, and what the command line gives by `--by`. */
export interface Question {
  readonly input: Readonly<Record<string, unknown>>;
  readonly by: string | undefined;
  /** In which format tables are given, where the use case gives any. */
  readonly format: TableFormat;
}

/** The language of `lang` where the body names one, as `--lang` does; else those of the headers. */
export function askedLanguages(body: Readonly<Record<string, unknown>>, preferred: AskedLanguages): AskedLanguages {
  const tag = typeof body["lang"] === "string" ? canonicalTag(body["lang"]) : null;
  return tag === null ? preferred : askedIn(tag);
}

/** Turns the body of a request into the input that the use case's schema takes. */
export function readQuestion(useCase: UseCase, body: Readonly<Record<string, unknown>>, language: ReaderLanguage): Outcome<Question> {
  const { lang, ...fields } = body;
  const rest: Record<string, unknown> = { ...fields };
  if (lang !== undefined && (typeof lang !== "string" || canonicalTag(lang) === null))
    return fault(wrong("lang", lang, expectedLanguage[programLanguage(language)]));
  let by: string | undefined;
  if (useCase.changes && "by" in rest) {
    if (!isAuthorName(rest["by"])) return fault(wrong("by", rest["by"], expectedAuthorName(programLanguage(language))));
    by = rest["by"];
    delete rest["by"];
  }
  let format: TableFormat = "csv";
  if (useCase.delivers === "folder" && "format" in rest) {
    const named = tableFormats.find((each) => each === rest["format"]);
    if (named === undefined) return fault(wrong("format", rest["format"], tableFormats.join(" | ")));
    format = named;
    delete rest["format"];
  }
  for (const { field, kind, required } of commandOptions(useCase)) {
    if (kind === "destination" && required && rest[field] === undefined) rest[field] = `${useCaseName(useCase)}.html`;
    if (kind === "files" && typeof rest[field] === "object" && rest[field] !== null && !Array.isArray(rest[field])) {
      const files = Object.entries(rest[field]).map(([name, file]) => [name, sentFile(file)] as const);
      if (files.some(([, file]) => file === null)) return fault(note("input.not-a-file", { field }, { field }));
      rest[field] = Object.fromEntries(files);
    }
    if (kind !== "file" || rest[field] === undefined) continue;
    const file = sentFile(rest[field]);
    if (file === null) return fault(note("input.not-a-file", { field }, { field }));
    rest[field] = file;
  }
  const input = parseInput(useCase, rest, programLanguage(language), (path) => path);
  return input.ok ? success({ input: input.value, by, format }) : input;
}

function wrong(field: string, given: unknown, expected: string): Note {
  return note("input.invalid", { field, expected, given: JSON.stringify(given) }, { field });
}

/** `{ name, content_base64 }` as a file; null for anything else, a name with a folder in it too. */
function sentFile(value: unknown): SourceFile | null {
  if (typeof value !== "object" || value === null || Object.keys(value).length !== 2) return null;
  const { name, content_base64: content } = value as Readonly<Record<string, unknown>>;
  if (typeof name !== "string" || !isPlainName(name) || typeof content !== "string") return null;
  const bytes = Buffer.from(content, "base64");
  return bytes.toString("base64") === content ? { name, bytes: async () => new Uint8Array(bytes) } : null;
}

function isPlainName(name: string): boolean {
  return name.length <= 200 && /^[^/\\\p{Cc}]+$/u.test(name) && name !== "." && name !== "..";
}
