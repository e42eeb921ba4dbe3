import { describe, expect, it } from 'vitest'
import { scanUnits } from '../units.ts'

const directory = ['县水务局', '市水务局', '县住房和城乡建设局', '县林业和草原局', '姚关镇人民政府', '县推长办'].map(
  (name) => ({ name }),
)
const found = (text: string): string =>
  scanUnits(text, directory)
    .filter(({ own }) => !own)
    .map(({ candidates, unknown }) => (unknown ? '?' : candidates.join('/')))
    .join(' ')

describe('units in English', () => {
  it.each([
    ['overdue items of the county water bureau', '县水务局'],
    ['the municipal water bureau', '市水务局'],
    ['ask the water bureau', '县水务局/市水务局'],
    ['housing bureau', '县住房和城乡建设局'],
    ['bureau of forestry and grassland', '县林业和草原局'],
    ['problems of Yaoguan township', '姚关镇人民政府'],
    ['remind Yaoguan', '姚关镇人民政府'],
    ['the Yangtze Belt office', '县推长办'],
    ['the provincial water bureau', '?'],
    ['the tourism bureau', '?'],
    ['Tianhe township', '?'],
    ['clean water', ''],
  ])('%s → %s', (text, names) => {
    expect(found(text)).toBe(names)
  })

  it('names that were left open are units nobody knows', () => {
    expect(found('某某局有哪些问题')).toBe('?')
    expect(found('××镇的问题')).toBe('?')
    expect(found('各局问题')).toBe('')
  })
})
