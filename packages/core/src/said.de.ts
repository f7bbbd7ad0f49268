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
import { aidReachGerman as said12 } from "./diagnosis/rules/aid-reach/aid-reach.de.ts";
import { aidReachRuleGerman as said13 } from "./diagnosis/rules/aid-reach/aid-reach.de.ts";
import { brokenLinkGerman as said14 } from "./diagnosis/rules/broken-link/broken-link.de.ts";
import { brokenLinkRuleGerman as said15 } from "./diagnosis/rules/broken-link/broken-link.de.ts";
import { budgetGapRuleGerman as said16 } from "./diagnosis/rules/budget-gap/budget-gap.de.ts";
import { budgetOverlapRuleGerman as said17 } from "./diagnosis/rules/budget-overlap/budget-overlap.de.ts";
import { budgetGerman as said18 } from "./diagnosis/rules/budgets/budgets.de.ts";
import { businessResearchGerman as said19 } from "./diagnosis/rules/business-research/business-research.de.ts";
import { businessResearchRuleGerman as said20 } from "./diagnosis/rules/business-research/business-research.de.ts";
import { carriersRuleGerman as said21 } from "./diagnosis/rules/carriers/carriers.de.ts";
import { centresMissingGerman as said22 } from "./diagnosis/rules/centres-missing/centres-missing.de.ts";
import { centresMissingRuleGerman as said23 } from "./diagnosis/rules/centres-missing/centres-missing.de.ts";
import { chainDependenceGerman as said24 } from "./diagnosis/rules/chain-dependence/chain-dependence.de.ts";
import { chainDependenceRuleGerman as said25 } from "./diagnosis/rules/chain-dependence/chain-dependence.de.ts";
import { closedFacilitiesGerman as said26 } from "./diagnosis/rules/closed-facilities/closed-facilities.de.ts";
import { closedFacilitiesRuleGerman as said27 } from "./diagnosis/rules/closed-facilities/closed-facilities.de.ts";
import { concentrationGerman as said28 } from "./diagnosis/rules/concentration/concentration.de.ts";
import { concentrationRuleGerman as said29 } from "./diagnosis/rules/concentration/concentration.de.ts";
import { contractedResearchGerman as said30 } from "./diagnosis/rules/contracted-research/contracted-research.de.ts";
import { contractedResearchRuleGerman as said31 } from "./diagnosis/rules/contracted-research/contracted-research.de.ts";
import { contradictionRuleGerman as said32 } from "./diagnosis/rules/contradiction/contradiction.de.ts";
import { cooperationGerman as said33 } from "./diagnosis/rules/cooperation/cooperation.de.ts";
import { cooperationRuleGerman as said34 } from "./diagnosis/rules/cooperation/cooperation.de.ts";
import { coordinationGerman as said35 } from "./diagnosis/rules/coordination/coordination.de.ts";
import { gapRuleGerman as said36 } from "./diagnosis/rules/coordination/gap.de.ts";
import { overlapRuleGerman as said37 } from "./diagnosis/rules/coordination/overlap.de.ts";
import { dispersedSupervisionGerman as said38 } from "./diagnosis/rules/dispersed-supervision/dispersed-supervision.de.ts";
import { dispersedSupervisionRuleGerman as said39 } from "./diagnosis/rules/dispersed-supervision/dispersed-supervision.de.ts";
import { engineeringDoctoratesGerman as said40 } from "./diagnosis/rules/engineering-doctorates/engineering-doctorates.de.ts";
import { engineeringDoctoratesRuleGerman as said41 } from "./diagnosis/rules/engineering-doctorates/engineering-doctorates.de.ts";
import { evaluationResultsGerman as said42 } from "./diagnosis/rules/evaluation-results/evaluation-results.de.ts";
import { poorResultsRuleGerman as said43 } from "./diagnosis/rules/evaluation-results/poor-results.de.ts";
import { unknownResultsRuleGerman as said44 } from "./diagnosis/rules/evaluation-results/unknown-results.de.ts";
import { failedParksGerman as said45 } from "./diagnosis/rules/failed-parks/failed-parks.de.ts";
import { failedParksRuleGerman as said46 } from "./diagnosis/rules/failed-parks/failed-parks.de.ts";
import { firmInstitutionsGerman as said47 } from "./diagnosis/rules/firm-institutions/firm-institutions.de.ts";
import { firmInstitutionsRuleGerman as said48 } from "./diagnosis/rules/firm-institutions/firm-institutions.de.ts";
import { foreignItemsGerman as said49 } from "./diagnosis/rules/foreign-items/foreign-items.de.ts";
import { foreignItemsRuleGerman as said50 } from "./diagnosis/rules/foreign-items/foreign-items.de.ts";
import { fragmentedSystemGerman as said51 } from "./diagnosis/rules/fragmented-system/fragmented-system.de.ts";
import { fragmentedSystemRuleGerman as said52 } from "./diagnosis/rules/fragmented-system/fragmented-system.de.ts";
import { genericPerformersGerman as said53 } from "./diagnosis/rules/generic-performers/generic-performers.de.ts";
import { genericPerformersRuleGerman as said54 } from "./diagnosis/rules/generic-performers/generic-performers.de.ts";
import { graduateStaffGerman as said55 } from "./diagnosis/rules/graduate-staff/graduate-staff.de.ts";
import { graduateStaffRuleGerman as said56 } from "./diagnosis/rules/graduate-staff/graduate-staff.de.ts";
import { herdingGerman as said57 } from "./diagnosis/rules/herding/herding.de.ts";
import { herdingRuleGerman as said58 } from "./diagnosis/rules/herding/herding.de.ts";
import { idleBasesGerman as said59 } from "./diagnosis/rules/idle-bases/idle-bases.de.ts";
import { idleBasesRuleGerman as said60 } from "./diagnosis/rules/idle-bases/idle-bases.de.ts";
import { importedFoundationsGerman as said61 } from "./diagnosis/rules/imported-foundations/imported-foundations.de.ts";
import { importedFoundationsRuleGerman as said62 } from "./diagnosis/rules/imported-foundations/imported-foundations.de.ts";
import { instituteDriftGerman as said63 } from "./diagnosis/rules/institute-drift/institute-drift.de.ts";
import { instituteDriftRuleGerman as said64 } from "./diagnosis/rules/institute-drift/institute-drift.de.ts";
import { instituteSupportGerman as said65 } from "./diagnosis/rules/institute-support/institute-support.de.ts";
import { instituteSupportRuleGerman as said66 } from "./diagnosis/rules/institute-support/institute-support.de.ts";
import { instrumentHolesGerman as said67 } from "./diagnosis/rules/instrument-holes/instrument-holes.de.ts";
import { instrumentHolesRuleGerman as said68 } from "./diagnosis/rules/instrument-holes/instrument-holes.de.ts";
import { introductionGerman as said69 } from "./diagnosis/rules/introduction-without-absorption/introduction-without-absorption.de.ts";
import { introductionWithoutAbsorptionRuleGerman as said70 } from "./diagnosis/rules/introduction-without-absorption/introduction-without-absorption.de.ts";
import { isomorphismGerman as said71 } from "./diagnosis/rules/isomorphism/isomorphism.de.ts";
import { isomorphismRuleGerman as said72 } from "./diagnosis/rules/isomorphism/isomorphism.de.ts";
import { leadingFirmsGerman as said73 } from "./diagnosis/rules/leading-firms/leading-firms.de.ts";
import { leadingFirmsRuleGerman as said74 } from "./diagnosis/rules/leading-firms/leading-firms.de.ts";
import { lentHoursGerman as said75 } from "./diagnosis/rules/lent-hours/lent-hours.de.ts";
import { lentHoursRuleGerman as said76 } from "./diagnosis/rules/lent-hours/lent-hours.de.ts";
import { lowReadinessGerman as said77 } from "./diagnosis/rules/low-readiness/low-readiness.de.ts";
import { lowReadinessRuleGerman as said78 } from "./diagnosis/rules/low-readiness/low-readiness.de.ts";
import { mandatesMissingGerman as said79 } from "./diagnosis/rules/mandates-missing/mandates-missing.de.ts";
import { mandatesMissingRuleGerman as said80 } from "./diagnosis/rules/mandates-missing/mandates-missing.de.ts";
import { missingAssetsGerman as said81 } from "./diagnosis/rules/missing-assets/missing-assets.de.ts";
import { missingAssetsRuleGerman as said82 } from "./diagnosis/rules/missing-assets/missing-assets.de.ts";
import { missingComplementGerman as said83 } from "./diagnosis/rules/missing-complement/missing-complement.de.ts";
import { missingComplementRuleGerman as said84 } from "./diagnosis/rules/missing-complement/missing-complement.de.ts";
import { missingSubjectGerman as said85 } from "./diagnosis/rules/missing-subject/missing-subject.de.ts";
import { missingSubjectRuleGerman as said86 } from "./diagnosis/rules/missing-subject/missing-subject.de.ts";
import { needsUnansweredGerman as said87 } from "./diagnosis/rules/needs-unanswered/needs-unanswered.de.ts";
import { needsUnansweredRuleGerman as said88 } from "./diagnosis/rules/needs-unanswered/needs-unanswered.de.ts";
import { noHorizonRuleGerman as said89 } from "./diagnosis/rules/no-horizon/no-horizon.de.ts";
import { openingGerman as said90 } from "./diagnosis/rules/opening/opening.de.ts";
import { openingRuleGerman as said91 } from "./diagnosis/rules/opening/opening.de.ts";
import { opportunitiesGerman as said92 } from "./diagnosis/rules/opportunities/opportunities.de.ts";
import { opportunitiesRuleGerman as said93 } from "./diagnosis/rules/opportunities/opportunities.de.ts";
import { orphanTechnologyGerman as said94 } from "./diagnosis/rules/orphan-technology/orphan-technology.de.ts";
import { orphanTechnologyRuleGerman as said95 } from "./diagnosis/rules/orphan-technology/orphan-technology.de.ts";
import { paidTwiceGerman as said96 } from "./diagnosis/rules/paid-twice/paid-twice.de.ts";
import { paidTwiceRuleGerman as said97 } from "./diagnosis/rules/paid-twice/paid-twice.de.ts";
import { passiveUpgradingGerman as said98 } from "./diagnosis/rules/passive-upgrading/passive-upgrading.de.ts";
import { passiveUpgradingRuleGerman as said99 } from "./diagnosis/rules/passive-upgrading/passive-upgrading.de.ts";
import { plannedOvercapacityRuleGerman as said100 } from "./diagnosis/rules/planned-overcapacity/planned-overcapacity.de.ts";
import { plansGapRuleGerman as said101 } from "./diagnosis/rules/plans-gap/plans-gap.de.ts";
import { plansHerdingRuleGerman as said102 } from "./diagnosis/rules/plans-herding/plans-herding.de.ts";
import { plansOverlapRuleGerman as said103 } from "./diagnosis/rules/plans-overlap/plans-overlap.de.ts";
import { planGerman as said104 } from "./diagnosis/rules/plans/plans.de.ts";
import { publicBodiesGerman as said105 } from "./diagnosis/rules/public-bodies/public-bodies.de.ts";
import { publicBodiesRuleGerman as said106 } from "./diagnosis/rules/public-bodies/public-bodies.de.ts";
import { publicEffortGerman as said107 } from "./diagnosis/rules/public-effort/public-effort.de.ts";
import { publicEffortRuleGerman as said108 } from "./diagnosis/rules/public-effort/public-effort.de.ts";
import { publishedHoursGerman as said109 } from "./diagnosis/rules/published-hours/published-hours.de.ts";
import { publishedHoursRuleGerman as said110 } from "./diagnosis/rules/published-hours/published-hours.de.ts";
import { qualificationGapsGerman as said111 } from "./diagnosis/rules/qualification-gaps/qualification-gaps.de.ts";
import { qualificationGapsRuleGerman as said112 } from "./diagnosis/rules/qualification-gaps/qualification-gaps.de.ts";
import { refusedHoursGerman as said113 } from "./diagnosis/rules/refused-hours/refused-hours.de.ts";
import { refusedHoursRuleGerman as said114 } from "./diagnosis/rules/refused-hours/refused-hours.de.ts";
import { researchPayersGerman as said115 } from "./diagnosis/rules/research-payers/research-payers.de.ts";
import { researchPayersRuleGerman as said116 } from "./diagnosis/rules/research-payers/research-payers.de.ts";
import { resultsWaitingGerman as said117 } from "./diagnosis/rules/results-waiting/results-waiting.de.ts";
import { resultsWaitingRuleGerman as said118 } from "./diagnosis/rules/results-waiting/results-waiting.de.ts";
import { scaleWithoutValueGerman as said119 } from "./diagnosis/rules/scale-without-value/scale-without-value.de.ts";
import { scaleWithoutValueRuleGerman as said120 } from "./diagnosis/rules/scale-without-value/scale-without-value.de.ts";
import { skillsShortGerman as said121 } from "./diagnosis/rules/skills-short/skills-short.de.ts";
import { skillsShortRuleGerman as said122 } from "./diagnosis/rules/skills-short/skills-short.de.ts";
import { standardsGerman as said123 } from "./diagnosis/rules/standards/standards.de.ts";
import { standardsRuleGerman as said124 } from "./diagnosis/rules/standards/standards.de.ts";
import { supervisionDueGerman as said125 } from "./diagnosis/rules/supervision-due/supervision-due.de.ts";
import { supervisionDueRuleGerman as said126 } from "./diagnosis/rules/supervision-due/supervision-due.de.ts";
import { unfundedTargetRuleGerman as said127 } from "./diagnosis/rules/unfunded-target/unfunded-target.de.ts";
import { unrelatedHerdingGerman as said128 } from "./diagnosis/rules/unrelated-herding/unrelated-herding.de.ts";
import { unrelatedHerdingRuleGerman as said129 } from "./diagnosis/rules/unrelated-herding/unrelated-herding.de.ts";
import { unstableSupportGerman as said130 } from "./diagnosis/rules/unstable-support/unstable-support.de.ts";
import { unstableSupportRuleGerman as said131 } from "./diagnosis/rules/unstable-support/unstable-support.de.ts";
import { spreadGerman as said132 } from "./diagnosis/spread/spread.de.ts";
import { drawsGerman as said133 } from "./diagnosis/verdict/draws.de.ts";
import { surenessGerman as said134 } from "./diagnosis/verdict/sureness.de.ts";
import { worldChainGerman as said135 } from "./diagnosis/world-chain/world-chain.de.ts";
import { indicatorsGerman as said136 } from "./evidence/tables/indicators.de.ts";
import { territoryGerman as said137 } from "./evidence/territory/territory.de.ts";
import { effectGerman as said138 } from "./follow-up/effect/effect.de.ts";
import { evaluationGerman as said139 } from "./follow-up/evaluation/evaluation.de.ts";
import { leverageGerman as said140 } from "./follow-up/money/leverage.de.ts";
import { flagGerman as said141 } from "./follow-up/progress/flag.de.ts";
import { progressGerman as said142 } from "./follow-up/progress/progress.de.ts";
import { waitingGerman as said143 } from "./follow-up/progress/waiting.de.ts";
import { replanGerman as said144 } from "./follow-up/replan/replan.de.ts";
import { followingGerman as said145 } from "./follow-up/tasks/following.de.ts";
import { exposureGerman as said146 } from "./forecast/exposure/exposure.de.ts";
import { noticeGerman as said147 } from "./language/message/notices.de.ts";
import { openGerman as said148 } from "./language/message/open-door.de.ts";
import { terminalGerman as said149 } from "./language/message/terminal.de.ts";
import { namedStepsGerman as said150 } from "./language/steps.de.ts";
import { personalGerman as said151 } from "./people/personal/personal.de.ts";
import { pictureGerman as said152 } from "./pictures/look/picture.de.ts";
import { coordinationMatrixGerman as said153 } from "./plan/coordination/coordination-matrix.de.ts";
import { costGerman as said154 } from "./plan/costs/costs.de.ts";
import { coverageGerman as said155 } from "./plan/coverage.de.ts";
import { ruleGerman as said156 } from "./plan/funds/rule.de.ts";
import { labelGerman as said157 } from "./plan/label.de.ts";
import { answerGerman as said158 } from "./plan/lines/answer-findings.de.ts";
import { reachGerman as said159 } from "./plan/lines/answer-reach.de.ts";
import { candidateGerman as said160 } from "./plan/lines/candidate-portfolio.de.ts";
import { chainOwnerGerman as said161 } from "./plan/lines/chain-owners.de.ts";
import { coverGapGerman as said162 } from "./plan/lines/cover-gaps.de.ts";
import { firmGerman as said163 } from "./plan/lines/firms-to-examine.de.ts";
import { envelopeGerman as said164 } from "./plan/lines/fund-envelope.de.ts";
import { instituteGerman as said165 } from "./plan/lines/institute-lines.de.ts";
import { laboratoryGerman as said166 } from "./plan/lines/laboratory-sites.de.ts";
import { largestFirmGerman as said167 } from "./plan/lines/largest-firms.de.ts";
import { leadRegionGerman as said168 } from "./plan/lines/lead-regions.de.ts";
import { lendGerman as said169 } from "./plan/lines/lend-elsewhere.de.ts";
import { linkGerman as said170 } from "./plan/lines/links-to-secure.de.ts";
import { mergeGerman as said171 } from "./plan/lines/merge-overlaps.de.ts";
import { openHoursGerman as said172 } from "./plan/lines/open-hours.de.ts";
import { categoryGerman as said173 } from "./plan/lines/policy-by-category.de.ts";
import { waitingApplicationGerman as said174 } from "./plan/lines/waiting-applications.de.ts";
import { designGerman as said175 } from "./plan/making/design.de.ts";
import { questionGerman as said176 } from "./plan/making/question.de.ts";
import { mechanismGerman as said177 } from "./plan/mechanism/mechanism.de.ts";
import { roadmapGerman as said178 } from "./plan/roadmap/roadmap.de.ts";
import { stepGerman as said179 } from "./plan/step.de.ts";
import { termGerman as said180 } from "./plan/term-text.de.ts";
import { wayGerman as said181 } from "./plan/ways/way.de.ts";
import { awardGerman as said182 } from "./programme/awards/awards.de.ts";
import { choiceGerman as said183 } from "./programme/candidates/choice.de.ts";
import { cardListGerman as said184 } from "./report/card/card-list.de.ts";
import { basisGerman as said185 } from "./report/chapters/basis.de.ts";
import { diagnosisGerman as said186 } from "./report/chapters/diagnosis.de.ts";
import { annexGerman as said187 } from "./report/chapters/evidence.de.ts";
import { layoutGerman as said188 } from "./report/chapters/layout.de.ts";
import { openStandGerman as said189 } from "./report/chapters/open-stand.de.ts";
import { planGerman as said190 } from "./report/chapters/plan-report.de.ts";
import { projectsGerman as said191 } from "./report/chapters/projects.de.ts";
import { requirementsGerman as said192 } from "./report/chapters/requirements.de.ts";
import { safeguardsGerman as said193 } from "./report/chapters/safeguards.de.ts";
import { draftGerman as said194 } from "./report/chapters/short-draft.de.ts";
import { tasksGerman as said195 } from "./report/chapters/tasks.de.ts";
import { minutesGerman as said196 } from "./report/consultation/minutes.de.ts";
import { printerGerman as said197 } from "./report/document/document.de.ts";
import { findingGerman as said198 } from "./report/document/finding.de.ts";
import { headGerman as said199 } from "./report/document/head.de.ts";
import { evidenceGerman as said200 } from "./report/evidence.de.ts";
import { roadmapGerman as said201 } from "./report/figures/roadmap/roadmap-figure.de.ts";
import { briefGerman as said202 } from "./report/leader/brief.de.ts";
import { roadmapDocumentGerman as said203 } from "./report/roadmap-document.de.ts";
import { slideGerman as said204 } from "./report/slides/slides.de.ts";
import { strategyGerman as said205 } from "./report/strategy/strategy.de.ts";
import { yearReportGerman as said206 } from "./report/year/year-report.de.ts";
import { feedGerman as said207 } from "./sharing/feed/feed.de.ts";
import { slotGerman as said208 } from "./sharing/slots/slots.de.ts";

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
    ["aid-reach", said12],
    ["broken-link", said14],
    ["budgets", said18],
    ["business-research", said19],
    ["centres-missing", said22],
    ["chain-dependence", said24],
    ["closed-facilities", said26],
    ["concentration", said28],
    ["contracted-research", said30],
    ["cooperation", said33],
    ["coordination", said35],
    ["dispersed-supervision", said38],
    ["engineering-doctorates", said40],
    ["evaluation-results", said42],
    ["failed-parks", said45],
    ["firm-institutions", said47],
    ["foreign-items", said49],
    ["fragmented-system", said51],
    ["generic-performers", said53],
    ["graduate-staff", said55],
    ["herding", said57],
    ["idle-bases", said59],
    ["imported-foundations", said61],
    ["institute-drift", said63],
    ["institute-support", said65],
    ["instrument-holes", said67],
    ["introduction-without-absorption", said69],
    ["isomorphism", said71],
    ["leading-firms", said73],
    ["lent-hours", said75],
    ["low-readiness", said77],
    ["mandates-missing", said79],
    ["missing-assets", said81],
    ["missing-complement", said83],
    ["missing-subject", said85],
    ["needs-unanswered", said87],
    ["opening", said90],
    ["opportunities", said92],
    ["orphan-technology", said94],
    ["paid-twice", said96],
    ["passive-upgrading", said98],
    ["plans", said104],
    ["public-bodies", said105],
    ["public-effort", said107],
    ["published-hours", said109],
    ["qualification-gaps", said111],
    ["refused-hours", said113],
    ["research-payers", said115],
    ["results-waiting", said117],
    ["scale-without-value", said119],
    ["skills-short", said121],
    ["standards", said123],
    ["supervision-due", said125],
    ["unrelated-herding", said128],
    ["unstable-support", said130],
    ["spread", said132],
    ["draws", said133],
    ["sureness", said134],
    ["world-chain", said135],
    ["indicators-table", said136],
    ["territory", said137],
    ["effect", said138],
    ["evaluation", said139],
    ["leverage", said140],
    ["flag", said141],
    ["progress", said142],
    ["waiting", said143],
    ["replan", said144],
    ["following", said145],
    ["exposure", said146],
    ["notices", said147],
    ["open-door", said148],
    ["terminal", said149],
    ["step", said150],
    ["personal", said151],
    ["picture", said152],
    ["coordination-matrix", said153],
    ["plan-cost", said154],
    ["plan-coverage", said155],
    ["fund-rule", said156],
    ["plan-label", said157],
    ["answer", said158],
    ["answer-reach", said159],
    ["candidate-portfolio", said160],
    ["chain-owners", said161],
    ["cover-gaps", said162],
    ["firms-to-examine", said163],
    ["fund-envelope", said164],
    ["institute-lines", said165],
    ["laboratory-sites", said166],
    ["largest-firms", said167],
    ["lead-regions", said168],
    ["lend-elsewhere", said169],
    ["links-to-secure", said170],
    ["merge-overlaps", said171],
    ["open-hours", said172],
    ["policy-by-category", said173],
    ["waiting-applications", said174],
    ["line", said175],
    ["open-question", said176],
    ["mechanism", said177],
    ["roadmap", said178],
    ["plan-step", said179],
    ["term", said180],
    ["measure-way", said181],
    ["awards", said182],
    ["application-choice", said183],
    ["card-list", said184],
    ["report-basis", said185],
    ["report-diagnosis", said186],
    ["report-annex", said187],
    ["report-layout", said188],
    ["report-open-stand", said189],
    ["report-plan", said190],
    ["report-projects", said191],
    ["report-requirements", said192],
    ["report-safeguards", said193],
    ["report-draft", said194],
    ["report-tasks", said195],
    ["minutes", said196],
    ["document", said197],
    ["report-finding", said198],
    ["head", said199],
    ["evidence-note", said200],
    ["roadmap-figure", said201],
    ["report-brief", said202],
    ["roadmap-document", said203],
    ["report-slides", said204],
    ["strategy", said205],
    ["year-report", said206],
    ["feed", said207],
    ["slots", said208],
  ],
  texts: [
    ["Whom state aid reaches", said13.title],
    ["Do tax relief and financing reach small and medium-sized firms less than other state aid?", said13.question],
    ["What aid was given for, how many firms of each size could have asked and what lies below the limit of publication is not in the data; not every country publishes all of it.", said13.leavesOpen],
    ["Links that others can break", said15.title],
    ["Could one supplying industry abroad stop so much of the chain that it is felt in the whole economy?", said15.question],
    ["An upper bound for the first months: stocks, prices and new suppliers are not in the table, and neither is a single product that stops a line.", said15.leavesOpen],
    ["Gap between budgets", said16.title],
    ["Are there needed things for which no department has a budget?", said16.question],
    ["Money of departments that have not said their budgets is not known.", said16.leavesOpen],
    ["Overlap of budgets", said17.title],
    ["Do several departments budget money for the same technology in the same year?", said17.question],
    ["Whether money of several departments for one thing is wanted (matching funds) is for people to say.", said17.leavesOpen],
    ["Research and development of firms", said20.title],
    ["Is the share of research in the R&D of the country's firms far below that of its comparators?", said20.question],
    ["Why firms do or do not take on generic technology is not in the data: it needs a survey of firms, or projects that were refused.", said20.leavesOpen],
    ["Spread of carriers", said21.title],
    ["Are zones, enterprise technology centres and incubators spread over the @regions more evenly than research?", said21.question],
    ["Counts say nothing of size: a large zone is one zone. Use, income and services of the carriers are not in the data, nor are business models.", said21.leavesOpen],
    ["Research centres across borders and for industries", said23.title],
    ["Do needed technologies lack innovation centres or centres abroad, and do foreign centres here only adapt?", said23.question],
    ["What a centre does and who has the use of its knowledge is not in the register.", said23.leavesOpen],
    ["Dependence along the chain", said25.title],
    ["Do the industries of @whole hang on inputs from abroad, seen through the whole chain, more than the same industries elsewhere?", said25.question],
    ["Large economies hang less on others because they are large. Groups of industries hide single products that nobody else makes; the cards hold those item by item.", said25.leavesOpen],
    ["Opening of facilities", said27.title],
    ["Are few of the institutions graded good at opening their facilities to others?", said27.question],
    ["Hours of use, prices and refusals are not in the data, nor are business models and other complementary assets.", said27.leavesOpen],
    ["Concentration", said29.title],
    ["Are @projects and @laboratories more concentrated in few @regions than R&D personnel?", said29.question],
    ["Whether departments coordinate is not measured: budgets and decisions by ministry are not in the data.", said29.leavesOpen],
    ["Contracted research", said31.title],
    ["Do industrial firms buy a falling part of their outside R&D from universities and institutes?", said31.question],
    ["What firms pay says nothing of joint work of industry, universities and institutes in projects; partners are asked about under cooperation.", said31.leavesOpen],
    ["Contradictions between plans", said32.title],
    ["Do the plans of offices contradict each other?", said32.question],
    ["The same thing in other words is not recognised.", said32.leavesOpen],
    ["Cooperation of universities, institutes and companies", said34.title],
    ["Do universities, institutes and companies join less than their numbers explain?", said34.question],
    ["That partners stand on one list says nothing of what they do together, nor of contracts, patents and people between them.", said34.leavesOpen],
    ["Gap between departments", said36.title],
    ["Are there needed things that no call, project or programme of the register names?", said36.question],
    ["What departments do outside the register is not known.", said36.leavesOpen],
    ["Overlap of departments", said37.title],
    ["Are there things on which several departments act in comparable parts?", said37.question],
    ["Only what the register links to departments is seen; budgets by ministry are not in the data.", said37.leavesOpen],
    ["Who supervises", said39.title],
    ["Do institutions answer to several central departments, or lead in many programmes at once?", said39.question],
    ["Budgets by ministry are not in the data, so what is paid for twice, or by nobody, cannot be seen; the lists do not part generic technology from other, so whether a department answers for it is not told; where a list leaves the supervisor blank, nobody's is known.", said39.leavesOpen],
    ["Engineers at the top", said41.title],
    ["Are there far fewer engineering doctorates for each first degree than in comparable economies?", said41.question],
    ["Training on the job and movement of people between institutions are not in the data; computer science counts as engineering in some countries; a small share of a large number is still many people.", said41.leavesOpen],
    ["Results of evaluations", said43.title],
    ["Do the office's own evaluations grade its platforms and programmes as poor?", said43.question],
    ["What was never evaluated has no grade.", said43.leavesOpen],
    ["What is known of results", said44.title],
    ["Are programmes and platforms evaluated without most of what their scorecards ask for?", said44.question],
    ["What was never evaluated is not counted.", said44.leavesOpen],
    ["Consequences of evaluations", said46.title],
    ["Of @park_evaluations that failed an acceptance check or an evaluation, are few looked at again?", said46.question],
    ["Names of parks change between lists; what the second look cost or changed is not in the data.", said46.leavesOpen],
    ["R&D institutions of firms", said48.title],
    ["Do high-tech manufacturing firms run fewer R&D institutions of their own, for their number, across the @regions?", said48.question],
    ["Whether an institution has a testing base or pilot line, whether other firms may use it and whether federations carry it is not in the data; one firm may run several.", said48.leavesOpen],
    ["Needed items from abroad", said50.title],
    ["Do needed card items come mostly from abroad without anybody at home who makes them?", said50.question],
    ["Whether deliveries could be cut off and what a replacement would cost is not on the cards.", said50.leavesOpen],
    ["Links within the system", said52.title],
    ["Do the industries of the research system share fewer institutions than their links would give?", said52.question],
    ["One list of posts is looked at, that of the fullest year; vacant posts, and whether unit and integration technology advance together, are not in the data.", said52.leavesOpen],
    ["Performers of generic technology", said54.title],
    ["Have the technologies whose knowledge is used most widely less often a performer who stays with them than others have?", said54.question],
    ["With whose money performers work and for whom is not in the data; citations say that knowledge is used, not that it is needed; one performer under several names looks like several.", said54.leavesOpen],
    ["Graduates in firms' R&D institutions", said56.title],
    ["Does the share of doctors and masters in the staff of industrial firms' R&D institutions fall across the @regions?", said56.question],
    ["A share also falls where institutions hire technicians faster than graduates; how many people moved between firms, universities and institutes is not in the data.", said56.leavesOpen],
    ["Herding", said58.title],
    ["Are the @regions in more of the same fields of technology than their sizes explain?", said58.question],
    ["How land, capital and tax are used to attract industries is not in the data; projects stand for fields of technology.", said58.leavesOpen],
    ["Testing bases of firms", said60.title],
    ["Do testing bases that firms hold stand idle or closed to others?", said60.question],
    ["Whether others would have come is not in hours that were not asked for.", said60.leavesOpen],
    ["Imports of foundations", said62.title],
    ["Is much of a base of industry that the country uses imported?", said62.question],
    ["Market value says nothing of a single part that cannot be replaced: lithography hides in an average; the cards hold dependence item by item.", said62.leavesOpen],
    ["Drift of institutes", said64.title],
    ["Do institutes drift away from generic work, public service or public orders?", said64.question],
    ["Whether others took over the work that institutes left is not in the records.", said64.leavesOpen],
    ["Institutes of scattered industries", said66.title],
    ["Do transformed institutes serve industries more scattered than industries in general?", said66.question],
    ["A pattern of names is not a register of institutes that became companies; unlisted firms, the institutes' own income and their base funding are not in the data.", said66.leavesOpen],
    ["Groups that a tool leaves out", said68.title],
    ["Are there target groups that a tool of policy does not reach?", said68.question],
    ["Whether a group that a policy names gets anything of it, and what it would do with it, is not in the register.", said68.leavesOpen],
    ["Introduction and absorption", said70.title],
    ["Do firms pay more for imported technology than for assimilating it?", said70.question],
    ["Only spending is seen: what was learnt from imported technology is not in the data.", said70.leavesOpen],
    ["Industrial isomorphism", said72.title],
    ["Do the @regions' mixes of @counted grow alike, beyond what growing numbers alone give?", said72.question],
    ["Over-competition and waste need output, capacity and prices by @region and industry, which are not in the data; @counted count one each.", said72.leavesOpen],
    ["Leading firms", said74.title],
    ["Do the leading firms at home spend far less on R&D than firms of the same rank elsewhere?", said74.question],
    ["Who buys from whom, and which firm organises a chain, is not in the data; headquarters are not the place of R&D.", said74.leavesOpen],
    ["Hours that facilities ran and lent", said76.title],
    ["Do facilities run and lend few of their hours?", said76.question],
    ["Whether anybody would have come for hours that nobody asked for, and what a unit is fit for, is not counted.", said76.leavesOpen],
    ["Readiness of systems", said78.title],
    ["Does the integration of this product's technologies lag behind the technologies themselves?", said78.question],
    ["Cards whose readiness nobody has assessed cannot be judged.", said78.leavesOpen],
    ["Bodies that answer for technologies", said80.title],
    ["Are there technologies of cards and priorities for which no body has a mandate?", said80.question],
    ["Whether a body that has a mandate carries it out is not in the register.", said80.leavesOpen],
    ["Complementary assets and business models", said82.title],
    ["Are complementary assets or business models missing that cards name?", said82.question],
    ["Whether a business model carries itself is seen by sales and users; cards say whether it is there.", said82.leavesOpen],
    ["Complements of items", said84.title],
    ["Are there items that the product needs and that have neither a producer nor a project?", said84.question],
    ["Only products with a card can be judged; other products' systems are not in the register.", said84.leavesOpen],
    ["Who leads generic technology", said86.title],
    ["Do research institutes lead @projects of generic technology less often than other projects?", said86.question],
    ["Only who leads a project is looked at; who could have led, and generic work outside these programmes, are not in the data.", said86.leavesOpen],
    ["Offers for needs", said88.title],
    ["Do needs of firms and others find no result that is offered in their technology?", said88.question],
    ["Needs that nobody wrote down, and results that nobody offered, are not in the register.", said88.leavesOpen],
    ["Horizon of plans", said89.title],
    ["Have too few of the needed things money in the plans beyond the nearest years?", said89.question],
    ["How stable the money of later years will be in fact is known only when they come.", said89.leavesOpen],
    ["Opening", said91.title],
    ["Does cooperation with others fall: articles with foreign authors, and the R&D of multinationals in the country?", said91.question],
    ["Joint ventures, licences and market access granted for technology are not in the data; nor is joint invention.", said91.leavesOpen],
    ["Opportunities by nearness", said93.title],
    ["Does nearness to what @regions hold say what they enter next better than what they nearly hold already?", said93.question],
    ["@Counted of earlier years are as the table tells them today: where it is a list of what exists, what has gone is missing. How generic a technology is that an option needs, what an entry costs, and whether it is wise, are not in the data.", said93.leavesOpen],
    ["Performers and support by programme", said95.title],
    ["Are there programmes of generic technology with neither a leading body nor support of four years?", said95.question],
    ["Which industries use a technology, who takes part beside the lead, and base funding of institutes are not in the data; generic is what the office's rule calls so.", said95.leavesOpen],
    ["Money of the same undertakings in several lists", said97.title],
    ["Do undertakings of one title and one lead institution stand more than once in the lists of projects?", said97.question],
    ["Titles that were reworded are not found here: the list of projects that read alike shows them, for people to decide. Parts or the continuation of one undertaking may bear its title.", said97.leavesOpen],
    ["Who leads substitutions", said99.title],
    ["Is a technology about to be overtaken by one that is led elsewhere?", said99.question],
    ["Which part of a firm's assets serves the old technology, and who owns the successor's patents, is not in the data.", said99.leavesOpen],
    ["Planned capacity and demand", said100.title],
    ["Would the planned capacities of a product exceed its market?", said100.question],
    ["Exports and closures that no plan names are not in the sum.", said100.leavesOpen],
    ["Gap between plans", said101.title],
    ["Are there needed things that no office's plan takes up?", said101.question],
    ["What offices do that have not handed in a plan is not known.", said101.leavesOpen],
    ["Herding of plans", said102.title],
    ["Do offices plan for the same fields more than their capabilities explain?", said102.question],
    ["Whether those in a crowded field divide it among themselves by niche is not seen.", said102.leavesOpen],
    ["Overlap of plans", said103.title],
    ["Do several offices plan money for the same technology with the same instrument in the same year?", said103.question],
    ["Whether money of several offices for one thing is wanted (matching funds) is for people to say.", said103.leavesOpen],
    ["Public institutes and testing bodies", said106.title],
    ["Do public bodies have a falling part in research and in testing?", said106.question],
    ["A part also falls where others grow faster; whether firms do what public bodies did for everybody is not in the data.", said106.leavesOpen],
    ["Public spending and examined patents", said108.title],
    ["Do the shares of science in public spending, of examined inventions in patents and of inventions that owners keep fall across the @regions?", said108.question],
    ["Tax relief, disputes over rights and their accreditation are not in the data; a right that moves to an owner in another @region counts as kept there and as lost here.", said108.leavesOpen],
    ["Published hours of instruments", said110.title],
    ["Do instruments run fewer hours on average than the official rules call full?", said110.question],
    ["Hours by institution and instrument are not in the published figures, nor who came from outside.", said110.leavesOpen],
    ["From standard to qualified product", said112.title],
    ["Do needed items lack a standard, a test method, an accredited laboratory or a qualified product?", said112.question],
    ["Whether a standard asks for what users need is not in the register.", said112.leavesOpen],
    ["Hours that were refused", said114.title],
    ["Are hours refused while a facility alike within reach stands open and free?", said114.question],
    ["Whether the other unit would have fitted the work, and whether its quotas and the part of its owner would have allowed it, is not counted; nor who never asked.", said114.leavesOpen],
    ["Who pays for research", said116.title],
    ["Do the state, those abroad or firms pay a part of R&D far below that of comparators?", said116.question],
    ["For how long money is promised and what it was given for is not in the data; orders and grants cannot be told apart.", said116.leavesOpen],
    ["How long results wait", said118.title],
    ["Do results of research bodies wait longer to be taken up than results of firms?", said118.question],
    ["Results that nobody offered, and whether they were worth taking up, are not in the records.", said118.leavesOpen],
    ["Scale and value", said120.title],
    ["Did the share of value in the output of the industry that won most of the world market fall deeper than elsewhere?", said120.question],
    ["Which firms, and which steps of the chain, keep the value is not in the tables of the chain.", said120.leavesOpen],
    ["Skills that are short", said122.title],
    ["Are there skills for which more posts are open than a year of training fills?", said122.question],
    ["People trained elsewhere, who may come, are not in the register.", said122.leavesOpen],
    ["Setting of standards", said124.title],
    ["Does the country's body lead a smaller share of the ISO committees created lately than of all?", said124.question],
    ["Plans with their horizons, and budgets by ministry over years, are not in the data; nor are IEC committees, nor what a standard is worth.", said124.leavesOpen],
    ["When programmes were last looked at", said126.title],
    ["Do programmes run for years without an evaluation or an inspection?", said126.question],
    ["Whether what was looked at was looked at well is not counted.", said126.leavesOpen],
    ["Money behind targets", said127.title],
    ["Do plans set targets whose lines say no money?", said127.question],
    ["Money that stands in no plan is not seen.", said127.leavesOpen],
    ["Herding against relatedness", said129.title],
    ["Do @regions that enter a @activity together stand farther from it than those that enter others alone?", said129.question],
    ["@Counted of earlier years are as the table tells them today: where it is a list of what exists, what has gone is missing. Which of them land, capital or tax brought about is not in the data.", said129.leavesOpen],
    ["Stability of support", said131.title],
    ["Is support for research short, shorter still for generic technology, or does government pay a falling share of it?", said131.question],
    ["Stable base funding of institutes is not in the data, nor is what a project was followed by; whether generic research is paid for steadily beyond the length of its projects is another question, which no table here answers.", said131.leavesOpen],
  ],
};
