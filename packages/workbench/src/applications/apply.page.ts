import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const applyPage = page({
  address: "/calls/$id/apply",
  keeps: [],
  component: lazyRouteComponent(() => import("./apply-page.tsx"), "ApplyPage"),
  behind: null,
  looked: [],
});
