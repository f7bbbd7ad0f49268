import type { LocalText } from "../../language/text.ts";
import type { EvaluationKind } from "../../workspace/scorecard-settings.ts";

/** An item of a scorecard: a line through points, straight between them and flat outside the ends. */
export interface CardItem {
  readonly code: string;
  readonly group: string | null;
  readonly name: LocalText;
  readonly unit: string;
  readonly points: readonly (readonly [input: number, score: number])[];
}

export interface DefaultCard {
  readonly id: string;
  readonly label: LocalText;
  readonly items: readonly CardItem[];
}

const item = (code: string, group: string | null, en: string, zh: string, unit: string, ...points: readonly (readonly [number, number])[]): CardItem => ({
  code,
  group,
  name: { en, zh },
  unit,
  points,
});

const onTime = (...points: readonly (readonly [number, number])[]) =>
  item("milestones_on_time", "policy-goal", "Milestones reached in time", "里程碑按期完成率", "share", ...points);
const paid = (most: number) => item("paid_share", "management", "Share of the commitments that is paid", "立项金额拨付率", "share", [0, 0], [0.8, most]);

/**
 * Scorecards that hold until the office keeps its own. Items and limits are ours, 100 points in all, in the aspects that the practice names:
 *
 * - innovation centres: the six aspects of their yearly and three-yearly assessment; the lines for R&D staff and R&D spending are those of a provincial sheet;
 * - funds: policy goal, economic benefit, management, risk;
 * - platforms: the two published averages of instrument sharing (1,440 effective hours, 16 % for others) as the middle of the scale.
 */
export const defaultCards: Readonly<Record<EvaluationKind, DefaultCard>> = {
  programme: {
    id: "programme-evaluation",
    label: { en: "Evaluation of a programme", zh: "专项考核评分表" },
    items: [
      onTime([0.5, 0], [1, 50]),
      paid(20),
      item("leverage_private", "economic-benefit", "Private money per public money", "社会资本放大倍数", "ratio", [0, 0], [2, 30]),
    ],
  },
  "innovation-centre": {
    id: "innovation-centre-evaluation",
    label: { en: "Evaluation of an innovation centre", zh: "制造业创新中心考核评分表" },
    items: [
      item("rd_staff_share", "rd-strength", "R&D staff of all staff", "研发人员占比", "share", [0.1, 0], [0.5, 7]),
      item("rd_spend", "rd-strength", "R&D spending", "研发投入", "@currency a year", [0, 0], [5_000_000, 10]),
      item("generic_breakthroughs", "generic-breakthroughs", "Generic technologies brought to use", "突破并应用的共性技术", "count a year", [0, 0], [5, 20]),
      item("joint_projects", "collaboration", "Projects led together with others", "联合承担项目占比", "share", [0, 0], [0.6, 15]),
      item("market_income_share", "market-orientation", "Income from the market", "市场化收入占比", "share", [0, 0], [0.5, 16]),
      item("results_transferred", "transfer", "Results transferred to firms", "成果转移转化项数", "count a year", [0, 0], [4, 16]),
      item("own_income_cover", "sustainability", "Own income per running cost", "自有收入对运行成本的覆盖", "ratio", [0.5, 0], [1, 16]),
    ],
  },
  fund: {
    id: "fund-evaluation",
    label: { en: "Evaluation of a fund", zh: "基金绩效评价表" },
    items: [
      item("local_reinvestment", "policy-goal", "Share that is invested in the fund's own region", "返投比例", "share", [0, 0], [0.6, 20]),
      onTime([0.5, 0], [1, 10]),
      item("leverage_total", "economic-benefit", "All money per public money", "资金放大倍数", "ratio", [1, 0], [4, 25]),
      item("return_rate", "economic-benefit", "Return on what was paid back", "退出项目收益率", "share a year", [0, 0], [0.06, 5]),
      paid(15),
      item("reported_in_time", "management", "Reports handed in on time", "按期报送率", "share", [0, 0], [1, 5]),
      item("loss_share", "risk", "Share of the money that is lost or overdue", "损失与逾期占比", "share", [0, 10], [0.2, 0]),
      item("over_commitment_share", "risk", "Payments above their commitment", "超立项金额拨付占比", "share", [0, 10], [0.1, 0]),
    ],
  },
  facility: {
    id: "facility-evaluation",
    label: { en: "Evaluation of a platform", zh: "平台考核评分表" },
    items: [
      item("effective_hours", "operation", "Effective hours", "有效机时", "hours a year", [0, 0], [1440, 35], [2000, 50]),
      item("sharing_rate", "sharing", "Share of the hours that is for others", "对外服务机时占比", "share", [0, 0], [0.16, 30], [0.34, 50]),
    ],
  },
  organisation: {
    id: "institute-evaluation",
    label: { en: "Evaluation of an institute", zh: "院所考核评分表" },
    items: [
      onTime([0.5, 0], [1, 60]),
      item(
        "sharing_rate",
        "sharing",
        "Share of the hours of its platforms that is for others",
        "所属平台对外服务机时占比",
        "share",
        [0, 0],
        [0.16, 25],
        [0.34, 40],
      ),
    ],
  },
};

/** Aspects under which the items of our cards stand. */
export const cardGroups: Readonly<Record<string, LocalText>> = {
  "policy-goal": { en: "Policy goal", zh: "政策目标" },
  "economic-benefit": { en: "Economic benefit", zh: "经济效益" },
  management: { en: "Management", zh: "管理" },
  risk: { en: "Risk", zh: "风险" },
  "rd-strength": { en: "R&D strength", zh: "研发实力" },
  "generic-breakthroughs": { en: "Generic breakthroughs", zh: "共性技术突破" },
  collaboration: { en: "Collaboration", zh: "协同创新" },
  "market-orientation": { en: "Market orientation", zh: "市场化运行" },
  transfer: { en: "Transfer", zh: "成果转化" },
  sustainability: { en: "Sustainability", zh: "持续发展" },
  operation: { en: "Operation", zh: "运行" },
  sharing: { en: "Sharing", zh: "开放共享" },
};

/** Grades by share of the points; the words are those of the evaluation of instrument sharing. */
export const defaultGrades = [
  ["excellent", 0.85],
  ["good", 0.7],
  ["pass", 0.5],
  ["poor", 0],
] as const;

/** Grades as their readers say them; an office's own stand as it writes them. */
export const gradeLabels: Readonly<Record<string, LocalText>> = {
  excellent: { en: "excellent", zh: "优秀" },
  good: { en: "good", zh: "良好" },
  pass: { en: "pass", zh: "合格" },
  poor: { en: "poor", zh: "较差" },
};
