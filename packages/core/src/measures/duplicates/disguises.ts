import type { RandomStream } from "@quoin/methods";
import { Converter } from "opencc-js/cn2t";
import { synonyms } from "./synonyms.ts";

/** Made when it is first asked for: its tables are long. */
let converter: ((text: string) => string) | undefined;

/** Words that are put in place of others, of those that could be. */
const rewordedShare = 0.75;
/** Words that are left out. */
const droppedShare = 0.15;

/** The ways in which a copy is made to look different. */
export const disguises: readonly ((text: string, random: RandomStream) => string)[] = [reworded, reordered, dropped, renumbered, fullWidth, traditional];

function reworded(text: string, random: RandomStream): string {
  return synonyms.reduce((said, [word, other]) => said.replace(word, (own) => (random.uniform() < rewordedShare ? other : own)), text);
}

/** Clauses in another order: parts between conjunctions and commas, or words, or the two halves. */
function reordered(text: string, random: RandomStream): string {
  const parts = text.split(/([与及和、，,;；]|\band\b)/);
  const clauses = parts.filter((_, place) => place % 2 === 0);
  if (clauses.length > 1) {
    const turned = [...clauses.slice(1), clauses[0] ?? ""];
    return parts.map((part, place) => (place % 2 === 0 ? (turned[place / 2] ?? "") : part)).join("");
  }
  const words = text.split(/\s+/);
  const units = words.length > 3 ? words : [...text];
  const cut = Math.max(1, Math.round(units.length * (0.35 + 0.3 * random.uniform())));
  return [...units.slice(cut), ...units.slice(0, cut)].join(words.length > 3 ? " " : "");
}

/** Words (of Chinese: two characters) left out here and there, one at least. */
function dropped(text: string, random: RandomStream): string {
  const units = text.match(/[\p{Script=Han}]{1,2}|[^\p{Script=Han}\s]+|\s+/gu) ?? [];
  const least = random.integer(Math.max(1, units.length));
  const kept = units.filter((_, place) => place !== least && random.uniform() >= droppedShare);
  return kept.length === 0 ? text : kept.join("");
}

/** Other numerals, and dots for punctuation. */
function renumbered(text: string, random: RandomStream): string {
  return text
    .replace(/\d/g, () => String(random.integer(10)))
    .replace(/[一二三四五六七八九十](?=[期代号型级维元体])/g, () => [..."一二三四五六七八九十"][random.integer(10)] ?? "")
    .replace(/[,、;；:：()（）“”"《》-]/g, " · ");
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

function traditional(text: string): string {
  const convert = converter ?? Converter({ from: "cn", to: "tw" });
  converter = convert;
  return convert(text);
}
