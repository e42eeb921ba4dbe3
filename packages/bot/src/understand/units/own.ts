import { type Span, spanOf } from '../span.ts'

const own =
  /(?:我们|咱们|咱|我|本)(?:这个|这|们)?(局|镇|乡|街道|单位|办|园区|管委会|委|部门|公司|政府|县)(?![长里面])|(?:我们|咱们)(?!县|市|省)|\b(?:we|us|our(?:s|\s(?:unit|bureau|office|township|side|department|own))?|my\s(?:unit|bureau|office|township|department))\b/gi

/** 我们局, 我镇, 本单位, we, our bureau: the unit of the writer. Bare 我们 and we are not certain. */
export const findOwn = (text: string): (Span & { readonly certain: boolean })[] =>
  [...text.matchAll(own)]
    .filter(([words]) => !/县$/.test(words)) // 我县 is the county, not the writer's unit
    .map((match) => ({
      ...spanOf(text, match.index, match.index + match[0].length),
      certain: match[1] !== undefined || /\s/.test(match[0]),
    }))
