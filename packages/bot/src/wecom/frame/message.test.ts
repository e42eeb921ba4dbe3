import { describe, expect, it } from 'vitest'
import { readEvent } from './event.ts'
import { readFrame } from './frame.ts'
import { readMessage } from './message.ts'

const group = { msgid: 'm1', aibotid: 'b', chatid: 'wrGroup', chattype: 'group', from: { userid: 'zhang' } }
const single = { msgid: 'm1', aibotid: 'b', chattype: 'single', from: { userid: 'zhang' } }

describe('a message', () => {
  it('of a group is told from one in private', () => {
    const text = { msgtype: 'text', text: { content: '@整改助手 第12项' } }
    expect(readMessage({ ...group, ...text })).toEqual({
      id: 'm1',
      chat: 'wrGroup',
      user: 'zhang',
      text: '@整改助手 第12项',
      media: [],
    })
    expect(readMessage({ ...single, ...text })).toMatchObject({ chat: null })
  })

  it('that was spoken says what WeCom heard', () => {
    expect(readMessage({ ...single, msgtype: 'voice', voice: { content: '12号下一步' } })).toMatchObject({
      text: '12号下一步',
    })
  })

  it('with pictures has its words and its pictures', () => {
    const mixed = {
      msg_item: [
        { msgtype: 'text', text: { content: '12号现场' } },
        { msgtype: 'image', image: { url: 'https://x.qq.com/1', aeskey: 'k' } },
        { msgtype: 'image', image: { url: 'https://x.qq.com/2', aeskey: 'k' } },
      ],
    }
    expect(readMessage({ ...group, msgtype: 'mixed', mixed })).toMatchObject({
      text: '12号现场',
      media: [{ kind: 'image', url: 'https://x.qq.com/1' }, { url: 'https://x.qq.com/2' }],
    })
  })

  it('that is a file names it', () => {
    const file = { url: 'https://x.qq.com/1', aeskey: 'k', filename: '验收报告.pdf' }
    expect(readMessage({ ...single, msgtype: 'file', file })).toMatchObject({
      text: '',
      media: [{ kind: 'file', name: '验收报告.pdf' }],
    })
  })

  it('that quotes carries the words of the quote', () => {
    const quote = { msgtype: 'text', text: { content: '**12号**今天到期' } }
    const text = { content: '下一步呢' }
    expect(readMessage({ ...group, msgtype: 'text', text, quote })).toMatchObject({ quote: '**12号**今天到期' })
  })

  it.each([undefined, null, 5, {}, { ...group, from: {} }, { ...group, msgtype: 'event' }, { ...single, msgid: '' }])(
    'is none: %j',
    (body) => expect(readMessage(body)).toBeUndefined(),
  )
})

describe('an event', () => {
  const click = { event_key: 'confirm', task_id: 't1' }

  it.each([
    ['nested', { eventtype: 'template_card_event', template_card_event: click }],
    ['flat', { eventtype: 'template_card_event', ...click }],
  ])('of a click is read %s', (_, event) => {
    expect(readEvent({ ...group, msgtype: 'event', event })).toEqual({
      kind: 'click',
      id: 'm1',
      user: 'zhang',
      chat: 'wrGroup',
      task: 't1',
      key: 'confirm',
    })
  })

  it('that nobody foresaw has its name', () => {
    expect(readEvent({ msgtype: 'event', event: { eventtype: 'auth_change_event' } })).toEqual({
      kind: 'other',
      name: 'auth_change_event',
    })
    expect(readEvent({ event: { eventtype: 'disconnected_event' } })).toEqual({ kind: 'kicked' })
    expect(readEvent({ event: {} })).toBeUndefined()
  })
})

it.each(['', 'x', '[]', '{}', '{"headers":{}}', '{"headers":{"req_id":1}}', 'null'])('%j is no frame', (text) => {
  expect(readFrame(text)).toBeUndefined()
})

it('an acknowledgement without a code has nothing against the frame', () => {
  expect(readFrame('{"headers":{"req_id":"r"}}')).toMatchObject({ ack: { code: 0 } })
})
