import { type InstitutionKind, institutionKind, kindOfColumn } from "../../../../evidence/institutions/institution-kind.ts";

export const leadKinds = ["institute", "institute-company", "company", "university", "hospital", "other", "unknown"] as const;
/** What kind of body leads a project, as far as a list or its name tells; `unknown` where neither does, which is never "other". */
export type LeadKind = (typeof leadKinds)[number];

/** Words by which names are told apart; the office may change them. */
export interface KindWords {
  readonly company_words: readonly string[];
  readonly institute_words: readonly string[];
  readonly academy_words: readonly string[];
  readonly centre_words: readonly string[];
  readonly university_words: readonly string[];
  readonly hospital_words: readonly string[];
  /** Bodies called so are known to be none of these. */
  readonly other_words?: readonly string[];
  /** What the register says of bodies by their names, where somebody decided it: goes before every word. */
  readonly decided?: ReadonlyMap<string, InstitutionKind>;
}

/**
 * The kind of the body that leads a project: as it was decided, else by the column of its list where that says a kind that is known, in the office's words or those of many languages; else by its name.
 */
export function kindOfLead(name: string, column: string | null, words: KindWords): LeadKind {
  const told = words.decided?.get(name) ?? (column === null ? null : (byOwnWords(column, words) ?? kindOfColumn(column)));
  return told ?? leadKind(name, words);
}

/**
 * The kind of a leading institution from its name. A name that is both an institute and a company is an institute turned company; an academy (科学院) is not a college (学院),
 * though the word of the one stands in that of the other. What was decided goes first, then the office's words, then those of many languages (`institutionKind`). A name is no register: the kind is a reading, and says so wherever it is printed.
 *
 *   leadKind("合肥通用机械研究院有限公司", words)  // "institute-company"
 *   leadKind("中国科学院半导体研究所", words)      // "institute"
 */
export function leadKind(name: string, words: KindWords): LeadKind {
  return words.decided?.get(name) ?? byOwnWords(name, words) ?? institutionKind(name) ?? "unknown";
}

/** Null where no word of the office stands in the text. */
function byOwnWords(name: string, words: KindWords): LeadKind | null {
  const holds = (list: readonly string[], text = name): boolean => list.some((word) => text.includes(word));
  if (holds(words.company_words)) return holds(words.institute_words) ? "institute-company" : "company";
  if (holds(words.hospital_words)) return "hospital";
  const withoutAcademies = words.academy_words.reduce((text, word) => text.replaceAll(word, ""), name);
  if (holds(words.university_words, withoutAcademies)) return "university";
  if (holds([...words.institute_words, ...words.academy_words, ...words.centre_words])) return "institute";
  return holds(words.other_words ?? []) ? "other" : null;
}
