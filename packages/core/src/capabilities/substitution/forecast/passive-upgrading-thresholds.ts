import { columnText } from "../../../language/number-text.ts";
import type { ThresholdTable } from "../../../workspace/threshold.ts";
import { referenceClass } from "./back-test/reference-class.ts";

/** What the record of alarms says of the default. */
const usualAlarm = 0.5;
const record = referenceClass.alarm_curve.find(({ alarm }) => alarm === usualAlarm);

/** What the office decides on forecasts of substitution: when to warn, whom to compare, who hangs on what, and how long a capability takes. */
export const passiveUpgradingThresholds = {
  alarm: {
    default: usualAlarm,
    unit: "probability",
    why: {
      en: `At one half ${record?.warned} of ${record?.takeovers} takeovers of families held out were warned of, half of them ${columnText(record?.median_lead_years, "en", 1)} years ahead or more, with false alarms in ${record?.false_alarms} of ${record?.without_takeover} series.`,
      zh: `取一半时，在留出的技术门类上，${record?.takeovers}次替代中有${record?.warned}次得到预警，半数提前${columnText(record?.median_lead_years, "zh", 1)}年以上；${record?.without_takeover}个未发生替代的案例中误报${record?.false_alarms}次。`,
    },
  },
  alarm_tolerance: {
    default: 0.2,
    unit: "probability",
    why: {
      en: "No office can tell three chances in ten from seven as sharply as one half suggests: the answer at both stands beside it.",
      zh: "一半的界限并无绝对依据，三成与七成时的结论一并列出。",
    },
  },
  level: { default: 50, unit: "percent", why: { en: "Half of the market.", zh: "份额过半。" } },
  home: {
    default: "",
    unit: "region of the table",
    why: { en: "The economy of this workspace, as the table names it.", zh: "本工作区所属经济体（表中名称）。" },
  },
  elsewhere: { default: "World", unit: "region of the table", why: { en: "What home is held against.", zh: "比较对象。" } },
  markets: {
    default: [],
    inChina: ["smartphone_display_world", "ev_car_sales_share", "electricity_mix"],
    asks: "thresholds.passive-upgrading.markets",
    unit: "episodes",
    why: {
      en: "China's example: the paper's own case goes on with OLED, and two industries have large assets; a substitution is open in each.",
      zh: "替代尚未完成的市场；中国示例为原文案例的后续（OLED）以及资产规模较大的两个行业。",
    },
  },
  families: {
    default: [],
    inChina: [
      "tv_display_world=displays",
      "smartphone_display_world=displays",
      "ev_car_sales_share=vehicles",
      "eu_car_powertrain=vehicles",
      "electricity_mix=energy",
    ],
    unit: "EPISODE=FAMILY",
    why: {
      en: "Families of the reference class to which markets belong: their forecasts are made with what was learnt without the family. Of the markets of that class it is known.",
      zh: "各市场在参照样本中所属的技术门类：其预测所用参数在剔除该门类后得出。参照样本所含市场的门类已知。",
    },
  },
  exposed: {
    default: [],
    unit: "EPISODE=INDUSTRY",
    why: { en: "The listed industry in which the makers or users of the old technology stand.", zh: "旧技术的生产或使用企业所属的上市行业。" },
  },
  capability_years: {
    default: 5,
    unit: "years",
    why: {
      en: "Nine in ten publicly funded projects of known length (696, median three years) end within five years; a plant comes after.",
      zh: "已知周期的696个政府资助项目（中位三年）九成在五年内完成，建厂还在其后。",
    },
  },
  risk_years: { default: 10, unit: "years", why: { en: "The horizon of the alarm.", zh: "与预警的时间范围一致。" } },
  makers: {
    default: [],
    inChina: [
      "tv_display_world/crt=crt-display",
      "tv_display_world/lcd=lcd-display",
      "smartphone_display_world/rest=lcd-display",
      "smartphone_display_world/oled=oled-display",
    ],
    unit: "EPISODE/TECHNOLOGY=RECORD",
    why: {
      en: "The technology of the register whose items on cards name the makers; `rest` is all that the table does not name.",
      zh: "登记册中的技术，卡片条目列有其生产单位；其余技术指表中未列者。",
    },
  },
  successors: {
    default: [],
    unit: "EPISODE/TECHNOLOGY=INDUSTRY",
    why: {
      en: "The listed industry of motors and batteries, and of new power: its firms are a sign of capability in the successor. Displays old and new share one industry, which says nothing.",
      zh: "电机电池与新型电力所属的上市行业，其企业数反映新技术能力；新旧显示同属一个行业，无法区分。",
    },
  },
  successor_words: {
    default: [],
    unit: "EPISODE/TECHNOLOGY=WORD|WORD",
    why: { en: "Words by which titles and programmes of projects name the successor.", zh: "项目标题与专项名称中指称新技术的用词。" },
  },
  trade: {
    default: [],
    inChina: ["tv_display_world=c14", "smartphone_display_world=c14", "ev_car_sales_share=c15", "electricity_mix=c17"],
    unit: "EPISODE=INDUSTRY",
    why: {
      en: "The industry of the table of exports: electrical and optical equipment, transport equipment, electricity.",
      zh: "出口表中的行业：电气与光学设备、运输设备、电力。",
    },
  },
  trade_country: { default: "", asks: null, unit: "code of the economy", why: { en: "The economy of this workspace.", zh: "本工作区所属经济体。" } },
  finance: {
    default: [],
    unit: "industries",
    why: { en: "Their assets are other people's money; they would hide every dependence.", zh: "金融业资产多为负债所形成，会掩盖各地的依赖程度。" },
  },
} satisfies ThresholdTable;

/** The rule of which these are the limits, for whoever asks as it does. */
export const substitutionLimits = { code: "passive-upgrading", thresholds: passiveUpgradingThresholds } as const;
