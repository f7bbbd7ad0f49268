import { sentences } from "../../../language/statement/sentences.ts";

/** What is to be done about hours that were asked for and not had. */
export const lendWords = sentences("lend-elsewhere", {
  elsewhere: {
    en: "Send who asks where nothing is free to the units alike that stand open: {$hours} hours of a year could have been had so. Agree it between the owners, put the other unit beside the full one wherever hours are asked for, and count each quarter how many took it: {$pairs}.",
    zh: "将无空闲时的申请转介到开放的同类设施：一年可由此满足{$hours}小时。由各所属单位商定转介办法，在预约入口并列显示同类设施，并按季统计转介数量：{$pairs}。",
  },
  pair: { en: "from {$from} to {$to} ({$hours} hours)", zh: "{$from}转至{$to}（{$hours}小时）" },
  "elsewhere-cost": {
    en: "No cost of its own: hours are paid by who uses them, at the prices of their owner.",
    zh: "不另列经费：机时由使用单位按所属单位价格付费。",
  },
  short: {
    en: "Give room for the {$hours} hours of a year that no unit alike within reach had, at {$count} {$count :form one=unit other=units}: first by longer opening hours and further machines where they stand, then by a service platform of that kind: {$units}.",
    zh: "为附近没有同类设施可用的{$hours}小时需求（涉及{$count}个设施）提供能力：先延长开放时间、在现有地点增加设备，再考虑建设此类服务平台：{$units}。",
  },
  unit: { en: "{$unit} ({$hours} hours)", zh: "{$unit}（{$hours}小时）" },
  "short-cost": {
    en: "Cost not yet estimated: the register does not say what an hour more costs its owner.",
    zh: "经费待测算：登记中没有所属单位增加机时的成本。",
  },
});
