import { sentences } from "../../../language/statement/sentences.ts";

/** What is to be done about hours that stand idle, closed to others or late. */
export const openHoursWords = sentences("open-hours", {
  idle: {
    en: "Within {$years} {$years :form one=year other=years} open the hours that stand idle at {$count} {$count :form one=unit other=units} of {$owners} {$owners :form one=owner other=owners}: each owner sets hours, prices and who decides, and the office reads at the end of the year how many were lent: {$units}.",
    zh: "{$years}年内开放{$owners}家单位{$count}台（套）设施与仪器的闲置机时：由各所属单位公布开放时间、收费和审批方式，年末统计对外服务机时：{$units}。",
  },
  closed: {
    en: "Within {$years} {$years :form one=year other=years} let the owners of {$count} {$count :form one=unit other=units} ({$owners} {$owners :form one=owner other=owners}) give others the share of hours that the rules ask for, and pay or grade them by the hours lent: {$units}.",
    zh: "{$years}年内由{$owners}家单位将{$count}台（套）设施与仪器的对外服务机时提高到规定比例，并按对外机时补助或考核：{$units}。",
  },
  "without-firms": {
    en: "Within {$years} {$years :form one=year other=years} agree joint use with firms for {$count} {$count :form one=unit other=units} of universities and institutes ({$owners} {$owners :form one=owner other=owners}): hours kept for firms, a price of their own, and a firm among those who decide: {$units}.",
    zh: "{$years}年内就{$owners}家高校院所的{$count}台（套）设施与仪器与企业约定共建共用：留出企业机时、单列收费、由企业参与决定：{$units}。",
  },
  waits: {
    en: "Within {$years} {$years :form one=year other=years} shorten the wait at {$count} {$count :form one=unit other=units} ({$owners} {$owners :form one=owner other=owners}): longer opening, a further machine, or units alike beside it wherever hours are asked for: {$units}.",
    zh: "{$years}年内缩短{$owners}家单位{$count}台（套）设施与仪器的等待时间：延长开放、增加设备，或在预约入口并列同类设施：{$units}。",
  },
  bases: {
    en: "Within {$years} {$years :form one=year other=years} support {$count} {$count :form one=|testing base| other=|testing bases|} of firms ({$owners} {$owners :form one=owner other=owners}) for the hours that they lend to others, and none that stands idle; build none where one has room: {$units}.",
    zh: "{$years}年内按对外服务机时支持{$owners}家企业的{$count}个试验基地，闲置者不予支持，有空闲能力的地方不再新建：{$units}。",
  },
  cost: {
    en: "Cost not yet estimated: the price of an hour is the owner's own, and the register does not say what an hour more costs.",
    zh: "经费待测算：机时价格由所属单位自定，登记中没有增加机时的成本。",
  },
});
