import type { LedgerProblem } from '@zhenggai/bot'
import {
  type Assessment,
  assess,
  type CivilDate,
  OutsideDataError,
  type Problem,
  type Rulebook,
  type Text,
  UnknownFactValueError,
} from '@zhenggai/rules'

/** Where a problem stands, or why that cannot be said. */
export type Standing = { readonly assessment: Assessment } | { readonly trouble: Text }

/** By the rulebook that the problem was registered with, which may have been taken away since. */
export function standingOf(
  { rulebook: id, problem }: LedgerProblem,
  findRulebook: (id: string) => Rulebook | undefined,
  asOf: CivilDate,
): Standing {
  const rulebook = findRulebook(id)
  if (rulebook) return judge(rulebook, problem, asOf)
  return {
    trouble: {
      zh: `没有规则“${id}”，请管理员核对 RULEBOOKS_DIR。`,
      en: `There is no rulebook “${id}”; have the administrator check RULEBOOKS_DIR.`,
    },
  }
}

/** The assessment, or what in the problem the rulebook cannot judge. */
export function judge(rulebook: Rulebook, problem: Problem, asOf: CivilDate): Standing {
  try {
    return { assessment: assess(rulebook, problem, asOf) }
  } catch (error) {
    return { trouble: troubleOf(error) }
  }
}

function troubleOf(error: unknown): Text {
  if (error instanceof UnknownFactValueError) {
    const { fact, value, values } = error
    return {
      zh: `规则中“${fact}”没有“${value}”这一取值，应为：${values.join('、')}。`,
      en: `The rulebook knows no “${value}” for ${fact}; it is one of: ${values.join(', ')}.`,
    }
  }
  if (error instanceof OutsideDataError) {
    return {
      zh: '有日期超出工作日历的范围（2016 年到 2035 年），不能计算期限，请核对日期。',
      en: 'A date lies outside the working-day calendar (2016 to 2035), so nothing can be counted; check the dates.',
    }
  }
  throw error
}
