import { fixedText } from "../locales.ts";
import type { RenderedNote } from "../note.ts";
import { inRead, type OfficeWords, officeText } from "../office-words.ts";
import { printers } from "../printers/printers.ts";
import { placesOf } from "../statement/message-pattern.ts";
import { printedIn } from "../statement/translation.ts";
import type { Mark, Marks, StatementData, StatementValue } from "../statement/value.ts";
import { type Language, type LocalText, languages } from "../text.ts";
import { noteIn, ownText } from "./localize-answer.ts";
import type { Reader } from "./reader.ts";

/** A message to its reader: from code and values where it has them, else by its English. What was typed in its place stays, without the sign of it. */
export function messageIn(message: LocalText, reader: Reader): LocalText {
  if (message.typed === true) return nameIn(message, reader);
  const { said, ...texts } = message;
  if (said !== undefined) {
    const { text } = printed(texts, { code: said.code, values: said.values as StatementData["values"], marks: noMarks }, reader);
    // Whoever reads a further language takes the text as it is; code and values say what stands in those of the program.
    return read(reader.locale === null ? { ...text, said } : text, reader.words);
  }
  const own = reader.locale === null ? null : (ownText(texts, reader.locale) ?? fixedText(texts, reader.locale, reader.english));
  const en = own === null ? unsaid(texts, reader) : officeText(own, reader.words, "en");
  const zh = officeText(texts.zh, reader.english, "zh");
  return read(en === texts.en && zh === texts.zh ? message : { ...texts, en, zh }, reader.words);
}

/** A text that the reader's language lacks, in the office's next one. */
function unsaid({ en, zh }: LocalText, { locale, english }: Reader): string {
  return locale?.next?.printer.tag === printers.zh.tag ? officeText(zh, english, "zh") : officeText(en, english, "en");
}

/** A name as it was typed, without the sign of it. */
export function nameIn(name: LocalText, { keepsSigns }: Pick<Reader, "keepsSigns">): LocalText {
  if (name.typed === undefined || keepsSigns === true) return name;
  const { typed: _, ...texts } = name;
  return texts;
}

/** A statement to its reader: its texts, and its data with the places of the figures in them. */
export function statementIn(text: LocalText, data: StatementData, reader: Reader): { readonly text: LocalText; readonly data: StatementData } {
  const told = printed(text, data, reader);
  const marks = read(told.marks, reader.words);
  return { text: read(told.text, reader.words), data: { ...data, marks } };
}

/** A note as it is answered, in the reader's language. */
export function renderedNoteIn(note: RenderedNote, { locale }: Reader): RenderedNote {
  return locale === null ? note : { ...note, ...noteIn(note, locale) };
}

const noMarks: Marks = { en: [], zh: [] };

function printed(text: LocalText, data: StatementData, reader: Reader): { readonly text: LocalText; readonly marks: Marks } {
  const [en, zh] = languages.map((language) => inLanguage(language, text, data, reader));
  return {
    text: { ...text, en: en?.text ?? text.en, zh: zh?.text ?? text.zh },
    marks: { en: [...(en?.marks ?? [])], zh: [...(zh?.marks ?? [])] },
  };
}

function inLanguage(
  language: Language,
  text: LocalText,
  data: StatementData,
  { says, lacking, words: own, english }: Reader,
): { readonly text: string; readonly marks: readonly Mark[] } {
  const translation = says[language];
  const words = language === "zh" ? english : own;
  if (isSayable(data, translation.sentences)) return printedIn(translation, { text, data });
  const next = language === "en" ? lacking.find(({ sentences }) => isSayable(data, sentences)) : undefined;
  if (next !== undefined) return printedIn(next, { text, data });
  // A sentence that this program does not know (any more): its text as it was kept.
  const at = (position: number): number => officeText(text[language].slice(0, position), words, language).length;
  return { text: officeText(text[language], words, language), marks: data.marks[language].map(([from, to, name]): Mark => [at(from), at(to), name]) };
}

/** Whether the language has the sentence and those within it, and each of their places a value. */
function isSayable({ code, values, followed_by = [] }: StatementData, sentences: Readonly<Record<string, string>>): boolean {
  const template = sentences[code];
  return (
    template !== undefined &&
    placesOf(template).every((name) => Object.hasOwn(values, name)) &&
    Object.values(values).every((value) => isPrintable(value, sentences)) &&
    followed_by.every((each) => isSayable(each, sentences))
  );
}

function isPrintable(value: StatementValue, sentences: Readonly<Record<string, string>>): boolean {
  if (value.kind === "statement") return isSayable(value, sentences);
  if (value.kind === "sentences") return value.items.every((each) => isSayable(each, sentences));
  return value.kind !== "list" || value.items.every((each) => isPrintable(each, sentences));
}

function read<T extends object>(said: T, words: OfficeWords): T {
  return inRead(said as Record<string, unknown>, words) as T;
}
