import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const trackingPage = page({
  address: "/tracking",
  keeps: [],
  component: lazyRouteComponent(() => import("./tracking-page.tsx"), "TrackingPage"),
  behind: { group: "cycle", word: "tracking", name: { en: "Progress", zh: "进展跟踪" }, asks: ["track", "milestone"] },
  looked: ["/tracking"],
});
