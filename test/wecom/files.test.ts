import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { startServer } from '../system/server.ts'
import { enter, simulate, startOffice } from './office.ts'
import type { Simulator } from './simulator/simulator.ts'

const zhang = { zhang: { name: '张三', role: 'office' } }
const PNG = '89504e47'
const ZIP = '504b0304'

/** The files that were handed over, put together again from their pieces. */
function uploads({ frames }: Simulator) {
  return frames.flatMap(({ cmd, body }, index) => {
    if (cmd !== 'aibot_upload_media_init') return []
    const pieces = frames.slice(index + 1, index + 1 + body.total_chunks).map((frame) => frame.body.base64_data)
    const bytes = Buffer.concat(pieces.map((piece: string) => Buffer.from(piece, 'base64')))
    const isWhole = bytes.length === body.total_size && createHash('md5').update(bytes).digest('hex') === body.md5
    return [{ name: body.filename as string, media: body.type, start: bytes.subarray(0, 4).toString('hex'), isWhole }]
  })
}

const kinds = (simulator: Simulator) => simulator.seen({ chat: 'g' }).map(({ kind }) => kind)

it('the ledger comes as a file and the chart as a picture, after the words that announce them', async () => {
  const simulator = await simulate()
  await startOffice(simulator)
  simulator.speak({ user: 'zhang', chat: 'g', text: '@整改助手 导出台账' })
  await expect.poll(() => kinds(simulator)).toEqual(['stream', 'file'])
  simulator.speak({ user: 'zhang', chat: 'g', text: '@整改助手 挂图' })
  await expect.poll(() => kinds(simulator)).toEqual(['stream', 'file', 'stream', 'image'])
  expect(uploads(simulator)).toEqual([
    { name: '整改台账-2023-06-20.xlsx', media: 'file', start: ZIP, isWhole: true },
    { name: '挂图-2023-06-20.png', media: 'image', start: PNG, isWhole: true },
  ])
  expect(simulator.seen({ chat: 'g' })[0]?.text).not.toContain('/api/')
  expect(simulator.violations).toEqual([])
})

it('a notice that was confirmed comes as a draft, and says in the ledger which kind it is', async () => {
  const simulator = await simulate()
  const server = await startOffice(simulator)
  await enter(server, zhang)
  simulator.speak({ user: 'zhang', chat: 'g', text: '给12号发督办通知，6月28日前回复' })
  await expect.poll(() => kinds(simulator)).toEqual(['stream', 'card'])
  expect(uploads(simulator)).toEqual([])
  simulator.speak({ user: 'zhang', chat: 'g', text: '确认' })
  await expect.poll(() => kinds(simulator).at(-1)).toBe('file')
  expect(uploads(simulator)).toEqual([
    { name: '12号督办通知2023-1（草稿）.docx', media: 'file', start: ZIP, isWhole: true },
  ])
  const { events } = await server.get('/api/v1/problems/12')
  expect(events.at(-1)).toMatchObject({
    type: 'notice-issued',
    notice: '2023-1',
    note: '督办通知',
    until: '2023-06-28',
  })
})

it('a link that breaks during the upload costs nothing: the file comes on the next one', async () => {
  const simulator = await simulate()
  await startOffice(simulator)
  simulator.speak({ user: 'zhang', chat: 'g', text: '@整改助手 导出台账' })
  await expect.poll(() => simulator.frames.some(({ cmd }) => cmd === 'aibot_upload_media_init')).toBe(true)
  simulator.drop()
  await expect.poll(() => kinds(simulator).at(-1), { timeout: 20_000 }).toBe('file')
  expect(kinds(simulator).filter((kind) => kind === 'file')).toHaveLength(1)
})

it('on the web the words say where the file is, narrowed as it was asked for, and it is there', async () => {
  const server = await startServer()
  const { answer } = await server.say('导出姚关镇的问题')
  const address = /\/api\/v1\/export\.xlsx\S*/.exec(answer.replies[0].text)?.[0] ?? ''
  expect(new URL(address, server.url).searchParams.get('unit')).toBe('姚关镇人民政府')
  const [own, all] = await Promise.all(
    [address, '/api/v1/export.xlsx'].map(async (path) => {
      const response = await fetch(new URL(path, server.url))
      expect(response.status).toBe(200)
      return Buffer.from(await response.arrayBuffer())
    }),
  )
  expect(own?.subarray(0, 4).toString('hex')).toBe(ZIP)
  expect(own?.length).toBeLessThan(all?.length ?? 0)
  const picture = await fetch(`${server.url}/chart.png?status=overdue&status=nonsense`)
  expect(picture.headers.get('content-type')).toBe('image/png')

  await server.say('催办12号')
  const confirmed = await server.say('确认')
  const draft = /\/api\/v1\/problems\/12\/notices\/2023-1\.docx/.exec(confirmed.answer.replies[0].text)?.[0] ?? ''
  const document = await fetch(new URL(draft, server.url))
  expect(decodeURIComponent(document.headers.get('content-disposition') ?? '')).toContain('12号催办通知2023-1（草稿）')
  expect((await fetch(`${server.url}/api/v1/problems/12/notices/2023-2.docx`)).status).toBe(404)
})
