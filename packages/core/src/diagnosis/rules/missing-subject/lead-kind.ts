export const leadKinds = ["institute", "institute-company", "company", "university", "hospital", "other"] as const;
/** What kind of body leads a project, as far as its name tells. */
export type LeadKind = (typeof leadKinds)[number];

/** Words by which names are told apart; the office may change them. */
export interface KindWords {
  readonly company_words: readonly string[];
  readonly institute_words: readonly string[];
  readonly academy_words: readonly string[];
  readonly centre_words: readonly string[];
  readonly university_words: readonly string[];
  readonly hospital_words: readonly string[];
}

/**
 * The kind of a leading institution from its name. A name that is both an institute and a company is an institute turned company; an academy (科学院) is not a college (学院),
 * though the word of the one stands in that of the other. A name is no register: the kind is a reading, and says so wherever it is printed.
 *
 *   leadKind("合肥通用机械研究院有限公司", words)  // "institute-company"
 *   leadKind("中国科学院半导体研究所", words)      // "institute"
 */
export function leadKind(name: string, words: KindWords): LeadKind {
  const holds = (list: readonly string[], text = name): boolean => list.some((word) => text.includes(word));
  if (holds(words.company_words)) return holds(words.institute_words) ? "institute-company" : "company";
  if (holds(words.hospital_words)) return "hospital";
  const withoutAcademies = words.academy_words.reduce((text, word) => text.replaceAll(word, ""), name);
  if (holds(words.university_words, withoutAcademies)) return "university";
  return holds([...words.institute_words, ...words.academy_words, ...words.centre_words]) ? "institute" : "other";
}
