import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const workPage = page({
  address: "/work",
  keeps: ["role"],
  component: lazyRouteComponent(() => import("./work-page.tsx"), "WorkPage"),
  behind: { group: "cycle", word: "work", name: { en: "Waiting for me", zh: "待办事项" }, asks: ["work"] },
  looked: ["/work"],
});
