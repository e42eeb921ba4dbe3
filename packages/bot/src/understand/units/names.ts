import { shortFields } from './short-names.ts'

/** A name that a unit goes by. `weak`: a word that can also mean something else (水务, 太平). */
export interface Alias {
  readonly words: string
  readonly weak: boolean
}

const strong = (words: string): Alias => ({ words, weak: false })
const weak = (words: string): Alias => ({ words, weak: true })

const LEVELS = '[省市州县区]'
/** 县, 施甸县, 保山市, 云南省 before the name of an office. */
const levelPrefix = new RegExp(
  `^(?:([一-龥]{2,3})?(${LEVELS}))(?=[一-龥]{2,}(?:局|厅|委|办|委员会|办公室|中心|队|院|公司)$)`,
)

/** Names of places that are words of everyday language, too. */
const placeWords = new Set([
  '太平',
  '和平',
  '团结',
  '幸福',
  '胜利',
  '东风',
  '红旗',
  '新城',
  '旧城',
  '老城',
  '平安',
  '文明',
])

/** What a unit is called besides its official name. */
export function aliasesOf(name: string): Alias[] {
  return [strong(name), ...(governmentAliases(name) ?? branchAliases(name) ?? zoneAliases(name) ?? officeAliases(name))]
}

const NATION =
  '(?:布朗|彝|白|傣|回|苗|壮|哈尼|傈僳|拉祜|佤|纳西|景颇|藏|瑶|阿昌|普米|怒|德昂|独龙|布依|水|满|蒙古|基诺|土家|侗|仡佬)族'
const government = new RegExp(`^([一-龥]{0,4}?)((?:${NATION})*)(街道|[镇乡市县区州省])(?:人民政府|政府|办事处)$`)

/** 姚关镇人民政府 → 姚关镇政府, 姚关镇, 姚关; 摆榔彝族布朗族乡人民政府 → 摆榔乡; 施甸县人民政府 → 县人民政府, 县政府, 施甸县. */
function governmentAliases(name: string): Alias[] | undefined {
  const match = government.exec(name)
  if (!match) return undefined
  const [, place = '', nations = '', kind = ''] = match
  const short = place === '' ? [] : [...new Set([place + nations + kind, place + kind])]
  const aliases = short.flatMap((area) => [strong(area), strong(`${area}政府`), strong(`${area}人民政府`)])
  if (/[镇乡]|街道/.test(kind)) {
    if (place.length >= 2) aliases.push(placeWords.has(place) ? weak(place) : strong(place))
    return aliases
  }
  return [...aliases, strong(`${kind}人民政府`), strong(`${kind}政府`)]
}

/** 市生态环境局施甸分局 → 生态环境局施甸分局, 施甸分局, 县生态环境局, 环保局, 分局. */
function branchAliases(name: string): Alias[] | undefined {
  const match = /^([一-龥]{0,3}[省市州])?([一-龥]{2,10})局([一-龥]{2,4}?)[县区]?分局$/.exec(name)
  if (!match) return undefined
  const [, , field = '', place = ''] = match
  const fields = [field, ...shortFields(field)]
  return [
    ...fields.flatMap((word) => [
      strong(`${word}局${place}分局`),
      strong(`${place}${word}分局`),
      strong(`${word}分局`),
      strong(`县${word}分局`),
      strong(`县${word}局`),
      strong(`${word}局`),
    ]),
    strong(`${place}分局`),
    weak('分局'),
    weak(field),
    ...shortFields(field)
      .filter((word) => word !== '环境')
      .map(weak),
  ]
}

/** 云南施甸产业园区管委会 → 施甸产业园区, 产业园区管委会, 园区. */
function zoneAliases(name: string): Alias[] | undefined {
  const match =
    /^(?:[一-龥]{2}(?=[一-龥]{2}))?([一-龥]{2})?((?:产业|工业|开发|经济技术开发|高新技术产业开发)(?:园区|区))(?:管理委员会|管委会)?$/.exec(
      name,
    )
  if (!match) return undefined
  const [, place = '', zone = ''] = match
  const areas = [...new Set([`${place}${zone}`, zone, ...(zone.endsWith('园区') ? ['园区'] : [])])]
  return areas.flatMap((area) => [
    area === '园区' ? weak(area) : strong(area),
    strong(`${area}管委会`),
    strong(`${area}管理委员会`),
  ])
}

/** 县发展和改革局 → 发展和改革局, 县发改局, 发改局, 发改委, 发改. Offices, companies and the rest keep what follows their level. */
function officeAliases(name: string): Alias[] {
  const office = officeOf(name)
  const { level, core } = splitLevel(office)
  const bare = core.replace(/有限(?:责任)?公司$/, '公司').replace(/公司$/, '')
  const company = /公司$/.test(core) ? [strong(`${bare}公司`), ...(bare.length > 2 ? [weak(bare)] : [])] : []
  const bureau = /^(.{2,})(局|厅|委|委员会)$/.exec(core)
  if (!bureau) return [...(level ? [strong(core)] : []), ...company, ...leadingGroupAliases(name, level)]
  const [, field = '', kind = ''] = bureau
  const fields = [field, ...shortFields(field)]
  const kinds =
    kind === '局' ? ['局', '委'] : [kind, ...(kind === '委员会' ? ['委', '局'] : []), ...(kind === '委' ? ['局'] : [])]
  return [
    ...fields.flatMap((word) =>
      kinds.flatMap((suffix) => [strong(`${word}${suffix}`), ...(level ? [strong(`${level}${word}${suffix}`)] : [])]),
    ),
    ...fields.map(weak),
  ]
}

/** What an office is called without what stands in brackets behind it: 县推长办(县发展和改革局). */
const officeOf = (name: string): string => name.replace(/[((].*$/, '')

function splitLevel(name: string): { level: string; core: string } {
  const match = levelPrefix.exec(name)
  return match ? { level: match[2] ?? '', core: name.slice(match[0].length) } : { level: '', core: name }
}

/** 县推动长江经济带发展领导小组办公室, 县推长办 → 推长办, 长江办. */
function leadingGroupAliases(name: string, level: string): Alias[] {
  if (!/推长办|长江经济带.*领导小组办公室/.test(name)) return []
  return ['推长办', '推长办公室', '长江办', '长江经济带办'].flatMap((words) => [
    strong(words),
    ...(level ? [strong(`${level}${words}`)] : []),
  ])
}
