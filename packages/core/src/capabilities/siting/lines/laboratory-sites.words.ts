import { sentences } from "../../../language/statement/sentences.ts";

/** Where laboratories open, in which order, and what is not known of them. */
export const laboratoryWords = sentences("laboratory-sites", {
  open: {
    en: "Open laboratories step by step in the capitals of {$steps}: room for {$served} of the {$total} research person-years that existing laboratories do not serve (room for all would take {$needed} laboratories), sited where {$covered} of them are within a day's trip.",
    zh: "分步在各@region驻地新建实验室：{$steps}。现有实验室未能服务的研发人员为{$total}人年：新建实验室可服务{$served}人年（全部服务需{$needed}个实验室），所选地点一日往返范围可及{$covered}人年。",
  },
  step: {
    en: "{$places} in {$year}",
    zh: "{$year}{$places}",
  },
  clash: {
    en: "No siting keeps all the rules: {$rules} clash. Lower the floor, or open more laboratories.",
    zh: "没有满足全部规则的布局：{$rules}相互冲突。请降低最低份额，或增加新建个数。",
  },
  "for-others": {
    en: "Open a laboratory in {$place} {$year} for {$others}: it is sited here because it reaches them; the {$held} that {$place} has can serve its own research personnel on the office's assumption.",
    zh: "{$year}在{$place}新建实验室，服务{$others}：选址于此是因为可及这些地区；按本单位假设，{$place}现有{$held}个实验室已可服务本地研发人员。",
  },
  none: {
    en: "Open no further laboratory in {$place}: the {$held} that it has can serve its research personnel on the office's assumption; open those it has.",
    zh: "{$place}不再新建实验室：按本单位假设，现有{$held}个实验室已可服务其研发人员，重在开放共享。",
  },
  short: {
    en: "{$way}: {$unserved} research person-years are beyond the {$held} that it has ({$short} short).",
    zh: "{$way}：现有{$held}个实验室之外尚有{$unserved}人年研发人员未获服务（缺{$short}个实验室）。",
  },
  here: {
    en: "Open a laboratory in {$place} {$year}",
    zh: "{$year}在{$place}新建实验室",
  },
  near: {
    en: "Use the laboratory proposed in {$sites} for {$place}",
    zh: "{$place}依托拟建于{$sites}的实验室",
  },
  apply: {
    en: "Apply for a place in the siting of @whole for {$place}",
    zh: "{$place}申请列入@whole布局",
  },
  "in-year": {
    en: "in {$year}",
    zh: "{$year}",
  },
  reach: {
    en: "Sites are chosen for reach: how many stand within a day's trip. Room is the office's assumption on one laboratory times their number.",
    zh: "选址以可及为准，即一日往返范围内的人数；可服务人数为单个实验室服务能力的假设乘以个数。",
  },
  "no-cost": {
    en: "Not known: no table holds the cost or the capacity of a laboratory.",
    zh: "未知事项：现有数据没有实验室的建设费用与服务能力。",
  },
  "hours-given": {
    en: "Effective hours of existing laboratories are those of the office.",
    zh: "现有实验室的年有效机时由本单位给定。",
  },
  "hours-unknown": {
    en: "Nor the effective hours of existing ones, so whether an open one has room cannot be said for {$unknown} of {$standing} @regions that have any; this holds no new one back.",
    zh: "也没有现有实验室的年有效机时，有实验室的{$standing}个@regions中有{$unknown}个无法判断现有实验室是否尚有余量，故不据此限制新建。",
  },
  "held-back": {
    en: "None opens in {$places}: those that stand there have room.",
    zh: "{$places}不新建：当地现有实验室尚有余量。",
  },
  "room-near": {
    en: "None opens in {$places} either: within {$reach} an open facility has room, with fewer than {$full} effective hours on a machine in {$year} and hours free ({$facilities}).",
    zh: "{$places}也不新建：{$reach}范围内已有开放设施尚有余量，{$year}单台有效机时不足{$full}且有空闲（{$facilities}）。",
  },
  asked: {
    en: "{$hours} were asked for and refused or let lapse; the {$short} that no facility alike within reach had free count as demand.",
    zh: "被拒绝或失效的机时申请共{$hours}，其中可及范围内同类设施均无空闲的{$short}计入需求。",
  },
  "lent-otherwise": {
    en: "Without what bookings and logs say, the sites would be {$places}.",
    zh: "若不计预约与使用记录，选址将为{$places}。",
  },
  "lent-same": {
    en: "Without what bookings and logs say, the sites would be the same.",
    zh: "若不计预约与使用记录，选址相同。",
  },
  distance: {
    en: "Distances are great circles between capitals.",
    zh: "距离为各@region驻地之间的大圆距离。",
  },
  "left-out": {
    en: "Left out for want of personnel figures: {$codes}.",
    zh: "因缺少研发人员数据而未纳入：{$codes}。",
  },
  strange: {
    en: "Not a @region of the panel, so not put first: {$codes}.",
    zh: "不在@regions范围内、未予优先：{$codes}。",
  },
});
