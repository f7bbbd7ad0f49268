// Made from codes/instrument-sharing.json by "npm run derive"; change that file instead.
export const instrumentSharing = {
 "id": "instrument-sharing",
 "label": {
  "en": "Sharing rules for large instruments",
  "zh": "大型科研仪器开放共享规则"
 },
 "currency": "CNY",
 "source": "State Council 2014 No. 70 and the duplicate-review rules of 2019; the averages are those published for the 2019 round (25 ministries, 344 units, 42,000 instruments)",
 "parameters": [
  {
   "code": "evaluate_from_price",
   "value": 500000,
   "unit": "CNY",
   "means": "an instrument at or above this price enters the yearly evaluation; hours captured automatically"
  },
  {
   "code": "duplicate_review_from_price",
   "value": 2000000,
   "unit": "CNY",
   "means": "a new purchase at or above needs a duplicate review"
  },
  {
   "code": "major_from_price",
   "value": 10000000,
   "unit": "CNY",
   "means": "reported apart"
  },
  {
   "code": "full_hours",
   "value": 1200,
   "unit": "effective hours a year",
   "means": "at or above counts as fully used; buying another can be justified"
  }
 ],
 "averages_2019": {
  "effective_hours": 1440,
  "external_hours": 240,
  "sharing_rate": 0.16,
  "effective_hours_major": 964,
  "sharing_rate_major": 0.34,
  "on_network_rate": 0.95
 },
 "formulas": {
  "sharing_rate": "external_hours / effective_hours"
 },
 "review": {
  "axes": [
   "relevance",
   "necessity",
   "reasonableness"
  ],
  "buy_when_any": [
   "no equivalent in the area",
   "equivalents are fully used (effective hours >= full_hours)",
   "equivalents do not fit the technical need",
   "other reasons of the rules, entered by the workspace (8 conditions in all)"
  ]
 },
 "evaluation_grades": [
  {
   "code": "excellent",
   "zh": "优秀",
   "score": 4
  },
  {
   "code": "good",
   "zh": "良好",
   "score": 3
  },
  {
   "code": "pass",
   "zh": "合格",
   "score": 2
  },
  {
   "code": "poor",
   "zh": "较差",
   "score": 1
  }
 ]
} as const;
