import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const capacitiesPage = page({
  address: "/capacities",
  keeps: [],
  component: lazyRouteComponent(() => import("./capacities-page.tsx"), "CapacitiesPage"),
  behind: {
    group: "diagnosis",
    word: "capacities",
    name: { en: "Standards, people, bodies", zh: "标准、人才与机构" },
    asks: ["qualification", "people-needs", "mandates"],
  },
  looked: [],
});
