import { z } from "zod";
import type { LocalText } from "../language/text.ts";

/** What an account may be; one account may hold several roles. */
export const roles = [
  "viewer",
  "editor",
  "programme-officer",
  "reviewer",
  "facility-manager",
  "applicant",
  "planner",
  "auditor",
  "finance",
  "office",
  "administrator",
  "system-administrator",
  "people-administrator",
] as const;
export type Role = (typeof roles)[number];

export const role: z.ZodEnum<{ [R in Role]: R }> = z.enum(roles);

/** Names of the roles as people read them. */
export const roleLabels: Readonly<Record<Role, LocalText>> = {
  viewer: { en: "Viewer", zh: "查阅人员" },
  editor: { en: "Editor", zh: "编辑人员" },
  "programme-officer": { en: "Programme officer", zh: "计划主管" },
  reviewer: { en: "Reviewer", zh: "评审专家" },
  "facility-manager": { en: "Facility manager", zh: "平台管理人员" },
  applicant: { en: "Applicant", zh: "申报单位" },
  planner: { en: "Planner", zh: "规划人员" },
  auditor: { en: "Auditor", zh: "审计人员" },
  finance: { en: "Finance officer", zh: "财务人员" },
  office: { en: "Outside office", zh: "外部编制单位" },
  administrator: { en: "Administrator", zh: "系统管理员" },
  "system-administrator": { en: "Administrator of the system", zh: "系统运行管理员" },
  "people-administrator": { en: "Administrator of accounts", zh: "账号管理员" },
};
