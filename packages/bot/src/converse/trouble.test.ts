import { describe, expect, it } from 'vitest'
import { createTestChat, sampleProblems, shouldReply, textOf } from '../testing/index.ts'
import { converse } from './converse.ts'
import { emptyMemory } from './memory.ts'

const office = { id: '张三', role: 'office' } as const
const chat = () => createTestChat({ problems: sampleProblems })

describe('a ledger that fails', () => {
  it('names a damaged problem and answers about the others', async () => {
    const test = chat()
    test.ledger.damage(12)
    await shouldReply(test, '张三', '12号下一步', { replies: ['问题12的记录已损坏', '联系管理员'] })
    await shouldReply(test, '张三', 'what is next for problem 12', { replies: 'The record of problem 12 is damaged' })
    await shouldReply(test, '张三', '15号下一步', { replies: '15号' })
    await shouldReply(test, '张三', '哪些问题逾期了', { replies: '12号的记录读不出来，没有算在内' })
  })

  it('keeps what waits when the record cannot be read at the moment of confirming', async () => {
    const test = chat()
    await test.say('张三', '12号6月14日已报县水务局审核')
    test.ledger.damage(12)
    const outcome = await test.say('张三', '确认')
    expect(textOf(outcome)).toContain('已损坏')
    expect(test.ledger.writes).toHaveLength(0)
  })

  it('says that nobody knows whether it was written, and a second confirmation does not write it twice', async () => {
    const test = chat()
    await test.say('张三', '12号6月14日已报县水务局审核')
    test.ledger.failNextWrite('after')
    await shouldReply(test, '张三', '确认', { replies: ['不能确定', '再回复一次'] })
    await shouldReply(test, '张三', '确认', { replies: '没有重复' })
    expect(test.ledger.writes).toHaveLength(1)
  })

  it('writes on the second confirmation what the first did not reach', async () => {
    const test = chat()
    await test.say('张三', '12号6月14日已报县水务局审核')
    test.ledger.failNextWrite('before')
    await shouldReply(test, '张三', '确认', { replies: '不能确定' })
    await shouldReply(test, '张三', '确认', { replies: '已登记：12号' })
    expect(test.ledger.writes).toHaveLength(1)
  })

  it('answers in a sentence when everything fails', async () => {
    const test = chat()
    const broken = { ...test.ledger, all: () => Promise.reject(new Error('EIO')) }
    const ports = { ledger: broken, today: '2023-06-20', now: '2023-06-20T09:00:00+08:00', who: office }
    const message = { user: '张三', chat: null, addressed: true, text: '12号下一步' }
    expect(textOf(await converse(message, emptyMemory, ports))).toContain('故障')
    const english = { ...message, text: 'what is next for problem 12' }
    expect(textOf(await converse(english, emptyMemory, ports))).toContain('Something went wrong')
  })
})

describe('a crash between the write and what is remembered of it', () => {
  it('is healed by the next confirmation, without a second write', async () => {
    const { ledger } = chat()
    const ports = { ledger, today: '2023-06-20', now: '2023-06-20T09:00:00+08:00', who: office }
    const said = (text: string) => ({ user: '张三', chat: null, addressed: true, text })
    const proposed = await converse(said('12号6月14日已报县水务局审核'), emptyMemory, ports)
    await converse(said('确认'), proposed.memory, ports)
    const again = await converse(said('确认'), proposed.memory, ports)
    expect(textOf(again)).toContain('没有重复')
    expect(ledger.writes).toHaveLength(1)
  })
})

describe('data that the rules cannot judge', () => {
  it('is said, and does not hide the other problems', async () => {
    const [first] = sampleProblems
    const odd = { ...first!, number: 40, facts: { supervisor: 'nobody' } }
    const test = createTestChat({ problems: [...sampleProblems, odd] })
    await shouldReply(test, '张三', '40号下一步', { replies: '算不出来' })
    await shouldReply(test, '张三', '哪些问题逾期了', { replies: ['12号', '40号的记录读不出来'] })
  })
})
