import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const forecastsPage = page({
  address: "/forecasts",
  keeps: ["market", "technology", "year", "alarm", "vintage"],
  component: lazyRouteComponent(() => import("./forecasts-page.tsx"), "ForecastsPage"),
  behind: { group: "diagnosis", word: "forecasts", name: { en: "Forecasts", zh: "技术替代预警" }, asks: ["forecast"] },
  looked: ["/forecasts"],
});
