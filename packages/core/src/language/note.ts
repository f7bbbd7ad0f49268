import { z } from "zod";
import { pageFix, terminalFix } from "./fix-text.ts";
import { fixedText, furtherNotes, type Locale, localeOf } from "./locales.ts";
import { type NoteCode, noteTemplates } from "./notes.ts";
import { speaks } from "./speech.ts";
import { fillMessage } from "./statement/message-pattern.ts";
import { type Language, programLanguage, type ReaderLanguage } from "./text.ts";
import { typeInChinese, withFieldName } from "./type-names.ts";

/** Where a note points: a place in a file, or a field of a table or record. Rows count from 1. */
export const noteAt = z.object({
  file: z.string().optional(),
  line: z.number().optional(),
  table: z.string().optional(),
  row: z.number().optional(),
  column: z.union([z.number(), z.string()]).optional(),
  field: z.string().optional(),
});
export type NoteAt = z.infer<typeof noteAt>;

export type NoteParameters = Readonly<Record<string, string | number | boolean | null>>;

/** An entry of a list of a note: a code, or a few named values. */
export type NoteEntry = string | NoteParameters;

/** One answer to a question that a note asks: what it would mean, and what of a mapping says it. */
export interface NoteChoice {
  /** What is meant, with an example or a sum, as a note of its own. */
  readonly reading: Pick<Note, "code" | "parameters">;
  /** Where in the mapping the answer stands, and the answer: `{ path: ["units", "Valor"], value: "thousand BRL" }`. */
  readonly path: readonly string[];
  readonly value: string;
}

/** Something a person can get wrong or should know: code and parameters; its words are made by `renderNote`. */
export interface Note {
  readonly code: NoteCode;
  readonly severity: "error" | "warning" | "info";
  readonly at: NoteAt;
  readonly parameters: NoteParameters;
  /** What does not fit a sentence: entries that a program reads, told among the parameters. */
  readonly lists?: Readonly<Record<string, readonly NoteEntry[]>>;
  /** Of a question: the answers to choose from. The one who asked gives one of them, or another of the same kind. */
  readonly choices?: readonly NoteChoice[];
}

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** A note as every JSON answer holds it. */
export const renderedNote = speaks(
  z.object({
    code: z.string(),
    severity: z.enum(["error", "warning", "info"]),
    at: noteAt,
    message: z.string(),
    fix: z.string(),
    /** The fix without what a terminal alone can do: what a page says. */
    page_fix: z.string(),
    parameters: z.record(z.string(), z.union([scalar, z.array(z.union([z.string(), z.record(z.string(), scalar)]))])),
    /** Of a question: the answers to choose from, in words, and where in the mapping of an import each stands. `answer` is the same for `--answer`. */
    choices: z.array(z.object({ label: z.string(), path: z.array(z.string()), value: z.string(), answer: z.string() })).optional(),
  }),
  "note",
);
export type RenderedNote = z.infer<typeof renderedNote>;

/** Makes a note; its severity is the one in the table of codes. */
export function note(code: NoteCode, parameters: NoteParameters = {}, at: NoteAt = {}): Note {
  return { code, severity: noteTemplates[code].severity, at, parameters };
}

/** Makes a note with lists for whoever goes on by program. */
export function noteWithLists(code: NoteCode, parameters: NoteParameters, at: NoteAt, lists: NonNullable<Note["lists"]>): Note {
  return { ...note(code, parameters, at), lists };
}

/** Makes a note that asks, with the answers to choose from. */
export function question(code: NoteCode, parameters: NoteParameters, at: NoteAt, choices: readonly NoteChoice[]): Note {
  return { ...note(code, parameters, at), choices };
}

/** An answer as the option `--answer` takes it: `answerText(["units", "Valor"], "BRL")  // "units/Valor=BRL"`. */
export function answerText(path: readonly string[], value: string): string {
  return `${path.join("/")}=${value}`;
}

/** The note in the reader's words, which may be those of a language that her office has brought along. Faces print this and never reword it. */
export function renderNote({ code, severity, at, parameters, lists, choices }: Note, reader: ReaderLanguage | Locale): RenderedNote {
  const language = typeof reader === "string" ? programLanguage(reader) : "en";
  const locale = typeof reader === "string" ? localeOf(reader) : reader;
  const own = locale?.notes[code];
  const { message, fix } = own ?? { message: noteTemplates[code].message[language], fix: noteTemplates[code].fix[language] };
  const said = inWords(parameters, language, locale);
  const further = locale === null || own === undefined ? furtherOnes(parameters, language) : furtherNotes(parameters, locale);
  // Types stay codes there: a command takes them.
  const known = { ...parameters, ...(typeof said["field"] === "string" ? { field: said["field"] } : {}) };
  return {
    code,
    severity,
    at,
    message: `${closedUp(fillMessage(message, said))}${further}`,
    fix: fillMessage(terminalFix(fix), known),
    page_fix: fillMessage(pageFix(fix), known),
    parameters: { ...parameters, ...Object.fromEntries(Object.entries(lists ?? {}).map(([name, entries]) => [name, [...entries]])) },
    ...(choices === undefined
      ? {}
      : {
          choices: choices.map(({ reading, path, value }) => ({
            label: renderNote({ ...reading, severity: "info", at: {} }, reader).message,
            path: [...path],
            value,
            answer: answerText(path, value),
          })),
        }),
  };

  /** Nothing is set apart from Chinese but words in other letters: a name that took the place of a code stands close. */
  function closedUp(text: string): string {
    return language === "en" || locale !== null ? text : text.replace(/(?<=[\p{Script=Han}”]) (?=\p{Script=Han})/gu, "");
  }
}

/** What the register calls it in the reader's language stands in the sentence where a note brings that along: `office_zh` in the place of the id `office`, which programs go on reading. */
function named(parameters: NoteParameters, language: Language): NoteParameters {
  const names = Object.keys(parameters).flatMap((key) => {
    const name = parameters[`${key}_${language}`];
    return typeof name === "string" && name !== "" ? [[key, name] as const] : [];
  });
  return { ...parameters, ...Object.fromEntries(names) };
}

/** Types of records and their fields by what they are called: their codes are words of the program. Types have no name but in Chinese that would stand within a sentence. */
function inWords(given: NoteParameters, language: Language, locale: Locale | null): NoteParameters {
  const parameters = named(given, language);
  const { type, by_type: byType, target_type: targetType } = parameters;
  const isChinese = language === "zh" && locale === null;
  return {
    ...withFieldName(parameters, (label) => (locale === null ? label[language] : (fixedText(label, locale) ?? label.en)), isChinese),
    ...(isChinese && typeof type === "string" ? { type: typeInChinese(type) } : {}),
    ...(isChinese && typeof byType === "string" ? { by_type: typeInChinese(byType) } : {}),
    ...(isChinese && typeof targetType === "string" ? { target_type: typeInChinese(targetType) } : {}),
  };
}

/** What a note says of others like it (`groupedNotes`). */
function furtherOnes({ more, more_rows }: NoteParameters, language: Language): string {
  if (typeof more !== "number") return "";
  const rows = typeof more_rows === "string" && more_rows !== "" ? more_rows : null;
  if (language === "zh") return rows === null ? `另有${more}处同类。` : `另有${more}处同类：第${rows}行。`;
  return rows === null ? ` And ${more} more of this kind.` : ` And ${more} more of this kind, in rows ${rows}.`;
}
