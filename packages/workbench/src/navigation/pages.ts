// Made from what pages say of themselves (`*.page.ts`) by "npm run derive". A page keeps its place while it stands here, a new one comes last: its line may be moved to where it stands in the navigation.
import { accessPage } from "../access/access.page.ts";
import { applicationPage } from "../applications/application.page.ts";
import { applyPage } from "../applications/apply.page.ts";
import { briefPage } from "../brief/brief.page.ts";
import { callPage } from "../calls/call.page.ts";
import { callsPage } from "../calls/calls.page.ts";
import { comparisonPage } from "../comparison/comparison.page.ts";
import { confidencePage } from "../confidence/confidence.page.ts";
import { consultationPage } from "../consolidation/consultation.page.ts";
import { divisionPage } from "../consolidation/division.page.ts";
import { planFormPage } from "../consolidation/plan-form.page.ts";
import { roadmapPage } from "../consolidation/roadmap.page.ts";
import { togetherPage } from "../consolidation/together.page.ts";
import { wholePage } from "../consolidation/whole.page.ts";
import { cooperationPage } from "../cooperation/cooperation.page.ts";
import { coordinationPage } from "../coordination/coordination.page.ts";
import { derivationsPage } from "../derivations/derivations.page.ts";
import { durationsPage } from "../durations/durations.page.ts";
import { effectsPage } from "../effects/effects.page.ts";
import { evaluationsPage } from "../evaluations/evaluations.page.ts";
import { facilitiesPage } from "../facilities/facilities.page.ts";
import { findingPage } from "../findings/finding.page.ts";
import { problemsPage } from "../findings/problems/problems.page.ts";
import { forecastsPage } from "../forecasts/forecasts.page.ts";
import { fundPage } from "../fund/fund.page.ts";
import { groupingsPage } from "../groupings/groupings.page.ts";
import { helpPage } from "../help/help.page.ts";
import { importPage } from "../import/import.page.ts";
import { logPage } from "../log/log.page.ts";
import { mapPage } from "../map/map.page.ts";
import { methodsPage } from "../methods/methods.page.ts";
import { moneyPage } from "../money/money.page.ts";
import { opportunitiesPage } from "../opportunities/opportunities.page.ts";
import { unknownKindsPage } from "../organisations/unknown-kinds.page.ts";
import { capacitiesPage } from "../passing-on/capacities.page.ts";
import { codingPage } from "../passing-on/coding.page.ts";
import { instrumentsPage } from "../passing-on/instruments.page.ts";
import { resultsPage } from "../passing-on/results.page.ts";
import { peersPage } from "../peers/peers.page.ts";
import { accountsPage } from "../people/accounts.page.ts";
import { peopleDataPage } from "../people-data/people-data.page.ts";
import { linePage } from "../plan/line/line.page.ts";
import { planPage } from "../plan/plan.page.ts";
import { purchasesPage } from "../purchases/purchases.page.ts";
import { recordPage } from "../record/record.page.ts";
import { createPage } from "../register/form/create.page.ts";
import { listPage } from "../register/list/list.page.ts";
import { typesPage } from "../register/list/types.page.ts";
import { reorganisationPage } from "../reorganisation/reorganisation.page.ts";
import { replanPage } from "../replan/replan.page.ts";
import { reviewsPage } from "../reviews/reviews.page.ts";
import { scenariosPage } from "../scenarios/scenarios.page.ts";
import { serverPage } from "../server/server.page.ts";
import { settingsPage } from "../settings/settings.page.ts";
import { sourcesPage } from "../sources/sources.page.ts";
import { tablePage } from "../sources/table.page.ts";
import { spacePage } from "../space/space.page.ts";
import { startPage } from "../start/start.page.ts";
import { cardPage } from "../systems/card.page.ts";
import { systemsPage } from "../systems/systems.page.ts";
import { trackingPage } from "../tracking/tracking.page.ts";
import { valueChainsPage } from "../value-chains/value-chains.page.ts";
import { workPage } from "../work/work.page.ts";

/** Every page, in the order of the navigation. */
export const pages = [
  startPage,
  mapPage,
  peersPage,
  groupingsPage,
  problemsPage,
  confidencePage,
  coordinationPage,
  opportunitiesPage,
  spacePage,
  valueChainsPage,
  comparisonPage,
  capacitiesPage,
  cooperationPage,
  forecastsPage,
  systemsPage,
  planPage,
  fundPage,
  scenariosPage,
  wholePage,
  planFormPage,
  instrumentsPage,
  divisionPage,
  roadmapPage,
  consultationPage,
  workPage,
  callsPage,
  facilitiesPage,
  resultsPage,
  codingPage,
  purchasesPage,
  reviewsPage,
  moneyPage,
  trackingPage,
  togetherPage,
  evaluationsPage,
  durationsPage,
  effectsPage,
  replanPage,
  sourcesPage,
  derivationsPage,
  importPage,
  typesPage,
  unknownKindsPage,
  methodsPage,
  settingsPage,
  reorganisationPage,
  logPage,
  accountsPage,
  accessPage,
  peopleDataPage,
  serverPage,
  briefPage,
  findingPage,
  linePage,
  listPage,
  recordPage,
  createPage,
  cardPage,
  helpPage,
  tablePage,
  callPage,
  applyPage,
  applicationPage,
] as const;
