import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of support that does not last: government's share of R&D spending, and how long projects run. */
export const unstableSupportWords = sentences("unstable-support", {
  "share-question": {
    en: "Did the share of R&D that government pays fall by more than its own yearly steps explain?",
    zh: "研发经费中政府资金比重的下降是否超出其自身的年际波动？",
  },
  "share-question-of": {
    en: "Did the share of R&D in {$place} that government pays fall by more than its own yearly steps explain?",
    zh: "{$place}研发经费中政府资金比重的下降是否超出其自身的年际波动？",
  },
  nation: { en: "@whole", zh: "@whole" },
  fell: {
    en: "Government paid {$last} of R&D spending in {$place} in {$last_years} and {$first} in {$first_years} (means of years): {$change}; nine in ten walks of the same yearly steps give {$walks} ({$p}): {$outcome}. The yearly amount went from {$before} to {$now} (nominal): a share also falls where others pay more. {$between} {$rest}",
    zh: "{$place}研发经费中政府资金所占比重由{$first_years}平均{$first}降至{$last_years}平均{$last}，{$change :moved}；按同样的年际波动随机模拟，九成变化在{$walks}之间（{$p}）：{$outcome}。年均金额由{$before}变为{$now}（当年价）：其他方面投入增加也会使比重下降。{$between}{$rest}",
  },
  rose: {
    en: "Government paid {$last} of R&D spending in {$place} in {$last_years} and {$first} in {$first_years} (means of years): {$change}, no fall; nine in ten walks of the same yearly steps give {$walks} ({$p}). The yearly amount went from {$before} to {$now} (nominal). {$between} {$rest}",
    zh: "{$place}研发经费中政府资金所占比重由{$first_years}平均{$first}升至{$last_years}平均{$last}，提高{$change}，未出现下降；按同样的年际波动随机模拟，九成变化在{$walks}之间（{$p}）。年均金额由{$before}变为{$now}（当年价）。{$between}{$rest}",
  },
  confirmed: { en: "a fall beyond them", zh: "降幅超出这一范围" },
  "not-supported": { en: "it fell, and not beyond them", zh: "有所下降，但降幅没有超出这一范围" },
  "insufficient-data": { en: "it fell; whether by more than walks without direction give cannot be told", zh: "确有下降，但降幅是否超出无方向的波动无法判断" },
  "nation-as-a-whole": { en: "@Whole as a whole: {$change}.", zh: "@whole{$change :moved}。" },
  "a-fall-of": { en: "a fall of {$size}", zh: "下降{$size}" },
  "few-years": {
    en: "Total R&D spending and what government paid of it are both known for {$years} {$years :form one=year other=years} of {$place}; {$needed} are needed.",
    zh: "{$place}研发经费总额与政府资金均有数据的年份只有{$years}个，至少需要{$needed}个。",
  },
  walks: {
    en: "walks that take the share's own yearly steps, each as likely down as up; and the mean share of {$years}",
    zh: "按该比重自身的年际波动、升降机会均等作随机模拟；以及{$years}的平均比重",
  },
  "means-of": { en: "means of {$years} years", zh: "取{$years}年平均" },
  "two-steps": { en: "steps of two following years kept together", zh: "相邻两年的变动绑定" },
  "without-newest": { en: "without the newest year", zh: "不含最新年份" },
  "share-chart": { en: "Share of R&D spending that government pays", zh: "研发经费中政府资金的比重" },
  government: { en: "government", zh: "政府资金" },
  "length-question": {
    en: "Do fewer than {$share} of the @projects with a published length run {$years} years or more?",
    zh: "公布周期的@projects中，周期达到{$years}年的是否不足{$share}？",
  },
  "length-below": {
    en: "Of {$known} @projects called in {$years} with a published length, {$share} run {$long} years or more, fewer than {$limit}; {$beside}. {$drawn} {$generic} By year of call: {$calls}. {$unknown} {$unknown :form one=|project has| other=|projects have|} no length in the data.",
    zh: "{$years}立项且公布周期的{$known}个@projects中，{$share}的周期达到{$long}年，低于{$limit}；{$beside}。{$drawn}{$generic}按年份：{$calls}。另有{$unknown}个项目未公布周期。",
  },
  "length-not-below": {
    en: "Of {$known} @projects called in {$years} with a published length, {$share} run {$long} years or more, not fewer than {$limit}; {$beside}. {$drawn} {$generic} By year of call: {$calls}. {$unknown} {$unknown :form one=|project has| other=|projects have|} no length in the data.",
    zh: "{$years}立项且公布周期的{$known}个@projects中，{$share}的周期达到{$long}年，不低于{$limit}；{$beside}。{$drawn}{$generic}按年份：{$calls}。另有{$unknown}个项目未公布周期。",
  },
  "calls-drawn": {
    en: "Lengths are set call by call: {$calls} calls drawn again give {$range} (interval of {$level}).",
    zh: "周期由各批指南统一规定：对{$calls}批指南重新抽样，比例在{$range}之间（{$level}区间）。",
  },
  "by-call": { en: "each call counted once", zh: "每批指南计一次" },
  "by-money": { en: "by money", zh: "按经费计" },
  "run-years": { en: "{$share} run {$years} or more", zh: "达到{$years}年的为{$share}" },
  "of-call": { en: "{$year}: {$long} of {$known} ({$categories})", zh: "{$year}{$known}个中有{$long}个（{$categories}）" },
  generic: {
    en: "By category: {$categories}.",
    zh: "按类别：{$categories}。",
  },
  "of-category": { en: "{$category} {$long} of {$known}", zh: "{$category}的{$known}个中有{$long}个" },
  "of-generic": { en: "{$category} (generic technology) {$long} of {$known}", zh: "{$category}（共性技术）的{$known}个中有{$long}个" },
  "few-lengths": {
    en: "The length is known of {$known} of {$projects} projects in the call years that publish it; at least {$minimum} projects and {$share} are needed.",
    zh: "在公布周期的年份中，{$projects}个项目有{$known}个周期可知；至少需要{$minimum}个且占{$share}。",
  },
  "long-share": { en: "{$share} of projects running {$years} years or more", zh: "{$share}的项目周期达到{$years}年" },
  "all-lengths": { en: "{$years} years, all categories and calls", zh: "{$years}年，全部类别与年份" },
  "years-or-more": { en: "{$years} years or more", zh: "周期达到{$years}年" },
  "limit-of": { en: "limit of {$share}", zh: "界限为{$share}" },
  "called-in": { en: "called in {$year}", zh: "{$year}立项" },
  category: { en: "category {$category}", zh: "类别{$category}" },
  "generic-question": {
    en: "Do fewer @projects of generic technology run {$years} years or more than of all?",
    zh: "共性技术@projects中周期达到{$years}年的是否少于全部项目？",
  },
  "generic-result": {
    en: "Of {$generic} @projects of generic technology called in {$years} with a published length, {$share} run {$long} years or more, of the {$others} others {$other_share}. Lengths are mostly laid down call by call; dealing out over {$calls} whole calls which are of generic technology gives {$chance} in nine of ten draws ({$p}): {$outcome}. Generic technology by the office's own rule: {$ways}. What the calls ask for differs, and so may the time that it needs. {$unknown} {$unknown :form one=|project has| other=|projects have|} no length in the data.",
    zh: "{$years}立项且公布周期的共性技术@projects共{$generic}个，周期达到{$long}年的占{$share}，其余{$others}个中占{$other_share}。周期大多由各批指南规定；将“共性技术”在{$calls}批指南间整批随机分配，九成结果为{$chance}（{$p}）：{$outcome}。共性技术按本单位规则认定：{$ways}。各批指南任务不同，所需时间也可能不同。另有{$unknown}个项目未公布周期。",
  },
  "generic-confirmed": { en: "fewer of those of generic technology run so long", zh: "共性技术项目中长周期者较少" },
  "generic-not-supported": { en: "no fewer of those of generic technology run so long than chance gives", zh: "共性技术项目中长周期者不少于随机情形" },
  "generic-insufficient-data": {
    en: "whether fewer of those of generic technology run so long cannot be told",
    zh: "共性技术项目中长周期者是否较少无法判断",
  },
  "way-category": { en: "category {$names}, {$projects}", zh: "类别{$names}，{$projects}个" },
  "way-programme": { en: "else programme {$names}, {$projects}", zh: "其余按计划{$names}，{$projects}个" },
  "way-title": { en: "else a title with {$names}, {$projects}", zh: "其余按题名含{$names}，{$projects}个" },
  "few-generic": {
    en: "Of projects with a published length {$generic} {$generic :form one=is other=are} of generic technology and {$others} {$others :form one=is other=are} not; at least {$minimum} of both are needed.",
    zh: "公布周期的项目中，共性技术{$generic}个，其他{$others}个；两者均至少需要{$minimum}个。",
  },
  "dealt-calls": { en: "generic technology dealt out over {$calls} whole calls", zh: "“共性技术”在{$calls}批指南间整批随机分配" },
  "fewer-by": { en: "{$size} fewer", zh: "少{$size}" },
  "without-category": { en: "without the others of category {$category}", zh: "其他项目中不含类别{$category}" },
  "length-chart": { en: "Projects by length in years", zh: "按周期（年）划分的项目数" },
  "length-of": { en: "{$from} to under {$to}", zh: "{$from}至不足{$to}" },
});
