import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const tablePage = page({
  address: "/sources/$table",
  keeps: ["rows", "of", "from"],
  component: lazyRouteComponent(() => import("./table-page.tsx"), "TablePage"),
  behind: null,
  looked: [],
});
