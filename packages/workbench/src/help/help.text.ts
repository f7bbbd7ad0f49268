import { catalogue } from "../language/catalogue.ts";

export const helpText = catalogue("help", {
  whosePaper: { en: "Whose list this is", zh: "清单的出处" },
  paper: { en: "Findings and measures are numbered as in {$name}.", zh: "问题与措施的编号依据：{$name}。" },
  question: { en: "How Quoin is used, and what its words mean", zh: "使用帮助与术语表" },
  answer: {
    en: "Choose a place, read what was found of it, click any number for its rows. Words with a dashed line are explained where they stand.",
    zh: "选地区，看判断，点数字查数据行。带虚线的词，点击即可看到解释。",
  },
  firstSteps: { en: "First steps", zh: "三步上手" },
  stepPlace: { en: "Choose a place", zh: "选地区" },
  stepPlaceHow: {
    en: "At the top right, or by a click into the map. All pages then speak of this place.",
    zh: "在右上角选择，或在地图上点击。此后各页都以该地区为准。",
  },
  stepFinding: { en: "Read the findings", zh: "看判断" },
  stepFindingHow: {
    en: "● confirmed, ○ tested and not supported, ◌ insufficient data. What was refused counts as much as what was confirmed.",
    zh: "● 证据支持，○ 已检验、现有数据不支持，◌ 数据不足、尚不能判断。不受支持的判断与受支持的同样重要。",
  },
  stepNumber: { en: "Click a number", zh: "点数字" },
  stepNumberHow: {
    en: "Every number with a dotted line opens its formula, its rows, its source and how to cite it.",
    zh: "每个带点线的数字都能打开计算方法、数据行、来源和引用格式。",
  },
  toProblems: { en: "Open the findings", zh: "查看判断" },
  dismiss: { en: "Do not show again", zh: "不再显示" },
  tasks: { en: "What do you want to do?", zh: "要办什么事？" },
  taskBrief: { en: "Take one page on a place into a meeting", zh: "带一页简报上会" },
  taskBriefHow: { en: "Choose the place, open its brief, print it or save it as a file.", zh: "选好地区，打开简报，打印或另存为文件。" },
  taskMeeting: { en: "Show a page on a large screen", zh: "在大屏上展示" },
  taskMeetingHow: {
    en: "“Show in a meeting” on the first page, briefs, findings and tasks: one picture, large letters; arrow keys go on, Esc ends.",
    zh: "首页、简报、判断和任务页上点“会议展示”：一图一句，大字显示；方向键翻页，Esc退出。",
  },
  taskData: { en: "Bring in data", zh: "导入数据" },
  taskDataHow: {
    en: "Evidence › Import takes the files that offices have; what does not fit is named cell by cell.",
    zh: "“依据 › 数据导入”，直接使用现有表格；不合要求之处逐格标明。",
  },
  taskCard: { en: "Describe a product's technologies", zh: "建体系卡片" },
  taskCardHow: {
    en: "Systems: link by link, who makes it, what is missing, what is done twice.",
    zh: "“体系”中逐环节登记由谁生产、缺什么、哪里重复。",
  },
  taskWork: { en: "Do what waits for me", zh: "办理待办事项" },
  taskWorkHow: { en: "Work: each line leads to the page where the thing is done.", zh: "“办理”中每一行都通向办理该事项的页面。" },
  keys: { en: "Keys", zh: "快捷键" },
  keySearch: { en: "search everything", zh: "全局搜索" },
  keyArrows: { en: "move within maps, matrices and presentations", zh: "在地图、矩阵和展示页中移动" },
  keyEscape: { en: "close what is open", zh: "关闭当前窗口" },
  glossary: { en: "Glossary", zh: "术语表" },
  also: { en: "Also: {$words}", zh: "又称：{$words}" },
  asked: { en: "The term you asked for", zh: "您查找的术语" },
});
