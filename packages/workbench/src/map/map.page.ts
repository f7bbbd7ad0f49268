import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const mapPage = page({
  address: "/map",
  keeps: ["indicator", "year"],
  component: lazyRouteComponent(() => import("./map-page.tsx"), "MapPage"),
  behind: { group: "overview", word: "map", name: { en: "Map", zh: "地图" }, asks: ["map"] },
  looked: ["/map"],
});
