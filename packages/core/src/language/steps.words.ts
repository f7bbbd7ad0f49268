import { sentences } from "./statement/sentences.ts";

/** What is being done, where it names a thing; steps that name nothing are written where they are taken. */
export const namedSteps = sentences("step", {
  reading: { en: "reading {$file}", zh: "读取 {$file}" },
  computing: { en: "Computing {$family}", zh: "正在计算 {$family}" },
});
