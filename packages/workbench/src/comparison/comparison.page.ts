import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const comparisonPage = page({
  address: "/comparison",
  keeps: ["region", "year", "since"],
  component: lazyRouteComponent(() => import("./comparison-page.tsx"), "ComparisonPage"),
  behind: { group: "diagnosis", word: "comparison", name: { en: "Growth and likeness", zh: "增长与相似" }, asks: ["comparison"] },
  looked: ["/comparison", "/comparison?region=350000"],
});
