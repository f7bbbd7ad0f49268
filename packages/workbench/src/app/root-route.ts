import { createRootRoute, retainSearchParams } from "@tanstack/react-router";
import { keep } from "./address-state.ts";
import { Nowhere, PageFault } from "./page-fault.tsx";
import { Shell } from "./shell.tsx";

/** `door`: the number whose drawer is open, on every page; `region`: the place of which the pages speak, which goes along from page to page; `view=meeting`: the page as it is projected, `picture` which of its pictures. */
export const root = createRootRoute({
  component: Shell,
  notFoundComponent: Nowhere,
  errorComponent: PageFault,
  validateSearch: keep("door", "region", "view", "picture"),
  search: { middlewares: [retainSearchParams(["region"])] },
});
