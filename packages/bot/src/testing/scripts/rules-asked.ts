import type { Script } from '../script.ts'

/** Questions about the rules of five places, without a problem of the ledger. */
export const rulesAsked: readonly Script[] = [
  {
    title: 'the rules of this county',
    lines: [
      { says: '市级一般性问题谁验收', intent: 'rule', replies: ['县人民政府', '施甸县长效机制方案'] },
      { says: '施甸县市级一般性问题谁验收', intent: 'rule', replies: '县人民政府' },
    ],
  },
  {
    title: 'the rules of other places are answered by their own documents',
    lines: [
      { says: '楚雄州市级一般性问题怎么销号', intent: 'rule', replies: '楚雄州长效机制', without: '施甸' },
      { says: '格尔木市怎么验收', replies: '格尔木市实施方案', without: '施甸' },
      { says: '昆明市整改问题谁验收', replies: ['新闻报道', '不能当依据'], without: '施甸' },
    ],
  },
  {
    title: 'a document without the phase that was asked for says so and tells what it has',
    lines: [{ says: '昭通市整改方案谁审核', intent: 'rule', replies: ['没有写制定整改方案', '市级开展验收认定'] }],
  },
  {
    title: 'a place whose rules are not there is told, with those that are',
    lines: [
      {
        says: '大理州市级一般性问题谁验收',
        intent: 'rule',
        replies: ['没有大理州的规则', '昭通市'],
        without: '县人民政府组织',
      },
    ],
  },
  {
    title: 'measures and requirements of a problem, with what is in doubt',
    lines: [
      { says: '12号可以采取什么措施', replies: ['可以采取的措施', '依据', '由人认定'] },
      { says: '12号销号条件满足了吗', replies: '要求' },
    ],
  },
  {
    title: 'a place whose problems are not kept here',
    lines: [
      { says: '昆明有哪些问题', intent: 'list', replies: '本台账没有云南省昆明市的问题' },
      { says: '大理市级一般性问题谁验收', intent: 'rule', replies: '没有大理的规则' },
      { says: '施甸有哪些问题', intent: 'list', replies: '12号' },
    ],
  },
  {
    title: 'the basis of an extension may begin with the word for it',
    lines: [
      { says: '12号延期到7月15日', replies: '延期的依据是什么' },
      { says: '依据县政府批复施政复〔2023〕8号', pending: true, replies: '施政复〔2023〕8号' },
    ],
  },
]
