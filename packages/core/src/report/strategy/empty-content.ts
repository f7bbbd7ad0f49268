import { planCost } from "../../capabilities/funding/costs/plan-cost.ts";
import { ownFormatter } from "../../language/message/formatter.ts";
import { noStand } from "../open-stand.ts";
import type { ReportContent } from "../report-content.ts";

/** What is gathered for an office that has entered nothing yet. */
export const emptyContent: ReportContent = {
  formatter: ownFormatter("en"),
  name: { en: "–", zh: "–" },
  place: { id: "–", label: { en: "–", zh: "–" }, column: null, row: null },
  root: "–",
  isApproved: false,
  currency: "EUR",
  zone: "Europe/Vienna",
  headings: {},
  itemOf: {},
  paper: null,
  regions: [],
  resources: [],
  records: [],
  goals: [],
  passages: [],
  strategy: null,
  fund: null,
  open: noStand,
  findings: [],
  regionalFindings: [],
  coverage: [],
  chance: { looks: 0, confirmed: 0, expected: 0, measured: null },
  plan: { scenario: "base", region: "–", lines: [], cost: planCost([], "EUR"), unanswered: [], to_find_out: [], norms: [], coverage: [], certificate: null },
  thresholds: {},
  codeVersion: "–",
  nameOf: ({ id }) => ({ en: id, zh: id }),
};
