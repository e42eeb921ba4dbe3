/**
 * Words with the name of a step in them that do not say that the step was taken: the papers for it, its time, the waiting for it. They
 * hide the shorter name.
 */

// biome-ignore format: a list
const acts = [
  '验收', '销号', '现场验收', '检查验收', '验收销号', '自查自验', '自验', '论证', '评审', '审核', '审批', '审议', '移交', '备案', '延期', '整改完成', '完成',
  '印发', '反弹', '审签', '办结',
]
// biome-ignore format: a list
const things = [
  '材料', '资料', '申请', '报告', '请示', '手续', '条件', '标准', '时限', '时间', '期限', '日期', '方案', '计划', '组', '办法', '要求', '流程',
  '程序', '情况', '台账', '清单', '名单', '通知', '工作', '单位', '部门', '人员', '专家', '表', '阶段', '环节', '准备', '进度', '率', '前',
  '问题', '结论', '依据', '责任', '主体', '对象', '方式',
]
// biome-ignore format: a list
const waits = ['拟', '待', '等', '等待', '等候', '具备', '符合', '满足', '未', '准备', '可', '可以', '要求', '建议', '迎接', '配合']
const awaited = [
  '验收',
  '销号',
  '现场验收',
  '检查验收',
  '验收销号',
  '审核',
  '审批',
  '审议',
  '备案',
  '论证',
  '印发',
  '审签',
  '批复',
]

export const shadowPhrases: readonly string[] = [
  ...acts.flatMap((act) => things.map((thing) => `${act}${thing}`)),
  ...waits.flatMap((wait) => awaited.map((act) => `${wait}${act}`)),
  ...[
    '整改时限',
    '整改方案',
    '整改措施',
    '整改目标',
    '整改要求',
    '整改通知',
    '印发稿',
    '征求意见',
    '送审稿',
    '上会材料',
    '上会议题',
    '签字稿',
    ...['苗头', '迹象', '风险', '隐患', '趋势', '可能'].map((sign) => `反弹${sign}`),
    '等下发',
    '待会发',
    ...['发', '下发', '印发', '下', '下达', '出具'].flatMap((verb) => [
      `${verb}督办`,
      `${verb}催办`,
      `${verb}了督办`,
      `${verb}了催办`,
    ]),
    '报告会',
  ],
  ...[
    'acceptance papers',
    'acceptance documents',
    'close-out papers',
    'ready for acceptance',
    'ready for close-out',
    'review meeting',
  ],
]
