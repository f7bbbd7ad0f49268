import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../../address/page.ts";

export const createPage = page({
  address: "/create/$type",
  keeps: [],
  component: lazyRouteComponent(() => import("./create-page.tsx"), "CreatePage"),
  behind: null,
  looked: ["/create/project"],
});
