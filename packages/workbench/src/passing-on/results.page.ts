import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const resultsPage = page({
  address: "/results",
  keeps: [],
  component: lazyRouteComponent(() => import("./results-page.tsx"), "ResultsPage"),
  behind: { group: "cycle", word: "results", name: { en: "Results and needs", zh: "成果与需求" }, asks: ["passing-on", "match"] },
  looked: [],
});
