/** How offices are called for short, and by their names of former years. The key is a part of an official name. */
const fields: Readonly<Record<string, readonly string[]>> = {
  发展和改革: ['发改', '发展改革'],
  发展改革: ['发改'],
  住房和城乡建设: ['住建', '住房城乡建设', '住房建设'],
  住房城乡建设: ['住建', '住房和城乡建设', '住房建设'],
  工业信息商务科技: ['工信', '工信商务', '工信商科', '工信商务科技', '工科信', '商务', '科技'],
  工业和信息化: ['工信', '工业信息化'],
  农业农村: ['农业'],
  林业和草原: ['林草', '林业', '林业草原'],
  自然资源和规划: ['自然资源', '自规', '资规', '国土'],
  自然资源: ['自资', '国土'],
  生态环境: ['环保', '环境', '环境保护'],
  交通运输: ['交通', '交运'],
  应急管理: ['应急', '安监'],
  市场监督管理: ['市场监管', '市监', '工商'],
  市场监管: ['市场监督管理', '市监'],
  文化和旅游: ['文旅', '文化旅游'],
  人力资源和社会保障: ['人社', '人力社保'],
  卫生健康: ['卫健', '卫生'],
  城市管理: ['城管'],
  综合行政执法: ['综合执法', '城管'],
  教育体育: ['教体', '教育'],
  退役军人事务: ['退役军人'],
  医疗保障: ['医保'],
  乡村振兴: ['扶贫'],
  水务: ['水利'],
  水利: ['水务'],
  广播电视: ['广电'],
}

/** The short forms of what an office's name says of its field, the longest known part first. */
export function shortFields(field: string): readonly string[] {
  if (Object.hasOwn(fields, field)) return fields[field] ?? []
  const part = Object.keys(fields)
    .filter((key) => field.includes(key))
    .toSorted((a, b) => b.length - a.length)[0]
  return part === undefined ? [] : (fields[part] ?? []).map((short) => field.replace(part, short))
}
