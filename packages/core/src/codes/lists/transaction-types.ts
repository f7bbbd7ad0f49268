// Made from codes/transaction-types.csv by "npm run derive"; change that file instead.
export const transactionTypes = [
  {"code":"application","parent":null,"label":{"en":"Application","zh":"申请"},"note":"asked for","source":"IATI transaction types; application: 360Giving","kind":null,"rank":null},
  {"code":"commitment","parent":null,"label":{"en":"Commitment","zh":"承诺（立项金额）"},"note":"promised; IATI 2","source":"IATI transaction types; application: 360Giving","kind":null,"rank":null},
  {"code":"disbursement","parent":null,"label":{"en":"Disbursement","zh":"拨付"},"note":"paid by the funder; IATI 3","source":"IATI transaction types; application: 360Giving","kind":null,"rank":null},
  {"code":"expenditure","parent":null,"label":{"en":"Expenditure","zh":"支出"},"note":"spent by the receiver; IATI 4","source":"IATI transaction types; application: 360Giving","kind":null,"rank":null},
  {"code":"incoming-funds","parent":null,"label":{"en":"Incoming funds","zh":"收到资金"},"note":"received from outside; IATI 1","source":"IATI transaction types; application: 360Giving","kind":null,"rank":null},
  {"code":"equity","parent":null,"label":{"en":"Equity","zh":"股权投入"},"note":"","source":"IATI transaction types; application: 360Giving","kind":null,"rank":null},
  {"code":"guarantee","parent":null,"label":{"en":"Guarantee","zh":"担保"},"note":"contingent: never added to cash","source":"IATI transaction types; application: 360Giving","kind":null,"rank":null},
  {"code":"matching","parent":null,"label":{"en":"Matching funds","zh":"配套资金"},"note":"by source: local, enterprise, bank, other; ours","source":"IATI transaction types; application: 360Giving","kind":null,"rank":null},
  {"code":"refund","parent":null,"label":{"en":"Refund","zh":"退回"},"note":"negative disbursement; ours","source":"IATI transaction types; application: 360Giving","kind":null,"rank":null},
  {"code":"release","parent":null,"label":{"en":"Release of a promise","zh":"释放承诺"},"note":"what was promised and will not be paid: negative commitment; ours","source":"IATI transaction types; application: 360Giving","kind":null,"rank":null},
  {"code":"guarantee-call","parent":null,"label":{"en":"Guarantee or loan called","zh":"代偿或核销"},"note":"what was contingent and is lost: less contingent, never cash by itself; ours","source":"IATI transaction types; application: 360Giving","kind":null,"rank":null},
  {"code":"guarantee-release","parent":null,"label":{"en":"Guarantee or loan released","zh":"解除担保或贷款收回"},"note":"what was contingent and is not any more; ours","source":"IATI transaction types; application: 360Giving","kind":null,"rank":null},
] as const;
