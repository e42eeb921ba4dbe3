/** What English writers call the offices. The key is the field in the Chinese name, the longest first. */
const fields: readonly (readonly [field: string, words: readonly string[]])[] = [
  ['发展和改革', ['development and reform', 'drc']],
  ['发展改革', ['development and reform', 'drc']],
  ['住房和城乡建设', ['housing and urban-rural development', 'housing and construction', 'housing', 'construction']],
  ['农业农村', ['agriculture and rural affairs', 'agriculture', 'agricultural', 'farming']],
  ['自然资源', ['natural resources', 'land and resources', 'land']],
  ['林业和草原', ['forestry and grassland', 'forestry', 'forest']],
  [
    '生态环境',
    ['ecology and environment', 'ecological environment', 'environmental protection', 'environment', 'environmental'],
  ],
  ['应急管理', ['emergency management', 'emergency']],
  ['交通运输', ['transport', 'transportation', 'traffic']],
  ['水务', ['water affairs', 'water resources', 'water conservancy', 'water']],
  ['水利', ['water resources', 'water conservancy', 'water affairs', 'water']],
  ['市场监督管理', ['market supervision', 'market regulation']],
  ['市场监管', ['market supervision', 'market regulation']],
  ['工业信息', ['industry and information technology', 'industry and information', 'industry']],
  ['工业和信息化', ['industry and information technology', 'industry and information', 'industry']],
  ['文化和旅游', ['culture and tourism', 'tourism', 'culture']],
  ['卫生健康', ['health']],
  ['教育', ['education']],
  ['财政', ['finance']],
  ['公安', ['public security', 'police']],
  ['司法', ['justice']],
  ['民政', ['civil affairs']],
  ['审计', ['audit']],
  ['城市管理', ['urban management', 'city management']],
  ['综合行政执法', ['law enforcement']],
  ['乡村振兴', ['rural revitalisation', 'rural revitalization']],
  ['人力资源和社会保障', ['human resources', 'social security']],
]

const kinds: readonly string[] = ['bureau', 'department', 'office', 'authority', 'commission', 'agency']

/** Level words of English that stand for the sign in a Chinese name. */
export const englishLevels: Readonly<Record<string, readonly string[]>> = {
  县: ['county', 'county-level'],
  市: ['municipal', 'city', 'prefecture', 'municipality'],
  省: ['provincial', 'province'],
}

/** 县水务局 → water bureau, county water bureau, bureau of water affairs. */
export function englishAliases(name: string, level: string): readonly string[] {
  if (/推长办|长江经济带.*领导小组办公室/.test(name)) return ['Yangtze Belt office', 'Yangtze office', 'YEB office']
  if (!/(?:局|厅|委|委员会)$/.test(name)) return []
  const own = fields.find(([field]) => name.includes(field))?.[1] ?? []
  const bodies = own.flatMap((words) =>
    /^drc$/.test(words) ? [words] : kinds.flatMap((kind) => [`${words} ${kind}`, `${kind} of ${words}`]),
  )
  const levels = englishLevels[level] ?? []
  return bodies.flatMap((words) => [words, ...levels.map((before) => `${before} ${words}`)])
}

const otherLevels = new Set(Object.values(englishLevels).flat())

/** The level that an English sentence gives an office: municipal in “the municipal water bureau”; undefined where it gives none. */
export function englishLevelBefore(text: string, start: number): string | undefined {
  const word = /([a-z-]+)\s$/i.exec(text.slice(Math.max(0, start - 16), start))?.[1]?.toLowerCase()
  return word !== undefined && otherLevels.has(word) ? word : undefined
}
