import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const recordPage = page({
  address: "/register/$type/$id",
  keeps: ["edit"],
  component: lazyRouteComponent(() => import("./record-page.tsx"), "RecordPage"),
  behind: null,
  looked: ["/register/organisation/000725.SZ"],
});
