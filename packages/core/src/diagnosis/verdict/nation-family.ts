import { benjaminiHochberg } from "@quoin/methods";
import { followed } from "../../language/statement/followed.ts";
import { given, integer } from "../../language/statement/values.ts";
import type { Family, Finding } from "../finding/finding.ts";
import { misreadingOf } from "../finding/misreading.ts";
import { claimP } from "./effect.ts";
import { movedThresholds } from "./fragile.ts";
import type { SharedLimits } from "./shared-limits.ts";
import { strengthOf } from "./strength.ts";
import { surenessWords as words } from "./sureness.words.ts";

/** All questions on the whole that were held against chance are one family, as one question put to many places is. */
export const nationFamilyId = "nation";

/** Whether a finding is one of the whole's own tests: held against chance, and in no family already. */
export function isOfNation({ subject, family, null: chance, effect }: Finding, root: string): boolean {
  return subject.type === "region" && subject.id === root && family === null && effect !== null && chance !== null && !Number.isNaN(chance.p_value);
}

/**
 * The findings with the tests on the whole as one family: what an interval tells from chance holds only where its p, adjusted for all of them (Benjamini and Hochberg), stays at or
 * under `q`; where it does not, nothing can be told, and the statement says so. All others come back as they are.
 *
 * @param findings of all rules that are asked at all: which of them somebody looks at changes nothing
 */
export function withNationFamily(
  findings: readonly Finding[],
  root: string,
  { significance, q: limit }: Pick<SharedLimits, "significance" | "q">,
): readonly Finding[] {
  const members = findings.filter((finding) => isOfNation(finding, root));
  const adjusted = new Map(
    benjaminiHochberg(members.map(({ null: chance, effect }) => (chance === null || effect === null ? 1 : claimP(chance.p_value, effect)))).map((q, place) => [
      members[place]?.id ?? "",
      q,
    ]),
  );
  const qOf = ({ id }: Finding): number => adjusted.get(id) ?? 1;
  const isTold = ({ verdict, size }: Finding): boolean => verdict === "confirmed" || size === "small";
  const called = members.filter((finding) => qOf(finding) <= limit).length;
  const shared = {
    id: nationFamilyId,
    looks: members.length,
    confirmed: members.filter((finding) => finding.verdict === "confirmed" && qOf(finding) <= limit).length,
    expected_by_chance: members.length * significance,
    level: (Math.max(1, called) * limit) / Math.max(members.length, 1),
  };
  return findings.map((finding) => {
    if (!isOfNation(finding, root)) return finding;
    const family = { ...shared, q: qOf(finding) };
    if (family.q <= limit) return { ...finding, family };
    // Another significance of its own turns nothing that the family does not let hold.
    const held = { ...finding, family, fragile: finding.fragile.filter(({ threshold, verdict }) => threshold !== "significance" || verdict !== "confirmed") };
    return isTold(finding) ? untold(held, family, limit) : held;
  });
}

/**
 * Findings of rules that the office shows, and of each that it hides and somebody asks by name: whether these are asked changes nothing of those that are shown; each hidden rule is held
 * to the family of the shown ones and its own.
 */
export function withFamilies(
  shown: readonly Finding[],
  hidden: readonly (readonly Finding[])[],
  root: string,
  limits: Pick<SharedLimits, "significance" | "q">,
): readonly Finding[] {
  return [...withNationFamily(shown, root, limits), ...hidden.flatMap((own) => withNationFamily([...shown, ...own], root, limits).slice(shown.length))];
}

/** What holds by itself and not among all looks: that stands first, and then what was seen. Choices are held against the family as the answer is. */
function untold(finding: Finding, family: Family & { readonly q: number }, limit: number): Finding {
  const verdict = "insufficient-data";
  const choices = finding.choices.map((choice, place) =>
    place === 0 || (choice.verdict === "confirmed" && (choice.null?.p_value ?? 1) > family.level) ? { ...choice, verdict } : choice,
  ) as Finding["choices"];
  const said = followed(
    words.say("nation", {
      looks: integer(family.looks, "questions"),
      q: given(Number(family.q.toPrecision(2)), "probability"),
      limit: given(limit, "probability"),
    }),
    [{ text: finding.statement, data: finding.statement_data }],
  );
  return {
    ...finding,
    verdict,
    size: null,
    reason: "many-looks",
    misreading: misreadingOf(finding.rule, { verdict, size: null, part: finding.part }),
    choices,
    // Another significance of its own turns nothing here.
    fragile: movedThresholds(verdict, choices),
    strength: strengthOf(verdict, choices),
    family,
    statement: said.text,
    statement_data: said.data,
  };
}
