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
import { genericPerformersRuleGerman as said43 } from "./diagnosis/rules/generic-performers/generic-performers.de.ts";
import { graduateStaffGerman as said44 } from "./diagnosis/rules/graduate-staff/graduate-staff.de.ts";
import { graduateStaffRuleGerman as said45 } from "./diagnosis/rules/graduate-staff/graduate-staff.de.ts";
import { herdingGerman as said46 } from "./diagnosis/rules/herding/herding.de.ts";
import { herdingRuleGerman as said47 } from "./diagnosis/rules/herding/herding.de.ts";
import { idleBasesGerman as said48 } from "./diagnosis/rules/idle-bases/idle-bases.de.ts";
import { idleBasesRuleGerman as said49 } from "./diagnosis/rules/idle-bases/idle-bases.de.ts";
import { importedFoundationsGerman as said50 } from "./diagnosis/rules/imported-foundations/imported-foundations.de.ts";
import { importedFoundationsRuleGerman as said51 } from "./diagnosis/rules/imported-foundations/imported-foundations.de.ts";
import { instituteDriftGerman as said52 } from "./diagnosis/rules/institute-drift/institute-drift.de.ts";
import { instituteDriftRuleGerman as said53 } from "./diagnosis/rules/institute-drift/institute-drift.de.ts";
import { instituteSupportGerman as said54 } from "./diagnosis/rules/institute-support/institute-support.de.ts";
import { instituteSupportRuleGerman as said55 } from "./diagnosis/rules/institute-support/institute-support.de.ts";
import { instrumentHolesGerman as said56 } from "./diagnosis/rules/instrument-holes/instrument-holes.de.ts";
import { instrumentHolesRuleGerman as said57 } from "./diagnosis/rules/instrument-holes/instrument-holes.de.ts";
import { introductionGerman as said58 } from "./diagnosis/rules/introduction-without-absorption/introduction-without-absorption.de.ts";
import { introductionWithoutAbsorptionRuleGerman as said59 } from "./diagnosis/rules/introduction-without-absorption/introduction-without-absorption.de.ts";
import { isomorphismGerman as said60 } from "./diagnosis/rules/isomorphism/isomorphism.de.ts";
import { isomorphismRuleGerman as said61 } from "./diagnosis/rules/isomorphism/isomorphism.de.ts";
import { leadingFirmsGerman as said62 } from "./diagnosis/rules/leading-firms/leading-firms.de.ts";
import { leadingFirmsRuleGerman as said63 } from "./diagnosis/rules/leading-firms/leading-firms.de.ts";
import { lentHoursGerman as said64 } from "./diagnosis/rules/lent-hours/lent-hours.de.ts";
import { lentHoursRuleGerman as said65 } from "./diagnosis/rules/lent-hours/lent-hours.de.ts";
import { lowReadinessGerman as said66 } from "./diagnosis/rules/low-readiness/low-readiness.de.ts";
import { lowReadinessRuleGerman as said67 } from "./diagnosis/rules/low-readiness/low-readiness.de.ts";
import { mandatesMissingGerman as said68 } from "./diagnosis/rules/mandates-missing/mandates-missing.de.ts";
import { mandatesMissingRuleGerman as said69 } from "./diagnosis/rules/mandates-missing/mandates-missing.de.ts";
import { missingComplementGerman as said70 } from "./diagnosis/rules/missing-complement/missing-complement.de.ts";
import { missingComplementRuleGerman as said71 } from "./diagnosis/rules/missing-complement/missing-complement.de.ts";
import { missingSubjectGerman as said72 } from "./diagnosis/rules/missing-subject/missing-subject.de.ts";
import { missingSubjectRuleGerman as said73 } from "./diagnosis/rules/missing-subject/missing-subject.de.ts";
import { needsUnansweredGerman as said74 } from "./diagnosis/rules/needs-unanswered/needs-unanswered.de.ts";
import { needsUnansweredRuleGerman as said75 } from "./diagnosis/rules/needs-unanswered/needs-unanswered.de.ts";
import { noHorizonRuleGerman as said76 } from "./diagnosis/rules/no-horizon/no-horizon.de.ts";
import { openingGerman as said77 } from "./diagnosis/rules/opening/opening.de.ts";
import { openingRuleGerman as said78 } from "./diagnosis/rules/opening/opening.de.ts";
import { opportunitiesGerman as said79 } from "./diagnosis/rules/opportunities/opportunities.de.ts";
import { opportunitiesRuleGerman as said80 } from "./diagnosis/rules/opportunities/opportunities.de.ts";
import { orphanTechnologyGerman as said81 } from "./diagnosis/rules/orphan-technology/orphan-technology.de.ts";
import { orphanTechnologyRuleGerman as said82 } from "./diagnosis/rules/orphan-technology/orphan-technology.de.ts";
import { paidTwiceGerman as said83 } from "./diagnosis/rules/paid-twice/paid-twice.de.ts";
import { paidTwiceRuleGerman as said84 } from "./diagnosis/rules/paid-twice/paid-twice.de.ts";
import { passiveUpgradingGerman as said85 } from "./diagnosis/rules/passive-upgrading/passive-upgrading.de.ts";
import { passiveUpgradingRuleGerman as said86 } from "./diagnosis/rules/passive-upgrading/passive-upgrading.de.ts";
import { plannedOvercapacityRuleGerman as said87 } from "./diagnosis/rules/planned-overcapacity/planned-overcapacity.de.ts";
import { plansGapRuleGerman as said88 } from "./diagnosis/rules/plans-gap/plans-gap.de.ts";
import { plansHerdingRuleGerman as said89 } from "./diagnosis/rules/plans-herding/plans-herding.de.ts";
import { plansOverlapRuleGerman as said90 } from "./diagnosis/rules/plans-overlap/plans-overlap.de.ts";
import { planGerman as said91 } from "./diagnosis/rules/plans/plans.de.ts";
import { qualificationGapsGerman as said92 } from "./diagnosis/rules/qualification-gaps/qualification-gaps.de.ts";
import { qualificationGapsRuleGerman as said93 } from "./diagnosis/rules/qualification-gaps/qualification-gaps.de.ts";
import { refusedHoursGerman as said94 } from "./diagnosis/rules/refused-hours/refused-hours.de.ts";
import { refusedHoursRuleGerman as said95 } from "./diagnosis/rules/refused-hours/refused-hours.de.ts";
import { resultsWaitingGerman as said96 } from "./diagnosis/rules/results-waiting/results-waiting.de.ts";
import { resultsWaitingRuleGerman as said97 } from "./diagnosis/rules/results-waiting/results-waiting.de.ts";
import { scaleWithoutValueGerman as said98 } from "./diagnosis/rules/scale-without-value/scale-without-value.de.ts";
import { scaleWithoutValueRuleGerman as said99 } from "./diagnosis/rules/scale-without-value/scale-without-value.de.ts";
import { skillsShortGerman as said100 } from "./diagnosis/rules/skills-short/skills-short.de.ts";
import { skillsShortRuleGerman as said101 } from "./diagnosis/rules/skills-short/skills-short.de.ts";
import { standardsGerman as said102 } from "./diagnosis/rules/standards/standards.de.ts";
import { standardsRuleGerman as said103 } from "./diagnosis/rules/standards/standards.de.ts";
import { supervisionDueGerman as said104 } from "./diagnosis/rules/supervision-due/supervision-due.de.ts";
import { supervisionDueRuleGerman as said105 } from "./diagnosis/rules/supervision-due/supervision-due.de.ts";
import { unfundedTargetRuleGerman as said106 } from "./diagnosis/rules/unfunded-target/unfunded-target.de.ts";
import { unrelatedHerdingGerman as said107 } from "./diagnosis/rules/unrelated-herding/unrelated-herding.de.ts";
import { unrelatedHerdingRuleGerman as said108 } from "./diagnosis/rules/unrelated-herding/unrelated-herding.de.ts";
import { unstableSupportGerman as said109 } from "./diagnosis/rules/unstable-support/unstable-support.de.ts";
import { unstableSupportRuleGerman as said110 } from "./diagnosis/rules/unstable-support/unstable-support.de.ts";
import { spreadGerman as said111 } from "./diagnosis/spread/spread.de.ts";
import { drawsGerman as said112 } from "./diagnosis/verdict/draws.de.ts";
import { surenessGerman as said113 } from "./diagnosis/verdict/sureness.de.ts";
import { worldChainGerman as said114 } from "./diagnosis/world-chain/world-chain.de.ts";
import { indicatorsGerman as said115 } from "./evidence/tables/indicators.de.ts";
import { territoryGerman as said116 } from "./evidence/territory/territory.de.ts";
import { effectGerman as said117 } from "./follow-up/effect/effect.de.ts";
import { evaluationGerman as said118 } from "./follow-up/evaluation/evaluation.de.ts";
import { leverageGerman as said119 } from "./follow-up/money/leverage.de.ts";
import { flagGerman as said120 } from "./follow-up/progress/flag.de.ts";
import { progressGerman as said121 } from "./follow-up/progress/progress.de.ts";
import { waitingGerman as said122 } from "./follow-up/progress/waiting.de.ts";
import { replanGerman as said123 } from "./follow-up/replan/replan.de.ts";
import { followingGerman as said124 } from "./follow-up/tasks/following.de.ts";
import { exposureGerman as said125 } from "./forecast/exposure/exposure.de.ts";
import { noticeGerman as said126 } from "./language/message/notices.de.ts";
import { openGerman as said127 } from "./language/message/open-door.de.ts";
import { terminalGerman as said128 } from "./language/message/terminal.de.ts";
import { namedStepsGerman as said129 } from "./language/steps.de.ts";
import { coordinationMatrixGerman as said130 } from "./plan/coordination/coordination-matrix.de.ts";
import { costGerman as said131 } from "./plan/costs/costs.de.ts";
import { coverageGerman as said132 } from "./plan/coverage.de.ts";
import { ruleGerman as said133 } from "./plan/funds/rule.de.ts";
import { labelGerman as said134 } from "./plan/label.de.ts";
import { answerGerman as said135 } from "./plan/lines/answer-findings.de.ts";
import { candidateGerman as said136 } from "./plan/lines/candidate-portfolio.de.ts";
import { chainOwnerGerman as said137 } from "./plan/lines/chain-owners.de.ts";
import { coverGapGerman as said138 } from "./plan/lines/cover-gaps.de.ts";
import { firmGerman as said139 } from "./plan/lines/firms-to-examine.de.ts";
import { envelopeGerman as said140 } from "./plan/lines/fund-envelope.de.ts";
import { instituteGerman as said141 } from "./plan/lines/institute-lines.de.ts";
import { laboratoryGerman as said142 } from "./plan/lines/laboratory-sites.de.ts";
import { largestFirmGerman as said143 } from "./plan/lines/largest-firms.de.ts";
import { leadRegionGerman as said144 } from "./plan/lines/lead-regions.de.ts";
import { lendGerman as said145 } from "./plan/lines/lend-elsewhere.de.ts";
import { linkGerman as said146 } from "./plan/lines/links-to-secure.de.ts";
import { mergeGerman as said147 } from "./plan/lines/merge-overlaps.de.ts";
import { openHoursGerman as said148 } from "./plan/lines/open-hours.de.ts";
import { categoryGerman as said149 } from "./plan/lines/policy-by-category.de.ts";
import { waitingApplicationGerman as said150 } from "./plan/lines/waiting-applications.de.ts";
import { designGerman as said151 } from "./plan/making/design.de.ts";
import { questionGerman as said152 } from "./plan/making/question.de.ts";
import { mechanismGerman as said153 } from "./plan/mechanism/mechanism.de.ts";
import { roadmapGerman as said154 } from "./plan/roadmap/roadmap.de.ts";
import { stepGerman as said155 } from "./plan/step.de.ts";
import { termGerman as said156 } from "./plan/term-text.de.ts";
import { wayGerman as said157 } from "./plan/ways/way.de.ts";
import { awardGerman as said158 } from "./programme/awards/awards.de.ts";
import { choiceGerman as said159 } from "./programme/candidates/choice.de.ts";
import { briefGerman as said160 } from "./report/brief/brief.de.ts";
import { cardListGerman as said161 } from "./report/card/card-list.de.ts";
import { basisGerman as said162 } from "./report/chapters/basis.de.ts";
import { diagnosisGerman as said163 } from "./report/chapters/diagnosis.de.ts";
import { annexGerman as said164 } from "./report/chapters/evidence.de.ts";
import { layoutGerman as said165 } from "./report/chapters/layout.de.ts";
import { planGerman as said166 } from "./report/chapters/plan-report.de.ts";
import { projectsGerman as said167 } from "./report/chapters/projects.de.ts";
import { requirementsGerman as said168 } from "./report/chapters/requirements.de.ts";
import { safeguardsGerman as said169 } from "./report/chapters/safeguards.de.ts";
import { draftGerman as said170 } from "./report/chapters/short-draft.de.ts";
import { tasksGerman as said171 } from "./report/chapters/tasks.de.ts";
import { minutesGerman as said172 } from "./report/consultation/minutes.de.ts";
import { printerGerman as said173 } from "./report/document/document.de.ts";
import { findingGerman as said174 } from "./report/document/finding.de.ts";
import { headGerman as said175 } from "./report/document/head.de.ts";
import { evidenceGerman as said176 } from "./report/evidence.de.ts";
import { roadmapGerman as said177 } from "./report/figures/roadmap/roadmap-figure.de.ts";
import { roadmapDocumentGerman as said178 } from "./report/roadmap-document.de.ts";
import { strategyGerman as said179 } from "./report/strategy/strategy.de.ts";
import { yearReportGerman as said180 } from "./report/year/year-report.de.ts";
import { feedGerman as said181 } from "./sharing/feed/feed.de.ts";
import { slotGerman as said182 } from "./sharing/slots/slots.de.ts";
import { consultationGerman as said183 } from "./whole/consultation/consultation.de.ts";
import { takeoverGerman as said184 } from "./whole/roadmap/takeover.de.ts";

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
    ["graduate-staff", said44],
    ["herding", said46],
    ["idle-bases", said48],
    ["imported-foundations", said50],
    ["institute-drift", said52],
    ["institute-support", said54],
    ["instrument-holes", said56],
    ["introduction-without-absorption", said58],
    ["isomorphism", said60],
    ["leading-firms", said62],
    ["lent-hours", said64],
    ["low-readiness", said66],
    ["mandates-missing", said68],
    ["missing-complement", said70],
    ["missing-subject", said72],
    ["needs-unanswered", said74],
    ["opening", said77],
    ["opportunities", said79],
    ["orphan-technology", said81],
    ["paid-twice", said83],
    ["passive-upgrading", said85],
    ["plans", said91],
    ["qualification-gaps", said92],
    ["refused-hours", said94],
    ["results-waiting", said96],
    ["scale-without-value", said98],
    ["skills-short", said100],
    ["standards", said102],
    ["supervision-due", said104],
    ["unrelated-herding", said107],
    ["unstable-support", said109],
    ["spread", said111],
    ["draws", said112],
    ["sureness", said113],
    ["world-chain", said114],
    ["indicators-table", said115],
    ["territory", said116],
    ["effect", said117],
    ["evaluation", said118],
    ["leverage", said119],
    ["flag", said120],
    ["progress", said121],
    ["waiting", said122],
    ["replan", said123],
    ["following", said124],
    ["exposure", said125],
    ["notices", said126],
    ["open-door", said127],
    ["terminal", said128],
    ["step", said129],
    ["coordination-matrix", said130],
    ["plan-cost", said131],
    ["plan-coverage", said132],
    ["fund-rule", said133],
    ["plan-label", said134],
    ["answer", said135],
    ["candidate-portfolio", said136],
    ["chain-owners", said137],
    ["cover-gaps", said138],
    ["firms-to-examine", said139],
    ["fund-envelope", said140],
    ["institute-lines", said141],
    ["laboratory-sites", said142],
    ["largest-firms", said143],
    ["lead-regions", said144],
    ["lend-elsewhere", said145],
    ["links-to-secure", said146],
    ["merge-overlaps", said147],
    ["open-hours", said148],
    ["policy-by-category", said149],
    ["waiting-applications", said150],
    ["line", said151],
    ["open-question", said152],
    ["mechanism", said153],
    ["roadmap", said154],
    ["plan-step", said155],
    ["term", said156],
    ["measure-way", said157],
    ["awards", said158],
    ["application-choice", said159],
    ["report-brief", said160],
    ["card-list", said161],
    ["report-basis", said162],
    ["report-diagnosis", said163],
    ["report-annex", said164],
    ["report-layout", said165],
    ["report-plan", said166],
    ["report-projects", said167],
    ["report-requirements", said168],
    ["report-safeguards", said169],
    ["report-draft", said170],
    ["report-tasks", said171],
    ["minutes", said172],
    ["document", said173],
    ["report-finding", said174],
    ["head", said175],
    ["evidence-note", said176],
    ["roadmap-figure", said177],
    ["roadmap-document", said178],
    ["strategy", said179],
    ["year-report", said180],
    ["feed", said181],
    ["slots", said182],
    ["consultation", said183],
    ["roadmap-takeover", said184],
  ],
  texts: [
    ["Links that others can break", said10.title],
    ["Could one supplying industry abroad stop so much of the chain that it is felt in the whole economy?", said10.question],
    ["An upper bound for the first months: stocks, prices and new suppliers are not in the table, and neither is a single product that stops a line.", said10.leavesOpen],
    ["Gap between budgets", said11.title],
    ["Are there needed things for which no department has a budget?", said11.question],
    ["Money of departments that have not said their budgets is not known.", said11.leavesOpen],
    ["Overlap of budgets", said12.title],
    ["Do several departments budget money for the same technology in the same year?", said12.question],
    ["Whether money of several departments for one thing is wanted (matching funds) is for people to say.", said12.leavesOpen],
    ["Research and development of firms", said15.title],
    ["Is the share of research in the R&D of the country's firms below half of that of its comparators?", said15.question],
    ["Why firms do or do not take on generic technology is not in the data: it needs a survey of firms, or projects that were refused.", said15.leavesOpen],
    ["Spread of carriers", said16.title],
    ["Are zones, enterprise technology centres and incubators spread over the @regions more evenly than research?", said16.question],
    ["Counts say nothing of size: a large zone is one zone. Use, income and services of the carriers are not in the data, nor are business models.", said16.leavesOpen],
    ["Dependence along the chain", said18.title],
    ["Do the industries of @whole hang on inputs from abroad, seen through the whole chain, more than the same industries elsewhere?", said18.question],
    ["Large economies hang less on others because they are large. Groups of industries hide single products that nobody else makes; the cards hold those item by item.", said18.leavesOpen],
    ["Opening of facilities", said20.title],
    ["Are fewer than half of the institutions graded good at opening their facilities to others?", said20.question],
    ["Hours of use, prices and refusals are not in the data, nor are business models and other complementary assets.", said20.leavesOpen],
    ["Concentration", said22.title],
    ["Are @projects and @laboratories more concentrated in few @regions than R&D personnel?", said22.question],
    ["Whether departments coordinate is not measured: budgets and decisions by ministry are not in the data.", said22.leavesOpen],
    ["Contracted research", said24.title],
    ["Do industrial firms buy a falling part of their outside R&D from universities and institutes?", said24.question],
    ["What firms pay says nothing of joint work of industry, universities and institutes in projects; partners are asked about under cooperation.", said24.leavesOpen],
    ["Contradictions between plans", said25.title],
    ["Do the plans of offices contradict each other?", said25.question],
    ["The same thing in other words is not recognised.", said25.leavesOpen],
    ["Cooperation of universities, institutes and companies", said27.title],
    ["Do universities, institutes and companies join less than their numbers explain?", said27.question],
    ["That partners stand on one list says nothing of what they do together, nor of contracts, patents and people between them.", said27.leavesOpen],
    ["Gap between departments", said29.title],
    ["Are there needed things that no call, project or programme of the register names?", said29.question],
    ["What departments do outside the register is not known.", said29.leavesOpen],
    ["Overlap of departments", said30.title],
    ["Are there things on which several departments act in comparable parts?", said30.question],
    ["Only what the register links to departments is seen; budgets by ministry are not in the data.", said30.leavesOpen],
    ["Who supervises", said32.title],
    ["Do institutions answer to several central departments, or lead in many programmes at once?", said32.question],
    ["Budgets by ministry are not in the data, so what is paid for twice, or by nobody, cannot be seen; where a list leaves the supervisor blank, nobody's is known.", said32.leavesOpen],
    ["Engineers at the top", said34.title],
    ["Are there less than half as many engineering doctorates for each first degree as in comparable economies?", said34.question],
    ["Training on the job and movement of people between institutions are not in the data; computer science counts as engineering in some countries; a small share of a large number is still many people.", said34.leavesOpen],
    ["Results of evaluations", said36.title],
    ["Do the office's own evaluations grade its platforms and programmes as poor?", said36.question],
    ["What was never evaluated has no grade.", said36.leavesOpen],
    ["What is known of results", said37.title],
    ["Are programmes and platforms evaluated without most of what their scorecards ask for?", said37.question],
    ["What was never evaluated is not counted.", said37.leavesOpen],
    ["Consequences of evaluations", said39.title],
    ["Of @park_evaluations that failed an acceptance check or an evaluation, are fewer than half looked at again?", said39.question],
    ["Names of parks change between lists; what the second look cost or changed is not in the data.", said39.leavesOpen],
    ["Links within the system", said41.title],
    ["Do the industries of the research system share fewer institutions than their links would give?", said41.question],
    ["One list of posts is looked at, that of the fullest year; vacant posts, and whether unit and integration technology advance together, are not in the data.", said41.leavesOpen],
    ["Performers of generic technology", said43.title],
    ["Have the technologies whose knowledge is used most widely less often a performer who stays with them than others have?", said43.question],
    ["With whose money performers work and for whom is not in the data; citations say that knowledge is used, not that it is needed; one performer under several names looks like several.", said43.leavesOpen],
    ["Graduates in firms' R&D institutions", said45.title],
    ["Does the share of doctors and masters in the staff of industrial firms' R&D institutions fall across the @regions?", said45.question],
    ["A share also falls where institutions hire technicians faster than graduates; how many people moved between firms, universities and institutes is not in the data.", said45.leavesOpen],
    ["Herding", said47.title],
    ["Are the @regions in more of the same fields of technology than their sizes explain?", said47.question],
    ["How land, capital and tax are used to attract industries is not in the data; projects stand for fields of technology.", said47.leavesOpen],
    ["Testing bases of firms", said49.title],
    ["Do testing bases that firms hold stand idle or closed to others?", said49.question],
    ["Whether others would have come is not in hours that were not asked for.", said49.leavesOpen],
    ["Imports of foundations", said51.title],
    ["Is more than a quarter of a base of industry that the country uses imported?", said51.question],
    ["Market value says nothing of a single part that cannot be replaced: lithography hides in an average; the cards hold dependence item by item.", said51.leavesOpen],
    ["Drift of institutes", said53.title],
    ["Do institutes drift away from generic work, public service or public orders?", said53.question],
    ["Whether others took over the work that institutes left is not in the records.", said53.leavesOpen],
    ["Institutes of scattered industries", said55.title],
    ["Do transformed institutes serve industries more scattered than industries in general?", said55.question],
    ["A pattern of names is not a register of institutes that became companies; unlisted firms, the institutes' own income and their base funding are not in the data.", said55.leavesOpen],
    ["Groups that a tool leaves out", said57.title],
    ["Are there target groups that a tool of policy does not reach?", said57.question],
    ["Whether a group that a policy names gets anything of it, and what it would do with it, is not in the register.", said57.leavesOpen],
    ["Introduction and absorption", said59.title],
    ["Do firms pay more for imported technology than for assimilating it?", said59.question],
    ["Only spending is seen: what was learnt from imported technology is not in the data.", said59.leavesOpen],
    ["Industrial isomorphism", said61.title],
    ["Do the @regions' mixes of @counted grow alike, beyond what growing numbers alone give?", said61.question],
    ["Over-competition and waste need output, capacity and prices by @region and industry, which are not in the data; @counted count one each.", said61.leavesOpen],
    ["Leading firms", said63.title],
    ["Does the tenth firm of the home list spend less than half on R&D of what the tenth elsewhere spends?", said63.question],
    ["Who buys from whom, and which firm organises a chain, is not in the data; headquarters are not the place of R&D.", said63.leavesOpen],
    ["Hours that facilities ran and lent", said65.title],
    ["Do facilities run and lend few of their hours?", said65.question],
    ["Whether anybody would have come for hours that nobody asked for, and what a unit is fit for, is not counted.", said65.leavesOpen],
    ["Readiness of systems", said67.title],
    ["Does the integration of this product's technologies lag behind the technologies themselves?", said67.question],
    ["Cards whose readiness nobody has assessed cannot be judged.", said67.leavesOpen],
    ["Bodies that answer for technologies", said69.title],
    ["Are there technologies of cards and priorities for which no body has a mandate?", said69.question],
    ["Whether a body that has a mandate carries it out is not in the register.", said69.leavesOpen],
    ["Complements of items", said71.title],
    ["Are there items that the product needs and that have neither a producer nor a project?", said71.question],
    ["Only products with a card can be judged; other products' systems are not in the register.", said71.leavesOpen],
    ["Who leads generic technology", said73.title],
    ["Do research institutes lead @projects of generic technology less often than other projects?", said73.question],
    ["Only who leads a project is looked at; who could have led, and generic work outside these programmes, are not in the data.", said73.leavesOpen],
    ["Offers for needs", said75.title],
    ["Do needs of firms and others find no result that is offered in their technology?", said75.question],
    ["Needs that nobody wrote down, and results that nobody offered, are not in the register.", said75.leavesOpen],
    ["Horizon of plans", said76.title],
    ["Have fewer than half of the needed things money in the plans past the next three years?", said76.question],
    ["How stable the money of later years will be in fact is known only when they come.", said76.leavesOpen],
    ["Opening", said78.title],
    ["Does cooperation with others fall: articles with foreign authors, and the R&D of multinationals in the country?", said78.question],
    ["Joint ventures, licences and market access granted for technology are not in the data; nor is joint invention.", said78.leavesOpen],
    ["Opportunities by nearness", said80.title],
    ["Does nearness to what @regions hold say what they enter next better than what they nearly hold already?", said80.question],
    ["@Counted of earlier years are as the table tells them today: where it is a list of what exists, what has gone is missing. How generic a technology is that an option needs, what an entry costs, and whether it is wise, are not in the data.", said80.leavesOpen],
    ["Performers and support by programme", said82.title],
    ["Are there programmes of generic technology with neither a leading body nor support of four years?", said82.question],
    ["Which industries use a technology, who takes part beside the lead, and base funding of institutes are not in the data; generic is what the office's rule calls so.", said82.leavesOpen],
    ["Money of the same undertakings in several lists", said84.title],
    ["Do undertakings of one title and one lead institution stand more than once in the lists of projects?", said84.question],
    ["Titles that were reworded are not found here: the list of projects that read alike shows them, for people to decide. Parts or the continuation of one undertaking may bear its title.", said84.leavesOpen],
    ["Who leads substitutions", said86.title],
    ["Is a technology about to be overtaken by one that is led elsewhere?", said86.question],
    ["Which part of a firm's assets serves the old technology, and who owns the successor's patents, is not in the data.", said86.leavesOpen],
    ["Planned capacity and demand", said87.title],
    ["Would the planned capacities of a product exceed its market?", said87.question],
    ["Exports and closures that no plan names are not in the sum.", said87.leavesOpen],
    ["Gap between plans", said88.title],
    ["Are there needed things that no office's plan takes up?", said88.question],
    ["What offices do that have not handed in a plan is not known.", said88.leavesOpen],
    ["Herding of plans", said89.title],
    ["Do offices plan for the same fields more than their capabilities explain?", said89.question],
    ["Whether those in a crowded field divide it among themselves by niche is not seen.", said89.leavesOpen],
    ["Overlap of plans", said90.title],
    ["Do several offices plan money for the same technology with the same instrument in the same year?", said90.question],
    ["Whether money of several offices for one thing is wanted (matching funds) is for people to say.", said90.leavesOpen],
    ["From standard to qualified product", said93.title],
    ["Do needed items lack a standard, a test method, an accredited laboratory or a qualified product?", said93.question],
    ["Whether a standard asks for what users need is not in the register.", said93.leavesOpen],
    ["Hours that were refused", said95.title],
    ["Are hours refused while a facility alike within reach stands open and free?", said95.question],
    ["Whether the other unit would have fitted the work, and whether its quotas and the part of its owner would have allowed it, is not counted; nor who never asked.", said95.leavesOpen],
    ["How long results wait", said97.title],
    ["Do results of research bodies wait longer to be taken up than results of firms?", said97.question],
    ["Results that nobody offered, and whether they were worth taking up, are not in the records.", said97.leavesOpen],
    ["Scale and value", said99.title],
    ["Did the share of value in the output of the industry that won most of the world market fall deeper than elsewhere?", said99.question],
    ["Which firms, and which steps of the chain, keep the value is not in the tables of the chain.", said99.leavesOpen],
    ["Skills that are short", said101.title],
    ["Are there skills for which more posts are open than a year of training fills?", said101.question],
    ["People trained elsewhere, who may come, are not in the register.", said101.leavesOpen],
    ["Setting of standards", said103.title],
    ["Does the country's body lead a smaller share of the ISO committees created lately than of all?", said103.question],
    ["Plans with their horizons, and budgets by ministry over years, are not in the data; nor are IEC committees, nor what a standard is worth.", said103.leavesOpen],
    ["When programmes were last looked at", said105.title],
    ["Do programmes run for more than three years without an evaluation or an inspection?", said105.question],
    ["Whether what was looked at was looked at well is not counted.", said105.leavesOpen],
    ["Money behind targets", said106.title],
    ["Do plans set targets whose lines say no money?", said106.question],
    ["Money that stands in no plan is not seen.", said106.leavesOpen],
    ["Herding against relatedness", said108.title],
    ["Do @regions that enter a @activity together stand farther from it than those that enter others alone?", said108.question],
    ["@Counted of earlier years are as the table tells them today: where it is a list of what exists, what has gone is missing. Which of them land, capital or tax brought about is not in the data.", said108.leavesOpen],
    ["Stability of support", said110.title],
    ["Is support for research short, or does government pay a falling share of it?", said110.question],
    ["Stable base funding of institutes is not in the data, nor is what a project was followed by; whether generic research itself is paid for steadily is another question, which no table here answers.", said110.leavesOpen],
  ],
};
