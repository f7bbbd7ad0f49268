// Made from codes/scorecard-example.json by "npm run derive"; change that file instead.
export const scorecardExample = {
 "id": "scorecard-example",
 "label": {
  "en": "Innovation-centre scorecard (part, as one province publishes it)",
  "zh": "制造业创新中心评分表(部分,省级示例)"
 },
 "source": "provincial score sheets for manufacturing innovation centres",
 "form": "each item is piecewise linear: points [[input, score], …], flat outside the ends; a missing input scores nothing and is listed, never zero by silence",
 "total": 100,
 "seen": "the two groups carry 45 + 50 points; the other 5, and most items of the second group, were not seen",
 "groups": [
  {
   "code": "construction",
   "weight": 45,
   "items": [
    {
     "code": "rd_staff_share",
     "unit": "share",
     "max": 7,
     "points": [
      [
       0.1,
       0
      ],
      [
       0.5,
       7
      ]
     ]
    },
    {
     "code": "experts_phd",
     "unit": "score",
     "max": 5
    },
    {
     "code": "alliance_mix",
     "unit": "score",
     "max": 3
    },
    {
     "code": "provincial_platforms",
     "unit": "count",
     "max": 4
    },
    {
     "code": "top3_shareholder",
     "unit": "boolean",
     "max": 3
    },
    {
     "code": "investors",
     "unit": "score",
     "max": 2
    },
    {
     "code": "own_lab_or_line",
     "unit": "score",
     "max": 13
    },
    {
     "code": "mechanisms",
     "unit": "score",
     "max": 4
    },
    {
     "code": "goals",
     "unit": "score",
     "max": 4
    }
   ]
  },
  {
   "code": "operation",
   "weight": 50,
   "items": [
    {
     "code": "rd_spend",
     "unit": "CNY a year",
     "max": 10,
     "points": [
      [
       0,
       0
      ],
      [
       5000000,
       10
      ]
     ],
     "note": "only the upper point is published; the straight line below it is ours"
    }
   ]
  }
 ],
 "variant": {
  "code": "rd_share_of_cost",
  "unit": "share",
  "max": 10,
  "points": [
   [
    0.1,
    0
   ],
   [
    0.3,
    10
   ]
  ],
  "note": "used by another province"
 }
} as const;
