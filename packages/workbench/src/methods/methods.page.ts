import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const methodsPage = page({
  address: "/methods",
  keeps: [],
  component: lazyRouteComponent(() => import("./methods-page.tsx"), "MethodsPage"),
  behind: { group: "evidence", word: "methods", name: { en: "Methods", zh: "方法" }, asks: ["rule-list"] },
  looked: ["/methods"],
});
