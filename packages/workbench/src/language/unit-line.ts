import type { Language } from "@quoin/core";
import { unitText } from "./unit-text.ts";

/** Words that Chinese puts between a number and what is counted. */
const counted = /^([个项家条名次])(?!百分点)(.*)$/u;

/**
 * The unit as it stands by itself under the title of a chart.
 *
 *   unitLine("offices", "zh")  // "单位：个（单位）", behind a number 个单位
 *   unitLine("1", "zh")        // "比值"
 */
export function unitLine(unit: string, language: Language): string {
  const said = unitText(unit === "1" ? "ratio" : unit, language);
  const [, measure, things] = (language === "zh" && counted.exec(said)) || [];
  if (measure === undefined) return said;
  return things === "" ? `单位：${measure}` : `单位：${measure}（${things}）`;
}
