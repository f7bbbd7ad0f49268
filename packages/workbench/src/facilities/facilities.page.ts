import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";
import { serviceKeys } from "./service-search.ts";

export const facilitiesPage = page({
  address: "/facilities",
  keeps: ["facility", "week", "month", ...serviceKeys],
  component: lazyRouteComponent(() => import("./facilities-page.tsx"), "FacilitiesPage"),
  behind: { group: "cycle", word: "facilities", name: { en: "Facilities", zh: "平台开放" }, asks: ["slots"] },
  looked: ["/facilities"],
});
