import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../../address/page.ts";

export const problemsPage = page({
  address: "/problems",
  keeps: ["region", "problem", "verdict"],
  component: lazyRouteComponent(() => import("./problems-page.tsx"), "ProblemsPage"),
  behind: { group: "diagnosis", word: "problems", name: { en: "Problems", zh: "问题检验" }, asks: ["diagnose"], below: ["/findings"] },
  looked: ["/problems"],
});
