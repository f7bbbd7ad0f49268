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
import { foreignItemsGerman as said45 } from "./diagnosis/rules/foreign-items/foreign-items.de.ts";
import { foreignItemsRuleGerman as said46 } from "./diagnosis/rules/foreign-items/foreign-items.de.ts";
import { fragmentedSystemGerman as said47 } from "./diagnosis/rules/fragmented-system/fragmented-system.de.ts";
import { fragmentedSystemRuleGerman as said48 } from "./diagnosis/rules/fragmented-system/fragmented-system.de.ts";
import { genericPerformersGerman as said49 } from "./diagnosis/rules/generic-performers/generic-performers.de.ts";
import { genericPerformersRuleGerman as said50 } from "./diagnosis/rules/generic-performers/generic-performers.de.ts";
import { graduateStaffGerman as said51 } from "./diagnosis/rules/graduate-staff/graduate-staff.de.ts";
import { graduateStaffRuleGerman as said52 } from "./diagnosis/rules/graduate-staff/graduate-staff.de.ts";
import { herdingGerman as said53 } from "./diagnosis/rules/herding/herding.de.ts";
import { herdingRuleGerman as said54 } from "./diagnosis/rules/herding/herding.de.ts";
import { idleBasesGerman as said55 } from "./diagnosis/rules/idle-bases/idle-bases.de.ts";
import { idleBasesRuleGerman as said56 } from "./diagnosis/rules/idle-bases/idle-bases.de.ts";
import { importedFoundationsGerman as said57 } from "./diagnosis/rules/imported-foundations/imported-foundations.de.ts";
import { importedFoundationsRuleGerman as said58 } from "./diagnosis/rules/imported-foundations/imported-foundations.de.ts";
import { instituteDriftGerman as said59 } from "./diagnosis/rules/institute-drift/institute-drift.de.ts";
import { instituteDriftRuleGerman as said60 } from "./diagnosis/rules/institute-drift/institute-drift.de.ts";
import { instituteSupportGerman as said61 } from "./diagnosis/rules/institute-support/institute-support.de.ts";
import { instituteSupportRuleGerman as said62 } from "./diagnosis/rules/institute-support/institute-support.de.ts";
import { instrumentHolesGerman as said63 } from "./diagnosis/rules/instrument-holes/instrument-holes.de.ts";
import { instrumentHolesRuleGerman as said64 } from "./diagnosis/rules/instrument-holes/instrument-holes.de.ts";
import { introductionGerman as said65 } from "./diagnosis/rules/introduction-without-absorption/introduction-without-absorption.de.ts";
import { introductionWithoutAbsorptionRuleGerman as said66 } from "./diagnosis/rules/introduction-without-absorption/introduction-without-absorption.de.ts";
import { isomorphismGerman as said67 } from "./diagnosis/rules/isomorphism/isomorphism.de.ts";
import { isomorphismRuleGerman as said68 } from "./diagnosis/rules/isomorphism/isomorphism.de.ts";
import { leadingFirmsGerman as said69 } from "./diagnosis/rules/leading-firms/leading-firms.de.ts";
import { leadingFirmsRuleGerman as said70 } from "./diagnosis/rules/leading-firms/leading-firms.de.ts";
import { lentHoursGerman as said71 } from "./diagnosis/rules/lent-hours/lent-hours.de.ts";
import { lentHoursRuleGerman as said72 } from "./diagnosis/rules/lent-hours/lent-hours.de.ts";
import { lowReadinessGerman as said73 } from "./diagnosis/rules/low-readiness/low-readiness.de.ts";
import { lowReadinessRuleGerman as said74 } from "./diagnosis/rules/low-readiness/low-readiness.de.ts";
import { mandatesMissingGerman as said75 } from "./diagnosis/rules/mandates-missing/mandates-missing.de.ts";
import { mandatesMissingRuleGerman as said76 } from "./diagnosis/rules/mandates-missing/mandates-missing.de.ts";
import { missingAssetsGerman as said77 } from "./diagnosis/rules/missing-assets/missing-assets.de.ts";
import { missingAssetsRuleGerman as said78 } from "./diagnosis/rules/missing-assets/missing-assets.de.ts";
import { missingComplementGerman as said79 } from "./diagnosis/rules/missing-complement/missing-complement.de.ts";
import { missingComplementRuleGerman as said80 } from "./diagnosis/rules/missing-complement/missing-complement.de.ts";
import { missingSubjectGerman as said81 } from "./diagnosis/rules/missing-subject/missing-subject.de.ts";
import { missingSubjectRuleGerman as said82 } from "./diagnosis/rules/missing-subject/missing-subject.de.ts";
import { needsUnansweredGerman as said83 } from "./diagnosis/rules/needs-unanswered/needs-unanswered.de.ts";
import { needsUnansweredRuleGerman as said84 } from "./diagnosis/rules/needs-unanswered/needs-unanswered.de.ts";
import { noHorizonRuleGerman as said85 } from "./diagnosis/rules/no-horizon/no-horizon.de.ts";
import { openingGerman as said86 } from "./diagnosis/rules/opening/opening.de.ts";
import { openingRuleGerman as said87 } from "./diagnosis/rules/opening/opening.de.ts";
import { opportunitiesGerman as said88 } from "./diagnosis/rules/opportunities/opportunities.de.ts";
import { opportunitiesRuleGerman as said89 } from "./diagnosis/rules/opportunities/opportunities.de.ts";
import { orphanTechnologyGerman as said90 } from "./diagnosis/rules/orphan-technology/orphan-technology.de.ts";
import { orphanTechnologyRuleGerman as said91 } from "./diagnosis/rules/orphan-technology/orphan-technology.de.ts";
import { paidTwiceGerman as said92 } from "./diagnosis/rules/paid-twice/paid-twice.de.ts";
import { paidTwiceRuleGerman as said93 } from "./diagnosis/rules/paid-twice/paid-twice.de.ts";
import { passiveUpgradingGerman as said94 } from "./diagnosis/rules/passive-upgrading/passive-upgrading.de.ts";
import { passiveUpgradingRuleGerman as said95 } from "./diagnosis/rules/passive-upgrading/passive-upgrading.de.ts";
import { plannedOvercapacityRuleGerman as said96 } from "./diagnosis/rules/planned-overcapacity/planned-overcapacity.de.ts";
import { plansGapRuleGerman as said97 } from "./diagnosis/rules/plans-gap/plans-gap.de.ts";
import { plansHerdingRuleGerman as said98 } from "./diagnosis/rules/plans-herding/plans-herding.de.ts";
import { plansOverlapRuleGerman as said99 } from "./diagnosis/rules/plans-overlap/plans-overlap.de.ts";
import { planGerman as said100 } from "./diagnosis/rules/plans/plans.de.ts";
import { publicBodiesGerman as said101 } from "./diagnosis/rules/public-bodies/public-bodies.de.ts";
import { publicBodiesRuleGerman as said102 } from "./diagnosis/rules/public-bodies/public-bodies.de.ts";
import { publicEffortGerman as said103 } from "./diagnosis/rules/public-effort/public-effort.de.ts";
import { publicEffortRuleGerman as said104 } from "./diagnosis/rules/public-effort/public-effort.de.ts";
import { publishedHoursGerman as said105 } from "./diagnosis/rules/published-hours/published-hours.de.ts";
import { publishedHoursRuleGerman as said106 } from "./diagnosis/rules/published-hours/published-hours.de.ts";
import { qualificationGapsGerman as said107 } from "./diagnosis/rules/qualification-gaps/qualification-gaps.de.ts";
import { qualificationGapsRuleGerman as said108 } from "./diagnosis/rules/qualification-gaps/qualification-gaps.de.ts";
import { refusedHoursGerman as said109 } from "./diagnosis/rules/refused-hours/refused-hours.de.ts";
import { refusedHoursRuleGerman as said110 } from "./diagnosis/rules/refused-hours/refused-hours.de.ts";
import { researchPayersGerman as said111 } from "./diagnosis/rules/research-payers/research-payers.de.ts";
import { researchPayersRuleGerman as said112 } from "./diagnosis/rules/research-payers/research-payers.de.ts";
import { resultsWaitingGerman as said113 } from "./diagnosis/rules/results-waiting/results-waiting.de.ts";
import { resultsWaitingRuleGerman as said114 } from "./diagnosis/rules/results-waiting/results-waiting.de.ts";
import { scaleWithoutValueGerman as said115 } from "./diagnosis/rules/scale-without-value/scale-without-value.de.ts";
import { scaleWithoutValueRuleGerman as said116 } from "./diagnosis/rules/scale-without-value/scale-without-value.de.ts";
import { skillsShortGerman as said117 } from "./diagnosis/rules/skills-short/skills-short.de.ts";
import { skillsShortRuleGerman as said118 } from "./diagnosis/rules/skills-short/skills-short.de.ts";
import { standardsGerman as said119 } from "./diagnosis/rules/standards/standards.de.ts";
import { standardsRuleGerman as said120 } from "./diagnosis/rules/standards/standards.de.ts";
import { supervisionDueGerman as said121 } from "./diagnosis/rules/supervision-due/supervision-due.de.ts";
import { supervisionDueRuleGerman as said122 } from "./diagnosis/rules/supervision-due/supervision-due.de.ts";
import { unfundedTargetRuleGerman as said123 } from "./diagnosis/rules/unfunded-target/unfunded-target.de.ts";
import { unrelatedHerdingGerman as said124 } from "./diagnosis/rules/unrelated-herding/unrelated-herding.de.ts";
import { unrelatedHerdingRuleGerman as said125 } from "./diagnosis/rules/unrelated-herding/unrelated-herding.de.ts";
import { unstableSupportGerman as said126 } from "./diagnosis/rules/unstable-support/unstable-support.de.ts";
import { unstableSupportRuleGerman as said127 } from "./diagnosis/rules/unstable-support/unstable-support.de.ts";
import { spreadGerman as said128 } from "./diagnosis/spread/spread.de.ts";
import { drawsGerman as said129 } from "./diagnosis/verdict/draws.de.ts";
import { surenessGerman as said130 } from "./diagnosis/verdict/sureness.de.ts";
import { worldChainGerman as said131 } from "./diagnosis/world-chain/world-chain.de.ts";
import { indicatorsGerman as said132 } from "./evidence/tables/indicators.de.ts";
import { territoryGerman as said133 } from "./evidence/territory/territory.de.ts";
import { effectGerman as said134 } from "./follow-up/effect/effect.de.ts";
import { evaluationGerman as said135 } from "./follow-up/evaluation/evaluation.de.ts";
import { leverageGerman as said136 } from "./follow-up/money/leverage.de.ts";
import { flagGerman as said137 } from "./follow-up/progress/flag.de.ts";
import { progressGerman as said138 } from "./follow-up/progress/progress.de.ts";
import { waitingGerman as said139 } from "./follow-up/progress/waiting.de.ts";
import { replanGerman as said140 } from "./follow-up/replan/replan.de.ts";
import { followingGerman as said141 } from "./follow-up/tasks/following.de.ts";
import { exposureGerman as said142 } from "./forecast/exposure/exposure.de.ts";
import { noticeGerman as said143 } from "./language/message/notices.de.ts";
import { openGerman as said144 } from "./language/message/open-door.de.ts";
import { terminalGerman as said145 } from "./language/message/terminal.de.ts";
import { namedStepsGerman as said146 } from "./language/steps.de.ts";
import { personalGerman as said147 } from "./people/personal/personal.de.ts";
import { pictureGerman as said148 } from "./pictures/look/picture.de.ts";
import { coordinationMatrixGerman as said149 } from "./plan/coordination/coordination-matrix.de.ts";
import { costGerman as said150 } from "./plan/costs/costs.de.ts";
import { coverageGerman as said151 } from "./plan/coverage.de.ts";
import { ruleGerman as said152 } from "./plan/funds/rule.de.ts";
import { labelGerman as said153 } from "./plan/label.de.ts";
import { answerGerman as said154 } from "./plan/lines/answer-findings.de.ts";
import { candidateGerman as said155 } from "./plan/lines/candidate-portfolio.de.ts";
import { chainOwnerGerman as said156 } from "./plan/lines/chain-owners.de.ts";
import { coverGapGerman as said157 } from "./plan/lines/cover-gaps.de.ts";
import { firmGerman as said158 } from "./plan/lines/firms-to-examine.de.ts";
import { envelopeGerman as said159 } from "./plan/lines/fund-envelope.de.ts";
import { instituteGerman as said160 } from "./plan/lines/institute-lines.de.ts";
import { laboratoryGerman as said161 } from "./plan/lines/laboratory-sites.de.ts";
import { largestFirmGerman as said162 } from "./plan/lines/largest-firms.de.ts";
import { leadRegionGerman as said163 } from "./plan/lines/lead-regions.de.ts";
import { lendGerman as said164 } from "./plan/lines/lend-elsewhere.de.ts";
import { linkGerman as said165 } from "./plan/lines/links-to-secure.de.ts";
import { mergeGerman as said166 } from "./plan/lines/merge-overlaps.de.ts";
import { openHoursGerman as said167 } from "./plan/lines/open-hours.de.ts";
import { categoryGerman as said168 } from "./plan/lines/policy-by-category.de.ts";
import { waitingApplicationGerman as said169 } from "./plan/lines/waiting-applications.de.ts";
import { designGerman as said170 } from "./plan/making/design.de.ts";
import { questionGerman as said171 } from "./plan/making/question.de.ts";
import { mechanismGerman as said172 } from "./plan/mechanism/mechanism.de.ts";
import { roadmapGerman as said173 } from "./plan/roadmap/roadmap.de.ts";
import { stepGerman as said174 } from "./plan/step.de.ts";
import { termGerman as said175 } from "./plan/term-text.de.ts";
import { wayGerman as said176 } from "./plan/ways/way.de.ts";
import { awardGerman as said177 } from "./programme/awards/awards.de.ts";
import { choiceGerman as said178 } from "./programme/candidates/choice.de.ts";
import { cardListGerman as said179 } from "./report/card/card-list.de.ts";
import { basisGerman as said180 } from "./report/chapters/basis.de.ts";
import { diagnosisGerman as said181 } from "./report/chapters/diagnosis.de.ts";
import { annexGerman as said182 } from "./report/chapters/evidence.de.ts";
import { layoutGerman as said183 } from "./report/chapters/layout.de.ts";
import { openStandGerman as said184 } from "./report/chapters/open-stand.de.ts";
import { planGerman as said185 } from "./report/chapters/plan-report.de.ts";
import { projectsGerman as said186 } from "./report/chapters/projects.de.ts";
import { requirementsGerman as said187 } from "./report/chapters/requirements.de.ts";
import { safeguardsGerman as said188 } from "./report/chapters/safeguards.de.ts";
import { draftGerman as said189 } from "./report/chapters/short-draft.de.ts";
import { tasksGerman as said190 } from "./report/chapters/tasks.de.ts";
import { minutesGerman as said191 } from "./report/consultation/minutes.de.ts";
import { printerGerman as said192 } from "./report/document/document.de.ts";
import { findingGerman as said193 } from "./report/document/finding.de.ts";
import { headGerman as said194 } from "./report/document/head.de.ts";
import { evidenceGerman as said195 } from "./report/evidence.de.ts";
import { roadmapGerman as said196 } from "./report/figures/roadmap/roadmap-figure.de.ts";
import { briefGerman as said197 } from "./report/leader/brief.de.ts";
import { roadmapDocumentGerman as said198 } from "./report/roadmap-document.de.ts";
import { slideGerman as said199 } from "./report/slides/slides.de.ts";
import { strategyGerman as said200 } from "./report/strategy/strategy.de.ts";
import { yearReportGerman as said201 } from "./report/year/year-report.de.ts";
import { feedGerman as said202 } from "./sharing/feed/feed.de.ts";
import { slotGerman as said203 } from "./sharing/slots/slots.de.ts";

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
    ["foreign-items", said45],
    ["fragmented-system", said47],
    ["generic-performers", said49],
    ["graduate-staff", said51],
    ["herding", said53],
    ["idle-bases", said55],
    ["imported-foundations", said57],
    ["institute-drift", said59],
    ["institute-support", said61],
    ["instrument-holes", said63],
    ["introduction-without-absorption", said65],
    ["isomorphism", said67],
    ["leading-firms", said69],
    ["lent-hours", said71],
    ["low-readiness", said73],
    ["mandates-missing", said75],
    ["missing-assets", said77],
    ["missing-complement", said79],
    ["missing-subject", said81],
    ["needs-unanswered", said83],
    ["opening", said86],
    ["opportunities", said88],
    ["orphan-technology", said90],
    ["paid-twice", said92],
    ["passive-upgrading", said94],
    ["plans", said100],
    ["public-bodies", said101],
    ["public-effort", said103],
    ["published-hours", said105],
    ["qualification-gaps", said107],
    ["refused-hours", said109],
    ["research-payers", said111],
    ["results-waiting", said113],
    ["scale-without-value", said115],
    ["skills-short", said117],
    ["standards", said119],
    ["supervision-due", said121],
    ["unrelated-herding", said124],
    ["unstable-support", said126],
    ["spread", said128],
    ["draws", said129],
    ["sureness", said130],
    ["world-chain", said131],
    ["indicators-table", said132],
    ["territory", said133],
    ["effect", said134],
    ["evaluation", said135],
    ["leverage", said136],
    ["flag", said137],
    ["progress", said138],
    ["waiting", said139],
    ["replan", said140],
    ["following", said141],
    ["exposure", said142],
    ["notices", said143],
    ["open-door", said144],
    ["terminal", said145],
    ["step", said146],
    ["personal", said147],
    ["picture", said148],
    ["coordination-matrix", said149],
    ["plan-cost", said150],
    ["plan-coverage", said151],
    ["fund-rule", said152],
    ["plan-label", said153],
    ["answer", said154],
    ["candidate-portfolio", said155],
    ["chain-owners", said156],
    ["cover-gaps", said157],
    ["firms-to-examine", said158],
    ["fund-envelope", said159],
    ["institute-lines", said160],
    ["laboratory-sites", said161],
    ["largest-firms", said162],
    ["lead-regions", said163],
    ["lend-elsewhere", said164],
    ["links-to-secure", said165],
    ["merge-overlaps", said166],
    ["open-hours", said167],
    ["policy-by-category", said168],
    ["waiting-applications", said169],
    ["line", said170],
    ["open-question", said171],
    ["mechanism", said172],
    ["roadmap", said173],
    ["plan-step", said174],
    ["term", said175],
    ["measure-way", said176],
    ["awards", said177],
    ["application-choice", said178],
    ["card-list", said179],
    ["report-basis", said180],
    ["report-diagnosis", said181],
    ["report-annex", said182],
    ["report-layout", said183],
    ["report-open-stand", said184],
    ["report-plan", said185],
    ["report-projects", said186],
    ["report-requirements", said187],
    ["report-safeguards", said188],
    ["report-draft", said189],
    ["report-tasks", said190],
    ["minutes", said191],
    ["document", said192],
    ["report-finding", said193],
    ["head", said194],
    ["evidence-note", said195],
    ["roadmap-figure", said196],
    ["report-brief", said197],
    ["roadmap-document", said198],
    ["report-slides", said199],
    ["strategy", said200],
    ["year-report", said201],
    ["feed", said202],
    ["slots", said203],
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
    ["Budgets by ministry are not in the data, so what is paid for twice, or by nobody, cannot be seen; where a list leaves the supervisor blank, nobody's is known.", said37.leavesOpen],
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
    ["Needed items from abroad", said46.title],
    ["Do needed card items come mostly from abroad without anybody at home who makes them?", said46.question],
    ["Whether deliveries could be cut off and what a replacement would cost is not on the cards.", said46.leavesOpen],
    ["Links within the system", said48.title],
    ["Do the industries of the research system share fewer institutions than their links would give?", said48.question],
    ["One list of posts is looked at, that of the fullest year; vacant posts, and whether unit and integration technology advance together, are not in the data.", said48.leavesOpen],
    ["Performers of generic technology", said50.title],
    ["Have the technologies whose knowledge is used most widely less often a performer who stays with them than others have?", said50.question],
    ["With whose money performers work and for whom is not in the data; citations say that knowledge is used, not that it is needed; one performer under several names looks like several.", said50.leavesOpen],
    ["Graduates in firms' R&D institutions", said52.title],
    ["Does the share of doctors and masters in the staff of industrial firms' R&D institutions fall across the @regions?", said52.question],
    ["A share also falls where institutions hire technicians faster than graduates; how many people moved between firms, universities and institutes is not in the data.", said52.leavesOpen],
    ["Herding", said54.title],
    ["Are the @regions in more of the same fields of technology than their sizes explain?", said54.question],
    ["How land, capital and tax are used to attract industries is not in the data; projects stand for fields of technology.", said54.leavesOpen],
    ["Testing bases of firms", said56.title],
    ["Do testing bases that firms hold stand idle or closed to others?", said56.question],
    ["Whether others would have come is not in hours that were not asked for.", said56.leavesOpen],
    ["Imports of foundations", said58.title],
    ["Is much of a base of industry that the country uses imported?", said58.question],
    ["Market value says nothing of a single part that cannot be replaced: lithography hides in an average; the cards hold dependence item by item.", said58.leavesOpen],
    ["Drift of institutes", said60.title],
    ["Do institutes drift away from generic work, public service or public orders?", said60.question],
    ["Whether others took over the work that institutes left is not in the records.", said60.leavesOpen],
    ["Institutes of scattered industries", said62.title],
    ["Do transformed institutes serve industries more scattered than industries in general?", said62.question],
    ["A pattern of names is not a register of institutes that became companies; unlisted firms, the institutes' own income and their base funding are not in the data.", said62.leavesOpen],
    ["Groups that a tool leaves out", said64.title],
    ["Are there target groups that a tool of policy does not reach?", said64.question],
    ["Whether a group that a policy names gets anything of it, and what it would do with it, is not in the register.", said64.leavesOpen],
    ["Introduction and absorption", said66.title],
    ["Do firms pay more for imported technology than for assimilating it?", said66.question],
    ["Only spending is seen: what was learnt from imported technology is not in the data.", said66.leavesOpen],
    ["Industrial isomorphism", said68.title],
    ["Do the @regions' mixes of @counted grow alike, beyond what growing numbers alone give?", said68.question],
    ["Over-competition and waste need output, capacity and prices by @region and industry, which are not in the data; @counted count one each.", said68.leavesOpen],
    ["Leading firms", said70.title],
    ["Do the leading firms at home spend far less on R&D than firms of the same rank elsewhere?", said70.question],
    ["Who buys from whom, and which firm organises a chain, is not in the data; headquarters are not the place of R&D.", said70.leavesOpen],
    ["Hours that facilities ran and lent", said72.title],
    ["Do facilities run and lend few of their hours?", said72.question],
    ["Whether anybody would have come for hours that nobody asked for, and what a unit is fit for, is not counted.", said72.leavesOpen],
    ["Readiness of systems", said74.title],
    ["Does the integration of this product's technologies lag behind the technologies themselves?", said74.question],
    ["Cards whose readiness nobody has assessed cannot be judged.", said74.leavesOpen],
    ["Bodies that answer for technologies", said76.title],
    ["Are there technologies of cards and priorities for which no body has a mandate?", said76.question],
    ["Whether a body that has a mandate carries it out is not in the register.", said76.leavesOpen],
    ["Complementary assets and business models", said78.title],
    ["Are complementary assets or business models missing that cards name?", said78.question],
    ["Whether a business model carries itself is seen by sales and users; cards say whether it is there.", said78.leavesOpen],
    ["Complements of items", said80.title],
    ["Are there items that the product needs and that have neither a producer nor a project?", said80.question],
    ["Only products with a card can be judged; other products' systems are not in the register.", said80.leavesOpen],
    ["Who leads generic technology", said82.title],
    ["Do research institutes lead @projects of generic technology less often than other projects?", said82.question],
    ["Only who leads a project is looked at; who could have led, and generic work outside these programmes, are not in the data.", said82.leavesOpen],
    ["Offers for needs", said84.title],
    ["Do needs of firms and others find no result that is offered in their technology?", said84.question],
    ["Needs that nobody wrote down, and results that nobody offered, are not in the register.", said84.leavesOpen],
    ["Horizon of plans", said85.title],
    ["Have too few of the needed things money in the plans beyond the nearest years?", said85.question],
    ["How stable the money of later years will be in fact is known only when they come.", said85.leavesOpen],
    ["Opening", said87.title],
    ["Does cooperation with others fall: articles with foreign authors, and the R&D of multinationals in the country?", said87.question],
    ["Joint ventures, licences and market access granted for technology are not in the data; nor is joint invention.", said87.leavesOpen],
    ["Opportunities by nearness", said89.title],
    ["Does nearness to what @regions hold say what they enter next better than what they nearly hold already?", said89.question],
    ["@Counted of earlier years are as the table tells them today: where it is a list of what exists, what has gone is missing. How generic a technology is that an option needs, what an entry costs, and whether it is wise, are not in the data.", said89.leavesOpen],
    ["Performers and support by programme", said91.title],
    ["Are there programmes of generic technology with neither a leading body nor support of four years?", said91.question],
    ["Which industries use a technology, who takes part beside the lead, and base funding of institutes are not in the data; generic is what the office's rule calls so.", said91.leavesOpen],
    ["Money of the same undertakings in several lists", said93.title],
    ["Do undertakings of one title and one lead institution stand more than once in the lists of projects?", said93.question],
    ["Titles that were reworded are not found here: the list of projects that read alike shows them, for people to decide. Parts or the continuation of one undertaking may bear its title.", said93.leavesOpen],
    ["Who leads substitutions", said95.title],
    ["Is a technology about to be overtaken by one that is led elsewhere?", said95.question],
    ["Which part of a firm's assets serves the old technology, and who owns the successor's patents, is not in the data.", said95.leavesOpen],
    ["Planned capacity and demand", said96.title],
    ["Would the planned capacities of a product exceed its market?", said96.question],
    ["Exports and closures that no plan names are not in the sum.", said96.leavesOpen],
    ["Gap between plans", said97.title],
    ["Are there needed things that no office's plan takes up?", said97.question],
    ["What offices do that have not handed in a plan is not known.", said97.leavesOpen],
    ["Herding of plans", said98.title],
    ["Do offices plan for the same fields more than their capabilities explain?", said98.question],
    ["Whether those in a crowded field divide it among themselves by niche is not seen.", said98.leavesOpen],
    ["Overlap of plans", said99.title],
    ["Do several offices plan money for the same technology with the same instrument in the same year?", said99.question],
    ["Whether money of several offices for one thing is wanted (matching funds) is for people to say.", said99.leavesOpen],
    ["Public institutes and testing bodies", said102.title],
    ["Do public bodies have a falling part in research and in testing?", said102.question],
    ["A part also falls where others grow faster; whether firms do what public bodies did for everybody is not in the data.", said102.leavesOpen],
    ["Public spending and examined patents", said104.title],
    ["Do the shares of science in public spending and of examined inventions in patents fall across the @regions?", said104.question],
    ["Tax relief, disputes over rights and their accreditation are not in the data.", said104.leavesOpen],
    ["Published hours of instruments", said106.title],
    ["Do instruments run fewer hours on average than the official rules call full?", said106.question],
    ["Hours by institution and instrument are not in the published figures, nor who came from outside.", said106.leavesOpen],
    ["From standard to qualified product", said108.title],
    ["Do needed items lack a standard, a test method, an accredited laboratory or a qualified product?", said108.question],
    ["Whether a standard asks for what users need is not in the register.", said108.leavesOpen],
    ["Hours that were refused", said110.title],
    ["Are hours refused while a facility alike within reach stands open and free?", said110.question],
    ["Whether the other unit would have fitted the work, and whether its quotas and the part of its owner would have allowed it, is not counted; nor who never asked.", said110.leavesOpen],
    ["Who pays for research", said112.title],
    ["Do the state, those abroad or firms pay a part of R&D far below that of comparators?", said112.question],
    ["For how long money is promised and what it was given for is not in the data; orders and grants cannot be told apart.", said112.leavesOpen],
    ["How long results wait", said114.title],
    ["Do results of research bodies wait longer to be taken up than results of firms?", said114.question],
    ["Results that nobody offered, and whether they were worth taking up, are not in the records.", said114.leavesOpen],
    ["Scale and value", said116.title],
    ["Did the share of value in the output of the industry that won most of the world market fall deeper than elsewhere?", said116.question],
    ["Which firms, and which steps of the chain, keep the value is not in the tables of the chain.", said116.leavesOpen],
    ["Skills that are short", said118.title],
    ["Are there skills for which more posts are open than a year of training fills?", said118.question],
    ["People trained elsewhere, who may come, are not in the register.", said118.leavesOpen],
    ["Setting of standards", said120.title],
    ["Does the country's body lead a smaller share of the ISO committees created lately than of all?", said120.question],
    ["Plans with their horizons, and budgets by ministry over years, are not in the data; nor are IEC committees, nor what a standard is worth.", said120.leavesOpen],
    ["When programmes were last looked at", said122.title],
    ["Do programmes run for years without an evaluation or an inspection?", said122.question],
    ["Whether what was looked at was looked at well is not counted.", said122.leavesOpen],
    ["Money behind targets", said123.title],
    ["Do plans set targets whose lines say no money?", said123.question],
    ["Money that stands in no plan is not seen.", said123.leavesOpen],
    ["Herding against relatedness", said125.title],
    ["Do @regions that enter a @activity together stand farther from it than those that enter others alone?", said125.question],
    ["@Counted of earlier years are as the table tells them today: where it is a list of what exists, what has gone is missing. Which of them land, capital or tax brought about is not in the data.", said125.leavesOpen],
    ["Stability of support", said127.title],
    ["Is support for research short, or does government pay a falling share of it?", said127.question],
    ["Stable base funding of institutes is not in the data, nor is what a project was followed by; whether generic research itself is paid for steadily is another question, which no table here answers.", said127.leavesOpen],
  ],
};
