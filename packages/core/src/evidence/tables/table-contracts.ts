import { affiliateResearch } from "./affiliate-research.ts";
import { affiliateResearchByIndustry } from "./affiliate-research-by-industry.ts";
import { aidAwards } from "./aid-awards.ts";
import { coauthoredArticles } from "./coauthored-articles.ts";
import { degrees } from "./degrees.ts";
import { departmentBudgets } from "./department-budgets.ts";
import { departments } from "./departments.ts";
import { developmentZones } from "./development-zones.ts";
import { exchangeRates } from "./exchange-rates.ts";
import { facilitySharing } from "./facility-sharing.ts";
import { fieldStations } from "./field-stations.ts";
import { firmCounts } from "./firm-counts.ts";
import { firmParents } from "./firm-parents.ts";
import { firms } from "./firms.ts";
import { formerRoles } from "./former-roles.ts";
import { foundationImports } from "./foundation-imports.ts";
import { incubators } from "./incubators.ts";
import { indicatorNames } from "./indicator-names.ts";
import { indicators } from "./indicators.ts";
import { industrialResearch } from "./industrial-research.ts";
import { industries } from "./industries.ts";
import { industryConcordance } from "./industry-concordance.ts";
import { innovationCentres } from "./innovation-centres.ts";
import { institutes } from "./institutes.ts";
import { instrumentEffects } from "./instrument-effects.ts";
import { laboratories } from "./laboratories.ts";
import { leadingEnterprises } from "./leading-enterprises.ts";
import { nationalFlowNames, nationalFlows } from "./national-flows.ts";
import { officeFields } from "./office-fields.ts";
import { organisationAliases } from "./organisation-aliases.ts";
import { parkEvaluations } from "./park-evaluations.ts";
import { partnerships } from "./partnerships.ts";
import { productMarkets } from "./product-markets.ts";
import { programmes } from "./programmes.ts";
import { projects } from "./projects.ts";
import { publishedFacts } from "./published-facts.ts";
import { regionSeats } from "./region-seats.ts";
import { regionShapes } from "./region-shapes.ts";
import { regions } from "./regions.ts";
import { researchByActivity } from "./research-by-activity.ts";
import { researchByPayer } from "./research-by-payer.ts";
import { researchFirms } from "./research-firms.ts";
import { researchPosts } from "./research-posts.ts";
import { specialFunds } from "./special-funds.ts";
import { standardsCommittees } from "./standards-committees.ts";
import type { TableContract } from "./table.ts";
import { technologyCentres } from "./technology-centres.ts";
import { technologyDependence } from "./technology-dependence.ts";
import { technologyForecasts } from "./technology-forecasts.ts";
import { technologyGenerality } from "./technology-generality.ts";
import { technologyPerformers } from "./technology-performers.ts";
import { technologyShares } from "./technology-shares.ts";
import { worldChainNames } from "./world-chain-names.ts";
import { worldExports } from "./world-exports.ts";
import { worldDemand, worldFlows } from "./world-flows.ts";
import { worldIndustries } from "./world-industries.ts";

/** Every table that Quoin knows the meaning of. A new one is a file here and one line. */
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

/** The same, where which of them does not matter. */
export const anyContracts: readonly TableContract[] = tableContracts;

/** A role that some table may play. */
export type RoleName = (typeof tableContracts)[number]["role"];

/** The contract of a role; undefined where no table is declared for it. */
export function contractOf(role: string): TableContract | undefined {
  return anyContracts.find((contract) => contract.role === role);
}

/** The contract of a role by its present or its former name. */
export function contractNamed(role: string): TableContract | undefined {
  return contractOf(role) ?? contractOf(Object.entries(formerRoles).find(([, { role: before }]) => before === role)?.[0] ?? "");
}
