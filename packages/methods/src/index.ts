export { blocksHeldCellsNull, type PlacedBlock } from "./blocks/blocks-held-cells-null.ts";
export { blocksHerfindahlNull } from "./blocks/blocks-herfindahl-null.ts";
export { dealtLabelNull, type LabelledBlock } from "./blocks/dealt-label-null.ts";
export { countDistribution } from "./choice/count-distribution.ts";
export { type CrowdingTest, crowdingTest } from "./choice/crowding-test.ts";
export { inclusionProbabilities } from "./choice/inclusion-probabilities.ts";
export { logisticFit } from "./choice/logistic-fit.ts";
export { complementarity, complementarityNull } from "./complexity/cooccurrence/complementarity.ts";
export { configurationTail } from "./complexity/cooccurrence/configuration-tail.ts";
export { cooccurrence } from "./complexity/cooccurrence/cooccurrence.ts";
export { cooccurrenceTail } from "./complexity/cooccurrence/cooccurrence-tail.ts";
export { type EntryGain, entryGain } from "./complexity/entry/entry-gain.ts";
export { type EntryCandidates, type EntryFigure, type EntryTest, entryTest } from "./complexity/entry/entry-test.ts";
export { type EntryRule, entryGains, type OwnMixEntry, ownMixEntryNull } from "./complexity/entry/own-mix-entry-null.ts";
export type { EntryPanel } from "./complexity/entry/worlds-without-development.ts";
export { type ComplexityScores, complexityScores, type NotIdentified, type ScoreSign } from "./complexity/indices/complexity-scores.ts";
export { type EaseOfRecombination, easeOfRecombination } from "./complexity/indices/ease-of-recombination.ts";
export { type EconomicComplexity, economicComplexity } from "./complexity/indices/economic-complexity.ts";
export { externalComplexity } from "./complexity/indices/external-complexity.ts";
export { type Fitness, fitness } from "./complexity/indices/fitness.ts";
export { type Genepy, genepy } from "./complexity/indices/genepy.ts";
export { distantGenerality, type Generality, generality } from "./complexity/indices/generality.ts";
export { type DropReason, type IdentifiedSet, identifiedSet } from "./complexity/indices/identified-set.ts";
export { activityAttribute, basketAttribute } from "./complexity/indices/location-attribute.ts";
export { type RankBands, rankBands } from "./complexity/indices/rank-bands.ts";
export { reflections } from "./complexity/indices/reflections.ts";
export { type ServedioFitness, type ServedioScale, servedioFitness } from "./complexity/indices/servedio-fitness.ts";
export { type AdvantageEvidence, advantageEvidence } from "./complexity/presence/advantage-evidence.ts";
export { bipartiteConfiguration } from "./complexity/presence/bipartite-configuration.ts";
export { type DenseCore, denseCore } from "./complexity/presence/dense-core.ts";
export { perCapitaAdvantage } from "./complexity/presence/per-capita-advantage.ts";
export {
  advantageMarks,
  diversity,
  type Presence,
  presenceAmong,
  presenceMarks,
  presenceOf,
  transposedPresence,
  ubiquity,
} from "./complexity/presence/presence.ts";
export { activityNeighbourhood, activityProximity, type ProximityKind, proximityKinds } from "./complexity/relatedness/activity-neighbourhood.ts";
export { activitySpace, type SpaceLink, strongestLinks } from "./complexity/relatedness/activity-space.ts";
export { activityTaxonomy, assistMatrix, taxonomyParents } from "./complexity/relatedness/activity-taxonomy.ts";
export { coherence } from "./complexity/relatedness/coherence.ts";
export { type ComplexityConvention, type ComplexityConventionName, complexityConventions } from "./complexity/relatedness/complexity-convention.ts";
export { conditionalNeighbourhood } from "./complexity/relatedness/conditional-neighbourhood.ts";
export { cooccurrenceScore } from "./complexity/relatedness/cooccurrence-score.ts";
export { type CorrelationNeighbourhood, correlationNeighbourhood } from "./complexity/relatedness/correlation-neighbourhood.ts";
export { crossRelatedness } from "./complexity/relatedness/cross-relatedness.ts";
export { type DensityTerm, densityTerms } from "./complexity/relatedness/density-terms.ts";
export { matrixNeighbourhood } from "./complexity/relatedness/matrix-neighbourhood.ts";
export { minimumNeighbourhood } from "./complexity/relatedness/minimum-neighbourhood.ts";
export { type NearActivity, nearestActivities, nearestDensity } from "./complexity/relatedness/nearest-activities.ts";
export type { Neighbourhood, ProximityDiagonal } from "./complexity/relatedness/neighbourhood.ts";
export { conditionalProximity, correlationProximity, proximity } from "./complexity/relatedness/proximity.ts";
export { linkRows, matrixRows, type ProximityRows, proximityRows } from "./complexity/relatedness/proximity-rows.ts";
export {
  type CooccurrenceSums,
  cooccurrenceSums,
  type RelatednessNormalisation,
  relatedness,
  relatednessNormalisations,
} from "./complexity/relatedness/relatedness.ts";
export { relatednessDensity } from "./complexity/relatedness/relatedness-density.ts";
export { relativeRelatedness } from "./complexity/relatedness/relative-relatedness.ts";
export { type RelatedVariety, relatedVariety } from "./complexity/variety/related-variety.ts";
export { type VarietyNull, varietyNull } from "./complexity/variety/variety-null.ts";
export { heldCellsNull } from "./concentration/held-cells-null.ts";
export { herfindahlNull } from "./concentration/herfindahl-null.ts";
export { ShuffledMargins } from "./concentration/shuffled-margins.ts";
export { widelyHeldNull } from "./concentration/widely-held-null.ts";
export { fisherPry } from "./diffusion/competition/fisher-pry.ts";
export { logisticSubstitution } from "./diffusion/competition/logistic-substitution.ts";
export { lotkaVolterra, lotkaVolterraNames } from "./diffusion/competition/lotka-volterra.ts";
export { normalDistribution } from "./diffusion/competition/normal-distribution.ts";
export { shareReplicator } from "./diffusion/competition/share-replicator.ts";
export { takeoverPassage, takeoverYears } from "./diffusion/competition/takeover-passage.ts";
export { costForecast, pooledAutocorrelation } from "./diffusion/costs/cost-forecast.ts";
export { costTrend } from "./diffusion/costs/cost-trend.ts";
export { type WrightLaw, wrightLaw } from "./diffusion/costs/wright-law.ts";
export { adoptionCurve, adoptionCurveNames } from "./diffusion/curves/adoption-curves.ts";
export { type FittedCurve, fittedCurve } from "./diffusion/curves/fitted-curve.ts";
export type { GrowthCurve } from "./diffusion/curves/growth-curve.ts";
export { growthCurve, growthCurveNames } from "./diffusion/curves/growth-curves.ts";
export { nortonBass } from "./diffusion/curves/norton-bass.ts";
export { chosenBelief } from "./diffusion/shares/chosen-belief.ts";
export { dampedLogit } from "./diffusion/shares/damped-logit.ts";
export { widthTerms } from "./diffusion/shares/error-scale.ts";
export type { ForecastBelief, TrendBelief, WidthCoefficients } from "./diffusion/shares/forecast-belief.ts";
export { fractionalLogit } from "./diffusion/shares/fractional-logit.ts";
export { logitOfShare } from "./diffusion/shares/logit-share.ts";
export { reconciledShares } from "./diffusion/shares/reconciled-shares.ts";
export { meanShare, mirrored, type ShareForecast, scoreOfShare, shareAtScore, shareForecast } from "./diffusion/shares/share-forecast.ts";
export { type ShareHistory, shareHistory } from "./diffusion/shares/share-history.ts";
export type { ShareTrend } from "./diffusion/shares/share-trend.ts";
export { shareTrends } from "./diffusion/shares/share-trends.ts";
export { standingTrend } from "./diffusion/shares/standing-trend.ts";
export { type CutoffBandwidth, cutoffBandwidth } from "./effects/cutoff-bandwidth.ts";
export { type CutoffEffect, cutoffEffect, type NoCutoff } from "./effects/cutoff-effect.ts";
export { cutoffDesignEffect, detectableDifference, type PlannedComparison } from "./effects/detectable-difference.ts";
export { type LotteryEffect, type LotteryOptions, lotteryEffect } from "./effects/lottery-effect.ts";
export { type MatchedEffect, type MatchOptions, matchedEffect } from "./effects/matched-effect.ts";
export { type SignBalance, signBalance } from "./effects/sign-balance.ts";
export { type CellEffect, type StaggeredEffect, type StaggeredPanel, type Summed, staggeredEffect } from "./effects/staggered-effect.ts";
export { crossEfficiency } from "./efficiency/cross-efficiency.ts";
export { efficiencyBootstrap } from "./efficiency/efficiency-bootstrap.ts";
export { type EfficiencyPanel, type ScaledPanel, scaledPanel, unitOf, withoutZeros } from "./efficiency/efficiency-panel.ts";
export { freeDisposalHull } from "./efficiency/free-disposal-hull.ts";
export { largestSlacks, type Slacks } from "./efficiency/largest-slacks.ts";
export { malmquistIndex } from "./efficiency/malmquist-index.ts";
export { RadialFrontier } from "./efficiency/radial-frontier.ts";
export type { ReturnsToScale } from "./efficiency/returns-to-scale.ts";
export { slacksBasedEfficiency } from "./efficiency/slacks-based-efficiency.ts";
export { superSlacksBased } from "./efficiency/super-slacks-based.ts";
export { type Decimal, decimalOfNumber, decimalOfText, decimalText, numberOf, powerOfTen, unitsAt } from "./exact/decimal.ts";
export { compareDecimals, decimalRatio, decimalSum, negated, recordedDecimal } from "./exact/decimal-arithmetic.ts";
export { compareDecimalTexts, decimalTextSum } from "./exact/decimal-text-sum.ts";
export type { ExactColumn } from "./exact/exact-column.ts";
export { countingUnits, type ExactUnits, isZeroAt, nonZeroPlaces, packedUnits, pickedUnits, sumUnits, unitAt } from "./exact/exact-units.ts";
export { ceilingOf, compareRationals, floorOf, numberOfRational, type Rational, rational } from "./exact/rational.ts";
export { greatCircleKm } from "./geography/great-circle.ts";
export { allocation, type ChainVectors, chainVectors, relativeToMean } from "./input-output/multipliers/chain-vectors.ts";
export { type ChangedOutput, changedOutput, type InputChange, shiftedInput } from "./input-output/multipliers/changed-inputs.ts";
export { type ClosedMultipliers, closedMultipliers } from "./input-output/multipliers/closed-households.ts";
export { fieldOfInfluence, type Influence, multiplierProduct, strongestInfluences } from "./input-output/multipliers/influence.ts";
export { extractions, type InverseFigures, inverseFigures } from "./input-output/multipliers/inverse-figures.ts";
export { type IterativeSolution, iterativeSolution } from "./input-output/multipliers/iterative-solution.ts";
export { type NationalFigures, type NationalTable, nationalFigures } from "./input-output/multipliers/national-figures.ts";
export { type PropagationLengths, propagationLengths } from "./input-output/multipliers/propagation-length.ts";
export { spectralRadius } from "./input-output/multipliers/spectral-radius.ts";
export { type DatedTable, type StructuralChange, structuralChange } from "./input-output/multipliers/structural-change.ts";
export { type PathWeights, strongestPathBetweenness } from "./input-output/paths/strongest-paths.ts";
export { type PathLimits, type SupplyPath, supplyPaths } from "./input-output/paths/structural-paths.ts";
export { type BalancedTable, balancedTable, type Margins } from "./input-output/tables/balanced-table.ts";
export { type RepeatedSector, repeatedSectors, transposedMatrix } from "./input-output/tables/repeated-sectors.ts";
export {
  cellOf,
  columnSums,
  compressedRows,
  identityMinus,
  rowSums,
  type SparseCells,
  type SparseMatrix,
  scaledCells,
  timesVector,
  transposedTimesVector,
} from "./input-output/tables/sparse-matrix.ts";
export { addUp, grainOf, type SumOfOthers, sumsOfOthers } from "./input-output/tables/sums-of-others.ts";
export { exportsByImporter, type SectorAccounts, sectorAccounts, type WorldTable } from "./input-output/tables/world-table.ts";
export { type ForeignReliance, foreignReliance, lostSupply, type SupplyReach, supplyReach } from "./input-output/trade/chain-control.ts";
export { byCountry, byPartner, bySector, type VerticalSpecialisation, verticalSpecialisation } from "./input-output/trade/country-trade.ts";
export { type Allocation, type ExportTermName, type ExportTerms, exportTermNames, exportTerms } from "./input-output/trade/export-terms.ts";
export { type Footprint, footprint } from "./input-output/trade/footprints.ts";
export { type KoopmanTermName, koopmanTermNames, koopmanTerms } from "./input-output/trade/koopman-wang-wei.ts";
export {
  flowPerimeters,
  type PerimeterFlow,
  type PerimeterTermName,
  type PerimeterTerms,
  perimeterTermNames,
  type WorldPerimeter,
  worldPerimeter,
} from "./input-output/trade/perimeters.ts";
export { solvedTrade, type TradeEquations, tradeEquations } from "./input-output/trade/trade-equations.ts";
export { type TivaName, type TivaSet, tivaNames, tivaSet } from "./input-output/trade/trade-in-value-added.ts";
export { type TradeParts, type TradeSystem, tradeSystem } from "./input-output/trade/trade-system.ts";
export { type WangTermName, type WangTerms, wangTermNames, wangTerms } from "./input-output/trade/wang-wei-zhu.ts";
export {
  type BlockMatrix,
  haveSettled,
  mostSweeps,
  panelColumns,
  panelOf,
  placePanel,
  type SolvedSystems,
  type SparseRows,
  sweptSystems,
  type TallSystem,
} from "./linear-algebra/block-sweeps.ts";
export { type Block, type DenseArithmetic, type ProductSize, packColumns, packRows, padded, panelDepth } from "./linear-algebra/dense-arithmetic.ts";
export type { DenseAnswer, DenseEngine } from "./linear-algebra/dense-engine.ts";
export { inverseScratch, invertInPlace, SingularMatrix, type Team } from "./linear-algebra/gauss-jordan.ts";
export { inverse, keptMatrix, placeMatrix, takenMatrix } from "./linear-algebra/inverse.ts";
export { type BipartiteGraph, bipartiteGraph } from "./network/bipartite-graph.ts";
export { connectedComponents } from "./network/connected-components.ts";
export { cutPoints } from "./network/cut-points.ts";
export { jointLinks } from "./network/joint-links.ts";
export { linkedPairShare } from "./network/linked-pair-share.ts";
export { type Communities, modularCommunities, type WeightedLinks } from "./network/modular-communities.ts";
export { type NetworkFigure, type NetworkOptions, networkNull, networkNulls } from "./network/network-null.ts";
export { type NetworkLinks, type NetworkPlaces, stressLayout } from "./network/stress-layout.ts";
export { tripleHelix } from "./network/triple-helix.ts";
export { type CoreSize, coreColumns } from "./optimisation/core-columns.ts";
export { dualBound } from "./optimisation/dual-bound.ts";
export { freedColumns } from "./optimisation/freed-columns.ts";
export { reducedCosts } from "./optimisation/reduced-costs.ts";
export { restrictedColumns } from "./optimisation/restricted-columns.ts";
export { roundedPlan } from "./optimisation/rounded-plan.ts";
export { rowActivity } from "./optimisation/row-activity.ts";
export { smallestMagnitudes } from "./optimisation/smallest-magnitudes.ts";
export { byCodePoint } from "./order/text-order.ts";
export { logGammaVariate } from "./random/log-gamma-variate.ts";
export { multinomial } from "./random/multinomial.ts";
export { normal } from "./random/normal.ts";
export { RandomStream } from "./random/random-stream.ts";
export { shuffleWithin } from "./random/shuffle-within.ts";
export { type ReadinessBand, readinessBands, readinessLevel, readinessLevels } from "./readiness/readiness-bands.ts";
export { type ReadinessGraph, systemReadiness } from "./readiness/system-readiness.ts";
export { criticalPath } from "./schedule/critical-path.ts";
export { feedbackArcs } from "./schedule/feedback-arcs.ts";
export { strongComponents } from "./schedule/strong-components.ts";
export { transitiveReduction } from "./schedule/transitive-reduction.ts";
export { ShapeError } from "./shape-error/shape-error.ts";
export { type KeptCorpus, keptCorpus, keptSearch, keptShareOf } from "./similarity/kept-search.ts";
export type { WeightedRows } from "./similarity/kept-share.ts";
export { type OverlapPairs, overlapSearch } from "./similarity/overlap-search.ts";
export { type AskedTopic, type EarlierPair, type TopicMatcher, topicMatcher, topicNeighbours } from "./similarity/topic-match.ts";
export { searchTopics, type TopicHit, type TopicIndex, topicIndex } from "./similarity/topic-search.ts";
export { bestTopics, type TopicText, type WeightedIndex, weightedIndex } from "./similarity/weighted-index.ts";
export type { WeightedSets } from "./similarity/weighted-sets.ts";
export { cheapestSites } from "./siting/assignment-costs.ts";
export { capacitatedLocation } from "./siting/capacitated-location.ts";
export { pMedian } from "./siting/p-median-branch.ts";
export { benjaminiHochberg } from "./statistics/benjamini-hochberg.ts";
export { binomialInterval, binomialUpperBound } from "./statistics/binomial-bound.ts";
export { bootstrapInterval, meanOfSorted, medianOfSorted } from "./statistics/bootstrap-interval.ts";
export { chiSquareTail } from "./statistics/chi-square-tail.ts";
export { chosenPeerNull } from "./statistics/chosen-peer-null.ts";
export { detectableShare } from "./statistics/count-power.ts";
export { type Claim, detectableEffect } from "./statistics/detectable-effect.ts";
export { type EffectInterval, effectInterval } from "./statistics/effect-interval.ts";
export { fisherExact } from "./statistics/fisher-exact.ts";
export { holmAdjusted } from "./statistics/holm-adjusted.ts";
export { countsWithinChance, hypergeometricNull } from "./statistics/hypergeometric-null.ts";
export { markedScoreNull } from "./statistics/marked-score-null.ts";
export { normalQuantile } from "./statistics/normal-quantile.ts";
export { type NullSummary, nullSummary } from "./statistics/null-summary.ts";
export { quantile } from "./statistics/quantile.ts";
export { signFlipNull } from "./statistics/sign-flip-null.ts";
export { wilsonInterval } from "./statistics/wilson-interval.ts";
export { entropy } from "./structure/entropy.ts";
export { hachmanIndex } from "./structure/hachman-index.ts";
export { herfindahl } from "./structure/herfindahl.ts";
export { hooverIndex } from "./structure/hoover-index.ts";
export { krugmanIndex } from "./structure/krugman-index.ts";
export { locationPairs } from "./structure/location-pairs.ts";
export { locationQuotients } from "./structure/location-quotients.ts";
export { locationalGini } from "./structure/locational-gini.ts";
export { type HeldTrend, type OwnMixTrend, ownMixTrend } from "./structure/own-mix-trend.ts";
export { pooledMix } from "./structure/pooled-mix.ts";
export { type SameMix, sameMixNull } from "./structure/same-mix-null.ts";
export { shares } from "./structure/shares.ts";
export { type ShiftShare, shiftShare, shiftShareNull } from "./structure/shift-share.ts";
export { type SimilarityTrend, type StatisticTrend, similarityTrend } from "./structure/similarity-trend.ts";
export type { StructurePanel } from "./structure/structure-panel.ts";
export { sumOfSquaredShares } from "./structure/sum-of-squared-shares.ts";
export { transposed } from "./structure/transposed.ts";
export type { Trend } from "./structure/trend.ts";
export { type CoxModel, coxModel } from "./survival/cox-model.ts";
export type { Ties } from "./survival/cox-sums.ts";
export { type CumulativeIncidence, cumulativeIncidence } from "./survival/cumulative-incidence.ts";
export { type CurveTest, curveTest, type Strata } from "./survival/curve-test.ts";
export { orderByTime, partedOrder, type RiskTable, riskTable, riskTables, type Subjects, subjectsAt } from "./survival/subjects.ts";
export { firstTimeAtMost, restrictedMean, type SurvivalCurve, survivalCurve } from "./survival/survival-curve.ts";
