import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commands } from '../commands/commands.ts'
import { createTestChat, sampleProblems } from '../testing/index.ts'
import { emptyMemory } from './memory.ts'

const pieces = [
  '12号',
  '15',
  '问题3',
  '第二个',
  '99号',
  '已',
  '报',
  '县水务局',
  '审核',
  '整改',
  '完成',
  '了',
  '吗',
  '6月14日',
  '昨天',
  '明天',
  '2月30日',
  '如果',
  '听说',
  '请',
  '尽快',
  '销号',
  '没',
  '进展',
  '：',
  '，',
  '登记',
  '新问题',
  '牵头单位',
  '改成',
  '县住建局',
  '撤销',
  '下一步',
  '谁',
  '为什么',
  '市级',
  '一般性问题',
  '@整改助手',
  'problem 12',
  'submitted',
  'yesterday',
  'closed',
  'undo',
  'change',
  'lead unit',
  '**',
  '<@all>',
  '\u202e',
  '\n',
  '👍',
  '不对',
  '是15号',
  '取消',
  '还有呢',
  '2',
  '绑定',
  '@李四',
  '联络员',
  '管理员',
  '委托',
  '代我到',
  '7月1日',
  '延期到',
  '12月31日',
  '依据',
  '县政府批复',
  '催办',
  '督办',
  '反弹',
  '重难点问题',
  '移交日期',
  '昭通市',
  '措施',
  '导出台账',
]
const message = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((parts) => parts.join('')),
  fc.constantFrom(...commands.flatMap(({ examples }) => [...examples.zh, ...examples.en])),
)
/** What confirms. Everything else may be said a hundred times. */
const confirms =
  /确认|确定|^是|对|没错|正确|好|行|可以|嗯|同意|登记吧|写吧|保存|提交|y|ok|sure|fine|right|correct|confirm|go ahead|do it/i

describe('whatever is said', () => {
  it('never throws, and never writes without a confirmation', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 6 }), fc.boolean(), async (texts, inGroup) => {
        const test = createTestChat({ problems: sampleProblems, chat: inGroup ? '群' : null })
        for (const text of texts) {
          const outcome = await test.say('张三', text, { toBot: true })
          expect(outcome.replies.every(({ text: reply }) => reply.trim() !== '')).toBe(true)
          if (!confirms.test(text)) expect([...test.ledger.writes, ...test.people()]).toHaveLength(0)
          if (confirms.test(text)) return
        }
      }),
      { numRuns: 400 },
    )
  })

  it('says the same to the same words, and remembers plain JSON', async () => {
    await fc.assert(
      fc.asyncProperty(message, async (text) => {
        const [one, two] = [createTestChat({ problems: sampleProblems }), createTestChat({ problems: sampleProblems })]
        const first = await one.say('张三', text)
        const second = await two.say('张三', text)
        expect(second.replies).toEqual(first.replies)
        expect(JSON.parse(JSON.stringify(first.memory))).toEqual(first.memory)
      }),
      { numRuns: 200 },
    )
  })

  it('shows nothing of it as markup', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('<@all>', '**b**', '[a](http://x.cn)', '`c`', '# h', '> q', 'note'), {
          minLength: 1,
          maxLength: 5,
        }),
        async (parts) => {
          const test = createTestChat({ problems: sampleProblems })
          const { replies } = await test.say('张三', `12号进展：${parts.join(' ')}`)
          for (const { markdown } of replies) {
            const rest = markdown.split('\n').map((line) => line.replace(/^(?:\*\*(.*)\*\*|- |> )/, '$1'))
            expect(rest.join('\n')).not.toMatch(/[<>*`[\]#]|:\/\//)
          }
        },
      ),
      { numRuns: 100 },
    )
  })
})

it('starts with an empty memory that nobody changes', async () => {
  await createTestChat({ problems: sampleProblems }).say('张三', '12号下一步')
  expect(emptyMemory).toEqual({ people: {} })
})
