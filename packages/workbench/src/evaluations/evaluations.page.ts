import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const evaluationsPage = page({
  address: "/evaluations",
  keeps: ["year", "period", "of", "evaluate", "subject"],
  component: lazyRouteComponent(() => import("./evaluations-page.tsx"), "EvaluationsPage"),
  behind: { group: "cycle", word: "evaluations", name: { en: "Evaluation", zh: "考核评价" }, asks: ["evaluation-list"] },
  looked: ["/evaluations"],
});
