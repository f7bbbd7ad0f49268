import { z } from "zod";
import { type ListedRole, listedRoles, type Noun, type OfficeWords, plainWords } from "../language/office-words.ts";
import { type FurtherLanguage, type Language, type LocalText, languages, programLanguage, programLanguages, type ReaderLanguage } from "../language/text.ts";
import { type Territory, type TerritorySettings, territoryOf } from "./territory.ts";

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

/** A text for each language of the program: the one given, else another that is given, else the id. */
export function namedIn(names: Names, id: string): LocalText {
  const other = Object.values(names)[0] ?? id;
  return Object.fromEntries(languages.map((language) => [language, names[language] ?? other])) as LocalText;
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

/** What the root is called in running text: `the nation`, `the country`; by its own name where its level has none. */
export function rootInText(settings: TerritorySettings): LocalText {
  const [top] = territoryOf(settings).levels;
  if (top === undefined) return rootName(settings);
  const { en, zh } = levelName(top);
  return { en: `the ${en}`, zh: allOf(zh) };
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
function nationalWords(settings: TerritorySettings): LocalText {
  const [top] = territoryOf(settings).levels;
  if (top === undefined) return plainWords.national;
  const { en, zh } = levelName(top);
  const whole = allOf(zh);
  return { en: adjectives[en] ?? en, zh: whole === "全国" ? "国家" : whole };
}

/** Plurals that do not follow the language's rule. */
const usualPlurals: Readonly<Record<string, string>> = { 省: "省（区、市）", 市: "城市", 县: "县域", 州: "各州" };

function plural(one: string, language: Language): string {
  if (language === "zh") return usualPlurals[one] ?? one;
  if (/[^aeiou]y$/i.test(one)) return `${one.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/i.test(one) ? `${one}es` : `${one}s`;
}

function nounOf(level: Territory["levels"][number], language: Language): Noun {
  const one = levelName(level)[language];
  return { one, many: level.plurals?.[language] ?? plural(one, language) };
}

/** What the office calls what its places hold, and what is counted of it. */
export const wordSettings = z.strictObject({
  /** One of them; in `plurals` several, where the language's rule does not give them. */
  activity: z.record(z.string(), z.string()).meta({ in_languages: true }).optional(),
  plurals: z.record(z.string(), z.string()).meta({ in_languages: true }).optional(),
  counted: z.record(z.string(), z.string()).meta({ in_languages: true }).optional(),
});
type WordSettings = z.output<typeof wordSettings>;

function activityNoun({ activity = {}, plurals = {} }: WordSettings, language: Language): Noun {
  const one = activity[language];
  return one === undefined ? plainWords.activity[language] : { one, many: plurals[language] ?? plural(one, language) };
}

/** What the office says that it counts; null where it says nothing. */
export function countedWords({ words = {} }: { readonly words?: WordSettings | undefined }): LocalText | null {
  return words.counted === undefined ? null : namedIn(words.counted, "");
}

/** What the office calls the things that a table in such a role lists; the plain name where it does not say. */
function listedNames({ roles = {} }: Named): OfficeWords["listed"] {
  const called = (role: ListedRole): LocalText => {
    const given = roles[role];
    return (typeof given === "object" ? given.called : undefined) ?? plainWords.listed[role];
  };
  return Object.fromEntries(listedRoles.map((role) => [role, called(role)])) as OfficeWords["listed"];
}

interface Named {
  readonly roles?: Readonly<Record<string, string | { readonly called?: LocalText | undefined }>> | undefined;
}

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
  const { levels } = territoryOf(settings);
  const [, compared] = levels;
  const province = levels.find(({ id }) => id === "province");
  return {
    languages: settings.languages === undefined ? plainWords.languages : programLanguages(settings.languages),
    region: compared === undefined ? plainWords.region : { en: nounOf(compared, "en"), zh: nounOf(compared, "zh") },
    ...(province === undefined ? {} : { province: levelName(province) }),
    currency: settings.currency ?? plainWords.currency,
    activity: { en: activityNoun(settings.words ?? {}, "en"), zh: activityNoun(settings.words ?? {}, "zh") },
    counted: countedWords(settings) ?? plainWords.counted,
    whole: isFurther ? rootName(settings) : rootInText(settings),
    national: isFurther ? plainWords.national : nationalWords(settings),
    listed: listedNames(settings),
  };
}

type SaidWords = TerritorySettings & Named & { readonly languages?: readonly ReaderLanguage[] | undefined; readonly words?: WordSettings | undefined };

/** The settings with what they say in a further language in the place of English. A noun given in it without its plural is its own. */
export function inPlaceOfEnglish<S extends SaidWords>(settings: S, reader: FurtherLanguage): S {
  const names = (given: Names): Names => (given[reader] === undefined ? given : { ...given, en: given[reader] });
  const { territory, words } = settings;
  const levels = territory?.levels.map((level) => {
    if (level.names[reader] === undefined) return level;
    return { ...level, names: names(level.names), plurals: { ...level.plurals, en: level.plurals?.[reader] ?? level.names[reader] } };
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
          },
        }),
  };
}
