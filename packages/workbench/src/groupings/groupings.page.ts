import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const groupingsPage = page({
  address: "/groupings",
  keeps: ["indicator", "per", "year"],
  component: lazyRouteComponent(() => import("./groupings-page.tsx"), "GroupingsPage"),
  behind: { group: "overview", word: "groupings", name: { en: "Groups of places", zh: "区域分组" }, asks: ["groupings"] },
  looked: ["/groupings"],
});
