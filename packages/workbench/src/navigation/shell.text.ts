import { catalogue } from "../language/catalogue.ts";
import { pages } from "./pages.ts";

type Behind = Exclude<(typeof pages)[number]["behind"], null>;
type PageNames = { readonly [B in Behind as B["word"]]: B["name"] };

/** What pages are called, as each says of itself. */
const pageNames = Object.fromEntries(pages.flatMap(({ behind }) => (behind === null ? [] : [[behind.word, behind.name]]))) as unknown as PageNames;

export const shellText = catalogue("shell", {
  ...pageNames,
  skip: { en: "Skip to the content", zh: "跳到正文" },
  home: { en: "Quoin, start page", zh: "Quoin 开始页" },
  navigation: { en: "Main pages", zh: "主要页面" },
  menu: { en: "Menu", zh: "目录" },
  namesOnly: { en: "Names in {$names}, pages in {$pages}", zh: "名称为{$names}，界面为{$pages}" },
  settings: { en: "Settings", zh: "设置" },
  logOut: { en: "Log out", zh: "退出登录" },
  breadcrumb: { en: "Where you are", zh: "当前位置" },
  doorPages: { en: "Pages of {$door}", zh: "{$door}各页" },
  waiting: { en: ".input {$count :number} .match $count one {{{$count} thing waits for you}} * {{{$count} things wait for you}}", zh: "有{$count}项待办" },
  overview: { en: "Overview", zh: "总览" },
  diagnosis: { en: "Diagnosis", zh: "诊断" },
  technologySystems: { en: "Systems", zh: "体系" },
  planning: { en: "Plan", zh: "规划" },
  cycle: { en: "Work", zh: "办理" },
  evidence: { en: "Evidence", zh: "依据" },
  office: { en: "Office", zh: "系统管理" },
  language: { en: "Language", zh: "语言" },
  appearance: { en: "Appearance", zh: "外观" },
  light: { en: "Light", zh: "浅色" },
  dark: { en: "Dark", zh: "深色" },
  auto: { en: "As the system", zh: "跟随系统" },
  newestEvidence: { en: "newest evidence {$year}", zh: "最新数据{$year}年" },
  help: { en: "Help", zh: "帮助" },
  useHelp: { en: "Help", zh: "使用帮助" },
  terms: { en: "Glossary", zh: "术语表" },
  api: { en: "Description of the API", zh: "接口说明" },
  nowhereTitle: { en: "There is no page at this address", zh: "此地址没有页面" },
  nowhere: { en: "The address may be mistyped, or what stood here has been renamed.", zh: "地址可能有误，或原有内容已改名。" },
  toStart: { en: "Go to the start page", zh: "回到开始页" },
  brokenTitle: { en: "This page could not be shown", zh: "此页无法显示" },
  broken: { en: "The workbench met a fault of its own. Nothing was changed.", zh: "工作台自身出错，数据没有改动。" },
  again: { en: "Try again", zh: "重试" },
});
