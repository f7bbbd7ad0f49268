import { createRouter } from "@tanstack/react-router";
import { basePath } from "../address/base-path.ts";
import { parseAddressState, printAddressState } from "./address-state.ts";
import { PageFault } from "./page-fault.tsx";
import { routeTree } from "./routes.ts";

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
