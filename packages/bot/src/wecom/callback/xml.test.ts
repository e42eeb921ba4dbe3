import { expect, it } from 'vitest'
import { messageOfApp, readXml } from './xml.ts'

const text = (content: string, id = '4561255354251345929') =>
  `<xml><ToUserName><![CDATA[ww1]]></ToUserName><FromUserName><![CDATA[zhang]]></FromUserName><CreateTime>1409659813</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${content}]]></Content><MsgId>${id}</MsgId><AgentID>218</AgentID></xml>`

it('a text is read with every digit of its id', () => {
  expect(messageOfApp(readXml(text('12号 <完成> & 007')) ?? {})).toEqual({
    id: 'app-4561255354251345929',
    chat: null,
    user: 'zhang',
    text: '12号 <完成> & 007',
    media: [],
  })
})

it.each([
  '',
  'no xml',
  '<xml>',
  '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xml><MsgType>&a;</MsgType></xml>',
])('what is no message is none: %j', (xml) => {
  expect(messageOfApp(readXml(xml) ?? {})).toBeUndefined()
})
