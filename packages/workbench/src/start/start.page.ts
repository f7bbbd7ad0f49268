import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const startPage = page({
  address: "/",
  keeps: [],
  component: lazyRouteComponent(() => import("./start-page.tsx"), "StartPage"),
  behind: { group: "overview", word: "start", name: { en: "First page", zh: "首页" }, asks: ["diagnose"], below: ["/brief"] },
  looked: ["/"],
});
