// Made from the files that end in .de.ts by "npm run derive"; change what they say instead.
import type { SaidBeside } from "./language/locales.ts";
import { centresMissingGerman as said1 } from "./capabilities/bodies/rules/centres-missing/centres-missing.de.ts";
import { centresMissingRuleGerman as said2 } from "./capabilities/bodies/rules/centres-missing/centres-missing.de.ts";
import { instituteDriftGerman as said3 } from "./capabilities/bodies/rules/institute-drift/institute-drift.de.ts";
import { instituteDriftRuleGerman as said4 } from "./capabilities/bodies/rules/institute-drift/institute-drift.de.ts";
import { mandatesMissingGerman as said5 } from "./capabilities/bodies/rules/mandates-missing/mandates-missing.de.ts";
import { mandatesMissingRuleGerman as said6 } from "./capabilities/bodies/rules/mandates-missing/mandates-missing.de.ts";
import { chainOwnerGerman as said7 } from "./capabilities/chains/lines/chain-owners.de.ts";
import { firmGerman as said8 } from "./capabilities/chains/lines/firms-to-examine.de.ts";
import { largestFirmGerman as said9 } from "./capabilities/chains/lines/largest-firms.de.ts";
import { linkGerman as said10 } from "./capabilities/chains/lines/links-to-secure.de.ts";
import { brokenLinkGerman as said11 } from "./capabilities/chains/rules/broken-link/broken-link.de.ts";
import { brokenLinkRuleGerman as said12 } from "./capabilities/chains/rules/broken-link/broken-link.de.ts";
import { chainDependenceGerman as said13 } from "./capabilities/chains/rules/chain-dependence/chain-dependence.de.ts";
import { chainDependenceRuleGerman as said14 } from "./capabilities/chains/rules/chain-dependence/chain-dependence.de.ts";
import { foreignItemsGerman as said15 } from "./capabilities/chains/rules/foreign-items/foreign-items.de.ts";
import { foreignItemsRuleGerman as said16 } from "./capabilities/chains/rules/foreign-items/foreign-items.de.ts";
import { importedFoundationsGerman as said17 } from "./capabilities/chains/rules/imported-foundations/imported-foundations.de.ts";
import { importedFoundationsRuleGerman as said18 } from "./capabilities/chains/rules/imported-foundations/imported-foundations.de.ts";
import { worldChainGerman as said19 } from "./capabilities/chains/world-chain/world-chain.de.ts";
import { consultationGerman as said20 } from "./capabilities/consolidation/consultation/consultation.de.ts";
import { takeoverGerman as said21 } from "./capabilities/consolidation/roadmap/takeover.de.ts";
import { coordinationMatrixGerman as said22 } from "./capabilities/departments/coordination/coordination-matrix.de.ts";
import { coverGapGerman as said23 } from "./capabilities/departments/lines/cover-gaps.de.ts";
import { mergeGerman as said24 } from "./capabilities/departments/lines/merge-overlaps.de.ts";
import { budgetGapRuleGerman as said25 } from "./capabilities/departments/rules/budget-gap/budget-gap.de.ts";
import { budgetOverlapRuleGerman as said26 } from "./capabilities/departments/rules/budget-overlap/budget-overlap.de.ts";
import { budgetGerman as said27 } from "./capabilities/departments/rules/budgets/budgets.de.ts";
import { contradictionRuleGerman as said28 } from "./capabilities/departments/rules/contradiction/contradiction.de.ts";
import { coordinationGerman as said29 } from "./capabilities/departments/rules/coordination/coordination.de.ts";
import { gapRuleGerman as said30 } from "./capabilities/departments/rules/coordination/gap.de.ts";
import { overlapRuleGerman as said31 } from "./capabilities/departments/rules/coordination/overlap.de.ts";
import { dispersedSupervisionGerman as said32 } from "./capabilities/departments/rules/dispersed-supervision/dispersed-supervision.de.ts";
import { dispersedSupervisionRuleGerman as said33 } from "./capabilities/departments/rules/dispersed-supervision/dispersed-supervision.de.ts";
import { noHorizonRuleGerman as said34 } from "./capabilities/departments/rules/no-horizon/no-horizon.de.ts";
import { plannedOvercapacityRuleGerman as said35 } from "./capabilities/departments/rules/planned-overcapacity/planned-overcapacity.de.ts";
import { plansGapRuleGerman as said36 } from "./capabilities/departments/rules/plans-gap/plans-gap.de.ts";
import { plansHerdingRuleGerman as said37 } from "./capabilities/departments/rules/plans-herding/plans-herding.de.ts";
import { plansOverlapRuleGerman as said38 } from "./capabilities/departments/rules/plans-overlap/plans-overlap.de.ts";
import { planGerman as said39 } from "./capabilities/departments/rules/plans/plans.de.ts";
import { unfundedTargetRuleGerman as said40 } from "./capabilities/departments/rules/unfunded-target/unfunded-target.de.ts";
import { effectGerman as said41 } from "./capabilities/evaluation/effect/effect.de.ts";
import { evaluationGerman as said42 } from "./capabilities/evaluation/evaluation.de.ts";
import { evaluationResultsGerman as said43 } from "./capabilities/evaluation/rules/evaluation-results/evaluation-results.de.ts";
import { poorResultsRuleGerman as said44 } from "./capabilities/evaluation/rules/evaluation-results/poor-results.de.ts";
import { unknownResultsRuleGerman as said45 } from "./capabilities/evaluation/rules/evaluation-results/unknown-results.de.ts";
import { failedParksGerman as said46 } from "./capabilities/evaluation/rules/failed-parks/failed-parks.de.ts";
import { failedParksRuleGerman as said47 } from "./capabilities/evaluation/rules/failed-parks/failed-parks.de.ts";
import { supervisionDueGerman as said48 } from "./capabilities/evaluation/rules/supervision-due/supervision-due.de.ts";
import { supervisionDueRuleGerman as said49 } from "./capabilities/evaluation/rules/supervision-due/supervision-due.de.ts";
import { feedGerman as said50 } from "./capabilities/facilities/feed/feed.de.ts";
import { lendGerman as said51 } from "./capabilities/facilities/lines/lend-elsewhere.de.ts";
import { openHoursGerman as said52 } from "./capabilities/facilities/lines/open-hours.de.ts";
import { closedFacilitiesGerman as said53 } from "./capabilities/facilities/rules/closed-facilities/closed-facilities.de.ts";
import { closedFacilitiesRuleGerman as said54 } from "./capabilities/facilities/rules/closed-facilities/closed-facilities.de.ts";
import { idleBasesGerman as said55 } from "./capabilities/facilities/rules/idle-bases/idle-bases.de.ts";
import { idleBasesRuleGerman as said56 } from "./capabilities/facilities/rules/idle-bases/idle-bases.de.ts";
import { lentHoursGerman as said57 } from "./capabilities/facilities/rules/lent-hours/lent-hours.de.ts";
import { lentHoursRuleGerman as said58 } from "./capabilities/facilities/rules/lent-hours/lent-hours.de.ts";
import { publishedHoursGerman as said59 } from "./capabilities/facilities/rules/published-hours/published-hours.de.ts";
import { publishedHoursRuleGerman as said60 } from "./capabilities/facilities/rules/published-hours/published-hours.de.ts";
import { refusedHoursGerman as said61 } from "./capabilities/facilities/rules/refused-hours/refused-hours.de.ts";
import { refusedHoursRuleGerman as said62 } from "./capabilities/facilities/rules/refused-hours/refused-hours.de.ts";
import { slotGerman as said63 } from "./capabilities/facilities/slots/slots.de.ts";
import { awardGerman as said64 } from "./capabilities/funding/awards/awards.de.ts";
import { choiceGerman as said65 } from "./capabilities/funding/candidates/choice.de.ts";
import { costGerman as said66 } from "./capabilities/funding/costs/costs.de.ts";
import { ruleGerman as said67 } from "./capabilities/funding/funds/rule.de.ts";
import { candidateGerman as said68 } from "./capabilities/funding/lines/candidate-portfolio.de.ts";
import { envelopeGerman as said69 } from "./capabilities/funding/lines/fund-envelope.de.ts";
import { categoryGerman as said70 } from "./capabilities/funding/lines/policy-by-category.de.ts";
import { waitingApplicationGerman as said71 } from "./capabilities/funding/lines/waiting-applications.de.ts";
import { leverageGerman as said72 } from "./capabilities/funding/money/leverage.de.ts";
import { paidTwiceGerman as said73 } from "./capabilities/funding/rules/paid-twice/paid-twice.de.ts";
import { paidTwiceRuleGerman as said74 } from "./capabilities/funding/rules/paid-twice/paid-twice.de.ts";
import { instituteGerman as said75 } from "./capabilities/generic-technology/lines/institute-lines.de.ts";
import { genericPerformersGerman as said76 } from "./capabilities/generic-technology/rules/generic-performers/generic-performers.de.ts";
import { genericPerformersRuleGerman as said77 } from "./capabilities/generic-technology/rules/generic-performers/generic-performers.de.ts";
import { instituteSupportGerman as said78 } from "./capabilities/generic-technology/rules/institute-support/institute-support.de.ts";
import { instituteSupportRuleGerman as said79 } from "./capabilities/generic-technology/rules/institute-support/institute-support.de.ts";
import { missingSubjectGerman as said80 } from "./capabilities/generic-technology/rules/missing-subject/missing-subject.de.ts";
import { missingSubjectRuleGerman as said81 } from "./capabilities/generic-technology/rules/missing-subject/missing-subject.de.ts";
import { orphanTechnologyGerman as said82 } from "./capabilities/generic-technology/rules/orphan-technology/orphan-technology.de.ts";
import { orphanTechnologyRuleGerman as said83 } from "./capabilities/generic-technology/rules/orphan-technology/orphan-technology.de.ts";
import { unstableSupportGerman as said84 } from "./capabilities/generic-technology/rules/unstable-support/unstable-support.de.ts";
import { unstableSupportRuleGerman as said85 } from "./capabilities/generic-technology/rules/unstable-support/unstable-support.de.ts";
import { aidReachGerman as said86 } from "./capabilities/instruments/rules/aid-reach/aid-reach.de.ts";
import { aidReachRuleGerman as said87 } from "./capabilities/instruments/rules/aid-reach/aid-reach.de.ts";
import { instrumentHolesGerman as said88 } from "./capabilities/instruments/rules/instrument-holes/instrument-holes.de.ts";
import { instrumentHolesRuleGerman as said89 } from "./capabilities/instruments/rules/instrument-holes/instrument-holes.de.ts";
import { missingAssetsGerman as said90 } from "./capabilities/instruments/rules/missing-assets/missing-assets.de.ts";
import { missingAssetsRuleGerman as said91 } from "./capabilities/instruments/rules/missing-assets/missing-assets.de.ts";
import { flagGerman as said92 } from "./capabilities/progress/flag.de.ts";
import { progressGerman as said93 } from "./capabilities/progress/progress.de.ts";
import { waitingGerman as said94 } from "./capabilities/progress/waiting.de.ts";
import { qualificationGapsGerman as said95 } from "./capabilities/qualification/rules/qualification-gaps/qualification-gaps.de.ts";
import { qualificationGapsRuleGerman as said96 } from "./capabilities/qualification/rules/qualification-gaps/qualification-gaps.de.ts";
import { standardsGerman as said97 } from "./capabilities/qualification/rules/standards/standards.de.ts";
import { standardsRuleGerman as said98 } from "./capabilities/qualification/rules/standards/standards.de.ts";
import { businessResearchGerman as said99 } from "./capabilities/research/rules/business-research/business-research.de.ts";
import { businessResearchRuleGerman as said100 } from "./capabilities/research/rules/business-research/business-research.de.ts";
import { contractedResearchGerman as said101 } from "./capabilities/research/rules/contracted-research/contracted-research.de.ts";
import { contractedResearchRuleGerman as said102 } from "./capabilities/research/rules/contracted-research/contracted-research.de.ts";
import { cooperationGerman as said103 } from "./capabilities/research/rules/cooperation/cooperation.de.ts";
import { cooperationRuleGerman as said104 } from "./capabilities/research/rules/cooperation/cooperation.de.ts";
import { firmInstitutionsGerman as said105 } from "./capabilities/research/rules/firm-institutions/firm-institutions.de.ts";
import { firmInstitutionsRuleGerman as said106 } from "./capabilities/research/rules/firm-institutions/firm-institutions.de.ts";
import { introductionGerman as said107 } from "./capabilities/research/rules/introduction-without-absorption/introduction-without-absorption.de.ts";
import { introductionWithoutAbsorptionRuleGerman as said108 } from "./capabilities/research/rules/introduction-without-absorption/introduction-without-absorption.de.ts";
import { leadingFirmsGerman as said109 } from "./capabilities/research/rules/leading-firms/leading-firms.de.ts";
import { leadingFirmsRuleGerman as said110 } from "./capabilities/research/rules/leading-firms/leading-firms.de.ts";
import { openingGerman as said111 } from "./capabilities/research/rules/opening/opening.de.ts";
import { openingRuleGerman as said112 } from "./capabilities/research/rules/opening/opening.de.ts";
import { publicBodiesGerman as said113 } from "./capabilities/research/rules/public-bodies/public-bodies.de.ts";
import { publicBodiesRuleGerman as said114 } from "./capabilities/research/rules/public-bodies/public-bodies.de.ts";
import { publicEffortGerman as said115 } from "./capabilities/research/rules/public-effort/public-effort.de.ts";
import { publicEffortRuleGerman as said116 } from "./capabilities/research/rules/public-effort/public-effort.de.ts";
import { researchPayersGerman as said117 } from "./capabilities/research/rules/research-payers/research-payers.de.ts";
import { researchPayersRuleGerman as said118 } from "./capabilities/research/rules/research-payers/research-payers.de.ts";
import { needsUnansweredGerman as said119 } from "./capabilities/results/rules/needs-unanswered/needs-unanswered.de.ts";
import { needsUnansweredRuleGerman as said120 } from "./capabilities/results/rules/needs-unanswered/needs-unanswered.de.ts";
import { resultsWaitingGerman as said121 } from "./capabilities/results/rules/results-waiting/results-waiting.de.ts";
import { resultsWaitingRuleGerman as said122 } from "./capabilities/results/rules/results-waiting/results-waiting.de.ts";
import { laboratoryGerman as said123 } from "./capabilities/siting/lines/laboratory-sites.de.ts";
import { carriersRuleGerman as said124 } from "./capabilities/siting/rules/carriers/carriers.de.ts";
import { engineeringDoctoratesGerman as said125 } from "./capabilities/skills/rules/engineering-doctorates/engineering-doctorates.de.ts";
import { engineeringDoctoratesRuleGerman as said126 } from "./capabilities/skills/rules/engineering-doctorates/engineering-doctorates.de.ts";
import { graduateStaffGerman as said127 } from "./capabilities/skills/rules/graduate-staff/graduate-staff.de.ts";
import { graduateStaffRuleGerman as said128 } from "./capabilities/skills/rules/graduate-staff/graduate-staff.de.ts";
import { skillsShortGerman as said129 } from "./capabilities/skills/rules/skills-short/skills-short.de.ts";
import { skillsShortRuleGerman as said130 } from "./capabilities/skills/rules/skills-short/skills-short.de.ts";
import { leadRegionGerman as said131 } from "./capabilities/structure/lines/lead-regions.de.ts";
import { concentrationGerman as said132 } from "./capabilities/structure/rules/concentration/concentration.de.ts";
import { concentrationRuleGerman as said133 } from "./capabilities/structure/rules/concentration/concentration.de.ts";
import { herdingGerman as said134 } from "./capabilities/structure/rules/herding/herding.de.ts";
import { herdingRuleGerman as said135 } from "./capabilities/structure/rules/herding/herding.de.ts";
import { isomorphismGerman as said136 } from "./capabilities/structure/rules/isomorphism/isomorphism.de.ts";
import { isomorphismRuleGerman as said137 } from "./capabilities/structure/rules/isomorphism/isomorphism.de.ts";
import { opportunitiesGerman as said138 } from "./capabilities/structure/rules/opportunities/opportunities.de.ts";
import { opportunitiesRuleGerman as said139 } from "./capabilities/structure/rules/opportunities/opportunities.de.ts";
import { scaleWithoutValueGerman as said140 } from "./capabilities/structure/rules/scale-without-value/scale-without-value.de.ts";
import { scaleWithoutValueRuleGerman as said141 } from "./capabilities/structure/rules/scale-without-value/scale-without-value.de.ts";
import { unrelatedHerdingGerman as said142 } from "./capabilities/structure/rules/unrelated-herding/unrelated-herding.de.ts";
import { unrelatedHerdingRuleGerman as said143 } from "./capabilities/structure/rules/unrelated-herding/unrelated-herding.de.ts";
import { exposureGerman as said144 } from "./capabilities/substitution/forecast/exposure/exposure.de.ts";
import { passiveUpgradingGerman as said145 } from "./capabilities/substitution/rules/passive-upgrading/passive-upgrading.de.ts";
import { passiveUpgradingRuleGerman as said146 } from "./capabilities/substitution/rules/passive-upgrading/passive-upgrading.de.ts";
import { roadmapGerman as said147 } from "./capabilities/technology-systems/roadmap/roadmap.de.ts";
import { fragmentedSystemGerman as said148 } from "./capabilities/technology-systems/rules/fragmented-system/fragmented-system.de.ts";
import { fragmentedSystemRuleGerman as said149 } from "./capabilities/technology-systems/rules/fragmented-system/fragmented-system.de.ts";
import { lowReadinessGerman as said150 } from "./capabilities/technology-systems/rules/low-readiness/low-readiness.de.ts";
import { lowReadinessRuleGerman as said151 } from "./capabilities/technology-systems/rules/low-readiness/low-readiness.de.ts";
import { missingComplementGerman as said152 } from "./capabilities/technology-systems/rules/missing-complement/missing-complement.de.ts";
import { missingComplementRuleGerman as said153 } from "./capabilities/technology-systems/rules/missing-complement/missing-complement.de.ts";
import { benchmarkGerman as said154 } from "./diagnosis/benchmark/benchmark.de.ts";
import { fallingShareGerman as said155 } from "./diagnosis/falling-share/falling-share.de.ts";
import { figuresGerman as said156 } from "./diagnosis/figures/figures.de.ts";
import { claimGerman as said157 } from "./diagnosis/finding/claim.de.ts";
import { evidenceGerman as said158 } from "./diagnosis/finding/evidence.de.ts";
import { misreadingGerman as said159 } from "./diagnosis/finding/misreading.de.ts";
import { registerShareGerman as said160 } from "./diagnosis/register-shares/register-shares.de.ts";
import { spreadGerman as said161 } from "./diagnosis/spread/spread.de.ts";
import { drawsGerman as said162 } from "./diagnosis/verdict/draws.de.ts";
import { surenessGerman as said163 } from "./diagnosis/verdict/sureness.de.ts";
import { indicatorsGerman as said164 } from "./evidence/tables/indicators.de.ts";
import { peersGerman as said165 } from "./evidence/territory/peers/peers.de.ts";
import { territoryGerman as said166 } from "./evidence/territory/territory.de.ts";
import { replanGerman as said167 } from "./follow-up/replan/replan.de.ts";
import { followingGerman as said168 } from "./follow-up/tasks/following.de.ts";
import { coverageGerman as said169 } from "./judging/coverage.de.ts";
import { noiseGerman as said170 } from "./judging/noise.de.ts";
import { registeredGerman as said171 } from "./judging/registered.de.ts";
import { noticeGerman as said172 } from "./language/message/notices.de.ts";
import { openGerman as said173 } from "./language/message/open-door.de.ts";
import { terminalGerman as said174 } from "./language/message/terminal.de.ts";
import { namedStepsGerman as said175 } from "./language/steps.de.ts";
import { personalGerman as said176 } from "./people/personal/personal.de.ts";
import { pictureGerman as said177 } from "./pictures/look/picture.de.ts";
import { coverageGerman as said178 } from "./plan/coverage.de.ts";
import { labelGerman as said179 } from "./plan/label.de.ts";
import { mechanismGerman as said180 } from "./plan/mechanism/mechanism.de.ts";
import { stepGerman as said181 } from "./plan/step.de.ts";
import { termGerman as said182 } from "./plan/term-text.de.ts";
import { answerGerman as said183 } from "./planning/lines/answer-findings.de.ts";
import { reachGerman as said184 } from "./planning/lines/answer-reach.de.ts";
import { designGerman as said185 } from "./planning/making/design.de.ts";
import { questionGerman as said186 } from "./planning/making/question.de.ts";
import { wayGerman as said187 } from "./planning/ways/way.de.ts";
import { cardListGerman as said188 } from "./report/card/card-list.de.ts";
import { basisGerman as said189 } from "./report/chapters/basis.de.ts";
import { diagnosisGerman as said190 } from "./report/chapters/diagnosis.de.ts";
import { annexGerman as said191 } from "./report/chapters/evidence.de.ts";
import { layoutGerman as said192 } from "./report/chapters/layout.de.ts";
import { openStandGerman as said193 } from "./report/chapters/open-stand.de.ts";
import { planGerman as said194 } from "./report/chapters/plan-report.de.ts";
import { projectsGerman as said195 } from "./report/chapters/projects.de.ts";
import { requirementsGerman as said196 } from "./report/chapters/requirements.de.ts";
import { safeguardsGerman as said197 } from "./report/chapters/safeguards.de.ts";
import { draftGerman as said198 } from "./report/chapters/short-draft.de.ts";
import { tasksGerman as said199 } from "./report/chapters/tasks.de.ts";
import { minutesGerman as said200 } from "./report/consultation/minutes.de.ts";
import { printerGerman as said201 } from "./report/document/document.de.ts";
import { findingGerman as said202 } from "./report/document/finding.de.ts";
import { headGerman as said203 } from "./report/document/head.de.ts";
import { evidenceGerman as said204 } from "./report/evidence.de.ts";
import { roadmapGerman as said205 } from "./report/figures/roadmap/roadmap-figure.de.ts";
import { briefGerman as said206 } from "./report/leader/brief.de.ts";
import { roadmapDocumentGerman as said207 } from "./report/roadmap-document.de.ts";
import { slideGerman as said208 } from "./report/slides/slides.de.ts";
import { strategyGerman as said209 } from "./report/strategy/strategy.de.ts";
import { yearReportGerman as said210 } from "./report/year/year-report.de.ts";

/** What is said in German beside what says it. */
export const saidInGerman: SaidBeside = {
  sentences: [
    ["centres-missing", said1],
    ["institute-drift", said3],
    ["mandates-missing", said5],
    ["chain-owners", said7],
    ["firms-to-examine", said8],
    ["largest-firms", said9],
    ["links-to-secure", said10],
    ["broken-link", said11],
    ["chain-dependence", said13],
    ["foreign-items", said15],
    ["imported-foundations", said17],
    ["world-chain", said19],
    ["consultation", said20],
    ["roadmap-takeover", said21],
    ["coordination-matrix", said22],
    ["cover-gaps", said23],
    ["merge-overlaps", said24],
    ["budgets", said27],
    ["coordination", said29],
    ["dispersed-supervision", said32],
    ["plans", said39],
    ["effect", said41],
    ["evaluation", said42],
    ["evaluation-results", said43],
    ["failed-parks", said46],
    ["supervision-due", said48],
    ["feed", said50],
    ["lend-elsewhere", said51],
    ["open-hours", said52],
    ["closed-facilities", said53],
    ["idle-bases", said55],
    ["lent-hours", said57],
    ["published-hours", said59],
    ["refused-hours", said61],
    ["slots", said63],
    ["awards", said64],
    ["application-choice", said65],
    ["plan-cost", said66],
    ["fund-rule", said67],
    ["candidate-portfolio", said68],
    ["fund-envelope", said69],
    ["policy-by-category", said70],
    ["waiting-applications", said71],
    ["leverage", said72],
    ["paid-twice", said73],
    ["institute-lines", said75],
    ["generic-performers", said76],
    ["institute-support", said78],
    ["missing-subject", said80],
    ["orphan-technology", said82],
    ["unstable-support", said84],
    ["aid-reach", said86],
    ["instrument-holes", said88],
    ["missing-assets", said90],
    ["flag", said92],
    ["progress", said93],
    ["waiting", said94],
    ["qualification-gaps", said95],
    ["standards", said97],
    ["business-research", said99],
    ["contracted-research", said101],
    ["cooperation", said103],
    ["firm-institutions", said105],
    ["introduction-without-absorption", said107],
    ["leading-firms", said109],
    ["opening", said111],
    ["public-bodies", said113],
    ["public-effort", said115],
    ["research-payers", said117],
    ["needs-unanswered", said119],
    ["results-waiting", said121],
    ["laboratory-sites", said123],
    ["engineering-doctorates", said125],
    ["graduate-staff", said127],
    ["skills-short", said129],
    ["lead-regions", said131],
    ["concentration", said132],
    ["herding", said134],
    ["isomorphism", said136],
    ["opportunities", said138],
    ["scale-without-value", said140],
    ["unrelated-herding", said142],
    ["exposure", said144],
    ["passive-upgrading", said145],
    ["roadmap", said147],
    ["fragmented-system", said148],
    ["low-readiness", said150],
    ["missing-complement", said152],
    ["benchmark", said154],
    ["falling-share", said155],
    ["figures", said156],
    ["claim", said157],
    ["evidence", said158],
    ["misreading", said159],
    ["register-share", said160],
    ["spread", said161],
    ["draws", said162],
    ["sureness", said163],
    ["indicators-table", said164],
    ["peers-beside", said165],
    ["territory", said166],
    ["replan", said167],
    ["following", said168],
    ["coverage", said169],
    ["noise", said170],
    ["registered", said171],
    ["notices", said172],
    ["open-door", said173],
    ["terminal", said174],
    ["step", said175],
    ["personal", said176],
    ["picture", said177],
    ["plan-coverage", said178],
    ["plan-label", said179],
    ["mechanism", said180],
    ["plan-step", said181],
    ["term", said182],
    ["answer", said183],
    ["answer-reach", said184],
    ["line", said185],
    ["open-question", said186],
    ["measure-way", said187],
    ["card-list", said188],
    ["report-basis", said189],
    ["report-diagnosis", said190],
    ["report-annex", said191],
    ["report-layout", said192],
    ["report-open-stand", said193],
    ["report-plan", said194],
    ["report-projects", said195],
    ["report-requirements", said196],
    ["report-safeguards", said197],
    ["report-draft", said198],
    ["report-tasks", said199],
    ["minutes", said200],
    ["document", said201],
    ["report-finding", said202],
    ["head", said203],
    ["evidence-note", said204],
    ["roadmap-figure", said205],
    ["report-brief", said206],
    ["roadmap-document", said207],
    ["report-slides", said208],
    ["strategy", said209],
    ["year-report", said210],
  ],
  texts: [
    ["Research centres across borders and for industries", said2.title],
    ["Do needed technologies lack innovation centres or centres abroad, and do foreign centres here only adapt?", said2.question],
    ["What a centre does and who has the use of its knowledge is not in the register.", said2.leavesOpen],
    ["Drift of institutes", said4.title],
    ["Do institutes drift away from generic work, public service or public orders?", said4.question],
    ["Whether others took over the work that institutes left is not in the records.", said4.leavesOpen],
    ["Bodies that answer for technologies", said6.title],
    ["Are there technologies of cards and priorities for which no body has a mandate?", said6.question],
    ["Whether a body that has a mandate carries it out is not in the register.", said6.leavesOpen],
    ["Links that others can break", said12.title],
    ["Could one supplying industry abroad stop so much of the chain that it is felt in the whole economy?", said12.question],
    ["An upper bound for the first months: stocks, prices and new suppliers are not in the table, and neither is a single product that stops a line.", said12.leavesOpen],
    ["Dependence along the chain", said14.title],
    ["Do the industries of @whole hang on inputs from abroad, seen through the whole chain, more than the same industries elsewhere?", said14.question],
    ["Large economies hang less on others because they are large. Groups of industries hide single products that nobody else makes; the cards hold those item by item.", said14.leavesOpen],
    ["Needed items from abroad", said16.title],
    ["Do needed card items come mostly from abroad without anybody at home who makes them?", said16.question],
    ["Whether deliveries could be cut off and what a replacement would cost is not on the cards.", said16.leavesOpen],
    ["Imports of foundations", said18.title],
    ["Is much of a base of industry that the country uses imported?", said18.question],
    ["Market value says nothing of a single part that cannot be replaced: lithography hides in an average; the cards hold dependence item by item.", said18.leavesOpen],
    ["Gap between budgets", said25.title],
    ["Are there needed things for which no department has a budget?", said25.question],
    ["Money of departments that have not said their budgets is not known.", said25.leavesOpen],
    ["Overlap of budgets", said26.title],
    ["Do several departments budget money for the same technology in the same year?", said26.question],
    ["Whether money of several departments for one thing is wanted (matching funds) is for people to say.", said26.leavesOpen],
    ["Contradictions between plans", said28.title],
    ["Do the plans of offices contradict each other?", said28.question],
    ["The same thing in other words is not recognised.", said28.leavesOpen],
    ["Gap between departments", said30.title],
    ["Are there needed things that no call, project or programme of the register names?", said30.question],
    ["What departments do outside the register is not known.", said30.leavesOpen],
    ["Overlap of departments", said31.title],
    ["Are there things on which several departments act in comparable parts?", said31.question],
    ["Only what the register links to departments is seen; budgets by ministry are not in the data.", said31.leavesOpen],
    ["Who supervises", said33.title],
    ["Do institutions answer to several central departments, or lead in many programmes at once?", said33.question],
    ["Budgets by ministry are not in the data, so what is paid for twice, or by nobody, cannot be seen; the lists do not part generic technology from other, so whether a department answers for it is not told; where a list leaves the supervisor blank, nobody's is known.", said33.leavesOpen],
    ["Horizon of plans", said34.title],
    ["Have too few of the needed things money in the plans beyond the nearest years?", said34.question],
    ["How stable the money of later years will be in fact is known only when they come.", said34.leavesOpen],
    ["Planned capacity and demand", said35.title],
    ["Would the planned capacities of a product exceed its market?", said35.question],
    ["Exports and closures that no plan names are not in the sum.", said35.leavesOpen],
    ["Gap between plans", said36.title],
    ["Are there needed things that no office's plan takes up?", said36.question],
    ["What offices do that have not handed in a plan is not known.", said36.leavesOpen],
    ["Herding of plans", said37.title],
    ["Do offices plan for the same fields more than their capabilities explain?", said37.question],
    ["Whether those in a crowded field divide it among themselves by niche is not seen.", said37.leavesOpen],
    ["Overlap of plans", said38.title],
    ["Do several offices plan money for the same technology with the same instrument in the same year?", said38.question],
    ["Whether money of several offices for one thing is wanted (matching funds) is for people to say.", said38.leavesOpen],
    ["Money behind targets", said40.title],
    ["Do plans set targets whose lines say no money?", said40.question],
    ["Money that stands in no plan is not seen.", said40.leavesOpen],
    ["Results of evaluations", said44.title],
    ["Do the office's own evaluations grade its platforms and programmes as poor?", said44.question],
    ["What was never evaluated has no grade.", said44.leavesOpen],
    ["What is known of results", said45.title],
    ["Are programmes and platforms evaluated without most of what their scorecards ask for?", said45.question],
    ["What was never evaluated is not counted.", said45.leavesOpen],
    ["Consequences of evaluations", said47.title],
    ["Of @park_evaluations that failed an acceptance check or an evaluation, are few looked at again?", said47.question],
    ["Names of parks change between lists; what the second look cost or changed is not in the data.", said47.leavesOpen],
    ["When programmes were last looked at", said49.title],
    ["Do programmes run for years without an evaluation or an inspection?", said49.question],
    ["Whether what was looked at was looked at well is not counted.", said49.leavesOpen],
    ["Opening of facilities", said54.title],
    ["Are few of the institutions graded good at opening their facilities to others?", said54.question],
    ["Hours of use, prices and refusals are not in the data, nor are business models and other complementary assets.", said54.leavesOpen],
    ["Testing bases of firms", said56.title],
    ["Do testing bases that firms hold stand idle or closed to others?", said56.question],
    ["Whether others would have come is not in hours that were not asked for.", said56.leavesOpen],
    ["Hours that facilities ran and lent", said58.title],
    ["Do facilities run and lend few of their hours?", said58.question],
    ["Whether anybody would have come for hours that nobody asked for, and what a unit is fit for, is not counted.", said58.leavesOpen],
    ["Published hours of instruments", said60.title],
    ["Do instruments run fewer hours on average than the official rules call full?", said60.question],
    ["Hours by institution and instrument are not in the published figures, nor who came from outside.", said60.leavesOpen],
    ["Hours that were refused", said62.title],
    ["Are hours refused while a facility alike within reach stands open and free?", said62.question],
    ["Whether the other unit would have fitted the work, and whether its quotas and the part of its owner would have allowed it, is not counted; nor who never asked.", said62.leavesOpen],
    ["Money of the same undertakings in several lists", said74.title],
    ["Do undertakings of one title and one lead institution stand more than once in the lists of projects?", said74.question],
    ["Titles that were reworded are not found here: the list of projects that read alike shows them, for people to decide. Parts or the continuation of one undertaking may bear its title.", said74.leavesOpen],
    ["Performers of generic technology", said77.title],
    ["Have the technologies whose knowledge is used most widely less often a performer who stays with them than others have?", said77.question],
    ["With whose money performers work and for whom is not in the data; citations say that knowledge is used, not that it is needed; one performer under several names looks like several.", said77.leavesOpen],
    ["Institutes of scattered industries", said79.title],
    ["Do transformed institutes serve industries more scattered than industries in general?", said79.question],
    ["A pattern of names is not a register of institutes that became companies; unlisted firms, the institutes' own income and their base funding are not in the data.", said79.leavesOpen],
    ["Who leads generic technology", said81.title],
    ["Do research institutes lead @projects of generic technology less often than other projects?", said81.question],
    ["Only who leads a project is looked at; who could have led, and generic work outside these programmes, are not in the data.", said81.leavesOpen],
    ["Performers and support by programme", said83.title],
    ["Are there programmes of generic technology with neither a leading body nor support of four years?", said83.question],
    ["Which industries use a technology, who takes part beside the lead, and base funding of institutes are not in the data; generic is what the office's rule calls so.", said83.leavesOpen],
    ["Stability of support", said85.title],
    ["Is support for research short, shorter still for generic technology, or does government pay a falling share of it?", said85.question],
    ["Stable base funding of institutes is not in the data, nor is what a project was followed by; whether generic research is paid for steadily beyond the length of its projects is another question, which no table here answers.", said85.leavesOpen],
    ["Whom state aid reaches", said87.title],
    ["Do tax relief and financing reach small and medium-sized firms less than other state aid?", said87.question],
    ["What aid was given for, how many firms of each size could have asked and what lies below the limit of publication is not in the data; not every country publishes all of it.", said87.leavesOpen],
    ["Groups that a tool leaves out", said89.title],
    ["Are there target groups that a tool of policy does not reach?", said89.question],
    ["Whether a group that a policy names gets anything of it, and what it would do with it, is not in the register.", said89.leavesOpen],
    ["Complementary assets and business models", said91.title],
    ["Are complementary assets or business models missing that cards name?", said91.question],
    ["Whether a business model carries itself is seen by sales and users; cards say whether it is there.", said91.leavesOpen],
    ["From standard to qualified product", said96.title],
    ["Do needed items lack a standard, a test method, an accredited laboratory or a qualified product?", said96.question],
    ["Whether a standard asks for what users need is not in the register.", said96.leavesOpen],
    ["Setting of standards", said98.title],
    ["Does the country's body lead a smaller share of the ISO committees created lately than of all?", said98.question],
    ["Plans with their horizons, and budgets by ministry over years, are not in the data; nor are IEC committees, nor what a standard is worth.", said98.leavesOpen],
    ["Research and development of firms", said100.title],
    ["Is the share of research in the R&D of the country's firms far below that of its comparators?", said100.question],
    ["Why firms do or do not take on generic technology is not in the data: it needs a survey of firms, or projects that were refused.", said100.leavesOpen],
    ["Contracted research", said102.title],
    ["Do industrial firms buy a falling part of their outside R&D from universities and institutes?", said102.question],
    ["What firms pay says nothing of joint work of industry, universities and institutes in projects; partners are asked about under cooperation.", said102.leavesOpen],
    ["Cooperation of universities, institutes and companies", said104.title],
    ["Do universities, institutes and companies join less than their numbers explain?", said104.question],
    ["That partners stand on one list says nothing of what they do together, nor of contracts, patents and people between them.", said104.leavesOpen],
    ["R&D institutions of firms", said106.title],
    ["Do high-tech manufacturing firms run fewer R&D institutions of their own, for their number, across the @regions?", said106.question],
    ["Whether an institution has a testing base or pilot line, whether other firms may use it and whether federations carry it is not in the data; one firm may run several.", said106.leavesOpen],
    ["Introduction and absorption", said108.title],
    ["Do firms pay more for imported technology than for assimilating it?", said108.question],
    ["Only spending is seen: what was learnt from imported technology is not in the data.", said108.leavesOpen],
    ["Leading firms", said110.title],
    ["Do the leading firms at home spend far less on R&D than firms of the same rank elsewhere?", said110.question],
    ["Who buys from whom, and which firm organises a chain, is not in the data; headquarters are not the place of R&D.", said110.leavesOpen],
    ["Opening", said112.title],
    ["Does cooperation with others fall: articles with foreign authors, and the R&D of multinationals in the country?", said112.question],
    ["Joint ventures, licences and market access granted for technology are not in the data; nor is joint invention.", said112.leavesOpen],
    ["Public institutes and testing bodies", said114.title],
    ["Do public bodies have a falling part in research and in testing?", said114.question],
    ["A part also falls where others grow faster; whether firms do what public bodies did for everybody is not in the data.", said114.leavesOpen],
    ["Public spending and examined patents", said116.title],
    ["Do the shares of science in public spending, of examined inventions in patents and of inventions that owners keep fall across the @regions?", said116.question],
    ["Tax relief, disputes over rights and their accreditation are not in the data; a right that moves to an owner in another @region counts as kept there and as lost here.", said116.leavesOpen],
    ["Who pays for research", said118.title],
    ["Do the state, those abroad or firms pay a part of R&D far below that of comparators?", said118.question],
    ["For how long money is promised and what it was given for is not in the data; orders and grants cannot be told apart.", said118.leavesOpen],
    ["Offers for needs", said120.title],
    ["Do needs of firms and others find no result that is offered in their technology?", said120.question],
    ["Needs that nobody wrote down, and results that nobody offered, are not in the register.", said120.leavesOpen],
    ["How long results wait", said122.title],
    ["Do results of research bodies wait longer to be taken up than results of firms?", said122.question],
    ["Results that nobody offered, and whether they were worth taking up, are not in the records.", said122.leavesOpen],
    ["Spread of carriers", said124.title],
    ["Are zones, enterprise technology centres and incubators spread over the @regions more evenly than research?", said124.question],
    ["Counts say nothing of size: a large zone is one zone. Use, income and services of the carriers are not in the data, nor are business models.", said124.leavesOpen],
    ["Engineers at the top", said126.title],
    ["Are there far fewer engineering doctorates for each first degree than in comparable economies?", said126.question],
    ["Training on the job and movement of people between institutions are not in the data; computer science counts as engineering in some countries; a small share of a large number is still many people.", said126.leavesOpen],
    ["Graduates in firms' R&D institutions", said128.title],
    ["Does the share of doctors and masters in the staff of industrial firms' R&D institutions fall across the @regions?", said128.question],
    ["A share also falls where institutions hire technicians faster than graduates; how many people moved between firms, universities and institutes is not in the data.", said128.leavesOpen],
    ["Skills that are short", said130.title],
    ["Are there skills for which more posts are open than a year of training fills?", said130.question],
    ["People trained elsewhere, who may come, are not in the register.", said130.leavesOpen],
    ["Concentration", said133.title],
    ["Are @projects and @laboratories more concentrated in few @regions than R&D personnel?", said133.question],
    ["Whether departments coordinate is not measured: budgets and decisions by ministry are not in the data.", said133.leavesOpen],
    ["Herding", said135.title],
    ["Are the @regions in more of the same fields of technology than their sizes explain?", said135.question],
    ["How land, capital and tax are used to attract industries is not in the data; projects stand for fields of technology.", said135.leavesOpen],
    ["Industrial isomorphism", said137.title],
    ["Do the @regions' mixes of @counted grow alike, beyond what growing numbers alone give?", said137.question],
    ["Over-competition and waste need output, capacity and prices by @region and industry, which are not in the data; @counted count one each.", said137.leavesOpen],
    ["Opportunities by nearness", said139.title],
    ["Does nearness to what @regions hold say what they enter next better than what they nearly hold already?", said139.question],
    ["@Counted of earlier years are as the table tells them today: where it is a list of what exists, what has gone is missing. How generic a technology is that an option needs, what an entry costs, and whether it is wise, are not in the data.", said139.leavesOpen],
    ["Scale and value", said141.title],
    ["Did the share of value in the output of the industry that won most of the world market fall deeper than elsewhere?", said141.question],
    ["Which firms, and which steps of the chain, keep the value is not in the tables of the chain.", said141.leavesOpen],
    ["Herding against relatedness", said143.title],
    ["Do @regions that enter a @activity together stand farther from it than those that enter others alone?", said143.question],
    ["@Counted of earlier years are as the table tells them today: where it is a list of what exists, what has gone is missing. Which of them land, capital or tax brought about is not in the data.", said143.leavesOpen],
    ["Who leads substitutions", said146.title],
    ["Is a technology about to be overtaken by one that is led elsewhere?", said146.question],
    ["Which part of a firm's assets serves the old technology, and who owns the successor's patents, is not in the data.", said146.leavesOpen],
    ["Links within the system", said149.title],
    ["Do the industries of the research system share fewer institutions than their links would give?", said149.question],
    ["One list of posts is looked at, that of the fullest year; vacant posts, and whether unit and integration technology advance together, are not in the data.", said149.leavesOpen],
    ["Readiness of systems", said151.title],
    ["Does the integration of this product's technologies lag behind the technologies themselves?", said151.question],
    ["Cards whose readiness nobody has assessed cannot be judged.", said151.leavesOpen],
    ["Complements of items", said153.title],
    ["Are there items that the product needs and that have neither a producer nor a project?", said153.question],
    ["Only products with a card can be judged; other products' systems are not in the register.", said153.leavesOpen],
  ],
};
