import type { Finding, FindingCoverage, Subject } from "../diagnosis/finding/finding.ts";
import type { DataResource } from "../evidence/data-package.ts";
import type { ByChance } from "../judging/noise/by-chance.ts";
import type { Formatter } from "../language/message/formatter.ts";
import type { LocalText } from "../language/text.ts";
import type { Plan } from "../plan/plan.ts";
import type { Settings } from "../workspace/settings.ts";
import type { OpenStand } from "./open-stand.ts";
import type { Strategy } from "./strategy.ts";

/** A place with its tile; column and row are null where a place is on no map (the root itself). */
export interface ReportPlace {
  readonly id: string;
  readonly label: LocalText;
  readonly column: number | null;
  readonly row: number | null;
}

/** How many records of a type the register holds, and how many of them are invented. */
export interface RecordCount {
  readonly type: string;
  readonly label: LocalText;
  readonly count: number;
  readonly invented: number;
}

/** A target figure as the indicator table prints it. */
export interface ReportGoal {
  readonly id: string;
  readonly label: LocalText;
  readonly unit: string;
  readonly baseline: number | null;
  readonly milestone: number | null;
  readonly target: number | null;
  readonly actual: number | null;
  readonly source: string | null;
  readonly remark: string | null;
  readonly invented: boolean;
  /** `output`, `result` or `context`; null where the register does not say. */
  readonly kind: string | null;
  /** Code of the common indicator of the ERDF. */
  readonly common: string | null;
  /** Id of the priority that it belongs to. */
  readonly priority: string | null;
  readonly years: { readonly baseline: number | null; readonly milestone: number | null; readonly target: number | null; readonly actual: number | null };
}

/** A ratio with its name, so that two leverages are never mixed. */
export interface NamedRatio {
  /** `total/central` */
  readonly name: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number;
}

/** The special fund that the workspace holds as evidence, and what each unit of it moved. */
export interface SpecialFund {
  readonly name: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly projects: number;
  readonly leverage: NamedRatio;
  readonly table: string;
}

/** What the office says in its own words in a chapter: paragraphs in the language of the report. */
export interface ReportPassage {
  readonly chapter: string;
  /** Null for every template that has the chapter. */
  readonly template: string | null;
  readonly stands: "before" | "after";
  readonly paragraphs: readonly string[];
  readonly invented: boolean;
}

/** Everything that a report is made from: what the workspace holds, what was found, what shall be done. Holds no time and no path. */
export interface ReportContent {
  readonly formatter: Formatter;
  readonly name: LocalText;
  readonly place: ReportPlace;
  /** Id of the place that holds all others. */
  readonly root: string;
  readonly currency: string;
  /** The office's time zone, in which the days of deadlines end. */
  readonly zone: string;
  /** What the headings of the list are called in this office, by code; those that it hides are not there. */
  readonly headings: Readonly<Record<string, LocalText>>;
  /** The code of the paper under which each heading of the office stands. */
  readonly itemOf: Readonly<Record<string, string>>;
  /** Whose list it is; null where the office does not want it told. */
  readonly paper: LocalText | null;
  readonly regions: readonly ReportPlace[];
  readonly resources: readonly DataResource[];
  readonly records: readonly RecordCount[];
  readonly goals: readonly ReportGoal[];
  readonly passages: readonly ReportPassage[];
  /** What the register holds of a strategy of smart specialisation; null in other documents. */
  readonly strategy: Strategy | null;
  readonly fund: SpecialFund | null;
  /** Of the whole office; nothing in the document of a part of its territory. */
  readonly open: OpenStand;
  /** Those of the place: its own and the national ones that bear upon it. */
  readonly findings: readonly Finding[];
  /** Where the place is the root, those on its regions. */
  readonly regionalFindings: readonly Finding[];
  readonly coverage: readonly FindingCoverage[];
  /** How many of the findings chance alone would confirm. */
  readonly chance: ByChance;
  readonly plan: Plan;
  /** Whether the office has approved a plan: until then every amount is an estimate. */
  readonly isApproved: boolean;
  readonly thresholds: Settings["thresholds"];
  readonly codeVersion: string;
  /** What a subject is called; its id where the register has no name for it. */
  nameOf(subject: Subject): LocalText;
}
