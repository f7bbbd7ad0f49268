/**
 * Words by which names are found. What is written without blanks is cut into pairs of signs, so that a Chinese word of two characters is found wherever it stands;
 * other words stand whole and are found by their beginning. No stemming, no synonyms.
 */

/** Signs that no name holds after `plainName`: what begins with them is no word of the text. */
const marks = { beginning: "\u00a7", end: "\u00a6", initials: "\u00a4", kind: "\u00ac" } as const;

/** Signs of a word that are kept, of a beginning, of initials. */
const longest = { word: 40, beginning: 24, initials: 8 } as const;

const han = /\p{Script=Han}/u;
const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** Initials of the Pinyin of Chinese characters: `京东方` → `jdf`. */
export type InitialsOf = (characters: string) => string;

/** Half-width, lower case, without accents; everything but letters and digits is a gap. */
function runsOf(text: string): readonly string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFKC").toLowerCase();
  return plain.match(runs) ?? [];
}

function cut(text: string, length: number): string {
  return [...text].slice(0, length).join("");
}

/** Pairs of neighbours, and the last sign alone, so that every sign begins one of them. */
function pairs(run: string): readonly string[] {
  const signs = [...run];
  return signs.map((sign, at) => sign + (signs[at + 1] ?? ""));
}

/** The words under which a name is kept. */
export function nameWords(name: string, initialsOf: InitialsOf): readonly string[] {
  const all = runsOf(name);
  if (all.length === 0) return [];
  const words = all.flatMap((run) => (han.test(run) ? pairs(run) : [cut(run, longest.word)]));
  const initials = all.map((run) => (han.test(run) ? initialsOf(run) : ""));
  const everyInitial = initials.flatMap((letters) => [...letters].map((_, at) => `${marks.initials}${letters.slice(at, at + longest.initials)}`));
  const begins = [
    ...(initials[0] === undefined || initials[0] === "" ? [] : [`${marks.beginning}${marks.initials}${initials.join("").slice(0, longest.beginning)}`]),
    `${marks.beginning}${cut(all.join(""), longest.beginning)}${marks.end}`,
  ];
  return [...new Set([...words, ...everyInitial, ...begins])];
}

/** The word under which everything of a kind is kept. */
export function kindWord(kind: string): string {
  return `${marks.kind}${kind.replace(/[^a-z]/g, "")}`;
}

/** One word that is asked for, whole or as a beginning. */
export interface AskedWord {
  readonly word: string;
  readonly isBeginning: boolean;
}

/** All must be found; of each, one of the alternatives. */
export type SearchTerms = readonly (readonly AskedWord[])[];

/**
 * What is asked in steps, from narrow to wide: names that are this, that begin so, that hold its words, that hold what begins as they do. All but the last word were typed to their
 * end, so the last step is for those who leave endings out: what begins like a word that every name holds is slow to look up.
 */
export interface SearchSteps {
  readonly exact: SearchTerms;
  readonly begins: SearchTerms;
  readonly words: SearchTerms;
  readonly holds: SearchTerms;
}

/** What somebody typed, as the words to look up. Up to twelve words are looked for. */
export function searchSteps(typed: string): SearchSteps | null {
  const all = runsOf(typed).slice(0, 12);
  if (all.length === 0) return null;
  const whole = cut(all.join(""), longest.beginning);
  const words = all.flatMap((run, at) => asked(run, at === all.length - 1));
  return {
    exact: [[{ word: `${marks.beginning}${whole}${marks.end}`, isBeginning: false }]],
    begins: [
      [
        { word: `${marks.beginning}${whole}`, isBeginning: true },
        ...(isInitials(whole) ? [{ word: `${marks.beginning}${marks.initials}${whole}`, isBeginning: true }] : []),
      ],
      ...words,
    ],
    words,
    holds: all.flatMap((run, at) => asked(run, at === all.length - 1 || [...run].length > 2)),
  };
}

function isInitials(text: string): boolean {
  return /^[a-z]{2,}$/.test(text);
}

function asked(run: string, isBeginning: boolean): SearchTerms {
  if (!han.test(run)) {
    const word = cut(run, longest.word);
    const initials = { word: `${marks.initials}${run.slice(0, longest.initials)}`, isBeginning: true };
    return [[{ word, isBeginning }, ...(isInitials(run) ? [initials] : [])]];
  }
  const signs = [...run];
  if (signs.length === 1) return [[{ word: run, isBeginning: true }]];
  return signs.slice(1).map((sign, at) => [{ word: `${signs[at]}${sign}`, isBeginning: false }]);
}

/** Whether the words of a name hold what is asked; 0 = exactly, 1 = at its beginning, 2 = within, null = not. */
export function foundAt(words: readonly string[], { exact, begins, holds }: SearchSteps): 0 | 1 | 2 | null {
  const meets = (terms: SearchTerms): boolean =>
    terms.every((alternatives) => alternatives.some(({ word, isBeginning }) => words.some((each) => (isBeginning ? each.startsWith(word) : each === word))));
  if (!meets(holds)) return meets(exact) ? 0 : null;
  return meets(exact) ? 0 : meets(begins) ? 1 : 2;
}
