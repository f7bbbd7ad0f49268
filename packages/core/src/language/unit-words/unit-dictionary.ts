import { unitWords } from "./unit-words.ts";

/** What a word may say of a unit: of several meanings the rest of the unit, or the office, says which it is. */
export type WordMeaning =
  | { readonly kind: "scale"; readonly power: number; readonly language: string }
  | { readonly kind: "currency"; readonly currency: string; readonly language: string }
  | { readonly kind: "year" | "month" | "percent"; readonly language: string };

/**
 * Words that offices write and the CLDR has not: nouns of a thousand that stand before a noun (`milliers d'euros`), short forms of banks and ministries (`Tsd.`, `руб.`), numerals of East Asia that are
 * put together (`백만`, `千万`). Each has one meaning; it goes before what the CLDR says.
 */
const houseScales: Readonly<Record<number, string>> = {
  3: "k 1k thousand thousands tys tsd tausend tis ths тыс хил χιλ bin ezer 000 milliers miles millares milhares migliaia mijl tuh tusen",
  4: "10k",
  6: "m 1m mln mio mn million millions millionen milioni milionów млн εκατ milyon millió mill milj 1mln",
  7: "10m",
  8: "100m",
  9: "1bn bn billion billions mld mrd milliard milliards milliarden млрд δισ milyar milliárd mia md",
};

const houseCurrencies: Readonly<Record<string, string>> = {
  EUR: "€ euro euros eur ευρώ евро 欧元",
  USD: "us$ 美元",
  GBP: "£",
  CNY: "人民币 rmb 元",
  PLN: "zł",
  CZK: "kč",
  BGN: "лв",
  RON: "lei",
  TRY: "₺ tl",
  UAH: "₴ грн",
  RUB: "₽ руб рубль рубля рублей",
  JPY: "円",
  KRW: "원",
  HUF: "ft",
  INR: "₹ rs रुपये रुपए रु",
  BRL: "r$ reais",
  TWD: "nt$ 元 新臺幣 新台幣",
  HKD: "hk$ 元",
  THB: "฿ บาท",
};

/** Signs of currencies as treasuries and banks of their countries print them beside those of the CLDR, or printed them until lately: `S/.` of Peru, `Bs.` of Bolivia and Venezuela. */
const publishedSigns: Readonly<Record<string, string>> = {
  PEN: "s/.",
  BOB: "bs. b$",
  VES: "bs. bs.s bs.d",
  HNL: "l. lps.",
  GTQ: "q.",
  PYG: "gs.",
  SVC: "₡",
  CRC: "¢",
  BRL: "rs$",
  CHF: "fr. sfr.",
  AED: "dhs. dh.",
  MAD: "dh. dhs.",
  TND: "dt",
  EGP: "l.e.",
  LBP: "l.l.",
  SAR: "s.r. sr.",
  QAR: "q.r. qr.",
  KWD: "k.d. kd.",
  PKR: "rs.",
  LKR: "rs.",
  NPR: "rs.",
  BDT: "tk.",
  KES: "ksh.",
  TZS: "tsh.",
  UGX: "ush.",
  XOF: "f.cfa fcfa",
  XAF: "f.cfa fcfa",
  ETB: "birr br.",
};

/** Currencies whose codes and nouns are read wherever they stand; a word that they share with others means one of them. */
export const principalCurrencies: ReadonlySet<string> = new Set(
  (
    "AED AMD ARS AUD AZN BAM BDT BGN BRL BYN CAD CHF CLP CNY COP CZK DKK DZD EGP EUR GBP GEL HKD HUF IDR ILS INR ISK JPY KES KRW KZT LKR MAD MDL MKD MXN MYR NGN NOK NZD PEN PHP PKR PLN QAR RON " +
    "RSD RUB SAR SEK SGD THB TND TRY TWD TZS UAH USD UYU UZS VND XAF XOF ZAR"
  ).split(" "),
);

/** Numerals of China, Japan and Korea, which stand together: 百万, 백만, 千万 (Unihan, kPrimaryNumeric). */
export const eastAsianNumerals: ReadonlyMap<string, number> = new Map([
  ...["十", "拾", "십"].map((sign) => [sign, 1] as const),
  ...["百", "백"].map((sign) => [sign, 2] as const),
  ...["千", "천"].map((sign) => [sign, 3] as const),
  ...["万", "萬", "만"].map((sign) => [sign, 4] as const),
  ...["亿", "億", "억"].map((sign) => [sign, 8] as const),
  ...["兆", "조"].map((sign) => [sign, 12] as const),
]);

/** Words without meaning between those that have one: `millones de pesos`, `in Mio. EUR`, `w mln zł`. */
const connectors = new Set(
  "de d des du do da di of in en em i w we v ve à a au the la le les na för for per pro 1 unit units unidade unidades unidad unidades unité unités einheit einheiten jednostka jednotka valores current prices correntes corrientes courants".split(
    " ",
  ),
);

/** Currencies that a sign or word alone means where the office does not count in another of them. */
const usual: Readonly<Record<string, string>> = { $: "USD", "£": "GBP", 元: "CNY", lei: "RON", рубль: "RUB", рубля: "RUB", рублей: "RUB" };

const houseEntries: readonly (readonly [string, WordMeaning])[] = [
  ...Object.entries(houseScales).flatMap(([power, words]) =>
    words.split(" ").map((word): [string, WordMeaning] => [word, { kind: "scale", power: Number(power), language: "" }]),
  ),
  ...Object.entries(houseCurrencies).flatMap(([currency, words]) =>
    words.split(" ").map((word): [string, WordMeaning] => [word, { kind: "currency", currency, language: "" }]),
  ),
];

/** A sign that holds a point, a stroke or a blank, as one word: `S/.` is no `S` beside something else. */
function asOneWord(sign: string): string {
  return sign.replaceAll(/\/|(?!\$)\p{Sc}/gu, "\u2215").replaceAll(/[.\s\u200f]/g, "");
}

const published: readonly (readonly [string, string])[] = Object.entries(publishedSigns).flatMap(([currency, signs]) =>
  signs.split(" ").map((sign): [string, string] => [sign, currency]),
);

const entries = unitWords
  .trim()
  .split("\n")
  .flatMap((line): [string, WordMeaning][] => {
    const [language = "", kind, code = "", words = ""] = line.split("|");
    if (kind === "yes" || kind === "no") return [];
    const meaning: WordMeaning =
      kind === "scale"
        ? { kind, power: Number(code), language }
        : kind === "currency"
          ? { kind, currency: code, language }
          : { kind: kind === "year" || kind === "month" ? kind : "percent", language };
    return words.split(";").map((word) => [word, meaning]);
  })
  .concat(published.map(([sign, currency]) => [sign, { kind: "currency", currency, language: "" }]));
const parted = /[./\u200f]|^f cfa$|\p{L}(?!\$)\p{Sc}/u;
const house = byWord(houseEntries);
const dictionary = byWord(entries.map(([word, meaning]) => [parted.test(word) && meaning.kind === "currency" ? asOneWord(word) : word, meaning]));

/** Signs of currencies that hold a stroke, a point or a blank (`S/.`, `F CFA`, `د.إ.`), the longest first, where no letter stands beside them. */
const partedSigns = new RegExp(
  `(?<!\\p{L})(?:${[...new Set(entries.flatMap(([word, meaning]) => (meaning.kind === "currency" && parted.test(word) ? [word] : [])))]
    .sort((a, b) => b.length - a.length)
    .map((sign) => sign.replaceAll(/[.$/]/g, String.raw`\$&`))
    .join("|")})(?!\\p{L})`,
  "gu",
);

/** A text in small letters with such signs as one word each, as `meaningsOf` knows them. `joinedSigns("s/. millones")  // " s∕  millones"` */
export function joinedSigns(text: string): string {
  return text.replaceAll(partedSigns, (sign) => ` ${asOneWord(sign)} `);
}

/** ISO 4217 codes of all currencies that the dictionary knows. */
export const knownCodes: ReadonlySet<string> = new Set(
  [...entries, ...houseEntries].flatMap(([, meaning]) => (meaning.kind === "currency" ? [meaning.currency] : [])),
);

function byWord(words: readonly (readonly [string, WordMeaning])[]): ReadonlyMap<string, readonly WordMeaning[]> {
  const found = new Map<string, WordMeaning[]>();
  for (const [word, meaning] of words) found.set(word, [...(found.get(word) ?? []), meaning]);
  return found;
}

const answers: ReadonlyMap<string, boolean> = new Map(
  unitWords
    .trim()
    .split("\n")
    .flatMap((line): [string, boolean][] => {
      const [, kind, , words = ""] = line.split("|");
      return kind === "yes" || kind === "no" ? words.split(";").map((word) => [word, kind === "yes"]) : [];
    }),
);

/** What a word for yes or no means, in any language; undefined where it is none. `saidYes("Sim")  // true` */
export function saidYes(word: string): boolean | undefined {
  return answers.get(word.normalize("NFKC").trim().toLowerCase());
}

/** Most words that one name has: `new zealand dollars`, `central african cfa franc`. */
export const mostWordsOfName = 4;

/** What a word or several in a row say, lower case and without points; none where no dictionary has them. */
export function meaningsOf(words: string): readonly WordMeaning[] {
  const known = dictionary.get(words) ?? [];
  const own = house.get(words);
  // A sign that several countries use is looked at with all that use it.
  if (own === undefined) return known;
  return own[0]?.kind === "currency" ? [...own, ...known.filter(({ kind }) => kind === "currency")] : own;
}

export function isConnector(word: string): boolean {
  return connectors.has(word);
}

/** The currency that is meant where a word could mean several: the office's, else the usual one; null where nothing tells. */
export function currencyMeant(word: string, codes: readonly string[], office: string): string | null {
  if (codes.includes(office)) return office;
  // One letter or two mean the money of a small country only to itself: `Q`, `Kz`.
  const isShort = /^\p{Script=Latin}{1,2}$/u.test(word);
  const principal = new Set(codes.filter((code) => principalCurrencies.has(code) && !(isShort && word.length === 1)));
  const [only, ...others] = principal.size > 0 ? principal : new Set(isShort ? [] : codes);
  if (only === undefined) return null;
  return others.length === 0 ? only : (usual[word] ?? null);
}

/** The language that most people speak in the country of a currency, whose two letters begin its code; null for one of many countries. */
export function languageOfCurrency(currency: string): string | null {
  if (!/^[A-Z]{3}$/.test(currency) || currency.startsWith("X") || currency === "EUR") return null;
  return new Intl.Locale(`und-${currency.slice(0, 2)}`).maximize().language ?? null;
}

/** The sign that is written for a currency in its own country, else its code. `signOfCurrency("PEN")  // "S/"` */
export function signOfCurrency(currency: string): string {
  const language = languageOfCurrency(currency);
  if (language === null) return currency;
  const parts = new Intl.NumberFormat(`${language}-${currency.slice(0, 2)}`, { style: "currency", currency }).formatToParts(1);
  return parts.find(({ type }) => type === "currency")?.value ?? currency;
}
