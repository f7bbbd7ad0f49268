import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const fundPage = page({
  address: "/fund",
  keeps: [],
  component: lazyRouteComponent(() => import("./fund-page.tsx"), "FundPage"),
  behind: { group: "planning", word: "fund", name: { en: "Fund", zh: "资金测算" }, asks: ["design-ceiling"] },
  looked: ["/fund"],
});
