import { z } from "zod";
import { countsInChina, type SaidOfPaper, showsExamples } from "../../codes/paper/paper.ts";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { ruleThresholds, sharedLimits } from "../../diagnosis/rule-thresholds.ts";
import { blocks } from "../../diagnosis/verdict/blocks.ts";
import { groundsOfRules } from "../../diagnosis/verdict/grounds.ts";
import { sharedThresholds } from "../../diagnosis/verdict/shared-limits.ts";
import { bindTable } from "../../evidence/roles/bind-table.ts";
import { tablesOf } from "../../evidence/roles/joined-tables.ts";
import { localText } from "../../language/text.ts";
import { settingAsked, unsaidSettings } from "../../workspace/asked-thresholds.ts";
import { SHARED_THRESHOLDS } from "../../workspace/shared-thresholds.ts";
import type { ThresholdTable, ThresholdValues } from "../../workspace/threshold.ts";
import { rules } from "../rules.ts";

const thresholdValue = z.union([z.number(), z.string(), z.boolean(), z.array(z.string())]);
const listedThreshold = z.object({
  name: z.string(),
  /** Holds in this office; it is the default where its settings say nothing else. */
  value: thresholdValue,
  default: thresholdValue,
  /** The setting that the rule asks for, since nothing is known without it and nobody has said it; null where it is said or may stay empty. */
  asked: z.string().nullable(),
  /** What China's example has, where the office wants to see its examples and goes by something else. */
  example: thresholdValue.nullable(),
  unit: z.string(),
  why: localText,
});

/** `quoin rule list` */
export const listRules = workspaceUseCase({
  words: ["rule", "list"],
  summary: "Rules of the diagnosis: what each asks, how its verdict comes about, its thresholds here",
  changes: false,
  delivers: "answer",
  rights: "everyone",
  effort: "light",
  reads: "evidence",
  example: "quoin rule list quoin-demo",
  input: z.strictObject({}),
  output: z.object({
    rules: z.array(
      z.object({
        code: z.string(),
        version: z.number(),
        title: localText,
        question: localText,
        item: z.string(),
        function: z.string(),
        measure: z.string(),
        unit: z.string(),
        method: localText,
        leaves_open: localText.nullable(),
        /** What chance moves whole in its tests, and within which strata; null for a rule that deals nothing. */
        blocks: blocks.nullable(),
        /** What its confirmations rest on: chance (a null, comparators or dealt labels, without which nothing is confirmed), records that are counted exactly, or a forecast whose alarms were measured. */
        grounds: z.enum(groundsOfRules),
        /** The workspace's tables that the rule reads; of one that is not there, its role. */
        tables: z.array(z.string()),
        records: z.array(z.string()),
        thresholds: z.array(listedThreshold),
      }),
    ),
    /** Thresholds that all rules share. */
    shared: z.array(listedThreshold),
  }),
  run: async ({ settings, evidence }) => {
    const thresholds = ruleThresholds(rules, settings);
    if (!thresholds.ok) return thresholds;
    const shared = sharedLimits(settings);
    if (!shared.ok) return shared;
    return success({
      rules: rules.map((rule) => ({
        code: rule.code,
        version: rule.version,
        title: rule.title,
        question: rule.question,
        item: rule.item,
        function: rule.function,
        measure: rule.measure,
        unit: rule.unit,
        method: rule.method,
        leaves_open: rule.leavesOpen,
        blocks: rule.blocks,
        grounds: rule.grounds,
        tables: rule.tables.flatMap(({ contract }) => tablesOf(bindTable(evidence, settings, contract)?.table ?? contract.role)),
        records: [...rule.records],
        thresholds: listed(rule, thresholds.value.get(rule.code) ?? {}, settings),
      })),
      shared: listed({ code: SHARED_THRESHOLDS, thresholds: sharedThresholds }, shared.value, settings),
    });
  },
});

function listed(
  { code, thresholds }: { readonly code: string; readonly thresholds: ThresholdTable },
  values: ThresholdValues<ThresholdTable>,
  settings: SaidOfPaper,
): z.infer<typeof listedThreshold>[] {
  const open = unsaidSettings({ code, thresholds }, values);
  return Object.entries(thresholds).map(([name, threshold]) => {
    const { inChina } = threshold;
    const asks = settingAsked(code, name, threshold);
    const isOfChina = inChina !== undefined && countsInChina(settings);
    return {
      name,
      value: plain(values[name] ?? threshold.default),
      default: plain(isOfChina ? inChina : threshold.default),
      asked: asks !== null && open.includes(asks) ? asks : null,
      example: inChina === undefined || isOfChina || !showsExamples("china-its", settings) ? null : plain(inChina),
      unit: threshold.unit,
      why: threshold.why,
    };
  });
}

function plain(value: number | string | boolean | readonly string[]): z.infer<typeof thresholdValue> {
  return typeof value === "object" ? [...value] : value;
}
