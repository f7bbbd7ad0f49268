import type { LocalText } from "../../language/text.ts";
import type { Place } from "../design-context.ts";

const untitled: ReadonlyMap<string, LocalText> = new Map();

/** A budget by the name that the office gives to its source, with its year where it has one. */
function budgetText(text: string): LocalText {
  const [, source = text, year] = /^(.*):(-?\d{1,6})$/.exec(text) ?? [];
  const known = { central: { en: "central budget", zh: "中央预算" }, provincial: { en: "@province-level budget", zh: "@province级预算" } }[source];
  const { en, zh } = known ?? { en: `budget "${source}"`, zh: `“${source}”预算` };
  return year === undefined ? { en, zh } : { en: `${en} of ${year}`, zh: `${year}年${zh}` };
}

/** A rule's name in the office's words: `floor:COLUMN:region_code=110000` reads "floor of Beijing"; candidates that have a title are called by it. */
export function ruleText(name: string, panel: readonly Place[], titles = untitled): LocalText {
  const [kind = "", ...rest] = name.split(":");
  const text = rest.join(":");
  const written = text.slice(text.indexOf("=") + 1);
  const place = panel.find(({ code }) => code === written)?.name ?? titles.get(written) ?? { en: written, zh: written };
  const group = written === "" ? { en: "projects without a group", zh: "未分组项目" } : place;
  const titled = (id: string): LocalText => titles.get(id) ?? { en: id, zh: id };
  switch (kind) {
    case "budget":
      return budgetText(text);
    case "floor":
      return { en: `floor of ${group.en}`, zh: `${group.zh}的最低份额` };
    case "cap":
      return { en: `cap of ${group.en}`, zh: `${group.zh}的最高份额` };
    case "prerequisite": {
      const [first, then] = text.split(">").map(titled) as [LocalText, LocalText];
      return { en: `${then.en} only if ${first.en}`, zh: `${then.zh}须以${first.zh}为前提` };
    }
    case "exclusion": {
      const members = text.split("|").map(titled);
      return { en: `at most one of ${members.map(({ en }) => en).join(", ")}`, zh: `${members.map(({ zh }) => zh).join("、")}至多选一` };
    }
    case "include":
      return { en: `${titled(text).en} must be funded`, zh: `必须资助${titled(text).zh}` };
    default:
      return { en: `${titled(text).en} must not be funded`, zh: `不得资助${titled(text).zh}` };
  }
}
