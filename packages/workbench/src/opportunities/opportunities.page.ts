import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const opportunitiesPage = page({
  address: "/opportunities",
  keeps: ["region", "year", "beside", "sector"],
  component: lazyRouteComponent(() => import("./opportunities-page.tsx"), "OpportunitiesPage"),
  behind: { group: "diagnosis", word: "opportunities", name: { en: "Opportunities", zh: "发展机会" }, asks: ["opportunities"] },
  looked: ["/opportunities", "/opportunities?region=350000&beside=330000"],
});
