// Made from codes/erdf-indicators.csv by "npm run derive"; change that file instead.
export const erdfIndicators = [
  {"code":"RCO01","parent":null,"label":{"en":"Enterprises supported (micro, small, medium, large)","zh":"受支持企业"},"note":"","source":"Reg. (EU) 2021/1058, Annex I","kind":"output","rank":null,"unit":"enterprises"},
  {"code":"RCO02","parent":null,"label":{"en":"Enterprises supported by grants","zh":"资助支持企业"},"note":"","source":"Reg. (EU) 2021/1058, Annex I","kind":"output","rank":null,"unit":"enterprises"},
  {"code":"RCO03","parent":null,"label":{"en":"Enterprises supported by financial instruments","zh":"金融工具支持企业"},"note":"","source":"Reg. (EU) 2021/1058, Annex I","kind":"output","rank":null,"unit":"enterprises"},
  {"code":"RCO06","parent":null,"label":{"en":"Researchers working in supported research facilities","zh":"受支持设施研究人员"},"note":"check the label before use","source":"Reg. (EU) 2021/1058, Annex I","kind":"output","rank":null,"unit":"annual FTE"},
  {"code":"RCO07","parent":null,"label":{"en":"Research organisations in joint research projects","zh":"参与联合研究的机构"},"note":"check the label before use","source":"Reg. (EU) 2021/1058, Annex I","kind":"output","rank":null,"unit":"organisations"},
  {"code":"RCO08","parent":null,"label":{"en":"Nominal value of research and innovation equipment","zh":"研发设备价值"},"note":"check the label before use","source":"Reg. (EU) 2021/1058, Annex I","kind":"output","rank":null,"unit":"EUR"},
  {"code":"RCO10","parent":null,"label":{"en":"Enterprises cooperating with research organisations","zh":"与科研机构合作企业"},"note":"check the label before use","source":"Reg. (EU) 2021/1058, Annex I","kind":"output","rank":null,"unit":"enterprises"},
  {"code":"RCR01","parent":null,"label":{"en":"Jobs created in supported entities","zh":"新增就业"},"note":"","source":"Reg. (EU) 2021/1058, Annex I","kind":"result","rank":null,"unit":"annual FTE"},
  {"code":"RCR02","parent":null,"label":{"en":"Private investments matching public support","zh":"配套社会投资"},"note":"leverage_private = RCR02 / public support","source":"Reg. (EU) 2021/1058, Annex I","kind":"result","rank":null,"unit":"EUR"},
  {"code":"RCR03","parent":null,"label":{"en":"SMEs introducing product or process innovation","zh":"开展创新的中小企业"},"note":"","source":"Reg. (EU) 2021/1058, Annex I","kind":"result","rank":null,"unit":"enterprises"},
  {"code":"RCR102","parent":null,"label":{"en":"Research jobs created in supported entities","zh":"新增研究岗位"},"note":"check the label before use","source":"Reg. (EU) 2021/1058, Annex I","kind":"result","rank":null,"unit":"annual FTE"},
] as const;
