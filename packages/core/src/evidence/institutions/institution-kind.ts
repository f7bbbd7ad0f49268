import { columnCodes, furtherForms, type InstitutionWord, institutionWords, leadingForms } from "./institution-words.ts";
import { longForms, spelledForms } from "./legal-forms.ts";

/** The kind of a body, as the name or a list tells it; null where neither does. */
export type InstitutionKind = "institute" | "institute-company" | "company" | "university" | "hospital" | "other";

/** A script in which words of a name stand without blanks, so that a word may be found anywhere. */
const withoutBlanks = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}㈱㈜]/u;

/** A text as words are looked for in it: lower case, letters without accents (scripts with vowel signs keep them), one blank between words. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/(?<=\p{Script=Latin}|\p{Script=Greek})\p{M}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ł", "l")
    .replaceAll("ø", "o")
    .replaceAll("ı", "i")
    .replaceAll("đ", "d")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

type Finder = (name: string) => boolean;

/** Its pattern is made when the first name is asked about: a program that asks about none does not wait for it as it starts. */
function finderOf(words: readonly string[]): Finder {
  let find: Finder | undefined;
  return (name) => {
    find ??= madeFinder(words);
    return find(name);
  };
}

function madeFinder(words: readonly string[]): Finder {
  const anywhere = words.filter((word) => withoutBlanks.test(word)).map((word) => word.toLowerCase());
  const alone = words.filter((word) => !withoutBlanks.test(word)).map(patternOf);
  const pattern = alone.length === 0 ? null : new RegExp(alone.join("|"), "u");
  return (name) => anywhere.some((word) => name.includes(word)) || (pattern?.test(name) ?? false);
}

function patternOf(word: string): string {
  const bare = word.replaceAll("…", "").replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return `${word.startsWith("…") ? "" : "(?<![\\p{L}\\p{N}])"}${bare}${word.endsWith("…") ? "" : "(?![\\p{L}\\p{N}])"}`;
}

const finders = Object.fromEntries(
  Object.entries(institutionWords).map(([kind, languages]) => [kind, finderOf([...new Set(Object.values(languages).flat())])]),
) as Readonly<Record<InstitutionWord, Finder>>;

/** Two letters without a sign between them are a word, a province or a party more often than a legal form: those alone that hardly anything else is. */
const shortForms = new Set(["AG", "AB", "AS", "SA", "BV", "NV", "KG"]);
const bareForm = (text: string): string => text.replaceAll(/[\s./&]/g, "");
const spelled = new Set(
  [...spelledForms, ...furtherForms]
    .filter((form) => bareForm(form).length > 2 || /[./]/.test(form) || shortForms.has(form))
    .map((form) => form.replaceAll(/\s/g, "")),
);
const long = new Set(longForms);

/** Whether a name ends with the legal form of a company, after a blank or a comma, or begins with one of those that stand before: `Aço Verde Ltda.`, `Fabryka sp. z o.o.`, `PT Maju Jaya` */
function hasLegalForm(name: string): boolean {
  const words = name.replaceAll(/[,()]/g, " ").trim().split(/\s+/u);
  if (words.length > 1 && leadingForms.includes(words[0] ?? "")) return true;
  return [1, 2, 3, 4].some((count) => {
    if (words.length <= count) return false;
    const end = words.slice(-count).join("");
    return spelled.has(end) || long.has(bareForm(end).toLowerCase());
  });
}

/** Which kinds of words a name holds. */
export function wordsIn(name: string): ReadonlySet<InstitutionWord> {
  const text = plain(name);
  const found = new Set<InstitutionWord>();
  for (const [kind, holds] of Object.entries(finders) as [InstitutionWord, Finder][]) if (holds(text)) found.add(kind);
  if (hasLegalForm(name)) found.add("company");
  // 科学院 is no 学院, though the word of the one stands in that of the other.
  if (found.has("university") && found.has("academy") && !finders.university(text.replaceAll("科学院", ""))) found.delete("university");
  return found;
}

/**
 * The kind of a body from its name, by words of many languages and the legal forms of companies; null where the name does not say, which is never "none of them". A name is no register.
 *
 *   institutionKind("Universidade Federal de Pernambuco")  // "university"
 *   institutionKind("Aço Verde Ltda.")                     // "company"
 *   institutionKind("Embrapa Soja")                        // null
 */
export function institutionKind(name: string): InstitutionKind | null {
  let kind = kindsRead.get(name);
  if (kind !== undefined) return kind;
  kind = kindOfWords(wordsIn(name));
  if (kindsRead.size >= mostKindsRead) kindsRead.clear();
  kindsRead.set(name, kind);
  return kind;
}

/** The same few thousand bodies lead all projects, and a rule asks for each project: a name is read once. Some 10 MB at most. */
const kindsRead = new Map<string, InstitutionKind | null>();
const mostKindsRead = 50_000;

/** A company that is an institute is one that was turned into a company or founded as one; a hospital of a university is a hospital, an institute of a university belongs to it. */
export function kindOfWords(found: ReadonlySet<InstitutionWord>): InstitutionKind | null {
  if (found.has("company")) return found.has("institute") ? "institute-company" : "company";
  for (const kind of ["hospital", "university"] as const) if (found.has(kind)) return kind;
  if (found.has("institute") || found.has("academy") || found.has("centre")) return "institute";
  return found.has("other") ? "other" : null;
}

/** The kind that a column names, by code or word: `HES`, `enterprise`, `Empresa`; null where it is none that is known. */
export function kindOfColumn(text: string): InstitutionKind | null {
  const known = columnCodes[plain(text)];
  if (known === "institute-company") return known;
  return known === undefined ? institutionKind(text) : kindOfWords(new Set([known]));
}
