import type { NoteTable } from "./template.ts";

/** What can be wrong with asking for hours of a facility, and with what becomes of it. */
export const bookingNotes = {
  "booking.taken": {
    severity: "error",
    message: { en: "{$unit} is taken from {$start} to {$end}.", zh: "{$unit} 在 {$start} 至 {$end} 已被占用。" },
    fix: { en: "Ask for another time, or wait for this one. Free next: {$free}.", zh: "请改约其他时段，或登记候补。最近的空闲时段：{$free}。" },
  },
  "booking.held": {
    severity: "error",
    message: { en: "Others have one of these hours, or the facility is closed then.", zh: "其中有时段已被占用，或平台当时停用。" },
    fix: { en: "Look at what is free now and ask again.", zh: "请查看当前空闲时段后重新预约。" },
  },
  "booking.past": {
    severity: "error",
    message: { en: "{$start} is over.", zh: "{$start} 已过。" },
    fix: { en: "Ask for a time that is still to come.", zh: "请选择尚未开始的时段。" },
  },
  "booking.notice": {
    severity: "error",
    message: {
      en: "{$unit} is asked for at least {$hours} hours before; {$start} is too near.",
      zh: "{$unit} 须至少提前 {$hours} 小时预约，{$start} 已来不及。",
    },
    fix: { en: "Ask for a later time.", zh: "请选择更晚的时段。" },
  },
  "booking.horizon": {
    severity: "error",
    message: { en: "{$unit} is booked at most {$days} days ahead; {$end} is beyond.", zh: "{$unit} 最多提前 {$days} 天预约，{$end} 超出范围。" },
    fix: { en: "Ask for an earlier time, or ask again later.", zh: "请选择更早的时段，或过些时候再预约。" },
  },
  "booking.closed": {
    severity: "error",
    message: { en: "{$unit} is not open throughout {$start} to {$end}.", zh: "{$unit} 在 {$start} 至 {$end} 并非全程开放。" },
    fix: { en: "Look for a free time⟦ (`quoin slots`)⟧.", zh: "请查询空闲时段⟦（`quoin slots`）⟧。" },
  },
  "booking.closure": {
    severity: "error",
    message: { en: "{$unit} is closed between {$start} and {$end}: {$why}", zh: "{$unit} 在 {$start} 至 {$end} 期间停用：{$why}" },
    fix: { en: "Look for a free time⟦ (`quoin slots`)⟧.", zh: "请查询空闲时段⟦（`quoin slots`）⟧。" },
  },
  "booking.length": {
    severity: "error",
    message: { en: "From {$start} to {$end} is no length that can be had.", zh: "{$start} 至 {$end} 的时长不可预约。" },
    fix: {
      en: "End after the beginning, within what is booked and within the longest time that is lent.",
      zh: "结束须晚于开始，且不超过预约时段和单次最长时间。",
    },
  },
  "booking.grid": {
    severity: "error",
    message: {
      en: "Bookings of {$unit} begin each {$minutes} minutes from when it opens; {$start} is none of these.",
      zh: "{$unit} 自开放起每 {$minutes} 分钟可开始一次，{$start} 不在其中。",
    },
    fix: { en: "Begin at a time that `slots` tells.", zh: "请从空闲时段所列时间开始。" },
  },
  "booking.quota": {
    severity: "error",
    message: {
      en: "{$organisation} has {$used} of the {$hours} hours that one organisation may have from {$first} to {$last}; these would be too many.",
      zh: "{$organisation} 在 {$first} 至 {$last} 已约 {$used} 小时，该期间上限为 {$hours} 小时，再加将超出。",
    },
    fix: { en: "Ask for fewer hours, or in another week, month or year.", zh: "请减少时长，或改到其他周、月、年度。" },
  },
  "booking.owner-share": {
    severity: "error",
    message: {
      en: "What is left of that week is kept for the owner of {$unit} until {$hours} hours before.",
      zh: "{$unit} 该周剩余时段为自有单位保留，开始前 {$hours} 小时释放。",
    },
    fix: { en: "Ask for another week, or again when it is let go.", zh: "请改约其他周，或待时段释放后再预约。" },
  },
  "booking.state": {
    severity: "error",
    message: {
      en: "The booking {$id} is {$status}; that is done to one that is {$allowed}.",
      zh: "预约 {$id} 的状态为 {$status}；此操作仅适用于状态为 {$allowed} 的预约。",
    },
    fix: { en: "Look at what became of it⟦ (`quoin booking list`)⟧.", zh: "请查看该预约的处理情况⟦（`quoin booking list`）⟧。" },
  },
  "booking.clashes": {
    severity: "error",
    message: {
      en: "Of the {$count} times of the series {$clashes} cannot be had: {$times}. None was booked.",
      zh: "该系列共 {$count} 次，其中 {$clashes} 次不可预约：{$times}。未预约任何一次。",
    },
    fix: { en: "Ask for a shorter series or another time of the week.", zh: "请缩短系列，或改用每周的其他时间。" },
  },
  "booking.too-early": {
    severity: "error",
    message: { en: "The booking {$id} can be so marked from {$from} on.", zh: "预约 {$id} 自 {$from} 起方可如此登记。" },
    fix: { en: "Come back then.", zh: "请届时再登记。" },
  },
  "booking.too-late": {
    severity: "error",
    message: { en: "Who asked for the booking {$id} could cancel it until {$until}.", zh: "预约 {$id} 的申请人可自行取消的截止时间为 {$until}。" },
    fix: { en: "Ask whoever runs the facility to cancel it.", zh: "请联系平台管理人员取消。" },
  },
  "booking.move-decided": {
    severity: "error",
    message: {
      en: "The hours of the booking {$id} were approved by who runs the facility; other hours are theirs to decide.",
      zh: "预约 {$id} 的时间已由平台管理人员批准，更换时间须由其重新决定。",
    },
    fix: { en: "Ask for the other hours, and cancel these once they are approved.", zh: "请另行申请新的时间，获批后再取消原预约。" },
  },
  "booking.stands-already": {
    severity: "error",
    message: {
      en: "{$organisation} asks or waits for hours of {$unit} at that time already: {$count} of its bookings are not decided.",
      zh: "{$organisation} 在该时段已申请或候补 {$unit}，尚有 {$count} 项未处理。",
    },
    fix: {
      en: "Wait for what comes of it, or take it back first⟦ (`quoin booking withdraw`)⟧.",
      zh: "请等待处理结果，或先撤回⟦（`quoin booking withdraw`）⟧。",
    },
  },
  "booking.is-free": {
    severity: "error",
    message: { en: "{$unit} is free from {$start} to {$end}: there is nothing to wait for.", zh: "{$unit} 在 {$start} 至 {$end} 空闲，无需候补。" },
    fix: { en: "Ask for it⟦ (`quoin booking request`)⟧.", zh: "请直接预约⟦（`quoin booking request`）⟧。" },
  },
  "booking.needs-reason": {
    severity: "error",
    message: { en: "A request is declined with a reason, which is told to who asked.", zh: "拒绝预约须说明理由，并告知申请人。" },
    fix: { en: "Give the reason.", zh: "请填写理由。" },
  },
  "booking.unknown-unit": {
    severity: "error",
    message: { en: "There is no facility or equipment {$id} in use.", zh: "没有在用的平台或设备 {$id}。" },
    fix: { en: "Look for it by its name.", zh: "请按名称查找。" },
  },
  "booking.no-opening": {
    severity: "error",
    message: { en: "Nobody said when {$unit} is lent.", zh: "{$unit} 尚未设定开放规则。" },
    fix: { en: "Whoever runs it makes a record of type opening.", zh: "请由管理方先建立开放规则记录。" },
  },
  "booking.other-service": {
    severity: "error",
    message: { en: "{$service} is no service of {$unit}.", zh: "{$service} 不是 {$unit} 的服务。" },
    fix: { en: "Name one of its services, or none.", zh: "请选择该平台的服务，或不填。" },
  },
  "booking.bad-time": {
    severity: "error",
    message: { en: "'{$value}' is no moment.", zh: "“{$value}”不是有效的时间。" },
    fix: {
      en: "Write 2026-06-01T09:00, on the clocks of the place, or with an offset, 2026-06-01T09:00+08:00.",
      zh: "请写作 2026-06-01T09:00（当地时间），或带时差 2026-06-01T09:00+08:00。",
    },
  },
  "booking.no-such-time": {
    severity: "error",
    message: { en: "The clocks of {$zone} never show {$value}: they are put forward over it.", zh: "{$zone} 的时钟不会出现 {$value}：当时拨快一小时。" },
    fix: { en: "Take a time before or after, or write the offset.", zh: "请改用之前或之后的时间，或写明时差。" },
  },
  "booking.time-twice": {
    severity: "error",
    message: {
      en: "The clocks of {$zone} show {$value} twice: at {$first} and at {$second}.",
      zh: "{$zone} 的时钟会两次出现 {$value}：{$first} 和 {$second}。",
    },
    fix: { en: "Write which of the two is meant, with its offset.", zh: "请写明时差，以区分是哪一次。" },
  },
  "closure.booked": {
    severity: "error",
    message: { en: "Booked hours of {$unit} lie in that time, {$count} in all: {$bookings}.", zh: "该时段内 {$unit} 有 {$count} 个预约：{$bookings}。" },
    fix: {
      en: "Take another time, or cancel them with the reason of the closure, which tells who had them⟦ (`--cancel`)⟧.",
      zh: "请另选时段，或以停用原因一并取消并告知预约方⟦（`--cancel`）⟧。",
    },
  },
  "opening.one-unit": {
    severity: "error",
    message: { en: "Opening rules are those of one facility or of one equipment.", zh: "一条开放规则应对应一个平台或一台设备。" },
    fix: { en: "Name the one or the other.", zh: "请二选一填写。" },
  },
  "opening.row-reversed": {
    severity: "error",
    message: { en: "{$field} is not after its beginning.", zh: "{$field} 应晚于开始时间。" },
    fix: { en: "Hours over midnight are two rows: to 24:00, and from 00:00 of the next day.", zh: "跨午夜的时段请写成两行：至 24:00，以及次日自 00:00。" },
  },
  "opening.share-below-notice": {
    severity: "error",
    message: {
      en: "What is kept for the owner must be let go before the time from which nobody may ask any more.",
      zh: "自用时段的释放提前量不得短于最短提前预约时间。",
    },
    fix: { en: "Let it go at least the hours of notice before.", zh: "请将释放提前量设为不少于最短提前预约时间。" },
  },
  "sharing.external-above": {
    severity: "warning",
    message: {
      en: "Of {$unit} {$external} hours for others are recorded in {$year}, and {$effective} in all: no rate is made of them.",
      zh: "{$unit} {$year} 年登记的对外服务机时为 {$external} 小时，多于有效机时 {$effective} 小时，不据此计算比率。",
    },
    fix: { en: "Correct the hours of the facility.", zh: "请更正该平台的机时。" },
  },
  "purchase.nothing-said": {
    severity: "error",
    message: { en: "Nobody said what the instrument measures or makes.", zh: "未说明该仪器测量或制备的内容。" },
    fix: { en: "Give words, classes or a name.", zh: "请填写 words、classes 或 name。" },
  },
  "purchase.other-currency": {
    severity: "error",
    message: { en: "The price is in {$currency}, the amounts of this office in {$own}.", zh: "价格币种为{$currency}，本单位金额币种为{$own}。" },
    fix: { en: "Give the price in the office's currency.", zh: "请按本单位币种填写价格。" },
  },
  "purchase.no-limit": {
    severity: "warning",
    message: {
      en: "Nobody said from which price in {$currency} a purchase is reviewed: whether this one must be is not known.",
      zh: "尚未设定以{$currency}计的评议起点价格，无法判断该购置是否须评议。",
    },
    fix: { en: "Set sharing.review_from.", zh: "请设定 sharing.review_from。" },
  },
  "purchase.no-condition": {
    severity: "error",
    message: {
      en: "Of the review {$id} no condition is met for which another instrument may be bought, and none is named.",
      zh: "评议 {$id} 未符合任何可购置条件，也未注明条件。",
    },
    fix: { en: "Name the condition: none-in-reach, all-full, unfit or other.", zh: "请注明条件：none-in-reach、all-full、unfit 或 other。" },
  },
  "feed.of-whom": {
    severity: "error",
    message: { en: "Neither a facility nor an organisation is named whose bookings these are to be.", zh: "未指明平台，也未指明单位。" },
    fix: { en: "Name the facility, or the organisation.", zh: "请写明平台或单位。" },
  },
  "feed.no-such-token": {
    severity: "error",
    message: { en: "No address of a calendar in use has this token.", zh: "没有使用此令牌的日历订阅。" },
    fix: { en: "Give the whole token; who made it ends it, or an administrator.", zh: "请填写完整令牌；由创建者或管理员停用。" },
  },
  "slots.facility-or-words": {
    severity: "error",
    message: { en: "Either a facility is looked at or words are looked for.", zh: "请指定平台，或输入查找词，二者取一。" },
    fix: { en: "Give one of the two.", zh: "请填写其中一项。" },
  },
  "slots.within-what": {
    severity: "error",
    message: { en: "A distance is one from a place.", zh: "距离须相对某地而言。" },
    fix: { en: "Say near what.", zh: "请填写所在地。" },
  },
  "slots.unknown-place": {
    severity: "error",
    message: { en: "Where '{$near}' lies is not known.", zh: "不知道“{$near}”的位置。" },
    fix: {
      en: "Take the code of a place whose latitude and longitude are recorded, or write them: 31.2,121.5.",
      zh: "请使用已登记经纬度的地区代码，或直接写经纬度：31.2,121.5。",
    },
  },
  "slots.reversed": {
    severity: "error",
    message: { en: "The time that is searched ends before it begins.", zh: "查询时段的结束早于开始。" },
    fix: { en: "Exchange the two.", zh: "请调换起止时间。" },
  },
  "slots.too-long": {
    severity: "error",
    message: { en: "More than {$days} days are asked for at once.", zh: "一次查询超过 {$days} 天。" },
    fix: { en: "Look at the year, and ask for a shorter time or part by part.", zh: "请核对年份，或缩短时段、分段查询。" },
  },
} as const satisfies NoteTable;
