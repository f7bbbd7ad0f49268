import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { keep, parseAddressState, printAddressState } from "./address-state.ts";
import { Nowhere, PageFault } from "./page-fault.tsx";
import { Shell } from "./shell.tsx";

/** `door`: the number whose drawer is open, on every page. */
const root = createRootRoute({ component: Shell, notFoundComponent: Nowhere, errorComponent: PageFault, validateSearch: keep("door") });

const routeTree = root.addChildren([
  createRoute({ getParentRoute: () => root, path: "/", component: lazyRouteComponent(() => import("../start/start-page.tsx"), "StartPage") }),
]);

export const router = createRouter({
  routeTree,
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
