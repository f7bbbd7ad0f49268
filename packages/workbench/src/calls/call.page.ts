import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const callPage = page({
  address: "/calls/$id",
  keeps: [],
  component: lazyRouteComponent(() => import("./call-page.tsx"), "CallPage"),
  behind: null,
  looked: [],
});
