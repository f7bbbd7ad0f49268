import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const valueChainsPage = page({
  address: "/value-chains",
  keeps: ["economy", "year", "replaceable", "industry"],
  component: lazyRouteComponent(() => import("./value-chains-page.tsx"), "ValueChainsPage"),
  behind: { group: "diagnosis", word: "chains", name: { en: "Value chains", zh: "价值链" }, asks: ["value-chains", "national-table"] },
  looked: ["/value-chains"],
});
