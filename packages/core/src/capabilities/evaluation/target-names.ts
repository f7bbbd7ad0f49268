import type { LocalText } from "../../language/text.ts";
import type { TargetFigure } from "../../plan/line-target.ts";

interface Named {
  readonly name: LocalText;
  readonly unit: string;
}

const names: Readonly<Record<TargetFigure, Named>> = {
  effective_hours: { name: { en: "Effective hours of a machine", zh: "单台有效机时" }, unit: "hours a year" },
  external_share: { name: { en: "Share of the hours that is for others", zh: "对外服务机时占比" }, unit: "share" },
  firm_share: { name: { en: "Share of the hours that firms used", zh: "企业使用机时占比" }, unit: "share" },
  wait_days: { name: { en: "Median wait", zh: "等待中位数" }, unit: "days" },
  refused_hours: { name: { en: "Hours refused", zh: "未满足的机时" }, unit: "hours a year" },
};

/** Figures of targets in words, by their name in the record. */
export const targetNames: Readonly<Record<string, Named | undefined>> = names;
