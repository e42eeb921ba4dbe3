import { describe, expect, it } from 'vitest'
import { actNames, type StepName, scanSteps } from './steps.ts'

const lexicon: readonly StepName[] = [
  ...Object.entries(actNames).map(([id, { zh, en }]) => ({ id, names: [...zh, ...en] })),
  { id: 'first-report', names: ['报县级牵头部门审核', '报…审核'] },
]

const short = (text: string): string =>
  scanSteps(text, lexicon)
    .map(({ words, ids }) => `${words}=${ids.join('/')}`)
    .join(' | ')

describe('steps by their many names', () => {
  it.each([
    ['12号6月14日已报县水务局审核', '报县水务局审核=review/first-report'],
    ['12号报县级牵头部门审核了', '报县级牵头部门审核=first-report'],
    ['县政府同意', '县政府同意=consent'],
    ['上会了', '上会=deliberate'],
    ['过会', '过会=deliberate'],
    ['会议审议', '会议审议=deliberate'],
    ['专家论证', '专家论证=appraise'],
    ['方案印发', '方案印发=issue'],
    ['发文了', '发文=issue'],
    ['整改完成', '整改完成=rectify'],
    ['整改到位', '整改到位=rectify'],
    ['整改完了', '整改完了=rectify'],
    ['自查自验', '自查自验=self-inspect'],
    ['自验', '自验=self-inspect'],
    ['现场验收', '现场验收=accept-on-site'],
    ['检查验收', '检查验收=accept'],
    ['验收', '验收=accept'],
    ['验收销号', '验收销号=accept-and-close'],
    ['审签', '审签=sign-off'],
    ['领导签字', '领导签=sign-off'],
    ['销号', '销号=close'],
    ['销账', '销账=close'],
    ['抄送市推长办备案', '抄送=copy | 备案=file'],
    ['移交', '移交=handed-over'],
    ['交办', '交办=handed-over'],
    ['进展', '进展=progress'],
    ['12号完成了', '完成=done'],
    ['12号已报', '已报=submit'],
    ['12号已报县水务局审核', '报县水务局审核=review/first-report'],
    ['姚关镇已完成12号整改', '完成12号整改=rectify'],
    ['延期到7月15日', '延期到=extended'],
    ['退回修改', '退回修改=returned'],
    ['已申请验收', '申请验收=request'],
    ['报请县政府现场验收', '报请县政府现场验收=request'],
    ['submitted to the water bureau for review', 'submitted to the water bureau for review=review'],
    ['problem 12 was closed out', 'closed out=close'],
    ['handed over on June 1', 'handed over=handed-over'],
  ])('%s → %s', (text, steps) => {
    expect(short(text)).toBe(steps)
  })

  it.each(['验收组到了', '待验收', '12号整改完成情况', '销号条件', '整改方案', '验收标准', 'undone', 'enclosed', ''])(
    '%s names no step',
    (text) => {
      expect(short(text)).toBe('')
    },
  )

  it('keeps a name that the caller gives, even where it hides another', () => {
    expect(scanSteps('待验收', [{ id: 'waiting', names: ['待验收'] }])).toMatchObject([
      { ids: ['waiting'], start: 0, end: 3 },
    ])
  })
})
