import type { Body, Units } from '@zhenggai/rules'
import { normalise } from '../understand/normalise.ts'
import { scanUnits } from '../understand/units.ts'

/** Whether a person's unit is this unit of the ledger, under any name that it goes by (姚关镇, 姚关镇人民政府). */
function isUnit(own: string, unit: string): boolean {
  if (own === unit) return true
  const { text } = normalise(own, { botNames: [] })
  const [mention, another] = scanUnits(text, [{ name: unit }])
  return (
    mention !== undefined &&
    another === undefined &&
    mention.candidates.length === 1 &&
    mention.start === 0 &&
    mention.end === text.length
  )
}

/** Whether a person's unit is this body: one of the problem's units in that role, or the office that the document names itself. */
export const isBody = (own: string, { units, name }: Body): boolean =>
  units.some((unit) => isUnit(own, unit)) || isUnit(own, name.zh) || name.zh.split(/[（）、]/).includes(own)

/** 牵头, 责任 or 配合单位 of a problem. */
export function hasPart(own: string, { lead, responsible = [], supporting = [] }: Units = {}): boolean {
  return [lead, ...responsible, ...supporting].some((unit) => unit !== undefined && isUnit(own, unit))
}

/** 牵头 or 责任单位: those who answer for the rectification. */
export const answersFor = (own: string, { lead, responsible = [] }: Units = {}): boolean =>
  hasPart(own, { lead, responsible })
