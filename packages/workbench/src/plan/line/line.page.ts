import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../../address/page.ts";

export const linePage = page({
  address: "/plan/$line",
  keeps: ["region", "why", "year"],
  component: lazyRouteComponent(() => import("./line-page.tsx"), "LinePage"),
  behind: null,
  looked: ["/plan/M1.2-01", "/plan/M1.2-01?region=440000", "/plan/M1.2-02?why=invented:evaporation-machine", "/plan/M2.2-01"],
});
