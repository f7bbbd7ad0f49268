import { sentences } from "../../../language/statement/sentences.ts";

/** Which firms to look at before anybody is named as the one that leads a chain. */
export const firmWords = sentences("firms-to-examine", {
  action: {
    en: "Find out what of its chain the largest maker of each of these industries of {$place} holds, and only then name whom to build up: {$firms}. In brackets the part of the value added that hangs on the industry's deliveries, and the part from abroad of all that stands behind its inputs ({$year}).",
    zh: "先查明{$place}下列各行业最大制造企业所掌握的链条环节，再确定重点培育对象：{$firms}。括号内为依托该行业供给的增加值占比与该行业投入背后来自国外的占比（{$year}）。",
  },
  firm: { en: "{$firm} ({$industry}, {$hangs} · {$reliance})", zh: "{$firm}（{$industry}，{$hangs}、{$reliance}）" },
  cost: {
    en: "Cost not yet estimated. Size is not control of a chain: no table shows what a firm holds of one. Assets are of their own year; delisted firms are absent.",
    zh: "经费待测算。规模不等于链条控制力：现有数据没有企业所掌握的环节。资产年份与投入产出表不同；已退市企业不在其中。",
  },
});
