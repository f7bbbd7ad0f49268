import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const applicationPage = page({
  address: "/applications/$id",
  keeps: [],
  component: lazyRouteComponent(() => import("./application-page.tsx"), "ApplicationPage"),
  behind: null,
  looked: [],
});
