import { sentences } from "../../language/statement/sentences.ts";

/** What a plan document says of what is open to society beside hours. */
export const openStandWords = sentences("report-open-stand", {
  heading: { en: "Open to society: results, standards, people, bodies, instruments", zh: "面向社会开放：成果、标准、人才、机构与政策工具" },
  results: {
    en: "{$offered} {$offered :form one=|result is| other=|results are|} offered and {$taken} {$taken :form one=was other=were} taken up. {$within}",
    zh: "公开成果{$offered}项，已转化{$taken}项。{$within}",
  },
  within: {
    en: "Within {$years} years {$share} find a taker ({$interval}), those still waiting counted as waiting.",
    zh: "{$years}年内被采用的比例为{$share}（{$interval}），尚在等待者按等待计算。",
  },
  needs: {
    en: "Of {$all} recorded needs {$without} {$without :form one=finds other=find} no result offered in their technology.",
    zh: "登记需求{$all}项，其中{$without}项在所涉技术上没有公开成果。",
  },
  standards: {
    en: "Of {$items} needed card items {$whole} {$whole :form one=has other=have} a standard, a test method, an accredited laboratory and a product that passed. {$gaps}",
    zh: "清单所需条目{$items}个，其中{$whole}个标准、方法、认可实验室与合格产品齐备。{$gaps}",
  },
  gaps: { en: "Lacking, expired, expiring or not recorded: {$steps}.", zh: "缺失、过期、即将到期或未登记：{$steps}。" },
  standard: { en: "the standard of {$items}", zh: "标准{$items}个" },
  method: { en: "the method of {$items}", zh: "方法{$items}个" },
  laboratory: { en: "the laboratory of {$items}", zh: "实验室{$items}个" },
  product: { en: "the product of {$items}", zh: "合格产品{$items}个" },
  people: {
    en: "{$trainings} {$trainings :form one=|training is| other=|trainings are|} recorded, {$open} {$open :form one=|post stands| other=|posts stand|} open; for {$short} {$short :form one=skill other=skills} more posts are open than a year of training fills, for {$unknown} nobody recorded what training gives.",
    zh: "登记培训{$trainings}个，空缺岗位{$open}个；{$short}项技能的空缺超过一年培训所能补充，{$unknown}项技能没有培训产出记录。",
  },
  bodies: {
    en: "Of {$all} technologies of cards and priorities nobody answers for {$nobody}, and several bodies for {$several}.",
    zh: "清单与优先领域涉及技术{$all}项，其中{$nobody}项无机构归口负责，{$several}项由多个机构归口。",
  },
  instruments: {
    en: "Policies reach {$cells} {$cells :form one=pair other=pairs} of target group and instrument; {$holes} {$holes :form one=stands other=stand} empty, {$double} {$double :form one=has other=have} several offers side by side, and {$above} {$above :form one=pair other=pairs} of policies {$above :form one=pays other=pay} together more than all costs.",
    zh: "政策覆盖目标群体与工具组合{$cells}个；空白{$holes}个，重复提供{$double}个，合计资助超过全部成本的政策组合{$above}个。",
  },
  orders: {
    en: "Of {$all} public orders of something new {$decided} {$decided :form one=was other=were} decided, {$first} with the buyer as the first.",
    zh: "政府采购创新需求{$all}项，其中已定标{$decided}项，首购{$first}项。",
  },
});
