import { currencyInChinese } from "./printers/chinese.ts";
import { currencyInEnglish } from "./printers/english.ts";
import { type Language, type LocalText, languages } from "./text.ts";

/** A noun in a language: of one thing, of several. */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

/** What an office calls the places that it compares, the languages that it reads, and the currency of its amounts (ISO 4217). */
export interface OfficeWords {
  readonly languages: readonly Language[];
  readonly region: Readonly<Record<Language, Noun>>;
  /** What places are called whose money bears the code `provincial`: the level `province` where the office has one, wherever it stands; else the places that are compared. */
  readonly province?: Readonly<Record<Language, string>>;
  readonly currency: string;
  /** What places hold more or less of: industries, fields of technology. */
  readonly activity: Readonly<Record<Language, Noun>>;
  /** What the table of places and activities counts, of several: firms, persons employed, patent families. */
  readonly counted: Readonly<Record<Language, string>>;
  /** The place that holds all others, in running text: the nation, the country. */
  readonly whole: Readonly<Record<Language, string>>;
  /** What belongs to it is called, before a noun: national, provincial, group. */
  readonly national: Readonly<Record<Language, string>>;
  /** What the things are called that tables in these roles list, several of them. */
  readonly listed: Readonly<Record<ListedRole, LocalText>>;
  /** What stands in the place of a heading of the list that the office goes by, in each language: by the text of that heading. */
  readonly headings?: Readonly<Record<Language, Readonly<Record<string, string>>>>;
  /** What the office calls kinds of records that its work turns on. */
  readonly things: Readonly<Record<NamedThing, Readonly<Record<Language, Noun>>>>;
}

/** Kinds of records that offices have words of their own for (`words` in quoin.yaml). */
export const namedThings = ["call", "priority", "facility"] as const;
export type NamedThing = (typeof namedThings)[number];

/** Roles whose things sentences name: what a list holds is the office's to say (`called` of the role in quoin.yaml). */
export const listedRoles = ["projects", "laboratories", "development_zones", "technology_centres", "research_posts", "park_evaluations"] as const;
export type ListedRole = (typeof listedRoles)[number];

/** Where nothing is known of the office. */
export const plainWords: OfficeWords = {
  languages: [...languages],
  region: { en: { one: "region", many: "regions" }, zh: { one: "地区", many: "地区" } },
  currency: "currency",
  activity: { en: { one: "industry", many: "industries" }, zh: { one: "行业", many: "行业" } },
  counted: { en: "firms", zh: "企业" },
  whole: { en: "the whole", zh: "全域" },
  national: { en: "overall", zh: "总体" },
  listed: {
    projects: { en: "funded projects", zh: "立项项目" },
    laboratories: { en: "laboratories of the list", zh: "名单内实验室" },
    development_zones: { en: "development zones", zh: "产业园区" },
    technology_centres: { en: "enterprise technology centres", zh: "企业技术中心" },
    research_posts: { en: "posts of a research system", zh: "产业技术体系岗位" },
    park_evaluations: { en: "science parks", zh: "科技园区" },
  },
  things: {
    call: { en: { one: "call", many: "calls" }, zh: { one: "申报指南", many: "申报指南" } },
    priority: { en: { one: "priority", many: "priorities" }, zh: { one: "优先方向", many: "优先方向" } },
    facility: { en: { one: "facility", many: "facilities" }, zh: { one: "平台与基地", many: "平台与基地" } },
  },
};

/** A text in the words of no office: for headings that outlast a word, and for messages. */
export function plainText({ en, zh }: LocalText): LocalText {
  return { en: officeText(en, plainWords, "en"), zh: officeText(zh, plainWords, "zh") };
}

/**
 * Sentences call the places that are compared `@region` and `@regions`, the place that holds them all `@whole`, the currency `@currency`, the places of the money called provincial `@province`, what places hold `@activity` and `@activities`, and what is counted of it `@counted`; what they are called is the office's: provinces, counties, sites. `@national` is what belongs to the
 * whole, `@projects` and the other listed roles what their tables list. Behind
 * an English article the noun decides its form. Before the sign there is no letter or digit, so that an address of mail is none; a second sign may follow the first, and a figure, as in Chinese it does.
 *
 *   officeText("Of 14 @regions a @region …", counties, "en")  // "Of 14 counties a county …"
 */
export function officeText(text: string, words: OfficeWords, language: Language): string {
  const headed = words.headings === undefined ? text : headingText(text, words.headings[language]);
  return headed.includes("@")
    ? headed.replace(place, (_, article: string | undefined, token: string) => placeNoun(article ?? "", token, words, language))
    : headed;
}

const headed = new WeakMap<Readonly<Record<string, string>>, RegExp | null>();

/** A text that is a heading, with its code before or behind it or without, as the office says it; any other text as it is. */
function headingText(text: string, headings: Readonly<Record<string, string>>): string {
  let pattern = headed.get(headings);
  if (pattern === undefined) {
    const known = Object.keys(headings).sort((a, b) => b.length - a.length);
    const alternatives = known.map((each) => each.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
    pattern = known.length === 0 ? null : new RegExp(`^([A-Z]{1,2}\\d(?:\\.[A-Z0-9]+)?[ \u3000])?(${alternatives})(?=$|[ ]?[（(][A-Z0-9.]+[）)]$)`, "u");
    headed.set(headings, pattern);
  }
  return pattern === null ? text : text.replace(pattern, (_, code: string | undefined, heading: string) => `${code ?? ""}${headings[heading] ?? heading}`);
}

const place =
  /(\b[Aa] )?(?<=@[Rr]egions?|(?<![A-Za-z0-9._]))@(regions?|Regions?|province|[Aa]ctivity|[Aa]ctivities|[Cc]ounted|currency|[Ww]hole|[Nn]ational|projects|laboratories|development_zones|technology_centres|research_posts|park_evaluations|[Cc]alls?|[Pp]riority|[Pp]riorities|[Ff]acility|[Ff]acilities)(?![A-Za-z_])/g;

function placeNoun(article: string, token: string, words: OfficeWords, language: Language): string {
  const { region, activity, counted, currency, whole, national, listed } = words;
  if (token === "currency") return `${article}${language === "zh" ? currencyInChinese(currency) : currencyInEnglish(currency)}`;
  if (token.toLowerCase() === "whole") return `${article}${token === "Whole" ? capitalised(whole[language]) : whole[language]}`;
  if (token.toLowerCase() === "counted") return `${article}${token === "Counted" ? capitalised(counted[language]) : counted[language]}`;
  if (isListed(token)) return `${article}${listed[token][language]}`;
  if (token === "province") return `${article}${words.province?.[language] ?? region[language].one}`;
  const thing = thingOf(token);
  const nouns = thing === null ? (/^activit/i.test(token) ? activity : region) : words.things[thing];
  const noun = /national/i.test(token) ? national[language] : nouns[language][token.endsWith("s") ? "many" : "one"];
  const vowel = article !== "" && /^[aeio]/i.test(noun);
  return `${vowel ? `${article.trimEnd()}n ` : article}${/^[ARNCPF]/.test(token) ? capitalised(noun) : noun}`;
}

/** `Priorities` is the thing `priority`. */
function thingOf(token: string): NamedThing | null {
  const one = token.toLowerCase().replace(/ies$/, "y").replace(/s$/, "");
  return namedThings.find((thing) => thing === one) ?? null;
}

function isListed(token: string): token is ListedRole {
  return listedRoles.some((role) => role === token);
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Of a text in both languages, or of the marks of one, the language that the office does not read says what the other says. */
export function inRead(said: Record<string, unknown>, { languages: read }: OfficeWords): Record<string, unknown> {
  const [first] = read;
  if (first === undefined || !languages.every((language) => language in said)) return said;
  const given = read.find((language) => isGiven(said[language])) ?? null;
  if (given === null) return said;
  const unread = languages.filter((language) => !read.includes(language) && isGiven(said[language]));
  return unread.length === 0 ? said : { ...said, ...Object.fromEntries(unread.map((language) => [language, said[given]])) };
}

function isGiven(text: unknown): boolean {
  return text !== null && text !== undefined && text !== "";
}
