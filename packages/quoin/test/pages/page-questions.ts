import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isServed, useCaseName, useCases } from "@quoin/core";

type Questions = readonly (readonly [name: string, input: object])[];

const series = ["episode,technology,region,year,value,unit", ...Array.from({ length: 12 }, (_, year) => `E,new,R,${2010 + year},${(year + 1) ** 2},units`)];
const rival = Array.from({ length: 12 }, (_, year) => `E,old,R,${2010 + year},${200 - year},units`);
const file = { name: "series.csv", content_base64: Buffer.from(`${[...series, ...rival].join("\n")}\n`).toString("base64") };

const waits = {
  name: "waits.csv",
  content_base64: Buffer.from("id,begin,end,field\na,2024-01-01,2024-03-01,x\nb,2024-01-01,,y\nc,2024-02-01,2024-02-09,y\n").toString("base64"),
};
const lots = { name: "lots.csv", content_base64: Buffer.from("firm,drawn,patents\na,1,3\nb,1,5\nc,0,1\nd,0,2\n").toString("base64") };

/** What the example has no table for, or has not begun: its refusal is the answer. */
export const withoutTable: readonly string[] = [
  "map",
  "peers",
  "opportunities",
  "opportunities-space",
  "opportunities-export",
  "comparison",
  "cooperation",
  "value-chains",
  "national-table",
  "design-why-not",
  "consult-show",
  "consult-minutes",
  "contract-show",
  "facility-calendar",
];

/** One question of every kind that the pages of the workbench ask, for the example `demo-office` with a table `visits`. */
export const pageQuestions: Questions = [
  ["about", {}],
  ["territory", {}],
  ["diagnose", {}],
  ["diagnose-regions", {}],
  ["finding", { id: "P1.1-isomorphism-990000" }],
  ["cards", {}],
  ["card", { id: "drive-unit" }],
  ["opportunities", { region: "990100" }],
  ["opportunities-space", { region: "990100" }],
  ["opportunities-export", { region: "990100", to: "space.json" }],
  ["comparison", { region: "990100" }],
  ["cooperation", {}],
  ["passing-on", {}],
  ["durations", { of: "results", unit: "months" }],
  ["match", { top: 3, limit: 50 }],
  ["coding-propose", { type: "project", of: "technology", limit: 50 }],
  ["qualification", {}],
  ["people-needs", {}],
  ["mandates", {}],
  ["institutes", {}],
  ["centres", {}],
  ["instruments", {}],
  ["instrument-deeds", {}],
  ["groupings", {}],
  ["peers", {}],
  ["organisation-unknown", { search: "", limit: 100 }],
  ["value-chains", {}],
  ["national-table", {}],
  ["design", {}],
  ["design-compare", { scenario: "base" }],
  ["design-ceiling", { yearly: 1_000_000_000 }],
  ["design-frontier", { scenario: "base", points: 3 }],
  ["design-worth", { scenario: "base", draws: 200 }],
  ["design-why-not", { project: "p01" }],
  ["design-applications", {}],
  ["design-refused", { finding: "P1.1-isomorphism-990000" }],
  ["roadmap", {}],
  ["reorganisation-list", {}],
  ["slots", { words: "x", hours: 2, limit: 20 }],
  ["sharing-total", {}],
  ["service-search", { words: "x", hours: 2, limit: 60 }],
  ["booking-list", {}],
  ["purchase-list", {}],
  ["registration-list", { status: "waiting" }],
  ["facility-calendar", { id: "invented:f1", from: "2026-06-01", to: "2026-06-07" }],
  ["task-list", {}],
  ["question-list", {}],
  ["replan", { max_changes: 1 }],
  ["coordination", {}],
  ["forecast", {}],
  ["forecast-file", { data: file }],
  ["measure-substitution", { data: file }],
  ["durations", { of: "milestones", by: "programme" }],
  ["measure-survival", { data: waits, id: "id", from: "begin", event: "end", group: "field", until: "2024-12-31" }],
  ["effect", { design: "lottery", data: lots, outcome: "patents", unit: "firm", treated: "drawn" }],
  ["map", {}],
  ["search", { text: "p01" }],
  ["sources", {}],
  ["rows", { table: "visits", limit: 50 }],
  ["rule-list", {}],
  ["rule-needs", {}],
  ["role-list", {}],
  ["template", { name: "project", to: "project.xlsx" }],
  ["import-look", { data: file }],
  ["measure-list", {}],
  ["report", { template: "plan-zh", to: "plan.html" }],
  ["report-year", { year: 2025, to: "year.docx" }],
  ["report-bookings", { year: 2025 }],
  ["card-lists", { id: "drive-unit", to: "lists.xlsx" }],
  ["brief", { region: "990100", to: "brief.html" }],
  ["track", {}],
  ["work", {}],
  ["leverage", {}],
  ["evaluation-list", {}],
  ["inspection-list", {}],
  ["call-list", {}],
  ["application-list", {}],
  ["apply-template", { call: "call-2025", to: "call.xlsx" }],
  ["review-list", {}],
  ["review-ranking", { call: "call-2025" }],
  ["duplicate-list", {}],
  ["record-list", { type: "project", limit: 20 }],
  ["record-get", { type: "project", id: "p01" }],
  ["record-counts", {}],
  ["record-names", { records: ["project/p01", "project/p02"] }],
  ["record-referrers", { type: "project", id: "p01" }],
  ["record-rights", { type: "project", id: "p01" }],
  ["indicators-export", { to: "indicators.xlsx" }],
  ["record-export", { type: "project", to: "projects.xlsx" }],
  ["record-types", {}],
  ["history", { type: "project", id: "p01" }],
  ["log", { limit: 20 }],
  ["ledger", { project: "p01", entries: true, limit: 2_000 }],
  ["document-list", { type: "project", id: "p01" }],
  ["contract-show", { id: "contract-a01" }],
  ["verify", {}],
  ["rights", {}],
  ["user-list", {}],
  ["user-names", { accounts: ["li"] }],
  ["settings-show", {}],
  ["settings-history", {}],
  ["language-show", { language: "pt" }],
  ["language-export", { language: "pt", to: "pt.xlsx" }],
  ["glossary-show", {}],
  ["glossary-export", { to: "glossary.xlsx" }],
  ["settings-preview", { path: "thresholds.herding.minimum_excess", value: "0.5" }],
  ["derivation-list", {}],
  ["shapes", {}],
  ["division", {}],
  ["plan-roadmap", {}],
  ["track-offices", {}],
  ["plan-sheet", { to: "roadmap.html" }],
  ["consult-list", {}],
  ["consult-show", { round: "division#1" }],
  ["consult-minutes", { round: "division#1", to: "minutes.docx" }],
  ["plan-template", { to: "plan.xlsx" }],
  ["plan-texts", {}],
  ["plan-list", {}],
  ["plan-drafts", {}],
  ["plan-draft-show", { draft: "dept-industry:fifteen-years" }],
  ["import-list", {}],
  ["import-units", {}],
  ["plan-compare", { a: "dept-industry:fifteen-years", b: "dept-science:fifteen-years" }],
];

/** Questions whose answers tell of the moment at which they are asked. */
const ofTheMoment = ["server-status", "access", "person-list", "person-show"];
/** Questions whose answers are files, asked for one by one where somebody clicks. */
const files = ["document-get", "person-export"];

/** What the sources of the workbench name as a question that changes nothing, and that is not in the list above. */
export async function unlistedQuestions(): Promise<readonly string[]> {
  const folder = fileURLToPath(new URL("../../../workbench/src/", import.meta.url));
  const sources = (await readdir(folder, { recursive: true })).filter((name) => /\.tsx?$/.test(name) && !name.includes(".test."));
  const texts = await Promise.all(sources.map((name) => readFile(join(folder, name), "utf8")));
  const listed = new Set([...pageQuestions.map(([name]) => name), ...ofTheMoment, ...files]);
  return useCases
    .filter((useCase) => isServed(useCase) && !useCase.changes)
    .map(useCaseName)
    .filter((name) => !listed.has(name) && texts.some((text) => new RegExp(`\\b(ask|question|useAnswer)\\(\\s*"${name}"`).test(text)));
}
