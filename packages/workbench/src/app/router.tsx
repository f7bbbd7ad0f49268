import { createRootRoute, createRoute, createRouter, lazyRouteComponent, retainSearchParams } from "@tanstack/react-router";
import { basePath } from "../address/base-path.ts";
import { serviceKeys } from "../facilities/service-search.ts";
import { keep, parseAddressState, printAddressState } from "./address-state.ts";
import { Nowhere, PageFault } from "./page-fault.tsx";
import { Shell } from "./shell.tsx";

/** `door`: the number whose drawer is open, on every page; `region`: the place of which the pages speak, which goes along from page to page; `view=meeting`: the page as it is projected, `picture` which of its pictures. */
const root = createRootRoute({
  component: Shell,
  notFoundComponent: Nowhere,
  errorComponent: PageFault,
  validateSearch: keep("door", "region", "view", "picture"),
  search: { middlewares: [retainSearchParams(["region"])] },
});
const getParentRoute = () => root;

// Each page is a file of its own that the browser fetches when it is first opened. What a page keeps of its address stands beside it.
const routeTree = root.addChildren([
  createRoute({ getParentRoute, path: "/", component: lazyRouteComponent(() => import("../start/start-page.tsx"), "StartPage") }),
  createRoute({ getParentRoute, path: "/brief/$code", component: lazyRouteComponent(() => import("../brief/brief-page.tsx"), "BriefPage") }),
  createRoute({
    getParentRoute,
    path: "/problems",
    validateSearch: keep("region", "problem", "verdict"),
    component: lazyRouteComponent(() => import("../findings/problems/problems-page.tsx"), "ProblemsPage"),
  }),
  createRoute({ getParentRoute, path: "/findings/$id", component: lazyRouteComponent(() => import("../findings/finding-page.tsx"), "FindingPage") }),
  createRoute({
    getParentRoute,
    path: "/plan",
    validateSearch: keep("region", "item"),
    component: lazyRouteComponent(() => import("../plan/plan-page.tsx"), "PlanPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/plan/$line",
    validateSearch: keep("region", "why", "year"),
    component: lazyRouteComponent(() => import("../plan/line/line-page.tsx"), "LinePage"),
  }),
  createRoute({
    getParentRoute,
    path: "/fund",
    component: lazyRouteComponent(() => import("../fund/fund-page.tsx"), "FundPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/scenarios",
    validateSearch: keep("region", "first", "second"),
    component: lazyRouteComponent(() => import("../scenarios/scenarios-page.tsx"), "ScenariosPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/whole",
    validateSearch: keep("first", "second", "region"),
    component: lazyRouteComponent(() => import("../consolidation/whole-page.tsx"), "WholePage"),
  }),
  createRoute({
    getParentRoute,
    path: "/plan-form",
    validateSearch: keep("draft"),
    component: lazyRouteComponent(() => import("../consolidation/plan-form-page.tsx"), "PlanFormPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/consultation",
    validateSearch: keep("round", "office"),
    component: lazyRouteComponent(() => import("../consolidation/consultation-page.tsx"), "ConsultationPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/division",
    validateSearch: keep("of", "fairness", "changes", "weights", "robust", "office", "item"),
    component: lazyRouteComponent(() => import("../consolidation/division-page.tsx"), "DivisionPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/roadmap",
    validateSearch: keep("system", "from", "years"),
    component: lazyRouteComponent(() => import("../consolidation/roadmap-page.tsx"), "RoadmapPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/progress",
    validateSearch: keep("at"),
    component: lazyRouteComponent(() => import("../consolidation/together-page.tsx"), "TogetherPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/coordination",
    validateSearch: keep("department", "technology"),
    component: lazyRouteComponent(() => import("../coordination/coordination-page.tsx"), "CoordinationPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/opportunities",
    validateSearch: keep("region", "year", "beside"),
    component: lazyRouteComponent(() => import("../opportunities/opportunities-page.tsx"), "OpportunitiesPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/comparison",
    validateSearch: keep("region", "year", "since"),
    component: lazyRouteComponent(() => import("../comparison/comparison-page.tsx"), "ComparisonPage"),
  }),
  createRoute({ getParentRoute, path: "/cooperation", component: lazyRouteComponent(() => import("../cooperation/cooperation-page.tsx"), "CooperationPage") }),
  createRoute({ getParentRoute, path: "/results", component: lazyRouteComponent(() => import("../passing-on/results-page.tsx"), "ResultsPage") }),
  createRoute({ getParentRoute, path: "/coding", component: lazyRouteComponent(() => import("../passing-on/coding-page.tsx"), "CodingPage") }),
  createRoute({ getParentRoute, path: "/capacities", component: lazyRouteComponent(() => import("../passing-on/capacities-page.tsx"), "CapacitiesPage") }),
  createRoute({ getParentRoute, path: "/instruments", component: lazyRouteComponent(() => import("../passing-on/instruments-page.tsx"), "InstrumentsPage") }),
  createRoute({
    getParentRoute,
    path: "/space",
    validateSearch: keep("region", "year", "links", "most", "activity", "zoom"),
    component: lazyRouteComponent(() => import("../space/space-page.tsx"), "SpacePage"),
  }),
  createRoute({
    getParentRoute,
    path: "/value-chains",
    validateSearch: keep("economy", "year", "replaceable", "industry"),
    component: lazyRouteComponent(() => import("../value-chains/value-chains-page.tsx"), "ValueChainsPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/groupings",
    validateSearch: keep("indicator", "per", "year"),
    component: lazyRouteComponent(() => import("../groupings/groupings-page.tsx"), "GroupingsPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/kinds",
    validateSearch: keep("search"),
    component: lazyRouteComponent(() => import("../organisations/unknown-kinds-page.tsx"), "UnknownKindsPage"),
  }),
  createRoute({ getParentRoute, path: "/register", component: lazyRouteComponent(() => import("../register/list/types-page.tsx"), "TypesPage") }),
  createRoute({
    getParentRoute,
    path: "/register/$type",
    validateSearch: keep("search", "from", "retired", "field", "is", "sort", "order"),
    component: lazyRouteComponent(() => import("../register/list/list-page.tsx"), "ListPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/register/$type/$id",
    validateSearch: keep("edit"),
    component: lazyRouteComponent(() => import("../record/record-page.tsx"), "RecordPage"),
  }),
  createRoute({ getParentRoute, path: "/create/$type", component: lazyRouteComponent(() => import("../register/form/create-page.tsx"), "CreatePage") }),
  createRoute({ getParentRoute, path: "/systems", component: lazyRouteComponent(() => import("../systems/systems-page.tsx"), "SystemsPage") }),
  createRoute({
    getParentRoute,
    path: "/systems/$id",
    validateSearch: keep("item", "add"),
    component: lazyRouteComponent(() => import("../systems/card-page.tsx"), "CardPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/map",
    validateSearch: keep("indicator", "year"),
    component: lazyRouteComponent(() => import("../map/map-page.tsx"), "MapPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/peers",
    validateSearch: keep("places", "indicators", "region"),
    component: lazyRouteComponent(() => import("../peers/peers-page.tsx"), "PeersPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/forecasts",
    validateSearch: keep("market", "technology", "year", "alarm", "vintage"),
    component: lazyRouteComponent(() => import("../forecasts/forecasts-page.tsx"), "ForecastsPage"),
  }),
  createRoute({ getParentRoute, path: "/durations", component: lazyRouteComponent(() => import("../durations/durations-page.tsx"), "DurationsPage") }),
  createRoute({ getParentRoute, path: "/effects", component: lazyRouteComponent(() => import("../effects/effects-page.tsx"), "EffectsPage") }),
  createRoute({ getParentRoute, path: "/sure", component: lazyRouteComponent(() => import("../confidence/confidence-page.tsx"), "SurePage") }),
  createRoute({ getParentRoute, path: "/methods", component: lazyRouteComponent(() => import("../methods/methods-page.tsx"), "MethodsPage") }),
  createRoute({
    getParentRoute,
    path: "/help",
    validateSearch: keep("term"),
    component: lazyRouteComponent(() => import("../help/help-page.tsx"), "HelpPage"),
  }),
  createRoute({ getParentRoute, path: "/import", component: lazyRouteComponent(() => import("../import/import-page.tsx"), "ImportPage") }),
  createRoute({
    getParentRoute,
    path: "/derivations",
    component: lazyRouteComponent(() => import("../derivations/derivations-page.tsx"), "DerivationsPage"),
  }),
  createRoute({ getParentRoute, path: "/sources", component: lazyRouteComponent(() => import("../sources/sources-page.tsx"), "SourcesPage") }),
  createRoute({
    getParentRoute,
    path: "/sources/$table",
    validateSearch: keep("rows", "of", "from"),
    component: lazyRouteComponent(() => import("../sources/table-page.tsx"), "TablePage"),
  }),
  createRoute({
    getParentRoute,
    path: "/work",
    validateSearch: keep("role"),
    component: lazyRouteComponent(() => import("../work/work-page.tsx"), "WorkPage"),
  }),
  createRoute({ getParentRoute, path: "/calls", component: lazyRouteComponent(() => import("../calls/calls-page.tsx"), "CallsPage") }),
  createRoute({ getParentRoute, path: "/calls/$id", component: lazyRouteComponent(() => import("../calls/call-page.tsx"), "CallPage") }),
  createRoute({ getParentRoute, path: "/calls/$id/apply", component: lazyRouteComponent(() => import("../applications/apply-page.tsx"), "ApplyPage") }),
  createRoute({
    getParentRoute,
    path: "/applications/$id",
    component: lazyRouteComponent(() => import("../applications/application-page.tsx"), "ApplicationPage"),
  }),
  createRoute({ getParentRoute, path: "/reviews", component: lazyRouteComponent(() => import("../reviews/reviews-page.tsx"), "ReviewsPage") }),
  createRoute({
    getParentRoute,
    path: "/evaluations",
    validateSearch: keep("year", "period", "of", "evaluate", "subject"),
    component: lazyRouteComponent(() => import("../evaluations/evaluations-page.tsx"), "EvaluationsPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/replan",
    validateSearch: keep("region", "changes", "plan"),
    component: lazyRouteComponent(() => import("../replan/replan-page.tsx"), "ReplanPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/settings",
    validateSearch: keep("part"),
    component: lazyRouteComponent(() => import("../settings/settings-page.tsx"), "SettingsPage"),
  }),
  createRoute({ getParentRoute, path: "/accounts", component: lazyRouteComponent(() => import("../people/accounts-page.tsx"), "AccountsPage") }),
  createRoute({
    getParentRoute,
    path: "/reorganisation",
    component: lazyRouteComponent(() => import("../reorganisation/reorganisation-page.tsx"), "ReorganisationPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/facilities",
    validateSearch: keep("facility", "week", "month", ...serviceKeys),
    component: lazyRouteComponent(() => import("../facilities/facilities-page.tsx"), "FacilitiesPage"),
  }),
  createRoute({ getParentRoute, path: "/purchases", component: lazyRouteComponent(() => import("../purchases/purchases-page.tsx"), "PurchasesPage") }),
  createRoute({ getParentRoute, path: "/server", component: lazyRouteComponent(() => import("../server/server-page.tsx"), "ServerPage") }),
  createRoute({ getParentRoute, path: "/tracking", component: lazyRouteComponent(() => import("../tracking/tracking-page.tsx"), "TrackingPage") }),
  createRoute({
    getParentRoute,
    path: "/money",
    validateSearch: keep("level", "programme", "year", "award"),
    component: lazyRouteComponent(() => import("../money/money-page.tsx"), "MoneyPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/log",
    validateSearch: keep("before", "who", "type", "since", "until"),
    component: lazyRouteComponent(() => import("../log/log-page.tsx"), "LogPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/access",
    validateSearch: keep("account", "what", "since"),
    component: lazyRouteComponent(() => import("../access/access-page.tsx"), "AccessPage"),
  }),
  createRoute({ getParentRoute, path: "/people-data", component: lazyRouteComponent(() => import("../people-data/people-data-page.tsx"), "PeopleDataPage") }),
]);

export const router = createRouter({
  routeTree,
  basepath: basePath === "" ? "/" : basePath,
  parseSearch: parseAddressState,
  stringifySearch: printAddressState,
  defaultPreload: "intent",
  scrollRestoration: true,
  defaultErrorComponent: PageFault,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
