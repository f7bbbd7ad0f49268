import { catalogue } from "../language/catalogue.ts";

export const peopleText = catalogue("people", {
  title: { en: "Log in", zh: "登录" },
  why: { en: "This workspace is shared by several people: say who you are.", zh: "此工作区由多人共用，请先登录。" },
  name: { en: "Name", zh: "账号" },
  password: { en: "Password", zh: "密码" },
  code: { en: "Code of your app, or one for recovery", zh: "验证码或恢复码" },
  logIn: { en: "Log in", zh: "登录" },
  logOut: { en: "Log out", zh: "退出登录" },
  loggedInAs: { en: "Logged in as {$name}", zh: "当前账号：{$name}" },
  unreachable: { en: "The server does not answer. Is it running?", zh: "服务器没有应答，请确认其正在运行。" },
});
