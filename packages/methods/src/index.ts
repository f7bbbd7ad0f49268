export { activityNeighbourhood, activityProximity, type ProximityKind, proximityKinds } from "./complexity/activity-neighbourhood.ts";
export { activitySpace, type SpaceLink } from "./complexity/activity-space.ts";
export { activityTaxonomy, assistMatrix, taxonomyParents } from "./complexity/activity-taxonomy.ts";
export { type AdvantageEvidence, advantageEvidence } from "./complexity/advantage-evidence.ts";
export { bipartiteConfiguration } from "./complexity/bipartite-configuration.ts";
export { coherence } from "./complexity/coherence.ts";
export { complementarity, complementarityNull } from "./complexity/complementarity.ts";
export { type ComplexityConvention, type ComplexityConventionName, complexityConventions } from "./complexity/complexity-convention.ts";
export { type ComplexityScores, complexityScores, type NotIdentified, type ScoreSign } from "./complexity/complexity-scores.ts";
export { conditionalNeighbourhood } from "./complexity/conditional-neighbourhood.ts";
export { configurationTail } from "./complexity/configuration-tail.ts";
export { cooccurrence } from "./complexity/cooccurrence.ts";
export { cooccurrenceScore } from "./complexity/cooccurrence-score.ts";
export { cooccurrenceTail } from "./complexity/cooccurrence-tail.ts";
export { type CorrelationNeighbourhood, correlationNeighbourhood } from "./complexity/correlation-neighbourhood.ts";
export { crossRelatedness } from "./complexity/cross-relatedness.ts";
export { type DenseCore, denseCore } from "./complexity/dense-core.ts";
export { type DensityTerm, densityTerms } from "./complexity/density-terms.ts";
export { type EaseOfRecombination, easeOfRecombination } from "./complexity/ease-of-recombination.ts";
export { type EconomicComplexity, economicComplexity } from "./complexity/economic-complexity.ts";
export { type EntryGain, entryGain } from "./complexity/entry-gain.ts";
export { type EntryCandidates, type EntryFigure, type EntryTest, entryTest } from "./complexity/entry-test.ts";
export { externalComplexity } from "./complexity/external-complexity.ts";
export { type Fitness, fitness } from "./complexity/fitness.ts";
export { type Genepy, genepy } from "./complexity/genepy.ts";
export { distantGenerality, type Generality, generality } from "./complexity/generality.ts";
export { type DropReason, type IdentifiedSet, identifiedSet } from "./complexity/identified-set.ts";
export { activityAttribute, basketAttribute } from "./complexity/location-attribute.ts";
export { matrixNeighbourhood } from "./complexity/matrix-neighbourhood.ts";
export { minimumNeighbourhood } from "./complexity/minimum-neighbourhood.ts";
export type { Neighbourhood, ProximityDiagonal } from "./complexity/neighbourhood.ts";
export { perCapitaAdvantage } from "./complexity/per-capita-advantage.ts";
export { advantageMarks, diversity, type Presence, presenceAmong, presenceMarks, presenceOf, transposedPresence, ubiquity } from "./complexity/presence.ts";
export { conditionalProximity, correlationProximity, proximity } from "./complexity/proximity.ts";
export { type RankBands, rankBands } from "./complexity/rank-bands.ts";
export { reflections } from "./complexity/reflections.ts";
export { type RelatedVariety, relatedVariety } from "./complexity/related-variety.ts";
export { type CooccurrenceSums, cooccurrenceSums, type RelatednessNormalisation, relatedness, relatednessNormalisations } from "./complexity/relatedness.ts";
export { relatednessDensity } from "./complexity/relatedness-density.ts";
export { relativeRelatedness } from "./complexity/relative-relatedness.ts";
export { type ServedioFitness, type ServedioScale, servedioFitness } from "./complexity/servedio-fitness.ts";
export { type VarietyNull, varietyNull } from "./complexity/variety-null.ts";
export { heldCellsNull } from "./concentration/held-cells-null.ts";
export { herfindahlNull } from "./concentration/herfindahl-null.ts";
export { ShuffledMargins } from "./concentration/shuffled-margins.ts";
export { widelyHeldNull } from "./concentration/widely-held-null.ts";
export { adoptionCurve, adoptionCurveNames } from "./diffusion/adoption-curves.ts";
export { chosenBelief } from "./diffusion/chosen-belief.ts";
export { costForecast, pooledAutocorrelation } from "./diffusion/cost-forecast.ts";
export { costTrend } from "./diffusion/cost-trend.ts";
export { dampedLogit } from "./diffusion/damped-logit.ts";
export { widthTerms } from "./diffusion/error-scale.ts";
export { fisherPry } from "./diffusion/fisher-pry.ts";
export { type FittedCurve, fittedCurve } from "./diffusion/fitted-curve.ts";
export type { ForecastBelief, TrendBelief, WidthCoefficients } from "./diffusion/forecast-belief.ts";
export { fractionalLogit } from "./diffusion/fractional-logit.ts";
export type { GrowthCurve } from "./diffusion/growth-curve.ts";
export { growthCurve, growthCurveNames } from "./diffusion/growth-curves.ts";
export { logisticSubstitution } from "./diffusion/logistic-substitution.ts";
export { logitOfShare } from "./diffusion/logit-share.ts";
export { lotkaVolterra, lotkaVolterraNames } from "./diffusion/lotka-volterra.ts";
export { normalDistribution } from "./diffusion/normal-distribution.ts";
export { nortonBass } from "./diffusion/norton-bass.ts";
export { reconciledShares } from "./diffusion/reconciled-shares.ts";
export { meanShare, mirrored, type ShareForecast, scoreOfShare, shareAtScore, shareForecast } from "./diffusion/share-forecast.ts";
export { type ShareHistory, shareHistory } from "./diffusion/share-history.ts";
export { shareReplicator } from "./diffusion/share-replicator.ts";
export type { ShareTrend } from "./diffusion/share-trend.ts";
export { shareTrends } from "./diffusion/share-trends.ts";
export { standingTrend } from "./diffusion/standing-trend.ts";
export { takeoverPassage, takeoverYears } from "./diffusion/takeover-passage.ts";
export { type WrightLaw, wrightLaw } from "./diffusion/wright-law.ts";
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
export { type BalancedTable, balancedTable, type Margins } from "./input-output/balanced-table.ts";
export { type ForeignReliance, foreignReliance, lostSupply, type SupplyReach, supplyReach } from "./input-output/chain-control.ts";
export { allocation, type ChainVectors, chainVectors, relativeToMean } from "./input-output/chain-vectors.ts";
export { type ChangedOutput, changedOutput, type InputChange, shiftedInput } from "./input-output/changed-inputs.ts";
export { type ClosedMultipliers, closedMultipliers } from "./input-output/closed-households.ts";
export { byCountry, byPartner, bySector, type VerticalSpecialisation, verticalSpecialisation } from "./input-output/country-trade.ts";
export { type Allocation, type ExportTermName, type ExportTerms, exportTermNames, exportTerms } from "./input-output/export-terms.ts";
export { type Footprint, footprint } from "./input-output/footprints.ts";
export { fieldOfInfluence, type Influence, multiplierProduct, strongestInfluences } from "./input-output/influence.ts";
export { type InverseFigures, inverseFigures } from "./input-output/inverse-figures.ts";
export { type IterativeSolution, iterativeSolution } from "./input-output/iterative-solution.ts";
export { type KoopmanTermName, koopmanTermNames, koopmanTerms } from "./input-output/koopman-wang-wei.ts";
export { type NationalFigures, type NationalTable, nationalFigures } from "./input-output/national-figures.ts";
export {
  flowPerimeters,
  type PerimeterFlow,
  type PerimeterTermName,
  type PerimeterTerms,
  perimeterTermNames,
  type WorldPerimeter,
  worldPerimeter,
} from "./input-output/perimeters.ts";
export { type PropagationLengths, propagationLengths } from "./input-output/propagation-length.ts";
export { type RepeatedSector, repeatedSectors, transposedMatrix } from "./input-output/repeated-sectors.ts";
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
} from "./input-output/sparse-matrix.ts";
export { spectralRadius } from "./input-output/spectral-radius.ts";
export { type PathWeights, strongestPathBetweenness } from "./input-output/strongest-paths.ts";
export { type DatedTable, type StructuralChange, structuralChange } from "./input-output/structural-change.ts";
export { type PathLimits, type SupplyPath, supplyPaths } from "./input-output/structural-paths.ts";
export { type TivaName, type TivaSet, tivaNames, tivaSet } from "./input-output/trade-in-value-added.ts";
export { type TradeSystem, tradeSystem } from "./input-output/trade-system.ts";
export { type WangTermName, type WangTerms, wangTermNames, wangTerms } from "./input-output/wang-wei-zhu.ts";
export { exportsByImporter, type SectorAccounts, sectorAccounts, type WorldTable } from "./input-output/world-table.ts";
export { type Block, type DenseArithmetic, type ProductSize, packColumns, packRows, padded } from "./linear-algebra/dense-arithmetic.ts";
export type { DenseAnswer, DenseEngine } from "./linear-algebra/dense-engine.ts";
export { inverseScratch, invertInPlace, SingularMatrix, type Team } from "./linear-algebra/gauss-jordan.ts";
export { inverse, placeMatrix, takenMatrix } from "./linear-algebra/inverse.ts";
export { type BipartiteGraph, bipartiteGraph } from "./network/bipartite-graph.ts";
export { connectedComponents } from "./network/connected-components.ts";
export { cutPoints } from "./network/cut-points.ts";
export { jointLinks } from "./network/joint-links.ts";
export { linkedPairShare } from "./network/linked-pair-share.ts";
export { type NetworkFigure, networkNull, networkNulls } from "./network/network-null.ts";
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
export { normal } from "./random/normal.ts";
export { RandomStream } from "./random/random-stream.ts";
export { shuffleWithin } from "./random/shuffle-within.ts";
export { type ReadinessBand, readinessBands, readinessLevel, readinessLevels } from "./readiness/readiness-bands.ts";
export { type ReadinessGraph, systemReadiness } from "./readiness/system-readiness.ts";
export { criticalPath } from "./schedule/critical-path.ts";
export { feedbackArcs } from "./schedule/feedback-arcs.ts";
export { strongComponents } from "./schedule/strong-components.ts";
export { transitiveReduction } from "./schedule/transitive-reduction.ts";
export { ShapeError } from "./shape-error.ts";
export { overlapSearch } from "./similarity/overlap-search.ts";
export type { WeightedSets } from "./similarity/weighted-sets.ts";
export { cheapestSites } from "./siting/assignment-costs.ts";
export { capacitatedLocation } from "./siting/capacitated-location.ts";
export { pMedian } from "./siting/p-median-branch.ts";
export { benjaminiHochberg } from "./statistics/benjamini-hochberg.ts";
export { binomialUpperBound } from "./statistics/binomial-bound.ts";
export { bootstrapInterval, meanOfSorted, medianOfSorted } from "./statistics/bootstrap-interval.ts";
export { detectableShare } from "./statistics/count-power.ts";
export { type Claim, detectableEffect } from "./statistics/detectable-effect.ts";
export { holmAdjusted } from "./statistics/holm-adjusted.ts";
export { hypergeometricNull } from "./statistics/hypergeometric-null.ts";
export { markedScoreNull } from "./statistics/marked-score-null.ts";
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
