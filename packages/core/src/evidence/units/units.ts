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

const scales: readonly (readonly [RegExp, number])[] = [
  [/^(1?k|1k|thousands?|tys|tsd|tis|ths|тыс|хил|χιλ|bin|ezer|000|千)$/, 3],
  [/^(10k|万|萬)$/, 4],
  [/^(1?m|mln|mio|mn|millions?|millionen|milioni?|milionów|млн|εκατ|milyon|millió|百万)$/, 6],
  [/^(10m|千万)$/, 7],
  [/^(100m|亿|億)$/, 8],
  [/^(1?bn|billions?|mld|mrd|milliards?|milliarden|млрд|δισ|milyar|milliárd|十亿)$/, 9],
];

const currencies: Readonly<Record<string, string>> = {
  "€": "EUR",
  $: "USD",
  "£": "GBP",
  元: "CNY",
  人民币: "CNY",
  欧元: "EUR",
  美元: "USD",
  zł: "PLN",
  kč: "CZK",
  лв: "BGN",
  lei: "RON",
  "₺": "TRY",
  tl: "TRY",
  "₴": "UAH",
  грн: "UAH",
  руб: "RUB",
  ευρώ: "EUR",
  евро: "EUR",
  euro: "EUR",
  euros: "EUR",
};
const isoCurrency =
  /^(aed|ars|aud|bam|bgn|brl|cad|chf|clp|cny|cop|czk|dkk|egp|eur|gbp|gel|hkd|huf|idr|ils|inr|isk|jpy|kes|krw|kzt|mad|mdl|mkd|mxn|myr|ngn|nok|nzd|pen|php|pln|ron|rsd|rub|sar|sek|sgd|thb|try|twd|uah|usd|uyu|vnd|xaf|xof|zar)$/;

const times: readonly (readonly [RegExp, number])[] = [
  [/^(years?|jahre?|lat|年)$/, 1],
  [/^(months?|monate?|miesi[aą]ce?|miesięcy|月|个月)$/, 12],
];

const kinds: readonly (readonly [RegExp, Unit["kind"], number])[] = [
  [/^(percent|per cent|pct|%|procent|prozent|процент|ποσοστό|yüzde|百分比)$/, "share", -2],
  [/^(promille|‰)$/, "share", -3],
  [/^(share|fraction|ratio)$/, "share", 0],
  [/^(fte|person years?|man years?|jw|人年)$/, "person_year", 0],
  [/^(persons?|people|employees|employed|staff|osob|osoby|osôb|чел|човек|kişi|άτομα|人)$/, "person", 0],
];

/**
 * Reads a unit as offices write it: `EUR m`, `mln EUR`, `tys. zł`, `CNY_10k`, `万元`, `%`, `thousand persons`, `person-years`. Words that are in no dictionary make it a
 * number of things, and are said to be unknown.
 *
 *   unitOf("mln EUR")  // { kind: "money", power: 6, currency: "EUR", isUnknown: false }
 *   unitOf("亿元")     // { kind: "money", power: 8, currency: "CNY", isUnknown: false }
 */
export function unitOf(text: string): Unit {
  const words = wordsOf(text);
  let [power, currency, kind] = [0, null as string | null, null as Unit["kind"] | null];
  let [isUnknown, ofYear] = [false, null as number | null];
  for (const word of words) {
    const time = times.find(([pattern]) => pattern.test(word));
    const scale = scales.find(([pattern]) => pattern.test(word));
    const known = kinds.find(([pattern]) => pattern.test(word));
    if (scale !== undefined) power += scale[1];
    else if (isoCurrency.test(word) || currencies[word] !== undefined) {
      const named = currencies[word] ?? word.toUpperCase();
      if (currency !== null && currency !== named) isUnknown = true;
      currency = named;
    } else if (known !== undefined) {
      if (kind !== null && kind !== known[1]) isUnknown = true;
      [kind, power] = [known[1], power + known[2]];
    } else if (time !== undefined && kind === null) [kind, ofYear] = ["time", time[1]];
    else if (word !== "1" && word !== "") isUnknown = true;
  }
  if (currency !== null && kind !== null) return { kind, power, currency, isUnknown: true };
  return { kind: currency === null ? (kind ?? "things") : "money", power, currency, isUnknown, ...(ofYear === null ? {} : { ofYear }) };
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll(/(person|man|per)[-_ ](years?|cent)/g, "$1 $2")
    .replaceAll(/(千万|百万|十亿|万|萬|亿|億|千)(元|欧元|美元|人民币|人)/g, "$1 $2")
    .replaceAll(/([€$£₺₴%])/g, " $1 ")
    .replaceAll(/(person|man) (years?)/g, "$1~$2")
    .replaceAll(/per cent/g, "per~cent")
    .split(/[\s_.,;/()[\]]+/)
    .map((word) => word.replace("~", " "))
    .filter((word) => word !== "");
}

/** A number times a power of ten, exactly as its decimal digits say: 24.3 × 10³ is 24300. */
export function shifted(value: number, power: number): number {
  if (power === 0 || value === 0 || !Number.isFinite(value)) return value;
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + power}`);
}
