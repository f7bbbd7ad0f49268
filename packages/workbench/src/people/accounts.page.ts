import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const accountsPage = page({
  address: "/accounts",
  keeps: [],
  component: lazyRouteComponent(() => import("./accounts-page.tsx"), "AccountsPage"),
  behind: { group: "office", word: "accounts", name: { en: "Accounts", zh: "账号" }, asks: ["user-list"] },
  looked: ["/accounts"],
});
