import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const cardPage = page({
  address: "/systems/$id",
  keeps: ["item", "add"],
  component: lazyRouteComponent(() => import("./card-page.tsx"), "CardPage"),
  behind: null,
  looked: ["/systems/flue-gas-cleaning"],
});
