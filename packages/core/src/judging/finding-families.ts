import { z } from "zod";
import { groupBy } from "../contract/group-by.ts";
import type { Finding } from "../diagnosis/finding/finding.ts";
import type { Rule } from "../diagnosis/rule.ts";
import { nationFamilyId } from "../diagnosis/verdict/nation-family.ts";
import type { SharedLimits } from "../diagnosis/verdict/shared-limits.ts";
import { localText } from "../language/text.ts";
import { noiseWords } from "./noise.words.ts";

/** One question put to many regions, over all of them, whatever region was asked for. */
export const findingFamily = z.object({
  id: z.string(),
  question: localText,
  looks: z.int(),
  confirmed: z.int(),
  /** looks × significance: how many would fall below the level if nothing happened anywhere. */
  expected_by_chance: z.number(),
  q_limit: z.number(),
});
export type FindingFamily = z.infer<typeof findingFamily>;

/** The families of all findings, in the order of the rules. The question is that of the whole territory, else the rule's own. */
export function findingFamilies(findings: readonly Finding[], rules: readonly Rule[], { q }: Pick<SharedLimits, "q">, root: string): FindingFamily[] {
  const members = findings.flatMap((finding) => (finding.family === null ? [] : [{ finding, family: finding.family }]));
  return [...groupBy(members, ({ family }) => family.id)].flatMap(([id, [first]]) => {
    if (first === undefined) return [];
    const whole = findings.find((finding) => finding.id === `${id}-${root}`);
    const question =
      id === nationFamilyId
        ? noiseWords.text("nation")
        : (whole?.question ?? rules.find(({ code }) => code === first.finding.rule)?.question ?? first.finding.question);
    const { looks, confirmed, expected_by_chance } = first.family;
    return [{ id, question, looks, confirmed, expected_by_chance, q_limit: q }];
  });
}
