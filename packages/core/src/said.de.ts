// Made from the files that end in .de.ts by "npm run derive"; change what they say instead.
import type { SaidBeside } from "./language/locales.ts";
import { consultationGerman as said1 } from "./consolidation/consultation/consultation.de.ts";
import { takeoverGerman as said2 } from "./consolidation/roadmap/takeover.de.ts";
import { benchmarkGerman as said3 } from "./diagnosis/benchmark/benchmark.de.ts";
import { coverageGerman as said4 } from "./diagnosis/coverage.de.ts";
import { fallingShareGerman as said5 } from "./diagnosis/falling-share/falling-share.de.ts";
import { claimGerman as said6 } from "./diagnosis/finding/claim.de.ts";
import { evidenceGerman as said7 } from "./diagnosis/finding/evidence.de.ts";
import { misreadingGerman as said8 } from "./diagnosis/finding/misreading.de.ts";
import { noiseGerman as said9 } from "./diagnosis/judging/noise.de.ts";
import { registeredGerman as said10 } from "./diagnosis/judging/registered.de.ts";
import { registerShareGerman as said11 } from "./diagnosis/register-shares/register-shares.de.ts";
import { brokenLinkGerman as said12 } from "./diagnosis/rules/broken-link/broken-link.de.ts";
import { brokenLinkRuleGerman as said13 } from "./diagnosis/rules/broken-link/broken-link.de.ts";
import { budgetGapRuleGerman as said14 } from "./diagnosis/rules/budget-gap/budget-gap.de.ts";
import { budgetOverlapRuleGerman as said15 } from "./diagnosis/rules/budget-overlap/budget-overlap.de.ts";
import { budgetGerman as said16 } from "./diagnosis/rules/budgets/budgets.de.ts";
import { businessResearchGerman as said17 } from "./diagnosis/rules/business-research/business-research.de.ts";
import { businessResearchRuleGerman as said18 } from "./diagnosis/rules/business-research/business-research.de.ts";
import { carriersRuleGerman as said19 } from "./diagnosis/rules/carriers/carriers.de.ts";
import { centresMissingGerman as said20 } from "./diagnosis/rules/centres-missing/centres-missing.de.ts";
import { centresMissingRuleGerman as said21 } from "./diagnosis/rules/centres-missing/centres-missing.de.ts";
import { chainDependenceGerman as said22 } from "./diagnosis/rules/chain-dependence/chain-dependence.de.ts";
import { chainDependenceRuleGerman as said23 } from "./diagnosis/rules/chain-dependence/chain-dependence.de.ts";
import { closedFacilitiesGerman as said24 } from "./diagnosis/rules/closed-facilities/closed-facilities.de.ts";
import { closedFacilitiesRuleGerman as said25 } from "./diagnosis/rules/closed-facilities/closed-facilities.de.ts";
import { concentrationGerman as said26 } from "./diagnosis/rules/concentration/concentration.de.ts";
import { concentrationRuleGerman as said27 } from "./diagnosis/rules/concentration/concentration.de.ts";
import { contractedResearchGerman as said28 } from "./diagnosis/rules/contracted-research/contracted-research.de.ts";
import { contractedResearchRuleGerman as said29 } from "./diagnosis/rules/contracted-research/contracted-research.de.ts";
import { contradictionRuleGerman as said30 } from "./diagnosis/rules/contradiction/contradiction.de.ts";
import { cooperationGerman as said31 } from "./diagnosis/rules/cooperation/cooperation.de.ts";
import { cooperationRuleGerman as said32 } from "./diagnosis/rules/cooperation/cooperation.de.ts";
import { coordinationGerman as said33 } from "./diagnosis/rules/coordination/coordination.de.ts";
import { gapRuleGerman as said34 } from "./diagnosis/rules/coordination/gap.de.ts";
import { overlapRuleGerman as said35 } from "./diagnosis/rules/coordination/overlap.de.ts";
import { dispersedSupervisionGerman as said36 } from "./diagnosis/rules/dispersed-supervision/dispersed-supervision.de.ts";
import { dispersedSupervisionRuleGerman as said37 } from "./diagnosis/rules/dispersed-supervision/dispersed-supervision.de.ts";
import { engineeringDoctoratesGerman as said38 } from "./diagnosis/rules/engineering-doctorates/engineering-doctorates.de.ts";
import { engineeringDoctoratesRuleGerman as said39 } from "./diagnosis/rules/engineering-doctorates/engineering-doctorates.de.ts";
import { evaluationResultsGerman as said40 } from "./diagnosis/rules/evaluation-results/evaluation-results.de.ts";
import { poorResultsRuleGerman as said41 } from "./diagnosis/rules/evaluation-results/poor-results.de.ts";
import { unknownResultsRuleGerman as said42 } from "./diagnosis/rules/evaluation-results/unknown-results.de.ts";
import { failedParksGerman as said43 } from "./diagnosis/rules/failed-parks/failed-parks.de.ts";
import { failedParksRuleGerman as said44 } from "./diagnosis/rules/failed-parks/failed-parks.de.ts";
import { firmInstitutionsGerman as said45 } from "./diagnosis/rules/firm-institutions/firm-institutions.de.ts";
import { firmInstitutionsRuleGerman as said46 } from "./diagnosis/rules/firm-institutions/firm-institutions.de.ts";
import { foreignItemsGerman as said47 } from "./diagnosis/rules/foreign-items/foreign-items.de.ts";
import { foreignItemsRuleGerman as said48 } from "./diagnosis/rules/foreign-items/foreign-items.de.ts";
import { fragmentedSystemGerman as said49 } from "./diagnosis/rules/fragmented-system/fragmented-system.de.ts";
import { fragmentedSystemRuleGerman as said50 } from "./diagnosis/rules/fragmented-system/fragmented-system.de.ts";
import { genericPerformersGerman as said51 } from "./diagnosis/rules/generic-performers/generic-performers.de.ts";
import { genericPerformersRuleGerman as said52 } from "./diagnosis/rules/generic-performers/generic-performers.de.ts";
import { graduateStaffGerman as said53 } from "./diagnosis/rules/graduate-staff/graduate-staff.de.ts";
import { graduateStaffRuleGerman as said54 } from "./diagnosis/rules/graduate-staff/graduate-staff.de.ts";
import { herdingGerman as said55 } from "./diagnosis/rules/herding/herding.de.ts";
import { herdingRuleGerman as said56 } from "./diagnosis/rules/herding/herding.de.ts";
import { idleBasesGerman as said57 } from "./diagnosis/rules/idle-bases/idle-bases.de.ts";
import { idleBasesRuleGerman as said58 } from "./diagnosis/rules/idle-bases/idle-bases.de.ts";
import { importedFoundationsGerman as said59 } from "./diagnosis/rules/imported-foundations/imported-foundations.de.ts";
import { importedFoundationsRuleGerman as said60 } from "./diagnosis/rules/imported-foundations/imported-foundations.de.ts";
import { instituteDriftGerman as said61 } from "./diagnosis/rules/institute-drift/institute-drift.de.ts";
import { instituteDriftRuleGerman as said62 } from "./diagnosis/rules/institute-drift/institute-drift.de.ts";
import { instituteSupportGerman as said63 } from "./diagnosis/rules/institute-support/institute-support.de.ts";
import { instituteSupportRuleGerman as said64 } from "./diagnosis/rules/institute-support/institute-support.de.ts";
import { instrumentHolesGerman as said65 } from "./diagnosis/rules/instrument-holes/instrument-holes.de.ts";
import { instrumentHolesRuleGerman as said66 } from "./diagnosis/rules/instrument-holes/instrument-holes.de.ts";
import { introductionGerman as said67 } from "./diagnosis/rules/introduction-without-absorption/introduction-without-absorption.de.ts";
import { introductionWithoutAbsorptionRuleGerman as said68 } from "./diagnosis/rules/introduction-without-absorption/introduction-without-absorption.de.ts";
import { isomorphismGerman as said69 } from "./diagnosis/rules/isomorphism/isomorphism.de.ts";
import { isomorphismRuleGerman as said70 } from "./diagnosis/rules/isomorphism/isomorphism.de.ts";
import { leadingFirmsGerman as said71 } from "./diagnosis/rules/leading-firms/leading-firms.de.ts";
import { leadingFirmsRuleGerman as said72 } from "./diagnosis/rules/leading-firms/leading-firms.de.ts";
import { lentHoursGerman as said73 } from "./diagnosis/rules/lent-hours/lent-hours.de.ts";
import { lentHoursRuleGerman as said74 } from "./diagnosis/rules/lent-hours/lent-hours.de.ts";
import { lowReadinessGerman as said75 } from "./diagnosis/rules/low-readiness/low-readiness.de.ts";
import { lowReadinessRuleGerman as said76 } from "./diagnosis/rules/low-readiness/low-readiness.de.ts";
import { mandatesMissingGerman as said77 } from "./diagnosis/rules/mandates-missing/mandates-missing.de.ts";
import { mandatesMissingRuleGerman as said78 } from "./diagnosis/rules/mandates-missing/mandates-missing.de.ts";
import { missingAssetsGerman as said79 } from "./diagnosis/rules/missing-assets/missing-assets.de.ts";
import { missingAssetsRuleGerman as said80 } from "./diagnosis/rules/missing-assets/missing-assets.de.ts";
import { missingComplementGerman as said81 } from "./diagnosis/rules/missing-complement/missing-complement.de.ts";
import { missingComplementRuleGerman as said82 } from "./diagnosis/rules/missing-complement/missing-complement.de.ts";
import { missingSubjectGerman as said83 } from "./diagnosis/rules/missing-subject/missing-subject.de.ts";
import { missingSubjectRuleGerman as said84 } from "./diagnosis/rules/missing-subject/missing-subject.de.ts";
import { needsUnansweredGerman as said85 } from "./diagnosis/rules/needs-unanswered/needs-unanswered.de.ts";
import { needsUnansweredRuleGerman as said86 } from "./diagnosis/rules/needs-unanswered/needs-unanswered.de.ts";
import { noHorizonRuleGerman as said87 } from "./diagnosis/rules/no-horizon/no-horizon.de.ts";
import { openingGerman as said88 } from "./diagnosis/rules/opening/opening.de.ts";
import { openingRuleGerman as said89 } from "./diagnosis/rules/opening/opening.de.ts";
import { opportunitiesGerman as said90 } from "./diagnosis/rules/opportunities/opportunities.de.ts";
import { opportunitiesRuleGerman as said91 } from "./diagnosis/rules/opportunities/opportunities.de.ts";
import { orphanTechnologyGerman as said92 } from "./diagnosis/rules/orphan-technology/orphan-technology.de.ts";
import { orphanTechnologyRuleGerman as said93 } from "./diagnosis/rules/orphan-technology/orphan-technology.de.ts";
import { paidTwiceGerman as said94 } from "./diagnosis/rules/paid-twice/paid-twice.de.ts";
import { paidTwiceRuleGerman as said95 } from "./diagnosis/rules/paid-twice/paid-twice.de.ts";
import { passiveUpgradingGerman as said96 } from "./diagnosis/rules/passive-upgrading/passive-upgrading.de.ts";
import { passiveUpgradingRuleGerman as said97 } from "./diagnosis/rules/passive-upgrading/passive-upgrading.de.ts";
import { plannedOvercapacityRuleGerman as said98 } from "./diagnosis/rules/planned-overcapacity/planned-overcapacity.de.ts";
import { plansGapRuleGerman as said99 } from "./diagnosis/rules/plans-gap/plans-gap.de.ts";
import { plansHerdingRuleGerman as said100 } from "./diagnosis/rules/plans-herding/plans-herding.de.ts";
import { plansOverlapRuleGerman as said101 } from "./diagnosis/rules/plans-overlap/plans-overlap.de.ts";
import { planGerman as said102 } from "./diagnosis/rules/plans/plans.de.ts";
import { publicBodiesGerman as said103 } from "./diagnosis/rules/public-bodies/public-bodies.de.ts";
import { publicBodiesRuleGerman as said104 } from "./diagnosis/rules/public-bodies/public-bodies.de.ts";
import { publicEffortGerman as said105 } from "./diagnosis/rules/public-effort/public-effort.de.ts";
import { publicEffortRuleGerman as said106 } from "./diagnosis/rules/public-effort/public-effort.de.ts";
import { publishedHoursGerman as said107 } from "./diagnosis/rules/published-hours/published-hours.de.ts";
import { publishedHoursRuleGerman as said108 } from "./diagnosis/rules/published-hours/published-hours.de.ts";
import { qualificationGapsGerman as said109 } from "./diagnosis/rules/qualification-gaps/qualification-gaps.de.ts";
import { qualificationGapsRuleGerman as said110 } from "./diagnosis/rules/qualification-gaps/qualification-gaps.de.ts";
import { refusedHoursGerman as said111 } from "./diagnosis/rules/refused-hours/refused-hours.de.ts";
import { refusedHoursRuleGerman as said112 } from "./diagnosis/rules/refused-hours/refused-hours.de.ts";
import { researchPayersGerman as said113 } from "./diagnosis/rules/research-payers/research-payers.de.ts";
import { researchPayersRuleGerman as said114 } from "./diagnosis/rules/research-payers/research-payers.de.ts";
import { resultsWaitingGerman as said115 } from "./diagnosis/rules/results-waiting/results-waiting.de.ts";
import { resultsWaitingRuleGerman as said116 } from "./diagnosis/rules/results-waiting/results-waiting.de.ts";
import { scaleWithoutValueGerman as said117 } from "./diagnosis/rules/scale-without-value/scale-without-value.de.ts";
import { scaleWithoutValueRuleGerman as said118 } from "./diagnosis/rules/scale-without-value/scale-without-value.de.ts";
import { skillsShortGerman as said119 } from "./diagnosis/rules/skills-short/skills-short.de.ts";
import { skillsShortRuleGerman as said120 } from "./diagnosis/rules/skills-short/skills-short.de.ts";
import { standardsGerman as said121 } from "./diagnosis/rules/standards/standards.de.ts";
import { standardsRuleGerman as said122 } from "./diagnosis/rules/standards/standards.de.ts";
import { supervisionDueGerman as said123 } from "./diagnosis/rules/supervision-due/supervision-due.de.ts";
import { supervisionDueRuleGerman as said124 } from "./diagnosis/rules/supervision-due/supervision-due.de.ts";
import { unfundedTargetRuleGerman as said125 } from "./diagnosis/rules/unfunded-target/unfunded-target.de.ts";
import { unrelatedHerdingGerman as said126 } from "./diagnosis/rules/unrelated-herding/unrelated-herding.de.ts";
import { unrelatedHerdingRuleGerman as said127 } from "./diagnosis/rules/unrelated-herding/unrelated-herding.de.ts";
import { unstableSupportGerman as said128 } from "./diagnosis/rules/unstable-support/unstable-support.de.ts";
import { unstableSupportRuleGerman as said129 } from "./diagnosis/rules/unstable-support/unstable-support.de.ts";
import { spreadGerman as said130 } from "./diagnosis/spread/spread.de.ts";
import { drawsGerman as said131 } from "./diagnosis/verdict/draws.de.ts";
import { surenessGerman as said132 } from "./diagnosis/verdict/sureness.de.ts";
import { worldChainGerman as said133 } from "./diagnosis/world-chain/world-chain.de.ts";
import { indicatorsGerman as said134 } from "./evidence/tables/indicators.de.ts";
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
    ["claim", said6],
    ["evidence", said7],
    ["misreading", said8],
    ["noise", said9],
    ["registered", said10],
    ["register-share", said11],
    ["broken-link", said12],
    ["budgets", said16],
    ["business-research", said17],
    ["centres-missing", said20],
    ["chain-dependence", said22],
    ["closed-facilities", said24],
    ["concentration", said26],
    ["contracted-research", said28],
    ["cooperation", said31],
    ["coordination", said33],
    ["dispersed-supervision", said36],
    ["engineering-doctorates", said38],
    ["evaluation-results", said40],
    ["failed-parks", said43],
    ["firm-institutions", said45],
    ["foreign-items", said47],
    ["fragmented-system", said49],
    ["generic-performers", said51],
    ["graduate-staff", said53],
    ["herding", said55],
    ["idle-bases", said57],
    ["imported-foundations", said59],
    ["institute-drift", said61],
    ["institute-support", said63],
    ["instrument-holes", said65],
    ["introduction-without-absorption", said67],
    ["isomorphism", said69],
    ["leading-firms", said71],
    ["lent-hours", said73],
    ["low-readiness", said75],
    ["mandates-missing", said77],
    ["missing-assets", said79],
    ["missing-complement", said81],
    ["missing-subject", said83],
    ["needs-unanswered", said85],
    ["opening", said88],
    ["opportunities", said90],
    ["orphan-technology", said92],
    ["paid-twice", said94],
    ["passive-upgrading", said96],
    ["plans", said102],
    ["public-bodies", said103],
    ["public-effort", said105],
    ["published-hours", said107],
    ["qualification-gaps", said109],
    ["refused-hours", said111],
    ["research-payers", said113],
    ["results-waiting", said115],
    ["scale-without-value", said117],
    ["skills-short", said119],
    ["standards", said121],
    ["supervision-due", said123],
    ["unrelated-herding", said126],
    ["unstable-support", said128],
    ["spread", said130],
    ["draws", said131],
    ["sureness", said132],
    ["world-chain", said133],
    ["indicators-table", said134],
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
    ["Links that others can break", said13.title],
    ["Could one supplying industry abroad stop so much of the chain that it is felt in the whole economy?", said13.question],
    ["An upper bound for the first months: stocks, prices and new suppliers are not in the table, and neither is a single product that stops a line.", said13.leavesOpen],
    ["Gap between budgets", said14.title],
    ["Are there needed things for which no department has a budget?", said14.question],
    ["Money of departments that have not said their budgets is not known.", said14.leavesOpen],
    ["Overlap of budgets", said15.title],
    ["Do several departments budget money for the same technology in the same year?", said15.question],
    ["Whether money of several departments for one thing is wanted (matching funds) is for people to say.", said15.leavesOpen],
    ["Research and development of firms", said18.title],
    ["Is the share of research in the R&D of the country's firms far below that of its comparators?", said18.question],
    ["Why firms do or do not take on generic technology is not in the data: it needs a survey of firms, or projects that were refused.", said18.leavesOpen],
    ["Spread of carriers", said19.title],
    ["Are zones, enterprise technology centres and incubators spread over the @regions more evenly than research?", said19.question],
    ["Counts say nothing of size: a large zone is one zone. Use, income and services of the carriers are not in the data, nor are business models.", said19.leavesOpen],
    ["Research centres across borders and for industries", said21.title],
    ["Do needed technologies lack innovation centres or centres abroad, and do foreign centres here only adapt?", said21.question],
    ["What a centre does and who has the use of its knowledge is not in the register.", said21.leavesOpen],
    ["Dependence along the chain", said23.title],
    ["Do the industries of @whole hang on inputs from abroad, seen through the whole chain, more than the same industries elsewhere?", said23.question],
    ["Large economies hang less on others because they are large. Groups of industries hide single products that nobody else makes; the cards hold those item by item.", said23.leavesOpen],
    ["Opening of facilities", said25.title],
    ["Are few of the institutions graded good at opening their facilities to others?", said25.question],
    ["Hours of use, prices and refusals are not in the data, nor are business models and other complementary assets.", said25.leavesOpen],
    ["Concentration", said27.title],
    ["Are @projects and @laboratories more concentrated in few @regions than R&D personnel?", said27.question],
    ["Whether departments coordinate is not measured: budgets and decisions by ministry are not in the data.", said27.leavesOpen],
    ["Contracted research", said29.title],
    ["Do industrial firms buy a falling part of their outside R&D from universities and institutes?", said29.question],
    ["What firms pay says nothing of joint work of industry, universities and institutes in projects; partners are asked about under cooperation.", said29.leavesOpen],
    ["Contradictions between plans", said30.title],
    ["Do the plans of offices contradict each other?", said30.question],
    ["The same thing in other words is not recognised.", said30.leavesOpen],
    ["Cooperation of universities, institutes and companies", said32.title],
    ["Do universities, institutes and companies join less than their numbers explain?", said32.question],
    ["That partners stand on one list says nothing of what they do together, nor of contracts, patents and people between them.", said32.leavesOpen],
    ["Gap between departments", said34.title],
    ["Are there needed things that no call, project or programme of the register names?", said34.question],
    ["What departments do outside the register is not known.", said34.leavesOpen],
    ["Overlap of departments", said35.title],
    ["Are there things on which several departments act in comparable parts?", said35.question],
    ["Only what the register links to departments is seen; budgets by ministry are not in the data.", said35.leavesOpen],
    ["Who supervises", said37.title],
    ["Do institutions answer to several central departments, or lead in many programmes at once?", said37.question],
    ["Budgets by ministry are not in the data, so what is paid for twice, or by nobody, cannot be seen; the lists do not part generic technology from other, so whether a department answers for it is not told; where a list leaves the supervisor blank, nobody's is known.", said37.leavesOpen],
    ["Engineers at the top", said39.title],
    ["Are there far fewer engineering doctorates for each first degree than in comparable economies?", said39.question],
    ["Training on the job and movement of people between institutions are not in the data; computer science counts as engineering in some countries; a small share of a large number is still many people.", said39.leavesOpen],
    ["Results of evaluations", said41.title],
    ["Do the office's own evaluations grade its platforms and programmes as poor?", said41.question],
    ["What was never evaluated has no grade.", said41.leavesOpen],
    ["What is known of results", said42.title],
    ["Are programmes and platforms evaluated without most of what their scorecards ask for?", said42.question],
    ["What was never evaluated is not counted.", said42.leavesOpen],
    ["Consequences of evaluations", said44.title],
    ["Of @park_evaluations that failed an acceptance check or an evaluation, are few looked at again?", said44.question],
    ["Names of parks change between lists; what the second look cost or changed is not in the data.", said44.leavesOpen],
    ["R&D institutions of firms", said46.title],
    ["Do high-tech manufacturing firms run fewer R&D institutions of their own, for their number, across the @regions?", said46.question],
    ["Whether an institution has a testing base or pilot line, whether other firms may use it and whether federations carry it is not in the data; one firm may run several.", said46.leavesOpen],
    ["Needed items from abroad", said48.title],
    ["Do needed card items come mostly from abroad without anybody at home who makes them?", said48.question],
    ["Whether deliveries could be cut off and what a replacement would cost is not on the cards.", said48.leavesOpen],
    ["Links within the system", said50.title],
    ["Do the industries of the research system share fewer institutions than their links would give?", said50.question],
    ["One list of posts is looked at, that of the fullest year; vacant posts, and whether unit and integration technology advance together, are not in the data.", said50.leavesOpen],
    ["Performers of generic technology", said52.title],
    ["Have the technologies whose knowledge is used most widely less often a performer who stays with them than others have?", said52.question],
    ["With whose money performers work and for whom is not in the data; citations say that knowledge is used, not that it is needed; one performer under several names looks like several.", said52.leavesOpen],
    ["Graduates in firms' R&D institutions", said54.title],
    ["Does the share of doctors and masters in the staff of industrial firms' R&D institutions fall across the @regions?", said54.question],
    ["A share also falls where institutions hire technicians faster than graduates; how many people moved between firms, universities and institutes is not in the data.", said54.leavesOpen],
    ["Herding", said56.title],
    ["Are the @regions in more of the same fields of technology than their sizes explain?", said56.question],
    ["How land, capital and tax are used to attract industries is not in the data; projects stand for fields of technology.", said56.leavesOpen],
    ["Testing bases of firms", said58.title],
    ["Do testing bases that firms hold stand idle or closed to others?", said58.question],
    ["Whether others would have come is not in hours that were not asked for.", said58.leavesOpen],
    ["Imports of foundations", said60.title],
    ["Is much of a base of industry that the country uses imported?", said60.question],
    ["Market value says nothing of a single part that cannot be replaced: lithography hides in an average; the cards hold dependence item by item.", said60.leavesOpen],
    ["Drift of institutes", said62.title],
    ["Do institutes drift away from generic work, public service or public orders?", said62.question],
    ["Whether others took over the work that institutes left is not in the records.", said62.leavesOpen],
    ["Institutes of scattered industries", said64.title],
    ["Do transformed institutes serve industries more scattered than industries in general?", said64.question],
    ["A pattern of names is not a register of institutes that became companies; unlisted firms, the institutes' own income and their base funding are not in the data.", said64.leavesOpen],
    ["Groups that a tool leaves out", said66.title],
    ["Are there target groups that a tool of policy does not reach?", said66.question],
    ["Whether a group that a policy names gets anything of it, and what it would do with it, is not in the register.", said66.leavesOpen],
    ["Introduction and absorption", said68.title],
    ["Do firms pay more for imported technology than for assimilating it?", said68.question],
    ["Only spending is seen: what was learnt from imported technology is not in the data.", said68.leavesOpen],
    ["Industrial isomorphism", said70.title],
    ["Do the @regions' mixes of @counted grow alike, beyond what growing numbers alone give?", said70.question],
    ["Over-competition and waste need output, capacity and prices by @region and industry, which are not in the data; @counted count one each.", said70.leavesOpen],
    ["Leading firms", said72.title],
    ["Do the leading firms at home spend far less on R&D than firms of the same rank elsewhere?", said72.question],
    ["Who buys from whom, and which firm organises a chain, is not in the data; headquarters are not the place of R&D.", said72.leavesOpen],
    ["Hours that facilities ran and lent", said74.title],
    ["Do facilities run and lend few of their hours?", said74.question],
    ["Whether anybody would have come for hours that nobody asked for, and what a unit is fit for, is not counted.", said74.leavesOpen],
    ["Readiness of systems", said76.title],
    ["Does the integration of this product's technologies lag behind the technologies themselves?", said76.question],
    ["Cards whose readiness nobody has assessed cannot be judged.", said76.leavesOpen],
    ["Bodies that answer for technologies", said78.title],
    ["Are there technologies of cards and priorities for which no body has a mandate?", said78.question],
    ["Whether a body that has a mandate carries it out is not in the register.", said78.leavesOpen],
    ["Complementary assets and business models", said80.title],
    ["Are complementary assets or business models missing that cards name?", said80.question],
    ["Whether a business model carries itself is seen by sales and users; cards say whether it is there.", said80.leavesOpen],
    ["Complements of items", said82.title],
    ["Are there items that the product needs and that have neither a producer nor a project?", said82.question],
    ["Only products with a card can be judged; other products' systems are not in the register.", said82.leavesOpen],
    ["Who leads generic technology", said84.title],
    ["Do research institutes lead @projects of generic technology less often than other projects?", said84.question],
    ["Only who leads a project is looked at; who could have led, and generic work outside these programmes, are not in the data.", said84.leavesOpen],
    ["Offers for needs", said86.title],
    ["Do needs of firms and others find no result that is offered in their technology?", said86.question],
    ["Needs that nobody wrote down, and results that nobody offered, are not in the register.", said86.leavesOpen],
    ["Horizon of plans", said87.title],
    ["Have too few of the needed things money in the plans beyond the nearest years?", said87.question],
    ["How stable the money of later years will be in fact is known only when they come.", said87.leavesOpen],
    ["Opening", said89.title],
    ["Does cooperation with others fall: articles with foreign authors, and the R&D of multinationals in the country?", said89.question],
    ["Joint ventures, licences and market access granted for technology are not in the data; nor is joint invention.", said89.leavesOpen],
    ["Opportunities by nearness", said91.title],
    ["Does nearness to what @regions hold say what they enter next better than what they nearly hold already?", said91.question],
    ["@Counted of earlier years are as the table tells them today: where it is a list of what exists, what has gone is missing. How generic a technology is that an option needs, what an entry costs, and whether it is wise, are not in the data.", said91.leavesOpen],
    ["Performers and support by programme", said93.title],
    ["Are there programmes of generic technology with neither a leading body nor support of four years?", said93.question],
    ["Which industries use a technology, who takes part beside the lead, and base funding of institutes are not in the data; generic is what the office's rule calls so.", said93.leavesOpen],
    ["Money of the same undertakings in several lists", said95.title],
    ["Do undertakings of one title and one lead institution stand more than once in the lists of projects?", said95.question],
    ["Titles that were reworded are not found here: the list of projects that read alike shows them, for people to decide. Parts or the continuation of one undertaking may bear its title.", said95.leavesOpen],
    ["Who leads substitutions", said97.title],
    ["Is a technology about to be overtaken by one that is led elsewhere?", said97.question],
    ["Which part of a firm's assets serves the old technology, and who owns the successor's patents, is not in the data.", said97.leavesOpen],
    ["Planned capacity and demand", said98.title],
    ["Would the planned capacities of a product exceed its market?", said98.question],
    ["Exports and closures that no plan names are not in the sum.", said98.leavesOpen],
    ["Gap between plans", said99.title],
    ["Are there needed things that no office's plan takes up?", said99.question],
    ["What offices do that have not handed in a plan is not known.", said99.leavesOpen],
    ["Herding of plans", said100.title],
    ["Do offices plan for the same fields more than their capabilities explain?", said100.question],
    ["Whether those in a crowded field divide it among themselves by niche is not seen.", said100.leavesOpen],
    ["Overlap of plans", said101.title],
    ["Do several offices plan money for the same technology with the same instrument in the same year?", said101.question],
    ["Whether money of several offices for one thing is wanted (matching funds) is for people to say.", said101.leavesOpen],
    ["Public institutes and testing bodies", said104.title],
    ["Do public bodies have a falling part in research and in testing?", said104.question],
    ["A part also falls where others grow faster; whether firms do what public bodies did for everybody is not in the data.", said104.leavesOpen],
    ["Public spending and examined patents", said106.title],
    ["Do the shares of science in public spending, of examined inventions in patents and of inventions that owners keep fall across the @regions?", said106.question],
    ["Tax relief, disputes over rights and their accreditation are not in the data; a right that moves to an owner in another @region counts as kept there and as lost here.", said106.leavesOpen],
    ["Published hours of instruments", said108.title],
    ["Do instruments run fewer hours on average than the official rules call full?", said108.question],
    ["Hours by institution and instrument are not in the published figures, nor who came from outside.", said108.leavesOpen],
    ["From standard to qualified product", said110.title],
    ["Do needed items lack a standard, a test method, an accredited laboratory or a qualified product?", said110.question],
    ["Whether a standard asks for what users need is not in the register.", said110.leavesOpen],
    ["Hours that were refused", said112.title],
    ["Are hours refused while a facility alike within reach stands open and free?", said112.question],
    ["Whether the other unit would have fitted the work, and whether its quotas and the part of its owner would have allowed it, is not counted; nor who never asked.", said112.leavesOpen],
    ["Who pays for research", said114.title],
    ["Do the state, those abroad or firms pay a part of R&D far below that of comparators?", said114.question],
    ["For how long money is promised and what it was given for is not in the data; orders and grants cannot be told apart.", said114.leavesOpen],
    ["How long results wait", said116.title],
    ["Do results of research bodies wait longer to be taken up than results of firms?", said116.question],
    ["Results that nobody offered, and whether they were worth taking up, are not in the records.", said116.leavesOpen],
    ["Scale and value", said118.title],
    ["Did the share of value in the output of the industry that won most of the world market fall deeper than elsewhere?", said118.question],
    ["Which firms, and which steps of the chain, keep the value is not in the tables of the chain.", said118.leavesOpen],
    ["Skills that are short", said120.title],
    ["Are there skills for which more posts are open than a year of training fills?", said120.question],
    ["People trained elsewhere, who may come, are not in the register.", said120.leavesOpen],
    ["Setting of standards", said122.title],
    ["Does the country's body lead a smaller share of the ISO committees created lately than of all?", said122.question],
    ["Plans with their horizons, and budgets by ministry over years, are not in the data; nor are IEC committees, nor what a standard is worth.", said122.leavesOpen],
    ["When programmes were last looked at", said124.title],
    ["Do programmes run for years without an evaluation or an inspection?", said124.question],
    ["Whether what was looked at was looked at well is not counted.", said124.leavesOpen],
    ["Money behind targets", said125.title],
    ["Do plans set targets whose lines say no money?", said125.question],
    ["Money that stands in no plan is not seen.", said125.leavesOpen],
    ["Herding against relatedness", said127.title],
    ["Do @regions that enter a @activity together stand farther from it than those that enter others alone?", said127.question],
    ["@Counted of earlier years are as the table tells them today: where it is a list of what exists, what has gone is missing. Which of them land, capital or tax brought about is not in the data.", said127.leavesOpen],
    ["Stability of support", said129.title],
    ["Is support for research short, shorter still for generic technology, or does government pay a falling share of it?", said129.question],
    ["Stable base funding of institutes is not in the data, nor is what a project was followed by; whether generic research is paid for steadily beyond the length of its projects is another question, which no table here answers.", said129.leavesOpen],
  ],
};
