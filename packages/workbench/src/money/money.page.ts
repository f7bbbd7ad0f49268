import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const moneyPage = page({
  address: "/money",
  keeps: ["level", "programme", "year", "award"],
  component: lazyRouteComponent(() => import("./money-page.tsx"), "MoneyPage"),
  behind: { group: "cycle", word: "money", name: { en: "Money", zh: "资金" }, asks: ["leverage"] },
  looked: ["/money"],
});
