import { z } from "zod";
import { type SaidOfPaper, saidHeadings } from "../../codes/paper/paper.ts";
import { keyed } from "../../contract/keyed.ts";
import type { LanguageTag } from "../../language/language-tag.ts";
import { localeOf } from "../../language/locales.ts";
import { textUnder } from "../../language/message/reader.ts";
import { type ListedRole, listedRoles, type Noun, namedThings, type OfficeWords, plainWords } from "../../language/office-words.ts";
import {
  type FurtherLanguage,
  furtherTexts,
  type Language,
  type LocalText,
  programLanguage,
  programLanguages,
  type ReaderLanguage,
  readerLanguages,
} from "../../language/text.ts";
import { comparedLevel, type Territory, type TerritorySettings, territoryOf } from "./territory.ts";
import { territoryWords } from "./territory.words.ts";

type Names = Readonly<Record<string, string>>;

/** What levels are called that an office gives an id and no name. */
const usualLevels: Readonly<Record<string, LocalText>> = {
  nation: { en: "nation", zh: "全国" },
  country: { en: "country", zh: "全国" },
  union: { en: "union", zh: "联盟" },
  group: { en: "group", zh: "集团" },
  company: { en: "company", zh: "公司" },
  province: { en: "province", zh: "省" },
  region: { en: "region", zh: "地区" },
  state: { en: "state", zh: "州" },
  county: { en: "county", zh: "县" },
  prefecture: { en: "prefecture", zh: "地级市" },
  city: { en: "city", zh: "市" },
  district: { en: "district", zh: "区" },
  canton: { en: "canton", zh: "州" },
  voivodship: { en: "voivodship", zh: "省" },
  municipality: { en: "municipality", zh: "市镇" },
  town: { en: "town", zh: "镇" },
  village: { en: "village", zh: "村" },
  division: { en: "division", zh: "事业部" },
  subsidiary: { en: "subsidiary", zh: "子公司" },
  site: { en: "site", zh: "基地" },
  plant: { en: "plant", zh: "工厂" },
};

/** A text for each language of the program: the one given, else another that is given, else the id; and for each further one that is given. */
export function namedIn(names: Names, id: string): LocalText {
  const other = Object.values(names)[0] ?? id;
  return { en: names["en"] ?? other, zh: names["zh"] ?? other, ...furtherTexts(names) };
}

/** What the root is called by its own name. */
export function rootName(settings: TerritorySettings): LocalText {
  const { id, names } = territoryOf(settings).root;
  return namedIn(names, id);
}

/** What a level is called: a name of quoin.yaml, the usual name of such a level, or its id. */
export function levelName({ id, names }: Territory["levels"][number]): LocalText {
  const usual = usualLevels[id];
  return Object.keys(names).length === 0 && usual !== undefined ? usual : namedIn(names, id);
}

/**
 * What a level is called in running text of a language of the program, where it has such a word: its own name in it, that of such a level, or its id and other names where these are of a language
 * that the program speaks. An office that writes in another language first gives `región` no English plural and no article.
 */
function levelWord({ id, names }: Territory["levels"][number], language: Language, languages: readonly LanguageTag[]): string | null {
  const [first = language] = languages;
  const own = names[language] ?? (Object.keys(names).length === 0 || !isSpoken(first) ? usualLevels[id]?.[language] : undefined);
  return own ?? (isSpoken(first) ? levelName({ id, names })[language] : null);
}

function isSpoken(language: LanguageTag): boolean {
  return readerLanguages.some((each) => language === each || language.startsWith(`${each}-`));
}

/** What the root is called in running text: `the nation`, `the country`; by its own name where its level has no word in the language. */
export function rootInText(settings: TerritorySettings & Pick<SaidWords, "languages">): LocalText {
  const [top] = territoryOf(settings).levels;
  const name = rootName(settings);
  if (top === undefined) return name;
  const [en, zh] = [levelWord(top, "en", settings.languages ?? []), levelWord(top, "zh", settings.languages ?? [])];
  return { en: en === null ? name.en : `the ${en}`, zh: zh === null ? name.zh : allOf(zh) };
}

/** The same where a plan or a sentence names it as its place: what the program calls it, and no name that somebody typed. */
export function rootAsPlace(settings: TerritorySettings): LocalText {
  return { ...rootInText(settings), said: { code: territoryWords.say("whole").data.code, values: {} } };
}

/** All of a level in Chinese: 全省 of 省, 全市 of 地级市, 全集团 of 集团; a name in other letters stands as it is. */
function allOf(level: string): string {
  if (level.startsWith("全") || !/\p{Script=Han}/u.test(level)) return level;
  return `全${/[国省市区县州镇乡村]$/u.test(level) ? level.slice(-1) : level}`;
}

/** What belongs to a level is called so; of any other level by its name. */
const adjectives: Readonly<Record<string, string>> = {
  nation: "national",
  country: "national",
  province: "provincial",
  region: "regional",
  city: "municipal",
  municipality: "municipal",
};

/** What belongs to the whole is called: `national`, `group`; 国家, 全集团. */
function nationalWords(settings: TerritorySettings & Pick<SaidWords, "languages">): LocalText {
  const [top] = territoryOf(settings).levels;
  if (top === undefined) return plainWords.national;
  const [en, zh] = [levelWord(top, "en", settings.languages ?? []), levelWord(top, "zh", settings.languages ?? [])];
  const whole = zh === null ? plainWords.national.zh : allOf(zh);
  return { en: en === null ? plainWords.national.en : (adjectives[en] ?? en), zh: whole === "全国" ? "国家" : whole };
}

/** Plurals that do not follow the language's rule. */
const usualPlurals: Readonly<Record<string, string>> = { 省: "省（区、市）", 市: "城市", 县: "县域", 州: "各州" };

function plural(one: string, language: Language): string {
  if (language === "zh") return usualPlurals[one] ?? one;
  if (/[^aeiou]y$/i.test(one)) return `${one.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/i.test(one) ? `${one}es` : `${one}s`;
}

function nounOf(level: Territory["levels"][number], language: Language, languages: readonly LanguageTag[]): Noun {
  const one = levelWord(level, language, languages);
  return one === null ? plainWords.region[language] : { one, many: level.plurals?.[language] ?? plural(one, language) };
}

/** A word as an office gives it: it stands in the middle of sentences, in tables and in addresses, so it begins with a letter or digit and holds no sign that those read otherwise. */
const word = z
  .string()
  .regex(/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .,'’&/+·、（）()–-]{0,58}[\p{L}\p{M}\p{N}.）)])?$/u)
  .meta({
    form: {
      en: "a word of at most 60 letters, digits, blanks and plain marks that begins with a letter or digit",
      zh: "以文字或数字开头、不超过60个字符的用词，仅含文字、数字、空格和常用标点",
    },
  });

/** In the languages that readers may have; a language that nobody reads is a slip. */
const inLanguages = z.partialRecord(z.enum(readerLanguages), word).meta({ in_languages: true });

/** A noun: one of it, several of it. */
const thing = z
  .strictObject({ one: inLanguages.optional(), many: inLanguages.optional() })
  .refine(({ one = {}, many = {} }) => Object.keys(many).every((language) => language in one), { path: ["many"] });

/** The glossary of the office: what it calls what its places hold, what is counted of it, the places themselves, and kinds of records. */
export const wordSettings = z.strictObject({
  /** One of them; in `plurals` several, where the language's rule does not give them. */
  activity: inLanguages.optional(),
  plurals: inLanguages.optional(),
  counted: inLanguages.optional(),
  /** The places that are compared, where they are to be called otherwise than their level. */
  region: thing.optional(),
  call: thing.optional(),
  priority: thing.optional(),
  facility: thing.optional(),
});
type WordSettings = z.output<typeof wordSettings>;

function activityNoun({ activity = {}, plurals = {} }: WordSettings, language: Language): Noun {
  const one = activity[language];
  return one === undefined ? plainWords.activity[language] : { one, many: plurals[language] ?? plural(one, language) };
}

/** A noun that the office may have its own word for; in a language in which it gives none the plain one, since half of a sentence in another language is none. */
function thingNoun({ one = {}, many = {} }: NonNullable<WordSettings["call"]>, unsaid: Readonly<Record<Language, Noun>>): Readonly<Record<Language, Noun>> {
  const noun = (language: Language): Noun => {
    const own = one[language];
    return own === undefined ? unsaid[language] : { one: own, many: many[language] ?? plural(own, language) };
  };
  return { en: noun("en"), zh: noun("zh") };
}

/** What the office says that it counts; null where it says nothing. */
export function countedWords({ words = {} }: { readonly words?: WordSettings | undefined }): LocalText | null {
  return words.counted === undefined ? null : namedIn(words.counted, "");
}

/** What the office calls the things that a table in such a role lists, a further language in the place of English; the plain name where it does not say. */
function listedNames({ roles = {} }: Named, further: FurtherLanguage | null): OfficeWords["listed"] {
  const called = (role: ListedRole): LocalText => {
    const named = [roles[role] ?? []].flat().flatMap((given) => (typeof given === "object" ? (given.called ?? []) : []));
    const [own] = named;
    if (own === undefined) return plainWords.listed[role];
    return further === null ? own : { ...own, en: textUnder(own, further) ?? own.en };
  };
  return keyed(listedRoles, called);
}

interface Named {
  readonly roles?: Readonly<Record<string, NamedTable | readonly NamedTable[]>> | undefined;
}
type NamedTable = string | { readonly called?: LocalText | undefined };

/**
 * The words of the office: the places that are compared are called as the level under the root, places of any kind where the territory has no levels; and the
 * languages that it reads.
 *
 *   officeWords({ territory: { root, levels: [{ id: "country" }, { id: "county" }] }, languages: ["en"] }).region.en.many  // "counties"
 *
 * @param reader of a further language: the names that quoin.yaml gives in it stand in the place of the English ones
 */
export function officeWords(given: SaidWords, reader: ReaderLanguage = "en"): OfficeWords {
  const isFurther = programLanguage(reader) !== reader;
  const settings = isFurther ? inPlaceOfEnglish(given, reader as FurtherLanguage) : given;
  const territory = territoryOf(settings);
  const { levels } = territory;
  const said = settings.words ?? {};
  const compared = comparedLevel(territory)?.level;
  const province = levels.find(({ id }) => id === "province");
  return {
    languages: settings.languages === undefined ? plainWords.languages : programLanguages(settings.languages),
    region: thingNoun(
      said.region ?? {},
      compared === undefined
        ? plainWords.region
        : { en: nounOf(compared, "en", settings.languages ?? []), zh: nounOf(compared, "zh", settings.languages ?? []) },
    ),
    ...(province === undefined ? {} : { province: levelName(province) }),
    currency: settings.currency ?? plainWords.currency,
    activity: { en: activityNoun(settings.words ?? {}, "en"), zh: activityNoun(settings.words ?? {}, "zh") },
    counted: countedWords(settings) ?? plainWords.counted,
    whole: isFurther ? rootName(settings) : rootInText(settings),
    national: isFurther ? plainWords.national : nationalWords(settings),
    listed: listedNames(settings, isFurther ? (reader as FurtherLanguage) : null),
    headings: saidHeadings(given, isFurther ? reader : undefined),
    things: keyed(namedThings, (name) => thingNoun(said[name] ?? {}, plainWords.things[name])),
  };
}

type SaidWords = TerritorySettings &
  Named &
  SaidOfPaper & { readonly languages?: readonly LanguageTag[] | undefined; readonly words?: WordSettings | undefined };

/** The settings with what they say in a further language in the place of English. A noun given in it without its plural is its own. */
export function inPlaceOfEnglish<S extends SaidWords>(settings: S, reader: FurtherLanguage): S {
  const names = (given: Names): Names => (given[reader] === undefined ? given : { ...given, en: given[reader] });
  const { territory, words } = settings;
  const levels = territory?.levels.map((level) => {
    // A level that has no name at all is called as such a level is in the language, else by its id.
    const isNameless = Object.keys(level.names).length === 0 && (usualLevels[level.id] !== undefined || isSpoken(settings.languages?.[0] ?? reader));
    const own = level.names[reader] ?? (isNameless ? usualName(level.id, reader) : undefined);
    if (own === undefined) return level;
    return { ...level, names: { ...level.names, en: own }, plurals: { ...level.plurals, en: level.plurals?.[reader] ?? pluralIn(own, reader) } };
  });
  const activity = words?.activity?.[reader];
  return {
    ...settings,
    ...(territory === undefined ? {} : { territory: { ...territory, root: { ...territory.root, names: names(territory.root.names) }, levels: levels ?? [] } }),
    ...(words === undefined
      ? {}
      : {
          words: {
            ...words,
            ...(words.activity === undefined ? {} : { activity: names(words.activity) }),
            ...(activity === undefined ? {} : { plurals: { ...words.plurals, en: words.plurals?.[reader] ?? activity } }),
            ...(words.counted === undefined ? {} : { counted: names(words.counted) }),
            ...Object.fromEntries(
              (["region", ...namedThings] as const).flatMap((name) => (words[name] === undefined ? [] : [[name, furtherThing(words[name], reader)] as const])),
            ),
          },
        }),
  };
}

function usualName(id: string, reader: FurtherLanguage): string {
  const usual = usualLevels[id];
  return usual === undefined ? id : (localeOf(reader)?.texts[usual.en] ?? usual.en);
}

/** Several of a level by the language's commonest rule; where the language has been loaded. */
function pluralIn(one: string, reader: FurtherLanguage): string {
  return localeOf(reader)?.plural(one) ?? one;
}

/** A noun with its words of a further language in the place of English ones: where it gives none, neither do the English ones stand. A noun given without its plural is its own. */
function furtherThing({ one = {}, many = {} }: NonNullable<WordSettings["call"]>, reader: FurtherLanguage): NonNullable<WordSettings["call"]> {
  const own = (given: typeof one, other: string | undefined) => {
    const { en: _, ...rest } = given;
    const said = given[reader] ?? other;
    return said === undefined ? rest : { ...rest, en: said };
  };
  return { one: own(one, undefined), many: own(many, one[reader]) };
}
