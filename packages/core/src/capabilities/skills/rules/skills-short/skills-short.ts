import { registerShareDraft } from "../../../../diagnosis/register-shares/register-share-draft.ts";
import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { verbatim } from "../../../../language/statement/values.ts";
import { type Stored, storedOf } from "../../../../register/typed-records.ts";
import { cohortFlows } from "../../cohort-flows.ts";
import { skillsShortWords as words } from "./skills-short.words.ts";

interface Skills {
  readonly posts: readonly Stored<"post">[];
  readonly trainings: readonly Stored<"training">[];
  readonly cohorts: readonly Stored<"cohort">[];
  /** Cards that say what people they take beyond the posts. */
  readonly items: readonly Stored<"item">[];
}

/** P4.4: are people with a skill asked for in greater number than they are trained? */
export const skillsShortFacts = ruleFacts({
  code: "skills-short",
  version: 2,
  title: { en: "Skills that are short", zh: "紧缺技能" },
  question: {
    en: "Are there skills for which more posts are open than a year of training fills?",
    zh: "是否有技能的待补岗位多于一年的培养人数？",
  },
  item: "P4.4",
  bearsOn: ["M1.6"],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  records: ["post", "training", "cohort", "item"],
  measure: "ratio.short-skill-share",
  unit: "share of skills",
  method: {
    en: "Skills: those of posts that are needed and not filled, and of people that cards take beyond them. A year of training gives, of the newest cohort of each training of that skill, those who completed it times the share of those asked after 12 months, of all its cohorts, who work in the field (all of them where nobody was ever asked). Value: share of skills with more people asked for than that. A skill for which a training is recorded whose completions nobody knows is unknown; one without any training is short. Confirmed from least_share on.",
    zh: "技能取需要而未到岗岗位所列技能，及清单条目在岗位之外所需人才的技能。一年培养量为该技能各培养项目最近一批的完成人数乘以该项目各批12个月后回访者中仍在本领域的比例（从未回访者按全部计）。数值：所需人数多于培养量的技能比例。有培养项目而完成人数不明的技能为未知；没有任何培养项目的技能计为紧缺。达到 least_share 判定为证据支持。",
  },
  blocks: null,
  grounds: "records",
  leavesOpen: { en: "People trained elsewhere, who may come, are not in the register.", zh: "可从别处引进的人才不在登记册中。" },
  thresholds: {
    least_share: {
      default: 0.3,
      unit: "share of skills",
      why: {
        en: "Single skills are always short; a third of them is what the paper calls batches missing.",
        zh: "个别技能总有紧缺，三成紧缺才是文中所说的成批缺失。",
      },
    },
    minimum_things: { default: 3, unit: "skills", why: { en: "Fewer are single cases.", zh: "再少只是个案。" } },
    minimum_known_share: {
      default: 0.5,
      unit: "share of skills",
      why: { en: "Where most trainings do not report, nothing is told.", zh: "多数培养项目未报人数时不作判断。" },
    },
  },
});

export const skillsShort = diagnosisRule({
  ...skillsShortFacts,
  gather: async ({ records }): Promise<Skills> => {
    const [posts, trainings, cohorts] = await Promise.all([storedOf(records, "post"), storedOf(records, "training"), storedOf(records, "cohort")]);
    const items = (await storedOf(records, "item")).filter(({ body }) => body.needed !== false && body.people.length > 0);
    return { posts, trainings, cohorts, items };
  },
  judge: ({ posts, trainings, cohorts, items }, limits) => {
    const open = posts.filter(({ body }) => body.needed_from !== null && body.filled_on === null && body.left_on === null && body.skills.length > 0);
    const planned = items.flatMap(({ body }) => body.people);
    const skills = [...new Set([...open.flatMap(({ body }) => body.skills), ...planned.map(({ skill }) => skill)])];
    const flows = cohortFlows(trainings, cohorts);
    const stateOf = (skill: string): "open" | "closed" | "unknown" => {
      const taken = planned.reduce((sum, need) => sum + (need.skill === skill ? need.count : 0), 0);
      const asked = open.filter(({ body }) => body.skills.includes(skill)).length + taken;
      const own = trainings.filter(({ body }) => body.skills.includes(skill));
      const given = own.map(({ id }) => flows.get(id) ?? null);
      const known = given.reduce<number>((sum, each) => sum + (each ?? 0), 0);
      if (known >= asked) return "closed";
      return given.includes(null) ? "unknown" : "open";
    };
    return [
      registerShareDraft(
        {
          things: words.text("things"),
          lack: words.text("lack"),
          unit: "skills",
          of: skills.map((skill) => ({ id: skill, name: verbatim(skill), state: stateOf(skill) })),
          used: [...open, ...trainings, ...cohorts, ...items],
        },
        limits,
      ),
    ];
  },
});
