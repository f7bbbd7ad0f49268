import { comparePlans } from "./compare-plans.ts";
import { moderateComment, publishConsultation } from "./consultation/publish-consultation.ts";
import { signAnswers } from "./consultation/sign-answers.ts";
import { handInPlanDraft } from "./draft/hand-in-draft.ts";
import { savePlanDraft } from "./draft/save-draft.ts";
import { listPlanDrafts, showPlanDraft } from "./draft/show-draft.ts";
import { listPlans } from "./list-plans.ts";
import { planTemplate } from "./plan-template.ts";
import { decidePlanText, planTexts } from "./plan-texts.ts";
import { exportProgress } from "./progress/export-progress.ts";
import { takeProgress } from "./progress/take-progress.ts";
import { trackOffices } from "./progress/track-offices.ts";
import { layeredRoadmap } from "./roadmap/layered-roadmap.ts";

/** What is asked of the plans of many offices after their rounds: the public, templates, drafts, roadmap and progress, in the order in which the help shows it. */
export const wholeUseCases = [
  publishConsultation,
  moderateComment,
  signAnswers,
  planTemplate,
  planTexts,
  savePlanDraft,
  listPlanDrafts,
  showPlanDraft,
  handInPlanDraft,
  decidePlanText,
  listPlans,
  comparePlans,
  layeredRoadmap,
  exportProgress,
  takeProgress,
  trackOffices,
] as const;
