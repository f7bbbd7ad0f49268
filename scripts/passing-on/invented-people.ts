import { invented, named, type Seed } from "../shared-year/invented-facilities.ts";
import { at } from "./invented-results.ts";

/** Skill, posts that are open, and the training that gives it: who completed its last course, of how many, and how many of those asked still work in the field. */
const skills = [
  { en: "coating process", zh: "涂层工艺", open: 6, training: { completed: 12, asked: 10, stayed: 9, seats: 15 } },
  { en: "casting simulation", zh: "铸造仿真", open: 7, training: { completed: 3, asked: 3, stayed: 2, seats: 5 } },
  { en: "servo tuning", zh: "伺服调试", open: 5, training: { completed: 8, asked: 8, stayed: 7, seats: 10 } },
  { en: "vacuum metrology", zh: "真空计量", open: 4, training: null },
  { en: "drafting of standards", zh: "标准起草", open: 3, training: null },
  { en: "battery safety", zh: "电池安全", open: 5, training: { completed: 6, asked: 5, stayed: 2, seats: 8 } },
] as const;

/** A skill is one text, as somebody types it: in the example both languages stand in it, so that every reader knows it. */
export const skillIn = ({ zh, en }: { readonly zh: string; readonly en: string }): string => `${zh} / ${en}`;

const employers = ["firm-bright", "inst-materials", "inst-machines", "inst-metrology", "inst-energy"] as const;
const schools = ["univ-qinghe", "univ-xiyuan", "univ-baisha"] as const;

/** Trainings with two courses each, posts that are open or filled, and a team an institute: counts, never names. */
export function peopleOf(): readonly Seed[] {
  const trainings = skills.flatMap(({ en, zh, training }, place) => {
    if (training === null) return [];
    const id = `training-${place + 1}`;
    const { completed, asked, stayed, seats } = training;
    const course = (year: number, all: number) =>
      invented("cohort", `${id}-${year}`, {
        training: id,
        from: `${year}-03-01`,
        to: `${year}-11-30`,
        enrolled: seats,
        completed: all,
        left: seats - completed > 1 ? 1 : 0,
        asked_after_12: asked,
        in_field_after_12: stayed,
      });
    return [
      invented("training", id, {
        ...named(`Training: ${en}`, `${zh}培训`),
        organisation: at(schools, place),
        programme: "虚构人才计划 / invented programme",
        skills: [skillIn({ zh, en })],
        region: "990000",
        seats,
        months: 9,
        cost: 18_000 * seats,
        currency: "CNY",
        funder: "dept-science",
      }),
      course(2023, completed),
      course(2024, completed),
    ];
  });
  const posts = skills.flatMap(({ zh, en, open }, place) =>
    Array.from({ length: open + 2 }, (_, post) =>
      invented("post", `post-${place + 1}-${post + 1}`, {
        title: `${zh}工程师 / engineer, ${en}`,
        organisation: at(employers, place + post),
        skills: [skillIn({ zh, en })],
        needed_from: `202${3 + (post % 3)}-01-01`,
        ...(post < open ? {} : { filled_on: `2025-0${1 + post - open}-15` }),
      }),
    ),
  );
  const teams = employers.map((organisation, place) =>
    invented("team", `team-${organisation}`, {
      ...named(`Team ${place + 1}`, `团队${place + 1}`),
      organisation,
      technologies: [`t0${1 + place}`],
      members: [
        { role: "研究 / research", count: 6 + place },
        { role: "试验 / test", count: 3 },
      ],
      from: `20${18 + place}-01-01`,
    }),
  );
  return [...trainings, ...posts, ...teams];
}
