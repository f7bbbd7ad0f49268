import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of hours that were asked for and not had. */
export const refusedHoursWords = sentences("refused-hours", {
  "none-recorded": {
    en: "No request for hours was refused or declined that anybody recorded: whether none was is not known where hours are lent without being asked for here.",
    zh: "没有登记过被拒绝或未满足的机时申请；若机时不在本系统申请，则无从得知是否确无此类情况。",
  },
  "no-bookings": {
    en: "Hours are recorded as refused, and no booking of any unit is: what others had, and what stood free, cannot be told.",
    zh: "登记了未满足的申请，但没有任何设施的预约记录，无从判断哪些机时被占用、哪些空闲。",
  },
  few: {
    en: "In {$year} {$refused} {$refused :form one=|hour was| other=|hours were|} refused ({$requests} {$requests :form one=request other=requests}); at least {$minimum} are needed.",
    zh: "{$year}未满足的机时为{$refused}小时（{$requests}次申请），至少需要{$minimum}小时。",
  },
  "unknown-classes": {
    en: "In {$year} {$refused} hours were refused ({$requests} {$requests :form one=request other=requests}), {$unknown} of them at units without class or place, or without any unit alike nearby whose opening hours are recorded: which others are alike, near and open is not known.",
    zh: "{$year}未满足的机时为{$refused}小时（{$requests}次申请），其中{$unknown}小时所在设施没有类别或地点，或附近同类设施均未登记开放时间，无法判断附近有无开放的同类设施。",
  },
  elsewhere: {
    en: "In {$year} {$refused} hours were refused ({$requests} {$requests :form one=request other=requests}); for {$part} of the {$told} of which it can be told ({$share}) a unit of the same class within {$reach} km stood open and free throughout: refused at {$names}. {$beside}",
    zh: "{$year}未满足的机时为{$refused}小时（{$requests}次申请）；可判断的{$told}小时中，有{$part}小时（{$share}）在{$reach}公里内有同类设施全程开放且空闲，涉及{$names}。{$beside}",
  },
  short: {
    en: "In {$year} {$refused} hours were refused ({$requests} {$requests :form one=request other=requests}); for {$part} of the {$told} of which it can be told ({$share}) no unit of the same class within {$reach} km was open and free throughout: asked of {$names}. {$beside}",
    zh: "{$year}未满足的机时为{$refused}小时（{$requests}次申请）；可判断的{$told}小时中，有{$part}小时（{$share}）在{$reach}公里内没有同类设施全程开放且空闲，涉及{$names}。{$beside}",
  },
  unit: { en: "{$unit} ({$hours} hours)", zh: "{$unit}（{$hours}小时）" },
  had: {
    en: "{$had} hours more were had at the same time at a unit alike by who asked.",
    zh: "另有{$had}小时由申请单位同时在同类设施获得。",
  },
  "of-all": {
    en: "In that year {$kept} hours were had at the units that were asked: {$rate} of what was asked for was refused.",
    zh: "当年被申请的设施共有{$kept}小时得到满足，未满足的占全部申请的{$rate}。",
  },
  unknown: {
    en: "Of {$unknown} hours more it is not known which units are alike, near and open.",
    zh: "另有{$unknown}小时无法判断附近有无开放的同类设施。",
  },
  "short-question": {
    en: "Are hours refused for which no facility alike within reach is free?",
    zh: "是否有机时申请未获满足，且附近没有同类设施可用？",
  },
  comparison: {
    en: "each refused hour against all units of the same class: a complete count",
    zh: "逐一核对每个未满足的机时与全部同类设施：全数统计",
  },
  baseline: { en: "within {$reach} km, limit of {$limit}", zh: "{$reach}公里以内，界限为{$limit}" },
  "limit-of": { en: "limit of {$limit}", zh: "界限为{$limit}" },
  "reach-of": { en: "within {$reach} km", zh: "{$reach}公里以内" },
});
