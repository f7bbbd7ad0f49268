import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const reviewsPage = page({
  address: "/reviews",
  keeps: [],
  component: lazyRouteComponent(() => import("./reviews-page.tsx"), "ReviewsPage"),
  behind: { group: "cycle", word: "reviews", name: { en: "Reviews", zh: "专家评审" }, asks: ["review-list"] },
  looked: ["/reviews"],
});
