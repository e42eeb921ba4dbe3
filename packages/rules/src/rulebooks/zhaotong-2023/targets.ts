import type { TargetSource } from '../../rulebook/source-beside.ts'

const done = (year: string, count: number, provision: string): TargetSource => ({
  name: { zh: `${year}年底前累计完成整改${count}个`, en: `${count} problems rectified in all by the end of ${year}` },
  by: `${year}-12-31`,
  done: count,
  of: 68,
  forEach: { all: [{ fact: 'source', operator: 'equal', value: 'inspection' }] },
  doubts: ['AMB-ZT-03', 'AMB-ZT-04'],
  cite: [provision, 'ZT-013'],
})

/** The text adds 3, 41 and 24; here they are summed up. Only what the inspection fed back is among the 68. */
export const targets: Readonly<Record<string, TargetSource>> = {
  'by-2023': done('2023', 3, 'ZT-015'),
  'by-2024': done('2024', 44, 'ZT-016'),
  'by-2025': done('2025', 68, 'ZT-017'),
}
