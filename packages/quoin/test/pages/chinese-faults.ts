/** Words of other scripts that officials and analysts write in Chinese: names, formats of files, acronyms that begin small. */
const known = new Set(
  [
    [
      "Quoin",
      "Esc",
      "Ctrl",
      "Micro",
      "Mini",
      "Fisher",
      "Pry",
      "Theil",
      "Krugman",
      "Kaplan",
      "Meier",
      "Wilson",
      "Apache",
      "Spark",
      "Cobb",
      "Douglas",
      "Logit",
      "Web",
    ],
    ["Word", "Excel"],
    ["xlsx", "csv", "tsv", "docx", "html", "json", "parquet", "yaml", "svg", "png", "graphml", "gexf", "pajek", "highs", "wasm"],
  ].flat(),
);

/** What nobody may read in a Chinese text, with a name for it. */
const rules: readonly (readonly [string, RegExp])[] = [
  ["a word of a program", /\b(?:null|undefined|NaN|true|false)\b|\[object |\{\{|\}\}|@(?:region|whole|currency)/u],
  ["a moment as a machine writes it", /\d{4}-\d{2}-\d{2}T\d{2}/u],
  ["a key or a table by its name in a program", /\b[a-z][a-z0-9]*_[a-z0-9_]+\b/u],
  ["a half-width mark beside a Chinese character", /\p{Script=Han} ?[,;:?!()](?!\d)|[,;:?!(]\p{Script=Han}/u],
  ["a unit of ten thousand twice", /\d ?万 ?[（(]?万元|\d ?万[（(]亿元|\d ?亿 ?[（(]?[万亿]元/u],
  ["a sentence put together word by word", /五次中|须达到[^。]*才能发现|即已值得|随机游走为|各计为一[；。]|共0(?:项|份|个|轮|条)/u],
  ["a blank between a figure and the sign of percent", /\d %/u],
];

/** Words of Latin letters that are no acronym: three letters or more, small ones behind the first. */
const latin = /(?<![\w.@/#-])[A-Za-z][a-z]{2,}(?![\w@/])/gu;

/**
 * What is wrong with a text that readers of Chinese see: words of programs and of English, half-width marks, a unit said twice. Each fault with what stands around it.
 */
export function chineseFaults(text: string): readonly string[] {
  const found = rules.flatMap(([name, rule]) => {
    const at = rule.exec(text);
    return at === null ? [] : [`${name}: ${around(text, at.index)}`];
  });
  const words = [...text.matchAll(latin)].filter(([word]) => !known.has(word));
  return [...found, ...words.slice(0, 3).map(({ 0: word, index }) => `the word ${word}: ${around(text, index)}`)];
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 25), at + 35).replaceAll(/\s+/g, " ");
}
