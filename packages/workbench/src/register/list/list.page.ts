import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../../address/page.ts";

export const listPage = page({
  address: "/register/$type",
  keeps: ["search", "from", "retired", "field", "is", "sort", "order"],
  component: lazyRouteComponent(() => import("./list-page.tsx"), "ListPage"),
  behind: null,
  looked: ["/register/region"],
});
