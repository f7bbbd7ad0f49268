import { catalogue } from "../language/catalogue.ts";

export const inspectionsText = catalogue("inspections", {
  title: { en: "Looked at within three years", zh: "三年内的监督检查" },
  answer: {
    en: "{$at}: {$due} of {$count} programmes were neither evaluated nor inspected within {$years} years; inspections entered: {$inspections}.",
    zh: "{$at}：{$count}个专项中有{$due}个在{$years}年内既未考核也未检查；已登记检查{$inspections}次。",
  },
  programme: { en: "Programme", zh: "专项" },
  state: { en: "State", zh: "状态" },
  done: { en: "looked at", zh: "已检查" },
  "not-yet": { en: "not due yet", zh: "尚未到期" },
  due: { en: "due", zh: "应检查" },
  dueBy: { en: "By", zh: "应检查日期" },
  unknown: { en: "not known since when it runs", zh: "启动时间不详" },
  evaluated: { en: "Evaluated for", zh: "最近考核年度" },
  inspected: { en: "Inspected on", zh: "最近检查日期" },
  since: { en: "Runs since", zh: "启动时间" },
  enter: { en: "Enter an inspection", zh: "登记检查" },
  day: { en: "Day", zh: "日期" },
  kind: { en: "Kind", zh: "类别" },
  inspector: { en: "Inspected by (empty = you)", zh: "检查人（不填则为本人）" },
  result: { en: "Result", zh: "结论" },
  found: { en: "What was found", zh: "检查情况" },
  foundHint: { en: "For the office alone. The same day and kind again corrects what was entered.", zh: "仅限本单位查看。同日同类再次登记即为更正。" },
  entered: { en: "Kept.", zh: "已保存。" },
});
