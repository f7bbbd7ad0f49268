import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const confidencePage = page({
  address: "/sure",
  keeps: [],
  component: lazyRouteComponent(() => import("./confidence-page.tsx"), "SurePage"),
  behind: { group: "diagnosis", word: "sure", name: { en: "Reliability", zh: "可靠程度" }, asks: ["diagnose"] },
  looked: ["/sure"],
});
