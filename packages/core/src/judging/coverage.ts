import { codeList, leafCodes } from "../codes/code-lists.ts";
import { isHeadingHidden, ownHeadings, type SaidOfPaper } from "../codes/paper/paper.ts";
import type { Finding, FindingCoverage } from "../diagnosis/finding/finding.ts";
import type { Rule } from "../diagnosis/rule.ts";
import { asTyped, type LocalText } from "../language/text.ts";
import { coverageWords } from "./coverage.words.ts";
import { untested } from "./untested.ts";

/** The paper's own list: every sub-item of its problems, then its stages and demands. */
export const coverageItems: readonly string[] = [...leafCodes("problems"), ...codeList("stages-demands").map(({ code }) => code)];

/**
 * Every item of the paper's list once, with the findings that test it. The reason says what is missing where nothing was tested,
 * and what the findings leave open where something was.
 *
 * @param asked rules that were asked; items of other rules say that they were left out
 * @param settings headings that the office hides are left out, its own stand at the end
 */
export function coverage(rules: readonly Rule[], asked: readonly Rule[], findings: readonly Finding[], settings: SaidOfPaper = {}): FindingCoverage[] {
  const own = ownHeadings("problems", settings).map(({ code, names }) => ({
    item: code,
    findings: [],
    reason: coverageWords.text("own-heading", { name: asTyped(names) }),
  }));
  return [...coverageItems.filter((item) => !isHeadingHidden(item, settings)).map(covered), ...own];

  function covered(item: string): FindingCoverage {
    const testers = rules.filter((rule) => rule.item === item || rule.bearsOn.includes(item));
    const ids = findings.filter(({ rule }) => testers.some(({ code }) => code === rule)).map(({ id }) => id);
    return { item, findings: ids, reason: reasonOf(item, testers, asked, ids.length) };
  }
}

function reasonOf(item: string, testers: readonly Rule[], asked: readonly Rule[], found: number): LocalText | null {
  if (testers.length > 0 && !testers.some((rule) => asked.includes(rule)))
    return { en: "Not asked for; run the diagnosis without --only.", zh: "未在本次范围内；去掉 --only 重新诊断即可。" };
  const open = [untested[item], ...testers.map(({ leavesOpen }) => leavesOpen)].filter((reason) => reason !== undefined && reason !== null);
  if (open.length === 0) return found > 0 ? null : { en: "No rule that tests this speaks of the place asked for.", zh: "检验此项的规则不涉及所问地区。" };
  const reasons = [...new Map(open.map((reason) => [reason.en, coverageWords.say("reason", { reason })])).values()];
  return coverageWords.text("reasons", { reasons });
}
