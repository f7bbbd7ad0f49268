import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const coordinationPage = page({
  address: "/coordination",
  keeps: ["department", "technology"],
  component: lazyRouteComponent(() => import("./coordination-page.tsx"), "CoordinationPage"),
  behind: { group: "diagnosis", word: "coordination", name: { en: "Departments", zh: "部门协同" }, asks: ["coordination"] },
  looked: ["/coordination"],
});
