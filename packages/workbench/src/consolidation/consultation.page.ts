import { lazyRouteComponent } from "@tanstack/react-router";
import { page } from "../address/page.ts";

export const consultationPage = page({
  address: "/consultation",
  keeps: ["round", "office"],
  component: lazyRouteComponent(() => import("./consultation-page.tsx"), "ConsultationPage"),
  behind: { group: "planning", word: "consultation", name: { en: "Consultation", zh: "征求意见" }, asks: ["consult-list"] },
  looked: ["/consultation"],
});
