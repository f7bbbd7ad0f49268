import {
  answeredIn,
  askedIn,
  canonicalTag,
  type Formatter,
  type FurtherLanguage,
  fixedText,
  formatterFor,
  furtherFormatter,
  type Language,
  type LanguageTag,
  type LocalText,
  loadLocale,
  localeOf,
  nameLanguages,
  primaryLanguage,
  programLanguage,
  type ReaderLanguage,
  readerLanguages,
  spokenLanguage,
  standForEnglish,
} from "@quoin/core";
import type { Catalogue, Message, Messages } from "./catalogue.ts";
import { type OfficeTranslation, officeTranslation } from "./office-translation.ts";

const rememberedAs = "quoin.language";
const tags = { zh: "zh-CN", en: "en", de: "de" } as const satisfies Record<ReaderLanguage, string>;

/** Messages of the pages in a further language, by catalogue and key. */
type FurtherMessages = Readonly<Record<string, string>>;

const loaders: Readonly<Record<FurtherLanguage, () => Promise<FurtherMessages>>> = { de: async () => (await import("./german/german.ts")).germanMessages };
let further: FurtherMessages = {};
/** The tag of the language in which the pages are. */
let reading: string = tags.en;
const watchers = new Set<() => void>();
/** Languages in which names are read before that of the pages, where the pages are in none of them. */
let names: readonly LanguageTag[] = [];
/** What the office says itself in the language of names, in the place of English. */
let taken: OfficeTranslation | null = null;
/** In which it is said what the office has not translated. */
let lackingIn: ReaderLanguage = "en";
/** Languages that the office reads, once it is known. */
let officeRead: readonly LanguageTag[] = [];

function readerOf(tag: string | undefined): ReaderLanguage {
  return readerLanguages.find((language) => tag?.toLowerCase().startsWith(language)) ?? "en";
}

/** What is asked for, as `Accept-Language` says it: languages of names, and last the one in which the pages are. */
interface Asked {
  readonly language: ReaderLanguage;
  readonly names: readonly LanguageTag[];
}

function askedOf(tags: readonly string[]): Asked {
  const wanted = tags.flatMap((tag) => canonicalTag(tag) ?? []);
  const at = wanted.findIndex((tag) => spokenLanguage(tag) !== null);
  const spoken = wanted[at];
  return { language: spoken === undefined ? "en" : (spokenLanguage(spoken) ?? "en"), names: at < 0 ? wanted : wanted.slice(0, at) };
}

function remembered(): Asked | null {
  const value = localStorage.getItem(rememberedAs);
  return value === null ? null : askedOf(value.split(","));
}

/** The pages are in a language from now on. */
function readIn(tag: string): void {
  reading = tag;
  document.documentElement.lang = taken?.tag ?? tag;
  for (const tell of watchers) tell();
}

/** Tells whenever the pages change to another language; the answer ends it. */
export function watchLanguage(tell: () => void): () => void {
  watchers.add(tell);
  return () => watchers.delete(tell);
}

export function pageLanguage(): string {
  return reading;
}

/** Loads what a further language says. Its figures stand where English ones would from then on: going back to English needs another start. */
async function learn(reader: ReaderLanguage): Promise<void> {
  if (reader === "en" || reader === "zh") return;
  const [locale, messages] = await Promise.all([loadLocale(reader), loaders[reader]()]);
  if (locale !== null) standForEnglish(locale.printer);
  further = messages;
}

/** Starts with the reader's last choice, else the browser's first language that we speak, else English. */
export async function startLanguage(): Promise<void> {
  const asked = remembered() ?? askedOf(navigator.languages);
  const first = asked.language;
  names = asked.names;
  await learn(first);
  const [own] = names;
  taken = own === undefined ? null : await officeTranslation(own);
  lackingIn = first;
  if (taken !== null) standForEnglish(taken.locale.printer);
  readIn(taken === null ? tags[first] : ownTag());
}

/** What is read: in a further language answers come with its texts in the place of English. */
export function currentReader(): ReaderLanguage {
  return readerOf(reading);
}

/** The program's language whose place the reader's takes. */
export function currentLanguage(): Language {
  return programLanguage(currentReader());
}

/** What is asked for with every question: where the program does not speak the language of names, its own comes behind it. */
export function askedLanguages(): string {
  return [...names, currentReader()].join(",");
}

/** The one language that is read, of those that the office reads. */
export function chosenLanguage(): LanguageTag {
  const answered = answeredIn(officeRead, { language: currentReader(), names });
  return answered.names ?? answered.language;
}

/** Languages in which a name is taken beside pages in this language, the best first. */
export function namesWanted(language: Language): readonly LanguageTag[] {
  const reader = currentReader();
  return [...names, ...nameLanguages(programLanguage(reader) === reader ? { language } : { language, reader }, officeRead)];
}

/** The languages that the office reads, once it is known. */
export function officeLanguages(): readonly LanguageTag[] {
  return officeRead;
}

/** The language of names alone, where the pages do not speak it. */
export function nameLanguage(): LanguageTag | null {
  return names[0] ?? null;
}

/** Takes over which languages the office reads: what the browser asks for counts only where the office reads it; English else, where the office reads that. */
export function learnLanguages(read: readonly LanguageTag[]): void {
  officeRead = read;
  const reader = currentReader();
  const isRead = [...names, reader].some((tag) => read.some((each) => primaryLanguage(each) === primaryLanguage(tag)));
  const answered = answeredIn(read, isRead || !read.includes("en") ? { language: reader, names } : { language: "en" });
  if (answered.names !== null && answered.names === taken?.tag) return;
  if (answered.language === reader) names = answered.names === null ? [] : [answered.names];
  else void chooseLanguage(answered.names ?? answered.language);
  if (answered.names !== null) void takeUp(answered.names, answered.language);
}

const triedAs = "quoin.language.taken";

/** Before somebody has signed in, nobody tells what the office has translated: pages that learn of it then start once more in its language. */
async function takeUp(tag: LanguageTag, next: ReaderLanguage): Promise<void> {
  if (sessionStorage.getItem(triedAs) === tag || (await officeTranslation(tag)) === null) return;
  sessionStorage.setItem(triedAs, tag);
  localStorage.setItem(rememberedAs, `${tag},${next}`);
  location.reload();
}

/** Reads the pages in a language of the office: where the program does not speak it, names stand in it and the pages in the office's next language that it speaks. */
export async function chooseLanguage(tag: LanguageTag): Promise<void> {
  const before = { language: currentReader(), names };
  const answered = answeredIn(officeRead.length === 0 ? [tag] : officeRead, askedIn(tag));
  const next = { language: answered.language, names: answered.names === null ? [] : [answered.names] };
  localStorage.setItem(rememberedAs, [...next.names, next.language].join(","));
  const isFurther = [before.language, next.language].some((each) => programLanguage(each) !== each);
  // Figures of a further language stand in English's place until the page is started again; so do names that were answered.
  if ((before.language !== next.language && isFurther) || before.names.join() !== next.names.join()) {
    location.reload();
    return;
  }
  readIn(tags[next.language]);
}

/** Who says what the program says itself: with the texts and figures of what is read. */
export function currentFormatter(): Formatter {
  if (taken !== null) return furtherFormatter(taken.locale, taken.tag);
  return formatterFor(currentLanguage(), currentReader());
}

/** A text of the program's own lists in the further language that is read; null where none is, or it lacks the text. */
export function furtherText(text: LocalText): string | null {
  const locale = taken?.locale ?? localeOf(currentReader());
  if (locale === null) return null;
  return text.said === undefined ? (fixedText(text, locale) ?? (taken !== null && lackingIn === "zh" ? text.zh : null)) : currentFormatter().text(text);
}

/** What stands in the place of English: as the office has it translated, else in the next language that it reads. */
function inOwnLanguage(code: string, message: Message): string {
  const english = message.en;
  if (taken === null) return english;
  return taken.pages[code] ?? (lackingIn === "de" ? further[code] : undefined) ?? (lackingIn === "zh" ? message.zh : english);
}

/** The language of the pages in English's place: counts go by its own rules. */
function ownTag(): LanguageTag {
  return taken?.tag ?? tags.en;
}

/** A text of a page in the language that is read, by its code, and the language by whose rule its counts go. */
export function pageMessage<M extends Messages>({ name, messages }: Catalogue<M>, key: keyof M & string): { readonly text: string; readonly tag: string } {
  const [message, code, reader] = [messages[key] as Message, `${name}.${key}`, currentReader()];
  if (reader === "zh") return { text: message.zh, tag: tags.zh };
  if (reader === "de") return { text: further[code] ?? message.en, tag: tags.de };
  return { text: inOwnLanguage(code, message), tag: ownTag() };
}
