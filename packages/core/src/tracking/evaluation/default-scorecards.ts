import type { LocalText } from "../../text.ts";

/** An item as a scorecard record holds it; `name` in both languages. */
export interface CardItem {
  readonly code: string;
  readonly name: LocalText;
  readonly unit: string;
  readonly points: readonly (readonly [input: number, score: number])[];
}

export interface DefaultCard {
  readonly id: string;
  readonly label: LocalText;
  readonly items: readonly CardItem[];
}

const item = (code: string, en: string, zh: string, unit: string, ...points: readonly (readonly [number, number])[]): CardItem => ({
  code,
  name: { en, zh },
  unit,
  points,
});

/**
 * Scorecards that hold until the office keeps its own under the same id. Items and limits are ours, 100 points in all: progress and money for programmes and funds,
 * for platforms the two published averages of instrument sharing (1,440 effective hours, 16 % for others) as the middle of the scale.
 */
export const defaultCards: Readonly<Record<string, DefaultCard>> = {
  programme: {
    id: "programme-evaluation",
    label: { en: "Evaluation of a programme", zh: "专项考核评分表" },
    items: [
      item("milestones_on_time", "Milestones reached in time", "里程碑按期完成率", "share", [0.5, 0], [1, 50]),
      item("paid_share", "Share of the commitments that is paid", "承诺资金拨付率", "share", [0, 0], [0.8, 20]),
      item("leverage_private", "Private money per public money", "社会资本放大倍数", "ratio", [0, 0], [2, 30]),
    ],
  },
  fund: {
    id: "fund-evaluation",
    label: { en: "Evaluation of a fund", zh: "基金绩效评价表" },
    items: [
      item("leverage_total", "All money per public money", "资金放大倍数", "ratio", [1, 0], [4, 40]),
      item("paid_share", "Share of the commitments that is paid", "承诺资金拨付率", "share", [0, 0], [0.8, 30]),
      item("local_reinvestment", "Share that is invested in the fund's own region", "返投比例", "share", [0, 0], [0.6, 30]),
    ],
  },
  facility: {
    id: "facility-evaluation",
    label: { en: "Evaluation of a platform", zh: "平台考核评分表" },
    items: [
      item("effective_hours", "Effective hours", "有效机时", "hours a year", [0, 0], [1440, 35], [2000, 50]),
      item("sharing_rate", "Share of the hours that is for others", "对外服务机时占比", "share", [0, 0], [0.16, 30], [0.34, 50]),
    ],
  },
  organisation: {
    id: "institute-evaluation",
    label: { en: "Evaluation of an institute", zh: "院所考核评分表" },
    items: [
      item("milestones_on_time", "Milestones reached in time", "里程碑按期完成率", "share", [0.5, 0], [1, 60]),
      item("sharing_rate", "Share of the hours of its platforms that is for others", "所属平台对外服务机时占比", "share", [0, 0], [0.16, 25], [0.34, 40]),
    ],
  },
};

/** Grades by share of the points; the words are those of the evaluation of instrument sharing. */
export const defaultGrades = [
  ["excellent", 0.85],
  ["good", 0.7],
  ["pass", 0.5],
  ["poor", 0],
] as const;
