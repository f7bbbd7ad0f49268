import { sentences } from "../../language/statement/sentences.ts";

/** What is kept of people, why, and until when. */
export const personalWords = sentences("personal", {
  accounts: { en: "Accounts: name, display name, roles, hash of the password", zh: "账号：名称、显示名、角色、密码校验值" },
  "accounts-why": { en: "to let somebody in, and to say who did what", zh: "用于登录，并说明操作由谁完成" },
  "accounts-until": {
    en: "the name stays; all else goes when the person is erased, once the account is shut out",
    zh: "账号名保留；账号停用后，其余内容可随个人一并删除",
  },
  history: { en: "Who changed what, when, and why", zh: "何人、何时、因何变更了什么" },
  "history-why": { en: "the office answers for public money", zh: "本单位须对财政资金负责" },
  "history-until": { en: "for good, under the name of the account", zh: "以账号名永久保留" },
  addresses: { en: "Addresses of mail, and whom to ask", zh: "电子邮箱与联系人" },
  "addresses-why": { en: "to tell decisions", zh: "用于告知决定" },
  "addresses-until": {
    en: "until the account takes it away; of registrations that were declined server.contact_days",
    zh: "至账号自行删除；未通过的注册按 server.contact_days 删除",
  },
  trail: { en: "Trail of access: account, address, deed", zh: "访问记录：账号、地址、操作" },
  "trail-why": { en: "to find out who looked", zh: "用于查明谁查看过" },
  "trail-until": { en: "server.access_days", zh: "按 server.access_days 删除" },
  ways: { en: "Second factors, and names at a single sign-on", zh: "第二因素与单点登录标识" },
  "ways-why": { en: "to let somebody in", zh: "用于登录" },
  "ways-until": { en: "until they are taken away", zh: "至其被移除" },
  experts: { en: "Names of experts", zh: "评审专家姓名" },
  "experts-why": { en: "to assign reviews without a conflict of interest", zh: "用于分配评审并回避利益冲突" },
  contacts: { en: "Contacts", zh: "联系人" },
  "contacts-why": { en: "to ask back", zh: "用于询问" },
  public: { en: "Names under comments of the public", zh: "公众意见署名" },
  "public-why": { en: "to decide on a comment", zh: "用于审核意见" },
  "texts-until": {
    en: "until they are erased; where server.person_days is set, so long after their matter is over",
    zh: "至其被删除；设定 server.person_days 后，事项结束满该天数即删除",
  },
  sealed: { en: "Rows of the history from before, sealed", zh: "此前历史中已封存的内容" },
  "sealed-why": { en: "their hashes were made over it", zh: "其校验值据此计算" },
  "sealed-until": { en: "until person unseal deletes it whole", zh: "至 person unseal 将其整体删除" },
});
