import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of suppliers abroad that could stop a chain. */
export const brokenLinkWords = sentences("broken-link", {
  question: {
    en: "Could one supplying industry abroad stop so much of the chain that it is felt in the whole economy?",
    zh: "境外是否有某一供给行业中断即足以影响整个经济？",
  },
  baseline: { en: "{$part} of its deliveries can be replaced, {$year}", zh: "供给中{$part}可替代，{$year}" },
  replaceable: { en: "{$part} can be replaced", zh: "{$part}可替代" },
  limit: { en: "limit of {$limit}", zh: "界限为{$limit}" },
  earlier: { en: "in {$year}", zh: "{$year}" },
  groups: { en: "a group of economies taken as one supplier", zh: "把经济体组视为一个供给方" },
  comparison: { en: "{$limit} of all value added", zh: "全部增加值的{$limit}" },
  found: {
    en: "Of {$suppliers} supplying {$suppliers :form one=industry other=industries} of the {$economies} {$economies :form one=economy other=economies} abroad that stand one by one in the table{$groups} these would cost the largest shares of the value added of {$year} if they stopped and {$part} could be replaced: {$most}",
    zh: "{$year}表中单列的{$economies}个境外经济体的{$suppliers}个供给行业中{$groups}，若中断供给且{$part}可替代，造成增加值损失最大的依次为：{$most}",
  },
  grouped: {
    en: " (all others stand in groups, of which one industry taken as a single supplier would cost up to {$share})",
    zh: "（其余经济体仅以组列出；若把组的一个行业视为一个供给方，损失最高为{$share}）",
  },
  one: { en: "{$industry} of {$economy} ({$share})", zh: "{$economy}{$industry}（{$share}）" },
  none: { en: "No industry of another economy delivers anything.", zh: "没有其他经济体的行业供给。" },
  confirmed: {
    en: "one of them alone reaches {$limit}, the limit set here for what the whole economy feels",
    zh: "其中一个单独中断的损失即达到此处为“影响整个经济”设定的界限（{$limit}）",
  },
  refused: {
    en: "at the level of whole industries of single economies none of them alone reaches {$limit}, the limit set here for what the whole economy feels; this says nothing of a single product",
    zh: "就单个经济体的整个行业而言，任何一个单独中断的损失均未达到此处为“影响整个经济”设定的界限（{$limit}）；这不说明单一产品的情况",
  },
});
