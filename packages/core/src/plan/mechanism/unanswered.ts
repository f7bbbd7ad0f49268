import { codeEntry } from "../../codes/code-lists.ts";
import { defaultInstruments } from "../../codes/default-instruments.ts";
import type { Finding } from "../../diagnosis/finding/finding.ts";
import type { Said } from "../../language/statement/place.ts";
import { verbatim } from "../../language/statement/values.ts";
import { measures } from "../../measures/registry/registry.ts";
import { defaultAnswer, mustBeAnswered } from "../answers.ts";
import type { TriedInVain } from "../design-context.ts";
import type { Unanswered } from "../plan.ts";
import { mechanismWords as words } from "./mechanism.words.ts";

/**
 * Confirmed blocking findings that no line names: what was tried and why it does not do, else that nothing here moves them. A promise kept in the open: no line is made that only bears a
 * finding's name.
 */
export function unansweredOf(own: readonly Finding[], named: ReadonlySet<string>, tried: readonly TriedInVain[]): Unanswered[] {
  const missed = mustBeAnswered(own).filter(({ id }) => !named.has(id));
  return missed.map((finding) => {
    const vain = tried.filter((each) => each.finding === finding.id);
    const [first] = vain;
    const reason = first?.reason ?? plainReason(finding);
    return { finding: finding.id, reason: reason.text, reason_data: reason.data, tried: vain.map(({ instrument }) => instrument) };
  });
}

function plainReason({ problem, measure }: Finding): Said {
  const item = defaultAnswer[problem];
  const tells = measures.find(({ id }) => id === measure)?.tells ?? null;
  return words.say("no-instrument", {
    indicator: tells ?? verbatim(measure),
    measure: codeEntry("measures", item)?.label ?? verbatim(defaultInstruments(item)[0] ?? item),
  });
}
