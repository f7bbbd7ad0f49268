import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../../address/page.ts";

export const typesPage = page({
  address: "/register",
  keeps: [],
  component: lazyRouteComponent(() => import("./types-page.tsx"), "TypesPage"),
  behind: { group: "evidence", word: "register", name: { en: "Register", zh: "登记册" }, asks: ["record-list"], below: ["/create"] },
  looked: ["/register"],
});
