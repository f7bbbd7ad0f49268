import { sentences } from "../language/statement/sentences.ts";

/** What a finding owes its reader where it was asked by limits that were set with its table at hand. */
export const registeredWords = sentences("registered", {
  later: {
    en: "The limit “{$limit}” was set on {$day}, after the table “{$table}” had come on {$arrived} ({$from} before, {$to} now).",
    zh: "限值“{$limit}”于{$day}设定，晚于数据表“{$table}”的到达日期{$arrived}（此前为{$from}，现为{$to}）。",
  },
  "by-hand": {
    en: "The limit “{$limit}” was changed by hand and registered by nobody, after the table “{$table}” had come on {$arrived} ({$from} before, {$to} now).",
    zh: "限值“{$limit}”在数据表“{$table}”于{$arrived}到达之后被手工修改，未经登记（此前为{$from}，现为{$to}）。",
  },
  "by-default": {
    en: "The limit “{$limit}” is what the program takes where the settings do not say it ({$to}); it was {$from} when the table “{$table}” came on {$arrived}, and the change was registered by nobody.",
    zh: "限值“{$limit}”在设置中没有填写，取程序默认值（{$to}）；数据表“{$table}”于{$arrived}到达时为{$from}，其变动未经登记。",
  },
  rule: {
    en: "The rule itself, with its method and its menu of choices, is another since the table “{$table}” came on {$arrived}: version {$to}, by a newer program.",
    zh: "数据表“{$table}”于{$arrived}到达之后，规则本身（方法与备选口径）已随程序更新改变，现为第{$to}版。",
  },
  more: {
    en: "{$count} further {$count :form one=|limit was| other=|limits were|} set after a table had come.",
    zh: "另有{$count}项限值在数据表到达之后设定。",
  },
});
