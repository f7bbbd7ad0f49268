import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of skills that posts ask for and trainings do not give. */
export const skillsShortWords = sentences("skills-short", {
  things: { en: "skills that posts to be filled ask for", zh: "待补岗位所需的技能" },
  lack: { en: "have more open posts than a year of training gives people who stay", zh: "待补岗位多于一年培养并留任的人数" },
});
