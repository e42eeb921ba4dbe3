const pairs: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
}

/** Words of a normalised message as people write them down: full-width signs beside ideographs, none at the ends. */
export const prose = (text: string): string =>
  text
    .replace(
      /(?<=[\p{Script=Han}”）)\d%])[,;:?!()](?=\D|$)|[,;:?!()](?=\p{Script=Han})/gu,
      (sign) => pairs[sign] ?? sign,
    )
    .replace(/^[\s,，:：;；、]+|[\s,，;；、]+$/g, '')
