import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const planFormPage = page({
  address: "/plan-form",
  keeps: ["draft"],
  component: lazyRouteComponent(() => import("./plan-form-page.tsx"), "PlanFormPage"),
  behind: { group: "planning", word: "planForm", name: { en: "Plan form", zh: "规划填报" }, asks: ["plan-drafts"] },
  looked: ["/plan-form"],
});
