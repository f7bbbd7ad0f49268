import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of what provinces could do next. */
export const opportunitiesWords = sentences("opportunities", {
  result: {
    en: "From {$years :from} to {$years :to} {$candidates} cases of {$regions} @regions were looked at. A case is a @region, a @activity and a period at whose start it had no advantage in it; with fewer than {$held} @counted in all at either end of the period a @region is left out. In {$entries} of the cases an advantage came, with at least {$least} @counted. Nearness to what was held tells these from the rest with an area under the curve of {$density} (0.5 is guessing), being nearly there already with {$rca}: nearness gains {$gain}. Worlds in which every @region keeps its own mix give a gain of {$chance :low} to {$chance :high} in nine of ten ({$p}): {$outcome} {$wider}",
    zh: "{$years}，对{$regions}个@regions考察了{$candidates}个组合。每个组合为一个@region、一个@activity和一个时段，期初该@region对该@activity不具优势；期初或期末@counted总数不足{$held}个的@region不计。其中{$entries}个在期末取得优势（@counted至少{$least}个）。以关联密度区分的曲线下面积为{$density}（0.5为随机猜测），以“原本已接近”区分为{$rca}：关联密度的增益为{$gain}。各@region构成保持不变的模拟情形下增益九成为{$chance :low}至{$chance :high}（{$p}）：{$outcome}{$wider}",
  },
  wider: {
    en: "Without these two least numbers there are {$all} cases, in {$entered} of which an advantage came: there nearness stands at {$density} ({$density_ends :low} to {$density_ends :high}), being nearly there already at {$rca}.",
    zh: "不设上述两项最低数量时，共{$all}个组合，其中{$entered}个取得优势：关联密度的曲线下面积为{$density}（{$density_ends :low}至{$density_ends :high}），“原本已接近”为{$rca}。",
  },
  confirmed: {
    en: "nearness says what comes next beyond what current advantage says, and recommendations may rest on it.",
    zh: "关联密度在当前优势之外仍能预示下一步进入，可作为推荐依据。",
  },
  "not-supported": {
    en: "nearness is not seen to gain over being nearly there already. Options listed by it describe where a @region stands and are no forecast.",
    zh: "关联密度在此不优于当前优势；据此列出的选项只说明@regions所处位置，不是预测。",
  },
  "insufficient-data": {
    en: "whether nearness gains anything over being nearly there already cannot be told. Options listed by it are no forecast.",
    zh: "关联密度是否优于“原本已接近”无法判定；据此列出的选项不是预测。",
  },
  "choices-disagree": {
    en: "density gains nothing over current advantage here, though it does under another choice ({$choices}); nothing may be recommended by it until it is known which one is right.",
    zh: "关联密度在此不优于当前优势，但在另一口径（{$choices}）下则优于；在口径未定之前不能据此推荐。",
  },
  region: {
    en: "From {$years :from} to {$years :to} {$region} came to hold {$entries} of {$candidates} @activities that it had not held. Their rank by nearness less their rank by being nearly there is {$points} of what was absent ({$chance :low} to {$chance :high} by chance; {$p}): {$outcome} {$options}",
    zh: "{$years}，{$region}在{$candidates}个原不具优势的@activity组合中新进入{$entries}个。其按关联密度的位次与按“原本已接近”的位次之差为{$points}（随机情形为{$chance :low}至{$chance :high}；{$p}）：{$outcome}{$options}",
  },
  "region-confirmed": { en: "its entries followed nearness.", zh: "其新进入@activity循着关联方向。" },
  "region-not-supported": {
    en: "its entries did not follow nearness more than what it nearly held.",
    zh: "其新进入@activity并未比“原本已接近”更循着关联方向。",
  },
  "region-insufficient-data": { en: "whether its entries followed nearness cannot be told.", zh: "其新进入@activity是否循着关联方向无法判定。" },
  options: {
    en: "Nearest in {$year} of what it lacks and more complex than the mean of what it holds: {$options}.",
    zh: "{$year}尚不具有、且复杂度高于现有@activity平均的最近选项：{$options}。",
  },
  "no-options": {
    en: "Nothing that it lacks in {$year} is more complex than the mean of what it holds.",
    zh: "{$year}尚不具有的@activity中没有复杂度高于现有@activity平均的。",
  },
  option: { en: "{$activity} (density {$density}, because it holds {$because})", zh: "{$activity}（关联密度{$density}，因其已具有{$because}）" },
  "no-sign": {
    en: "Complexity has no certain sign here: by diversity and by ubiquity it points opposite ways ({$correlation} with diversity), so nothing may be recommended by it.",
    zh: "复杂度的方向在此不能确定：按多样性与按普遍性得出的方向相反（与多样性的相关系数为{$correlation}），不能据此推荐。",
  },
  "one-year": {
    en: "The evidence holds {$years} {$years :form one=year other=years} of {$regions} @regions; entries need two years at least.",
    zh: "数据包含{$regions}个@regions{$years}个年份；检验新进入至少需要两个年份。",
  },
  "too-few": {
    en: "Only {$entries} entries among {$candidates} candidates; at least {$minimum} are needed.",
    zh: "{$candidates}个候选组合中只有{$entries}个新进入；至少需要{$minimum}个。",
  },
  "region-too-few": {
    en: "{$region} came to hold {$entries} @activities that it had not held; at least {$minimum} are needed to tell what they followed.",
    zh: "{$region}只新进入{$entries}个@activity；至少需要{$minimum}个才能判断其循着什么方向。",
  },
  "region-question": {
    en: "Did {$region} enter what lay near to what it held, beyond what it nearly held already?",
    zh: "{$region}新进入的@activity是否循着与现有@activity的关联，而不只是原本已接近？",
  },
  "own-mix-stock": {
    en: "{$draws} worlds without development: every @region has the mix of the last time throughout, and earlier times are parts of later ones",
    zh: "{$draws}个没有发展的模拟情形：各@region始终为末期构成，前期为后期的一部分",
  },
  "own-mix-samples": {
    en: "{$draws} worlds without development: what every @region has over all times is dealt out over the times anew",
    zh: "{$draws}个没有发展的模拟情形：各@region各期合计在各期之间重新分配",
  },
  area: { en: "a gain in area of {$area}, both of itself and beyond that of such worlds", zh: "增益本身及其高出上述情形的幅度均达到{$area}" },
  places: { en: "{$points} of rank", zh: "位次{$points}" },
  baseline: { en: "all years and @activities, advantage from 1 on, minimum conditional probability", zh: "全部年份与@activity，优势以1为界，最小条件概率" },
  manufacturing: { en: "manufacturing industries alone", zh: "仅制造业" },
  since: { en: "from {$year} on", zh: "自{$year}起" },
  apart: { en: "years {$years} apart", zh: "相隔{$years}年比较" },
  threshold: { en: "advantage from {$threshold} on", zh: "优势以{$threshold}为界" },
  cosine: { en: "relatedness by cosine", zh: "以余弦计关联度" },
  chart: { en: "Area under the curve: what tells entries", zh: "曲线下面积：何者能区分新进入" },
  density: { en: "nearness (density)", zh: "关联密度" },
  rca: { en: "current advantage", zh: "当前优势" },
  frequency: { en: "how many hold it", zh: "具有者数量" },
  "region-chart": { en: "{$region}: density of the nearest that it lacks, {$year}", zh: "{$region}：尚不具有的最近@activity的关联密度，{$year}" },
});
