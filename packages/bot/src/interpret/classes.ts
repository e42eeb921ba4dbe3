import type { Level, Severity, Source, Status } from '@zhenggai/rules'

type Pattern<T> = readonly [value: T, words: RegExp]

const levels: readonly Pattern<Level>[] = [
  [
    'national',
    /国家(?:级|移交|交办|反馈|确定|的?(?:重点|一般)|警示片)|中央(?:级|移交|交办|反馈)|\bnational(?:-level| level)?\b/i,
  ],
  ['provincial', /省(?:级|里|上|移交|交办|反馈|定|的?(?:重点|一般)|警示片)|\bprovincial(?:-level| level)?\b/i],
  [
    'municipal',
    /市(?:级|里|上|移交|交办|定|确定|的?(?:重点|一般))(?!牵头|行业|有关|生态)|\b(?:municipal|city)(?:-level| level)?\b/i,
  ],
  [
    'county',
    /县(?:级|里|上)?(?:自行|自己|自主|自查|自排)(?:发现|查出|排查)?|县级(?:的?(?:重点|一般)?(?:突出|性)?问题)|(?:级别|level)[是为:]?\s?(?:县级|county)|\bcounty[- ]level\b|\bcounty(?: key| general)? (?:problems?|ones|items)\b|\bfound by the county\b/i,
  ],
]

const severities: readonly Pattern<Severity>[] = [
  ['key', /重点突出(?:性|类)?(?:问题|的)?|重点(?:类|性)?问题|突出问题|\bkey\b/i],
  ['general', /一般(?:性|类)?(?:的)?问题|一般性|一般类|一般问题|(?:类别|性质)[是为:]?\s?一般|级一般|\bgeneral\b/i],
]

const sources: readonly Pattern<Source>[] = [
  ['warning-film', /警示片|\bwarning film\b/i],
  ['democratic-supervision', /民主监督|民盟|\bdemocratic supervision\b|\bDemocratic League\b/i],
  [
    'inspection',
    /环保督察|生态环境保护督察|中央督察|省级督察|督察(?:反馈|发现|组)|\binspection(?:s)? (?:feedback|finding|team)|\bby (?:an )?inspection\b/i,
  ],
  ['sector-screening', /行业(?:系统)?排查|\bsector screening\b/i],
  ['inference-screening', /举一反三|\binference screening\b/i],
  ['public-report', /举报|投诉|信访|群众反映|\bpublic (?:report|complaint)s?\b/i],
  ['self-found', /(?:自查|自行|自己|自主)(?:发现|查出)|\bself[- ]found\b/i],
  ['handed-over', /(?:来源|source)[是为:]?\s?(?:上级)?(?:移交|handed[- ]over)|上级移交|\bhanded[- ]over problems?\b/i],
]

const statuses: readonly Pattern<Status>[] = [
  ['unclassified', /待分类|未分类|没分类|还没分类|\bunclassified\b|\bnot (?:yet )?classified\b/i],
  ['waiting', /等待起算|等待中|在等上级|等上级(?:方案)?|\bwaiting\b/i],
  ['due-today', /今[天日]到期|\bdue today\b/i],
  ['due-soon', /即将到期|快到期|临期|临近到期|\bdue soon\b/i],
  ['overdue', /逾期|超期|过期|\boverdue\b|\bpast due\b/i],
  ['rectified', /(?:已整改|整改完)(?:成|了)?(?:还?没|未|待|但未)销号|待销号|待验收|\brectified\b/i],
  ['closed', /(?:已|已经)(?:经)?销号|销了号|销号了的|办结|\bclosed(?: out)?\b/i],
  ['no-deadline', /(?:无|没有?)(?:明文|规定)?期限|\bno deadline\b/i],
  ['on-track', /正常推进|\bon track\b/i],
]

export interface Classes {
  readonly level?: Level
  readonly severity?: Severity
  readonly source?: Source
  readonly status?: Status
  /** 未销号的: everything but what is closed out. */
  readonly open?: true
}

const first = <T>(patterns: readonly Pattern<T>[], text: string): T | undefined =>
  patterns.find(([, words]) => words.test(text))?.[0]

/** 一般性问题和重点突出问题怎么分, 省级市级各几个: about no single one. */
function only<T>(patterns: readonly Pattern<T>[], text: string): T | undefined {
  const found = patterns.filter(([, words]) => words.test(text))
  return found.length === 1 ? found[0]?.[0] : undefined
}

const stillOpen =
  /(?:未|没有?|还没|尚未|不曾)(?:完成)?(?:整改)?(?:销号|办结|完成整改|整改到位|整改完|办完|完成)|在办|\bopen\b|\bnot (?:yet )?closed\b|\bunresolved\b|\boutstanding\b/i

/** Level, severity, source and status as far as a text names them. */
export function readClasses(text: string): Classes {
  const level = only(levels, text)
  const severity = only(severities, text)
  const source = first(sources, text)
  const open = stillOpen.test(text)
  const status = open ? undefined : first(statuses, text)
  return {
    ...(level && { level }),
    ...(severity && { severity }),
    ...(source && { source }),
    ...(status && { status }),
    ...(open && { open }),
  }
}
