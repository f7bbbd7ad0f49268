import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const replanPage = page({
  address: "/replan",
  keeps: ["region", "changes", "plan"],
  component: lazyRouteComponent(() => import("./replan-page.tsx"), "ReplanPage"),
  behind: { group: "cycle", word: "replan", name: { en: "Re-planning", zh: "规划调整" }, asks: ["replan"] },
  looked: ["/replan"],
});
