import { z } from "zod";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { type Finding, type Verdict, verdicts } from "../../diagnosis/finding/finding.ts";
import { type Better, betterEnd, betterEnds } from "../../diagnosis/rule.ts";
import { rootOf } from "../../evidence/territory/territory.ts";
import { renamed } from "../../language/statement/renamed.ts";
import { type LocalText, localText, nameText } from "../../language/text.ts";
import { recordName } from "../../register/record-label.ts";
import { everyFinding } from "../every-finding.ts";
import { rules } from "../rules.ts";

/** `quoin diagnose regions DIR` */
export const diagnoseRegions = workspaceUseCase({
  words: ["diagnose", "regions"],
  summary: "Where the system is weak: how many findings of each verdict there are on each region itself",
  changes: false,
  delivers: "answer",
  rights: "analysis",
  sharedAnswer: true,
  opening: { takesLong: true, asks: () => ({}) },
  example: "quoin diagnose regions quoin-demo",
  input: z.strictObject({}),
  output: z.object({
    /** By code; the nation and regions of which no rule speaks are left out. */
    regions: z.array(
      z.object({
        region: z.string(),
        label: nameText,
        confirmed: z.int(),
        not_supported: z.int(),
        insufficient_data: z.int(),
        /** What was found of it, by the key of the question. */
        findings: z.array(z.object({ key: z.string(), id: z.string(), verdict: z.enum(verdicts), value: z.number().nullable() })),
      }),
    ),
    /** The questions that are asked of regions, in the order of the rules; they name no region. */
    questions: z.array(
      z.object({
        key: z.string(),
        item: z.string(),
        question: localText,
        unit: z.string(),
        /** Which end of the values is the better one, as the rule declares it; null where neither is. */
        better: z.enum(betterEnds).nullable(),
      }),
    ),
  }),
  run: async (ports) => {
    const found = await everyFinding(ports);
    if (!found.ok) return found;
    const known = (await ports.records.list("region")).filter(({ id }) => id !== rootOf(ports.settings));
    const questions = new Map<string, AskedOfRegions>();
    const regions = known.flatMap((record) => {
      const own = found.value.filter(({ subject }) => subject.type === "region" && subject.id === record.id);
      const count = (verdict: Verdict): number => own.filter((each) => each.verdict === verdict).length;
      const counts = { confirmed: count("confirmed"), not_supported: count("not-supported"), insufficient_data: count("insufficient-data") };
      for (const each of own)
        if (!questions.has(keyOf(each)))
          questions.set(keyOf(each), {
            key: keyOf(each),
            item: each.item,
            question: renamed(each.question, recordName(record), anyRegion),
            unit: each.unit,
            better: betterOf(each),
          });
      const findings = own.map((each) => ({ key: keyOf(each), id: each.id, verdict: each.verdict, value: each.value }));
      return own.length === 0 ? [] : [{ region: record.id, label: recordName(record), ...counts, findings }];
    });
    return success({ regions, questions: [...questions.values()] });
  },
});

interface AskedOfRegions {
  readonly key: string;
  readonly item: string;
  readonly question: LocalText;
  readonly unit: string;
  readonly better: Better | null;
}

function betterOf({ rule: code, part }: Finding): Better | null {
  const rule = rules.find((each) => each.code === code);
  return rule === undefined ? null : betterEnd(rule, part);
}

/** The same question of another region has the same key. */
function keyOf({ rule, part }: Finding): string {
  return part === null ? rule : `${rule}.${part}`;
}

/** What stands for the name of a region in a question that is asked of each. */
const anyRegion = { en: "the @region", zh: "本地" };
