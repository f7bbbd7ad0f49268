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
import { brokenLinkGerman as said13 } from "./diagnosis/rules/broken-link/broken-link.de.ts";
import { brokenLinkRuleGerman as said14 } from "./diagnosis/rules/broken-link/broken-link.de.ts";
import { budgetGapRuleGerman as said15 } from "./diagnosis/rules/budget-gap/budget-gap.de.ts";
import { budgetOverlapRuleGerman as said16 } from "./diagnosis/rules/budget-overlap/budget-overlap.de.ts";
import { budgetGerman as said17 } from "./diagnosis/rules/budgets/budgets.de.ts";
import { businessResearchGerman as said18 } from "./diagnosis/rules/business-research/business-research.de.ts";
import { businessResearchRuleGerman as said19 } from "./diagnosis/rules/business-research/business-research.de.ts";
import { carriersRuleGerman as said20 } from "./diagnosis/rules/carriers/carriers.de.ts";
import { centresMissingGerman as said21 } from "./diagnosis/rules/centres-missing/centres-missing.de.ts";
import { centresMissingRuleGerman as said22 } from "./diagnosis/rules/centres-missing/centres-missing.de.ts";
import { chainDependenceGerman as said23 } from "./diagnosis/rules/chain-dependence/chain-dependence.de.ts";
import { chainDependenceRuleGerman as said24 } from "./diagnosis/rules/chain-dependence/chain-dependence.de.ts";
import { closedFacilitiesGerman as said25 } from "./diagnosis/rules/closed-facilities/closed-facilities.de.ts";
import { closedFacilitiesRuleGerman as said26 } from "./diagnosis/rules/closed-facilities/closed-facilities.de.ts";
import { concentrationGerman as said27 } from "./diagnosis/rules/concentration/concentration.de.ts";
import { concentrationRuleGerman as said28 } from "./diagnosis/rules/concentration/concentration.de.ts";
import { contractedResearchGerman as said29 } from "./diagnosis/rules/contracted-research/contracted-research.de.ts";
import { contractedResearchRuleGerman as said30 } from "./diagnosis/rules/contracted-research/contracted-research.de.ts";
import { contradictionRuleGerman as said31 } from "./diagnosis/rules/contradiction/contradiction.de.ts";
import { cooperationGerman as said32 } from "./diagnosis/rules/cooperation/cooperation.de.ts";
import { cooperationRuleGerman as said33 } from "./diagnosis/rules/cooperation/cooperation.de.ts";
import { coordinationGerman as said34 } from "./diagnosis/rules/coordination/coordination.de.ts";
import { gapRuleGerman as said35 } from "./diagnosis/rules/coordination/gap.de.ts";
import { overlapRuleGerman as said36 } from "./diagnosis/rules/coordination/overlap.de.ts";
import { dispersedSupervisionGerman as said37 } from "./diagnosis/rules/dispersed-supervision/dispersed-supervision.de.ts";
import { dispersedSupervisionRuleGerman as said38 } from "./diagnosis/rules/dispersed-supervision/dispersed-supervision.de.ts";
import { engineeringDoctoratesGerman as said39 } from "./diagnosis/rules/engineering-doctorates/engineering-doctorates.de.ts";
import { engineeringDoctoratesRuleGerman as said40 } from "./diagnosis/rules/engineering-doctorates/engineering-doctorates.de.ts";
import { evaluationResultsGerman as said41 } from "./diagnosis/rules/evaluation-results/evaluation-results.de.ts";
import { poorResultsRuleGerman as said42 } from "./diagnosis/rules/evaluation-results/poor-results.de.ts";
import { unknownResultsRuleGerman as said43 } from "./diagnosis/rules/evaluation-results/unknown-results.de.ts";
import { failedParksGerman as said44 } from "./diagnosis/rules/failed-parks/failed-parks.de.ts";
import { failedParksRuleGerman as said45 } from "./diagnosis/rules/failed-parks/failed-parks.de.ts";
import { foreignItemsGerman as said46 } from "./diagnosis/rules/foreign-items/foreign-items.de.ts";
import { foreignItemsRuleGerman as said47 } from "./diagnosis/rules/foreign-items/foreign-items.de.ts";
import { fragmentedSystemGerman as said48 } from "./diagnosis/rules/fragmented-system/fragmented-system.de.ts";
import { fragmentedSystemRuleGerman as said49 } from "./diagnosis/rules/fragmented-system/fragmented-system.de.ts";
import { genericPerformersGerman as said50 } from "./diagnosis/rules/generic-performers/generic-performers.de.ts";
import { genericPerformersRuleGerman as said51 } from "./diagnosis/rules/generic-performers/generic-performers.de.ts";
import { graduateStaffGerman as said52 } from "./diagnosis/rules/graduate-staff/graduate-staff.de.ts";
import { graduateStaffRuleGerman as said53 } from "./diagnosis/rules/graduate-staff/graduate-staff.de.ts";
import { herdingGerman as said54 } from "./diagnosis/rules/herding/herding.de.ts";
import { herdingRuleGerman as said55 } from "./diagnosis/rules/herding/herding.de.ts";
import { idleBasesGerman as said56 } from "./diagnosis/rules/idle-bases/idle-bases.de.ts";
import { idleBasesRuleGerman as said57 } from "./diagnosis/rules/idle-bases/idle-bases.de.ts";
import { importedFoundationsGerman as said58 } from "./diagnosis/rules/imported-foundations/imported-foundations.de.ts";
import { importedFoundationsRuleGerman as said59 } from "./diagnosis/rules/imported-foundations/imported-foundations.de.ts";
import { instituteDriftGerman as said60 } from "./diagnosis/rules/institute-drift/institute-drift.de.ts";
import { instituteDriftRuleGerman as said61 } from "./diagnosis/rules/institute-drift/institute-drift.de.ts";
import { instituteSupportGerman as said62 } from "./diagnosis/rules/institute-support/institute-support.de.ts";
import { instituteSupportRuleGerman as said63 } from "./diagnosis/rules/institute-support/institute-support.de.ts";
import { instrumentHolesGerman as said64 } from "./diagnosis/rules/instrument-holes/instrument-holes.de.ts";
import { instrumentHolesRuleGerman as said65 } from "./diagnosis/rules/instrument-holes/instrument-holes.de.ts";
import { introductionGerman as said66 } from "./diagnosis/rules/introduction-without-absorption/introduction-without-absorption.de.ts";
import { introductionWithoutAbsorptionRuleGerman as said67 } from "./diagnosis/rules/introduction-without-absorption/introduction-without-absorption.de.ts";
import { isomorphismGerman as said68 } from "./diagnosis/rules/isomorphism/isomorphism.de.ts";
import { isomorphismRuleGerman as said69 } from "./diagnosis/rules/isomorphism/isomorphism.de.ts";
import { leadingFirmsGerman as said70 } from "./diagnosis/rules/leading-firms/leading-firms.de.ts";
import { leadingFirmsRuleGerman as said71 } from "./diagnosis/rules/leading-firms/leading-firms.de.ts";
import { lentHoursGerman as said72 } from "./diagnosis/rules/lent-hours/lent-hours.de.ts";
import { lentHoursRuleGerman as said73 } from "./diagnosis/rules/lent-hours/lent-hours.de.ts";
import { lowReadinessGerman as said74 } from "./diagnosis/rules/low-readiness/low-readiness.de.ts";
import { lowReadinessRuleGerman as said75 } from "./diagnosis/rules/low-readiness/low-readiness.de.ts";
import { mandatesMissingGerman as said76 } from "./diagnosis/rules/mandates-missing/mandates-missing.de.ts";
import { mandatesMissingRuleGerman as said77 } from "./diagnosis/rules/mandates-missing/mandates-missing.de.ts";
import { missingAssetsGerman as said78 } from "./diagnosis/rules/missing-assets/missing-assets.de.ts";
import { missingAssetsRuleGerman as said79 } from "./diagnosis/rules/missing-assets/missing-assets.de.ts";
import { missingComplementGerman as said80 } from "./diagnosis/rules/missing-complement/missing-complement.de.ts";
import { missingComplementRuleGerman as said81 } from "./diagnosis/rules/missing-complement/missing-complement.de.ts";
import { missingSubjectGerman as said82 } from "./diagnosis/rules/missing-subject/missing-subject.de.ts";
import { missingSubjectRuleGerman as said83 } from "./diagnosis/rules/missing-subject/missing-subject.de.ts";
import { needsUnansweredGerman as said84 } from "./diagnosis/rules/needs-unanswered/needs-unanswered.de.ts";
import { needsUnansweredRuleGerman as said85 } from "./diagnosis/rules/needs-unanswered/needs-unanswered.de.ts";
import { noHorizonRuleGerman as said86 } from "./diagnosis/rules/no-horizon/no-horizon.de.ts";
import { openingGerman as said87 } from "./diagnosis/rules/opening/opening.de.ts";
import { openingRuleGerman as said88 } from "./diagnosis/rules/opening/opening.de.ts";
import { opportunitiesGerman as said89 } from "./diagnosis/rules/opportunities/opportunities.de.ts";
import { opportunitiesRuleGerman as said90 } from "./diagnosis/rules/opportunities/opportunities.de.ts";
import { orphanTechnologyGerman as said91 } from "./diagnosis/rules/orphan-technology/orphan-technology.de.ts";
import { orphanTechnologyRuleGerman as said92 } from "./diagnosis/rules/orphan-technology/orphan-technology.de.ts";
import { paidTwiceGerman as said93 } from "./diagnosis/rules/paid-twice/paid-twice.de.ts";
import { paidTwiceRuleGerman as said94 } from "./diagnosis/rules/paid-twice/paid-twice.de.ts";
import { passiveUpgradingGerman as said95 } from "./diagnosis/rules/passive-upgrading/passive-upgrading.de.ts";
import { passiveUpgradingRuleGerman as said96 } from "./diagnosis/rules/passive-upgrading/passive-upgrading.de.ts";
import { plannedOvercapacityRuleGerman as said97 } from "./diagnosis/rules/planned-overcapacity/planned-overcapacity.de.ts";
import { plansGapRuleGerman as said98 } from "./diagnosis/rules/plans-gap/plans-gap.de.ts";
import { plansHerdingRuleGerman as said99 } from "./diagnosis/rules/plans-herding/plans-herding.de.ts";
import { plansOverlapRuleGerman as said100 } from "./diagnosis/rules/plans-overlap/plans-overlap.de.ts";
import { planGerman as said101 } from "./diagnosis/rules/plans/plans.de.ts";
import { publicBodiesGerman as said102 } from "./diagnosis/rules/public-bodies/public-bodies.de.ts";
import { publicBodiesRuleGerman as said103 } from "./diagnosis/rules/public-bodies/public-bodies.de.ts";
import { publicEffortGerman as said104 } from "./diagnosis/rules/public-effort/public-effort.de.ts";
import { publicEffortRuleGerman as said105 } from "./diagnosis/rules/public-effort/public-effort.de.ts";
import { publishedHoursGerman as said106 } from "./diagnosis/rules/published-hours/published-hours.de.ts";
import { publishedHoursRuleGerman as said107 } from "./diagnosis/rules/published-hours/published-hours.de.ts";
import { qualificationGapsGerman as said108 } from "./diagnosis/rules/qualification-gaps/qualification-gaps.de.ts";
import { qualificationGapsRuleGerman as said109 } from "./diagnosis/rules/qualification-gaps/qualification-gaps.de.ts";
import { refusedHoursGerman as said110 } from "./diagnosis/rules/refused-hours/refused-hours.de.ts";
import { refusedHoursRuleGerman as said111 } from "./diagnosis/rules/refused-hours/refused-hours.de.ts";
import { researchPayersGerman as said112 } from "./diagnosis/rules/research-payers/research-payers.de.ts";
import { researchPayersRuleGerman as said113 } from "./diagnosis/rules/research-payers/research-payers.de.ts";
import { resultsWaitingGerman as said114 } from "./diagnosis/rules/results-waiting/results-waiting.de.ts";
import { resultsWaitingRuleGerman as said115 } from "./diagnosis/rules/results-waiting/results-waiting.de.ts";
import { scaleWithoutValueGerman as said116 } from "./diagnosis/rules/scale-without-value/scale-without-value.de.ts";
import { scaleWithoutValueRuleGerman as said117 } from "./diagnosis/rules/scale-without-value/scale-without-value.de.ts";
import { skillsShortGerman as said118 } from "./diagnosis/rules/skills-short/skills-short.de.ts";
import { skillsShortRuleGerman as said119 } from "./diagnosis/rules/skills-short/skills-short.de.ts";
import { standardsGerman as said120 } from "./diagnosis/rules/standards/standards.de.ts";
import { standardsRuleGerman as said121 } from "./diagnosis/rules/standards/standards.de.ts";
import { supervisionDueGerman as said122 } from "./diagnosis/rules/supervision-due/supervision-due.de.ts";
import { supervisionDueRuleGerman as said123 } from "./diagnosis/rules/supervision-due/supervision-due.de.ts";
import { unfundedTargetRuleGerman as said124 } from "./diagnosis/rules/unfunded-target/unfunded-target.de.ts";
import { unrelatedHerdingGerman as said125 } from "./diagnosis/rules/unrelated-herding/unrelated-herding.de.ts";
import { unrelatedHerdingRuleGerman as said126 } from "./diagnosis/rules/unrelated-herding/unrelated-herding.de.ts";
import { unstableSupportGerman as said127 } from "./diagnosis/rules/unstable-support/unstable-support.de.ts";
import { unstableSupportRuleGerman as said128 } from "./diagnosis/rules/unstable-support/unstable-support.de.ts";
import { spreadGerman as said129 } from "./diagnosis/spread/spread.de.ts";
import { drawsGerman as said130 } from "./diagnosis/verdict/draws.de.ts";
import { surenessGerman as said131 } from "./diagnosis/verdict/sureness.de.ts";
import { worldChainGerman as said132 } from "./diagnosis/world-chain/world-chain.de.ts";
import { indicatorsGerman as said133 } from "./evidence/tables/indicators.de.ts";
import { peersGerman as said134 } from "./evidence/territory/peers/peers.de.ts";
import { territoryGerman as said135 } from "./evidence/territory/territory.de.ts";
import { effectGerman as said136 } from "./follow-up/effect/effect.de.ts";
import { evaluationGerman as said137 } from "./follow-up/evaluation/evaluation.de.ts";
import { leverageGerman as said138 } from "./follow-up/money/leverage.de.ts";
import { flagGerman as said139 } from "./follow-up/progress/flag.de.ts";
import { progressGerman as said140 } from "./follow-up/progress/progress.de.ts";
import { waitingGerman as said141 } from "./follow-up/progress/waiting.de.ts";
import { replanGerman as said142 } from "./follow-up/replan/replan.de.ts";
import { followingGerman as said143 } from "./follow-up/tasks/following.de.ts";
import { exposureGerman as said144 } from "./forecast/exposure/exposure.de.ts";
import { noticeGerman as said145 } from "./language/message/notices.de.ts";
import { openGerman as said146 } from "./language/message/open-door.de.ts";
import { terminalGerman as said147 } from "./language/message/terminal.de.ts";
import { namedStepsGerman as said148 } from "./language/steps.de.ts";
import { personalGerman as said149 } from "./people/personal/personal.de.ts";
import { pictureGerman as said150 } from "./pictures/look/picture.de.ts";
import { coordinationMatrixGerman as said151 } from "./plan/coordination/coordination-matrix.de.ts";
import { costGerman as said152 } from "./plan/costs/costs.de.ts";
import { coverageGerman as said153 } from "./plan/coverage.de.ts";
import { ruleGerman as said154 } from "./plan/funds/rule.de.ts";
import { labelGerman as said155 } from "./plan/label.de.ts";
import { answerGerman as said156 } from "./plan/lines/answer-findings.de.ts";
import { candidateGerman as said157 } from "./plan/lines/candidate-portfolio.de.ts";
import { chainOwnerGerman as said158 } from "./plan/lines/chain-owners.de.ts";
import { coverGapGerman as said159 } from "./plan/lines/cover-gaps.de.ts";
import { firmGerman as said160 } from "./plan/lines/firms-to-examine.de.ts";
import { envelopeGerman as said161 } from "./plan/lines/fund-envelope.de.ts";
import { instituteGerman as said162 } from "./plan/lines/institute-lines.de.ts";
import { laboratoryGerman as said163 } from "./plan/lines/laboratory-sites.de.ts";
import { largestFirmGerman as said164 } from "./plan/lines/largest-firms.de.ts";
import { leadRegionGerman as said165 } from "./plan/lines/lead-regions.de.ts";
import { lendGerman as said166 } from "./plan/lines/lend-elsewhere.de.ts";
import { linkGerman as said167 } from "./plan/lines/links-to-secure.de.ts";
import { mergeGerman as said168 } from "./plan/lines/merge-overlaps.de.ts";
import { openHoursGerman as said169 } from "./plan/lines/open-hours.de.ts";
import { categoryGerman as said170 } from "./plan/lines/policy-by-category.de.ts";
import { waitingApplicationGerman as said171 } from "./plan/lines/waiting-applications.de.ts";
import { designGerman as said172 } from "./plan/making/design.de.ts";
import { questionGerman as said173 } from "./plan/making/question.de.ts";
import { mechanismGerman as said174 } from "./plan/mechanism/mechanism.de.ts";
import { roadmapGerman as said175 } from "./plan/roadmap/roadmap.de.ts";
import { stepGerman as said176 } from "./plan/step.de.ts";
import { termGerman as said177 } from "./plan/term-text.de.ts";
import { wayGerman as said178 } from "./plan/ways/way.de.ts";
import { awardGerman as said179 } from "./programme/awards/awards.de.ts";
import { choiceGerman as said180 } from "./programme/candidates/choice.de.ts";
import { cardListGerman as said181 } from "./report/card/card-list.de.ts";
import { basisGerman as said182 } from "./report/chapters/basis.de.ts";
import { diagnosisGerman as said183 } from "./report/chapters/diagnosis.de.ts";
import { annexGerman as said184 } from "./report/chapters/evidence.de.ts";
import { layoutGerman as said185 } from "./report/chapters/layout.de.ts";
import { openStandGerman as said186 } from "./report/chapters/open-stand.de.ts";
import { planGerman as said187 } from "./report/chapters/plan-report.de.ts";
import { projectsGerman as said188 } from "./report/chapters/projects.de.ts";
import { requirementsGerman as said189 } from "./report/chapters/requirements.de.ts";
import { safeguardsGerman as said190 } from "./report/chapters/safeguards.de.ts";
import { draftGerman as said191 } from "./report/chapters/short-draft.de.ts";
import { tasksGerman as said192 } from "./report/chapters/tasks.de.ts";
import { minutesGerman as said193 } from "./report/consultation/minutes.de.ts";
import { printerGerman as said194 } from "./report/document/document.de.ts";
import { findingGerman as said195 } from "./report/document/finding.de.ts";
import { headGerman as said196 } from "./report/document/head.de.ts";
import { evidenceGerman as said197 } from "./report/evidence.de.ts";
import { roadmapGerman as said198 } from "./report/figures/roadmap/roadmap-figure.de.ts";
import { briefGerman as said199 } from "./report/leader/brief.de.ts";
import { roadmapDocumentGerman as said200 } from "./report/roadmap-document.de.ts";
import { slideGerman as said201 } from "./report/slides/slides.de.ts";
import { strategyGerman as said202 } from "./report/strategy/strategy.de.ts";
import { yearReportGerman as said203 } from "./report/year/year-report.de.ts";
import { feedGerman as said204 } from "./sharing/feed/feed.de.ts";
import { slotGerman as said205 } from "./sharing/slots/slots.de.ts";

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
    ["broken-link", said13],
    ["budgets", said17],
    ["business-research", said18],
    ["centres-missing", said21],
    ["chain-dependence", said23],
    ["closed-facilities", said25],
    ["concentration", said27],
    ["contracted-research", said29],
    ["cooperation", said32],
    ["coordination", said34],
    ["dispersed-supervision", said37],
    ["engineering-doctorates", said39],
    ["evaluation-results", said41],
    ["failed-parks", said44],
    ["foreign-items", said46],
    ["fragmented-system", said48],
    ["generic-performers", said50],
    ["graduate-staff", said52],
    ["herding", said54],
    ["idle-bases", said56],
    ["imported-foundations", said58],
    ["institute-drift", said60],
    ["institute-support", said62],
    ["instrument-holes", said64],
    ["introduction-without-absorption", said66],
    ["isomorphism", said68],
    ["leading-firms", said70],
    ["lent-hours", said72],
    ["low-readiness", said74],
    ["mandates-missing", said76],
    ["missing-assets", said78],
    ["missing-complement", said80],
    ["missing-subject", said82],
    ["needs-unanswered", said84],
    ["opening", said87],
    ["opportunities", said89],
    ["orphan-technology", said91],
    ["paid-twice", said93],
    ["passive-upgrading", said95],
    ["plans", said101],
    ["public-bodies", said102],
    ["public-effort", said104],
    ["published-hours", said106],
    ["qualification-gaps", said108],
    ["refused-hours", said110],
    ["research-payers", said112],
    ["results-waiting", said114],
    ["scale-without-value", said116],
    ["skills-short", said118],
    ["standards", said120],
    ["supervision-due", said122],
    ["unrelated-herding", said125],
    ["unstable-support", said127],
    ["spread", said129],
    ["draws", said130],
    ["sureness", said131],
    ["world-chain", said132],
    ["indicators-table", said133],
    ["peers-beside", said134],
    ["territory", said135],
    ["effect", said136],
    ["evaluation", said137],
    ["leverage", said138],
    ["flag", said139],
    ["progress", said140],
    ["waiting", said141],
    ["replan", said142],
    ["following", said143],
    ["exposure", said144],
    ["notices", said145],
    ["open-door", said146],
    ["terminal", said147],
    ["step", said148],
    ["personal", said149],
    ["picture", said150],
    ["coordination-matrix", said151],
    ["plan-cost", said152],
    ["plan-coverage", said153],
    ["fund-rule", said154],
    ["plan-label", said155],
    ["answer", said156],
    ["candidate-portfolio", said157],
    ["chain-owners", said158],
    ["cover-gaps", said159],
    ["firms-to-examine", said160],
    ["fund-envelope", said161],
    ["institute-lines", said162],
    ["laboratory-sites", said163],
    ["largest-firms", said164],
    ["lead-regions", said165],
    ["lend-elsewhere", said166],
    ["links-to-secure", said167],
    ["merge-overlaps", said168],
    ["open-hours", said169],
    ["policy-by-category", said170],
    ["waiting-applications", said171],
    ["line", said172],
    ["open-question", said173],
    ["mechanism", said174],
    ["roadmap", said175],
    ["plan-step", said176],
    ["term", said177],
    ["measure-way", said178],
    ["awards", said179],
    ["application-choice", said180],
    ["card-list", said181],
    ["report-basis", said182],
    ["report-diagnosis", said183],
    ["report-annex", said184],
    ["report-layout", said185],
    ["report-open-stand", said186],
    ["report-plan", said187],
    ["report-projects", said188],
    ["report-requirements", said189],
    ["report-safeguards", said190],
    ["report-draft", said191],
    ["report-tasks", said192],
    ["minutes", said193],
    ["document", said194],
    ["report-finding", said195],
    ["head", said196],
    ["evidence-note", said197],
    ["roadmap-figure", said198],
    ["report-brief", said199],
    ["roadmap-document", said200],
    ["report-slides", said201],
    ["strategy", said202],
    ["year-report", said203],
    ["feed", said204],
    ["slots", said205],
  ],
  texts: [
    ["Links that others can break", said14.title],
    ["Could one supplying industry abroad stop so much of the chain that it is felt in the whole economy?", said14.question],
    ["An upper bound for the first months: stocks, prices and new suppliers are not in the table, and neither is a single product that stops a line.", said14.leavesOpen],
    ["Gap between budgets", said15.title],
    ["Are there needed things for which no department has a budget?", said15.question],
    ["Money of departments that have not said their budgets is not known.", said15.leavesOpen],
    ["Overlap of budgets", said16.title],
    ["Do several departments budget money for the same technology in the same year?", said16.question],
    ["Whether money of several departments for one thing is wanted (matching funds) is for people to say.", said16.leavesOpen],
    ["Research and development of firms", said19.title],
    ["Is the share of research in the R&D of the country's firms far below that of its comparators?", said19.question],
    ["Why firms do or do not take on generic technology is not in the data: it needs a survey of firms, or projects that were refused.", said19.leavesOpen],
    ["Spread of carriers", said20.title],
    ["Are zones, enterprise technology centres and incubators spread over the @regions more evenly than research?", said20.question],
    ["Counts say nothing of size: a large zone is one zone. Use, income and services of the carriers are not in the data, nor are business models.", said20.leavesOpen],
    ["Research centres across borders and for industries", said22.title],
    ["Do needed technologies lack innovation centres or centres abroad, and do foreign centres here only adapt?", said22.question],
    ["What a centre does and who has the use of its knowledge is not in the register.", said22.leavesOpen],
    ["Dependence along the chain", said24.title],
    ["Do the industries of @whole hang on inputs from abroad, seen through the whole chain, more than the same industries elsewhere?", said24.question],
    ["Large economies hang less on others because they are large. Groups of industries hide single products that nobody else makes; the cards hold those item by item.", said24.leavesOpen],
    ["Opening of facilities", said26.title],
    ["Are few of the institutions graded good at opening their facilities to others?", said26.question],
    ["Hours of use, prices and refusals are not in the data, nor are business models and other complementary assets.", said26.leavesOpen],
    ["Concentration", said28.title],
    ["Are @projects and @laboratories more concentrated in few @regions than R&D personnel?", said28.question],
    ["Whether departments coordinate is not measured: budgets and decisions by ministry are not in the data.", said28.leavesOpen],
    ["Contracted research", said30.title],
    ["Do industrial firms buy a falling part of their outside R&D from universities and institutes?", said30.question],
    ["What firms pay says nothing of joint work of industry, universities and institutes in projects; partners are asked about under cooperation.", said30.leavesOpen],
    ["Contradictions between plans", said31.title],
    ["Do the plans of offices contradict each other?", said31.question],
    ["The same thing in other words is not recognised.", said31.leavesOpen],
    ["Cooperation of universities, institutes and companies", said33.title],
    ["Do universities, institutes and companies join less than their numbers explain?", said33.question],
    ["That partners stand on one list says nothing of what they do together, nor of contracts, patents and people between them.", said33.leavesOpen],
    ["Gap between departments", said35.title],
    ["Are there needed things that no call, project or programme of the register names?", said35.question],
    ["What departments do outside the register is not known.", said35.leavesOpen],
    ["Overlap of departments", said36.title],
    ["Are there things on which several departments act in comparable parts?", said36.question],
    ["Only what the register links to departments is seen; budgets by ministry are not in the data.", said36.leavesOpen],
    ["Who supervises", said38.title],
    ["Do institutions answer to several central departments, or lead in many programmes at once?", said38.question],
    ["Budgets by ministry are not in the data, so what is paid for twice, or by nobody, cannot be seen; where a list leaves the supervisor blank, nobody's is known.", said38.leavesOpen],
    ["Engineers at the top", said40.title],
    ["Are there far fewer engineering doctorates for each first degree than in comparable economies?", said40.question],
    ["Training on the job and movement of people between institutions are not in the data; computer science counts as engineering in some countries; a small share of a large number is still many people.", said40.leavesOpen],
    ["Results of evaluations", said42.title],
    ["Do the office's own evaluations grade its platforms and programmes as poor?", said42.question],
    ["What was never evaluated has no grade.", said42.leavesOpen],
    ["What is known of results", said43.title],
    ["Are programmes and platforms evaluated without most of what their scorecards ask for?", said43.question],
    ["What was never evaluated is not counted.", said43.leavesOpen],
    ["Consequences of evaluations", said45.title],
    ["Of @park_evaluations that failed an acceptance check or an evaluation, are few looked at again?", said45.question],
    ["Names of parks change between lists; what the second look cost or changed is not in the data.", said45.leavesOpen],
    ["Needed items from abroad", said47.title],
    ["Do needed card items come mostly from abroad without anybody at home who makes them?", said47.question],
    ["Whether deliveries could be cut off and what a replacement would cost is not on the cards.", said47.leavesOpen],
    ["Links within the system", said49.title],
    ["Do the industries of the research system share fewer institutions than their links would give?", said49.question],
    ["One list of posts is looked at, that of the fullest year; vacant posts, and whether unit and integration technology advance together, are not in the data.", said49.leavesOpen],
    ["Performers of generic technology", said51.title],
    ["Have the technologies whose knowledge is used most widely less often a performer who stays with them than others have?", said51.question],
    ["With whose money performers work and for whom is not in the data; citations say that knowledge is used, not that it is needed; one performer under several names looks like several.", said51.leavesOpen],
    ["Graduates in firms' R&D institutions", said53.title],
    ["Does the share of doctors and masters in the staff of industrial firms' R&D institutions fall across the @regions?", said53.question],
    ["A share also falls where institutions hire technicians faster than graduates; how many people moved between firms, universities and institutes is not in the data.", said53.leavesOpen],
    ["Herding", said55.title],
    ["Are the @regions in more of the same fields of technology than their sizes explain?", said55.question],
    ["How land, capital and tax are used to attract industries is not in the data; projects stand for fields of technology.", said55.leavesOpen],
    ["Testing bases of firms", said57.title],
    ["Do testing bases that firms hold stand idle or closed to others?", said57.question],
    ["Whether others would have come is not in hours that were not asked for.", said57.leavesOpen],
    ["Imports of foundations", said59.title],
    ["Is much of a base of industry that the country uses imported?", said59.question],
    ["Market value says nothing of a single part that cannot be replaced: lithography hides in an average; the cards hold dependence item by item.", said59.leavesOpen],
    ["Drift of institutes", said61.title],
    ["Do institutes drift away from generic work, public service or public orders?", said61.question],
    ["Whether others took over the work that institutes left is not in the records.", said61.leavesOpen],
    ["Institutes of scattered industries", said63.title],
    ["Do transformed institutes serve industries more scattered than industries in general?", said63.question],
    ["A pattern of names is not a register of institutes that became companies; unlisted firms, the institutes' own income and their base funding are not in the data.", said63.leavesOpen],
    ["Groups that a tool leaves out", said65.title],
    ["Are there target groups that a tool of policy does not reach?", said65.question],
    ["Whether a group that a policy names gets anything of it, and what it would do with it, is not in the register.", said65.leavesOpen],
    ["Introduction and absorption", said67.title],
    ["Do firms pay more for imported technology than for assimilating it?", said67.question],
    ["Only spending is seen: what was learnt from imported technology is not in the data.", said67.leavesOpen],
    ["Industrial isomorphism", said69.title],
    ["Do the @regions' mixes of @counted grow alike, beyond what growing numbers alone give?", said69.question],
    ["Over-competition and waste need output, capacity and prices by @region and industry, which are not in the data; @counted count one each.", said69.leavesOpen],
    ["Leading firms", said71.title],
    ["Do the leading firms at home spend far less on R&D than firms of the same rank elsewhere?", said71.question],
    ["Who buys from whom, and which firm organises a chain, is not in the data; headquarters are not the place of R&D.", said71.leavesOpen],
    ["Hours that facilities ran and lent", said73.title],
    ["Do facilities run and lend few of their hours?", said73.question],
    ["Whether anybody would have come for hours that nobody asked for, and what a unit is fit for, is not counted.", said73.leavesOpen],
    ["Readiness of systems", said75.title],
    ["Does the integration of this product's technologies lag behind the technologies themselves?", said75.question],
    ["Cards whose readiness nobody has assessed cannot be judged.", said75.leavesOpen],
    ["Bodies that answer for technologies", said77.title],
    ["Are there technologies of cards and priorities for which no body has a mandate?", said77.question],
    ["Whether a body that has a mandate carries it out is not in the register.", said77.leavesOpen],
    ["Complementary assets and business models", said79.title],
    ["Are complementary assets or business models missing that cards name?", said79.question],
    ["Whether a business model carries itself is seen by sales and users; cards say whether it is there.", said79.leavesOpen],
    ["Complements of items", said81.title],
    ["Are there items that the product needs and that have neither a producer nor a project?", said81.question],
    ["Only products with a card can be judged; other products' systems are not in the register.", said81.leavesOpen],
    ["Who leads generic technology", said83.title],
    ["Do research institutes lead @projects of generic technology less often than other projects?", said83.question],
    ["Only who leads a project is looked at; who could have led, and generic work outside these programmes, are not in the data.", said83.leavesOpen],
    ["Offers for needs", said85.title],
    ["Do needs of firms and others find no result that is offered in their technology?", said85.question],
    ["Needs that nobody wrote down, and results that nobody offered, are not in the register.", said85.leavesOpen],
    ["Horizon of plans", said86.title],
    ["Have too few of the needed things money in the plans beyond the nearest years?", said86.question],
    ["How stable the money of later years will be in fact is known only when they come.", said86.leavesOpen],
    ["Opening", said88.title],
    ["Does cooperation with others fall: articles with foreign authors, and the R&D of multinationals in the country?", said88.question],
    ["Joint ventures, licences and market access granted for technology are not in the data; nor is joint invention.", said88.leavesOpen],
    ["Opportunities by nearness", said90.title],
    ["Does nearness to what @regions hold say what they enter next better than what they nearly hold already?", said90.question],
    ["@Counted of earlier years are as the table tells them today: where it is a list of what exists, what has gone is missing. How generic a technology is that an option needs, what an entry costs, and whether it is wise, are not in the data.", said90.leavesOpen],
    ["Performers and support by programme", said92.title],
    ["Are there programmes of generic technology with neither a leading body nor support of four years?", said92.question],
    ["Which industries use a technology, who takes part beside the lead, and base funding of institutes are not in the data; generic is what the office's rule calls so.", said92.leavesOpen],
    ["Money of the same undertakings in several lists", said94.title],
    ["Do undertakings of one title and one lead institution stand more than once in the lists of projects?", said94.question],
    ["Titles that were reworded are not found here: the list of projects that read alike shows them, for people to decide. Parts or the continuation of one undertaking may bear its title.", said94.leavesOpen],
    ["Who leads substitutions", said96.title],
    ["Is a technology about to be overtaken by one that is led elsewhere?", said96.question],
    ["Which part of a firm's assets serves the old technology, and who owns the successor's patents, is not in the data.", said96.leavesOpen],
    ["Planned capacity and demand", said97.title],
    ["Would the planned capacities of a product exceed its market?", said97.question],
    ["Exports and closures that no plan names are not in the sum.", said97.leavesOpen],
    ["Gap between plans", said98.title],
    ["Are there needed things that no office's plan takes up?", said98.question],
    ["What offices do that have not handed in a plan is not known.", said98.leavesOpen],
    ["Herding of plans", said99.title],
    ["Do offices plan for the same fields more than their capabilities explain?", said99.question],
    ["Whether those in a crowded field divide it among themselves by niche is not seen.", said99.leavesOpen],
    ["Overlap of plans", said100.title],
    ["Do several offices plan money for the same technology with the same instrument in the same year?", said100.question],
    ["Whether money of several offices for one thing is wanted (matching funds) is for people to say.", said100.leavesOpen],
    ["Public institutes and testing bodies", said103.title],
    ["Do public bodies have a falling part in research and in testing?", said103.question],
    ["A part also falls where others grow faster; whether firms do what public bodies did for everybody is not in the data.", said103.leavesOpen],
    ["Public spending and examined patents", said105.title],
    ["Do the shares of science in public spending and of examined inventions in patents fall across the @regions?", said105.question],
    ["Tax relief, disputes over rights and their accreditation are not in the data.", said105.leavesOpen],
    ["Published hours of instruments", said107.title],
    ["Do instruments run fewer hours on average than the official rules call full?", said107.question],
    ["Hours by institution and instrument are not in the published figures, nor who came from outside.", said107.leavesOpen],
    ["From standard to qualified product", said109.title],
    ["Do needed items lack a standard, a test method, an accredited laboratory or a qualified product?", said109.question],
    ["Whether a standard asks for what users need is not in the register.", said109.leavesOpen],
    ["Hours that were refused", said111.title],
    ["Are hours refused while a facility alike within reach stands open and free?", said111.question],
    ["Whether the other unit would have fitted the work, and whether its quotas and the part of its owner would have allowed it, is not counted; nor who never asked.", said111.leavesOpen],
    ["Who pays for research", said113.title],
    ["Do the state, those abroad or firms pay a part of R&D far below that of comparators?", said113.question],
    ["For how long money is promised and what it was given for is not in the data; orders and grants cannot be told apart.", said113.leavesOpen],
    ["How long results wait", said115.title],
    ["Do results of research bodies wait longer to be taken up than results of firms?", said115.question],
    ["Results that nobody offered, and whether they were worth taking up, are not in the records.", said115.leavesOpen],
    ["Scale and value", said117.title],
    ["Did the share of value in the output of the industry that won most of the world market fall deeper than elsewhere?", said117.question],
    ["Which firms, and which steps of the chain, keep the value is not in the tables of the chain.", said117.leavesOpen],
    ["Skills that are short", said119.title],
    ["Are there skills for which more posts are open than a year of training fills?", said119.question],
    ["People trained elsewhere, who may come, are not in the register.", said119.leavesOpen],
    ["Setting of standards", said121.title],
    ["Does the country's body lead a smaller share of the ISO committees created lately than of all?", said121.question],
    ["Plans with their horizons, and budgets by ministry over years, are not in the data; nor are IEC committees, nor what a standard is worth.", said121.leavesOpen],
    ["When programmes were last looked at", said123.title],
    ["Do programmes run for years without an evaluation or an inspection?", said123.question],
    ["Whether what was looked at was looked at well is not counted.", said123.leavesOpen],
    ["Money behind targets", said124.title],
    ["Do plans set targets whose lines say no money?", said124.question],
    ["Money that stands in no plan is not seen.", said124.leavesOpen],
    ["Herding against relatedness", said126.title],
    ["Do @regions that enter a @activity together stand farther from it than those that enter others alone?", said126.question],
    ["@Counted of earlier years are as the table tells them today: where it is a list of what exists, what has gone is missing. Which of them land, capital or tax brought about is not in the data.", said126.leavesOpen],
    ["Stability of support", said128.title],
    ["Is support for research short, or does government pay a falling share of it?", said128.question],
    ["Stable base funding of institutes is not in the data, nor is what a project was followed by; whether generic research itself is paid for steadily is another question, which no table here answers.", said128.leavesOpen],
  ],
};
