import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Writes `packages/core/src/language/unit-words/unit-words.ts`: words of scales, currencies, years, months and percent, and yes and no, in many languages, as the Unicode CLDR has them. Node brings
 * that data with its ICU but for yes and no, which are read from an unpacked `cldr-misc-full` of npm. Run it by hand when a newer CLDR should be taken, since another Node has another one:
 *
 *   npx tsx scripts/derive-unit-words.ts FOLDER-OF-CLDR-MISC-FULL
 */
const languages = [
  ..."zh en en-IN de fr es pt pt-PT it nl da sv nb fi is pl cs sk hu ro bg hr sr sr-Latn sl mk sq el tr ru uk be kk et lv lt ka hy az".split(" "),
  ..."ar he fa hi bn ur ta ko ja zh-TW th vi id ms sw ca af".split(" "),
];

/** In which languages the country stands behind the noun (`peso mexicano`); in the others before it. */
const nounFirst = new Set("fr es pt pt-PT it pl ro sq ar he fa el vi id ms ca sw".split(" "));

const currencies = [
  ..."AED ALL AMD ARS AUD AZN BAM BDT BGN BRL BYN CAD CHF CLP CNY COP CZK DKK DZD EGP EUR GBP GEL HKD HUF IDR ILS INR IRR ISK JPY KES KRW KZT LKR MAD".split(
    " ",
  ),
  ..."MDL MKD MXN MYR NGN NOK NPR NZD PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TND TRY TWD TZS UAH USD UYU UZS VND XAF XOF ZAR".split(" "),
];

/** The other currencies that are legal tender today: their signs in their own countries, their names in English and in the language of the country. */
const further = [
  ..."AFN AOA AWG BBD BHD BIF BMD BND BOB BSD BTN BWP BZD CDF CRC CUP CVE DJF DOP ERN ETB FJD FKP GHS GIP GMD GNF GTQ GYD HNL HTG IQD JMD JOD KGS".split(" "),
  ..."KHR KMF KPW KWD KYD LAK LBP LRD LSL LYD MGA MMK MNT MOP MRU MUR MVR MWK MZN NAD NIO OMR PAB PGK PYG RWF SBD SCR SDG SHP SLE SOS SRD SSP STN SYP".split(
    " ",
  ),
  ..."SZL TJS TMT TOP TTD UGX VES VUV WST XCD XPF YER ZMW".split(" "),
];

/** Where the money of several countries is written. */
const countryOf: Readonly<Record<string, string>> = { XOF: "SN", XAF: "CM", XPF: "PF", XCD: "AG", EUR: "DE" };

const everywhere = ["USD", "EUR", "GBP", "JPY", "CNY", "CHF"];

/** The language of the country whose two letters begin an ISO 4217 code. */
function languageOf(currency: string): string {
  return new Intl.Locale(`und-${currency.slice(0, 2)}`).maximize().language;
}

const quantities = [1, 2, 3, 5, 11, 21, 100, 1_000_000];

function parts(language: string, options: Intl.NumberFormatOptions, kind: string, values: readonly number[]): string[] {
  return values.map((value) =>
    new Intl.NumberFormat(language, options)
      .formatToParts(value)
      .filter(({ type }) => type === kind)
      .map((part) => part.value)
      .join(" "),
  );
}

function tidied(words: readonly string[]): string[] {
  return [
    ...new Set(
      words.map((word) =>
        word
          .normalize("NFKC")
          .toLowerCase()
          .replace(/[\u200e\u200f]/g, "")
          .replace(/\.$/, "")
          .replace(/\s+/g, " ")
          .trim(),
      ),
    ),
  ].filter((word) => word !== "" && !/[|;]/.test(word));
}

function headOf(language: string, phrase: string): string {
  const words = phrase.split(" ");
  return (nounFirst.has(language) ? words[0] : words.at(-1)) ?? phrase;
}

const lines: string[] = [];
for (const language of languages) {
  const scales = new Map<number, string[]>();
  for (let power = 3; power <= 12; power++)
    for (const times of quantities.filter((each) => each < 1000))
      for (const display of ["long", "short"] as const) {
        const format = new Intl.NumberFormat(language, {
          notation: "compact",
          compactDisplay: display,
          maximumFractionDigits: 0,
          useGrouping: false,
          numberingSystem: "latn",
        });
        const said = format.formatToParts(times * 10 ** power);
        const word = said
          .filter(({ type }) => type === "compact")
          .map(({ value }) => value)
          .join(" ");
        const shown = Number(
          said
            .filter(({ type }) => type === "integer")
            .map(({ value }) => value)
            .join(""),
        );
        const own = Math.log10((times * 10 ** power) / shown);
        // Several multiples in one word (`lakh crore`) are several words; a letter alone means something else in each language.
        if (word !== "" && Number.isInteger(own) && own >= 3 && !/^[a-z]$/i.test(word)) scales.set(own, [...(scales.get(own) ?? []), word]);
      }
  for (const [power, words] of [...scales].sort(([a], [b]) => a - b)) {
    const kept = tidied(words.map((word) => word.replace(/^(de|di) /, ""))).filter((word) => !word.includes(" "));
    if (kept.length > 0) lines.push(`${language}|scale|${power}|${kept.join(";")}`);
  }
  for (const currency of currencies) {
    const own = languageOf(currency) === new Intl.Locale(language).language || language === "en" || everywhere.includes(currency);
    if (!own) continue;
    const names = tidied(
      parts(language, { style: "currency", currency, currencyDisplay: "name", maximumFractionDigits: 0 }, "currency", quantities).map((name) =>
        name.replace(/^de /, ""),
      ),
    );
    const heads = names.map((name) => headOf(language, name));
    lines.push(`${language}|currency|${currency}|${[...new Set([...names, ...heads])].join(";")}`);
  }
  const signs = currencies.flatMap((currency): string[] => {
    const own = languageOf(currency) === new Intl.Locale(language).language || language === "en" || everywhere.includes(currency);
    if (!own) return [];
    const found = tidied(
      (["symbol", "narrowSymbol"] as const).flatMap((currencyDisplay) => parts(language, { style: "currency", currency, currencyDisplay }, "currency", [1])),
    ).filter((sign) => sign !== currency.toLowerCase() && !/^\p{L}$/u.test(sign));
    return found.length === 0 ? [] : [`${language}|currency|${currency}|${found.join(";")}`];
  });
  lines.push(...signs);
  for (const currency of further) {
    if (languageOf(currency) !== new Intl.Locale(language).language && language !== "en") continue;
    const names = tidied(
      parts(language, { style: "currency", currency, currencyDisplay: "name", maximumFractionDigits: 0 }, "currency", quantities).map((name) =>
        name.replace(/^de /, ""),
      ),
    );
    // The noun alone (`francs`, `dollars`) means the money of the larger countries.
    lines.push(`${language}|currency|${currency}|${names.join(";")}`);
    if (new Intl.Locale(`und-${currency.slice(0, 2)}`).maximize().language !== "en")
      lines.push(`${language}|currency|${currency}|${names.map((name) => headOf(language, name)).join(";")}`);
  }
  for (const unit of ["year", "month", "percent"] as const) {
    const words = tidied(
      (["long", "short"] as const).flatMap((unitDisplay) =>
        parts(language, { style: "unit", unit, unitDisplay }, unit === "percent" ? "percentSign" : "unit", quantities).concat(
          parts(language, { style: "unit", unit, unitDisplay }, "unit", quantities),
        ),
      ),
    ).filter((word) => !/^[a-z]$/.test(word));
    if (words.length > 0) lines.push(`${language}|${unit}||${words.join(";")}`);
  }
}

// A sign as it is written in its own country is not that of the language at large: `S/` stands in es-PE alone, `Q` in es-GT, `Ksh` in en-KE.
for (const currency of [...currencies, ...further]) {
  const country = countryOf[currency] ?? currency.slice(0, 2);
  const spoken = new Intl.Locale(`und-${country}`).maximize().language;
  for (const language of new Set([spoken, "en"])) {
    const locale = `${language}-${country}`;
    if (Intl.NumberFormat.supportedLocalesOf([locale]).length === 0) continue;
    const found = tidied(
      (["symbol", "narrowSymbol"] as const).flatMap((currencyDisplay) => parts(locale, { style: "currency", currency, currencyDisplay }, "currency", [1])),
    ).filter((sign) => sign !== currency.toLowerCase() && sign !== "\u200b");
    if (found.length > 0) lines.push(`${language}|currency|${currency}|${found.join(";")}`);
  }
}

const folder = process.argv[2] ?? "";
const answers = readdirSync(join(folder, "main")).flatMap((language): [string, string, string][] => {
  if (!languages.includes(language)) return [];
  const read = JSON.parse(readFileSync(join(folder, "main", language, "posix.json"), "utf8")) as {
    readonly main: Readonly<Record<string, { readonly posix: { readonly messages: Readonly<Record<"yesstr" | "nostr", string>> } }>>;
  };
  const messages = read.main[language]?.posix.messages;
  return messages === undefined
    ? []
    : (["yesstr", "nostr"] as const).flatMap((key) =>
        tidied(messages[key].split(":")).map((word): [string, string, string] => [language, key === "yesstr" ? "yes" : "no", word]),
      );
});
// A word that is yes in one language and no in another (`ne` of Greek letters) says nothing.
const both = new Set(answers.filter(([, kind, word]) => answers.some(([, other, same]) => same === word && other !== kind)).map(([, , word]) => word));
for (const kind of ["yes", "no"]) {
  const words = new Set(
    answers
      .filter(([, each, word]) => each === kind && !both.has(word) && (word.length > 1 || /^[ynjs\u662f\u5426]$/.test(word) || /\p{Script=Hangul}/u.test(word)))
      .map(([, , word]) => word),
  );
  lines.push(`und|${kind}||${[...words].join(";")}`);
}

const merged = new Map<string, Set<string>>();
for (const line of lines) {
  const [language = "", kind = "", code = "", words = ""] = line.split("|");
  const key = `${language}|${kind}|${code}`;
  merged.set(key, new Set([...(merged.get(key) ?? []), ...words.split(";")]));
}
const text = `/**
 * Words of scales, currencies, years, months, percent, yes and no by language: \`language|kind|power or ISO 4217 code|words\`. Made by \`scripts/derive-unit-words.ts\` from Unicode CLDR ${process.versions["cldr"]}
 * (compact numbers, names and signs of currencies, units, POSIX messages), Unicode License v3 (https://www.unicode.org/license.txt). Not to be edited by hand.
 */
export const unitWords = \`
${[...merged].map(([key, words]) => `${key}|${[...words].join(";")}`).join("\n")}
\`;
`;
writeFileSync(fileURLToPath(new URL("../packages/core/src/language/unit-words/unit-words.ts", import.meta.url)), text);
