import { sentences } from "../../language/statement/sentences.ts";

/** What each of the measures would take, and what knowing it would decide. */
export const wayWords = sentences("measure-way", {
  by: { en: "It would take: {instruments}.", zh: "所需工具：{instruments}。" },
  "no-cost": { en: "No cost of a similar one is on record.", zh: "没有同类经费的记录。" },
  questions: { en: "It would decide: {questions}", zh: "可据以判定：{questions}" },
  held: {
    en: "What it would rest on is recorded; nothing here makes a line of it, so it is the office's to decide in its own words.",
    zh: "所需记录已有；此处没有据以形成任务的方法，由本办自行决定并表述。",
  },
  "M1.8": {
    en: "How long results lie before others use them, and in which fields opening them would shorten that.",
    zh: "成果搁置多久才被他人采用，以及在哪些领域开放共享可缩短时间。",
  },
  "M1.T1": {
    en: "Whether firms with relief spend more on R&D than like firms without, for each unit of tax given up.",
    zh: "享受优惠的企业是否比同类未享受者投入更多研发，每单位减税带来多少。",
  },
  "M1.T2": {
    en: "Whether firms that were lent to, guaranteed or invested in would have been financed without it.",
    zh: "获贷款、担保或投资的企业若无此支持能否获得融资。",
  },
  "M1.T3": {
    en: "How much R&D public buyers order, from whom, and whether its makers sell to others afterwards.",
    zh: "公共采购方订购多少研发、向谁订购，研制单位此后是否售予他人。",
  },
  "M1.T4": {
    en: "How often rights are disputed and for how long, and whether holders license more where it is shorter.",
    zh: "权利纠纷的频度与时长，以及处理较快之处权利人是否更多许可。",
  },
  "M1.T5": {
    en: "Which bodies without profit do generic research, and what they lack that firms have.",
    zh: "哪些非营利组织从事共性研发，与企业相比缺少什么。",
  },
  "M3.2": {
    en: "Which services firms buy of institutes and at what price, and which they find nowhere.",
    zh: "企业向院所购买哪些服务、价格如何，哪些服务无处可得。",
  },
  "M3.3": {
    en: "In which of the five classes of technology institutes work, and in which nobody does.",
    zh: "院所在五类技术中从事哪几类，哪一类无人从事。",
  },
  "M4.2": {
    en: "Which testing bases firms hold, how many of their hours are free, and where a new one would stand idle.",
    zh: "企业拥有哪些试验基地、空闲机时多少，新建何处会闲置。",
  },
});
