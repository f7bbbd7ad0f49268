import { catalogue } from "../language/catalogue.ts";

export const flowText = catalogue("moneyFlow", {
  title: { en: "From whom, through which programme, to whom the money went", zh: "资金流向：资金层级、计划（专项）、承担单位" },
  subtitle: {
    en: "{$money} given, of the transactions that you may see: paid, matched or taken as a share, less what came back. Commitments and guarantees are not in it.",
    zh: "已到位资金{$money}，含拨付、配套和股权投入，已扣除退回；立项金额和担保不计。",
  },
  level: { en: "Level", zh: "资金层级" },
  programme: { en: "Programme", zh: "计划（专项）" },
  holder: { en: "Held by", zh: "承担单位" },
  unsaid: { en: "not said", zh: "未注明" },
  rest: { en: "all others", zh: "其余合计" },
  hint: { en: "Point at a part to follow its money; click to open it.", zh: "点按任一处查看资金去向，再次点击打开。" },
  share: { en: "{$name}: {$money}, {$share}% of all", zh: "{$name}：{$money}，占{$share}%" },
  others: { en: "Money in {$currencies} is drawn apart.", zh: "其他币种（{$currencies}）另图表示。" },
});
