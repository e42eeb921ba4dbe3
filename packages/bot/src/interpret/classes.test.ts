import { describe, expect, it } from 'vitest'
import { readClasses } from './classes.ts'

describe('classes in a text', () => {
  it.each([
    ['市级一般性问题谁验收', { level: 'municipal', severity: 'general' }],
    ['国家移交的重点突出问题', { level: 'national', severity: 'key' }],
    ['省级警示片问题', { level: 'provincial', source: 'warning-film' }],
    ['县级自行发现的问题', { level: 'county', source: 'self-found' }],
    ['还没销号的', { open: true }],
    ['已销号的有哪些', { status: 'closed' }],
    ['待分类的问题', { status: 'unclassified' }],
    ['民盟中央指出的', { source: 'democratic-supervision' }],
    ['municipal general problems', { level: 'municipal', severity: 'general' }],
    ['12号下一步是什么', {}],
    ['报市级牵头部门审核', {}],
  ])('%s', (text, classes) => {
    expect(readClasses(text)).toEqual(classes)
  })
})
