import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const roadmapPage = page({
  address: "/roadmap",
  keeps: ["system", "from", "years"],
  component: lazyRouteComponent(() => import("./roadmap-page.tsx"), "RoadmapPage"),
  behind: { group: "planning", word: "layeredRoadmap", name: { en: "Roadmap", zh: "中长期路线图" }, asks: ["plan-roadmap"] },
  looked: ["/roadmap"],
});
