import { type ReportTemplate, reportTemplate } from "../../codes/report-section.ts";
import { basisBlocks } from "../chapters/basis.ts";
import { diagnosisBlocks } from "../chapters/diagnosis.ts";
import { evidenceBlocks } from "../chapters/evidence.ts";
import { layoutBlocks } from "../chapters/layout.ts";
import { planWords } from "../chapters/plan-report.words.ts";
import { projectsBlocks } from "../chapters/projects.ts";
import { requirementsBlocks } from "../chapters/requirements.ts";
import { safeguardsBlocks } from "../chapters/safeguards.ts";
import { shortFindings, shortMoney, shortOpen, shortRequest, shortTasks } from "../chapters/short-draft.ts";
import { tasksBlocks } from "../chapters/tasks.ts";
import type { Block, ReportDocument } from "../document/document.ts";
import { spokenIn } from "../document/document-words.ts";
import type { ReportContent } from "../report-content.ts";
import { withPassages } from "../report-passages.ts";
import { criteriaSummary, criterionBlocks, openQuestions } from "../strategy/criterion-chapter.ts";
import { strategyWords } from "../strategy/strategy.words.ts";
import { strategyIndicators } from "../strategy/strategy-indicators.ts";

/** What stands in a chapter; a criterion of smart specialisation has the rest. */
const chapters: Readonly<Record<string, (content: ReportContent) => readonly Block[]>> = {
  basis: basisBlocks,
  diagnosis: diagnosisBlocks,
  requirements: requirementsBlocks,
  tasks: tasksBlocks,
  layout: layoutBlocks,
  projects: projectsBlocks,
  safeguards: safeguardsBlocks,
  evidence: evidenceBlocks,
  "short-findings": shortFindings,
  "short-tasks": shortTasks,
  "short-money": shortMoney,
  "short-open": shortOpen,
  "short-request": shortRequest,
};

/** Chapters that a strategy of smart specialisation has otherwise, or alone. */
const strategyChapters: Readonly<Record<string, (content: ReportContent) => readonly Block[]>> = {
  indicators: strategyIndicators,
  evidence: (content) => [...openQuestions(content), ...evidenceBlocks(content)],
};

/** A plan document in the chapters and the order of its template. */
export function planReport(template: ReportTemplate, content: ReportContent): ReportDocument {
  const { formatter, name, place } = content;
  const say = formatter.of(planWords);
  const sections = reportTemplate(template).sections;
  const isShort = template === "draft-zh" || template === "draft-en";
  return {
    ...spokenIn(formatter),
    title: say(template === "s3" ? "strategy" : isShort ? "draft" : "plan", { place: place.label }),
    subtitle: isShort ? formatter.text(name) : say("office", { office: name }),
    numbering: template === "s3" ? "none" : formatter.language === "zh" ? "chinese" : "decimal",
    hasContents: !isShort,
    isOfficial: template === "draft-zh",
    chapters: [
      ...(template === "s3" ? [{ id: "summary", title: formatter.of(strategyWords)("summary"), blocks: criteriaSummary(content) }] : []),
      ...sections.map(({ id, heading }) => ({
        id,
        title: formatter.text(heading),
        blocks: withPassages(blocksOf(id, template)(content), content.passages, id, template),
      })),
    ],
  };
}

function blocksOf(id: string, template: ReportTemplate): (content: ReportContent) => readonly Block[] {
  return (template === "s3" ? strategyChapters[id] : undefined) ?? chapters[id] ?? ((content) => criterionBlocks(id, content));
}
