import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const purchasesPage = page({
  address: "/purchases",
  keeps: [],
  component: lazyRouteComponent(() => import("./purchases-page.tsx"), "PurchasesPage"),
  behind: { group: "cycle", word: "purchases", name: { en: "Purchases", zh: "查重评议" }, asks: ["purchase-list"] },
  looked: ["/purchases"],
});
