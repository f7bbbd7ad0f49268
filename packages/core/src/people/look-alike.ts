/** Letters of other scripts, and of Latin, that look like these. Keys are in lower case. */
const likeness: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ["a", "аαɑ"],
      ["b", "вьβƅ"],
      ["c", "сϲ"],
      ["d", "ԁɗđð"],
      ["e", "еєεҽ"],
      ["f", "ƒϝ"],
      ["g", "ɡցģ"],
      ["h", "һհнη"],
      ["i", "іɩιıɪ"],
      ["j", "јϳȷ"],
      ["k", "кκ"],
      ["l", "ӏ1|łǀ"],
      ["m", "мμ"],
      ["n", "ոпν"],
      ["o", "оοօ0øσ"],
      ["p", "рρþ"],
      ["q", "ԛզ"],
      ["r", "гɾ"],
      ["s", "ѕꜱ"],
      ["t", "тτ"],
      ["u", "υսц"],
      ["v", "ѵ"],
      ["w", "ԝωաш"],
      ["x", "хχ"],
      ["y", "уγү"],
      ["z", "ᴢζ"],
      ["ss", "ß"],
      ["ae", "æ"],
      ["oe", "œ"],
    ] as const
  ).flatMap(([latin, others]) => [...others].map((other) => [other, latin])),
);

/**
 * What a name looks like at a glance: two names with the same one cannot be told apart in a list. Compatibility form, lower case, without accents and marks at
 * its end, look-alikes of other scripts as Latin, rn as m. Narrower than the confusables of Unicode (UTS 39), which list every sign there is.
 *
 *   lookOf("ROOT1") === lookOf("rооtl.")  // true: two Cyrillic letters, a one, a full stop
 */
export function lookOf(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const latin = [...plain].map((sign) => likeness[sign] ?? sign).join("");
  return latin.replaceAll("rn", "m").replace(/[._@-]+$/u, "");
}

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u, /\p{Script=Cherokee}/u, /\p{Script=Coptic}/u];

/** Whether a name mixes scripts whose letters look alike. */
export function mixesScripts(name: string): boolean {
  return scripts.filter((script) => script.test(name)).length > 1;
}
