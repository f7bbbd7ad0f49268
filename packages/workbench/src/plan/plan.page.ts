import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const planPage = page({
  address: "/plan",
  keeps: ["region", "item"],
  component: lazyRouteComponent(() => import("./plan-page.tsx"), "PlanPage"),
  behind: { group: "planning", word: "plan", name: { en: "Plan of the system", zh: "规划方案" }, asks: ["design"] },
  looked: ["/plan"],
});
