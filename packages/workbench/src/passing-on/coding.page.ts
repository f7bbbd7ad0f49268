import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const codingPage = page({
  address: "/coding",
  keeps: [],
  component: lazyRouteComponent(() => import("./coding-page.tsx"), "CodingPage"),
  behind: { group: "cycle", word: "coding", name: { en: "Codes of technologies", zh: "技术标注" }, asks: ["coding-propose"] },
  looked: [],
});
