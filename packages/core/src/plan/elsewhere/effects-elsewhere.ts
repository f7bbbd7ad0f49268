import { roleEvidence } from "../../evidence/roles/bind-table.ts";
import { missingFields } from "../../evidence/roles/bound-table.ts";
import { gathered, numberOf, textOf } from "../../evidence/roles/gathered-table.ts";
import { instrumentEffects } from "../../evidence/tables/instrument-effects.ts";
import type { DesignContext } from "../design-context.ts";
import { tableColumn } from "../line-text.ts";
import type { LineDetail } from "../plan.ts";

const fields = ["effect_id", "instrument_code", "outcome", "direction", "effect", "low", "high", "unit", "population", "design", "years", "source"] as const;

/** An effect that a study found, as the table has it. */
interface Effect {
  readonly instrument: string;
  readonly cells: LineDetail["table"]["rows"][number];
}

/** Effects of instruments as the office's table holds them; none where it has no such table. */
export async function effectsElsewhere({ evidence, settings }: Pick<DesignContext, "evidence" | "settings">): Promise<readonly Effect[]> {
  const sources = roleEvidence(evidence, settings);
  const bound = sources.bind(instrumentEffects);
  if (bound === null || missingFields(bound, fields).length > 0) return [];
  const { rows } = await gathered(sources, { contract: instrumentEffects, fields });
  return rows.flatMap((row) => {
    const instrument = textOf(row, "instrument_code");
    if (instrument === null) return [];
    const [effect, low, high] = [numberOf(row, "effect"), numberOf(row, "low"), numberOf(row, "high")];
    const said = (["population", "design", "years", "source"] as const).map((field) => textOf(row, field));
    return [{ instrument, cells: [textOf(row, "outcome"), textOf(row, "direction"), effect, low, high, textOf(row, "unit"), ...said] }];
  });
}

/**
 * What studies found of a line's instrument, as a table of the line, headed as found elsewhere: with population and design, and multiplied into nothing here. None where no study of the instrument
 * stands in the table.
 */
export function elsewhereDetail(instrument: string, effects: readonly Effect[]): readonly LineDetail[] {
  const own = effects.filter((each) => each.instrument === instrument);
  if (own.length === 0) return [];
  return [
    {
      name: "elsewhere",
      label: { en: "Found elsewhere of this instrument: no promise for here", zh: "其他地区对此类工具的研究结果（不代表本地效果）" },
      table: {
        columns: [
          tableColumn("outcome", "Outcome that was looked at", "结果变量"),
          tableColumn("direction", "Direction that the study says", "方向"),
          tableColumn("effect", "Effect as printed", "原文效果值"),
          tableColumn("low", "Low end of its interval", "区间下限"),
          tableColumn("high", "High end of its interval", "区间上限"),
          tableColumn("unit", "Unit of the effect", "效果单位"),
          tableColumn("population", "Of whom it was found", "研究对象"),
          tableColumn("design", "How it was found", "研究方法"),
          tableColumn("years", "Years of the data", "数据年份"),
          tableColumn("source", "Study", "文献"),
        ],
        rows: own.map(({ cells }) => cells),
      },
    },
  ];
}
