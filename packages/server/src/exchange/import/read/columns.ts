import { squeeze } from './words.ts'

/** What a column of a ledger holds. `ignored` columns have no place in the ledger and are named in the preview. */
export const columnFields = [
  'number',
  'title',
  'description',
  'source',
  'level',
  'severity',
  'lead',
  'responsible',
  'supporting',
  'personInCharge',
  'goal',
  'measures',
  'timeLimit',
  'status',
  'progress',
  'handed-over',
  'plan-issued',
  'rectified',
  'self-inspection',
  'acceptance',
  'closed',
  'closed-on',
  'extension',
  'look-back',
  'look-back-result',
  'relapsed',
  'ignored',
] as const
export type ColumnField = (typeof columnFields)[number]

const when = '(?:时间|日期|年月日|年月)'
const unit = '(?:单位|部门|主体)'

/**
 * What the headings of ledgers mean, most particular first. The heading is squeezed, without brackets, and carries the
 * headings above it in front, so that “市级验收” over “时间” reads 市级验收时间.
 */
const meanings: readonly (readonly [RegExp, ColumnField])[] = [
  [/^(?:问题)?(?:整改)?(?:第一)?责任人(?:姓名)?(?:及职务)?$/, 'personInCharge'],
  [/(?:姓名|责任人|负责人|联系人|联络员|领导|电话|手机|联系方式|职务|签字|签名)$/, 'ignored'],
  [/(?:文号|编码|照片|附件|佐证|经纬度|坐标|投资|资金|预警|备案单位|分值|得分|排名)/, 'ignored'],
  [/^(?:备注|说明|备考|备注说明|其他说明|附注)$/, 'ignored'],
  [/^(?:序号?|编号|问题(?:序号|编号)|号|no\.?|number)$/i, 'number'],
  [/回头看.*(?:结果|结论|情况|意见)$/, 'look-back-result'],
  [/回头看/, 'look-back'],
  [/反弹/, 'relapsed'],
  [/(?:延期|延长|调整时限|时限调整)/, 'extension'],
  [new RegExp(`(?:销号|清号)${when}$|${when}.*销号$`), 'closed-on'],
  [/(?:是否|有无|已)?(?:完成)?(?:验收)?销号(?:情况|状态|与否)?$/, 'closed'],
  [/自查自验|自查验收|自验/, 'self-inspection'],
  [/验收/, 'acceptance'],
  [new RegExp(`(?:移交|交办|转办|反馈|接收)(?:问题)?${when}`), 'handed-over'],
  [new RegExp(`(?:方案)(?:印发|制定|出台)?${when}|印发方案${when}`), 'plan-issued'],
  [new RegExp(`(?:计划|要求|应|拟|预计|限期|目标)(?:整改)?完成${when}`), 'timeLimit'],
  [/(?:整改|完成|办理|办结)?(?:时限|期限|限期)(?:要求)?$|完成时限|限期整改/, 'timeLimit'],
  [new RegExp(`(?:实际|整改)?(?:完成|办结|完工)(?:整改)?${when}$|^整改完成$`), 'rectified'],
  [/(?:进展|进度|推进|落实|办理|完成|整改)(?:情况|成效)|进展$|整改(?:成效|落实情况)|工作进展/, 'progress'],
  [
    /(?:整改|完成|办理|进展|进度|推进)?(?:状态|进度)$|是否(?:按期|按时)?(?:完成|整改到位|完成整改)(?:整改)?$|完成与否$/,
    'status',
  ],
  [/(?:问题)?(?:来源|出处|渠道|发现途径|发现方式)$/, 'source'],
  [/(?:问题)?(?:级别|层级|层面)$/, 'level'],
  [/(?:严重|重要|问题)(?:程度|性质|类别|分类|类型|等级)$|^类别$|^性质$|^分类$/, 'severity'],
  [new RegExp(`(?:牵头|主责|主办|总牵头|整改牵头)(?:责任|整改)?${unit}|^牵头$|${unit}.*牵头$`), 'lead'],
  [new RegExp(`(?:配合|协办|协助|参与|参加)(?:责任|整改)?${unit}|^配合$|${unit}.*配合$`), 'supporting'],
  [new RegExp(`(?:督导|督办|监管|验收|销号|包保|填报|报送|备案)${unit}`), 'ignored'],
  [new RegExp(`(?:责任|整改|承办|落实|实施|主体责任)(?:责任)?${unit}|^责任分工$|^${unit}$|^责任$`), 'responsible'],
  [/目标|整改要求$|整改标准/, 'goal'],
  [/措施|整改方案$|整改内容$|整改任务$|工作举措/, 'measures'],
  [
    /(?:问题)(?:的)?(?:具体|主要|详细)?(?:描述|详情|表现|具体情况|概况|简述|情况)|具体(?:问题|表现|情形)|(?:详细|基本|主要)(?:情况|描述)$|^描述$|问题简介/,
    'description',
  ],
  [/问题(?:名称|标题|题目)$|^(?:名称|标题|点位名称)$/, 'title'],
  [
    /^(?:(?:反馈|存在|突出|主要|披露|发现|移交|整改|生态环境|具体|涉及)*(?:的)?问题(?:清单|内容|点位)?|整改事项|事项|事项内容|反馈意见|任务内容)$/,
    'title',
  ],
]

/** A column that an export has worked out by the rules: an import passes over it. */
export const isByRules = (heading: string): boolean => /[(（]按规则[)）]/.test(heading)

/** What a heading means; undefined where nobody can say. */
export function fieldOfHeading(heading: string): ColumnField | undefined {
  if (isByRules(heading)) return 'ignored'
  const words = squeeze(heading)
    .replace(/[“”"'「」《》*:：]/g, '')
    .replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, '')
  if (words === '' || words.length > 30) return undefined
  return meanings.find(([pattern]) => pattern.test(words))?.[1]
}
