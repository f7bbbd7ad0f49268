import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const briefPage = page({
  address: "/brief/$code",
  keeps: [],
  component: lazyRouteComponent(() => import("./brief-page.tsx"), "BriefPage"),
  behind: null,
  looked: ["/brief/350000"],
});
