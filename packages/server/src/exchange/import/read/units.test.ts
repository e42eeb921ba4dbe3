import { describe, expect, test } from 'vitest'
import { readUnits, splitUnits } from './units.ts'

describe('several units in a cell', () => {
  test.each([
    ['县水务局、姚关镇人民政府', ['县水务局', '姚关镇人民政府']],
    ['县水务局,县自然资源局；姚关镇人民政府', ['县水务局', '县自然资源局', '姚关镇人民政府']],
    ['县水务局\n县自然资源局', ['县水务局', '县自然资源局']],
    ['1.县水务局\n2.县自然资源局', ['县水务局', '县自然资源局']],
    ['县水务局 县自然资源局', ['县水务局', '县自然资源局']],
    ['各县（市、区）人民政府', ['各县（市、区）人民政府']],
    ['市生态环境局、各县（市、区）党委、政府', ['市生态环境局', '各县（市、区）党委、政府']],
    ['县委、县政府', ['县委', '县政府']],
    ['县水务局、县水务局', ['县水务局']],
    ['县水务局（姚关', ['县水务局（姚关']],
    ['—', []],
  ])('%s', (text, units) => expect(splitUnits(text)).toEqual(units))
})

test('a cell that names the parts itself', () => {
  expect(
    readUnits('牵头单位：县水务局；责任单位：姚关镇人民政府、由旺镇人民政府；配合单位：县公安局', 'responsible').units,
  ).toEqual({
    lead: '县水务局',
    responsible: ['姚关镇人民政府', '由旺镇人民政府'],
    supporting: ['县公安局'],
  })
})

test('（牵头） behind one of them', () => {
  expect(readUnits('县水务局（牵头）、姚关镇人民政府', 'responsible').units).toEqual({
    lead: '县水务局',
    responsible: ['姚关镇人民政府'],
  })
})

test('several leads: the first leads, the others answer too, and somebody is asked', () => {
  const { units, warnings } = readUnits('县水务局、县自然资源局', 'lead')
  expect(units).toEqual({ lead: '县水务局', responsible: ['县自然资源局'] })
  expect(warnings.map(({ code }) => code)).toEqual(['several-leads'])
})
