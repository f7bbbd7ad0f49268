import { noticeWords } from "../message/notices.words.ts";
import { openWords } from "../message/open-door.words.ts";
import { terminalWords } from "../message/terminal.words.ts";
import { noteTemplates } from "../notes.ts";
import { type ListedRole, listedRoles, type NamedThing, namedThings, plainWords } from "../office-words.ts";
import { placesOf } from "../statement/message-pattern.ts";
import { declaredSentences } from "../statement/sentences.ts";
import { fixedMessages } from "./derived/fixed-messages.ts";
import { pageMessages } from "./derived/page-messages.ts";
import { figureWords, signWords } from "./figure-words.ts";

/** One thing that the program says, under a code that stays while its words change. */
export interface CatalogueMessage {
  readonly code: string;
  readonly en: string;
  readonly zh: string;
  /** What stands in its places, each once; a translation has the same. */
  readonly places: readonly string[];
}

/** What every kind of message begins its code with. */
export const catalogueAreas = { sentence: "sentence.", note: "note.", text: "text.", page: "page.", figures: "figures.", words: "words." } as const;

/** Everything that the program says and a further language can say: sentences, notes, fixed texts, texts of the pages, figures, what places and things are called. Sorted by code. */
export function messageCatalogue(): readonly CatalogueMessage[] {
  return [...sentenceMessages(), ...noteMessages(), ...textMessages(), ...pageTexts(), ...figureMessages(), ...wordMessages()].sort((a, b) =>
    a.code < b.code ? -1 : a.code > b.code ? 1 : 0,
  );
}

function message(code: string, en: string, zh: string, places: readonly string[] = [...placesOf(en)].sort()): CatalogueMessage {
  return { code, en, zh, places };
}

function sentenceMessages(): readonly CatalogueMessage[] {
  // What the command line, mails and the open door say themselves counts in every thread, also in one that has not loaded it.
  return [...new Set([terminalWords, noticeWords, openWords, ...declaredSentences()])].flatMap(({ area, table }) =>
    Object.entries(table).map(([code, { en, zh }]) => message(`${catalogueAreas.sentence}${area}.${code}`, en, zh)),
  );
}

function noteMessages(): readonly CatalogueMessage[] {
  return Object.entries(noteTemplates).flatMap(([code, { message: said, fix }]) => [
    message(`${catalogueAreas.note}${code}.message`, said.en, said.zh),
    message(`${catalogueAreas.note}${code}.fix`, fix.en, fix.zh),
  ]);
}

function textMessages(): readonly CatalogueMessage[] {
  return fixedMessages.map(([code, en, zh]) => message(`${catalogueAreas.text}${code}`, en, zh, []));
}

function pageTexts(): readonly CatalogueMessage[] {
  return pageMessages.map(([code, en, zh]) => message(`${catalogueAreas.page}${code}`, en, zh));
}

function figureMessages(): readonly CatalogueMessage[] {
  return Object.entries(figureWords).map(([code, { en, zh }]) =>
    message(`${catalogueAreas.figures}${code}`, en, zh, signWords.some((word) => word === code) ? [] : [...placesOf(en)].sort()),
  );
}

/** What an office is taken to call its places and things where it does not say. */
export interface PlainWordCodes {
  readonly nouns: readonly ("region" | "activity" | NamedThing)[];
  readonly texts: readonly ("counted" | "whole" | "national")[];
  readonly listed: readonly ListedRole[];
}
export const plainWordCodes: PlainWordCodes = { nouns: ["region", "activity", ...namedThings], texts: ["counted", "whole", "national"], listed: listedRoles };

function wordMessages(): readonly CatalogueMessage[] {
  const noun = (name: PlainWordCodes["nouns"][number]) => (name === "region" || name === "activity" ? plainWords[name] : plainWords.things[name]);
  return [
    ...plainWordCodes.nouns.flatMap((name) =>
      (["one", "many"] as const).map((form) => message(`${catalogueAreas.words}${name}.${form}`, noun(name).en[form], noun(name).zh[form], [])),
    ),
    ...plainWordCodes.texts.map((name) => message(`${catalogueAreas.words}${name}`, plainWords[name].en, plainWords[name].zh, [])),
    ...plainWordCodes.listed.map((name) => message(`${catalogueAreas.words}listed.${name}`, plainWords.listed[name].en, plainWords.listed[name].zh, [])),
  ];
}
