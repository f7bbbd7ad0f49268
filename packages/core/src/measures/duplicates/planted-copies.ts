import { RandomStream } from "@quoin/methods";
import { disguises } from "./disguises.ts";

/** How many disguises a copy wears, one over the other. */
export const strengths = [
  { strength: "light", disguises: 1 },
  { strength: "medium", disguises: 2 },
  { strength: "strong", disguises: 4 },
] as const;
export type PlantStrength = (typeof strengths)[number]["strength"];

/** A near-copy made of a text of the data, to measure what the search would have found. */
export interface PlantedCopy {
  readonly original: number;
  readonly strength: PlantStrength;
  readonly text: string;
}

/**
 * Near-copies of up to `most` of the texts, a third of each strength.
 *
 * Which texts are copied, and how, follows from the seed and from each text alone: a text that is added, changed or taken away leaves the copies of the others as they are.
 */
export function plantedCopies(texts: readonly string[], most: number, seed: number): readonly PlantedCopy[] {
  return sampledTexts(texts, most, seed).map((original) => {
    const text = texts[original] ?? "";
    const random = new RandomStream(hashOf(text, seed + 1));
    const { strength, disguises: worn } = strengths[random.integer(strengths.length)] ?? strengths[0];
    const left = [...disguises];
    let copy = text;
    for (let wear = 0; wear < worn; wear++) {
      const [disguise] = left.splice(random.integer(left.length), 1);
      copy = disguise?.(copy, random) ?? copy;
    }
    return { original, strength, text: copy };
  });
}

/** Places of up to `most` texts that are not empty, those with the smallest hashes: a sample that one changed text hardly changes. */
export function sampledTexts(texts: readonly string[], most: number, seed: number): readonly number[] {
  return texts
    .map((text, place) => ({ place, hash: hashOf(text, seed), isEmpty: text.trim() === "" }))
    .filter(({ isEmpty }) => !isEmpty)
    .sort((a, b) => a.hash - b.hash || a.place - b.place)
    .slice(0, most)
    .map(({ place }) => place);
}

/** FNV-1a over the UTF-16 units, started by the seed; 32 bits, the last mixed so that like texts lie apart. */
function hashOf(text: string, seed: number): number {
  let hash = Math.imul(2166136261 ^ seed, 16777619);
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 16777619);
  hash = Math.imul(hash ^ (hash >>> 16), 2246822507);
  return (hash ^ (hash >>> 13)) >>> 0;
}
