import {
  currencyMeant,
  eastAsianNumerals,
  isConnector,
  joinedSigns,
  knownCodes,
  languageOfCurrency,
  meaningsOf,
  mostWordsOfName,
  principalCurrencies,
  type WordMeaning,
} from "./unit-dictionary.ts";

/** What a unit is as far as it is understood: an amount of a currency, people, their time, a share, years or months, or a plain number of things. `power`: one of it is 10^power. */
export interface Unit {
  readonly kind: "money" | "person" | "person_year" | "share" | "time" | "things";
  readonly power: number;
  /** ISO 4217; null where money has no currency of its own, and of all other kinds. */
  readonly currency: string | null;
  /** Of a time: how many of it make a year. */
  readonly ofYear?: number;
  /** Whether the words say nothing that the dictionary knows. */
  readonly isUnknown: boolean;
}

/** Codes that are words of English besides mean money only to the office that counts in it. */
const alsoWords: ReadonlySet<string> = new Set("ALL TOP CUP MOP BOB SOS".split(" "));

const times: readonly (readonly [RegExp, number])[] = [
  [/^(years?|jahre?|lat|年)$/, 1],
  [/^(months?|monate?|miesi[aą]ce?|miesięcy|月|个月)$/, 12],
];

const kinds: readonly (readonly [RegExp, Unit["kind"], number])[] = [
  [/^(percent|per cent|pct|%|procent|prozent|процент|ποσοστό|yüzde|百分比)$/, "share", -2],
  [/^(promille|‰)$/, "share", -3],
  [/^(share|fraction|ratio)$/, "share", 0],
  [/^(person years?|man years?|人年)$/, "person_year", 0],
  [/^(persons?|people|employees|employed|staff|osob|osoby|osôb|чел|човек|kişi|άτομα|人)$/, "person", 0],
];

/**
 * How a year of one person's full work is written: in short as the translations of the Frascati Manual and offices of statistics have it (FTE; ETP in French; EJC and ETC in Spanish, ETI in Portuguese;
 * VZÄ in German, JW in Austria; VTE in Dutch; ULA in Italian; EPC in Polish; HTV in Finnish), and in words.
 */
const fullTimes: ReadonlySet<string> = new Set(
  "fte ftes etp etps ejc etc eti vzä vzae jw vte ula epc htv årsverk årsværk vollzeitäquivalent vollzeitäquivalente heltidsekvivalenter".split(" "),
);
const fullTimePhrases =
  /full[- ]time equivalents?|équivalents?[- ](?:à )?temps[- ](?:plein|complet)|personnes?[- ]années?|equivalen(?:cia|tes?) (?:a|en) (?:jornada|tiempo|dedicación) complet[ao]|equivalentes? (?:a|em|de) tempo (?:integral|completo|inteiro)|equivalent[ei] (?:a )?tempo pieno/g;
const fullTime: (typeof kinds)[number] = [/^fte$/, "person_year", 0];

/** What the words of a unit have said so far. */
interface Said {
  power: number;
  currency: string | null;
  kind: Unit["kind"] | null;
  ofYear: number | null;
  isUnknown: boolean;
}

/**
 * Reads a unit as offices of many languages write it: `EUR m`, `mln EUR`, `R$ mil`, `₹ crore`, `억원`, `milliers d'euros`, `万元`, `%`, `thousand persons`, `person-years`. A sign or word that several
 * countries have for their money (`$`, `pesos`) means that of the office; a word that is a thousand here and a million there (`mil`) is read as in the country of the currency beside it. What is in no
 * dictionary, and what could mean two things, makes it a number of things and is said to be unknown.
 *
 *   unitOf("mln EUR")       // { kind: "money", power: 6, currency: "EUR", isUnknown: false }
 *   unitOf("R$ milhões")    // { kind: "money", power: 6, currency: "BRL", isUnknown: false }
 *   unitOf("백만원")          // { kind: "money", power: 6, currency: "KRW", isUnknown: false }
 *
 * @param office ISO 4217 code of the office's own currency
 */
export function unitOf(text: string, office = ""): Unit {
  const words = wordsOf(text);
  const said: Said = { power: 0, currency: null, kind: null, ofYear: null, isUnknown: false };
  const scales: (readonly WordMeaning[])[] = [];
  for (let at = 0; at < words.length; ) at += nextWords(words, at, office, said, scales);
  const language = languageOfCurrency(said.currency ?? office);
  for (const meanings of scales) {
    const power = powerMeant(meanings, language);
    if (power === null) said.isUnknown = true;
    else said.power += power;
  }
  const { power, currency, kind, ofYear, isUnknown } = said;
  if (currency !== null && kind !== null) return { kind, power, currency, isUnknown: true };
  return { kind: currency === null ? (kind ?? "things") : "money", power, currency, isUnknown, ...(ofYear === null ? {} : { ofYear }) };
}

/** Takes the longest name that begins here; how many words it has. */
function nextWords(words: readonly string[], at: number, office: string, said: Said, scales: (readonly WordMeaning[])[]): number {
  for (let count = Math.min(mostWordsOfName, words.length - at); count > 0; count--) {
    const name = words.slice(at, at + count).join(" ");
    if (count === 1 && (takeOld(name, said, office) || isConnector(name))) return 1;
    const meanings = meaningsOf(name);
    if (meanings.length === 0) continue;
    take(name, meanings, office, said, scales);
    return count;
  }
  const parts = partsOf(words[at] ?? "");
  if (parts === null) said.isUnknown = true;
  for (const part of parts ?? []) {
    const power = eastAsianNumerals.get(part);
    if (power !== undefined) said.power += power;
    else nextWords([part], 0, office, said, scales);
  }
  return 1;
}

const shortScale = /^(k|t|m|mn|bn|md)(\p{L}{2,3})$/u;

/** A word put together of others, as scripts without blanks write it (`백만원`, `ล้านบาท`) and banks do (`MSEK`); null where a part of it is unknown. */
function partsOf(word: string): readonly string[] | null {
  const [, scale, currency] = shortScale.exec(word) ?? [];
  if (scale !== undefined && currency !== undefined && (isCode(currency, "") || meaningsOf(currency).some(({ kind }) => kind === "currency")))
    return [scale === "t" ? "k" : scale, currency];
  if (!/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)) return null;
  const signs = [...word];
  for (let end = signs.length; end > 0; end--) {
    const first = signs.slice(0, end).join("");
    const isKnown =
      eastAsianNumerals.has(first) ||
      meaningsOf(first).length > 0 ||
      kinds.some(([pattern]) => pattern.test(first)) ||
      times.some(([pattern]) => pattern.test(first));
    if (!isKnown) continue;
    if (end === signs.length) return [first];
    const rest = partsOf(signs.slice(end).join(""));
    if (rest !== null) return [first, ...rest];
  }
  return null;
}

/** Words of people, shares, years and ISO codes, which mean one thing in every office. */
function takeOld(word: string, said: Said, office: string): boolean {
  const known = fullTimes.has(word) ? fullTime : kinds.find(([pattern]) => pattern.test(word));
  const time = times.find(([pattern]) => pattern.test(word));
  if (isCode(word, office)) takeCurrency(word.toUpperCase(), said);
  else if (known !== undefined) {
    if (said.kind !== null && said.kind !== known[1]) said.isUnknown = true;
    [said.kind, said.power] = [known[1], said.power + known[2]];
  } else if (time !== undefined && said.kind === null) [said.kind, said.ofYear] = ["time", time[1]];
  else return false;
  return true;
}

/** Whether a word in small letters is the code of a currency. */
function isCode(word: string, office: string): boolean {
  const code = word.toUpperCase();
  return word.length === 3 && (code === office || principalCurrencies.has(code) || (knownCodes.has(code) && !alsoWords.has(code)));
}

function take(name: string, meanings: readonly WordMeaning[], office: string, said: Said, scales: (readonly WordMeaning[])[]): void {
  const codes = meanings.flatMap((each) => (each.kind === "currency" ? [each.currency] : []));
  const [first] = meanings;
  if (codes.length > 0) {
    const meant = currencyMeant(name, codes, office);
    if (meant === null) said.isUnknown = true;
    else takeCurrency(meant, said);
  } else if (meanings.some(({ kind }) => kind === "scale")) scales.push(meanings);
  else if (first?.kind === "percent") {
    if (said.kind !== null && said.kind !== "share") said.isUnknown = true;
    [said.kind, said.power] = ["share", said.power - 2];
  } else if (said.kind === null) [said.kind, said.ofYear] = ["time", first?.kind === "month" ? 12 : 1];
  else said.isUnknown = true;
}

function takeCurrency(currency: string, said: Said): void {
  if (said.currency !== null && said.currency !== currency) said.isUnknown = true;
  said.currency = currency;
}

/** The power of ten that a word means: the same in all languages, else that of the country whose money it is; null where nothing tells. */
function powerMeant(meanings: readonly WordMeaning[], language: string | null): number | null {
  const scales = meanings.flatMap((each) => (each.kind === "scale" ? [each] : []));
  const powers = new Set(scales.map(({ power }) => power));
  const own = scales.find((each) => language !== null && each.language.split("-")[0] === language);
  return powers.size === 1 ? (scales[0]?.power ?? null) : (own?.power ?? null);
}

function wordsOf(text: string): readonly string[] {
  return joinedSigns(text.normalize("NFKC").toLowerCase())
    .replaceAll(fullTimePhrases, " fte ")
    .replaceAll(/(person|man|per)[-_ ](years?|cent)/g, "$1 $2")
    .replaceAll(/(^|[\s(])[dl]['\u2019](?=\p{L})/gu, "$1")
    .replaceAll(/(^|\s)t(?=eur|€)/g, "$1tsd ")
    .replaceAll(/\$us\b/g, "us$")
    .replaceAll(/[a-z]{0,3}\$|(?!\$)\p{Sc}|[%‰]/gu, " $& ")
    .replaceAll(/(person|man) (years?)/g, "$1~$2")
    .replaceAll(/per cent/g, "per~cent")
    .split(/[\s_.,;/()[\]]+/)
    .map((word) => word.replace("~", " "))
    .filter((word) => word !== "");
}
