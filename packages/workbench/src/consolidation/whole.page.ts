import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const wholePage = page({
  address: "/whole",
  keeps: ["first", "second", "region"],
  component: lazyRouteComponent(() => import("./whole-page.tsx"), "WholePage"),
  behind: { group: "planning", word: "whole", name: { en: "Plans of offices", zh: "各单位规划" }, asks: ["plan-list"] },
  looked: ["/whole"],
});
