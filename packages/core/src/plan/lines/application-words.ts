import type { LocalText } from "../../language/text.ts";
import type { RecordStore } from "../../register/record-store.ts";
import { undecidedApplications } from "../../register/undecided-applications.ts";
import { count } from "./line-text.ts";

/** How many applications can still be decided. The plan is read by many and names none of them; who may see them finds them beside the line. */
export async function applicationWords(records: Pick<RecordStore, "list">): Promise<LocalText> {
  const { applications, calls } = await undecidedApplications(records);
  if (applications === 0) return { en: "", zh: "" };
  const [number, of] = [count(applications), count(calls)];
  return {
    en: ` Not shown here: ${number.en} applications under ${of.en} ${calls === 1 ? "call" : "calls"} that can still be decided; they stand beside this line for those who may see applications.`,
    zh: `另有${of.zh}份指南下的${number.zh}份申报书尚可决定，此处不列出；有权查看申报书者可在本条任务页查看。`,
  };
}
