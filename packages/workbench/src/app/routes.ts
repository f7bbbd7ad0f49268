// Made from what pages say of themselves (`*.page.ts`) by "npm run derive".
import { createRoute } from "@tanstack/react-router";
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
import { keep } from "./address-state.ts";
import { root } from "./root-route.ts";

const getParentRoute = () => root;

export const routeTree = root.addChildren([
  createRoute({ getParentRoute, path: startPage.address, component: startPage.component }),
  createRoute({ getParentRoute, path: mapPage.address, validateSearch: keep(...mapPage.keeps), component: mapPage.component }),
  createRoute({ getParentRoute, path: peersPage.address, validateSearch: keep(...peersPage.keeps), component: peersPage.component }),
  createRoute({ getParentRoute, path: groupingsPage.address, validateSearch: keep(...groupingsPage.keeps), component: groupingsPage.component }),
  createRoute({ getParentRoute, path: problemsPage.address, validateSearch: keep(...problemsPage.keeps), component: problemsPage.component }),
  createRoute({ getParentRoute, path: confidencePage.address, component: confidencePage.component }),
  createRoute({ getParentRoute, path: coordinationPage.address, validateSearch: keep(...coordinationPage.keeps), component: coordinationPage.component }),
  createRoute({ getParentRoute, path: opportunitiesPage.address, validateSearch: keep(...opportunitiesPage.keeps), component: opportunitiesPage.component }),
  createRoute({ getParentRoute, path: spacePage.address, validateSearch: keep(...spacePage.keeps), component: spacePage.component }),
  createRoute({ getParentRoute, path: valueChainsPage.address, validateSearch: keep(...valueChainsPage.keeps), component: valueChainsPage.component }),
  createRoute({ getParentRoute, path: comparisonPage.address, validateSearch: keep(...comparisonPage.keeps), component: comparisonPage.component }),
  createRoute({ getParentRoute, path: capacitiesPage.address, component: capacitiesPage.component }),
  createRoute({ getParentRoute, path: cooperationPage.address, component: cooperationPage.component }),
  createRoute({ getParentRoute, path: forecastsPage.address, validateSearch: keep(...forecastsPage.keeps), component: forecastsPage.component }),
  createRoute({ getParentRoute, path: systemsPage.address, component: systemsPage.component }),
  createRoute({ getParentRoute, path: planPage.address, validateSearch: keep(...planPage.keeps), component: planPage.component }),
  createRoute({ getParentRoute, path: fundPage.address, component: fundPage.component }),
  createRoute({ getParentRoute, path: scenariosPage.address, validateSearch: keep(...scenariosPage.keeps), component: scenariosPage.component }),
  createRoute({ getParentRoute, path: wholePage.address, validateSearch: keep(...wholePage.keeps), component: wholePage.component }),
  createRoute({ getParentRoute, path: planFormPage.address, validateSearch: keep(...planFormPage.keeps), component: planFormPage.component }),
  createRoute({ getParentRoute, path: instrumentsPage.address, component: instrumentsPage.component }),
  createRoute({ getParentRoute, path: divisionPage.address, validateSearch: keep(...divisionPage.keeps), component: divisionPage.component }),
  createRoute({ getParentRoute, path: roadmapPage.address, validateSearch: keep(...roadmapPage.keeps), component: roadmapPage.component }),
  createRoute({ getParentRoute, path: consultationPage.address, validateSearch: keep(...consultationPage.keeps), component: consultationPage.component }),
  createRoute({ getParentRoute, path: workPage.address, validateSearch: keep(...workPage.keeps), component: workPage.component }),
  createRoute({ getParentRoute, path: callsPage.address, component: callsPage.component }),
  createRoute({ getParentRoute, path: facilitiesPage.address, validateSearch: keep(...facilitiesPage.keeps), component: facilitiesPage.component }),
  createRoute({ getParentRoute, path: resultsPage.address, component: resultsPage.component }),
  createRoute({ getParentRoute, path: codingPage.address, component: codingPage.component }),
  createRoute({ getParentRoute, path: purchasesPage.address, component: purchasesPage.component }),
  createRoute({ getParentRoute, path: reviewsPage.address, component: reviewsPage.component }),
  createRoute({ getParentRoute, path: moneyPage.address, validateSearch: keep(...moneyPage.keeps), component: moneyPage.component }),
  createRoute({ getParentRoute, path: trackingPage.address, component: trackingPage.component }),
  createRoute({ getParentRoute, path: togetherPage.address, validateSearch: keep(...togetherPage.keeps), component: togetherPage.component }),
  createRoute({ getParentRoute, path: evaluationsPage.address, validateSearch: keep(...evaluationsPage.keeps), component: evaluationsPage.component }),
  createRoute({ getParentRoute, path: durationsPage.address, component: durationsPage.component }),
  createRoute({ getParentRoute, path: effectsPage.address, component: effectsPage.component }),
  createRoute({ getParentRoute, path: replanPage.address, validateSearch: keep(...replanPage.keeps), component: replanPage.component }),
  createRoute({ getParentRoute, path: sourcesPage.address, component: sourcesPage.component }),
  createRoute({ getParentRoute, path: derivationsPage.address, component: derivationsPage.component }),
  createRoute({ getParentRoute, path: importPage.address, component: importPage.component }),
  createRoute({ getParentRoute, path: typesPage.address, component: typesPage.component }),
  createRoute({ getParentRoute, path: unknownKindsPage.address, validateSearch: keep(...unknownKindsPage.keeps), component: unknownKindsPage.component }),
  createRoute({ getParentRoute, path: methodsPage.address, component: methodsPage.component }),
  createRoute({ getParentRoute, path: settingsPage.address, validateSearch: keep(...settingsPage.keeps), component: settingsPage.component }),
  createRoute({ getParentRoute, path: reorganisationPage.address, component: reorganisationPage.component }),
  createRoute({ getParentRoute, path: logPage.address, validateSearch: keep(...logPage.keeps), component: logPage.component }),
  createRoute({ getParentRoute, path: accountsPage.address, component: accountsPage.component }),
  createRoute({ getParentRoute, path: accessPage.address, validateSearch: keep(...accessPage.keeps), component: accessPage.component }),
  createRoute({ getParentRoute, path: peopleDataPage.address, component: peopleDataPage.component }),
  createRoute({ getParentRoute, path: serverPage.address, component: serverPage.component }),
  createRoute({ getParentRoute, path: briefPage.address, component: briefPage.component }),
  createRoute({ getParentRoute, path: findingPage.address, component: findingPage.component }),
  createRoute({ getParentRoute, path: linePage.address, validateSearch: keep(...linePage.keeps), component: linePage.component }),
  createRoute({ getParentRoute, path: listPage.address, validateSearch: keep(...listPage.keeps), component: listPage.component }),
  createRoute({ getParentRoute, path: recordPage.address, validateSearch: keep(...recordPage.keeps), component: recordPage.component }),
  createRoute({ getParentRoute, path: createPage.address, component: createPage.component }),
  createRoute({ getParentRoute, path: cardPage.address, validateSearch: keep(...cardPage.keeps), component: cardPage.component }),
  createRoute({ getParentRoute, path: helpPage.address, validateSearch: keep(...helpPage.keeps), component: helpPage.component }),
  createRoute({ getParentRoute, path: tablePage.address, validateSearch: keep(...tablePage.keeps), component: tablePage.component }),
  createRoute({ getParentRoute, path: callPage.address, component: callPage.component }),
  createRoute({ getParentRoute, path: applyPage.address, component: applyPage.component }),
  createRoute({ getParentRoute, path: applicationPage.address, component: applicationPage.component }),
]);
