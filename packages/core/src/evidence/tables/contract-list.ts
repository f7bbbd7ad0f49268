// Made from the tables of the evidence and of the capabilities by "npm run derive". What stands here keeps its place, what is new comes last: its line may be moved.
import { firmParents } from "../../capabilities/chains/tables/firm-parents.ts";
import { foundationImports } from "../../capabilities/chains/tables/foundation-imports.ts";
import { industryConcordance } from "../../capabilities/chains/tables/industry-concordance.ts";
import { leadingEnterprises } from "../../capabilities/chains/tables/leading-enterprises.ts";
import { nationalFlowNames, nationalFlows } from "../../capabilities/chains/tables/national-flows.ts";
import { worldChainNames } from "../../capabilities/chains/tables/world-chain-names.ts";
import { worldDemand, worldFlows } from "../../capabilities/chains/tables/world-flows.ts";
import { departmentBudgets } from "../../capabilities/departments/tables/department-budgets.ts";
import { departments } from "../../capabilities/departments/tables/departments.ts";
import { officeFields } from "../../capabilities/departments/tables/office-fields.ts";
import { organisationAliases } from "../../capabilities/departments/tables/organisation-aliases.ts";
import { productMarkets } from "../../capabilities/departments/tables/product-markets.ts";
import { parkEvaluations } from "../../capabilities/evaluation/tables/park-evaluations.ts";
import { facilitySharing } from "../../capabilities/facilities/tables/facility-sharing.ts";
import { specialFunds } from "../../capabilities/funding/tables/special-funds.ts";
import { technologyGenerality } from "../../capabilities/generic-technology/tables/technology-generality.ts";
import { technologyPerformers } from "../../capabilities/generic-technology/tables/technology-performers.ts";
import { aidAwards } from "../../capabilities/instruments/tables/aid-awards.ts";
import { standardsCommittees } from "../../capabilities/qualification/tables/standards-committees.ts";
import { affiliateResearch } from "../../capabilities/research/tables/affiliate-research.ts";
import { affiliateResearchByIndustry } from "../../capabilities/research/tables/affiliate-research-by-industry.ts";
import { coauthoredArticles } from "../../capabilities/research/tables/coauthored-articles.ts";
import { industrialResearch } from "../../capabilities/research/tables/industrial-research.ts";
import { partnerships } from "../../capabilities/research/tables/partnerships.ts";
import { researchByActivity } from "../../capabilities/research/tables/research-by-activity.ts";
import { researchByPayer } from "../../capabilities/research/tables/research-by-payer.ts";
import { researchFirms } from "../../capabilities/research/tables/research-firms.ts";
import { researchPosts } from "../../capabilities/research/tables/research-posts.ts";
import { developmentZones } from "../../capabilities/siting/tables/development-zones.ts";
import { incubators } from "../../capabilities/siting/tables/incubators.ts";
import { regionSeats } from "../../capabilities/siting/tables/region-seats.ts";
import { technologyCentres } from "../../capabilities/siting/tables/technology-centres.ts";
import { degrees } from "../../capabilities/skills/tables/degrees.ts";
import { firmCounts } from "../../capabilities/structure/tables/firm-counts.ts";
import { worldExports } from "../../capabilities/structure/tables/world-exports.ts";
import { worldIndustries } from "../../capabilities/structure/tables/world-industries.ts";
import { technologyDependence } from "../../capabilities/substitution/tables/technology-dependence.ts";
import { technologyForecasts } from "../../capabilities/substitution/tables/technology-forecasts.ts";
import { technologyShares } from "../../capabilities/substitution/tables/technology-shares.ts";
import type { TableContract } from "../../schema/table.ts";
import { exchangeRates } from "./exchange-rates.ts";
import { fieldStations } from "./field-stations.ts";
import { firms } from "./firms.ts";
import { indicatorNames } from "./indicator-names.ts";
import { indicators } from "./indicators.ts";
import { industries } from "./industries.ts";
import { innovationCentres } from "./innovation-centres.ts";
import { institutes } from "./institutes.ts";
import { instrumentEffects } from "./instrument-effects.ts";
import { laboratories } from "./laboratories.ts";
import { programmes } from "./programmes.ts";
import { projects } from "./projects.ts";
import { publishedFacts } from "./published-facts.ts";
import { regionShapes } from "./region-shapes.ts";
import { regions } from "./regions.ts";

/** Every table that Quoin knows the meaning of. */
export const tableContracts = [
  regions,
  regionSeats,
  regionShapes,
  indicators,
  indicatorNames,
  firmCounts,
  firms,
  firmParents,
  industries,
  projects,
  programmes,
  laboratories,
  fieldStations,
  facilitySharing,
  researchPosts,
  leadingEnterprises,
  institutes,
  innovationCentres,
  worldExports,
  exchangeRates,
  worldIndustries,
  nationalFlows,
  nationalFlowNames,
  worldFlows,
  worldDemand,
  worldChainNames,
  industryConcordance,
  specialFunds,
  organisationAliases,
  departments,
  technologyShares,
  technologyForecasts,
  technologyDependence,
  industrialResearch,
  incubators,
  technologyCentres,
  developmentZones,
  researchByActivity,
  researchByPayer,
  aidAwards,
  degrees,
  researchFirms,
  foundationImports,
  coauthoredArticles,
  affiliateResearch,
  affiliateResearchByIndustry,
  standardsCommittees,
  parkEvaluations,
  partnerships,
  officeFields,
  departmentBudgets,
  productMarkets,
  technologyGenerality,
  technologyPerformers,
  publishedFacts,
  instrumentEffects,
] as const satisfies readonly TableContract[];
