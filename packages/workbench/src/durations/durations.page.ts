import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const durationsPage = page({
  address: "/durations",
  keeps: [],
  component: lazyRouteComponent(() => import("./durations-page.tsx"), "DurationsPage"),
  behind: { group: "cycle", word: "durations", name: { en: "How long it takes", zh: "所需时间" }, asks: ["durations", "measure-survival"] },
  looked: ["/durations"],
});
