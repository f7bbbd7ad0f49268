import { sentences } from "../../../language/statement/sentences.ts";

/** That applications wait which the plan does not show. */
export const waitingApplicationWords = sentences("waiting-applications", {
  beside: {
    en: "Not shown here: {$applications} applications under {$calls} {$calls :form one=|@call| other=|@calls|} that can still be decided; they stand beside this line for those who may see applications.",
    zh: "另有{$calls}份@call下的{$applications}份申报书尚可决定，此处不列出；有权查看申报书者可在本条任务页查看。",
  },
});
