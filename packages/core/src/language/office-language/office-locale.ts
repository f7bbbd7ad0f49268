import type { Locale } from "../locales.ts";
import { noteTemplates } from "../notes.ts";
import { type ListedRole, type NamedThing, type Noun, plainWords } from "../office-words.ts";
import { printers } from "../printers/printers.ts";
import { declaredSentences } from "../statement/sentences.ts";
import type { NoteTexts } from "../translation-file.ts";
import { fixedMessages } from "./derived/fixed-messages.ts";
import { type FigureWord, figurePrinter, figureWords } from "./figure-words.ts";
import { catalogueAreas, plainWordCodes } from "./message-catalogue.ts";

/** Translations of an office by the codes of what they translate; what it has not translated is not there. */
export type Translations = Readonly<Record<string, string>>;

/**
 * A language that an office brings along by a table of translations, speaking as one that the program brings along does: its sentences and notes by code, fixed texts by
 * what they say in English. What it lacks is said in the next language of the office.
 *
 * @param next that language, where it is none but English
 */
export function officeLocale(tag: string, said: Translations, next: Locale | null): Locale {
  const under = (area: string): readonly (readonly [string, string])[] =>
    Object.entries(said).flatMap(([code, text]) => (code.startsWith(area) ? [[code.slice(area.length), text] as const] : []));
  const figures = under(catalogueAreas.figures).filter((entry): entry is readonly [FigureWord, string] => entry[0] in figureWords);
  const own = new Map(under(catalogueAreas.text));
  const { texts, senses } = fixedTextsBy((code) => own.get(code) ?? null);
  return {
    printer: figurePrinter(tag, Object.fromEntries(figures)),
    sentences: Object.fromEntries(under(catalogueAreas.sentence)),
    notes: { ...next?.notes, ...notesOf(new Map(under(catalogueAreas.note))) },
    further: next?.further ?? { alone: " (+{$more})", inRows: " (+{$more}: {$more_rows})" },
    texts: { ...next?.texts, ...texts },
    senses: { ...next?.senses, ...senses },
    words: wordsOf(said, next),
    plural: next?.plural ?? ((one) => one),
    ...(next === null ? {} : { next }),
  };
}

/** Fixed texts of a language as they are looked up: by their English, which stands for the first of its meanings, and each of several meanings by its Chinese. */
function fixedTextsBy(said: (code: string, zh: string) => string | null): Pick<Locale, "texts" | "senses"> {
  const texts: Record<string, string> = {};
  const senses: Record<string, Record<string, string>> = {};
  for (const [code, en, zh] of fixedMessages) {
    const text = said(code, zh);
    if (text === null) continue;
    texts[en] ??= text;
    if (severalMeanings().has(en)) senses[en] = { ...senses[en], [zh]: text };
  }
  return { texts, senses };
}

let several: ReadonlySet<string> | null = null;

/** English of the fixed texts that stands for more than one Chinese text. */
function severalMeanings(): ReadonlySet<string> {
  if (several !== null) return several;
  const [seen, again] = [new Set<string>(), new Set<string>()];
  for (const [, en] of fixedMessages) (seen.has(en) ? again : seen).add(en);
  several = again;
  return again;
}

/** A note is said where both of its texts are. */
function notesOf(said: ReadonlyMap<string, string>): Readonly<Record<string, NoteTexts>> {
  return Object.fromEntries(
    Object.keys(noteTemplates).flatMap((code) => {
      const [message, fix] = [said.get(`${code}.message`), said.get(`${code}.fix`)];
      return message === undefined || fix === undefined ? [] : [[code, { message, fix }] as const];
    }),
  );
}

function wordsOf(said: Translations, next: Locale | null): Locale["words"] {
  const plain = next?.words;
  const text = (code: string, otherwise: string): string => said[`${catalogueAreas.words}${code}`] ?? otherwise;
  const noun = (code: string, otherwise: Noun): Noun => ({ one: text(`${code}.one`, otherwise.one), many: text(`${code}.many`, otherwise.many) });
  return {
    region: noun("region", plain?.region ?? plainWords.region.en),
    activity: noun("activity", plain?.activity ?? plainWords.activity.en),
    counted: text("counted", plain?.counted ?? plainWords.counted.en),
    whole: text("whole", plain?.whole ?? plainWords.whole.en),
    national: text("national", plain?.national ?? plainWords.national.en),
    listed: Object.fromEntries(
      plainWordCodes.listed.map((role) => [role, text(`listed.${role}`, plain?.listed[role] ?? plainWords.listed[role].en)]),
    ) as Readonly<Record<ListedRole, string>>,
    things: Object.fromEntries(
      (Object.keys(plainWords.things) as NamedThing[]).map((thing) => [thing, noun(thing, plain?.things[thing] ?? plainWords.things[thing].en)]),
    ) as Readonly<Record<NamedThing, Noun>>,
  };
}

let chinese: { readonly declared: number; readonly locale: Locale } | null = null;

/** Chinese as it stands behind a translation of an office that reads it next. */
export function chineseLocale(): Locale {
  const declared = declaredSentences().length;
  if (chinese?.declared === declared) return chinese.locale;
  const locale: Locale = {
    printer: printers.zh,
    sentences: Object.fromEntries(
      declaredSentences().flatMap(({ area, table }) => Object.entries(table).map(([code, { zh }]) => [`${area}.${code}`, zh] as const)),
    ),
    notes: Object.fromEntries(Object.entries(noteTemplates).map(([code, { message, fix }]) => [code, { message: message.zh, fix: fix.zh }])),
    further: { alone: "同类情况另有{$more}处。", inRows: "同类情况另有{$more}处，见第{$more_rows}行。" },
    ...fixedTextsBy((_, zh) => zh),
    words: {
      region: plainWords.region.zh,
      activity: plainWords.activity.zh,
      counted: plainWords.counted.zh,
      whole: plainWords.whole.zh,
      national: plainWords.national.zh,
      listed: Object.fromEntries(Object.entries(plainWords.listed).map(([role, { zh }]) => [role, zh])) as Readonly<Record<ListedRole, string>>,
      things: Object.fromEntries(Object.entries(plainWords.things).map(([thing, { zh }]) => [thing, zh])) as Readonly<Record<NamedThing, Noun>>,
    },
    plural: (one) => one,
  };
  chinese = { declared, locale };
  return locale;
}
