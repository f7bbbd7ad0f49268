import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const spacePage = page({
  address: "/space",
  keeps: ["region", "year", "links", "most", "activity", "zoom", "sector", "colour"],
  component: lazyRouteComponent(() => import("./space-page.tsx"), "SpacePage"),
  behind: { group: "diagnosis", word: "space", name: { en: "Space of activities", zh: "行业空间" }, asks: ["opportunities-space"] },
  looked: ["/space", "/space?region=350000&activity=元器件&zoom=1"],
});
