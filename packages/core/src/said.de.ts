// Made from the files that end in .de.ts by "npm run derive"; change what they say instead.
import type { SaidBeside } from "./language/tongues.ts";
import { benchmarkGerman as said1 } from "./diagnosis/benchmark/benchmark.de.ts";
import { coverageGerman as said2 } from "./diagnosis/coverage.de.ts";
import { fallingShareGerman as said3 } from "./diagnosis/falling-share/falling-share.de.ts";
import { evidenceGerman as said4 } from "./diagnosis/finding/evidence.de.ts";
import { misreadingGerman as said5 } from "./diagnosis/finding/misreading.de.ts";
import { noiseGerman as said6 } from "./diagnosis/judging/noise.de.ts";
import { registeredGerman as said7 } from "./diagnosis/judging/registered.de.ts";
import { registerShareGerman as said8 } from "./diagnosis/register-shares/register-shares.de.ts";
import { brokenLinkGerman as said9 } from "./diagnosis/rules/broken-link/broken-link.de.ts";
import { brokenLinkRuleGerman as said10 } from "./diagnosis/rules/broken-link/broken-link.de.ts";
import { budgetGapRuleGerman as said11 } from "./diagnosis/rules/budget-gap/budget-gap.de.ts";
import { budgetOverlapRuleGerman as said12 } from "./diagnosis/rules/budget-overlap/budget-overlap.de.ts";
import { budgetGerman as said13 } from "./diagnosis/rules/budgets/budgets.de.ts";
import { businessResearchGerman as said14 } from "./diagnosis/rules/business-research/business-research.de.ts";
import { businessResearchRuleGerman as said15 } from "./diagnosis/rules/business-research/business-research.de.ts";
import { carriersRuleGerman as said16 } from "./diagnosis/rules/carriers/carriers.de.ts";
import { chainDependenceGerman as said17 } from "./diagnosis/rules/chain-dependence/chain-dependence.de.ts";
import { chainDependenceRuleGerman as said18 } from "./diagnosis/rules/chain-dependence/chain-dependence.de.ts";
import { closedFacilitiesGerman as said19 } from "./diagnosis/rules/closed-facilities/closed-facilities.de.ts";
import { closedFacilitiesRuleGerman as said20 } from "./diagnosis/rules/closed-facilities/closed-facilities.de.ts";
import { concentrationGerman as said21 } from "./diagnosis/rules/concentration/concentration.de.ts";
import { concentrationRuleGerman as said22 } from "./diagnosis/rules/concentration/concentration.de.ts";
import { contractedResearchGerman as said23 } from "./diagnosis/rules/contracted-research/contracted-research.de.ts";
import { contractedResearchRuleGerman as said24 } from "./diagnosis/rules/contracted-research/contracted-research.de.ts";
import { contradictionRuleGerman as said25 } from "./diagnosis/rules/contradiction/contradiction.de.ts";
import { cooperationGerman as said26 } from "./diagnosis/rules/cooperation/cooperation.de.ts";
import { cooperationRuleGerman as said27 } from "./diagnosis/rules/cooperation/cooperation.de.ts";
import { coordinationGerman as said28 } from "./diagnosis/rules/coordination/coordination.de.ts";
import { gapRuleGerman as said29 } from "./diagnosis/rules/coordination/gap.de.ts";
import { overlapRuleGerman as said30 } from "./diagnosis/rules/coordination/overlap.de.ts";
import { dispersedSupervisionGerman as said31 } from "./diagnosis/rules/dispersed-supervision/dispersed-supervision.de.ts";
import { dispersedSupervisionRuleGerman as said32 } from "./diagnosis/rules/dispersed-supervision/dispersed-supervision.de.ts";
import { engineeringDoctoratesGerman as said33 } from "./diagnosis/rules/engineering-doctorates/engineering-doctorates.de.ts";
import { engineeringDoctoratesRuleGerman as said34 } from "./diagnosis/rules/engineering-doctorates/engineering-doctorates.de.ts";
import { evaluationResultsGerman as said35 } from "./diagnosis/rules/evaluation-results/evaluation-results.de.ts";
import { poorResultsRuleGerman as said36 } from "./diagnosis/rules/evaluation-results/poor-results.de.ts";
import { unknownResultsRuleGerman as said37 } from "./diagnosis/rules/evaluation-results/unknown-results.de.ts";
import { failedParksGerman as said38 } from "./diagnosis/rules/failed-parks/failed-parks.de.ts";
import { failedParksRuleGerman as said39 } from "./diagnosis/rules/failed-parks/failed-parks.de.ts";
import { fragmentedSystemGerman as said40 } from "./diagnosis/rules/fragmented-system/fragmented-system.de.ts";
import { fragmentedSystemRuleGerman as said41 } from "./diagnosis/rules/fragmented-system/fragmented-system.de.ts";
import { genericPerformersGerman as said42 } from "./diagnosis/rules/generic-performers/generic-performers.de.ts";
import { graduateStaffGerman as said43 } from "./diagnosis/rules/graduate-staff/graduate-staff.de.ts";
import { graduateStaffRuleGerman as said44 } from "./diagnosis/rules/graduate-staff/graduate-staff.de.ts";
import { herdingGerman as said45 } from "./diagnosis/rules/herding/herding.de.ts";
import { herdingRuleGerman as said46 } from "./diagnosis/rules/herding/herding.de.ts";
import { idleBasesGerman as said47 } from "./diagnosis/rules/idle-bases/idle-bases.de.ts";
import { idleBasesRuleGerman as said48 } from "./diagnosis/rules/idle-bases/idle-bases.de.ts";
import { importedFoundationsGerman as said49 } from "./diagnosis/rules/imported-foundations/imported-foundations.de.ts";
import { importedFoundationsRuleGerman as said50 } from "./diagnosis/rules/imported-foundations/imported-foundations.de.ts";
import { instituteDriftGerman as said51 } from "./diagnosis/rules/institute-drift/institute-drift.de.ts";
import { instituteDriftRuleGerman as said52 } from "./diagnosis/rules/institute-drift/institute-drift.de.ts";
import { instituteSupportGerman as said53 } from "./diagnosis/rules/institute-support/institute-support.de.ts";
import { instituteSupportRuleGerman as said54 } from "./diagnosis/rules/institute-support/institute-support.de.ts";
import { instrumentHolesGerman as said55 } from "./diagnosis/rules/instrument-holes/instrument-holes.de.ts";
import { instrumentHolesRuleGerman as said56 } from "./diagnosis/rules/instrument-holes/instrument-holes.de.ts";
import { introductionGerman as said57 } from "./diagnosis/rules/introduction-without-absorption/introduction-without-absorption.de.ts";
import { introductionWithoutAbsorptionRuleGerman as said58 } from "./diagnosis/rules/introduction-without-absorption/introduction-without-absorption.de.ts";
import { isomorphismGerman as said59 } from "./diagnosis/rules/isomorphism/isomorphism.de.ts";
import { isomorphismRuleGerman as said60 } from "./diagnosis/rules/isomorphism/isomorphism.de.ts";
import { leadingFirmsGerman as said61 } from "./diagnosis/rules/leading-firms/leading-firms.de.ts";
import { leadingFirmsRuleGerman as said62 } from "./diagnosis/rules/leading-firms/leading-firms.de.ts";
import { lentHoursGerman as said63 } from "./diagnosis/rules/lent-hours/lent-hours.de.ts";
import { lentHoursRuleGerman as said64 } from "./diagnosis/rules/lent-hours/lent-hours.de.ts";
import { lowReadinessGerman as said65 } from "./diagnosis/rules/low-readiness/low-readiness.de.ts";
import { lowReadinessRuleGerman as said66 } from "./diagnosis/rules/low-readiness/low-readiness.de.ts";
import { mandatesMissingGerman as said67 } from "./diagnosis/rules/mandates-missing/mandates-missing.de.ts";
import { mandatesMissingRuleGerman as said68 } from "./diagnosis/rules/mandates-missing/mandates-missing.de.ts";
import { missingComplementGerman as said69 } from "./diagnosis/rules/missing-complement/missing-complement.de.ts";
import { missingComplementRuleGerman as said70 } from "./diagnosis/rules/missing-complement/missing-complement.de.ts";
import { missingSubjectGerman as said71 } from "./diagnosis/rules/missing-subject/missing-subject.de.ts";
import { missingSubjectRuleGerman as said72 } from "./diagnosis/rules/missing-subject/missing-subject.de.ts";
import { needsUnansweredGerman as said73 } from "./diagnosis/rules/needs-unanswered/needs-unanswered.de.ts";
import { needsUnansweredRuleGerman as said74 } from "./diagnosis/rules/needs-unanswered/needs-unanswered.de.ts";
import { noHorizonRuleGerman as said75 } from "./diagnosis/rules/no-horizon/no-horizon.de.ts";
import { openingGerman as said76 } from "./diagnosis/rules/opening/opening.de.ts";
import { openingRuleGerman as said77 } from "./diagnosis/rules/opening/opening.de.ts";
import { opportunitiesGerman as said78 } from "./diagnosis/rules/opportunities/opportunities.de.ts";
import { opportunitiesRuleGerman as said79 } from "./diagnosis/rules/opportunities/opportunities.de.ts";
import { orphanTechnologyGerman as said80 } from "./diagnosis/rules/orphan-technology/orphan-technology.de.ts";
import { orphanTechnologyRuleGerman as said81 } from "./diagnosis/rules/orphan-technology/orphan-technology.de.ts";
import { paidTwiceGerman as said82 } from "./diagnosis/rules/paid-twice/paid-twice.de.ts";
import { paidTwiceRuleGerman as said83 } from "./diagnosis/rules/paid-twice/paid-twice.de.ts";
import { passiveUpgradingGerman as said84 } from "./diagnosis/rules/passive-upgrading/passive-upgrading.de.ts";
import { passiveUpgradingRuleGerman as said85 } from "./diagnosis/rules/passive-upgrading/passive-upgrading.de.ts";
import { plannedOvercapacityRuleGerman as said86 } from "./diagnosis/rules/planned-overcapacity/planned-overcapacity.de.ts";
import { plansGapRuleGerman as said87 } from "./diagnosis/rules/plans-gap/plans-gap.de.ts";
import { plansHerdingRuleGerman as said88 } from "./diagnosis/rules/plans-herding/plans-herding.de.ts";
import { plansOverlapRuleGerman as said89 } from "./diagnosis/rules/plans-overlap/plans-overlap.de.ts";
import { planGerman as said90 } from "./diagnosis/rules/plans/plans.de.ts";
import { qualificationGapsGerman as said91 } from "./diagnosis/rules/qualification-gaps/qualification-gaps.de.ts";
import { qualificationGapsRuleGerman as said92 } from "./diagnosis/rules/qualification-gaps/qualification-gaps.de.ts";
import { refusedHoursGerman as said93 } from "./diagnosis/rules/refused-hours/refused-hours.de.ts";
import { refusedHoursRuleGerman as said94 } from "./diagnosis/rules/refused-hours/refused-hours.de.ts";
import { resultsWaitingGerman as said95 } from "./diagnosis/rules/results-waiting/results-waiting.de.ts";
import { resultsWaitingRuleGerman as said96 } from "./diagnosis/rules/results-waiting/results-waiting.de.ts";
import { scaleWithoutValueGerman as said97 } from "./diagnosis/rules/scale-without-value/scale-without-value.de.ts";
import { scaleWithoutValueRuleGerman as said98 } from "./diagnosis/rules/scale-without-value/scale-without-value.de.ts";
import { skillsShortGerman as said99 } from "./diagnosis/rules/skills-short/skills-short.de.ts";
import { skillsShortRuleGerman as said100 } from "./diagnosis/rules/skills-short/skills-short.de.ts";
import { standardsGerman as said101 } from "./diagnosis/rules/standards/standards.de.ts";
import { standardsRuleGerman as said102 } from "./diagnosis/rules/standards/standards.de.ts";
import { supervisionDueGerman as said103 } from "./diagnosis/rules/supervision-due/supervision-due.de.ts";
import { supervisionDueRuleGerman as said104 } from "./diagnosis/rules/supervision-due/supervision-due.de.ts";
import { unfundedTargetRuleGerman as said105 } from "./diagnosis/rules/unfunded-target/unfunded-target.de.ts";
import { unrelatedHerdingGerman as said106 } from "./diagnosis/rules/unrelated-herding/unrelated-herding.de.ts";
import { unrelatedHerdingRuleGerman as said107 } from "./diagnosis/rules/unrelated-herding/unrelated-herding.de.ts";
import { unstableSupportGerman as said108 } from "./diagnosis/rules/unstable-support/unstable-support.de.ts";
import { unstableSupportRuleGerman as said109 } from "./diagnosis/rules/unstable-support/unstable-support.de.ts";
import { spreadGerman as said110 } from "./diagnosis/spread/spread.de.ts";
import { drawsGerman as said111 } from "./diagnosis/verdict/draws.de.ts";
import { surenessGerman as said112 } from "./diagnosis/verdict/sureness.de.ts";
import { worldChainGerman as said113 } from "./diagnosis/world-chain/world-chain.de.ts";
import { indicatorsGerman as said114 } from "./evidence/tables/indicators.de.ts";
import { territoryGerman as said115 } from "./evidence/territory/territory.de.ts";
import { effectGerman as said116 } from "./follow-up/effect/effect.de.ts";
import { evaluationGerman as said117 } from "./follow-up/evaluation/evaluation.de.ts";
import { leverageGerman as said118 } from "./follow-up/money/leverage.de.ts";
import { flagGerman as said119 } from "./follow-up/progress/flag.de.ts";
import { progressGerman as said120 } from "./follow-up/progress/progress.de.ts";
import { waitingGerman as said121 } from "./follow-up/progress/waiting.de.ts";
import { replanGerman as said122 } from "./follow-up/replan/replan.de.ts";
import { followingGerman as said123 } from "./follow-up/tasks/following.de.ts";
import { exposureGerman as said124 } from "./forecast/exposure/exposure.de.ts";
import { openGerman as said125 } from "./language/message/open-door.de.ts";
import { terminalGerman as said126 } from "./language/message/terminal.de.ts";
import { namedStepsGerman as said127 } from "./language/steps.de.ts";
import { noticeGerman as said128 } from "./people/notices/notices.de.ts";
import { coordinationMatrixGerman as said129 } from "./plan/coordination/coordination-matrix.de.ts";
import { costGerman as said130 } from "./plan/costs/costs.de.ts";
import { coverageGerman as said131 } from "./plan/coverage.de.ts";
import { ruleGerman as said132 } from "./plan/funds/rule.de.ts";
import { labelGerman as said133 } from "./plan/label.de.ts";
import { answerGerman as said134 } from "./plan/lines/answer-findings.de.ts";
import { candidateGerman as said135 } from "./plan/lines/candidate-portfolio.de.ts";
import { chainOwnerGerman as said136 } from "./plan/lines/chain-owners.de.ts";
import { coverGapGerman as said137 } from "./plan/lines/cover-gaps.de.ts";
import { firmGerman as said138 } from "./plan/lines/firms-to-examine.de.ts";
import { envelopeGerman as said139 } from "./plan/lines/fund-envelope.de.ts";
import { instituteGerman as said140 } from "./plan/lines/institute-lines.de.ts";
import { laboratoryGerman as said141 } from "./plan/lines/laboratory-sites.de.ts";
import { largestFirmGerman as said142 } from "./plan/lines/largest-firms.de.ts";
import { leadRegionGerman as said143 } from "./plan/lines/lead-regions.de.ts";
import { lendGerman as said144 } from "./plan/lines/lend-elsewhere.de.ts";
import { linkGerman as said145 } from "./plan/lines/links-to-secure.de.ts";
import { mergeGerman as said146 } from "./plan/lines/merge-overlaps.de.ts";
import { openHoursGerman as said147 } from "./plan/lines/open-hours.de.ts";
import { categoryGerman as said148 } from "./plan/lines/policy-by-category.de.ts";
import { waitingApplicationGerman as said149 } from "./plan/lines/waiting-applications.de.ts";
import { designGerman as said150 } from "./plan/making/design.de.ts";
import { questionGerman as said151 } from "./plan/making/question.de.ts";
import { mechanismGerman as said152 } from "./plan/mechanism/mechanism.de.ts";
import { roadmapGerman as said153 } from "./plan/roadmap/roadmap.de.ts";
import { stepGerman as said154 } from "./plan/step.de.ts";
import { termGerman as said155 } from "./plan/term-text.de.ts";
import { wayGerman as said156 } from "./plan/ways/way.de.ts";
import { awardGerman as said157 } from "./programme/awards/awards.de.ts";
import { choiceGerman as said158 } from "./programme/candidates/choice.de.ts";
import { briefGerman as said159 } from "./report/brief/brief.de.ts";
import { cardListGerman as said160 } from "./report/card/card-list.de.ts";
import { basisGerman as said161 } from "./report/chapters/basis.de.ts";
import { diagnosisGerman as said162 } from "./report/chapters/diagnosis.de.ts";
import { annexGerman as said163 } from "./report/chapters/evidence.de.ts";
import { layoutGerman as said164 } from "./report/chapters/layout.de.ts";
import { planGerman as said165 } from "./report/chapters/plan-report.de.ts";
import { projectsGerman as said166 } from "./report/chapters/projects.de.ts";
import { requirementsGerman as said167 } from "./report/chapters/requirements.de.ts";
import { safeguardsGerman as said168 } from "./report/chapters/safeguards.de.ts";
import { draftGerman as said169 } from "./report/chapters/short-draft.de.ts";
import { tasksGerman as said170 } from "./report/chapters/tasks.de.ts";
import { minutesGerman as said171 } from "./report/consultation/minutes.de.ts";
import { printerGerman as said172 } from "./report/document/document.de.ts";
import { findingGerman as said173 } from "./report/document/finding.de.ts";
import { headGerman as said174 } from "./report/document/head.de.ts";
import { evidenceGerman as said175 } from "./report/evidence.de.ts";
import { roadmapGerman as said176 } from "./report/figures/roadmap/roadmap-figure.de.ts";
import { roadmapDocumentGerman as said177 } from "./report/roadmap-document.de.ts";
import { strategyGerman as said178 } from "./report/strategy/strategy.de.ts";
import { yearReportGerman as said179 } from "./report/year/year-report.de.ts";
import { feedGerman as said180 } from "./sharing/feed/feed.de.ts";
import { slotGerman as said181 } from "./sharing/slots/slots.de.ts";
import { consultationGerman as said182 } from "./whole/consultation/consultation.de.ts";
import { takeoverGerman as said183 } from "./whole/roadmap/takeover.de.ts";

/** What is said in German beside what says it. */
export const saidInGerman: SaidBeside = {
  sentences: [
    ["benchmark", said1],
    ["coverage", said2],
    ["falling-share", said3],
    ["evidence", said4],
    ["misreading", said5],
    ["noise", said6],
    ["registered", said7],
    ["register-share", said8],
    ["broken-link", said9],
    ["budgets", said13],
    ["business-research", said14],
    ["chain-dependence", said17],
    ["closed-facilities", said19],
    ["concentration", said21],
    ["contracted-research", said23],
    ["cooperation", said26],
    ["coordination", said28],
    ["dispersed-supervision", said31],
    ["engineering-doctorates", said33],
    ["evaluation-results", said35],
    ["failed-parks", said38],
    ["fragmented-system", said40],
    ["generic-performers", said42],
    ["graduate-staff", said43],
    ["herding", said45],
    ["idle-bases", said47],
    ["imported-foundations", said49],
    ["institute-drift", said51],
    ["institute-support", said53],
    ["instrument-holes", said55],
    ["introduction-without-absorption", said57],
    ["isomorphism", said59],
    ["leading-firms", said61],
    ["lent-hours", said63],
    ["low-readiness", said65],
    ["mandates-missing", said67],
    ["missing-complement", said69],
    ["missing-subject", said71],
    ["needs-unanswered", said73],
    ["opening", said76],
    ["opportunities", said78],
    ["orphan-technology", said80],
    ["paid-twice", said82],
    ["passive-upgrading", said84],
    ["plans", said90],
    ["qualification-gaps", said91],
    ["refused-hours", said93],
    ["results-waiting", said95],
    ["scale-without-value", said97],
    ["skills-short", said99],
    ["standards", said101],
    ["supervision-due", said103],
    ["unrelated-herding", said106],
    ["unstable-support", said108],
    ["spread", said110],
    ["draws", said111],
    ["sureness", said112],
    ["world-chain", said113],
    ["indicators-table", said114],
    ["territory", said115],
    ["effect", said116],
    ["evaluation", said117],
    ["leverage", said118],
    ["flag", said119],
    ["progress", said120],
    ["waiting", said121],
    ["replan", said122],
    ["following", said123],
    ["exposure", said124],
    ["open-door", said125],
    ["terminal", said126],
    ["step", said127],
    ["notices", said128],
    ["coordination-matrix", said129],
    ["plan-cost", said130],
    ["plan-coverage", said131],
    ["fund-rule", said132],
    ["plan-label", said133],
    ["answer", said134],
    ["candidate-portfolio", said135],
    ["chain-owners", said136],
    ["cover-gaps", said137],
    ["firms-to-examine", said138],
    ["fund-envelope", said139],
    ["institute-lines", said140],
    ["laboratory-sites", said141],
    ["largest-firms", said142],
    ["lead-regions", said143],
    ["lend-elsewhere", said144],
    ["links-to-secure", said145],
    ["merge-overlaps", said146],
    ["open-hours", said147],
    ["policy-by-category", said148],
    ["waiting-applications", said149],
    ["line", said150],
    ["open-question", said151],
    ["mechanism", said152],
    ["roadmap", said153],
    ["plan-step", said154],
    ["term", said155],
    ["measure-way", said156],
    ["awards", said157],
    ["application-choice", said158],
    ["report-brief", said159],
    ["card-list", said160],
    ["report-basis", said161],
    ["report-diagnosis", said162],
    ["report-annex", said163],
    ["report-layout", said164],
    ["report-plan", said165],
    ["report-projects", said166],
    ["report-requirements", said167],
    ["report-safeguards", said168],
    ["report-draft", said169],
    ["report-tasks", said170],
    ["minutes", said171],
    ["document", said172],
    ["report-finding", said173],
    ["head", said174],
    ["evidence-note", said175],
    ["roadmap-figure", said176],
    ["roadmap-document", said177],
    ["strategy", said178],
    ["year-report", said179],
    ["feed", said180],
    ["slots", said181],
    ["consultation", said182],
    ["roadmap-takeover", said183],
  ],
  texts: [
    ["Links that others can break", said10.title],
    ["Could one supplying industry abroad stop so much of the chain that it is felt in the whole economy?", said10.question],
    ["Are there needed things for which no department has a budget?", said11.question],
    ["Do several departments budget money for the same technology in the same year?", said12.question],
    ["Research and development of firms", said15.title],
    ["Is the share of research in the R&D of the country's firms below half of that of its comparators?", said15.question],
    ["Spread of carriers", said16.title],
    ["Are zones, enterprise technology centres and incubators spread over the @regions more evenly than research?", said16.question],
    ["Dependence along the chain", said18.title],
    ["Do the industries of @whole hang on inputs from abroad, seen through the whole chain, more than the same industries elsewhere?", said18.question],
    ["Opening of facilities", said20.title],
    ["Are fewer than half of the institutions graded good at opening their facilities to others?", said20.question],
    ["Concentration", said22.title],
    ["Are @projects and @laboratories more concentrated in few @regions than R&D personnel?", said22.question],
    ["Contracted research", said24.title],
    ["Do industrial firms buy a falling part of their outside R&D from universities and institutes?", said24.question],
    ["Contradictions between plans", said25.title],
    ["Do the plans of offices contradict each other?", said25.question],
    ["Cooperation of universities, institutes and companies", said27.title],
    ["Do universities, institutes and companies join less than their numbers explain?", said27.question],
    ["Gap between departments", said29.title],
    ["Are there needed things that no call, project or programme of the register names?", said29.question],
    ["Overlap of departments", said30.title],
    ["Are there things on which several departments act in comparable parts?", said30.question],
    ["Who supervises", said32.title],
    ["Do institutions answer to several central departments, or lead in many programmes at once?", said32.question],
    ["Engineers at the top", said34.title],
    ["Are there less than half as many engineering doctorates for each first degree as in comparable economies?", said34.question],
    ["Results of evaluations", said36.title],
    ["Do the office's own evaluations grade its platforms and programmes as poor?", said36.question],
    ["What is known of results", said37.title],
    ["Are programmes and platforms evaluated without most of what their scorecards ask for?", said37.question],
    ["Consequences of evaluations", said39.title],
    ["Of @park_evaluations that failed an acceptance check or an evaluation, are fewer than half looked at again?", said39.question],
    ["Links within the system", said41.title],
    ["Do the industries of the research system share fewer institutions than their links would give?", said41.question],
    ["Graduates in firms' R&D institutions", said44.title],
    ["Does the share of doctors and masters in the staff of industrial firms' R&D institutions fall across the @regions?", said44.question],
    ["Herding", said46.title],
    ["Are the @regions in more of the same fields of technology than their sizes explain?", said46.question],
    ["Testing bases of firms", said48.title],
    ["Do testing bases that firms hold stand idle or closed to others?", said48.question],
    ["Whether others would have come is not in hours that were not asked for.", said48.leavesOpen],
    ["Imports of foundations", said50.title],
    ["Is more than a quarter of a base of industry that the country uses imported?", said50.question],
    ["Drift of institutes", said52.title],
    ["Do institutes drift away from generic work, public service or public orders?", said52.question],
    ["Whether others took over the work that institutes left is not in the records.", said52.leavesOpen],
    ["Institutes of scattered industries", said54.title],
    ["Do transformed institutes serve industries more scattered than industries in general?", said54.question],
    ["Groups that a tool leaves out", said56.title],
    ["Are there target groups that a tool of policy does not reach?", said56.question],
    ["Whether a group that a policy names gets anything of it, and what it would do with it, is not in the register.", said56.leavesOpen],
    ["Introduction and absorption", said58.title],
    ["Do firms pay more for imported technology than for assimilating it?", said58.question],
    ["Industrial isomorphism", said60.title],
    ["Do the @regions' mixes of @counted grow alike, beyond what growing numbers alone give?", said60.question],
    ["Leading firms", said62.title],
    ["Does the tenth firm of the home list spend less than half on R&D of what the tenth elsewhere spends?", said62.question],
    ["Hours that facilities ran and lent", said64.title],
    ["Do facilities run and lend few of their hours?", said64.question],
    ["Whether anybody would have come for hours that nobody asked for, and what a unit is fit for, is not counted.", said64.leavesOpen],
    ["Readiness of systems", said66.title],
    ["Does the integration of this product's technologies lag behind the technologies themselves?", said66.question],
    ["Bodies that answer for technologies", said68.title],
    ["Are there technologies of cards and priorities for which no body has a mandate?", said68.question],
    ["Whether a body that has a mandate carries it out is not in the register.", said68.leavesOpen],
    ["Complements of items", said70.title],
    ["Are there items that the product needs and that have neither a producer nor a project?", said70.question],
    ["Who leads generic technology", said72.title],
    ["Do research institutes lead @projects of generic technology less often than other projects?", said72.question],
    ["Offers for needs", said74.title],
    ["Do needs of firms and others find no result that is offered in their technology?", said74.question],
    ["Needs that nobody wrote down, and results that nobody offered, are not in the register.", said74.leavesOpen],
    ["Horizon of plans", said75.title],
    ["Have fewer than half of the needed things money in the plans past the next three years?", said75.question],
    ["Opening", said77.title],
    ["Does cooperation with others fall: articles with foreign authors, and the R&D of multinationals in the country?", said77.question],
    ["Opportunities by nearness", said79.title],
    ["Does nearness to what @regions hold say what they enter next better than what they nearly hold already?", said79.question],
    ["Performers and support by programme", said81.title],
    ["Are there programmes of generic technology with neither a leading body nor support of four years?", said81.question],
    ["Do undertakings of one title and one lead institution stand more than once in the lists of projects, and how much money with them?", said83.question],
    ["Who leads substitutions", said85.title],
    ["Is a technology about to be overtaken by one that is led elsewhere?", said85.question],
    ["Planned capacity and demand", said86.title],
    ["Would the planned capacities of a product exceed its market?", said86.question],
    ["Gap between plans", said87.title],
    ["Are there needed things that no office's plan takes up?", said87.question],
    ["Herding of plans", said88.title],
    ["Do offices plan for the same fields more than their capabilities explain?", said88.question],
    ["Overlap of plans", said89.title],
    ["Do several offices plan money for the same technology with the same instrument in the same year?", said89.question],
    ["From standard to qualified product", said92.title],
    ["Do needed items lack a standard, a test method, an accredited laboratory or a qualified product?", said92.question],
    ["Whether a standard asks for what users need is not in the register.", said92.leavesOpen],
    ["Hours that were refused", said94.title],
    ["Are hours refused while a facility alike within reach stands open and free?", said94.question],
    ["Whether the other unit would have fitted the work, and whether its quotas and the part of its owner would have allowed it, is not counted; nor who never asked.", said94.leavesOpen],
    ["How long results wait", said96.title],
    ["Do results of research bodies wait longer to be taken up than results of firms?", said96.question],
    ["Results that nobody offered, and whether they were worth taking up, are not in the records.", said96.leavesOpen],
    ["Scale and value", said98.title],
    ["Did the share of value in the output of the industry that won most of the world market fall deeper than elsewhere?", said98.question],
    ["Skills that are short", said100.title],
    ["Are there skills for which more posts are open than a year of training fills?", said100.question],
    ["People trained elsewhere, who may come, are not in the register.", said100.leavesOpen],
    ["Setting of standards", said102.title],
    ["Does the country's body lead a smaller share of the ISO committees created lately than of all?", said102.question],
    ["When programmes were last looked at", said104.title],
    ["Do programmes run for more than three years without an evaluation or an inspection?", said104.question],
    ["Whether what was looked at was looked at well is not counted.", said104.leavesOpen],
    ["Money behind targets", said105.title],
    ["Do plans set targets whose lines say no money?", said105.question],
    ["Herding against relatedness", said107.title],
    ["Do @regions that enter a @activity together stand farther from it than those that enter others alone?", said107.question],
    ["Stability of support", said109.title],
    ["Is support for research short, or does government pay a falling share of it?", said109.question],
  ],
};
