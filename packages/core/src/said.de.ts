// Made from the files that end in .de.ts by "npm run derive"; change what they say instead.
import type { SaidBeside } from "./language/locales.ts";
import { consultationGerman as said1 } from "./consolidation/consultation/consultation.de.ts";
import { takeoverGerman as said2 } from "./consolidation/roadmap/takeover.de.ts";
import { benchmarkGerman as said3 } from "./diagnosis/benchmark/benchmark.de.ts";
import { coverageGerman as said4 } from "./diagnosis/coverage.de.ts";
import { fallingShareGerman as said5 } from "./diagnosis/falling-share/falling-share.de.ts";
import { figuresGerman as said6 } from "./diagnosis/figures/figures.de.ts";
import { claimGerman as said7 } from "./diagnosis/finding/claim.de.ts";
import { evidenceGerman as said8 } from "./diagnosis/finding/evidence.de.ts";
import { misreadingGerman as said9 } from "./diagnosis/finding/misreading.de.ts";
import { noiseGerman as said10 } from "./diagnosis/judging/noise.de.ts";
import { registeredGerman as said11 } from "./diagnosis/judging/registered.de.ts";
import { registerShareGerman as said12 } from "./diagnosis/register-shares/register-shares.de.ts";
import { aidReachGerman as said13 } from "./diagnosis/rules/aid-reach/aid-reach.de.ts";
import { aidReachRuleGerman as said14 } from "./diagnosis/rules/aid-reach/aid-reach.de.ts";
import { brokenLinkGerman as said15 } from "./diagnosis/rules/broken-link/broken-link.de.ts";
import { brokenLinkRuleGerman as said16 } from "./diagnosis/rules/broken-link/broken-link.de.ts";
import { budgetGapRuleGerman as said17 } from "./diagnosis/rules/budget-gap/budget-gap.de.ts";
import { budgetOverlapRuleGerman as said18 } from "./diagnosis/rules/budget-overlap/budget-overlap.de.ts";
import { budgetGerman as said19 } from "./diagnosis/rules/budgets/budgets.de.ts";
import { businessResearchGerman as said20 } from "./diagnosis/rules/business-research/business-research.de.ts";
import { businessResearchRuleGerman as said21 } from "./diagnosis/rules/business-research/business-research.de.ts";
import { carriersRuleGerman as said22 } from "./diagnosis/rules/carriers/carriers.de.ts";
import { centresMissingGerman as said23 } from "./diagnosis/rules/centres-missing/centres-missing.de.ts";
import { centresMissingRuleGerman as said24 } from "./diagnosis/rules/centres-missing/centres-missing.de.ts";
import { chainDependenceGerman as said25 } from "./diagnosis/rules/chain-dependence/chain-dependence.de.ts";
import { chainDependenceRuleGerman as said26 } from "./diagnosis/rules/chain-dependence/chain-dependence.de.ts";
import { closedFacilitiesGerman as said27 } from "./diagnosis/rules/closed-facilities/closed-facilities.de.ts";
import { closedFacilitiesRuleGerman as said28 } from "./diagnosis/rules/closed-facilities/closed-facilities.de.ts";
import { concentrationGerman as said29 } from "./diagnosis/rules/concentration/concentration.de.ts";
import { concentrationRuleGerman as said30 } from "./diagnosis/rules/concentration/concentration.de.ts";
import { contractedResearchGerman as said31 } from "./diagnosis/rules/contracted-research/contracted-research.de.ts";
import { contractedResearchRuleGerman as said32 } from "./diagnosis/rules/contracted-research/contracted-research.de.ts";
import { contradictionRuleGerman as said33 } from "./diagnosis/rules/contradiction/contradiction.de.ts";
import { cooperationGerman as said34 } from "./diagnosis/rules/cooperation/cooperation.de.ts";
import { cooperationRuleGerman as said35 } from "./diagnosis/rules/cooperation/cooperation.de.ts";
import { coordinationGerman as said36 } from "./diagnosis/rules/coordination/coordination.de.ts";
import { gapRuleGerman as said37 } from "./diagnosis/rules/coordination/gap.de.ts";
import { overlapRuleGerman as said38 } from "./diagnosis/rules/coordination/overlap.de.ts";
import { dispersedSupervisionGerman as said39 } from "./diagnosis/rules/dispersed-supervision/dispersed-supervision.de.ts";
import { dispersedSupervisionRuleGerman as said40 } from "./diagnosis/rules/dispersed-supervision/dispersed-supervision.de.ts";
import { engineeringDoctoratesGerman as said41 } from "./diagnosis/rules/engineering-doctorates/engineering-doctorates.de.ts";
import { engineeringDoctoratesRuleGerman as said42 } from "./diagnosis/rules/engineering-doctorates/engineering-doctorates.de.ts";
import { evaluationResultsGerman as said43 } from "./diagnosis/rules/evaluation-results/evaluation-results.de.ts";
import { poorResultsRuleGerman as said44 } from "./diagnosis/rules/evaluation-results/poor-results.de.ts";
import { unknownResultsRuleGerman as said45 } from "./diagnosis/rules/evaluation-results/unknown-results.de.ts";
import { failedParksGerman as said46 } from "./diagnosis/rules/failed-parks/failed-parks.de.ts";
import { failedParksRuleGerman as said47 } from "./diagnosis/rules/failed-parks/failed-parks.de.ts";
import { firmInstitutionsGerman as said48 } from "./diagnosis/rules/firm-institutions/firm-institutions.de.ts";
import { firmInstitutionsRuleGerman as said49 } from "./diagnosis/rules/firm-institutions/firm-institutions.de.ts";
import { foreignItemsGerman as said50 } from "./diagnosis/rules/foreign-items/foreign-items.de.ts";
import { foreignItemsRuleGerman as said51 } from "./diagnosis/rules/foreign-items/foreign-items.de.ts";
import { fragmentedSystemGerman as said52 } from "./diagnosis/rules/fragmented-system/fragmented-system.de.ts";
import { fragmentedSystemRuleGerman as said53 } from "./diagnosis/rules/fragmented-system/fragmented-system.de.ts";
import { genericPerformersGerman as said54 } from "./diagnosis/rules/generic-performers/generic-performers.de.ts";
import { genericPerformersRuleGerman as said55 } from "./diagnosis/rules/generic-performers/generic-performers.de.ts";
import { graduateStaffGerman as said56 } from "./diagnosis/rules/graduate-staff/graduate-staff.de.ts";
import { graduateStaffRuleGerman as said57 } from "./diagnosis/rules/graduate-staff/graduate-staff.de.ts";
import { herdingGerman as said58 } from "./diagnosis/rules/herding/herding.de.ts";
import { herdingRuleGerman as said59 } from "./diagnosis/rules/herding/herding.de.ts";
import { idleBasesGerman as said60 } from "./diagnosis/rules/idle-bases/idle-bases.de.ts";
import { idleBasesRuleGerman as said61 } from "./diagnosis/rules/idle-bases/idle-bases.de.ts";
import { importedFoundationsGerman as said62 } from "./diagnosis/rules/imported-foundations/imported-foundations.de.ts";
import { importedFoundationsRuleGerman as said63 } from "./diagnosis/rules/imported-foundations/imported-foundations.de.ts";
import { instituteDriftGerman as said64 } from "./diagnosis/rules/institute-drift/institute-drift.de.ts";
import { instituteDriftRuleGerman as said65 } from "./diagnosis/rules/institute-drift/institute-drift.de.ts";
import { instituteSupportGerman as said66 } from "./diagnosis/rules/institute-support/institute-support.de.ts";
import { instituteSupportRuleGerman as said67 } from "./diagnosis/rules/institute-support/institute-support.de.ts";
import { instrumentHolesGerman as said68 } from "./diagnosis/rules/instrument-holes/instrument-holes.de.ts";
import { instrumentHolesRuleGerman as said69 } from "./diagnosis/rules/instrument-holes/instrument-holes.de.ts";
import { introductionGerman as said70 } from "./diagnosis/rules/introduction-without-absorption/introduction-without-absorption.de.ts";
import { introductionWithoutAbsorptionRuleGerman as said71 } from "./diagnosis/rules/introduction-without-absorption/introduction-without-absorption.de.ts";
import { isomorphismGerman as said72 } from "./diagnosis/rules/isomorphism/isomorphism.de.ts";
import { isomorphismRuleGerman as said73 } from "./diagnosis/rules/isomorphism/isomorphism.de.ts";
import { leadingFirmsGerman as said74 } from "./diagnosis/rules/leading-firms/leading-firms.de.ts";
import { leadingFirmsRuleGerman as said75 } from "./diagnosis/rules/leading-firms/leading-firms.de.ts";
import { lentHoursGerman as said76 } from "./diagnosis/rules/lent-hours/lent-hours.de.ts";
import { lentHoursRuleGerman as said77 } from "./diagnosis/rules/lent-hours/lent-hours.de.ts";
import { lowReadinessGerman as said78 } from "./diagnosis/rules/low-readiness/low-readiness.de.ts";
import { lowReadinessRuleGerman as said79 } from "./diagnosis/rules/low-readiness/low-readiness.de.ts";
import { mandatesMissingGerman as said80 } from "./diagnosis/rules/mandates-missing/mandates-missing.de.ts";
import { mandatesMissingRuleGerman as said81 } from "./diagnosis/rules/mandates-missing/mandates-missing.de.ts";
import { missingAssetsGerman as said82 } from "./diagnosis/rules/missing-assets/missing-assets.de.ts";
import { missingAssetsRuleGerman as said83 } from "./diagnosis/rules/missing-assets/missing-assets.de.ts";
import { missingComplementGerman as said84 } from "./diagnosis/rules/missing-complement/missing-complement.de.ts";
import { missingComplementRuleGerman as said85 } from "./diagnosis/rules/missing-complement/missing-complement.de.ts";
import { missingSubjectGerman as said86 } from "./diagnosis/rules/missing-subject/missing-subject.de.ts";
import { missingSubjectRuleGerman as said87 } from "./diagnosis/rules/missing-subject/missing-subject.de.ts";
import { needsUnansweredGerman as said88 } from "./diagnosis/rules/needs-unanswered/needs-unanswered.de.ts";
import { needsUnansweredRuleGerman as said89 } from "./diagnosis/rules/needs-unanswered/needs-unanswered.de.ts";
import { noHorizonRuleGerman as said90 } from "./diagnosis/rules/no-horizon/no-horizon.de.ts";
import { openingGerman as said91 } from "./diagnosis/rules/opening/opening.de.ts";
import { openingRuleGerman as said92 } from "./diagnosis/rules/opening/opening.de.ts";
import { opportunitiesGerman as said93 } from "./diagnosis/rules/opportunities/opportunities.de.ts";
import { opportunitiesRuleGerman as said94 } from "./diagnosis/rules/opportunities/opportunities.de.ts";
import { orphanTechnologyGerman as said95 } from "./diagnosis/rules/orphan-technology/orphan-technology.de.ts";
import { orphanTechnologyRuleGerman as said96 } from "./diagnosis/rules/orphan-technology/orphan-technology.de.ts";
import { paidTwiceGerman as said97 } from "./diagnosis/rules/paid-twice/paid-twice.de.ts";
import { paidTwiceRuleGerman as said98 } from "./diagnosis/rules/paid-twice/paid-twice.de.ts";
import { passiveUpgradingGerman as said99 } from "./diagnosis/rules/passive-upgrading/passive-upgrading.de.ts";
import { passiveUpgradingRuleGerman as said100 } from "./diagnosis/rules/passive-upgrading/passive-upgrading.de.ts";
import { plannedOvercapacityRuleGerman as said101 } from "./diagnosis/rules/planned-overcapacity/planned-overcapacity.de.ts";
import { plansGapRuleGerman as said102 } from "./diagnosis/rules/plans-gap/plans-gap.de.ts";
import { plansHerdingRuleGerman as said103 } from "./diagnosis/rules/plans-herding/plans-herding.de.ts";
import { plansOverlapRuleGerman as said104 } from "./diagnosis/rules/plans-overlap/plans-overlap.de.ts";
import { planGerman as said105 } from "./diagnosis/rules/plans/plans.de.ts";
import { publicBodiesGerman as said106 } from "./diagnosis/rules/public-bodies/public-bodies.de.ts";
import { publicBodiesRuleGerman as said107 } from "./diagnosis/rules/public-bodies/public-bodies.de.ts";
import { publicEffortGerman as said108 } from "./diagnosis/rules/public-effort/public-effort.de.ts";
import { publicEffortRuleGerman as said109 } from "./diagnosis/rules/public-effort/public-effort.de.ts";
import { publishedHoursGerman as said110 } from "./diagnosis/rules/published-hours/published-hours.de.ts";
import { publishedHoursRuleGerman as said111 } from "./diagnosis/rules/published-hours/published-hours.de.ts";
import { qualificationGapsGerman as said112 } from "./diagnosis/rules/qualification-gaps/qualification-gaps.de.ts";
import { qualificationGapsRuleGerman as said113 } from "./diagnosis/rules/qualification-gaps/qualification-gaps.de.ts";
import { refusedHoursGerman as said114 } from "./diagnosis/rules/refused-hours/refused-hours.de.ts";
import { refusedHoursRuleGerman as said115 } from "./diagnosis/rules/refused-hours/refused-hours.de.ts";
import { researchPayersGerman as said116 } from "./diagnosis/rules/research-payers/research-payers.de.ts";
import { researchPayersRuleGerman as said117 } from "./diagnosis/rules/research-payers/research-payers.de.ts";
import { resultsWaitingGerman as said118 } from "./diagnosis/rules/results-waiting/results-waiting.de.ts";
import { resultsWaitingRuleGerman as said119 } from "./diagnosis/rules/results-waiting/results-waiting.de.ts";
import { scaleWithoutValueGerman as said120 } from "./diagnosis/rules/scale-without-value/scale-without-value.de.ts";
import { scaleWithoutValueRuleGerman as said121 } from "./diagnosis/rules/scale-without-value/scale-without-value.de.ts";
import { skillsShortGerman as said122 } from "./diagnosis/rules/skills-short/skills-short.de.ts";
import { skillsShortRuleGerman as said123 } from "./diagnosis/rules/skills-short/skills-short.de.ts";
import { standardsGerman as said124 } from "./diagnosis/rules/standards/standards.de.ts";
import { standardsRuleGerman as said125 } from "./diagnosis/rules/standards/standards.de.ts";
import { supervisionDueGerman as said126 } from "./diagnosis/rules/supervision-due/supervision-due.de.ts";
import { supervisionDueRuleGerman as said127 } from "./diagnosis/rules/supervision-due/supervision-due.de.ts";
import { unfundedTargetRuleGerman as said128 } from "./diagnosis/rules/unfunded-target/unfunded-target.de.ts";
import { unrelatedHerdingGerman as said129 } from "./diagnosis/rules/unrelated-herding/unrelated-herding.de.ts";
import { unrelatedHerdingRuleGerman as said130 } from "./diagnosis/rules/unrelated-herding/unrelated-herding.de.ts";
import { unstableSupportGerman as said131 } from "./diagnosis/rules/unstable-support/unstable-support.de.ts";
import { unstableSupportRuleGerman as said132 } from "./diagnosis/rules/unstable-support/unstable-support.de.ts";
import { spreadGerman as said133 } from "./diagnosis/spread/spread.de.ts";
import { drawsGerman as said134 } from "./diagnosis/verdict/draws.de.ts";
import { surenessGerman as said135 } from "./diagnosis/verdict/sureness.de.ts";
import { worldChainGerman as said136 } from "./diagnosis/world-chain/world-chain.de.ts";
import { indicatorsGerman as said137 } from "./evidence/tables/indicators.de.ts";
import { peersGerman as said138 } from "./evidence/territory/peers/peers.de.ts";
import { territoryGerman as said139 } from "./evidence/territory/territory.de.ts";
import { effectGerman as said140 } from "./follow-up/effect/effect.de.ts";
import { evaluationGerman as said141 } from "./follow-up/evaluation/evaluation.de.ts";
import { leverageGerman as said142 } from "./follow-up/money/leverage.de.ts";
import { flagGerman as said143 } from "./follow-up/progress/flag.de.ts";
import { progressGerman as said144 } from "./follow-up/progress/progress.de.ts";
import { waitingGerman as said145 } from "./follow-up/progress/waiting.de.ts";
import { replanGerman as said146 } from "./follow-up/replan/replan.de.ts";
import { followingGerman as said147 } from "./follow-up/tasks/following.de.ts";
import { exposureGerman as said148 } from "./forecast/exposure/exposure.de.ts";
import { noticeGerman as said149 } from "./language/message/notices.de.ts";
import { openGerman as said150 } from "./language/message/open-door.de.ts";
import { terminalGerman as said151 } from "./language/message/terminal.de.ts";
import { namedStepsGerman as said152 } from "./language/steps.de.ts";
import { personalGerman as said153 } from "./people/personal/personal.de.ts";
import { pictureGerman as said154 } from "./pictures/look/picture.de.ts";
import { coordinationMatrixGerman as said155 } from "./plan/coordination/coordination-matrix.de.ts";
import { costGerman as said156 } from "./plan/costs/costs.de.ts";
import { coverageGerman as said157 } from "./plan/coverage.de.ts";
import { ruleGerman as said158 } from "./plan/funds/rule.de.ts";
import { labelGerman as said159 } from "./plan/label.de.ts";
import { answerGerman as said160 } from "./plan/lines/answer-findings.de.ts";
import { reachGerman as said161 } from "./plan/lines/answer-reach.de.ts";
import { candidateGerman as said162 } from "./plan/lines/candidate-portfolio.de.ts";
import { chainOwnerGerman as said163 } from "./plan/lines/chain-owners.de.ts";
import { coverGapGerman as said164 } from "./plan/lines/cover-gaps.de.ts";
import { firmGerman as said165 } from "./plan/lines/firms-to-examine.de.ts";
import { envelopeGerman as said166 } from "./plan/lines/fund-envelope.de.ts";
import { instituteGerman as said167 } from "./plan/lines/institute-lines.de.ts";
import { laboratoryGerman as said168 } from "./plan/lines/laboratory-sites.de.ts";
import { largestFirmGerman as said169 } from "./plan/lines/largest-firms.de.ts";
import { leadRegionGerman as said170 } from "./plan/lines/lead-regions.de.ts";
import { lendGerman as said171 } from "./plan/lines/lend-elsewhere.de.ts";
import { linkGerman as said172 } from "./plan/lines/links-to-secure.de.ts";
import { mergeGerman as said173 } from "./plan/lines/merge-overlaps.de.ts";
import { openHoursGerman as said174 } from "./plan/lines/open-hours.de.ts";
import { categoryGerman as said175 } from "./plan/lines/policy-by-category.de.ts";
import { waitingApplicationGerman as said176 } from "./plan/lines/waiting-applications.de.ts";
import { designGerman as said177 } from "./plan/making/design.de.ts";
import { questionGerman as said178 } from "./plan/making/question.de.ts";
import { mechanismGerman as said179 } from "./plan/mechanism/mechanism.de.ts";
import { roadmapGerman as said180 } from "./plan/roadmap/roadmap.de.ts";
import { stepGerman as said181 } from "./plan/step.de.ts";
import { termGerman as said182 } from "./plan/term-text.de.ts";
import { wayGerman as said183 } from "./plan/ways/way.de.ts";
import { awardGerman as said184 } from "./programme/awards/awards.de.ts";
import { choiceGerman as said185 } from "./programme/candidates/choice.de.ts";
import { cardListGerman as said186 } from "./report/card/card-list.de.ts";
import { basisGerman as said187 } from "./report/chapters/basis.de.ts";
import { diagnosisGerman as said188 } from "./report/chapters/diagnosis.de.ts";
import { annexGerman as said189 } from "./report/chapters/evidence.de.ts";
import { layoutGerman as said190 } from "./report/chapters/layout.de.ts";
import { openStandGerman as said191 } from "./report/chapters/open-stand.de.ts";
import { planGerman as said192 } from "./report/chapters/plan-report.de.ts";
import { projectsGerman as said193 } from "./report/chapters/projects.de.ts";
import { requirementsGerman as said194 } from "./report/chapters/requirements.de.ts";
import { safeguardsGerman as said195 } from "./report/chapters/safeguards.de.ts";
import { draftGerman as said196 } from "./report/chapters/short-draft.de.ts";
import { tasksGerman as said197 } from "./report/chapters/tasks.de.ts";
import { minutesGerman as said198 } from "./report/consultation/minutes.de.ts";
import { printerGerman as said199 } from "./report/document/document.de.ts";
import { findingGerman as said200 } from "./report/document/finding.de.ts";
import { headGerman as said201 } from "./report/document/head.de.ts";
import { evidenceGerman as said202 } from "./report/evidence.de.ts";
import { roadmapGerman as said203 } from "./report/figures/roadmap/roadmap-figure.de.ts";
import { briefGerman as said204 } from "./report/leader/brief.de.ts";
import { roadmapDocumentGerman as said205 } from "./report/roadmap-document.de.ts";
import { slideGerman as said206 } from "./report/slides/slides.de.ts";
import { strategyGerman as said207 } from "./report/strategy/strategy.de.ts";
import { yearReportGerman as said208 } from "./report/year/year-report.de.ts";
import { feedGerman as said209 } from "./sharing/feed/feed.de.ts";
import { slotGerman as said210 } from "./sharing/slots/slots.de.ts";

/** What is said in German beside what says it. */
export const saidInGerman: SaidBeside = {
  sentences: [
    ["consultation", said1],
    ["roadmap-takeover", said2],
    ["benchmark", said3],
    ["coverage", said4],
    ["falling-share", said5],
    ["figures", said6],
    ["claim", said7],
    ["evidence", said8],
    ["misreading", said9],
    ["noise", said10],
    ["registered", said11],
    ["register-share", said12],
    ["aid-reach", said13],
    ["broken-link", said15],
    ["budgets", said19],
    ["business-research", said20],
    ["centres-missing", said23],
    ["chain-dependence", said25],
    ["closed-facilities", said27],
    ["concentration", said29],
    ["contracted-research", said31],
    ["cooperation", said34],
    ["coordination", said36],
    ["dispersed-supervision", said39],
    ["engineering-doctorates", said41],
    ["evaluation-results", said43],
    ["failed-parks", said46],
    ["firm-institutions", said48],
    ["foreign-items", said50],
    ["fragmented-system", said52],
    ["generic-performers", said54],
    ["graduate-staff", said56],
    ["herding", said58],
    ["idle-bases", said60],
    ["imported-foundations", said62],
    ["institute-drift", said64],
    ["institute-support", said66],
    ["instrument-holes", said68],
    ["introduction-without-absorption", said70],
    ["isomorphism", said72],
    ["leading-firms", said74],
    ["lent-hours", said76],
    ["low-readiness", said78],
    ["mandates-missing", said80],
    ["missing-assets", said82],
    ["missing-complement", said84],
    ["missing-subject", said86],
    ["needs-unanswered", said88],
    ["opening", said91],
    ["opportunities", said93],
    ["orphan-technology", said95],
    ["paid-twice", said97],
    ["passive-upgrading", said99],
    ["plans", said105],
    ["public-bodies", said106],
    ["public-effort", said108],
    ["published-hours", said110],
    ["qualification-gaps", said112],
    ["refused-hours", said114],
    ["research-payers", said116],
    ["results-waiting", said118],
    ["scale-without-value", said120],
    ["skills-short", said122],
    ["standards", said124],
    ["supervision-due", said126],
    ["unrelated-herding", said129],
    ["unstable-support", said131],
    ["spread", said133],
    ["draws", said134],
    ["sureness", said135],
    ["world-chain", said136],
    ["indicators-table", said137],
    ["peers-beside", said138],
    ["territory", said139],
    ["effect", said140],
    ["evaluation", said141],
    ["leverage", said142],
    ["flag", said143],
    ["progress", said144],
    ["waiting", said145],
    ["replan", said146],
    ["following", said147],
    ["exposure", said148],
    ["notices", said149],
    ["open-door", said150],
    ["terminal", said151],
    ["step", said152],
    ["personal", said153],
    ["picture", said154],
    ["coordination-matrix", said155],
    ["plan-cost", said156],
    ["plan-coverage", said157],
    ["fund-rule", said158],
    ["plan-label", said159],
    ["answer", said160],
    ["answer-reach", said161],
    ["candidate-portfolio", said162],
    ["chain-owners", said163],
    ["cover-gaps", said164],
    ["firms-to-examine", said165],
    ["fund-envelope", said166],
    ["institute-lines", said167],
    ["laboratory-sites", said168],
    ["largest-firms", said169],
    ["lead-regions", said170],
    ["lend-elsewhere", said171],
    ["links-to-secure", said172],
    ["merge-overlaps", said173],
    ["open-hours", said174],
    ["policy-by-category", said175],
    ["waiting-applications", said176],
    ["line", said177],
    ["open-question", said178],
    ["mechanism", said179],
    ["roadmap", said180],
    ["plan-step", said181],
    ["term", said182],
    ["measure-way", said183],
    ["awards", said184],
    ["application-choice", said185],
    ["card-list", said186],
    ["report-basis", said187],
    ["report-diagnosis", said188],
    ["report-annex", said189],
    ["report-layout", said190],
    ["report-open-stand", said191],
    ["report-plan", said192],
    ["report-projects", said193],
    ["report-requirements", said194],
    ["report-safeguards", said195],
    ["report-draft", said196],
    ["report-tasks", said197],
    ["minutes", said198],
    ["document", said199],
    ["report-finding", said200],
    ["head", said201],
    ["evidence-note", said202],
    ["roadmap-figure", said203],
    ["report-brief", said204],
    ["roadmap-document", said205],
    ["report-slides", said206],
    ["strategy", said207],
    ["year-report", said208],
    ["feed", said209],
    ["slots", said210],
  ],
  texts: [
    ["Whom state aid reaches", said14.title],
    ["Do tax relief and financing reach small and medium-sized firms less than other state aid?", said14.question],
    ["What aid was given for, how many firms of each size could have asked and what lies below the limit of publication is not in the data; not every country publishes all of it.", said14.leavesOpen],
    ["Links that others can break", said16.title],
    ["Could one supplying industry abroad stop so much of the chain that it is felt in the whole economy?", said16.question],
    ["An upper bound for the first months: stocks, prices and new suppliers are not in the table, and neither is a single product that stops a line.", said16.leavesOpen],
    ["Gap between budgets", said17.title],
    ["Are there needed things for which no department has a budget?", said17.question],
    ["Money of departments that have not said their budgets is not known.", said17.leavesOpen],
    ["Overlap of budgets", said18.title],
    ["Do several departments budget money for the same technology in the same year?", said18.question],
    ["Whether money of several departments for one thing is wanted (matching funds) is for people to say.", said18.leavesOpen],
    ["Research and development of firms", said21.title],
    ["Is the share of research in the R&D of the country's firms far below that of its comparators?", said21.question],
    ["Why firms do or do not take on generic technology is not in the data: it needs a survey of firms, or projects that were refused.", said21.leavesOpen],
    ["Spread of carriers", said22.title],
    ["Are zones, enterprise technology centres and incubators spread over the @regions more evenly than research?", said22.question],
    ["Counts say nothing of size: a large zone is one zone. Use, income and services of the carriers are not in the data, nor are business models.", said22.leavesOpen],
    ["Research centres across borders and for industries", said24.title],
    ["Do needed technologies lack innovation centres or centres abroad, and do foreign centres here only adapt?", said24.question],
    ["What a centre does and who has the use of its knowledge is not in the register.", said24.leavesOpen],
    ["Dependence along the chain", said26.title],
    ["Do the industries of @whole hang on inputs from abroad, seen through the whole chain, more than the same industries elsewhere?", said26.question],
    ["Large economies hang less on others because they are large. Groups of industries hide single products that nobody else makes; the cards hold those item by item.", said26.leavesOpen],
    ["Opening of facilities", said28.title],
    ["Are few of the institutions graded good at opening their facilities to others?", said28.question],
    ["Hours of use, prices and refusals are not in the data, nor are business models and other complementary assets.", said28.leavesOpen],
    ["Concentration", said30.title],
    ["Are @projects and @laboratories more concentrated in few @regions than R&D personnel?", said30.question],
    ["Whether departments coordinate is not measured: budgets and decisions by ministry are not in the data.", said30.leavesOpen],
    ["Contracted research", said32.title],
    ["Do industrial firms buy a falling part of their outside R&D from universities and institutes?", said32.question],
    ["What firms pay says nothing of joint work of industry, universities and institutes in projects; partners are asked about under cooperation.", said32.leavesOpen],
    ["Contradictions between plans", said33.title],
    ["Do the plans of offices contradict each other?", said33.question],
    ["The same thing in other words is not recognised.", said33.leavesOpen],
    ["Cooperation of universities, institutes and companies", said35.title],
    ["Do universities, institutes and companies join less than their numbers explain?", said35.question],
    ["That partners stand on one list says nothing of what they do together, nor of contracts, patents and people between them.", said35.leavesOpen],
    ["Gap between departments", said37.title],
    ["Are there needed things that no call, project or programme of the register names?", said37.question],
    ["What departments do outside the register is not known.", said37.leavesOpen],
    ["Overlap of departments", said38.title],
    ["Are there things on which several departments act in comparable parts?", said38.question],
    ["Only what the register links to departments is seen; budgets by ministry are not in the data.", said38.leavesOpen],
    ["Who supervises", said40.title],
    ["Do institutions answer to several central departments, or lead in many programmes at once?", said40.question],
    ["Budgets by ministry are not in the data, so what is paid for twice, or by nobody, cannot be seen; the lists do not part generic technology from other, so whether a department answers for it is not told; where a list leaves the supervisor blank, nobody's is known.", said40.leavesOpen],
    ["Engineers at the top", said42.title],
    ["Are there far fewer engineering doctorates for each first degree than in comparable economies?", said42.question],
    ["Training on the job and movement of people between institutions are not in the data; computer science counts as engineering in some countries; a small share of a large number is still many people.", said42.leavesOpen],
    ["Results of evaluations", said44.title],
    ["Do the office's own evaluations grade its platforms and programmes as poor?", said44.question],
    ["What was never evaluated has no grade.", said44.leavesOpen],
    ["What is known of results", said45.title],
    ["Are programmes and platforms evaluated without most of what their scorecards ask for?", said45.question],
    ["What was never evaluated is not counted.", said45.leavesOpen],
    ["Consequences of evaluations", said47.title],
    ["Of @park_evaluations that failed an acceptance check or an evaluation, are few looked at again?", said47.question],
    ["Names of parks change between lists; what the second look cost or changed is not in the data.", said47.leavesOpen],
    ["R&D institutions of firms", said49.title],
    ["Do high-tech manufacturing firms run fewer R&D institutions of their own, for their number, across the @regions?", said49.question],
    ["Whether an institution has a testing base or pilot line, whether other firms may use it and whether federations carry it is not in the data; one firm may run several.", said49.leavesOpen],
    ["Needed items from abroad", said51.title],
    ["Do needed card items come mostly from abroad without anybody at home who makes them?", said51.question],
    ["Whether deliveries could be cut off and what a replacement would cost is not on the cards.", said51.leavesOpen],
    ["Links within the system", said53.title],
    ["Do the industries of the research system share fewer institutions than their links would give?", said53.question],
    ["One list of posts is looked at, that of the fullest year; vacant posts, and whether unit and integration technology advance together, are not in the data.", said53.leavesOpen],
    ["Performers of generic technology", said55.title],
    ["Have the technologies whose knowledge is used most widely less often a performer who stays with them than others have?", said55.question],
    ["With whose money performers work and for whom is not in the data; citations say that knowledge is used, not that it is needed; one performer under several names looks like several.", said55.leavesOpen],
    ["Graduates in firms' R&D institutions", said57.title],
    ["Does the share of doctors and masters in the staff of industrial firms' R&D institutions fall across the @regions?", said57.question],
    ["A share also falls where institutions hire technicians faster than graduates; how many people moved between firms, universities and institutes is not in the data.", said57.leavesOpen],
    ["Herding", said59.title],
    ["Are the @regions in more of the same fields of technology than their sizes explain?", said59.question],
    ["How land, capital and tax are used to attract industries is not in the data; projects stand for fields of technology.", said59.leavesOpen],
    ["Testing bases of firms", said61.title],
    ["Do testing bases that firms hold stand idle or closed to others?", said61.question],
    ["Whether others would have come is not in hours that were not asked for.", said61.leavesOpen],
    ["Imports of foundations", said63.title],
    ["Is much of a base of industry that the country uses imported?", said63.question],
    ["Market value says nothing of a single part that cannot be replaced: lithography hides in an average; the cards hold dependence item by item.", said63.leavesOpen],
    ["Drift of institutes", said65.title],
    ["Do institutes drift away from generic work, public service or public orders?", said65.question],
    ["Whether others took over the work that institutes left is not in the records.", said65.leavesOpen],
    ["Institutes of scattered industries", said67.title],
    ["Do transformed institutes serve industries more scattered than industries in general?", said67.question],
    ["A pattern of names is not a register of institutes that became companies; unlisted firms, the institutes' own income and their base funding are not in the data.", said67.leavesOpen],
    ["Groups that a tool leaves out", said69.title],
    ["Are there target groups that a tool of policy does not reach?", said69.question],
    ["Whether a group that a policy names gets anything of it, and what it would do with it, is not in the register.", said69.leavesOpen],
    ["Introduction and absorption", said71.title],
    ["Do firms pay more for imported technology than for assimilating it?", said71.question],
    ["Only spending is seen: what was learnt from imported technology is not in the data.", said71.leavesOpen],
    ["Industrial isomorphism", said73.title],
    ["Do the @regions' mixes of @counted grow alike, beyond what growing numbers alone give?", said73.question],
    ["Over-competition and waste need output, capacity and prices by @region and industry, which are not in the data; @counted count one each.", said73.leavesOpen],
    ["Leading firms", said75.title],
    ["Do the leading firms at home spend far less on R&D than firms of the same rank elsewhere?", said75.question],
    ["Who buys from whom, and which firm organises a chain, is not in the data; headquarters are not the place of R&D.", said75.leavesOpen],
    ["Hours that facilities ran and lent", said77.title],
    ["Do facilities run and lend few of their hours?", said77.question],
    ["Whether anybody would have come for hours that nobody asked for, and what a unit is fit for, is not counted.", said77.leavesOpen],
    ["Readiness of systems", said79.title],
    ["Does the integration of this product's technologies lag behind the technologies themselves?", said79.question],
    ["Cards whose readiness nobody has assessed cannot be judged.", said79.leavesOpen],
    ["Bodies that answer for technologies", said81.title],
    ["Are there technologies of cards and priorities for which no body has a mandate?", said81.question],
    ["Whether a body that has a mandate carries it out is not in the register.", said81.leavesOpen],
    ["Complementary assets and business models", said83.title],
    ["Are complementary assets or business models missing that cards name?", said83.question],
    ["Whether a business model carries itself is seen by sales and users; cards say whether it is there.", said83.leavesOpen],
    ["Complements of items", said85.title],
    ["Are there items that the product needs and that have neither a producer nor a project?", said85.question],
    ["Only products with a card can be judged; other products' systems are not in the register.", said85.leavesOpen],
    ["Who leads generic technology", said87.title],
    ["Do research institutes lead @projects of generic technology less often than other projects?", said87.question],
    ["Only who leads a project is looked at; who could have led, and generic work outside these programmes, are not in the data.", said87.leavesOpen],
    ["Offers for needs", said89.title],
    ["Do needs of firms and others find no result that is offered in their technology?", said89.question],
    ["Needs that nobody wrote down, and results that nobody offered, are not in the register.", said89.leavesOpen],
    ["Horizon of plans", said90.title],
    ["Have too few of the needed things money in the plans beyond the nearest years?", said90.question],
    ["How stable the money of later years will be in fact is known only when they come.", said90.leavesOpen],
    ["Opening", said92.title],
    ["Does cooperation with others fall: articles with foreign authors, and the R&D of multinationals in the country?", said92.question],
    ["Joint ventures, licences and market access granted for technology are not in the data; nor is joint invention.", said92.leavesOpen],
    ["Opportunities by nearness", said94.title],
    ["Does nearness to what @regions hold say what they enter next better than what they nearly hold already?", said94.question],
    ["@Counted of earlier years are as the table tells them today: where it is a list of what exists, what has gone is missing. How generic a technology is that an option needs, what an entry costs, and whether it is wise, are not in the data.", said94.leavesOpen],
    ["Performers and support by programme", said96.title],
    ["Are there programmes of generic technology with neither a leading body nor support of four years?", said96.question],
    ["Which industries use a technology, who takes part beside the lead, and base funding of institutes are not in the data; generic is what the office's rule calls so.", said96.leavesOpen],
    ["Money of the same undertakings in several lists", said98.title],
    ["Do undertakings of one title and one lead institution stand more than once in the lists of projects?", said98.question],
    ["Titles that were reworded are not found here: the list of projects that read alike shows them, for people to decide. Parts or the continuation of one undertaking may bear its title.", said98.leavesOpen],
    ["Who leads substitutions", said100.title],
    ["Is a technology about to be overtaken by one that is led elsewhere?", said100.question],
    ["Which part of a firm's assets serves the old technology, and who owns the successor's patents, is not in the data.", said100.leavesOpen],
    ["Planned capacity and demand", said101.title],
    ["Would the planned capacities of a product exceed its market?", said101.question],
    ["Exports and closures that no plan names are not in the sum.", said101.leavesOpen],
    ["Gap between plans", said102.title],
    ["Are there needed things that no office's plan takes up?", said102.question],
    ["What offices do that have not handed in a plan is not known.", said102.leavesOpen],
    ["Herding of plans", said103.title],
    ["Do offices plan for the same fields more than their capabilities explain?", said103.question],
    ["Whether those in a crowded field divide it among themselves by niche is not seen.", said103.leavesOpen],
    ["Overlap of plans", said104.title],
    ["Do several offices plan money for the same technology with the same instrument in the same year?", said104.question],
    ["Whether money of several offices for one thing is wanted (matching funds) is for people to say.", said104.leavesOpen],
    ["Public institutes and testing bodies", said107.title],
    ["Do public bodies have a falling part in research and in testing?", said107.question],
    ["A part also falls where others grow faster; whether firms do what public bodies did for everybody is not in the data.", said107.leavesOpen],
    ["Public spending and examined patents", said109.title],
    ["Do the shares of science in public spending, of examined inventions in patents and of inventions that owners keep fall across the @regions?", said109.question],
    ["Tax relief, disputes over rights and their accreditation are not in the data; a right that moves to an owner in another @region counts as kept there and as lost here.", said109.leavesOpen],
    ["Published hours of instruments", said111.title],
    ["Do instruments run fewer hours on average than the official rules call full?", said111.question],
    ["Hours by institution and instrument are not in the published figures, nor who came from outside.", said111.leavesOpen],
    ["From standard to qualified product", said113.title],
    ["Do needed items lack a standard, a test method, an accredited laboratory or a qualified product?", said113.question],
    ["Whether a standard asks for what users need is not in the register.", said113.leavesOpen],
    ["Hours that were refused", said115.title],
    ["Are hours refused while a facility alike within reach stands open and free?", said115.question],
    ["Whether the other unit would have fitted the work, and whether its quotas and the part of its owner would have allowed it, is not counted; nor who never asked.", said115.leavesOpen],
    ["Who pays for research", said117.title],
    ["Do the state, those abroad or firms pay a part of R&D far below that of comparators?", said117.question],
    ["For how long money is promised and what it was given for is not in the data; orders and grants cannot be told apart.", said117.leavesOpen],
    ["How long results wait", said119.title],
    ["Do results of research bodies wait longer to be taken up than results of firms?", said119.question],
    ["Results that nobody offered, and whether they were worth taking up, are not in the records.", said119.leavesOpen],
    ["Scale and value", said121.title],
    ["Did the share of value in the output of the industry that won most of the world market fall deeper than elsewhere?", said121.question],
    ["Which firms, and which steps of the chain, keep the value is not in the tables of the chain.", said121.leavesOpen],
    ["Skills that are short", said123.title],
    ["Are there skills for which more posts are open than a year of training fills?", said123.question],
    ["People trained elsewhere, who may come, are not in the register.", said123.leavesOpen],
    ["Setting of standards", said125.title],
    ["Does the country's body lead a smaller share of the ISO committees created lately than of all?", said125.question],
    ["Plans with their horizons, and budgets by ministry over years, are not in the data; nor are IEC committees, nor what a standard is worth.", said125.leavesOpen],
    ["When programmes were last looked at", said127.title],
    ["Do programmes run for years without an evaluation or an inspection?", said127.question],
    ["Whether what was looked at was looked at well is not counted.", said127.leavesOpen],
    ["Money behind targets", said128.title],
    ["Do plans set targets whose lines say no money?", said128.question],
    ["Money that stands in no plan is not seen.", said128.leavesOpen],
    ["Herding against relatedness", said130.title],
    ["Do @regions that enter a @activity together stand farther from it than those that enter others alone?", said130.question],
    ["@Counted of earlier years are as the table tells them today: where it is a list of what exists, what has gone is missing. Which of them land, capital or tax brought about is not in the data.", said130.leavesOpen],
    ["Stability of support", said132.title],
    ["Is support for research short, shorter still for generic technology, or does government pay a falling share of it?", said132.question],
    ["Stable base funding of institutes is not in the data, nor is what a project was followed by; whether generic research is paid for steadily beyond the length of its projects is another question, which no table here answers.", said132.leavesOpen],
  ],
};
