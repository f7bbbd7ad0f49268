import { foundAt, type InitialsOf, nameWords, type SearchSteps } from "../language/search-words.ts";
import type { LocalText } from "../language/text.ts";

/** Something with a name, and what else it is found by. */
export type Named<T> = T & { readonly name: LocalText; readonly also: readonly string[] };

/** Signs of the longest name that is found by initials. */
const longestByInitials = 12;

const kept = new WeakMap<object, readonly (readonly string[])[]>();

/** What bears the name that is asked for: those that are called so, those that begin so, those that hold it; shorter names first. */
export function nearest<T extends object>(all: readonly Named<T>[], steps: SearchSteps, initialsOf: InitialsOf): readonly (T & { readonly name: LocalText })[] {
  const found: { readonly at: number; readonly length: number; readonly each: T & { readonly name: LocalText } }[] = [];
  for (const named of all) {
    const places = wordsOf(named, initialsOf).map((words) => foundAt(words, steps) ?? Number.POSITIVE_INFINITY);
    const at = Math.min(...places);
    if (!Number.isFinite(at)) continue;
    const { also: _, ...each } = named;
    found.push({ at, length: named.name.zh.length, each: each as unknown as T & { readonly name: LocalText } });
  }
  return found.sort((a, b) => a.at - b.at || a.length - b.length).map(({ each }) => each);
}

function wordsOf<T extends object>(named: Named<T>, initialsOf: InitialsOf): readonly (readonly string[])[] {
  const known = kept.get(named);
  if (known !== undefined) return known;
  const words = [
    // Whole sentences hold any three initials somewhere.
    nameWords(named.name.zh, named.name.zh.length <= longestByInitials ? initialsOf : () => ""),
    ...[named.name.en, ...named.also].map((text) => nameWords(text, () => "")),
  ];
  kept.set(named, words);
  return words;
}
