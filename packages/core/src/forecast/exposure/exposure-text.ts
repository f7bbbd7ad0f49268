import type { LocalText } from "../../language/text.ts";
import { decimal, listed, moneyOf10k, percent } from "../../language/wording.ts";
import type { ExposedUnit, UnitKind } from "./exposed-unit.ts";
import type { Exposure } from "./exposure.ts";

/** Lead time against capability time, and the value at risk, in one passage; a text that says why there is no exposure stands as it is. */
export function exposureText(exposure: Exposure | LocalText): LocalText {
  if (!("loss" in exposure)) return exposure;
  const [time, value] = [timeText(exposure), valueText(exposure)];
  return { en: `${time.en} ${value.en}`, zh: time.zh + value.zh };
}

function timeText({ leadYears, earlyYears, capabilityYears, beforeCapability }: Exposure): LocalText {
  if (beforeCapability === null) return { en: "There are not yet two years to go by.", zh: "数据尚不足两年。" };
  const [early, before] = [earlyYears === null ? null : decimal(earlyYears, 1), percent(beforeCapability, 0)];
  const spare = leadYears === null ? null : leadYears - capabilityYears;
  return {
    en: `Lead time: ${leadYears === null ? "beyond fifty years" : `${decimal(leadYears, 1)} years`}${early === null ? "" : ` (one chance in ten: ${early})`}; building the capability takes ${capabilityYears}${spare === null ? "" : spare < 0 ? `, so ${decimal(-spare, 1)} years are missing` : `, so ${decimal(spare, 1)} years are left to decide`}. Overtaken before the capability stands: ${before}.`,
    zh: `预警期${leadYears === null ? "超过五十年" : `为${decimal(leadYears, 1)}年`}${early === null ? "" : `（一成可能为${early}年）`}，能力建设需${capabilityYears}年${spare === null ? "" : spare < 0 ? `，缺${decimal(-spare, 1)}年` : `，尚有${decimal(spare, 1)}年可供决策`}。能力建成之前即被替代的概率为${before}。`,
  };
}

function valueText({ units, loss, riskYears, from }: Exposure): LocalText {
  const then = loss.years[riskYears - 1];
  const top = topUnits(units, "region", 3);
  const firms = units.filter(({ kind, measure }) => kind === "organisation" && measure === "assets");
  const makers = {
    en: from.card === null ? `${firms.length} listed firms of the industry (${from.industry ?? "–"})` : `${firms.length} makers on the card`,
    zh: from.card === null ? `${firms.length}家行业上市公司（${from.industry ?? "—"}）` : `卡片所列${firms.length}家生产单位`,
  };
  const regions = listed(top.map(({ name }) => name));
  const where = top.length === 0 ? { en: "", zh: "" } : { en: ` Most exposed: ${regions.en}.`, zh: `影响最大：${regions.zh}。` };
  if (then === undefined || firms.length === 0) return where;
  const sum = (pick: (unit: ExposedUnit) => number | null) => moneyOf10k(firms.reduce((total, unit) => total + (pick(unit) ?? 0), 0));
  const [all, lost, wide] = [sum(({ value }) => value), sum(({ valueAtRisk }) => valueAtRisk), sum(({ valueAtRiskP90 }) => valueAtRiskP90)];
  return {
    en: `Assets at risk by ${then.year}: at most ${lost.en} expected, ${wide.en} one chance in ten, of ${all.en} of ${makers.en}. Assets, not profit.${where.en}`,
    zh: `至${then.year}年风险资产：预期至多${lost.zh}，一成可能达${wide.zh}（${makers.zh}，资产合计${all.zh}）。此为资产，并非利润。${where.zh}`,
  };
}

/** The units of a kind that stand to lose most. */
export function topUnits(units: readonly ExposedUnit[], kind: UnitKind, count: number): readonly ExposedUnit[] {
  return units.filter((unit) => unit.kind === kind && (unit.valueAtRisk ?? unit.value ?? 0) > 0).slice(0, count);
}
