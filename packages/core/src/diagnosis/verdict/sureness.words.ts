import { sentences } from "../../language/statement/sentences.ts";

/** What every finding owes its reader beside its own statement: interval, looks, choices, age. */
export const surenessWords = sentences("sureness", {
  above: { en: "How far the value lies above what chance gives", zh: "实际值高出随机水平的幅度" },
  below: { en: "How far the value lies below what chance gives", zh: "实际值低于随机水平的幅度" },
  "no-power": {
    en: "By this test no effect of any size could have been told from chance here; {$matters} would already matter.",
    zh: "此处任何幅度的变化都无法以该检验与随机结果区分，而{$matters}就值得关注，故不下结论。",
  },
  "no-power-open": {
    en: "By this test no effect of any size could have been told from chance here: on the side that is asked about anything from no effect to {$high} fits the data (interval of {$level}); {$matters} would already matter.",
    zh: "此处任何幅度的变化都无法以该检验与随机结果区分：在所问方向上，从没有到{$high}都与数据相符（{$level}区间），而{$matters}就值得关注，故不下结论。",
  },
  open: {
    en: "On the side that is asked about anything from no effect to {$high} fits the data (interval of {$level}); {$matters} would already matter.",
    zh: "在所问方向上，从没有到{$high}都与数据相符（{$level}区间），而{$matters}就值得关注，故不下结论。",
  },
  excluded: {
    en: "More than {$high} does not fit the data (interval of {$level}); {$matters} is the least that matters.",
    zh: "数据排除了超过{$high}的可能（{$level}区间）；值得关注的最小幅度为{$matters}。",
  },
  "excluded-all": {
    en: "Counted so, nothing on the side that is asked about fits the data (interval of {$level}); {$matters} is the least that matters.",
    zh: "按此口径，数据排除了所问方向上的任何差异（{$level}区间）；值得关注的最小幅度为{$matters}。",
  },
  large: {
    en: "What fits the data lies between {$low} and {$high} (interval of {$level}); {$matters} is the least that matters.",
    zh: "与数据相符的幅度介于{$low}与{$high}之间（{$level}区间）；值得关注的最小幅度为{$matters}。",
  },
  "many-looks": {
    en: "Alone it would be told from chance, among so many looks it is not.",
    zh: "单独看可与随机结果区分，考虑全部检验次数后则不能。",
  },
  nation: {
    en: "This cannot be told: {$looks} questions on the whole were held against chance, and with all of them allowed for this one does not hold (q = {$q}, at most {$limit}). Looked at alone:",
    zh: "尚不能下结论：就全域共检验了{$looks}个问题，考虑全部检验后本项不成立（q={$q}，上限为{$limit}）。单独来看：",
  },
  small: {
    en: "What was seen, {$seen}, is real and smaller than what is worth acting on, {$matters}.",
    zh: "观察到的幅度（{$seen}）可与随机结果区分，但小于值得采取行动的幅度（{$matters}）。",
  },
  "family-of-fields": {
    en: "{$looks} {$looks :form one=|field was| other=|fields were|} looked at, {$confirmed} confirmed; about {$expected} would fall below the level by chance alone, so that here p must stay under {$level}.",
    zh: "共检验{$looks}个领域，{$confirmed}个得到证据支持；仅凭偶然约有{$expected}个会低于显著性水平，因此此处p值须不高于{$level}。",
  },
  family: {
    en: "{$looks} {$looks :form one=|region was| other=|regions were|} looked at, {$confirmed} confirmed; about {$expected} would fall below the level by chance alone, so that here p must stay under {$level}.",
    zh: "共检验{$looks}个地区，{$confirmed}个得到证据支持；仅凭偶然约有{$expected}个会低于显著性水平，因此此处p值须不高于{$level}。",
  },
  robust: { en: "Each of the {$choices} choices listed keeps this answer.", zh: "所列{$choices}种口径均保持这一结论。" },
  "robust-tried": { en: "Each choice that could be tried ({$choices}) keeps this answer.", zh: "能够检验的各种口径（{$choices}种）均保持这一结论。" },
  "not-tried": { en: "Not tried, since figures for it are missing or too few: {$choices}.", zh: "因数据缺失或不足，未检验：{$choices}。" },
  untried: { en: "No other choice was tried: the answer depends on this one.", zh: "没有检验其他口径，结论取决于现有口径。" },
  depends: { en: "It depends on a choice: {$turns}, of {$all} choices.", zh: "结论取决于口径：所列{$all}种口径中，{$turns}。" },
  "turned-confirmed": { en: "“confirmed” under {$count} ({$choices})", zh: "有{$count}种得到证据支持（{$choices}）" },
  "turned-not-supported": { en: "“not supported” under {$count} ({$choices})", zh: "有{$count}种证据不支持（{$choices}）" },
  "turned-insufficient-data": { en: "“insufficient data” under {$count} ({$choices})", zh: "有{$count}种数据不足（{$choices}）" },
  fact: {
    en: "A fact of what is recorded, held against {$limits}: nothing beyond it is inferred.",
    zh: "以上为已登记内容的事实，与{$limits}比较，不作进一步推断。",
  },
  stated: {
    en: "What is recorded of the years to come is taken at its word and held against {$limits}: how such figures came out was not measured.",
    zh: "以上按登记的未来数值计算，与{$limits}比较；此类数值以往是否准确未经检验。",
  },
  "limit-of-rule": { en: "a limit of {$limit}, as the rule gives it", zh: "规则给定的界限（{$limit}）" },
  "limit-of-office": { en: "a limit of {$limit}, which the office set", zh: "本单位设定的界限（{$limit}）" },
  "limits-of-rule": { en: "limits as the rule gives them", zh: "规则给定的界限" },
  "limits-of-office": { en: "limits of which the office set some itself", zh: "部分由本单位设定的界限" },
  "limit-alone": {
    en: "This limit was held against no chance and tried on nobody else, so by itself it confirms nothing. Comparators are lacking: the rule asks for at least {$least}, of whom it may call at most one in ten as well.",
    zh: "该界限未与随机情形比较，也未在他处检验，仅凭该界限不能认定存在问题。缺少对照：规则要求至少{$least}个对照，且按该界限至多十分之一的对照同样会被判为有问题。",
  },
  "beside-small": {
    en: "Told from chance on the side that is asked about, by less than matters: {$choices}.",
    zh: "在所问方向上可与随机结果区分、但未达到值得关注幅度的口径：{$choices}。",
  },
  "beside-chance": {
    en: "Told from chance on the side that is asked about, though not confirmed: {$choices}.",
    zh: "在所问方向上可与随机结果区分、但不足以判为得到证据支持的口径：{$choices}。",
  },
  "other-side": { en: "On the other side of the middle of what chance gives: {$choices}.", zh: "落在随机水平均值另一侧的口径：{$choices}。" },
  "choice-with-p": { en: "“{$label}” ({$p})", zh: "“{$label}”（{$p}）" },
  choice: { en: "“{$label}”", zh: "“{$label}”" },
  until: { en: "The main answer rests on data up to {$year}. {$statement}", zh: "主要结果所用数据截至{$year}。{$statement}" },
  uncoded: {
    en: "Of {$all} {$things} {$coded} ({$share}) name {$code}; at least {$minimum} must, else what is not named is unknown and not absent.",
    zh: "{$all}个{$things}中有{$coded}个（{$share}）注明{$code}；至少需要{$minimum}，否则未注明不等于没有。",
  },
  empty: {
    en: "There are no {$things}; at least {$minimum} of them must name {$code}, else what is not named is unknown and not absent.",
    zh: "没有{$things}；其中至少需要{$minimum}注明{$code}，否则未注明不等于没有。",
  },
});
