import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const findingPage = page({
  address: "/findings/$id",
  keeps: [],
  component: lazyRouteComponent(() => import("./finding-page.tsx"), "FindingPage"),
  behind: null,
  looked: ["/findings/P1.1-isomorphism-CN"],
});
