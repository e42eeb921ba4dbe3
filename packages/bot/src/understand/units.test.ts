import { describe, expect, it } from 'vitest'
import { scanUnits, type UnitMention, type UnitName } from './units.ts'

const directory: readonly UnitName[] = [
  { name: '县水务局', en: 'Shidian County Water Bureau' },
  { name: '县发展和改革局', en: 'County Development and Reform Bureau' },
  { name: '县自然资源局' },
  { name: '市生态环境局施甸分局' },
  { name: '县住房和城乡建设局' },
  { name: '县农业农村局' },
  { name: '县林业和草原局' },
  { name: '县工业信息商务科技局' },
  { name: '县推长办', aliases: ['县长江办公室'] },
  { name: '县人民政府' },
  { name: '云南施甸产业园区管委会' },
  { name: '姚关镇人民政府', en: 'Yaoguan Town' },
  { name: '甸阳镇人民政府' },
  { name: '太平镇人民政府' },
  { name: '旧城乡人民政府' },
  { name: '木老元布朗族彝族乡人民政府' },
  { name: '施甸县水务有限责任公司' },
]

/** The official name, `~` where not certain, `own`, `unknown:words`; mentions apart by a bar. */
const short = (mentions: readonly UnitMention[]): string => mentions.map(inShort).join(' | ')

function inShort({ candidates, own, unknown, certain, words }: UnitMention): string {
  if (unknown) return `unknown:${words}`
  return `${certain ? '' : '~'}${own ? 'own' : candidates.join('/')}`
}

describe('units', () => {
  it.each([
    ['县水务局', '县水务局'],
    ['水务局', '县水务局'],
    ['水务局的问题', '县水务局'],
    ['水务', '~县水务局'],
    ['水利局', '县水务局'],
    ['县水利局', '县水务局'],
    ['6月14日已报县水务局审核', '县水务局'],
    ['由县水务局牵头', '县水务局'],
    ['施甸县水务局', '县水务局'],
    ['水务公司', '施甸县水务有限责任公司'],
    ['发改局', '县发展和改革局'],
    ['发改委', '县发展和改革局'],
    ['县发改局会同', '县发展和改革局'],
    ['发展改革局', '县发展和改革局'],
    ['国土局', '县自然资源局'],
    ['住建局', '县住房和城乡建设局'],
    ['林草局什么时候验收', '县林业和草原局'],
    ['农业局', '县农业农村局'],
    ['工信局', '县工业信息商务科技局'],
    ['生态环境局', '市生态环境局施甸分局'],
    ['环保局', '市生态环境局施甸分局'],
    ['施甸分局', '市生态环境局施甸分局'],
    ['生态环境分局', '市生态环境局施甸分局'],
    ['县生态环境局', '市生态环境局施甸分局'],
    ['分局', '~市生态环境局施甸分局'],
    ['推长办', '县推长办'],
    ['县长江办公室', '县推长办'],
    ['县政府', '县人民政府'],
    ['园区管委会', '云南施甸产业园区管委会'],
    ['产业园区', '云南施甸产业园区管委会'],
    ['姚关镇', '姚关镇人民政府'],
    ['姚关', '姚关镇人民政府'],
    ['姚关镇政府', '姚关镇人民政府'],
    ['姚关镇人民政府', '姚关镇人民政府'],
    ['太平镇', '太平镇人民政府'],
    ['太平', '~太平镇人民政府'],
    ['旧城乡', '旧城乡人民政府'],
    ['木老元乡', '木老元布朗族彝族乡人民政府'],
    ['木老元', '木老元布朗族彝族乡人民政府'],
    ['姚关镇和甸阳镇', '姚关镇人民政府 | 甸阳镇人民政府'],
    ['Water Bureau', '县水务局'],
    ['the shidian county water bureau', '县水务局'],
    ['Yaoguan Town', '姚关镇人民政府'],
  ])('%s → %s', (text, expected) => {
    expect(short(scanUnits(text, directory))).toBe(expected)
  })

  it.each([
    ['我们局', 'own'],
    ['我局的问题', 'own'],
    ['我们镇有哪些', 'own'],
    ['我单位', 'own'],
    ['本单位', 'own'],
    ['our bureau', 'own'],
    ['我们', '~own'],
    ['what do we owe', '~own'],
  ])('%s is the unit of the writer', (text, expected) => {
    expect(short(scanUnits(text, directory))).toBe(expected)
  })

  it.each([
    ['市水务局', 'unknown:市水务局'],
    ['市生态环境局', 'unknown:市生态环境局'],
    ['县文旅局', 'unknown:县文旅局'],
    ['problems of the tourism bureau', 'unknown:tourism bureau'],
    ['万兴乡', 'unknown:万兴乡'],
    ['报省政府同意', 'unknown:省政府'],
    ['由某某矿业有限公司', 'unknown:矿业有限公司'],
  ])('%s is not in the directory', (text, expected) => {
    expect(short(scanUnits(text, directory))).toBe(expected)
  })

  it.each([
    '各乡镇',
    '城乡建设',
    '格局',
    '布局合理',
    '我局长',
    '我县',
    '集镇',
    '下乡',
    '乡镇人民政府',
    '有关部门',
    '',
    '12号',
  ])('%s is no unit', (text) => {
    expect(scanUnits(text, directory)).toEqual([])
  })

  it('doubts a county that the directory does not know', () => {
    expect(scanUnits('昌宁县水务局', directory)).toMatchObject([{ candidates: ['县水务局'], certain: false }])
  })

  it('returns all that a short name can mean', () => {
    const twoTowns = [{ name: '太平镇人民政府' }, { name: '太平乡人民政府' }]
    expect(scanUnits('太平', twoTowns)).toMatchObject([
      { candidates: ['太平镇人民政府', '太平乡人民政府'], certain: false },
    ])
  })
})
