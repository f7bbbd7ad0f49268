import { catalogue } from "../language/catalogue.ts";

export const lentHoursText = catalogue("lentHours", {
  title: { en: "Hours that @facilities lend", zh: "平台机时开放共享" },
  line: {
    en: "In {$year}: {$effective} hours used by {$units} facilities and instruments, {$external} of them by others than the owner.",
    zh: "{$year}年：{$units}个平台和仪器共使用{$effective}小时，其中对外服务{$external}小时。",
  },
  rate: { en: "Sharing rate {$rate}.", zh: "共享率{$rate}。" },
  utilisation: { en: "Of the open hours {$rate} were used.", zh: "开放机时使用率{$rate}。" },
  refused: { en: "Refused: {$hours} hours.", zh: "未能满足{$hours}小时。" },
  unknown: { en: "Of {$count} nobody recorded hours; they are in no sum.", zh: "另有{$count}个未登记使用机时，不计入合计。" },
  flags: { en: "Plan lines after which the hours are as before", zh: "批准后机时未见改善的规划任务" },
  more: { en: "Facilities and free times", zh: "平台与空闲时段" },
});
