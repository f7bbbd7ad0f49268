import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const divisionPage = page({
  address: "/division",
  keeps: ["of", "fairness", "changes", "weights", "robust", "office", "item"],
  component: lazyRouteComponent(() => import("./division-page.tsx"), "DivisionPage"),
  behind: { group: "planning", word: "division", name: { en: "Division of labour", zh: "分工方案" }, asks: ["division"] },
  looked: ["/division"],
});
