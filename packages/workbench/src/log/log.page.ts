import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const logPage = page({
  address: "/log",
  keeps: ["before", "who", "type", "since", "until"],
  component: lazyRouteComponent(() => import("./log-page.tsx"), "LogPage"),
  behind: { group: "evidence", word: "log", name: { en: "Changes", zh: "变更记录" }, asks: ["log"] },
  looked: ["/log"],
});
