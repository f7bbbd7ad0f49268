import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const derivationsPage = page({
  address: "/derivations",
  keeps: [],
  component: lazyRouteComponent(() => import("./derivations-page.tsx"), "DerivationsPage"),
  behind: { group: "evidence", word: "derivations", name: { en: "Derived tables", zh: "派生数据" }, asks: ["derivation-list"] },
  looked: ["/derivations"],
});
