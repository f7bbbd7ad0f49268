import { RandomStream } from "@quoin/methods";
import { Converter } from "opencc-js";

const toTraditional = Converter({ from: "cn", to: "tw" });

/** Words that an applicant puts in place of others. */
const rewordings: readonly (readonly [RegExp, string])[] = [
  [/研究/g, "研发"],
  [/技术/g, "方法"],
  [/关键/g, "核心"],
  [/应用/g, "运用"],
  [/系统/g, "体系"],
  [/机制/g, "机理"],
  [/示范/g, "推广"],
  [/开发/g, "研制"],
  [/及其?/g, "与"],
  [/面向/g, "针对"],
  [/\bresearch\b/gi, "study"],
  [/\bdevelopment\b/gi, "design"],
  [/\btechnolog(y|ies)\b/gi, "method"],
  [/\bsystems?\b/gi, "framework"],
  [/\bapplications?\b/gi, "use"],
  [/\bkey\b/gi, "core"],
];

/** The ways in which a copy differs from its original. */
const disguises: readonly { readonly kind: string; readonly disguise: (text: string, random: RandomStream) => string }[] = [
  { kind: "reworded", disguise: (text) => rewordings.reduce((said, [word, other]) => said.replace(word, other), text) },
  { kind: "reordered", disguise: reordered },
  { kind: "shortened", disguise: (text) => [...text].slice(0, Math.max(1, Math.ceil([...text].length * 0.6))).join("") },
  {
    kind: "numbers",
    disguise: (text, random) => text.replace(/\d/g, () => String(Math.floor(random.uniform() * 10))).replace(/[,、;;::()()“”"《》-]/g, " · "),
  },
  { kind: "width", disguise: (text) => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)) },
  { kind: "script", disguise: (text) => toTraditional(text) },
];

/** A near-copy made of a text of the data, to measure what the search would have found. */
export interface PlantedCopy {
  readonly original: number;
  readonly kind: string;
  readonly text: string;
}

/** Near-copies of up to `most` of the texts, the kinds in turn; the same seed and texts give the same copies. */
export function plantedCopies(texts: readonly string[], most: number, seed: number): readonly PlantedCopy[] {
  const random = new RandomStream(seed);
  const rows = texts.map((_, row) => row).filter((row) => (texts[row] ?? "").trim() !== "");
  for (let place = rows.length - 1; place > 0; place -= 1) {
    const other = Math.floor(random.uniform() * (place + 1));
    [rows[place], rows[other]] = [rows[other]!, rows[place]!];
  }
  return rows.slice(0, most).map((original, index) => {
    const { kind, disguise } = disguises[index % disguises.length]!;
    return { original, kind, text: disguise(texts[original] ?? "", random) };
  });
}

/** Two halves changed over, at a blank where the text has one. */
function reordered(text: string): string {
  const words = text.split(/\s+/);
  if (words.length > 3) return [...words.slice(Math.ceil(words.length / 2)), ...words.slice(0, Math.ceil(words.length / 2))].join(" ");
  const characters = [...text];
  const middle = Math.ceil(characters.length / 2);
  return [...characters.slice(middle), ...characters.slice(0, middle)].join("");
}
