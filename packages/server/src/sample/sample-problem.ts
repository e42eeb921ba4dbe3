import type { ProblemFacts } from '@zhenggai/bot'
import type { CivilDate, ProblemEvent } from '@zhenggai/rules'

/** Invented. The places and offices exist in 施甸县, the problems do not. */
export interface SampleProblem {
  readonly number: number
  readonly facts: ProblemFacts
  readonly events: readonly ProblemEvent[]
}

export const event = (type: string, on: CivilDate, more: Omit<ProblemEvent, 'type' | 'on'> = {}): ProblemEvent => ({
  type,
  on,
  ...more,
})

export const offices = {
  water: '县水务局',
  housing: '县住房和城乡建设局',
  agriculture: '县农业农村局',
  ecology: '市生态环境局施甸分局',
  land: '县自然资源局',
  forestry: '县林业和草原局',
  transport: '县交通运输局',
  industry: '县工业信息商务科技局',
  emergency: '县应急管理局',
  park: '施甸产业园区管委会',
} as const

/** 姚关镇 → 姚关镇人民政府 */
export const government = (place: string): string => `${place}人民政府`
