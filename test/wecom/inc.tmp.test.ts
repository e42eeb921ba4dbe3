import { it } from 'vitest'
import { startServer } from '/work/main/test/system/server.ts'
it('x', async () => {
  const s = await startServer({ SAMPLE: '1' })
  const kinds = ['下一步是什么', '什么时候到期', '由谁负责']
  const a = new Map<string,string>()
  for (let n=1;n<=24;n++) for (const k of kinds) { const t=`问题${n}${k}`; a.set(t,(await s.say(t,{user:'ref'})).answer.replies[0].markdown) }
  for (const [t,x] of a) for (const [u,y] of a) if (t!==u && y.includes(x)) console.log('INCL', t, 'in', u)
  console.log(a.get('问题20下一步是什么')); console.log('---'); console.log(a.get('问题20什么时候到期'))
})
