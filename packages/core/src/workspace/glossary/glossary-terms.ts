import { entryOf } from "../../contract/assert-present.ts";
import { officeWords } from "../../evidence/territory/territory-names.ts";
import { loadLocale } from "../../language/locales.ts";
import { wordsInLocale } from "../../language/message/localize-answer.ts";
import type { Noun, OfficeWords } from "../../language/office-words.ts";
import { type LocalText, programLanguage, type ReaderLanguage, spokenLanguages } from "../../language/text.ts";
import type { Settings } from "../settings.ts";

/** Something that an office may call otherwise, and the settings that hold its word: of one, of several. */
export interface GlossaryTerm {
  readonly id: string;
  readonly meaning: LocalText;
  /** Null where sentences never speak of one alone. */
  readonly one: string | null;
  readonly many: string;
  readonly noun: (words: OfficeWords, language: "en" | "zh") => Noun;
}

/** Every word that sentences, pages and documents take from the office, in the order of a glossary. */
export const glossaryTerms: readonly GlossaryTerm[] = [
  {
    id: "region",
    meaning: { en: "Places that are compared with each other", zh: "相互比较的地区" },
    one: "words.region.one",
    many: "words.region.many",
    noun: ({ region }, language) => region[language],
  },
  {
    id: "activity",
    meaning: { en: "What places hold more or less of", zh: "各地区所具有的活动" },
    one: "words.activity",
    many: "words.plurals",
    noun: ({ activity }, language) => activity[language],
  },
  {
    id: "counted",
    meaning: { en: "What is counted by place and activity", zh: "按地区和活动计数的对象" },
    one: null,
    many: "words.counted",
    noun: ({ counted }, language) => ({ one: counted[language], many: counted[language] }),
  },
  {
    id: "call",
    meaning: { en: "Invitation to apply for money", zh: "征集项目申报的文件" },
    one: "words.call.one",
    many: "words.call.many",
    noun: ({ things }, language) => things.call[language],
  },
  {
    id: "priority",
    meaning: { en: "Where a strategy concentrates", zh: "战略集中投入的方向" },
    one: "words.priority.one",
    many: "words.priority.many",
    noun: ({ things }, language) => things.priority[language],
  },
  {
    id: "facility",
    meaning: { en: "Platforms, testing bases, laboratories, stations, centres", zh: "平台、试验基地、实验室、站和中心" },
    one: "words.facility.one",
    many: "words.facility.many",
    noun: ({ things }, language) => things.facility[language],
  },
];

/** What a term is called in a language: the office's own word and what would stand without it. */
export interface TermWords {
  readonly language: ReaderLanguage;
  readonly one: string | null;
  readonly many: string | null;
  readonly plain_one: string;
  readonly plain_many: string;
}

/** The words of every term in every language that the office reads and in which there are sentences to put them into. */
export async function glossaryWords(settings: Settings): Promise<readonly { readonly term: GlossaryTerm; readonly words: readonly TermWords[] }[]> {
  const { words: _, ...silent } = settings;
  const plain = new Map<ReaderLanguage, OfficeWords>();
  const spoken = spokenLanguages(settings.languages);
  for (const language of spoken) {
    const locale = await loadLocale(language);
    const words = officeWords({ ...silent, words: undefined }, language);
    plain.set(language, locale === null ? words : wordsInLocale(words, locale));
  }
  return glossaryTerms.map((term) => ({
    term,
    words: spoken.map((language) => {
      const unsaid = term.noun(entryOf(plain, language), programLanguage(language));
      return {
        language,
        one: term.one === null ? null : saidAt(settings, `${term.one}.${language}`),
        many: saidAt(settings, `${term.many}.${language}`),
        plain_one: unsaid.one,
        plain_many: unsaid.many,
      };
    }),
  }));
}

function saidAt(settings: Settings, path: string): string | null {
  const found = path.split(".").reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], settings);
  return typeof found === "string" ? found : null;
}
